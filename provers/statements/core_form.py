"""What only Mathlib has, spelled out in terms that core Lean has too."""

from functools import reduce
from typing import cast

from provers.statements.ast import (
    BinaryOperation,
    Call,
    Cast,
    Comparison,
    Congruence,
    Connective,
    Interval,
    Membership,
    Node,
    Proposition,
    Quantified,
    Range,
    Variable,
    free_variables,
)
from provers.statements.transform import N, map_parts, substitute, unused


def core_form(node: N) -> N:
    """Spell out congruences, memberships, absolute values and ∃!; each means the same.

    Args:
        node: a term, proposition or collection.

    Returns:
        `a % n = b % n` for `a ≡ b [MOD n]`, `x < n` for `x ∈ Finset.range n`, bounds for an
        interval, alternatives for a list, `Int.natAbs` for `|x|`, and
        `∃ x, p x ∧ ∀ y, p y → y = x` for `∃! x, p x`.
    """
    return cast(N, _spelled(map_parts(node, core_form)))


def _spelled(node: Node) -> Node:
    match node:
        case Congruence(left, right, modulus):
            sides = (BinaryOperation("%", side, modulus) for side in (left, right))
            return Comparison("=", *sides)
        case Call("abs", (operand,)):
            return Cast(Call("Int.natAbs", (operand,)))
        case Membership():
            return _bounds(node)
        case Quantified("∃!", variable, body):
            taken = {free.name for free in free_variables(body)} | {variable.name}
            other = Variable(unused(variable.name, taken), variable.type)
            same: Proposition = Comparison("=", other, variable)
            alone = Connective("→", substitute(body, {variable: other}), same)
            both = Connective("∧", body, Quantified("∀", other, alone))
            return Quantified("∃", variable, both)
        case _:
            return node


def _bounds(node: Membership) -> Proposition:
    element, place = node.element, node.collection
    if isinstance(place, Range):
        return Comparison("<", element, place.bound)
    if isinstance(place, Interval):
        lower = Comparison("≤", place.lower, element)
        return Connective("∧", lower, Comparison("≤", element, place.upper))
    equalities = [Comparison("=", element, each) for each in place.elements]
    return reduce(
        lambda rest, first: Connective("∨", first, rest),
        reversed(equalities[:-1]),
        cast(Proposition, equalities[-1]),
    )
