import pytest

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.proving.checker import Candidate, Checker
from provers.proving.opening import Opening, Sequent, open_task
from provers.proving.task import Task
from provers.statements import parse_statement, render

PROVABLE = [
    "(a b : Nat) (h : 0 < a ∧ a < b ∧ b < 3) : a = 1",
    "(x : Int) (h : x = 4) (n : Nat) : x + n ≥ 4",
    ": ∀ n : Nat, ∀ m : Int, (∃ k : Nat, n = 2 * k ∧ m = k) → m < 5 → n < 10 ∧ m ≤ 4",
    "(a b : Int) (h : a < b ∨ b < a) : a ≠ b",
    "(a b : Nat) : a < b ↔ a + 1 ≤ b",
    "(h : Nat) (g : h = 2 ∨ h = 3 ∨ h = 4) : 2 ≤ h ∧ h ≤ 4",
    "(n : Nat) (h : ∃ n : Nat, n = 3) : ¬ n < 0",
    "(a b : Nat) (h : a < 3 ↔ b < 3) (g : b = 2) : a ≤ 2",
    "(x y : Nat) (h : x = y) (g : y = 3) : x + y = 6",
    "(x y : Nat) (h : x * x + 1 = y) (g : y = 2) : x * x = 1",
]


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(EmbeddedToolchain(), Limits(seconds=20))


def opened(text: str) -> tuple[Task, Opening]:
    task = Task(parse_statement(f"theorem t {text}"))
    return task, open_task(task)


def as_lean_has_it(sequent: Sequent) -> list[str]:
    """Lines that fail unless Lean has these hypotheses and this goal; then linear arithmetic."""
    lines = [f"have : {render(h.proposition)} := {h.name}" for h in sequent.hypotheses]
    lines += [f"have : {render(v)} = {render(v)} := rfl" for v in sequent.variables]
    return [*lines, f"show {render(sequent.goal)}", "omega"]


@pytest.mark.parametrize("text", PROVABLE)
def test_lean_shows_what_the_opening_says(checker: Checker, text: str):
    task, opening = opened(text)
    proof = opening.proof([as_lean_has_it(leaf) for leaf in opening.leaves()])
    [trial] = checker.try_all(task, [Candidate(proof, "test")])
    assert trial.passed, trial.error


def test_parts_are_taken_apart_and_values_put_in():
    _, opening = opened("(a b : Nat) (h : a = 2 ∧ (b < 5 ∨ b > 7)) : a < b ∧ b ≠ 6")
    first, *_ = opening.leaves()
    assert len(opening.leaves()) == 4
    assert [v.name for v in first.variables] == ["b"]
    assert render(first.goal) == "2 < b"


def test_neither_substitution_nor_split_unless_asked_for():
    task, _ = opened("(a b : Nat) (h : a = 2) : a < b ∧ b ≠ 6")
    opening = open_task(task, substituting=False, splitting=False)
    (leaf,) = opening.leaves()
    assert [h.name for h in leaf.hypotheses] == ["h"]
    assert opening.lines == ()


def test_lemmas_are_in_scope_under_their_names():
    lemma = parse_statement("theorem h (n : Nat) : 0 ≤ n")
    task = Task(parse_statement("theorem t : ∀ n : Nat, 2 < n → 1 < n"), (lemma,))
    (leaf,) = open_task(task).leaves()
    assert [fact.name for fact in leaf.lemmas] == ["h"]
    assert [h.name for h in leaf.hypotheses] == ["h1"]


def test_each_leaf_needs_its_lines():
    _, opening = opened("(a b : Nat) : a < b ↔ a + 1 ≤ b")
    with pytest.raises(ValueError, match="1 blocks for 2 leaves"):
        opening.proof([["omega"]])
