"""Statements whose variables are bounded by their hypotheses: all cases, by the kernel."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from provers.proving.algebra.bounded_intervals import Interval
from provers.proving.algebra.bounded_loop import (
    LONGEST,
    Search,
    computable,
    find_search,
    search_lines,
)
from provers.proving.engine import Block
from provers.proving.facts.bounded_box import Bounds
from provers.proving.facts.elimination import eliminations, enriched, specialised
from provers.proving.opening import Sequent
from provers.statements import render, substitute
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Cast,
    Hypothesis,
    Not,
    Numeral,
    Term,
    Truth,
    Variable,
    free_variables,
)

MOST_CASES: Final = 40_000


def bounded(sequent: Sequent) -> Iterator[Block]:
    """Refute the negated goal case by case.

    Every variable that matters needs an upper bound that follows from the hypotheses or the
    negated goal, or an equation that gives its value.
    """
    lines = refutation(sequent)
    if lines is not None:
        yield lines


def refutation(sequent: Sequent) -> list[str] | None:
    """Lines that prove a sequent by finitely many cases, if that is what it takes."""
    lines, start = _negated(sequent)
    for add in (specialised, enriched):
        added, start = add(start)
        lines += added
    plans = [_Plan(lines, start)]
    plans += [_Plan([*lines, *more], after) for more, after in eliminations(start)]
    best: tuple[list[str], Bounds, Search] | None = None
    for plan in plans:
        bounds = Bounds(plan.sequent)
        proved = [*plan.lines, *bounds.lines]
        if bounds.empty():
            return [*proved, "omega"]
        proved, search = _searched(
            proved, plan.sequent, bounds, best[2].cases if best else MOST_CASES
        )
        if search is not None:
            best = proved, bounds, search
    if best is None:
        return None
    lines, bounds, search = best
    return [*lines, *search_lines(search, bounds.box)]


class _Plan(NamedTuple):
    lines: list[str]
    sequent: Sequent


def _searched(
    lines: list[str], sequent: Sequent, bounds: Bounds, most: int
) -> tuple[list[str], Search | None]:
    lines, sequent = _natural(lines, sequent, bounds)
    bounded = {v: i for v, i in bounds.box.items() if i.upper is not None and i.upper < LONGEST}
    usable = [
        h
        for h in sequent.hypotheses
        if computable(h.proposition) and free_variables(h.proposition) <= bounded.keys()
    ]
    return lines, find_search(usable, bounded, most)


def _negated(sequent: Sequent) -> tuple[list[str], Sequent]:
    if sequent.goal == Truth(False):
        return [], sequent
    name = sequent.fresh("hg")
    hypothesis = Hypothesis(name, Not(sequent.goal))
    after = sequent._replace(hypotheses=(*sequent.hypotheses, hypothesis), goal=Truth(False))
    return [f"refine Classical.byContradiction fun {name} => ?_"], after


def _natural(lines: list[str], sequent: Sequent, bounds: Bounds) -> tuple[list[str], Sequent]:
    """Every bounded Int variable as a Nat and its lower bound."""
    for variable in sequent.variables:
        found = bounds.box.get(variable)
        if variable.type != INT or found is None or found.lower is None or found.upper is None:
            continue
        new = Variable(sequent.fresh("k"), NAT)
        sign = "-" if found.lower < 0 else "+"
        value: Term = BinaryOperation(sign, Cast(new), Numeral(abs(found.lower), INT))
        text = render(BinaryOperation("-", variable, Numeral(found.lower, INT)))
        if found.lower < 0:
            text = render(BinaryOperation("+", variable, Numeral(-found.lower, INT)))
        name = sequent.fresh("hk")
        lines = [
            *lines,
            f"obtain ⟨{new.name}, {name}⟩ : ∃ {new.name} : Nat, {variable.name} = {render(value)}"
            f" := ⟨({text}).toNat, by omega⟩",
            f"subst {name}",
        ]
        bounds.box[new] = Interval(0, found.upper - found.lower)
        del bounds.box[variable]
        sequent = sequent._replace(
            variables=tuple(new if v == variable else v for v in sequent.variables),
            hypotheses=tuple(
                Hypothesis(h.name, substitute(h.proposition, {variable: value}))
                for h in sequent.hypotheses
            ),
        )
    return lines, sequent
