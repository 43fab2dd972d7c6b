"""A variable that products of inequalities confine to a few values: each value in turn."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from provers.proving.algebra.polynomial import TooLargeError
from provers.proving.engine import Block, alternatives, strategy_of
from provers.proving.facts.ring import expanded
from provers.proving.opening import Sequent
from provers.proving.strategies.nonlinear import certificate, certified
from provers.statements import render, substitute
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Comparison,
    Hypothesis,
    Negation,
    Node,
    Numeral,
    Proposition,
    Term,
    Variable,
    children,
)

_FURTHEST: Final = 12
_LEVELS: Final = (2, 4)


def small_cases(sequent: Sequent) -> Iterator[Block]:
    """A block for each variable that occurs in a product and has few values left."""
    propositions = [sequent.goal, *(h.proposition for h in sequent.hypotheses)]
    multiplied = {v for p in propositions for v in _multiplied(p)}
    for variable in sequent.variables:
        if variable.type not in (NAT, INT) or variable not in multiplied:
            continue
        above = _bound(sequent, variable, upper=True)
        if above is None:
            continue
        if variable.type == NAT:
            yield _block(sequent, variable, 0, above)
            continue
        below = _bound(sequent, variable, upper=False)
        if below is not None and below <= above:
            yield _block(sequent, variable, below, above)


def _multiplied(node: Node, *, inside: bool = False) -> Iterator[Variable]:
    """The variables that are factors of products of terms, or bases of powers."""
    if isinstance(node, Variable) and inside:
        yield node
    match node:
        case BinaryOperation("*", left, right):
            inside |= not isinstance(left, Numeral) and not isinstance(right, Numeral)
        case BinaryOperation("^", _, _):
            inside = True
        case _:
            pass
    for child in children(node):
        yield from _multiplied(child, inside=inside)


def _bound(sequent: Sequent, variable: Variable, *, upper: bool) -> int | None:
    """The closest bound, up to 12 away from 0, that a certificate has."""
    sign = 1 if upper else -1
    if not _holds(sequent, _bounded(variable, sign * _FURTHEST, upper=upper)):
        return None
    least, most = -1, _FURTHEST
    while most - least > 1:
        middle = (least + most) // 2
        if _holds(sequent, _bounded(variable, sign * middle, upper=upper)):
            most = middle
        else:
            least = middle
    return sign * most


def _bounded(variable: Variable, value: int, *, upper: bool) -> Comparison:
    number = _number(value, variable)
    return Comparison("≤", variable, number) if upper else Comparison("≤", number, variable)


def _number(value: int, variable: Variable) -> Term:
    number = Numeral(abs(value), NAT if variable.type == NAT else INT)
    return Negation(number) if value < 0 else number


def _holds(sequent: Sequent, goal: Proposition) -> bool:
    for level in _LEVELS:
        try:
            if certificate(sequent._replace(goal=goal), level) is not None:
                return True
        except TooLargeError:
            return False
    return False


def _block(sequent: Sequent, variable: Variable, low: int, high: int) -> Block:
    lines: Block = []
    for name, value, upper in (("up", high, True), ("low", low, False)):
        goal = _bounded(variable, value, upper=upper)
        proofs = [["omega"], *islice(certified(sequent._replace(goal=goal)), 2)]
        lines.append(f"have {sequent.fresh(name)} : {render(goal)} := by")
        lines += [f"  {line}" for line in alternatives(proofs)]
    equal = sequent.fresh("v")
    values = [_number(value, variable) for value in range(low, high + 1)]
    claim = " ∨ ".join(render(Comparison("=", variable, value)) for value in values)
    pattern = " | ".join([equal] * len(values))
    lines.append(f"rcases (show {claim} by omega) with {pattern}")
    for value in values:
        lines.append(f"· subst {equal}")
        lines += [f"  {line}" for line in _closed(_at(sequent, variable, value))]
    return lines


def _at(sequent: Sequent, variable: Variable, value: Term) -> Sequent:
    def put_in(proposition: Proposition) -> Proposition:
        return substitute(proposition, {variable: value})

    return sequent._replace(
        variables=tuple(v for v in sequent.variables if v != variable),
        hypotheses=tuple(Hypothesis(h.name, put_in(h.proposition)) for h in sequent.hypotheses),
        goal=put_in(sequent.goal),
    )


def _closed(sequent: Sequent) -> Block:
    blocks = [["omega"], *islice(expanded(sequent), 1), *islice(certified(sequent), 1)]
    return alternatives(blocks)


by_small_cases = strategy_of(small_cases, splitting=False)
