import time
from itertools import islice

import pytest

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.proving.checker import Candidate, Checker
from provers.proving.engine import strategy_of
from provers.proving.facts.ring import expanded
from provers.proving.strategies import (
    booleans,
    consequences,
    divided_witness,
    divisibility,
    divisor_combination,
    divisor_sizes,
    equation_chains,
    linear_instances,
    modular,
    nonlinear,
    portfolio,
    power_differences,
    power_residues,
    products,
    recursive_witness,
    rewriting,
    small_cases,
    specialise,
    stepwise_witness,
)
from provers.proving.strategy import Strategy
from provers.proving.task import Task
from provers.statements import parse_statement

multiplied_out = strategy_of(expanded)

PROVED = [
    (portfolio.plain, "(x : Int) (h : x = 4) : (3 * x - 2) * (x + 1) = 50"),
    (multiplied_out, "(x y : Int) : (x + 2 * y) ^ 3 - x ^ 3 = 6*x^2*y + 12*x*y^2 + 8*y^3"),
    (multiplied_out, "(a b : Nat) : (a + b ^ 2) * (b + 1) = a * b + a + b ^ 3 + b ^ 2"),
    (multiplied_out, "(x : Int) (n : Nat) : x ^ (n + 2) * (x + 1) = x ^ n * (x ^ 3 + x ^ 2)"),
    (modular.by_remainders, "(n : Nat) : 3 ∣ 2 ^ (2 * n + 1) + 1"),
    (modular.by_remainders, "(n : Nat) : (n ^ 3 - n) % 6 = 0"),
    (modular.by_remainders, "(x y : Int) : x ^ 2 - 3 * y ^ 2 ≠ 2"),
    (modular.by_remainders, "(a b : Int) (h : 3 ∣ a ^ 2 + b ^ 2) : 3 ∣ a"),
    (modular.by_remainders, "(n : Nat) (h : n % 14 = 3) : n ^ 2 % 14 = 9"),
    (specialise.by_quotients, "(n : Nat) (h : 134 ∣ n) (g : n % 13 = 7) : 400 < n"),
    (nonlinear.by_certificate, "(a b : Int) (h : 0 ≤ a) : 2 * (a * a * b) ≤ a * (a * a + b * b)"),
    (products.by_factors, "(m n : Nat) (h : m ^ 2 = n ^ 2 + 7) : m = 4"),
    (products.by_factors, "(m n : Nat) (g : 1 < m) (h : 1 < n) (e : m * n = 115) : m + n = 28"),
    (products.by_factors, "(b : Nat) (h : 3 * b ^ 2 + 2 * b + 1 = 57) : b * b = 16"),
    (products.by_factors, "(x y : Int) (h : y^2 + 2*(x^2*y^2) = 4*x^2 + 23) : x^2*y^2 = 9"),
    (products.by_factors, "(a b c : Nat) (h : a * b * c = 6) (g : 1 < a) : b ≤ 3"),
    (nonlinear.by_certificate, "(a b c : Int) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2"),
    (nonlinear.by_certificate, "(a b : Nat) (h : 1 < a) (g : 1 < b) : a + b ≤ a * b"),
    (nonlinear.by_certificate, "(x y : Int) (h : x ^ 2 + y ^ 2 = 0) : x = 0"),
    (
        divisor_combination.by_divisor_combinations,
        ": ∀ n : Nat, Nat.gcd (5 * n + 3) (7 * n + 4) = 1",
    ),
    (divisor_combination.by_divisor_combinations, "(n : Nat) : Nat.gcd (n ^ 2 + 1) (n + 1) ∣ 2"),
    (
        divisor_combination.by_divisor_combinations,
        "(n d : Nat) (h : d ∣ 10 * n + 7) (g : d ∣ 15 * n + 10) : d = 1",
    ),
    (
        divisor_combination.by_divisor_combinations,
        "(a b d : Int) (h : d ∣ a * b + 1) (g : d ∣ a + b) : d ∣ a ^ 2 - 1",
    ),
    (
        divisor_combination.by_divisor_combinations,
        "(m : Nat) (h : Nat.gcd m 30 = 1) : Nat.gcd m 5 = 1",
    ),
    (consequences.by_consequences, "(b m n : Nat) (hb : 2 ≤ b) (h : b ^ m < b ^ n) : m < n"),
    (consequences.by_consequences, "(x y n : Nat) (hn : 0 < n) (h : x ^ n ∣ y ^ n) : x ∣ y"),
    (consequences.by_consequences, "(n : Nat) (h : (3 : Int) ^ n = 81) : n = 4"),
    (consequences.by_consequences, "(k x y : Nat) (hx : x % 3 = 1) (h : 3^k ∣ x * y) : 3^k ∣ y"),
    (
        consequences.by_consequences,
        "(k : Nat) (x y : Int) (hx : x % 2 = 1) (h : (2 : Int) ^ k ∣ x * y) : (2 : Int) ^ k ∣ y",
    ),
    (
        consequences.by_consequences,
        "(n k j : Nat) (g : Nat.gcd n k = 1) (h : 0 < j) (l : j < n) : k * j % n ≠ 0",
    ),
    (
        divisor_combination.by_divisor_combinations,
        "(m n : Nat) (h : m ∣ 2 ^ (n + 1) - 1) (g : m ∣ 5 ^ n - 1) : m ∣ 2 * 10 ^ n - 1",
    ),
    (
        divisor_sizes.by_divisor_sizes,
        "(a b : Int) (ha : 0 < a) (hb : 0 < b) (h : a * b + 3 ∣ a + b) : a = 1 ∨ b = 1",
    ),
    (
        power_differences.by_power_differences,
        "(m a n : Nat) (ha : 0 < a) (h : m ∣ a - 1) : m ∣ a ^ n - 1",
    ),
    (power_differences.by_power_differences, "(a b : Int) (n : Nat) : a - b ∣ a ^ n - b ^ n"),
    (power_differences.by_power_differences, "(n : Nat) : 7 ∣ 10 ^ n - 3 ^ n"),
    (
        equation_chains.by_equation_chains,
        "(f : Int → Bool) (p : ∀ x, f (x + 5) = f x) (q : ∀ x, f x = f (-x)) (a : Int) : "
        "f (5 - a) = f a",
    ),
    (
        divided_witness.by_divided_witness,
        "(a b : Int) (h : b ^ 2 = 5 * a) : ∃ k : Int, a = 5 * k ^ 2 ∧ b = 5 * k",
    ),
    (
        small_cases.by_small_cases,
        "(n m : Int) (hn : 2 ≤ n) (h : m * (n * m + 1) = 1 + 8 * n) : m = -3 ∧ n = 4",
    ),
    (
        linear_instances.by_linear_instances,
        "(f : Nat → Nat) (h : ∀ n, f (f n) < f (n + 1)) (mono : ∀ m n, m ≤ n → f m ≤ f n) "
        "(n : Nat) : f n ≤ n",
    ),
    (
        divisor_combination.by_divisor_combinations,
        "(a b : Int) (h : 4 * a * b - 1 ∣ (4 * a ^ 2 - 1) ^ 2) : "
        "∃ k : Int, (a - b) ^ 2 = (4 * a * b - 1) * k",
    ),
    (
        consequences.by_consequences,
        "(k u v : Nat) (h : (u + v) % 3 = 1) (d : 3 ^ k ∣ u * v) : 3 ^ k ∣ u ∨ 3 ^ k ∣ v",
    ),
    (multiplied_out, "(n : Int) : n ^ 2 = n ^ 2 * (n * n - n ^ 2 + 1)"),
    (
        nonlinear.by_certificate,
        "(a b c : Int) (ha : 0 < a) (hab : a < b) (hc : 0 < c) "
        "(h : a ^ 2 = c * (2 * a * b ^ 2 - b ^ 3 + 1)) : 2 * a ≤ b",
    ),
    (
        nonlinear.by_order,
        "(a b k : Int) (ha : 0 < a) (hb : 0 < b) (n : a ≠ b) (h : (a - b) ^ 2 = k * (a * b)) : "
        "0 < k",
    ),
    (
        rewriting.by_rewriting,
        "(a b : Nat → Nat) (h : ∀ i, a (i + 1) = 3 * a i) (z : b 0 = 1) "
        "(s : ∀ i, b (i + 1) = 3 * a i) (h0 : a 0 = 1) (i : Nat) : b (i + 1) = 3 * b i",
    ),
    (
        recursive_witness.by_recursive_witness,
        ": ∃ f : Nat → Int, f 0 = 2 ∧ f 1 = 1 ∧ ∀ n, f (n + 2) = 3 * f (n + 1) - f n",
    ),
    (
        recursive_witness.by_recursive_witness,
        ": ∃ c p : Nat → Nat, (∀ i, 0 < c i) ∧ p 0 = 1 ∧ ∀ i, p (i + 1) = p i * (c i + i)",
    ),
    (divisibility.by_quotient, "(a b : Nat) (h : a ∣ b) : a ^ 2 ∣ b ^ 2 + a * b"),
    (
        divisibility.by_quotient,
        "(x y : Int) (h : x = y * y + 1) : x + 1 ∣ x * x - 2 * y * y + x - 4",
    ),
    (divisibility.with_quotients, "(a b : Nat) (h : a ∣ b) (g : 0 < b) : a ≤ b"),
    (specialise.by_cases, "(k : Nat) (h : ∀ n, Nat.gcd (n + k) (n + 2) = 1) : 3 ≤ k ∨ k = 1"),
    (specialise.by_instances, "(f : Int → Int) (h : ∀ x, f x = 2 * x) (a : Int) : f a = a + a"),
    (nonlinear.by_certificate, "(a b : Int) (h : a ^ 2 + b ^ 2 = 20 * (a + b)) : a < 25"),
    (
        nonlinear.by_certificate,
        "(a b q : Int) (ha : 0 < a) (hq : 0 < q) (h : a * b * q = 5) : 0 < b",
    ),
    (nonlinear.by_certificate, "(k : Nat) (h : 1 ≤ k) : (k - 1) ^ 2 + 2 * k = k ^ 2 + 1"),
    (power_residues.by_power_residues, "(a b c d : Int) (h : a^3 + b^3 + c^3 = 9 * d + 4) : False"),
    (
        power_residues.by_power_residues,
        "(x y z : Nat) (h : x * x + y ^ 2 = 4 * z) : x * x % 4 = 0",
    ),
    (
        linear_instances.by_linear_instances,
        "(f : Nat → Nat) (h : ∀ m n, 0 < m → 0 < n → f m + f n ≤ f (m + n)) (g : f 7 = 3) : "
        "9 ≤ f 23",
    ),
    (booleans.by_booleans, "(p : Nat → Bool) : p 0 = p 1 ∨ p 1 = p 2 ∨ p 0 = p 2"),
    (
        stepwise_witness.by_stepwise_witness,
        "(n : Nat) (h : 5 ≤ n) : ∃ k : Nat, k ^ 2 ≤ n ∧ n < k ^ 2 + 2 * k + 1",
    ),
]
REFUSED = [
    (multiplied_out, "(x y : Int) : (x + 2 * y) ^ 2 = x ^ 2 + 4 * y ^ 2"),
    (modular.by_remainders, "(n : Nat) : 3 ∣ 2 ^ (2 * n) + 1"),
    (products.by_factors, "(m n : Nat) (g : 1 < m) (h : 1 < n) (e : m * n = 105) : m + n = 26"),
    (nonlinear.by_certificate, "(a b : Nat) (h : 0 < a) (g : 1 < b) : a + b ≤ a * b"),
    (divisor_combination.by_divisor_combinations, "(n : Nat) : Nat.gcd (n ^ 2 + 1) (n + 1) = 1"),
    (
        divisor_combination.by_divisor_combinations,
        "(n d : Nat) (h : d ∣ 10 * n + 6) (g : d ∣ 15 * n + 10) : d = 1",
    ),
    (consequences.by_consequences, "(k x y : Nat) (hx : x % 3 = 0) (h : 3^k ∣ x * y) : 3^k ∣ y"),
    (
        divisor_sizes.by_divisor_sizes,
        "(a b : Int) (ha : 0 < a) (hb : 0 < b) (h : a * b + 1 ∣ a + b) : a = 1 ∧ b = 1",
    ),
    (
        consequences.by_consequences,
        "(k u v : Nat) (h : (u + v) % 3 = 0) (d : 3 ^ k ∣ u * v) : 3 ^ k ∣ u ∨ 3 ^ k ∣ v",
    ),
    (
        rewriting.by_rewriting,
        "(a b : Nat → Nat) (h : ∀ i, a (i + 1) = 3 * a i) (z : b 0 = 1) "
        "(s : ∀ i, b (i + 1) = 3 * a i) (h0 : a 0 = 1) (i : Nat) : b (i + 1) = 2 * b i",
    ),
    (
        recursive_witness.by_recursive_witness,
        ": ∃ f : Nat → Nat, f 0 = 2 ∧ f 1 = 1 ∧ ∀ n, f (n + 1) = 3 * f n",
    ),
    (
        nonlinear.by_order,
        "(a b k : Int) (ha : 0 < a) (hb : 0 < b) (h : (a - b) ^ 2 = k * (a * b)) : 0 < k",
    ),
    (power_differences.by_power_differences, "(n : Nat) : 7 ∣ 10 ^ n - 4 ^ n"),
    (
        equation_chains.by_equation_chains,
        "(f : Int → Bool) (p : ∀ x, f (x + 5) = f x) (a : Int) : f (5 - a) = f a",
    ),
    (
        divided_witness.by_divided_witness,
        "(a b : Int) (h : b ^ 2 = 4 * a) : ∃ k : Int, a = 4 * k ^ 2 ∧ b = 4 * k",
    ),
    (
        small_cases.by_small_cases,
        "(n m : Int) (hn : 2 ≤ n) (h : m * (n * m + 1) = 1 + 8 * n) : m = -3 ∧ n = 3",
    ),
    (consequences.by_consequences, "(b m n : Nat) (hb : 1 ≤ b) (h : b ^ m < b ^ n) : n < m"),
    (divisibility.by_quotient, "(a b : Nat) (h : a ∣ b) : a ^ 2 ∣ b ^ 2 + b"),
    (nonlinear.by_certificate, "(k : Nat) : (k - 1) ^ 2 + 2 * k = k ^ 2 + 1"),
    (power_residues.by_power_residues, "(a b d : Int) (h : a ^ 3 + b ^ 3 = 9 * d + 2) : False"),
    (booleans.by_booleans, "(p : Nat → Bool) : p 0 = p 1 ∨ p 1 = p 2"),
    (
        stepwise_witness.by_stepwise_witness,
        "(n : Nat) (h : 5 ≤ n) : ∃ k : Nat, k ^ 2 ≤ n ∧ n < k ^ 2 + 2 * k",
    ),
]


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(EmbeddedToolchain(), Limits(seconds=25))


def found(checker: Checker, strategy: Strategy, text: str) -> Candidate | None:
    task = Task(parse_statement(f"theorem t {text}"))
    candidates = (Candidate(proof, "test") for proof in islice(strategy(task), 24))
    return checker.first_passing(task, candidates, deadline=time.monotonic() + 50)


@pytest.mark.parametrize(("strategy", "text"), PROVED)
def test_proves(checker: Checker, strategy: Strategy, text: str):
    assert found(checker, strategy, text) is not None


@pytest.mark.parametrize(("strategy", "text"), REFUSED)
def test_false_variants_are_not_proved(checker: Checker, strategy: Strategy, text: str):
    assert found(checker, strategy, text) is None


@pytest.mark.parametrize(("strategy", "text"), PROVED[::5])
def test_proposals_are_the_same_each_time(strategy: Strategy, text: str):
    task = Task(parse_statement(f"theorem t {text}"))
    assert list(islice(strategy(task), 8)) == list(islice(strategy(task), 8))
