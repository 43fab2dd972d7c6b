"""Sums of products of inequalities that are -1: what proves a nonlinear inequality.

A Positivstellensatz of low degree; a linear program finds it.
"""

from collections.abc import Iterator
from itertools import combinations, combinations_with_replacement
from typing import Any, Final, NamedTuple, cast

import numpy as np
from scipy.optimize import linprog

from provers.proving.algebra.polynomial import Atoms, Monomial, Polynomial, constant

_MOST_ATOMS: Final = 6
_MOST_TRIPLED: Final = 8
_MOST_SQUARED: Final = 3
_MOST_LINEAR: Final = 3
_MOST_MADE: Final = 6
_USED: Final = 1e-7


class Fact(NamedTuple):
    """A polynomial that is not negative, or zero.

    Attributes:
        polynomial: what it says it of.
        zero: whether it is zero.
    """

    polynomial: Polynomial
    zero: bool = False


class Product(NamedTuple):
    """A product of two facts, of a fact that is zero with anything, or a square.

    Attributes:
        left: a fact; None for a square.
        right: the other factor, or what is squared.
        zero: whether it is zero rather than not negative.
        root: if the other factor is a square that is no fact: what it is the square of.
        pair: if the other factor is a product of two facts: these.
    """

    left: Fact | None
    right: Polynomial
    zero: bool
    root: Polynomial | None = None
    pair: tuple[Fact, Fact] | None = None

    @property
    def value(self) -> Polynomial:
        """What is zero or not negative."""
        return (self.left.polynomial if self.left else self.right) * self.right


def products_of(facts: list[Fact], atoms: Atoms, level: int) -> Iterator[Product]:
    """Products that may be of use.

    Args:
        facts: what is multiplied.
        atoms: of their polynomials.
        level: 1 to 5, how many kinds of products.
    """
    signed = [f for f in facts if not f.zero]
    singles = [Polynomial({(place,): 1}) for place in range(min(len(atoms.terms), _MOST_ATOMS))]
    top = max((f.polynomial.degree for f in facts), default=0)
    for square in dict.fromkeys([*_squares(singles, top, level), *_vertices(facts)]):
        yield Product(None, square, zero=False)
    for first, second in combinations_with_replacement(signed, 2):
        if level > 1 or first.polynomial.degree + second.polynomial.degree <= max(top, 2):
            yield Product(first, second.polynomial, zero=False)
    if level < 2:
        return
    multipliers = [*singles, *(f.polynomial for f in signed)]
    if level > 2:
        multipliers += [a * b for a, b in combinations_with_replacement(singles, 2)]
    for fact in facts:
        if fact.zero:
            for multiplier in dict.fromkeys(multipliers):
                yield Product(fact, multiplier, zero=True)
    if level > 2:
        for fact in signed:
            for square in _squares(singles, 2, 1):
                yield Product(fact, square * square, zero=False, root=square)
        highest = max(top, 2) + 1 if level > 4 else None
        yield from _triples(signed, highest) if level > 3 else ()


def _triples(signed: list[Fact], highest: int | None) -> Iterator[Product]:
    """Products of three, up to a degree."""
    if len(signed) > _MOST_TRIPLED + _MOST_MADE:
        return
    for first, second, third in combinations_with_replacement(signed, 3):
        degree = sum(f.polynomial.degree for f in (first, second, third))
        if highest is None or degree <= highest:
            product = second.polynomial * third.polynomial
            yield Product(first, product, zero=False, pair=(second, third))


def _vertices(facts: list[Fact]) -> Iterator[Polynomial]:
    """Distances to where a fact that is quadratic in a variable is smallest or largest."""
    for fact in facts:
        terms = fact.polynomial.terms
        for monomial, value in terms.items():
            if len(monomial) == 2 and monomial[0] == monomial[1]:
                slope = terms.get(monomial[:1], 0)
                least = -slope // (2 * value)
                for place in (least, least + 1) if slope else ():
                    yield Polynomial({monomial[:1]: 1}) - constant(place)


def _squares(singles: list[Polynomial], top: int, level: int) -> Iterator[Polynomial]:
    """What is worth squaring: variables, their sums and differences, and those of products."""
    one = constant(1)
    bases = list(singles)
    if top > 3:
        bases += [a * b for a, b in combinations_with_replacement(singles, 2)]
    yield from bases
    for first, second in combinations(bases, 2):
        yield first - second
        yield first + second
        if level > 1:
            yield first.scaled(2) - second
            yield first - second.scaled(2)
    for single in singles if level > 1 else ():
        for shift in range(1, 4):
            yield single - one.scaled(shift)
            yield single + one.scaled(shift)
        yield single.scaled(2) - one


def products_as_facts(facts: list[Fact]) -> dict[Fact, tuple[Polynomial, Polynomial]]:
    """Squares of variables and products of linear facts, to be multiplied like facts."""
    atoms = dict.fromkeys(a for f in facts for m in f.polynomial.terms if len(m) > 1 for a in m)
    singles = [Polynomial({(atom,): 1}) for atom in list(atoms)[:_MOST_SQUARED]]
    pairs = [(single, single) for single in singles]
    linear = [f.polynomial for f in facts if not f.zero and f.polynomial.degree == 1]
    if len(linear) <= _MOST_LINEAR:
        pairs += combinations_with_replacement(linear, 2)
    return {Fact(left * right): (left, right) for left, right in pairs}


class Certificate(NamedTuple):
    """What adds up to -1, each taken a positive number of times, or any if it is zero."""

    facts: tuple[Fact, ...]
    products: tuple[Product, ...]


def find_certificate(facts: list[Fact], products: list[Product]) -> Certificate | None:
    """The facts and products in a combination that is -1; None if there is none."""
    columns = [*((f.polynomial, f.zero) for f in facts), *((p.value, p.zero) for p in products)]
    if not columns:
        return None
    monomials: dict[Monomial, int] = {(): 0}
    for polynomial, _ in columns:
        for monomial in polynomial.terms:
            monomials.setdefault(monomial, len(monomials))
    matrix = np.zeros((len(monomials), len(columns)))
    for place, (polynomial, _) in enumerate(columns):
        largest = max(map(abs, polynomial.terms.values()), default=1)
        for monomial, value in polynomial.terms.items():
            matrix[monomials[monomial], place] = value / largest
    target = np.zeros(len(monomials))
    target[0] = -1.0
    # Zero facts may be added any number of times, negative ones too.
    bounds = [(None, None) if zero else (0, None) for _, zero in columns]
    # Products of high degree are expensive, for Lean multiplies them out.
    cost = np.array([0.0 if zero else float(p.degree) ** 4 for p, zero in columns])
    found = cast(Any, linprog(cost, A_eq=matrix, b_eq=target, bounds=bounds, method="highs"))
    if found.status != 0:
        return None
    used = [abs(weight) > _USED for weight in found.x]
    return Certificate(
        tuple(fact for fact, uses in zip(facts, used[: len(facts)], strict=True) if uses),
        tuple(p for p, uses in zip(products, used[len(facts) :], strict=True) if uses),
    )
