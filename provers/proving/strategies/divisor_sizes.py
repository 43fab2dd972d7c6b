"""A divisor is at most as large as what it divides, or that is zero: cases, then products."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from provers.proving.engine import Block, alternatives, strategy_of
from provers.proving.facts.ring import expanded
from provers.proving.opening import Sequent
from provers.proving.strategies.nonlinear import certified
from provers.statements import render
from provers.statements.ast import (
    INT,
    NAT,
    Comparison,
    Divides,
    Hypothesis,
    Negation,
    Numeral,
    Relation,
    Term,
    type_of,
)

_MOST_BLOCKS: Final = 2


def divisor_sizes(sequent: Sequent) -> Iterator[Block]:
    """A block for each divisor among the hypotheses, with cases for the sign of its multiple."""
    for hypothesis in sequent.hypotheses:
        match hypothesis.proposition:
            case Divides(divisor, dividend) if not isinstance(divisor, Numeral):
                yield _cases(sequent, hypothesis, divisor, dividend)
            case _:
                pass


def _cases(sequent: Sequent, known: Hypothesis, divisor: Term, dividend: Term) -> Block:
    sign, size, kind = sequent.fresh("z"), sequent.fresh("s"), type_of(divisor)
    zero = Numeral(0, NAT if kind == NAT else INT)
    value, least = render(dividend), Comparison("≤", divisor, dividend)
    positive = f"have {size} : {render(least)} := {{}}.le_of_dvd {sign} {known.name}"
    if kind == NAT:
        lines = [f"rcases Nat.eq_zero_or_pos ({value}) with {sign} | {sign}"]
        cases: list[tuple[Relation, Comparison | None, str]] = [
            ("=", None, ""),
            (">", least, positive.format("Nat")),
        ]
    else:
        below = Comparison("≤", divisor, Negation(dividend))
        opposite = f"((Int.dvd_neg).mpr {known.name})"
        negative = (
            f"have {size} : {render(below)} := Int.le_of_dvd (show 0 < -({value}) by omega)"
            f" {opposite}"
        )
        lines = [f"rcases Int.lt_trichotomy ({value}) 0 with {sign} | {sign} | {sign}"]
        cases = [
            ("<", below, negative),
            ("=", None, ""),
            (">", least, positive.format("Int")),
        ]
    for relation, fact, line in cases:
        found = [Hypothesis(sign, Comparison(relation, dividend, zero))]
        if fact is not None:
            found.append(Hypothesis(size, fact))
        branch = sequent._replace(hypotheses=(*sequent.hypotheses, *found))
        first, *rest = [*([line] if line else []), *_closed(branch)]
        lines += [f"· {first}", *(f"  {each}" for each in rest)]
    return lines


def _closed(sequent: Sequent) -> Block:
    blocks = [["omega"], *islice(expanded(sequent), 1), *islice(certified(sequent), _MOST_BLOCKS)]
    return alternatives(blocks)


by_divisor_sizes = strategy_of(divisor_sizes)
