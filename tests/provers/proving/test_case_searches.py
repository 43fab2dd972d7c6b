"""Finite searches: what intervals say is true, and what is proved of it by Lean is proved."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.proving.algebra.bounded_intervals import Interval, interval, violated
from provers.proving.checker import Candidate, Checker
from provers.proving.engine import Engine, strategy_of
from provers.proving.strategies.bounded import bounded
from provers.proving.strategies.functional import functional
from provers.proving.strategies.induction import induction
from provers.proving.strategies.levels import levels
from provers.proving.strategies.recursion import values
from provers.proving.strategies.self_bounding import self_bounding
from provers.proving.strategies.witness import witness
from provers.proving.task import Task
from provers.statements import parse_statement, parse_term
from provers.statements.ast import INT, NAT, Comparison, Variable
from provers.statements.evaluate import evaluate, evaluate_term

SECONDS = 60
X, Y = Variable("x", INT), Variable("y", INT)
TERMS = st.recursive(
    st.sampled_from(["x", "y", "2", "0", "(-3)"]),
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from("+-*"), inner),
        st.builds("({} ^ {})".format, inner, st.sampled_from("0123")),
        st.builds("({} % {})".format, inner, st.sampled_from("357")),
    ),
    max_leaves=5,
)
ENDS = st.tuples(st.integers(-6, 6), st.integers(-6, 6)).map(lambda p: Interval(*sorted(p)))


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(EmbeddedToolchain(), Limits(seconds=SECONDS))


def proved(checker: Checker, engine: Engine, statement: str) -> bool:
    task = Task(parse_statement(f"theorem t {statement}"))
    candidates = (Candidate(text, "test") for text in strategy_of(engine)(task))
    deadline = time.monotonic() + SECONDS
    return checker.first_passing(task, candidates, deadline=deadline) is not None


@given(left=TERMS, right=TERMS, first=ENDS, second=ENDS, data=st.data())
def test_intervals_hold_every_value(
    left: str, right: str, first: Interval, second: Interval, data: st.DataObject
):
    box = {X: first, Y: second}
    drawn = {
        v.name: data.draw(st.integers(low, high))
        for v, (low, high) in box.items()
        if low is not None and high is not None
    }
    terms = [parse_term(text, {"x": INT, "y": INT}, INT) for text in (left, right)]
    found = evaluate_term(terms[0], drawn)
    if found is not None:
        lower, upper = interval(terms[0], box)
        assert lower is None or lower <= found
        assert upper is None or found <= upper
    for relation in ("=", "<", "≤", "≠"):
        comparison = Comparison(relation, *terms)
        assert not (violated(comparison, box) and evaluate(comparison, drawn) is True)


@pytest.mark.parametrize(
    "statement",
    [
        "(n : Nat) (h : n < 398) (g : n * 7 % 398 = 1) : n = 57",
        "(b : Nat) (h : 3 * b ^ 2 + 2 * b + 1 = 57) : b = 4",
        "(m n : Nat) (h : 1 < m) (g : 1 < n) (e : m * n = 2005) : m + n = 406",
        "(n : Nat) (h : 2 ≤ n) (g : ∃ x, x ^ 3 = n) (e : ∃ t, t ^ 4 = n) : 4096 ≤ n",
        "(a : Nat) (p : 0 < a) (h : a * (a + 1) * (a + 2) = 24 * a + 24) : a = 4",
        "(a b : Int) (h : a ^ 2 + b ^ 2 = 13) (p : 0 < a) (q : a < b) : a = 2 ∧ b = 3",
    ],
)
def test_bounded_variables_are_tried_out(checker: Checker, statement: str):
    assert proved(checker, bounded, statement)


@pytest.mark.parametrize(
    "statement",
    [
        "(n : Nat) (h : n < 398) (g : n * 7 % 398 = 1) : n = 56",
        "(b : Nat) (h : 3 * b ^ 2 + 2 * b + 1 = 57) : b < 4",
        "(n : Nat) (h : 2 ≤ n) (g : ∃ x, x ^ 3 = n) (e : ∃ t, t ^ 4 = n) : 4097 ≤ n",
        "(a b : Nat) (h : a < b) : a < 100",
    ],
)
def test_nothing_is_proposed_where_a_case_is_left(statement: str):
    assert not list(strategy_of(bounded)(Task(parse_statement(f"theorem t {statement}"))))


def test_a_new_name_does_not_catch_one_in_use(checker: Checker):
    statement = "(loop peel found end_hb1 hb1 : Nat) (h : hb1 < 9) (hg : hb1 % 5 = 4) : hb1 ∣ 3"
    assert not proved(checker, bounded, statement)
    assert proved(checker, bounded, statement.replace("hb1 ∣ 3", "hb1 = 4"))


FIBONACCI = "(a : Nat → Nat) (h : a 1 = 1) (g : a 2 = 1) (r : ∀ n, a (n + 2) = a (n + 1) + a n)"
DIGITS = (
    "(f : Nat → Nat) (z : f 0 = 0) (h : ∀ n, f (2 * n) = f n) (g : ∀ n, f (2 * n + 1) = f n + 1)"
)
ACKERMANN = (
    "(f : Nat → Nat → Nat) (h : ∀ y, f 0 y = y + 1) (g : ∀ x, f (x + 1) 0 = f x 1)"
    " (r : ∀ x y, f (x + 1) (y + 1) = f x (f (x + 1) y))"
)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (f"{FIBONACCI} : a 40 % 4 = 3", True),
        (f"{FIBONACCI} : a 40 % 4 = 2", False),
        (f"{DIGITS} : f 1000 = 6", True),
        (f"{ACKERMANN} : f 2 2 = 7", True),
        ("(f : Nat → Nat) (h : ∀ n, f (n + 1) = f n + 1) : f 3 = 3", False),
    ],
)
def test_values_are_derived_from_recursions(checker: Checker, statement: str, expected: bool):
    assert proved(checker, values, statement) is expected


@pytest.mark.parametrize(
    "statement",
    [
        "(n : Nat) (h : 0 < n) : 9 ∣ 10 ^ n - 1",
        "(n : Nat) : ∑ i ∈ Finset.range n, (2 * i + 1) = n ^ 2",
        "(a : Nat → Int) (h : a 0 = 0) (g : a 1 = 1) (r : ∀ n, a (n + 2) = 3 * a (n + 1) - 2 * a n)"
        " : ∀ n, a n = 2 ^ n - 1",
        "(f : Nat → Nat) (h : ∀ m n, 0 < m → 0 < n → f m + f n ≤ f (m + n)) (p : 0 < f 3)"
        " : ∀ n, 0 < n → n ≤ f (3 * n)",
    ],
)
def test_induction_finds_its_motive(checker: Checker, statement: str):
    assert proved(checker, induction, statement)


@pytest.mark.parametrize(("shift", "expected"), [(3, True), (4, False)])
def test_levels_of_a_recursion_get_formulas(checker: Checker, shift: int, expected: bool):
    statement = f"{ACKERMANN} : f 3 50 + {shift} = 2 ^ 53"
    assert proved(checker, levels, statement) is expected


def test_induction_does_not_prove_what_fails_later(checker: Checker):
    assert not proved(checker, induction, "(n : Nat) : 4 ∣ 3 ^ n + 1")


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            ": ∀ f : Int → Int, (∀ a b : Int, f (2 * a) + 2 * f b = f (f (a + b)))"
            " ↔ (∀ x, f x = 0) ∨ ∃ c : Int, ∀ x, f x = 2 * x + c",
            True,
        ),
        (
            ": ∀ f : Int → Int, (∀ a b : Int, f (2 * a) + 2 * f b = f (f (a + b)))"
            " ↔ (∀ x, f x = 0) ∨ ∃ c : Int, ∀ x, f x = 3 * x + c",
            False,
        ),
        ("(f : Int → Int) (h : ∀ x y, f (x + y) = f x + f y) (x : Int) : f (-x) = -f x", True),
        ("(f : Int → Int) (h : ∀ x y, f (x + y) = f x + f y) (x : Int) : f (-x) = f x", False),
        (
            "(f : Int → Int) (h : ∀ a b, f (a + b) = f a + f b - f 0) (x : Int) :"
            " f x = (f 1 - f 0) * x + f 0",
            True,
        ),
        (
            "(f : Int → Int) (h : ∀ b, f (f b) = f 0 + 2 * f b)"
            " (l : ∀ x, f x = (f 1 - f 0) * x + f 0) : f 1 - f 0 = 2 ∨ f 0 = 0 ∧ f 1 = 0",
            True,
        ),
    ],
)
def test_functional_equations(checker: Checker, statement: str, expected: bool):
    assert proved(checker, functional, statement) is expected


@pytest.mark.parametrize(("value", "expected"), [("n", True), ("n + 1", False)])
def test_functions_bounded_by_their_iterates(checker: Checker, value: str, expected: bool):
    positive = "(p : ∀ n, 0 < n → 0 < f n) (h : ∀ n, 0 < n → f (f n) < f (n + 1))"
    statement = f"(f : Nat → Nat) {positive} : ∀ n, 0 < n → f n = {value}"
    assert proved(checker, self_bounding, statement) is expected


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            ": ∃ a b : Nat, a * b * (a + b) % 7 ≠ 0 ∧ ((a + b) ^ 7 - a ^ 7 - b ^ 7) % 7 ^ 7 = 0",
            True,
        ),
        ("(n : Int) (h : ∃ k, n = 2 * k + 1) : ∃ m, n ^ 2 = 4 * m + 1", True),
        ("(n : Nat) : ∃ x y : Nat, x + y = n ∧ x ≤ y + 1 ∧ y ≤ x + 1", True),
        ("(n : Int) : ∃ m, n ^ 2 = 4 * m + 1", False),
    ],
)
def test_examples_are_found(checker: Checker, statement: str, expected: bool):
    assert proved(checker, witness, statement) is expected


def test_types_of_variables_are_kept_apart():
    assert interval(Variable("n", NAT), {}) == Interval(0, None)
    assert interval(X, {}) == Interval(None, None)
