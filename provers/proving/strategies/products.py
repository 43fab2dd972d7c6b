"""Equations whose two sides factor: a product that is zero, or a product that is a known number."""

from collections.abc import Iterator
from itertools import combinations
from math import isqrt, prod
from typing import Any, Final, cast

import sympy

from provers.proving.algebra.polynomial import Monomial, Polynomial, TooLargeError, constant
from provers.proving.engine import Block, chosen, strategy_of
from provers.proving.facts.ring import Expansions
from provers.proving.opening import Sequent
from provers.statements.ast import INT, NAT, Cast, Comparison, Hypothesis, Variable, type_of

_LARGEST: Final = 10**8
_MOST_CASES: Final = 60
_MOST_TERMS: Final = 40


def factored(sequent: Sequent) -> Iterator[Block]:
    """A block for each equation among the hypotheses that factors."""
    for hypothesis in sequent.hypotheses:
        try:
            yield from _from_equation(sequent, hypothesis)
        except TooLargeError:
            continue


def _from_equation(sequent: Sequent, hypothesis: Hypothesis) -> Iterator[Block]:
    match hypothesis.proposition:
        case Comparison("=", left, right) if type_of(left) in (NAT, INT):
            pass
        case _:
            return
    expansions = _expanded(sequent)
    if expansions is None:
        return
    difference = expansions.atoms.read(left) - expansions.atoms.read(right)
    if difference.degree < 2 or len(difference.terms) > _MOST_TERMS:
        return
    for factors, value in splittings(difference):
        copy = _expanded(sequent)
        if copy is None:
            return
        # The same numbers for atoms that only this equation has.
        copy.atoms.read(left)
        copy.atoms.read(right)
        lines = _zero(copy, factors) if value == 0 else _number(copy, factors, value)
        if lines:
            yield [*copy.lines, *lines]


def _expanded(sequent: Sequent) -> Expansions | None:
    expansions = Expansions(sequent.taken())
    try:
        for hypothesis in sequent.hypotheses:
            expansions.expand(hypothesis.proposition)
        expansions.expand(sequent.goal)
    except TooLargeError:
        return None
    return expansions


def splittings(difference: Polynomial) -> Iterator[tuple[list[Polynomial], int]]:
    """Ways to say of a polynomial that vanishes that a product of polynomials is a number."""
    factors = _factors(difference)
    if len(factors) > 1:
        yield factors, 0
    rest = difference.terms.get((), 0)
    if rest:
        factors = _factors(difference - constant(rest))
        content = prod(f.value() or 1 for f in factors)
        factors = [f for f in factors if f.degree]
        if len(factors) > 1 and rest % content == 0:
            yield factors, -rest // content
    yield from _completed(difference)


def _factors(polynomial: Polynomial) -> list[Polynomial]:
    """Irreducible factors with repetitions, and the content if it is not 1."""
    atoms = sorted(polynomial.atoms())
    symbols = {atom: sympy.Symbol(f"x{place}") for place, atom in enumerate(atoms)}
    generators = [symbols[atom] for atom in atoms]
    if not generators:
        return []
    expression = {
        tuple(monomial.count(atom) for atom in atoms): value
        for monomial, value in polynomial.terms.items()
    }
    poly: Any = sympy.Poly(expression, *generators)  # pyright: ignore
    content, found = cast(tuple[Any, list[tuple[Any, int]]], poly.factor_list())
    result = [] if int(content) == 1 else [constant(int(content))]
    for factor, power in found:
        terms: dict[Monomial, int] = {}
        for exponents, value in factor.terms():
            pairs = zip(atoms, exponents, strict=True)
            terms[tuple(a for a, k in pairs for _ in range(k))] = int(value)
        result += [Polynomial(terms)] * power
    return result


def _completed(difference: Polynomial) -> Iterator[tuple[list[Polynomial], int]]:
    """From A u v + B u + C v + D = 0 to (A u + C) (A v + B) = B C - A D."""
    monomials = [m for m in difference.terms if m]
    rest = difference.terms.get((), 0)
    for first, second in combinations(monomials, 2):
        both = tuple(sorted(first + second))
        if both not in monomials or len(monomials) != 3:
            continue
        a, b, c = (difference.terms[m] for m in (both, first, second))
        left = Polynomial({first: a, (): c})
        right = Polynomial({second: a, (): b})
        yield from _reduced(left, right, b * c - a * rest)


