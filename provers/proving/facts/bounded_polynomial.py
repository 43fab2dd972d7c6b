"""Bounds from one variable that stands on both sides, as in `a * (a + 1) * (a + 2) = 24 * a + 24`.

Beyond the bound one side is larger: with the variable written as `t + bound + 1`, the difference
has no negative coefficient. Lean multiplies out, and sees the same.
"""

from collections.abc import Sequence
from math import comb
from typing import Final

from provers.proving.algebra.polynomial import Atoms, TooLargeError
from provers.proving.facts.ring import Expansions
from provers.proving.opening import Sequent
from provers.statements import render, substitute
from provers.statements.ast import (
    NAT,
    BinaryOperation,
    Cast,
    Comparison,
    Numeral,
    Term,
    Variable,
    free_variables,
    type_of,
)

_FURTHEST: Final = 4_000
_HIGHEST: Final = 6


def polynomial_bound(comparison: Comparison, variable: Variable) -> int | None:
    """The least number that a natural variable cannot exceed, or None."""
    if type_of(comparison.left) != NAT or free_variables(comparison) != frozenset({variable}):
        return None
    coefficients = _difference(comparison, variable)
    if coefficients is None or len(coefficients) < 3:
        return None
    signs = {"=": (1, -1), "≤": (1,), "<": (1,), "≥": (-1,), ">": (-1,)}
    for sign in signs.get(comparison.relation, ()):
        signed = [sign * c for c in coefficients]
        found = _first_positive(signed) if signed[-1] > 0 else None
        if found is not None:
            return found - 1
    return None


def bound_lines(
    sequent: Sequent, comparison: Comparison, variable: Variable, bound: int
) -> list[str] | None:
    """Lines that prove `variable ≤ bound`, to stand below `have .. := by`."""
    rest = Variable(sequent.fresh("t"), NAT)
    value = BinaryOperation("+", rest, Numeral(bound + 1))
    shifted = substitute(comparison, {variable: value})
    powers: list[Term] = [rest]
    for _ in range(_HIGHEST - 1):
        powers.append(BinaryOperation("*", rest, powers[-1]))
    expansions = Expansions(sequent.taken() | {rest.name})
    claims = [Comparison("≤", Numeral(0), power) for power in powers[1:]]
    try:
        for node in (shifted, *claims):
            expansions.expand(node)
    except TooLargeError:
        return None
    name, new = variable.name, rest.name
    return [
        "refine Nat.le_of_not_lt fun _ => ?_",
        f"obtain ⟨{new}, rfl⟩ : ∃ {new}, {name} = {render(value)}"
        f" := ⟨{name} - {bound + 1}, by omega⟩",
        *(f"have : {render(claim)} := Nat.zero_le _" for claim in claims),
        *expansions.lines,
        "omega",
    ]


def _difference(comparison: Comparison, variable: Variable) -> list[int] | None:
    """Coefficients of left minus right, from the constant on."""
    atoms = Atoms()
    try:
        difference = atoms.read(comparison.left) - atoms.read(comparison.right)
    except TooLargeError:
        return None
    if len(atoms.terms) != 1 or difference.degree > _HIGHEST:
        return None
    if atoms.terms[0] != Cast(variable):
        return None
    return [difference.terms.get((0,) * power, 0) for power in range(difference.degree + 1)]


def _first_positive(coefficients: Sequence[int]) -> int | None:
    """The first start from which on the polynomial visibly is above zero."""
    for start in range(_FURTHEST):
        moved = _moved(coefficients, start)
        if moved[0] > 0 and min(moved) >= 0:
            return start
    return None


def _moved(coefficients: Sequence[int], start: int) -> list[int]:
    """Coefficients in t, for a polynomial in t + start."""
    moved = [0] * len(coefficients)
    for power, coefficient in enumerate(coefficients):
        for low in range(power + 1):
            moved[low] += coefficient * comb(power, low) * start ** (power - low)
    return moved
