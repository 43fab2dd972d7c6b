"""Counterexamples: false variants are refuted, true statements are not."""

import time

import pytest

from provers.statements import parse_statement
from provers.statements.counterexample import find_counterexample
from tests.provers.statements.statement_data import CORPUS

FALSE = {
    "theorem t (n : ℕ) : 3 ∣ 2 ^ (2 * n + 1) + 2": "n = 0",
    "theorem t (n : ℕ) (h₀ : 123 * n + 17 = 39500) : n = 320": "n = 321",
    "theorem t (i m o : ℕ) (h₁ : i * m * o = 2001) (h₀ : i ≠ m ∧ m ≠ o) : i + m + o ≤ 670": (
        "i = 1, m = 3, o = 667"
    ),
    "theorem t (n : ℕ) (h₁ : ∃ x, x^3 = n) (h₂ : ∃ t, t^4 = n) (h : 2 ≤ n) : 4097 ≤ n": (
        "n = 4096, x = 16, t = 8"
    ),
    "theorem t (a : ℤ) : a ^ 2 % 4 = 0 ∨ a ^ 2 % 4 = 2": "a = 1",
    "theorem t : ∀ n : Nat, Nat.gcd (21 * n + 4) (14 * n + 2) = 1": "n = 0",
    "theorem t (f : ℕ → ℕ) (h : ∀ x, f x = x ^ 2 - x + 41) : ∀ n, Nat.Prime (f n)": (
        "f = as its equations say, n = 41"
    ),
    "theorem t (a : ℕ → ℕ) (h₀ : a 1 = 1) (h₁ : a 2 = 1) (h₂ : ∀ n, a (n + 2) = a (n + 1) + a n) : "
    "a 100 % 4 = 2": "a = as its equations say",
    "theorem t : ∀ f : Int → Int, (∀ a b : Int, f (2 * a) + 2 * f b = f (f (a + b))) ↔ "
    "(∀ x, f x = 0) ∨ ∃ c : Int, ∀ x, f x = 3 * x + c": "f = fun x .. => 2 * x",
    "theorem t : 2 + 2 = 5": "the statement has no variables",
}


@pytest.mark.parametrize("text", FALSE)
def test_false_statements_are_refuted(text: str) -> None:
    found = find_counterexample(parse_statement(text))
    assert found is not None
    assert str(found) == FALSE[text]
    # A function is given by a rule, or tried on small arguments: that is no more than a suspicion.
    assert found.certain == ("f = " not in str(found) and "a = as" not in str(found))
    assert find_counterexample(parse_statement(text)) == found


def test_true_statements_are_not_refuted() -> None:
    refuted = {
        name: str(found)
        for name, text in CORPUS.items()
        if (found := find_counterexample(parse_statement(text), steps=2000)) is not None
    }
    assert refuted == {}


def test_a_hopeless_search_ends() -> None:
    text = (
        "theorem t (a b c d e : ℕ) (h : a ^ 7 + b ^ 7 + c ^ 7 + d ^ 7 = e ^ 7) : a * b * c * d = 0"
    )
    start = time.process_time()
    assert find_counterexample(parse_statement(text)) is None
    assert time.process_time() - start < 20
