"""Lean's arithmetic on Python's integers, with a guard on how large numbers may grow."""

import math
from collections.abc import Callable
from typing import Final

from provers.statements.ast import BinaryOperator

MAX_BITS: Final = 20_000
MAX_FACTORIAL: Final = 1_500
_PRIME_BASES: Final = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
# The bases above decide every number below this one (Sorenson and Webster 2015).
_PRIME_LIMIT: Final = 3_317_044_064_679_887_385_961_981


class UndeterminedError(Exception):
    """A value is not known: too large, or a function is not given there."""


def small(value: int) -> int:
    """The value itself.

    Raises:
        UndeterminedError: it has more than `MAX_BITS` bits.
    """
    if value.bit_length() > MAX_BITS:
        raise UndeterminedError(f"a number of {value.bit_length()} bits")
    return value


def add(left: int, right: int) -> int:
    """Addition."""
    return left + right


def natural_subtraction(left: int, right: int) -> int:
    """Truncated at zero."""
    return left - right if left > right else 0


def integer_subtraction(left: int, right: int) -> int:
    """Subtraction over Int."""
    return left - right


def multiply(left: int, right: int) -> int:
    """Multiplication, guarded."""
    return small(left * right)


def divide(left: int, right: int) -> int:
    """`Nat.div` and `Int.div`: Euclidean, and zero for a divisor of zero."""
    if right == 0:
        return 0
    quotient = left // abs(right)
    return quotient if right > 0 else -quotient


def remainder(left: int, right: int) -> int:
    """`Nat.mod` and `Int.emod`: never negative for a divisor other than zero, else `left`."""
    return left % abs(right) if right else left


def power(base: int, exponent: int) -> int:
    """A power, refused where it would exceed `MAX_BITS` bits."""
    if base in (0, 1, -1):
        return base ** (exponent if exponent < 2 else 2 + exponent % 2)
    if (base.bit_length() - 1) * exponent > MAX_BITS:
        raise UndeterminedError(f"{base}^{exponent}")
    return small(base**exponent)


def factorial(value: int) -> int:
    """A factorial, refused above `MAX_FACTORIAL`."""
    if value > MAX_FACTORIAL:
        raise UndeterminedError(f"{value}!")
    return math.factorial(value)


def absolute(value: int) -> int:
    """Without its sign."""
    return abs(value)


def divides(left: int, right: int) -> bool:
    """Whether `left ∣ right`; zero divides zero alone."""
    return right % left == 0 if left else right == 0


def is_prime(value: int) -> bool:
    """Whether a natural number is prime, by the Miller-Rabin test with bases that decide it.

    Raises:
        UndeterminedError: the number is 3.3e24 or more.
    """
    if value < 2:
        return False
    for prime in _PRIME_BASES:
        if value % prime == 0:
            return value == prime
    if value >= _PRIME_LIMIT:
        raise UndeterminedError(f"whether {value} is prime")
    odd = value - 1
    halvings = (odd & -odd).bit_length() - 1
    odd >>= halvings
    return all(_passes(base, value, odd, halvings) for base in _PRIME_BASES)


def _passes(base: int, value: int, odd: int, halvings: int) -> bool:
    residue = pow(base, odd, value)
    if residue in (1, value - 1):
        return True
    for _ in range(halvings - 1):
        residue = residue * residue % value
        if residue == value - 1:
            return True
    return False


INTEGER: Final[dict[BinaryOperator, Callable[[int, int], int]]] = {
    "+": add,
    "-": integer_subtraction,
    "*": multiply,
    "/": divide,
    "%": remainder,
    "^": power,
}
NATURAL: Final = {**INTEGER, "-": natural_subtraction}
CALLS: Final[dict[str, Callable[..., int]]] = {
    "Nat.gcd": math.gcd,
    "Int.gcd": math.gcd,
    "Nat.lcm": lambda left, right: small(math.lcm(left, right)),
    "Nat.factorial": factorial,
    "Nat.succ": lambda value: value + 1,
    "Nat.pred": lambda value: max(value - 1, 0),
    "Int.natAbs": absolute,
    "Int.toNat": lambda value: max(value, 0),
    "min": min,
    "max": max,
    "abs": absolute,
}
TESTS: Final[dict[str, Callable[..., bool]]] = {
    "Even": lambda value: value % 2 == 0,
    "Odd": lambda value: value % 2 == 1,
    "Nat.Prime": is_prime,
    "Nat.Coprime": lambda left, right: math.gcd(left, right) == 1,
}
