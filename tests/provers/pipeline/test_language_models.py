"""Roles that ask a model, with a real server that gives set answers, good and bad."""

import dataclasses
import itertools
from collections.abc import Iterator

import pytest
from chat_server import Server, running_server, says, status

from provers.budget import Budget
from provers.config import ModelConfig
from provers.models import chat_model, declarations
from provers.proving.language_model import LanguageModelProver, SamplingSearch, proof_in
from provers.proving.pass_rates import pass_at_k
from provers.proving.task import Task
from provers.reasoning.language_model import LanguageModelReasoner
from provers.records import Problem
from provers.roles import Feedback, InfrastructureError, Request
from provers.statements import parse_statement
from provers.workshop import Workshop
from workbench.chat.kept import ChatModel
from workbench.errors import InputError

STATEMENT = parse_statement("theorem t (a b : Nat) (h : a < b) : a + 1 ≤ b")
PROBLEM = Problem("t", STATEMENT, informal="a < b gives a + 1 <= b")
PLAN = """The strategy: look at remainders. theorem talk (n : Nat) : n = n is no lemma here.

```lean
/- theorem hidden : 1 = 2 := by sorry -/
theorem first (n : Nat) (h : n % 2 = 0) : n ^ 2 % 4 = 0 := by sorry
lemma second (a b : ℕ) (h : a ∣ b) : a ∣ b * b := by
  sorry -- theorem also_hidden : 1 = 2
theorem unreadable (x : ℝ) : x = x := by sorry
theorem cut (n : Nat) : n +
"""


@pytest.fixture
def server() -> Iterator[Server]:
    with running_server() as running:
        yield running


def model(server: Server, **changes: object) -> ChatModel:
    config = ModelConfig(url=f"http://127.0.0.1:{server.server_port}/v1", model="m", attempts=1)
    return chat_model(dataclasses.replace(config, **changes))  # pyright: ignore[reportArgumentType]


def prover(server: Server, workshop: Workshop, samples: int, repairs: int) -> LanguageModelProver:
    return LanguageModelProver(
        model(server), workshop.checker, workshop, samples=samples, repairs=repairs
    )


def fenced(proof: str) -> str:
    return f"Here it is.\n```lean\ntheorem t (a b : Nat) (h : a < b) : a + 1 ≤ b := {proof}\n```"


def test_lemmas_are_read_by_a_scanner_and_the_rest_goes_back(server: Server):
    server.replies = [says(PLAN, usage={"total_tokens": 100})]
    budget = Budget()
    with model(server) as chat:
        found = LanguageModelReasoner(chat, 1).propose(Request(PROBLEM, PROBLEM), budget)
    assert [lemma.name for lemma in found.lemmas] == ["first", "second"]
    assert [rejected.text.split()[1] for rejected in found.rejected] == ["unreadable", "cut"]
    assert all(rejected.reason for rejected in found.rejected)
    assert (budget.used().tokens, budget.used().calls) == (100, 1)
    asked = server.bodies[0]["messages"][-1]["content"]
    assert "theorem t (a b : Nat) (h : a < b) : a + 1 ≤ b" in asked
    assert PROBLEM.informal in asked


def test_feedback_is_told_to_the_model(server: Server):
    server.replies = [says("I give up.")]
    told = Feedback("theorem x (n : Nat) : n < 5", "refuted", "n = 5")
    with model(server) as chat:
        request = Request(PROBLEM, PROBLEM, feedback=(told,))
        assert LanguageModelReasoner(chat, 1).propose(request, Budget()).lemmas == ()
    assert "refuted: n = 5" in server.bodies[0]["messages"][-1]["content"]


def test_a_failed_proof_goes_back_with_leans_error(server: Server, workshop: Workshop):
    server.replies = [says(fenced("by exact h.elim")), says(fenced("by\n  omega"))]
    search = prover(server, workshop, 1, 1).search(Task(STATEMENT))
    proof = search.advance(Budget())
    assert proof is not None
    assert proof.text == "by\n    omega"
    said = server.bodies[1]["messages"]
    assert [message["role"] for message in said] == ["system", "user", "assistant", "user"]
    assert "Lean refuses this proof in line 1" in said[3]["content"]
    assert [attempt.verdict for attempt in search.attempts()] == ["error", "proved"]


