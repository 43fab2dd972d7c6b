"""Algebra of equations: factors, and a product of two factors that equals a number."""

import math
from collections.abc import Iterator
from itertools import combinations
from typing import Final, cast

import sympy

from provers.reasoning.symbolic_setting import Setting
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Comparison,
    Statement,
    Term,
    Variable,
    type_of,
)
from provers.statements.to_sympy import NotPolynomialError, SymPyTranslation

_MOST_TERMS: Final = 24


def factorings(setting: Setting) -> Iterator[Statement]:
    """Equations among the hypotheses in factored form; identities that the goal may rest on."""
    for hypothesis in setting.sequent.hypotheses:
        equation = hypothesis.proposition
        if _is_equation(equation):
            yield from _of_equation(setting, hypothesis.name, cast(Comparison, equation))


def _is_equation(equation: object) -> bool:
    return (
        isinstance(equation, Comparison)
        and equation.relation == "="
        and type_of(equation.left) in (NAT, INT)
    )


def _of_equation(setting: Setting, name: str, equation: Comparison) -> Iterator[Statement]:
    translation = SymPyTranslation()
    expression = translation.relation(equation).expression
    if not all(isinstance(term, Variable) for term in translation.terms.values()):
        return
    if expression == 0 or len(expression.as_ordered_terms()) > _MOST_TERMS:
        return
    symbols = list(translation.terms)
    factors = cast(list[tuple[sympy.Expr, int]], sympy.factor_list(expression)[1])
    if sum(exponent for _, exponent in factors) > 1:
        product = [f**e for f, e in factors]
        yield from _stated(setting, f"factors_of_{name}", product, sympy.Integer(0), translation)
    for left, right, value in _two_factors(expression, symbols):
        yield from _stated(setting, f"product_from_{name}", [left, right], value, translation)
    yield from _squares(setting, name, expression, translation)


def _two_factors(
    expression: sympy.Expr, symbols: list[sympy.Symbol]
) -> Iterator[tuple[sympy.Expr, sympy.Expr, sympy.Expr]]:
    """a u v + b u + c v + d = 0 as (a u + c) (a v + b) = b c - a d."""
    terms = sympy.Poly(expression, *symbols).terms()
    rows = {tuple(map(int, powers)): int(factor) for powers, factor in terms}
    zero = (0,) * len(symbols)
    monomials = [m for m in rows if m != zero]
    for u, v in combinations(monomials, 2):
        both = tuple(i + j for i, j in zip(u, v, strict=True))
        apart = all(i == 0 or j == 0 for i, j in zip(u, v, strict=True))
        if not apart or set(monomials) != {u, v, both}:
            continue
        a, b, c, d = rows[both], rows[u], rows[v], rows.get(zero, 0)
        first, second = _monomial(u, symbols), _monomial(v, symbols)
        # A factor that both coefficients of one side share divides the number as well.
        p, q, value = math.gcd(a, c), math.gcd(a, b), b * c - a * d
        if value % (p * q):
            p = q = 1
        left, right = a // p * first + c // p, a // q * second + b // q
        yield left, right, sympy.Integer(value // (p * q))


def _monomial(powers: tuple[int, ...], symbols: list[sympy.Symbol]) -> sympy.Expr:
    return sympy.Mul(*(s**e for s, e in zip(symbols, powers, strict=True)))


def _squares(
    setting: Setting, name: str, expression: sympy.Expr, translation: SymPyTranslation
) -> Iterator[Statement]:
    """a x^2 + b x + c = 0 as (2 a x + b)^2 = b^2 - 4 a c."""
    for symbol in translation.terms:
        polynomial = sympy.Poly(expression, symbol)
        if polynomial.degree() != 2:
            continue
        a, b, c = polynomial.all_coeffs()
        if not a.is_Integer or b == 0:
            continue
        root = sympy.expand(2 * a * symbol + b)
        right = sympy.expand(b**2 - 4 * a * c)
        yield from _stated(
            setting,
            f"square_from_{name}",
            [cast(sympy.Expr, root), cast(sympy.Expr, root)],
            cast(sympy.Expr, right),
            translation,
        )


def _stated(
    setting: Setting,
    name: str,
    factors: list[sympy.Expr],
    value: sympy.Expr,
    translation: SymPyTranslation,
) -> Iterator[Statement]:
    """`factor * factor = value`, over Nat only where no minus sign is needed."""
    natural = all(type_of(term) == NAT for term in translation.terms.values())
    for kind in (NAT, INT) if natural else (INT,):
        try:
            left = _product([translation.term(factor, kind) for factor in factors])
            right = translation.term(value, kind)
        except NotPolynomialError:
            continue
        yield setting.stated(name, Comparison("=", left, right))
        return


def _product(terms: list[Term]) -> Term:
    found = terms[0]
    for term in terms[1:]:
        found = BinaryOperation("*", found, term)
    return found
