"""What propositions say linearly, and whether such facts contradict each other."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple, cast

import numpy as np
from scipy.optimize import linprog

from provers.proving.algebra.linear_form import LinearForm, linear_form
from provers.proving.opening import disjuncts
from provers.statements.ast import INT, NAT, Comparison, Proposition, Term, type_of

_USED: Final = 1e-7
# Of coefficients that a linear program in floating point can tell apart.
_LARGEST: Final = 10**7
# What makes `left - right` a form that is zero or not negative: a sign, and a number added then.
_SIGNS: Final = {"=": (1, 0), "≤": (-1, 0), "<": (-1, -1), "≥": (1, 0), ">": (1, -1)}


class Bound(NamedTuple):
    """A linear form that is not negative, or zero."""

    form: LinearForm
    zero: bool = False


def bounds_of(proposition: Proposition) -> list[Bound]:
    """What a proposition says linearly; of `x = a ∨ x = a + 1`, that x lies between them."""
    parts = disjuncts(proposition)
    if len(parts) == 1:
        return _bounds(parts[0])
    forms = [_difference(p) for p in parts if isinstance(p, Comparison) and p.relation == "="]
    known = [form for form in forms if form is not None]
    if len(known) < len(parts) or len({frozenset(f.parts.items()) for f in known}) > 1:
        return []
    least, most = min(f.constant for f in known), max(f.constant for f in known)
    first = known[0]
    above = LinearForm(first.parts, most)
    below = LinearForm(first.parts, least).scaled(-1)
    return [Bound(above), Bound(below)]


def _difference(part: Comparison) -> LinearForm | None:
    if type_of(part.left) not in (NAT, INT):
        return None
    found = linear_form(part.left).plus(linear_form(part.right), -1)
    small = all(abs(c) < _LARGEST for c in (*found.parts.values(), found.constant))
    return found if small else None


def _bounds(part: Proposition) -> list[Bound]:
    if not isinstance(part, Comparison):
        return []
    difference = _difference(part)
    if difference is None:
        return []
    if part.relation not in _SIGNS:
        return []
    sign, shift = _SIGNS[part.relation]
    form = difference.scaled(sign).plus(LinearForm({}, shift))
    return [Bound(form, zero=part.relation == "=")]


def farkas(bounds: Sequence[Bound]) -> list[int] | None:
    """Places of bounds that contradict each other over the rationals; None if none do.

    Terms of type Nat are not negative besides.
    """
    terms: dict[Term, int] = {}
    for bound in bounds:
        for term in bound.form.parts:
            terms.setdefault(term, len(terms))
    signed = [place for term, place in terms.items() if type_of(term) == NAT]
    matrix = np.zeros((len(terms) + 1, len(bounds) + len(signed)))
    for column, bound in enumerate(bounds):
        scale = max((abs(c) for c in (*bound.form.parts.values(), bound.form.constant)), default=1)
        for term, coefficient in bound.form.parts.items():
            matrix[terms[term], column] = coefficient / (scale or 1)
        matrix[-1, column] = bound.form.constant / (scale or 1)
    for column, place in enumerate(signed, start=len(bounds)):
        matrix[place, column] = 1.0
    if not matrix.shape[1]:
        return None
    target = np.zeros(len(terms) + 1)
    target[-1] = -1.0
    free = [bound.zero for bound in bounds] + [False] * len(signed)
    limits = [(None, None) if zero else (0, None) for zero in free]
    cost = np.array([0.0 if zero else 1.0 for zero in free])
    found = cast(Any, linprog(cost, A_eq=matrix, b_eq=target, bounds=limits, method="highs"))
    if found.status != 0:
        return None
    return [i for i, weight in enumerate(found.x[: len(bounds)]) if abs(weight) > _USED]
