import time
from collections.abc import Iterator

import pytest

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.proving.checker import Candidate, Checker
from provers.proving.task import Task
from provers.statements import parse_statement

TASK = Task(parse_statement("theorem t (a b : Nat) (h : a < b) : a + 1 ≤ b"))


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(EmbeddedToolchain(), Limits(seconds=10))


def candidates(*proofs: str) -> list[Candidate]:
    return [Candidate(proof, "test") for proof in proofs]


def passed(checker: Checker, task: Task, *proofs: str) -> list[bool]:
    return [trial.passed for trial in checker.try_all(task, candidates(*proofs))]


def test_each_candidate_is_judged_by_its_own_errors(checker: Checker):
    proofs = ("by omega", "by\n  simp\n  omega", "h", "by exact (", "by nonsense", "by omega")
    trials = checker.try_all(TASK, candidates(*proofs))
    assert [trial.passed for trial in trials] == [True, False, True, False, False, True]
    assert all(trial.error for trial in trials if not trial.passed)


def test_an_error_is_told_with_its_line_in_the_proof(checker: Checker):
    [trial] = checker.try_all(TASK, candidates("by\n  have : a ≤ b := by omega\n  exact this"))
    assert trial.line == 3
    assert "mismatch" in trial.error


def test_gaps_and_commands_do_not_pass(checker: Checker):
    hostile = ("by sorry", "by omega\n\ntheorem x : True := trivial", "by exact candidate a b h")
    assert passed(checker, TASK, *hostile, "by omega") == [False, False, False, True]


def test_a_candidate_that_never_ends_costs_its_neighbours_nothing():
    checker = Checker(EmbeddedToolchain(), Limits(seconds=3), heartbeats=0)
    task = Task(parse_statement("theorem t (n : Nat) (h : n = 3) : n + n = 6"))
    endless = "by\n  repeat' (first | exact (h : False) | skip; have := h)"
    trials = checker.try_all(task, candidates("by omega", endless, "by subst h; rfl"))
    assert [trial.passed for trial in trials] == [True, False, True]


def test_lemmas_can_be_used_by_name(checker: Checker):
    lemma = parse_statement("theorem key (n : Nat) : n * n % 4 = 0 ∨ n * n % 4 = 1")
    task = Task(parse_statement("theorem t (n : Nat) : n * n % 4 ≠ 3"), (lemma,))
    assert passed(checker, task, "by have := key n; omega", "by omega") == [True, False]


def test_candidates_are_read_no_further_than_needed(checker: Checker):
    read: list[int] = []

    def endless() -> Iterator[Candidate]:
        while True:
            read.append(1)
            yield Candidate("by omega" if len(read) == 9 else f"by exact {len(read)}", "test")

    found = checker.first_passing(TASK, endless(), deadline=time.monotonic() + 30)
    assert found == Candidate("by omega", "test")
    assert len(read) == 24


def test_nothing_is_begun_behind_the_deadline(checker: Checker):
    assert checker.first_passing(TASK, candidates("by omega"), deadline=0.0) is None
