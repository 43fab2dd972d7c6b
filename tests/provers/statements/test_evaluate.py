"""Evaluation: what Lean itself computes, and three-valued truth."""

import random

import pytest

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.statements import parse_proposition, parse_term, render
from provers.statements.ast import (
    INT,
    NAT,
    BaseType,
    BinaryOperation,
    BinaryOperator,
    Call,
    Cast,
    Negation,
    Numeral,
    Term,
    Type,
)
from provers.statements.evaluate import evaluate, evaluate_term

OPERATORS: tuple[BinaryOperator, ...] = ("+", "-", "*", "/", "/", "%", "%")


def random_term(rng: random.Random, kind: BaseType, depth: int) -> Term:
    """A closed term; divisors of zero and negative numbers are frequent."""
    if depth == 0:
        number = Numeral(rng.choice([0, 0, 1, 2, 3, 7, 12]), kind)
        return Negation(number) if kind == INT and rng.random() < 0.4 else number
    choice = rng.randrange(10)
    left = random_term(rng, kind, depth - 1)
    if choice < 6:
        return BinaryOperation(rng.choice(OPERATORS), left, random_term(rng, kind, depth - 1))
    if choice == 6:
        return BinaryOperation("^", left, Numeral(rng.randrange(4)))
    if kind == NAT:
        name = rng.choice(["Int.natAbs", "Int.toNat"])
        return Call(name, (random_term(rng, INT, depth - 1),))
    inner = random_term(rng, NAT, depth - 1)
    if choice == 7:
        pair = (left, random_term(rng, INT, depth - 1))
        return Cast(Call("Int.gcd", pair))
    return Cast(
        Call("Nat.gcd", (inner, random_term(rng, NAT, depth - 1))) if choice == 8 else inner
    )


def test_lean_computes_the_same_values() -> None:
    rng = random.Random(7)  # noqa: S311 (terms for a test)
    lean = EmbeddedToolchain()
    text, lines = lean.header, {}
    for index in range(150):
        kind = (NAT, INT)[index % 2]
        term = random_term(rng, kind, 1 + index % 3)
        value = evaluate_term(term, {})
        assert isinstance(value, int)
        text += f"example : ({render(term)} : {kind.value}) = {value} := by decide\n"
        lines[text.count("\n")] = render(term)
    run = lean.run(text, limits=Limits(seconds=120))
    assert run.outcome == "finished"
    assert [(lines[m.line], m.text) for m in run.messages if m.severity == "error"] == []


DECIDED = {
    "∀ x < 10, x * x < 100": True,
    "∀ x < 11, x * x < 100": False,
    "∃ x : Nat, x ^ 3 = 4913": True,
    "∃ x : Nat, x ^ 3 = 4914": False,
    "∀ d : Nat, d ∣ 91 → d = 1 ∨ d = 91": False,
    "∀ d : Nat, d ∣ 97 → d = 1 ∨ d = 97": True,
    "∀ n : Nat, n < n + 1": None,
    "∀ n : Nat, n * n ≠ 49": False,
    "∃ z : Int, z * z = 2": False,
    "∃ z : Int, 7 * z = -21": True,
    "∃ n : Nat, n > 1000000000": True,
    "∃ n : Nat, n = n * n + n + 1": None,
    "2 ^ 1000000000 % 7 = 2": None,
    "2 ^ 1000000000 % 7 = 2 ∧ 1 = 2": False,
    "Nat.factorial 1000000000 = 1": None,
    "∃! n : Nat, n < 10 ∧ n * n = 49": True,
    "∃! n, n < 10 ∧ n % 4 = 1": False,
    "∑ i ∈ Finset.range 11, i = 55": True,
    "∏ i ∈ Finset.Icc 1 5, i = Nat.factorial 5": True,
    "(fun x => x + 3)^[5] 1 = 16": True,
    "(-7 : Int) / 2 = -4 ∧ (-7 : Int) % 2 = 1 ∧ (7 : Int) / -2 = -3 ∧ (7 : Int) % 0 = 7": True,
    "Nat.Prime 1000000007 ∧ ¬Nat.Prime 1000000011": True,
    "∀ f : Nat → Nat, f 0 = f 0": None,
    "∀ p q : Prop, p ∧ q → q": True,
    "∀ c : Bool, c = true": False,
    "3 ≡ 10 [MOD 7] ∧ (-4 : Int) ≡ 3 [ZMOD 7]": True,
}


@pytest.mark.parametrize("text", DECIDED)
def test_truth_is_decided_or_unknown(text: str) -> None:
    assert evaluate(parse_proposition(text), {}) is DECIDED[text]


def test_free_variables_take_values_and_functions() -> None:
    kinds: dict[str, Type] = {"n": NAT}
    proposition = parse_proposition("∀ k < n, n % (k + 2) ≠ 1", kinds)
    assert evaluate(proposition, {"n": 1}) is False
    term = parse_term("n - 5 + 5", kinds)
    assert evaluate_term(term, {"n": 3}) == 5


def test_a_long_evaluation_ends_as_unknown() -> None:
    text = "∀ a b c d : Nat, a < 300 → b < 300 → c < 300 → d < 300 → a + b + c + d < 1200"
    assert evaluate(parse_proposition(text), {}, steps=2000) is None
