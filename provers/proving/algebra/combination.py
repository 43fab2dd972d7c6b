"""Integer polynomials with which given ones add up to another, or to a number."""

from collections.abc import Sequence
from itertools import combinations_with_replacement
from typing import Any, Final, NamedTuple, cast

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from provers.proving.algebra.polynomial import Monomial, Polynomial, constant

_LARGEST: Final = 1000
_MOST_UNKNOWNS: Final = 120
_NODES: Final = 200
# A number's size matters more than that of the coefficients which give it.
_WEIGHT: Final = 1000.0


class Combination(NamedTuple):
    """What the factors times the parts add up to.

    Attributes:
        factors: an integer polynomial for each part.
        total: the sum.
    """

    factors: tuple[Polynomial, ...]
    total: Polynomial


def combination_to(
    parts: Sequence[Polynomial], target: Polynomial, extra: int = 0
) -> Combination | None:
    """Factors with which the parts add up to a target, of small coefficients.

    Args:
        parts: any polynomials.
        target: what is wanted.
        extra: by how much the degree of a product may exceed what the target needs.
    """
    return _combination(parts, target, max(target.degree, _highest(parts)) + extra)


def combination_to_number(parts: Sequence[Polynomial], extra: int = 0) -> Combination | None:
    """Factors with which the parts add up to a positive number, the smallest that was found."""
    return _combination(parts, None, _highest(parts) + extra)


def _highest(parts: Sequence[Polynomial]) -> int:
    return max((part.degree for part in parts), default=0)


def _combination(
    parts: Sequence[Polynomial], target: Polynomial | None, degree: int
) -> Combination | None:
    atoms = sorted(set[int]().union(*(part.atoms() for part in parts)))
    columns: list[tuple[int, Monomial, Polynomial]] = []
    for place, part in enumerate(parts):
        for size in range(degree - part.degree + 1):
            for monomial in combinations_with_replacement(atoms, size):
                columns.append((place, monomial, part * Polynomial({monomial: 1})))
    if not columns or len(columns) > _MOST_UNKNOWNS:
        return None
    found = _whole_weights([column for _, _, column in columns], target)
    if found is None:
        return None
    terms: list[dict[Monomial, int]] = [{} for _ in parts]
    for (place, monomial, _), weight in zip(columns, found, strict=True):
        terms[place][monomial] = weight
    factors = tuple(Polynomial(each) for each in terms)
    total = constant(0)
    for factor, part in zip(factors, parts, strict=True):
        total += factor * part
    if total != target if target is not None else not total.value():
        return None  # rounding went wrong
    return Combination(factors, total)


def _whole_weights(columns: list[Polynomial], target: Polynomial | None) -> list[int] | None:
    """Whole numbers with which the columns add up to the target, or to a positive number."""
    everything = columns if target is None else [*columns, target]
    monomials = dict.fromkeys([(), *(m for p in everything for m in p.terms)])
    matrix = np.array([[float(p.terms.get(m, 0)) for p in columns] for m in monomials], dtype=float)
    # Each weight is a difference of two numbers that are not negative, so that sizes count.
    matrix = np.hstack([matrix, -matrix])
    cost = np.ones(matrix.shape[1])
    wanted = np.zeros(len(monomials))
    low, high = np.zeros(matrix.shape[1]), np.full(matrix.shape[1], float(_LARGEST))
    if target is None:
        number = np.zeros((len(monomials), 1))
        number[0] = -1.0
        matrix, cost = np.hstack([matrix, number]), np.append(cost, _WEIGHT)
        low, high = np.append(low, 1.0), np.append(high, float(_LARGEST))
    else:
        wanted = np.array([float(target.terms.get(m, 0)) for m in monomials])
    found = cast(
        Any,
        milp(
            cost,
            constraints=LinearConstraint(matrix, wanted, wanted),  # pyright: ignore
            integrality=np.ones(matrix.shape[1]),
            bounds=Bounds(low, high),  # pyright: ignore
            options={"node_limit": _NODES},
        ),
    )
    if found.x is None:
        return None
    size = len(columns)
    return [round(found.x[i]) - round(found.x[size + i]) for i in range(size)]
