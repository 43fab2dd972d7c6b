"""What the symbolic reasoner proposes: lemmas that a person would try, and none refuted."""

import os
import subprocess
import sys
from functools import cache

import pytest

from provers.budget import Budget
from provers.gates.elaboration import ElaborationGate
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.proving.checker import Checker
from provers.reasoning.symbolic import SymbolicReasoner
from provers.records import Lemma, Problem
from provers.roles import Feedback, Request
from provers.statements import find_counterexample, parse_statement, statement_hash
from tests.provers.statements.statement_data import CORPUS

OTHERS = {
    "squares": "theorem t (x y : Int) (h : x ^ 2 = 4 * y + 2) : x = 7",
    "symmetric": "theorem t (a b : Nat) (p : 0 < a) (q : 0 < b) (h : a * b ∣ a + b) : a + b ≤ 4",
    "linear": "theorem t (s : Nat → Nat) (a : s 0 = 3) (b : ∀ n, s (n + 1) = s n + 4) : s 90 = 363",
    "powers": "theorem t (s : Nat → Nat) (a : s 0 = 1) (b : ∀ n, s (n + 1) = 3 * s n + 1) : "
    "1 < s 9",
    "quadratic": "theorem t (s : Nat → Nat) (a : s 0 = 1) (b : ∀ n, s (n + 1) = s n + 2 * n + 3) : "
    "s 30 = 961",
}
EXPECTED = {
    "imo_1964_p1b": ("(n : Nat) : 2 ^ n % 7 = 1 ∨ 2 ^ n % 7 = 2 ∨ 2 ^ n % 7 = 4",),
    "aime_1987_p5": (
        "(x y : Int) (h : y ^ 2 + 3 * (x ^ 2 * y ^ 2) = 30 * x ^ 2 + 517) : "
        "(y ^ 2 - 10) * (3 * x ^ 2 + 1) = 507",
    ),
    "imo_2019_p1": (
        "(f : Int → Int) (h : ∀ a b : Int, f (2 * a) + 2 * f b = f (f (a + b))) : "
        "∀ x : Int, f (x + 1) = f x + f 1 - f 0",
        "(f : Int → Int) (h : ∀ a b : Int, f (2 * a) + 2 * f b = f (f (a + b))) : "
        "∀ x : Int, f 0 + f (2 * x) = 2 * f x",
    ),
    "imo_1977_p6": (
        "(f : Nat → Nat) (g : ∀ n, 0 < n → 0 < f n) (h : ∀ n, 0 < n → f (f n) < f (n + 1)) : "
        "∀ k x : Nat, 0 < x → k ≤ x → k ≤ f x",
    ),
    "imo_1981_p6": (
        "(f : Nat → Nat → Nat) (a : ∀ y, f 0 y = y + 1) (b : ∀ x, f (x + 1) 0 = f x 1) "
        "(c : ∀ x y, f (x + 1) (y + 1) = f x (f (x + 1) y)) (p : ∀ n, f 1 n = n + 2) : "
        "∀ n, f 2 n = 2 * n + 3",
        "(f : Nat → Nat → Nat) (g : Nat → Nat) (a : ∀ y, f 0 y = y + 1) "
        "(b : ∀ x, f (x + 1) 0 = f x 1) (c : ∀ x y, f (x + 1) (y + 1) = f x (f (x + 1) y)) "
        "(d : g 0 = 1) (e : ∀ n, g (n + 1) = 2 ^ g n) (p : ∀ n, f 3 n + 3 = 2 ^ (n + 3)) : "
        "∀ n, f 4 n + 3 = g (n + 3)",
    ),
    "mathd_numbertheory_483": (
        "(a : Nat → Nat) (x : a 1 = 1) (y : a 2 = 1) (z : ∀ n, a (n + 2) = a (n + 1) + a n) : "
        "∀ n, a (n + 7) % 4 = a (n + 1) % 4",
    ),
    "mathd_numbertheory_541": (
        "(m n : Nat) (a : 1 < m) (b : 1 < n) (c : m * n = 2005) : m = 5 ∨ m = 401",
    ),
    "imo_1986_p1": (
        "(d x : Int) (a : 2 * d - 1 = x ^ 2) : d % 16 = 1 ∨ d % 16 = 5 ∨ d % 16 = 9 ∨ d % 16 = 13",
        "(d y : Int) (a : 5 * d - 1 = y ^ 2) : d % 16 = 1 ∨ d % 16 = 2 ∨ d % 16 = 10 ∨ d % 16 = 13",
    ),
    "squares": ("(x y : Int) (h : x ^ 2 = 4 * y + 2) : False",),
    "symmetric": (
        "(a b : Nat) (p : 0 < a) (q : 0 < b) (h : a * b ∣ a + b) (o : a ≤ b) : a + b ≤ 4",
        "(a b : Nat) (p : 0 < a) (q : 0 < b) (h : a * b ∣ a + b) : a = 1 ∨ a = 2",
    ),
    "linear": (
        "(s : Nat → Nat) (a : s 0 = 3) (b : ∀ n, s (n + 1) = s n + 4) : ∀ n, s n = 4 * n + 3",
    ),
    "powers": (
        "(s : Nat → Nat) (a : s 0 = 1) (b : ∀ n, s (n + 1) = 3 * s n + 1) : "
        "∀ n, 2 * s n + 1 = 3 ^ (n + 1)",
    ),
    "quadratic": (
        "(s : Nat → Nat) (a : s 0 = 1) (b : ∀ n, s (n + 1) = s n + 2 * n + 3) : "
        "∀ n, 2 * s n = 2 * (n * n) + 4 * n + 2",
    ),
}


