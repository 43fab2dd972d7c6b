"""Facts that follow from an equation at once: divisors, and a variable solved for."""

from collections.abc import Iterator
from functools import reduce
from typing import Final, cast

from provers.proving.algebra.linear_form import applications
from provers.proving.facts.explicit_functions import formula, put_in
from provers.proving.facts.instances import instance, rules
from provers.proving.opening import Sequent
from provers.statements import render, substitute
from provers.statements.ast import (
    NAT,
    BaseType,
    BinaryOperation,
    Comparison,
    Divides,
    Hypothesis,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Variable,
    free_variables,
    type_of,
)

_MOST_NUMBERS: Final = 4


def enriched(sequent: Sequent) -> tuple[list[str], Sequent]:
    """The sequent with the divisors that products equal to a number have, and their bounds."""
    lines: list[str] = []
    for hypothesis in sequent.hypotheses:
        match hypothesis.proposition:
            case Comparison("=", product, Numeral(value)) if value > 0 and type_of(product) == NAT:
                found = _divisors(product, hypothesis.name)
            case Comparison("=", Numeral(value), product) if value > 0 and type_of(product) == NAT:
                found = _divisors(product, f"{hypothesis.name}.symm")
            case _:
                continue
        for divisor, proof in found:
            facts: list[tuple[Proposition, str]] = [
                (Divides(divisor, Numeral(value)), proof),
                (Comparison("≤", divisor, Numeral(value)), "Nat.le_of_dvd (by decide) {}"),
                (Comparison("<", Numeral(0), divisor), "Nat.pos_of_dvd_of_pos {} (by decide)"),
            ]
            divides = sequent.fresh("hd")
            for fact, reason in facts:
                name = sequent.fresh("hd")
                lines.append(f"have {name} : {render(fact)} := {reason.format(divides)}")
                sequent = _with(sequent, Hypothesis(name, fact))
    return lines, sequent


def specialised(sequent: Sequent) -> tuple[list[str], Sequent]:
    """The sequent with formulas put in for functions, and rules without functions at 0 to 3."""
    lines: list[str] = []
    universal = rules(sequent)
    for rule in universal:
        found = formula(rule)
        if found is None:
            continue
        for hypothesis in sequent.hypotheses:
            if isinstance(hypothesis.proposition, Quantified):
                continue
            replaced = put_in(hypothesis.proposition, *found)
            if replaced != hypothesis.proposition:
                fact = Hypothesis(sequent.fresh("hf"), cast(Proposition, replaced))
                proof = f"by simpa only [{rule.name}] using {hypothesis.name}"
                lines.append(f"have {fact.name} : {render(fact.proposition)} := {proof}")
                sequent = _with(sequent, fact)
    for rule in universal:
        if len(rule.variables) != 1 or any(applications(rule.body)) or rule.premises:
            continue
        for number in range(_MOST_NUMBERS):
            value = Numeral(number, cast(BaseType, rule.variables[0].type))
            made = instance(rule, {rule.variables[0]: value})
            line, fact = made.named(sequent.fresh("hn"))
            lines.append(line)
            sequent = _with(sequent, fact)
    return lines, sequent


def _with(sequent: Sequent, hypothesis: Hypothesis) -> Sequent:
    return sequent._replace(hypotheses=(*sequent.hypotheses, hypothesis))


def _divisors(product: Term, equation: str) -> Iterator[tuple[Term, str]]:
    """The factors of a product that has at least two, each with a proof that it divides."""
    if isinstance(product, BinaryOperation) and product.operator == "*":
        for factor, proof in _factors(product):
            yield factor, f"{equation} ▸ ({proof} : {render(Divides(factor, product))})"


def _factors(term: Term) -> Iterator[tuple[Term, str]]:
    match term:
        case BinaryOperation("*", left, right):
            for factor, proof in _factors(left):
                yield factor, f"Nat.dvd_mul_right_of_dvd ({proof}) _"
            for factor, proof in _factors(right):
                yield factor, f"Nat.dvd_mul_left_of_dvd ({proof}) _"
        case Numeral():
            pass
        case BinaryOperation("^", base, Numeral(exponent)) if exponent > 1:
            yield base, "Nat.dvd_pow_self _ (by decide)"
        case _:
            yield term, "Nat.dvd_refl _"


def eliminations(sequent: Sequent) -> Iterator[tuple[list[str], Sequent]]:
    """Ways to solve an equation of naturals for one variable, which then goes."""
    for hypothesis in sequent.hypotheses:
        match hypothesis.proposition:
            case Comparison("=", left, right) if type_of(left) == NAT:
                for side, other in ((left, right), (right, left)):
                    yield from _solved(sequent, side, other)
            case _:
                pass


def _summands(term: Term) -> tuple[Term, ...]:
    match term:
        case BinaryOperation("+", left, right):
            return (*_summands(left), *_summands(right))
        case _:
            return (term,)


def _solved(sequent: Sequent, side: Term, other: Term) -> Iterator[tuple[list[str], Sequent]]:
    parts = _summands(side)
    for place, part in enumerate(parts):
        for variable, factor, left in _linear(part):
            rest = [*parts[:place], *parts[place + 1 :]]
            used = [free_variables(t) for t in (*rest, other, factor)]
            if variable in reduce(frozenset.union, used) or variable not in sequent.variables:
                continue
            remaining = reduce(lambda a, b: BinaryOperation("-", a, b), rest, other)
            value: Term = remaining
            if factor != Numeral(1):
                value = BinaryOperation("/", remaining, factor)
            yield _replaced(sequent, variable, value, factor, remaining, left=left)


def _linear(part: Term) -> Iterator[tuple[Variable, Term, bool]]:
    """Variables that a summand holds once as a factor; whether the cofactor stands left."""
    match part:
        case Variable():
            yield part, Numeral(1), True
        case BinaryOperation("*", left, Variable() as variable):
            yield variable, left, True
            if isinstance(left, Variable):
                yield left, variable, False
        case BinaryOperation("*", Variable() as variable, right):
            yield variable, right, False
        case _:
            pass


def _replaced(
    sequent: Sequent,
    variable: Variable,
    value: Term,
    factor: Term,
    remaining: Term,
    *,
    left: bool,
) -> tuple[list[str], Sequent]:
    name = sequent.fresh("hv")
    heading = f"have {name} : {render(Comparison('=', variable, value))} := by"
    if isinstance(factor, Numeral):
        lines = [f"{heading} omega"]
    else:
        product = BinaryOperation("*", factor, variable)
        lines = [
            heading,
            f"  have hc := Nat.mul_comm ({render(factor)}) {variable.name}",
            f"  have hs : {render(Comparison('=', remaining, product))} := by omega",
            f"  rw [hs, Nat.mul_div_cancel_left _ ({_positive(factor)})]",
        ]
        if left:
            lines.pop(1)
    changed = {variable: value}
    after = sequent._replace(
        variables=tuple(v for v in sequent.variables if v != variable),
        hypotheses=tuple(
            Hypothesis(h.name, substitute(h.proposition, changed)) for h in sequent.hypotheses
        ),
        goal=substitute(sequent.goal, changed),
    )
    return [*lines, f"subst {name}"], after


def _positive(factor: Term) -> str:
    match factor:
        case BinaryOperation("*", left, right):
            return f"Nat.mul_pos ({_positive(left)}) ({_positive(right)})"
        case _:
            return "by omega"
