"""Functions of two arguments, defined level by level as Ackermann's is.

Each level gets a formula that fits its first values: linear, a power, or another function of the
statement. It is proved by induction from the formula of the level below.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import Final

from provers.proving.algebra.linear_form import applications, canonical
from provers.proving.engine import Block
from provers.proving.facts.instances import as_rule, instance
from provers.proving.opening import Sequent
from provers.proving.strategies.induction import Motive, closing, induct
from provers.proving.strategies.recursion import ValueTable
from provers.statements import render
from provers.statements.ast import (
    NAT,
    Application,
    BinaryOperation,
    Comparison,
    FunctionType,
    Hypothesis,
    Numeral,
    Quantified,
    Term,
    Variable,
)

_BINARY: Final = FunctionType(NAT, FunctionType(NAT, NAT))
_UNARY: Final = FunctionType(NAT, NAT)
_HIGHEST: Final = 6
_VALUES: Final = 4
_LARGEST_SHIFT: Final = 6


def levels(sequent: Sequent) -> Iterator[Block]:
    """Formulas for the levels up to the one in the goal, and the goal from the last."""
    wanted = [a for a in applications(canonical(sequent.goal)) if a.function in sequent.variables]
    for application in wanted:
        match application:
            case Application(Variable(type=kind) as function, (Numeral(level), place)) if (
                kind == _BINARY and 0 < level <= _HIGHEST
            ):
                block = _climbed(sequent, function, level, place)
                if block is not None:
                    yield block
            case _:
                pass


def _climbed(sequent: Sequent, function: Variable, level: int, place: Term) -> Block | None:
    lines: list[str] = []
    place_variable = Variable(sequent.fresh("y"), NAT)
    lemma: Hypothesis | None = None
    for number in range(1, level + 1):
        body = _fitted(sequent, function, number, place_variable)
        if body is None:
            return None
        motive = Motive(place_variable, body, ("exact key",))
        block = next(induct(sequent, motive, closing), None)
        if block is None:
            return None
        lemma = Hypothesis(sequent.fresh("level"), Quantified("∀", place_variable, body))
        lines.append(f"have {lemma.name} : {render(lemma.proposition)} := by")
        lines += [f"  {line}" for line in block]
        sequent = sequent._replace(hypotheses=(*sequent.hypotheses, lemma))
    rule = None if lemma is None else as_rule(lemma)
    if rule is None:
        return None
    made, _ = instance(rule, {rule.variables[0]: place}).named("last")
    return [*lines, made, "omega"]


def _fitted(sequent: Sequent, function: Variable, level: int, place: Variable) -> Comparison | None:
    """`f level place + c = formula`, for the first formula that has the first values."""
    table = ValueTable(sequent)
    found: list[int] = []
    for number in range(_VALUES):
        value = table.derive(Application(function, (Numeral(level), Numeral(number))))
        if value is None:
            break
        found.append(value)
    left = Application(function, (Numeral(level), place))
    if len(found) >= 3 and all(b - a == found[1] - found[0] for a, b in pairwise(found)):
        slope = found[1] - found[0]
        if slope >= 0:
            return Comparison("=", left, _linear(place, slope, found[0]))
    others = [v for v in sequent.variables if v.type == _UNARY]
    for more, shift in product(range(_LARGEST_SHIFT), range(_LARGEST_SHIFT)):
        raised = _plus(left, more)
        argument = _plus(place, shift)
        for base in (2, 3, 4):
            if _fits(found, more, [base ** (y + shift) for y in range(len(found))], 3):
                return Comparison("=", raised, BinaryOperation("^", Numeral(base), argument))
        for other in others:
            values = [
                table.derive(Application(other, (Numeral(y + shift),))) for y in range(len(found))
            ]
            if _fits(found, more, values, 2):
                return Comparison("=", raised, Application(other, (argument,)))
    return None


def _fits(found: Sequence[int], more: int, values: Sequence[int | None], fewest: int) -> bool:
    return len(found) >= fewest and [value + more for value in found] == list(values)


def _plus(term: Term, number: int) -> Term:
    return BinaryOperation("+", term, Numeral(number)) if number else term


def _linear(place: Variable, slope: int, start: int) -> Term:
    if slope == 0:
        return Numeral(start)
    scaled = place if slope == 1 else BinaryOperation("*", Numeral(slope), place)
    return _plus(scaled, start)
