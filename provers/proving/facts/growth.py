"""Products of inequalities, which make a step of an induction linear in the products."""

from collections.abc import Iterator
from typing import Final

from provers.proving.opening import Sequent, fresh_name
from provers.statements import render
from provers.statements.ast import (
    NAT,
    BinaryOperation,
    Comparison,
    Hypothesis,
    Node,
    Numeral,
    Proposition,
    Term,
    Variable,
    children,
    type_of,
)

_MOST_FACTORS: Final = 5


def grown(sequent: Sequent) -> Iterator[tuple[list[str], Sequent]]:
    """The sequent with its inequalities between naturals multiplied by factors found in it."""
    factors = _factors(sequent)
    bounds = [h for h in sequent.hypotheses if _is_bound(h.proposition)]
    recent = bounds[-3:]
    if not recent or not factors:
        return
    taken = sequent.taken()
    lines: list[str] = []
    facts: list[Hypothesis] = []

    def add(fact: Proposition, proof: str) -> None:
        name = fresh_name("m", taken)
        taken.add(name)
        lines.append(f"have {name} : {render(fact)} := {proof}")
        facts.append(Hypothesis(name, fact))

    for hypothesis in recent:
        low, high = _sides(hypothesis.proposition)
        for factor in factors:
            products = BinaryOperation("*", factor, low), BinaryOperation("*", factor, high)
            fact = Comparison("≤", *products)
            add(fact, f"Nat.mul_le_mul_left _ (by omega : {render(Comparison('≤', low, high))})")
    for i, factor in enumerate(factors):
        for other in factors[i:]:
            product = BinaryOperation("*", factor, other)
            add(Comparison("≤", Numeral(0), product), "Nat.zero_le _")
            for third in factors[:2]:
                more = BinaryOperation("*", third, product)
                add(Comparison("≤", Numeral(0), more), "Nat.zero_le _")
    yield lines, sequent._replace(hypotheses=(*sequent.hypotheses, *facts))


def _is_bound(proposition: Proposition) -> bool:
    return (
        isinstance(proposition, Comparison)
        and proposition.relation in {"<", "≤", ">", "≥"}
        and type_of(proposition.left) == NAT
    )


def _sides(proposition: Proposition) -> tuple[Term, Term]:
    assert isinstance(proposition, Comparison)  # noqa: S101 (see `_is_bound`)
    left, right = proposition.left, proposition.right
    match proposition.relation:
        case "<":
            return BinaryOperation("+", left, Numeral(1)), right
        case ">":
            return BinaryOperation("+", right, Numeral(1)), left
        case "≥":
            return right, left
        case _:
            return left, right


def _factors(sequent: Sequent) -> list[Term]:
    """Natural variables, factors of products, and bases and powers, without numerals."""
    found: list[Term] = []
    hypotheses = [h.proposition for h in sequent.hypotheses[-6:]]
    for node in (sequent.goal, *hypotheses):
        for term in _inside(node):
            if term not in found:
                found.append(term)
    found.sort(key=lambda t: not isinstance(t, Variable))
    return found[:_MOST_FACTORS]


def _inside(node: Node) -> Iterator[Term]:
    for child in children(node):
        yield from _inside(child)
    match node:
        case Variable(type=kind) if kind == NAT:
            yield node
        case BinaryOperation("*", left, right) if type_of(left) == NAT:
            yield from (t for t in (left, right) if not isinstance(t, Numeral))
        case BinaryOperation("^", base, _) if type_of(base) == NAT:
            yield from (t for t in (base, node) if not isinstance(t, Numeral))
        case _:
            pass
