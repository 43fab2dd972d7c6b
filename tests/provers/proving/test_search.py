import math
from dataclasses import replace

import pytest

from provers.budget import UNBOUNDED, Budget
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.goals import parse_goals
from provers.proving.search import BestFirstProver
from provers.proving.search_policy import tactics
from provers.proving.task import Task
from provers.statements import parse_statement


@pytest.fixture(scope="module")
def prover() -> BestFirstProver:
    return BestFirstProver(EmbeddedToolchain())


def task(statement: str, *lemmas: str) -> Task:
    return Task(parse_statement(statement), tuple(map(parse_statement, lemmas)))


def test_a_proof_of_several_steps_is_found_and_judged(prover: BestFirstProver):
    search = prover.search(task("theorem t : ∀ n : Nat, 3 ∣ 4 ^ n + 2"))
    proof = search.advance(Budget(replace(UNBOUNDED, seconds=60.0)))
    assert proof is not None
    assert "induction" in proof.text
    assert search.expanded > 1
    [attempt] = search.attempts()
    assert (attempt.verdict, attempt.text) == ("proved", proof.text)


def test_a_search_is_stopped_by_its_budget_and_taken_up_again(prover: BestFirstProver):
    search = prover.search(task("theorem t : ∀ n : Nat, 3 ∣ 4 ^ n + 2"))
    assert search.advance(Budget(replace(UNBOUNDED, checks=1))) is None
    assert (search.expanded, search.exhausted) == (1, False)
    assert search.advance(Budget(replace(UNBOUNDED, seconds=60.0))) is not None


def test_what_is_false_is_not_proved(prover: BestFirstProver):
    search = prover.search(task("theorem t (n : Nat) (h : n < 3) : n < 2"))
    assert search.advance(Budget(replace(UNBOUNDED, checks=60, seconds=math.inf))) is None
    assert [attempt.verdict for attempt in search.attempts()] == ["error"]


def test_tasks_with_lemmas_are_left_to_others(prover: BestFirstProver):
    search = prover.search(task("theorem t (n : Nat) : n < n + 1", "theorem key : 1 < 2"))
    assert search.exhausted
    assert search.advance(Budget()) is None
    assert search.attempts() == []


def test_the_policy_follows_the_shape_of_the_goal():
    goal = "n : Nat\nh : n = 0 ∨ n = 1\n⊢ ∃ m, n ^ 2 = m ∧ m ≤ 1"
    chosen = tactics(parse_goals(goal))
    assert "rcases h with h | h" in chosen
    assert "refine ⟨n, ?_⟩" in chosen
    assert "intro n" not in chosen
    named = tactics(parse_goals("n : Nat\n⊢ ∀ (n : Nat), n ≤ n + 1"))
    assert named[0] == "intro n'"
    assert tactics(()) == []