@cache
def proposals(name: str) -> tuple[Lemma, ...]:
    problem = Problem(name, parse_statement((CORPUS | OTHERS)[name]))
    return SymbolicReasoner().propose(Request(problem, problem), Budget()).lemmas


@pytest.mark.parametrize("name", EXPECTED)
def test_the_lemmas_one_would_try_are_proposed(name: str) -> None:
    ids = [lemma.id for lemma in proposals(name)]
    for text in EXPECTED[name]:
        assert statement_hash(parse_statement(f"theorem expected {text}")) in ids
    assert len(ids) <= 12
    assert len(set(ids)) == len(ids)


def test_lemmas_elaborate_on_their_own_and_are_not_refuted() -> None:
    lemmas = [lemma for name in EXPECTED for lemma in proposals(name)]
    gate = ElaborationGate(Checker(EmbeddedToolchain(), Limits(seconds=60)))
    found = gate.examine(Problem("goal", parse_statement("theorem t : 1 = 1")), lemmas, Budget())
    assert {finding.status for finding in found.values()} == {"elaborates"}
    assert len(found) == len({lemma.id for lemma in lemmas}) >= 45
    refuted = [each for each in lemmas if find_counterexample(each.statement, steps=2_000)]
    assert refuted == []


def test_feedback_brings_no_new_lemmas() -> None:
    problem = Problem("linear", parse_statement(OTHERS["linear"]))
    told = (Feedback("theorem l : 1 = 2", "refuted", "the statement has no variables"),)
    request = Request(problem, problem, feedback=told)
    assert SymbolicReasoner().propose(request, Budget()).lemmas == ()


PRINT = """
from tests.provers.reasoning.test_symbolic import proposals
print([lemma.text for lemma in proposals("aime_1987_p5")])
"""


def test_the_same_lemmas_under_another_hash_seed() -> None:
    printed = subprocess.run(
        [sys.executable, "-c", PRINT],
        env=os.environ | {"PYTHONHASHSEED": "1"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert printed.strip() == str([lemma.text for lemma in proposals("aime_1987_p5")])
