"""Powers of a composite number as products of powers that occur: 6 ^ n = 2 ^ n * 3 ^ n."""

from collections.abc import Iterator
from itertools import product

from provers.proving.engine import Block
from provers.proving.opening import Sequent
from provers.statements import render
from provers.statements.ast import (
    NAT,
    BinaryOperation,
    Comparison,
    Hypothesis,
    Node,
    Numeral,
    Quantified,
    Term,
    children,
    type_of,
)


def split_powers(sequent: Sequent) -> tuple[Block, Sequent]:
    """Lines with an equation for each such power, and the sequent with them."""
    propositions = [sequent.goal, *(h.proposition for h in sequent.hypotheses)]
    found = list(dict.fromkeys(_plain(p) for each in propositions for p in _powers(each)))
    lines: Block = []
    for power, first, second in _products(found):
        name = sequent.fresh("hp")
        equation = Comparison("=", power, BinaryOperation("*", first, second))
        kind = "Nat" if type_of(power) == NAT else "Int"
        values = " ".join(render(_base(each)) for each in (first, second))
        proof = f"{kind}.mul_pow {values} _"
        lines.append(f"have {name} : {render(equation)} := {proof}")
        sequent = sequent._replace(hypotheses=(*sequent.hypotheses, Hypothesis(name, equation)))
    return lines, sequent


def _powers(node: Node) -> Iterator[BinaryOperation]:
    """Powers of numerals outside quantifiers."""
    if isinstance(node, Quantified):
        return
    match node:
        case BinaryOperation("^", Numeral(), exponent) if not isinstance(exponent, Numeral):
            yield node
        case _:
            pass
    for child in children(node):
        yield from _powers(child)


def _plain(power: BinaryOperation) -> BinaryOperation:
    """The power without a number that is added to its exponent."""
    match power.right:
        case BinaryOperation("+", rest, Numeral()):
            return BinaryOperation("^", power.left, rest)
        case _:
            return power


def _products(
    found: list[BinaryOperation],
) -> Iterator[tuple[BinaryOperation, BinaryOperation, BinaryOperation]]:
    for power, first, second in product(found, repeat=3):
        alike = first.right == second.right == power.right
        same = type_of(first) == type_of(second) == type_of(power)
        small, large = _base(first).value, _base(second).value
        if alike and same and 1 < small <= large and small * large == _base(power).value:
            yield power, first, second


def _base(power: Term) -> Numeral:
    match power:
        case BinaryOperation("^", Numeral() as base, _):
            return base
        case _:
            raise TypeError(f"{render(power)} is no power of a numeral")