def _reduced(
    left: Polynomial, right: Polynomial, value: int
) -> Iterator[tuple[list[Polynomial], int]]:
    """The same without a common divisor of each side's coefficients, where it divides."""
    for factor in (left, right):
        content = sympy.gcd_list(list(factor.terms.values())) if factor.terms else 1
        common = int(cast(Any, content))
        if common > 1 and value % common == 0:
            value //= common
            divided = Polynomial({m: c // common for m, c in factor.terms.items()})
            left, right = (divided, right) if factor is left else (left, divided)
    yield [left, right], value


def _zero(expansions: Expansions, factors: list[Polynomial]) -> Block:
    """Cases: this factor is zero, or the product of the others is."""
    factors = list(dict.fromkeys(factors))
    text, name = expansions.atoms.text, expansions.name("z")
    if len(factors) == 1:
        return []
    lines: Block = []
    for place, first in enumerate(factors[:-1]):
        rest = prod(factors[place + 1 :], start=constant(1))
        expansions.product(first, rest)
        step = f"have {name} : ({text(first)}) * ({text(rest)}) = 0 := by omega"
        lines += [step, f"rcases Int.mul_eq_zero.mp {name} with {name} | {name}"]
        lines.append(f"· {_ending(expansions, first)}")
    return [*lines, _ending(expansions, factors[-1])]


def _ending(expansions: Expansions, factor: Polynomial) -> str:
    """A tactic where this factor is zero; if it tells a variable's value, that is put in."""
    constant_term = factor.terms.get((), 0)
    match [(m, c) for m, c in factor.terms.items() if m]:
        case [((atom,), 1 | -1 as sign)]:
            variable, value = expansions.atoms.terms[atom], -sign * constant_term
        case _:
            return "omega"
    inner = variable.operand if isinstance(variable, Cast) else variable
    if not isinstance(inner, Variable):
        return "omega"
    name = expansions.name("v")
    solved = f"have {name} : {inner.name} = {value} := (by omega)"
    return f"first | omega | ({solved}; subst {name}; omega)"


def _number(expansions: Expansions, factors: list[Polynomial], value: int) -> Block:
    """A case for each way in which the factors' sizes can be divisors of the number."""
    if value < 0:
        factors, value = [factors[0].scaled(-1), *factors[1:]], -value
    size, text = value, expansions.atoms.text
    if size > _LARGEST or _ways(size, len(factors)) > _MOST_CASES:
        return []
    for place, factor in enumerate(factors[:-1]):
        expansions.product(factor, prod(factors[place + 1 :], start=constant(1)))
    lemmas: dict[int, str] = {}
    lines = _lemmas(expansions, size, len(factors), lemmas)
    for factor in factors:
        lines += _squares(expansions, factor, size)
    rest = prod(factors[1:], start=constant(1))
    fact, signs = expansions.name("g"), expansions.name("sg")
    lines += [
        f"have {fact} : ({text(factors[0])}) * ({text(rest)}) = {value} := by omega",
        *_same_sign(signs, value),
        f"have {signs} := {signs} _ _ {fact}",
    ]
    proof = f"rw [← Int.natAbs_mul, {fact}]; rfl"
    return [*lines, *_cases(expansions, factors, size, proof, lemmas)]


def _same_sign(name: str, value: int) -> Block:
    """Two integers with this positive product have one sign."""
    return [
        f"have {name} : ∀ a b : Int, a * b = {value} → (0 < a ∧ 0 < b) ∨ (a < 0 ∧ b < 0) := by",
        "  intro a b h",
        "  have ha : a ≠ 0 := by intro e; rw [e, Int.zero_mul] at h; omega",
        "  have hb : b ≠ 0 := by intro e; rw [e, Int.mul_zero] at h; omega",
        "  rcases Int.lt_or_le 0 a with hc | hc <;> rcases Int.lt_or_le 0 b with hd | hd",
        "  · omega",
        "  · have := Int.mul_nonneg (show 0 ≤ a by omega) (show 0 ≤ -b by omega)",
        "    rw [Int.mul_neg] at this; omega",
        "  · have := Int.mul_nonneg (show 0 ≤ -a by omega) (show 0 ≤ b by omega)",
        "    rw [Int.neg_mul] at this; omega",
        "  · omega",
    ]


def _cases(
    expansions: Expansions, factors: list[Polynomial], size: int, proof: str, lemmas: dict[int, str]
) -> Block:
    """Cases for the sizes of all factors, from a proof of what their product's size is."""
    text, rest = expansions.atoms.text, prod(factors[1:], start=constant(1))
    first, second = f"({text(factors[0])})", f"({text(rest)})"
    sizes = f"{first}.natAbs {second}.natAbs (by {proof})"
    pairs = _pairs(size)
    if len(factors) == 2:
        pattern = " | ".join(["⟨_, _⟩"] * len(pairs))
        return [f"rcases {lemmas[size]} {sizes} with {pattern} <;> omega"]
    name = expansions.name("n")
    lines = [f"rcases {lemmas[size]} {sizes} with {' | '.join([f'⟨_, {name}⟩'] * len(pairs))}"]
    after = prod(factors[2:], start=constant(1))
    product = f"({text(factors[1])}) * ({text(after)})"
    inner_proof = f"rw [← Int.natAbs_mul, show {product} = {text(rest)} by omega]; exact {name}"
    for _, quotient in pairs:
        first_line, *more = _cases(expansions, factors[1:], quotient, inner_proof, lemmas)
        lines += [f"· {first_line}", *(f"  {line}" for line in more)]
    return lines


def _pairs(size: int) -> list[tuple[int, int]]:
    """All ways to write a number as a product of two, small first factors first."""
    small = [d for d in range(1, isqrt(size) + 1) if size % d == 0]
    return list(dict.fromkeys([(d, size // d) for d in small] + [(size // d, d) for d in small]))


def _ways(size: int, factors: int) -> int:
    if factors == 1:
        return 1
    return sum(_ways(quotient, factors - 1) for _, quotient in _pairs(size))


def _lemmas(expansions: Expansions, size: int, factors: int, lemmas: dict[int, str]) -> Block:
    """Lemmas about the ways to write a number, and its divisors, as a product of two."""
    if size in lemmas or factors < 2:
        return []
    name = lemmas[size] = expansions.name("fac")
    pairs, bound = _pairs(size), isqrt(size) + 1
    small = [d for d, _ in pairs if d < bound]
    parts = [f"(a = {d} ∧ b = {q})" for d, q in pairs]

    def bullets(indent: str, *, flipped: bool) -> Block:
        for_each = [(size // d, d) if flipped else (d, size // d) for d in small]
        proof = "⟨by omega, by omega⟩"
        places = [chosen(pairs.index(pair), len(pairs), proof) for pair in for_each]
        return [f"{indent}· exact {place}" for place in places]

    listed = " ∨ ".join(f"d = {d}" for d in small)
    pattern = " | ".join(["rfl"] * len(small))
    lines = [
        f"have {name} : ∀ a b : Nat, a * b = {size} → {' ∨ '.join(parts)} := by",
        "  intro a b h",
        f"  have small : ∀ d : Nat, d < {bound} → {size} % d = 0 → {listed} := by decide +kernel",
        f"  rcases Nat.lt_or_ge a {bound} with ha | ha",
        f"  · rcases small a ha (by rw [← h]; exact Nat.mul_mod_right a b) with {pattern}",
        *bullets("    ", flipped=False),
        f"  · rcases Nat.lt_or_ge b {bound} with hb | hb",
        f"    · rcases small b hb (by rw [← h]; exact Nat.mul_mod_left a b) with {pattern}",
        *bullets("      ", flipped=True),
        "    · have := Nat.mul_le_mul ha hb",
        "      omega",
    ]
    for _, quotient in pairs:
        lines += _lemmas(expansions, quotient, factors - 1, lemmas)
    return lines


def _squares(expansions: Expansions, factor: Polynomial, size: int) -> Block:
    """What follows for x from `a * (x * x) + c` being a divisor, for every divisor."""
    leading = [m for m in factor.terms if m]
    if len(leading) != 1 or len(leading[0]) != 2 or leading[0][0] != leading[0][1]:
        return []
    a, c = factor.terms[leading[0]], factor.terms.get((), 0)
    x = expansions.atoms.text(Polynomial({leading[0][:1]: 1}))
    values = {
        (sign * d - c) // a for d, _ in _pairs(size) for sign in (1, -1) if not (sign * d - c) % a
    }
    lines: Block = [f"have {expansions.name('q')} := Int.mul_self_nonneg ({x})"]
    for value in sorted(value for value in values if value > 0):
        lines += square_lines(expansions.name("q"), x, value)
    return lines


def square_lines(name: str, x: str, value: int) -> Block:
    """The fact that x * x is not the value, or that x is then its root or minus that."""
    root = isqrt(value)
    sign = f"= {value} → ({x}).natAbs = {root}" if root * root == value else f"≠ {value}"
    return [
        f"have {name} : ({x}) * ({x}) {sign} := by",
        "  intro h",
        f"  have h : ({x}).natAbs * ({x}).natAbs = {value} := by rw [← Int.natAbs_mul, h]; rfl",
        f"  generalize ({x}).natAbs = y at *",
        f"  rcases Nat.lt_or_ge y {root + 1} with c | c",
        f"  · rcases Nat.lt_or_ge y {root} with d | d",
        "    · have d := Nat.le_sub_one_of_lt d; have := Nat.mul_le_mul d d; omega",
        "    · have e := Nat.le_antisymm (Nat.le_of_lt_succ c) d",
        "      first | exact e | (subst e; omega)",
        "  · have := Nat.mul_le_mul c c; omega",
    ]


by_factors = strategy_of(factored)