@pytest.mark.parametrize(
    "text",
    [
        fenced("by sorry"),
        fenced("by omega\naxiom cheat : False\ntheorem t2 : False := cheat"),
        "theorem other : 1 = 1 := rfl",
        "```lean\ntheorem t : 1 = 1 := rfl\n```",
        "",
        "\x00\x1b[2J```lean\n",
        "(" * 50_000,
    ],
)
def test_answers_that_prove_nothing_pass_for_nothing(server: Server, workshop: Workshop, text: str):
    server.replies = [says(text)]
    search = prover(server, workshop, 1, 0).search(Task(STATEMENT))
    assert search.advance(Budget()) is None
    assert search.advance(Budget()) is None
    assert search.exhausted


def test_a_cut_off_answer_is_told_to_be_cut_off(server: Server, workshop: Workshop):
    server.replies = [says("```lean\ntheorem t (a b : Nat) (h : a < b) : a + 1", "length")]
    search = prover(server, workshop, 1, 1).search(Task(STATEMENT))
    assert search.advance(Budget()) is None
    assert "cut off" in server.bodies[1]["messages"][-1]["content"]


def test_samples_come_before_repairs(server: Server, workshop: Workshop):
    server.replies = [says(fenced("by exact 1")), says(fenced("by exact 2"))]
    search: SamplingSearch = prover(server, workshop, 2, 1).search(Task(STATEMENT))
    assert search.advance(Budget()) is None
    rounds = [attempt.strategy for attempt in search.attempts()]
    expected = [(0, 1), (1, 1), (0, 2), (1, 2)]
    assert rounds == [f"sample {number}, round {turn}" for number, turn in expected]


def test_samples_for_pass_at_k_are_all_drawn(server: Server, workshop: Workshop):
    server.replies = [says(fenced(proof)) for proof in ("by omega", "by exact 1", "by omega")]
    assert prover(server, workshop, 3, 2).passes(Task(STATEMENT), Budget()) == 2
    assert len(server.bodies) == 3


def test_an_endpoint_that_fails_is_no_failed_proof(server: Server, workshop: Workshop):
    server.replies = [status(500)]
    search = prover(server, workshop, 1, 0).search(Task(STATEMENT))
    with pytest.raises(InfrastructureError, match="status 500"):
        search.advance(Budget())
    assert search.attempts() == []


def test_a_role_without_a_model_is_refused():
    with pytest.raises(InputError, match="none is configured"):
        chat_model(ModelConfig())


def test_declarations_and_proofs_are_found_where_they_stand():
    code = "theorem a (h : ∀ x, (x : Nat) = x) : 1 = 1 := by\n  have : 2 = 2 := rfl\n  rfl\nend"
    assert declarations(code) == [
        ("a", "theorem a (h : ∀ x, (x : Nat) = x) : 1 = 1", "by\n  have : 2 = 2 := rfl\n  rfl")
    ]
    assert proof_in("by omega", Task(STATEMENT)) == "by omega"
    assert proof_in("no proof", Task(STATEMENT)) is None


def test_pass_at_k_is_the_mean_over_all_choices():
    passed = [True, True, False, False, False, True]
    for k in range(1, 7):
        choices = list(itertools.combinations(passed, k))
        expected = sum(map(any, choices)) / len(choices)
        assert pass_at_k(6, 3, k) == pytest.approx(expected)
    for numbers in ((3, 4, 1), (3, -1, 1), (3, 1, 0), (3, 1, 4)):
        with pytest.raises(InputError):
            pass_at_k(*numbers)


def test_an_address_with_a_secret_is_refused_before_it_is_written_down() -> None:
    with pytest.raises(InputError) as caught:
        ModelConfig(url="https://me:sk-hidden@host/v1", model="m")
    assert "sk-hidden" not in f"{caught.value.message} {caught.value.remedy}"
