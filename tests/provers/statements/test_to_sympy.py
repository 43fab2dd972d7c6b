"""Terms as SymPy expressions and back."""

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from provers.statements import parse_proposition, parse_term, render
from provers.statements.ast import INT, NAT, Comparison, Term, Type
from provers.statements.evaluate import evaluate_term
from provers.statements.to_sympy import NotPolynomialError, SymPyTranslation, from_sympy
from tests.provers.statements.statement_data import terms

KINDS: dict[str, Type] = {"m": NAT, "n": NAT, "x": INT, "y": INT}


def test_a_polynomial_comes_back_with_casts() -> None:
    translation = SymPyTranslation()
    term = parse_term("(x - 2 * n) ^ 2 - x * x + 3", KINDS)
    expression = translation.expression(term)
    assert from_sympy(expression, translation) == "4 * (n : Int) ^ 2 + 3 - 4 * x * (n : Int)"
    assert from_sympy(sympy.Integer(-3), translation) == "-(3 : Int)"


def test_over_nat_negative_terms_change_sides() -> None:
    translation = SymPyTranslation()
    comparison = parse_proposition("(m + n) ^ 2 = m * (n + 5) + 7", KINDS)
    assert isinstance(comparison, Comparison)
    expression, relation = translation.relation(comparison)
    back = translation.comparison(expression, relation, NAT)
    assert render(back) == "m ^ 2 + m * n + n ^ 2 = 5 * m + 7"
    with pytest.raises(NotPolynomialError, match="negative"):
        translation.term(expression, NAT)


def test_what_is_no_polynomial_becomes_a_symbol() -> None:
    translation = SymPyTranslation()
    term = parse_term("(m - n) * (m - n) + m / n * 2 ^ m", KINDS)
    expression = translation.expression(term)
    assert from_sympy(expression, translation, NAT) == "(m - n) ^ 2 + m / n * 2 ^ m"
    for wrong in (sympy.Symbol("q"), expression / 2, sympy.sqrt(expression)):
        with pytest.raises(NotPolynomialError):
            translation.term(wrong)


@given(terms(INT), st.lists(st.integers(0, 5), min_size=4, max_size=4))
@settings(max_examples=40)
def test_there_and_back_has_the_same_value(term: Term, values: list[int]) -> None:
    translation = SymPyTranslation()
    named = dict(zip(KINDS, values, strict=True))
    back = translation.term(sympy.expand(translation.expression(term)))
    assert evaluate_term(back, named) == evaluate_term(term, named)
