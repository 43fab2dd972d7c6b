"""Mathlib's tactics, where the toolchain has them, with hints from our own certificates.

`nlinarith` is told the products that a certificate uses, and `linear_combination` the combination
itself. Nothing is proposed for a toolchain without Mathlib.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any, Final, cast

import numpy as np
from scipy.optimize import linprog

from provers.proving.algebra.certificate import Product
from provers.proving.algebra.polynomial import Atoms, Monomial, Polynomial, TooLargeError
from provers.proving.engine import Block, Engine, strategy_of
from provers.proving.opening import Sequent
from provers.proving.strategies.nonlinear import certificate, negation
from provers.proving.strategy import Strategy
from provers.proving.task import Task
from provers.statements.ast import INT, NAT, Comparison, type_of

_WHOLE: Final = ("by norm_num", "by positivity", "by aesop", "by grind")
_CLOSING: Final[tuple[Block, ...]] = (
    ["norm_num"],
    ["positivity"],
    ["ring"],
    ["linarith"],
    ["nlinarith"],
    ["norm_num at *"],
    ["simp_all"],
    ["grind"],
    ["aesop"],
    ["ring_nf at *", "omega"],
    ["push_cast at *", "nlinarith"],
)
_LEVELS: Final = (1, 2, 3)
_DENOMINATOR: Final = 1_000


def whole(task: Task) -> Iterator[str]:
    """Tactics that need no opening."""
    if task.dialect == "mathlib":
        yield from _WHOLE


def closing(_: Sequent) -> Iterator[Block]:
    """Each tactic on what the opening leaves."""
    yield from _CLOSING


def hinted(sequent: Sequent) -> Iterator[Block]:
    """`nlinarith` with the products of a certificate, few kinds of products first."""
    if negation(sequent.goal) is None:
        return
    denied = sequent.fresh("hg")
    for level in _LEVELS:
        try:
            found = certificate(sequent, level)
        except TooLargeError:
            continue
        if found is not None:
            atoms, products = found
            hints = ", ".join(_hint(atoms, product) for product in products)
            last = f"nlinarith [{hints}]" if hints else "nlinarith"
            yield [f"by_contra {denied}", f"push_neg at {denied}", last]


def combined(sequent: Sequent) -> Iterator[Block]:
    """An equation as a linear combination of the hypotheses that are equations."""
    atoms = Atoms()
    try:
        goal = _difference(atoms, sequent.goal)
        known = [
            (hypothesis.name, difference)
            for hypothesis in sequent.hypotheses
            if (difference := _difference(atoms, hypothesis.proposition)) is not None
        ]
        if goal is None or not known:
            return
        weights = _combination(goal, [difference for _, difference in known], len(atoms.terms))
    except TooLargeError:
        return
    if weights is not None:
        parts = [
            f"({atoms.text(w)}) * {n}" for (n, _), w in zip(known, weights, strict=True) if w.terms
        ]
        yield ["try zify at *", f"linear_combination {' + '.join(parts) or '(0 : Int)'}"]


def _hint(atoms: Atoms, product: Product) -> str:
    right = atoms.text(product.right)
    if product.left is None:
        return f"mul_self_nonneg ({right})"
    left = atoms.text(product.left.polynomial)
    if product.zero:
        return f"mul_eq_zero_of_left (by first | omega | linarith : {left} = 0) ({right})"
    other = f"(by first | omega | linarith : 0 ≤ {right})"
    if product.root is not None:
        root = atoms.text(product.root)
        other = f"(mul_self_nonneg ({root}))"
    return f"mul_nonneg (by first | omega | linarith : 0 ≤ {left}) {other}"


def _difference(atoms: Atoms, proposition: object) -> Polynomial | None:
    """Left minus right of an equation of numbers."""
    match proposition:
        case Comparison("=", left, right) if type_of(left) in (NAT, INT):
            return atoms.read(left) - atoms.read(right)
        case _:
            return None


def _combination(
    goal: Polynomial, known: Sequence[Polynomial], atoms: int
) -> list[Polynomial] | None:
    """Integer polynomials, of degree 1 at most, that give the goal as a sum of multiples.

    A linear program proposes the fewest; what it says is checked exactly.
    """
    multipliers: list[Polynomial] = [Polynomial({(): 1})]
    multipliers += [Polynomial({(atom,): 1}) for atom in range(atoms)]
    columns = [(place, m) for place in range(len(known)) for m in multipliers]
    values = [known[place] * multiplier for place, multiplier in columns]
    rows: dict[Monomial, int] = {}
    for polynomial in (goal, *values):
        for monomial in polynomial.terms:
            rows.setdefault(monomial, len(rows))
    if not rows:
        return [Polynomial({}) for _ in known]
    matrix = np.zeros((len(rows), len(columns)))
    for place, polynomial in enumerate(values):
        for monomial, value in polynomial.terms.items():
            matrix[rows[monomial], place] = value
    target = np.zeros(len(rows))
    for monomial, value in goal.terms.items():
        target[rows[monomial]] = value
    # Each weight as a difference of two that are not negative, whose sum is to be small.
    both = np.hstack([matrix, -matrix])
    found = cast(Any, linprog(np.ones(both.shape[1]), A_eq=both, b_eq=target, method="highs"))
    if found.status != 0:
        return None
    numbers = found.x[: len(columns)] - found.x[len(columns) :]
    weights = [Polynomial({}) for _ in known]
    for (place, multiplier), number in zip(columns, numbers.tolist(), strict=True):
        weight = Fraction(number).limit_denominator(_DENOMINATOR)
        if weight.denominator != 1:
            return None
        weights[place] = weights[place] + multiplier.scaled(weight.numerator)
    total = sum((w * k for w, k in zip(weights, known, strict=True)), start=Polynomial({}))
    return weights if total == goal else None


def _with_mathlib(engine: Engine, *, substituting: bool = True) -> Strategy:
    strategy = strategy_of(engine, substituting=substituting)

    def where_it_is(task: Task) -> Iterator[str]:
        return strategy(task) if task.dialect == "mathlib" else iter(())

    return where_it_is


MATHLIB: Final[dict[str, Strategy]] = {
    "mathlib whole": whole,
    "mathlib plain": _with_mathlib(closing),
    "mathlib nlinarith": _with_mathlib(hinted),
    "mathlib linear_combination": _with_mathlib(combined, substituting=False),
}
"""Strategies by name; all of them silent without Mathlib."""
