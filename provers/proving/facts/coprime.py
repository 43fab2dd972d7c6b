"""Proof terms that two naturals are coprime, from what is assumed."""

from collections.abc import Iterator
from typing import Final

import sympy

from provers.proving.opening import Sequent
from provers.statements.ast import (
    BinaryOperation,
    Call,
    Comparison,
    Numeral,
    Predicate,
    Proposition,
    Term,
)

_LARGEST_PRIME: Final = 200
_DEEPEST: Final = 3


def coprime_pair(proposition: Proposition) -> tuple[Term, Term] | None:
    """The two terms that a proposition says are coprime; None where it says no such thing."""
    match proposition:
        case Comparison("=", Call("Nat.gcd", (left, right)), Numeral(1)):
            return left, right
        case Predicate("Nat.Coprime", (left, right)):
            return left, right
        case _:
            return None


def coprime_proof(sequent: Sequent, left: Term, right: Term) -> str | None:
    """A term of type `Nat.Coprime left right`, if there is a way that may succeed."""
    ways = list(_ways(sequent, left, right, _DEEPEST))
    if len(ways) < 2:
        return ways[0] if ways else None
    return f"(by first {' '.join(f'| exact {way}' for way in ways)})"


def _ways(sequent: Sequent, left: Term, right: Term, depth: int) -> Iterator[str]:
    for hypothesis in sequent.hypotheses:
        match coprime_pair(hypothesis.proposition):
            case (first, second) if (first, second) == (left, right):
                yield hypothesis.name
                return
            case (first, second) if (second, first) == (left, right):
                yield f"(Nat.Coprime.symm {hypothesis.name})"
                return
            case _:
                pass
    if isinstance(left, Numeral) and isinstance(right, Numeral):
        yield "(by decide)"
        return
    if depth:
        yield from _of_parts(sequent, left, right, depth - 1)
    yield from _of_multiples(sequent, left, right)
    not_divided = "((Nat.Prime.coprime_iff_not_dvd (by decide)).mpr (by omega))"
    if _is_small_prime(left):
        yield not_divided
    if _is_small_prime(right):
        yield f"(Nat.Coprime.symm {not_divided})"


def _of_parts(sequent: Sequent, left: Term, right: Term, depth: int) -> Iterator[str]:
    """Powers and products are coprime to what their parts are coprime to."""
    match left:
        case BinaryOperation("^", base, _):
            for way in _ways(sequent, base, right, depth):
                yield f"(Nat.Coprime.pow_left _ {way})"
        case BinaryOperation("*", first, second):
            for one in _ways(sequent, first, right, depth):
                for other in _ways(sequent, second, right, depth):
                    yield f"(Nat.Coprime.mul_left {one} {other})"
        case Numeral(value) if (parts := _split(value)) is not None:
            first, second = map(Numeral, parts)
            for one in _ways(sequent, first, right, depth):
                for other in _ways(sequent, second, right, depth):
                    yield f"(Nat.Coprime.mul_left {one} {other})"
        case _:
            pass
    if not _is_compound(left) and _is_compound(right):
        for way in _of_parts(sequent, right, left, depth):
            yield f"(Nat.Coprime.symm {way})"


def _is_compound(term: Term) -> bool:
    if isinstance(term, Numeral):
        return _split(term.value) is not None
    return isinstance(term, BinaryOperation) and term.operator in "^*"


def _of_multiples(sequent: Sequent, left: Term, right: Term) -> Iterator[str]:
    """Divisors of coprime numbers are coprime."""
    for hypothesis in sequent.hypotheses:
        match coprime_pair(hypothesis.proposition):
            case (first, Numeral(whole)):
                known = hypothesis.name
            case (Numeral(whole), first):
                known = f"(Nat.Coprime.symm {hypothesis.name})"
            case _:
                continue
        way = f"(Nat.Coprime.coprime_dvd_right (by decide) {known})"
        if left == first and _divides(right, whole):
            yield way
        if right == first and _divides(left, whole):
            yield f"(Nat.Coprime.symm {way})"


def _divides(divisor: Term, whole: int) -> bool:
    return isinstance(divisor, Numeral) and divisor.value > 0 and whole % divisor.value == 0


def _is_small_prime(term: Term) -> bool:
    if not isinstance(term, Numeral) or term.value > _LARGEST_PRIME:
        return False
    return bool(sympy.isprime(term.value))


def _split(value: int) -> tuple[int, int] | None:
    """A number as a product of a prime and a larger rest, if it is not prime."""
    if not 3 < value <= _LARGEST_PRIME**2:
        return None
    smallest = next(iter(sorted(sympy.factorint(value))))
    return None if smallest == value else (int(smallest), value // int(smallest))
