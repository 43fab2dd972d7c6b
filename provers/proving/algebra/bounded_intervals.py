"""Where the values of a term can lie, given intervals of its variables."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from provers.statements.ast import (
    NAT,
    BinaryOperation,
    Cast,
    Comparison,
    Negation,
    Numeral,
    Relation,
    Term,
    Variable,
    type_of,
)

# Powers beyond it count as unlimited.
_MOST_BITS: Final = 20_000


class Interval(NamedTuple):
    """All integers from lower to upper; None where there is no end.

    Attributes:
        lower: the least value.
        upper: the greatest value.
    """

    lower: int | None
    upper: int | None


Box = Mapping[Variable, Interval]


def whole(term: Term) -> Interval:
    """What the type alone says."""
    return Interval(0 if type_of(term) == NAT else None, None)


def interval(term: Term, box: Box) -> Interval:
    """An interval that holds every value of the term."""
    match term:
        case Variable():
            return box.get(term, whole(term))
        case Numeral(value):
            return Interval(value, value)
        case Cast(operand):
            return interval(operand, box)
        case Negation(operand):
            return _negated(interval(operand, box))
        case BinaryOperation(operator, left, right):
            found = _operation(operator, interval(left, box), interval(right, box))
            return _natural(found) if type_of(term) == NAT else found
        case _:
            return whole(term)


def violated(comparison: Comparison, box: Box) -> bool:
    """Whether the comparison is false everywhere in the box, as far as intervals tell."""
    left, right = interval(comparison.left, box), interval(comparison.right, box)
    return _violated(comparison.relation, left, right)


def _violated(relation: Relation, left: Interval, right: Interval) -> bool:
    match relation:
        case "≤":
            return _below(right, left)
        case "<":
            return _below(right, left, strict=False)
        case "≥":
            return _below(left, right)
        case ">":
            return _below(left, right, strict=False)
        case "=":
            return _below(left, right) or _below(right, left)
        case "≠":
            return left == right and left.lower is not None and left.lower == left.upper


def _below(first: Interval, second: Interval, *, strict: bool = True) -> bool:
    if first.upper is None or second.lower is None:
        return False
    return first.upper < second.lower or (not strict and first.upper == second.lower)


def _natural(found: Interval) -> Interval:
    lower = max(found.lower or 0, 0)
    return Interval(lower, None if found.upper is None else max(found.upper, 0))


def _negated(found: Interval) -> Interval:
    return Interval(
        None if found.upper is None else -found.upper,
        None if found.lower is None else -found.lower,
    )


def _sum(first: Interval, second: Interval) -> Interval:
    lower = None if first.lower is None or second.lower is None else first.lower + second.lower
    upper = None if first.upper is None or second.upper is None else first.upper + second.upper
    return Interval(lower, upper)


def _operation(operator: str, left: Interval, right: Interval) -> Interval:
    match operator:
        case "+":
            return _sum(left, right)
        case "-":
            return _sum(left, _negated(right))
        case "*":
            return _product(left, right)
        case "^":
            return _power(left, right)
        case "/":
            return _quotient(left, right)
        case _:
            return _remainder(left, right)


def _product(left: Interval, right: Interval) -> Interval:
    if left == Interval(0, 0) or right == Interval(0, 0):
        return Interval(0, 0)
    if not _nonnegative(left) or not _nonnegative(right):
        ends = [left.lower, left.upper, right.lower, right.upper]
        if None in ends:
            return _signed_product(left, right)
        products = [a * b for a in left for b in right if a is not None and b is not None]
        return Interval(min(products), max(products))
    lower = (left.lower or 0) * (right.lower or 0)
    bounded = left.upper is not None and right.upper is not None
    return Interval(lower, (left.upper or 0) * (right.upper or 0) if bounded else None)


def _signed_product(left: Interval, right: Interval) -> Interval:
    """Two factors, one of them unlimited, that may be below zero."""
    if _nonnegative(_negated(left)) and _nonnegative(_negated(right)):
        return _product(_negated(left), _negated(right))
    if _nonnegative(_negated(left)) and _nonnegative(right):
        return _negated(_product(_negated(left), right))
    if _nonnegative(left) and _nonnegative(_negated(right)):
        return _negated(_product(left, _negated(right)))
    return Interval(None, None)


def _nonnegative(found: Interval) -> bool:
    return found.lower is not None and found.lower >= 0


def _power(base: Interval, exponent: Interval) -> Interval:
    if not _nonnegative(base):
        even = exponent.lower == exponent.upper and (exponent.lower or 1) % 2 == 0
        flipped = _negated(base)
        if even and _nonnegative(flipped):
            return _power(flipped, exponent)
        return Interval(0, _largest_square(base, exponent)) if even else Interval(None, None)
    lower = 0 if not base.lower else _small_power(base.lower, exponent.lower or 0)
    upper = None
    if base.upper is not None and exponent.upper is not None:
        upper = _small_power(base.upper, exponent.upper)
    if exponent.lower == 0 and upper == 0:
        upper = 1
    # A power that is too large to be computed is at least that large.
    return Interval(1 << _MOST_BITS // 2 if lower is None else lower, upper)


def _largest_square(base: Interval, exponent: Interval) -> int | None:
    if base.lower is None or base.upper is None or exponent.upper is None:
        return None
    return _small_power(max(abs(base.lower), abs(base.upper)), exponent.upper)


def _small_power(base: int, exponent: int) -> int | None:
    if base == 1:
        return 1
    return None if base.bit_length() * exponent > _MOST_BITS else base**exponent


def _quotient(left: Interval, right: Interval) -> Interval:
    if not _nonnegative(right) or not _nonnegative(left) or right.lower is None:
        return Interval(None, None)
    lower = 0 if not right.upper or left.lower is None else left.lower // right.upper
    return Interval(lower, None if left.upper is None else left.upper // max(right.lower, 1))


def _remainder(left: Interval, right: Interval) -> Interval:
    if right.lower is None or right.lower < 0:
        return Interval(0, None) if _nonnegative(left) else Interval(None, None)
    ends = [left.upper] if _nonnegative(left) else []
    if right.lower > 0 and right.upper is not None:
        ends.append(right.upper - 1)
    found = [end for end in ends if end is not None]
    lower = 0 if right.lower > 0 or _nonnegative(left) else None
    return Interval(lower, min(found, default=None))
