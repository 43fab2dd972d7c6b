"""The solver with real Lean: lemmas, refutations, recursion, resumption, faults of machinery."""

import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from provers.assembly.deduction import make as make_assembler
from provers.budget import Budget, Spending
from provers.config import PipelineConfig
from provers.gates.screen import make as make_gate
from provers.ledger import Ledger
from provers.past import past_of
from provers.proving.checker import Candidate
from provers.proving.prover import StrategySearch
from provers.proving.prover import make as make_prover
from provers.proving.task import Task
from provers.records import Attempt, Lemma, Problem, Proof
from provers.results import settle
from provers.roles import InfrastructureError, Proposals, Prover, Reasoner, Request
from provers.solver import Outcome, Roles, Solver
from provers.statements import parse_statement
from provers.workshop import Workshop

INF = float("inf")
# The lemma is within reach of plain tactics; the target is not, without the lemma.
LEMMA = "theorem odd_square (n : Nat) (h : n % 2 = 1) : (n * n) % 8 = 1"
HINT = (
    "theorem sum_of_squares (a b c : Nat) (ha : a % 2 = 1) (hb : b % 2 = 1) :"
    " (a * a + b * b + 8 * c) % 8 = 2"
)
FALSE = "theorem wrong (n : Nat) : n * n % 4 = 1"


class Listed:
    """A reasoner that proposes given lemmas for given goals, and remembers what it was told."""

    name = "listed"

    def __init__(self, lemmas: Mapping[str, Sequence[str]]) -> None:
        self.lemmas = lemmas
        self.requests: list[Request] = []

    def propose(self, request: Request, budget: Budget) -> Proposals:
        self.requests.append(request)
        texts = self.lemmas.get(request.goal.statement.name, ())
        return Proposals(tuple(Lemma.of(text, origin=self.name) for text in texts))


class Known:
    """A prover that knows one proof for each statement's name, which Lean still has to accept."""

    name = "known"

    def __init__(self, workshop: Workshop, proofs: Mapping[str, str]) -> None:
        self.workshop = workshop
        self.proofs = proofs
        self.searched: list[str] = []

    def search(self, task: Task) -> "KnownSearch":
        return KnownSearch(self, task)


class KnownSearch:
    exhausted = False

    def __init__(self, prover: Known, task: Task) -> None:
        self.prover = prover
        self.task = task

    def attempts(self) -> list[Attempt]:
        return []

    def advance(self, budget: Budget) -> Proof | None:
        name = self.task.statement.name
        self.prover.searched.append(name)
        self.exhausted = True
        text = self.prover.proofs.get(name)
        if text is None:
            return None
        checker = self.prover.workshop.checker
        [trial] = checker.try_all(self.task, [Candidate(text, "known")])
        return Proof(text, "known", "known") if trial.passed else None


PROOFS = {
    "odd_square": "by\n"
    "  obtain ⟨k, hk⟩ : ∃ k, n = 2 * k + 1 := ⟨n / 2, by omega⟩\n"
    "  have e : ∃ m, k * k + k = 2 * m := by\n"
    "    refine ⟨(k * k + k) / 2, ?_⟩\n"
    "    have p : (k * k) % 2 = k % 2 := by\n"
    "      rcases Nat.mod_two_eq_zero_or_one k with h0 | h0 <;> simp [Nat.mul_mod, h0]\n"
    "    omega\n"
    "  obtain ⟨m, hm⟩ := e\n"
    "  have s : n * n = 4 * (k * k + k) + 1 := by\n"
    "    rw [hk]; simp only [Nat.mul_add, Nat.add_mul]\n"
    "    have := Nat.mul_assoc 2 k (2 * k)\n"
    "    have := Nat.mul_left_comm k 2 k\n"
    "    omega\n"
    "  omega"
}


def roles(
    workshop: Workshop, reasoner: Reasoner | None = None, prover: Prover | None = None
) -> Roles:
    reasoners = [] if reasoner is None else [reasoner]
    prover = prover or Known(workshop, PROOFS)
    return Roles(reasoners, [make_gate(workshop)], [prover], make_assembler(workshop), workshop)


def solved(
    text: str, team: Roles, workshop: Workshop, ledger: Ledger, **changes: object
) -> Outcome:
    problem = Problem("p", parse_statement(text), given=text)
    config = dataclasses.replace(workshop.config, **changes)  # pyright: ignore[reportArgumentType]
    return Solver(problem, team, config, ledger).solve(past_of(ledger, "p"))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "ledger.sqlite")


def test_lemmas_are_proved_alone_and_put_together(
    workshop: Workshop, ledger: Ledger, tmp_path: Path
):
    reasoner = Listed({"sum_of_squares": [FALSE, LEMMA, HINT]})
    outcome = solved(HINT, roles(workshop, reasoner), workshop, ledger)
    assert (outcome.status, outcome.how) == ("proved", "lemmas")
    statuses = {lemma.name: lemma.status for lemma in outcome.lemmas}
    assert statuses == {"wrong": "refuted", "odd_square": "used"}
    [refuted] = [lemma for lemma in outcome.lemmas if lemma.name == "wrong"]
    assert "n = 0" in refuted.reason
    problem = Problem("p", parse_statement(HINT), given=HINT)
    row = settle(problem, outcome, workshop, tmp_path)
    assert (row.status, row.file, row.used) == ("proved", "p.lean", 1)
    assert "ℕ" in (tmp_path / "mathlib" / "p.lean.txt").read_text("utf-8")


def test_a_refuted_lemma_goes_back_with_its_counterexample(workshop: Workshop, ledger: Ledger):
    reasoner = Listed({"sum_of_squares": [FALSE]})
    outcome = solved(HINT, roles(workshop, reasoner), workshop, ledger)
    assert outcome.status == "unproved"
    assert [len(request.feedback) for request in reasoner.requests][:2] == [0, 1]
    told = reasoner.requests[1].feedback[0]
    assert (told.text, told.status) == (FALSE, "refuted")
    assert "n = 0" in told.reason


def test_the_next_reasoner_is_asked_where_the_one_before_has_nothing_more(
    workshop: Workshop, ledger: Ledger
):
    first = Listed({"sum_of_squares": [FALSE]})
    second = Listed({"sum_of_squares": [LEMMA]})
    team = dataclasses.replace(roles(workshop), reasoners=[first, second])
    outcome = solved(HINT, team, workshop, ledger)
    assert outcome.status == "proved"
    assert [lemma.name for lemma in outcome.lemmas] == ["wrong", "odd_square"]
    assert (len(first.requests), len(second.requests)) == (2, 1)


@pytest.mark.parametrize(("depth", "status"), [(0, "unproved"), (1, "proved")])
def test_a_lemma_that_is_stuck_becomes_a_goal(
    workshop: Workshop, ledger: Ledger, depth: int, status: str
):
    middle = (
        "theorem two_odd (a b : Nat) (ha : a % 2 = 1) (hb : b % 2 = 1) : (a * a + b * b) % 8 = 2"
    )
    reasoner = Listed({"sum_of_squares": [middle], "two_odd": [LEMMA]})
    outcome = solved(HINT, roles(workshop, reasoner), workshop, ledger, depth=depth)
    assert outcome.status == status
    found = {lemma.name: lemma for lemma in outcome.lemmas}
    if depth:
        assert found["odd_square"].parents == (found["two_odd"].id,)
    else:
        assert "odd_square" not in found


def test_what_was_proved_before_is_not_proved_again(workshop: Workshop, ledger: Ledger):
    prover = Known(workshop, PROOFS)
    reasoner = Listed({"sum_of_squares": [LEMMA]})
    first = solved(LEMMA.replace("odd_square", "q"), roles(workshop), workshop, ledger)
    assert first.status == "unproved"
    outcome = solved(HINT, roles(workshop, reasoner, prover), workshop, ledger)
    assert outcome.status == "proved"
    again = Known(workshop, {})
    outcome = solved(HINT, roles(workshop, reasoner, again), workshop, ledger)
    assert outcome.status == "proved"
    assert "odd_square" not in again.searched
    assert outcome.spending.seconds > first.spending.seconds


def test_a_budget_that_is_used_up_stops_the_work(workshop: Workshop, ledger: Ledger):
    hopeless = "theorem t (n : Nat) (h : 2 < n) (a b c : Nat) : a ^ n + b ^ n ≠ c ^ n + 1"
    team = roles(workshop, prover=make_prover(workshop))
    outcome = solved(hopeless, team, workshop, ledger, checks=8)
    assert outcome.status == "unproved"
    assert 8 <= outcome.spending.checks <= 16


def texts_tried(ledger: Ledger) -> dict[str, int]:
    places = [e.detail["place"] for e in ledger.events("p") if e.kind == "searched"]
    return {name: tried for name, (_, tried, _) in places[-1]["strategies"].items()}


def test_a_search_without_lemmas_goes_on_where_it_was_stopped(workshop: Workshop, ledger: Ledger):
    hopeless = "theorem t (n : Nat) (h : 2 < n) (a b c : Nat) : a ^ n + b ^ n ≠ c ^ n + 1"
    team = roles(workshop, prover=make_prover(workshop))
    solved(hopeless, team, workshop, ledger, checks=8)
    first = texts_tried(ledger)
    solved(hopeless, team, workshop, ledger, checks=16)
    second = texts_tried(ledger)
    assert sum(first.values()) == 8
    assert 16 <= sum(second.values()) < 32
    assert all(second[name] >= tried for name, tried in first.items())


def test_a_place_leaves_out_what_was_tried_before(workshop: Workshop):
    def counted(task: Task) -> Iterator[str]:
        yield from (f"by exact {number}" for number in range(11))
        yield "by omega"

    def search() -> StrategySearch:
        task = Task(parse_statement("theorem t (a b : Nat) (h : a < b) : a + 1 ≤ b"))
        return StrategySearch(task, workshop.checker, workshop, {"counted": counted})

    first = search()
    assert first.advance(Budget(Spending(60, 4, INF, INF))) is None
    place = json.loads(json.dumps(first.place()))
    assert place["strategies"]["counted"][:2] == [8, 8]
    again = search()
    again.go_to(place)
    budget = Budget()
    proof = again.advance(budget)
    assert proof is not None
    assert (proof.text, budget.used().checks) == ("by omega", 4)


def test_a_problem_may_be_left_to_its_lemmas_alone(workshop: Workshop, ledger: Ledger):
    prover = Known(workshop, PROOFS)
    reasoner = Listed({"sum_of_squares": [LEMMA]})
    outcome = solved(HINT, roles(workshop, reasoner, prover), workshop, ledger, direct=0)
    assert outcome.status == "proved"
    assert prover.searched == ["odd_square"]
    outcome = solved(LEMMA, roles(workshop, Listed({}), prover), workshop, ledger, direct=0)
    assert outcome.status == "unproved"


class Broken(Known):
    """A prover whose machinery fails."""

    def search(self, task: Task) -> "BrokenSearch":
        return BrokenSearch(self, task)


class BrokenSearch(KnownSearch):
    def advance(self, budget: Budget) -> Proof | None:
        raise InfrastructureError("no Lean today")


def test_faults_of_the_machinery_are_nobodys_failure(workshop: Workshop, ledger: Ledger):
    outcome = solved(LEMMA, roles(workshop, prover=Broken(workshop, {})), workshop, ledger)
    assert (outcome.status, outcome.message) == ("infrastructure", "no Lean today")
    assert [e.kind for e in ledger.events("p")].count("infrastructure") == 1


def test_an_unusable_configuration_is_refused():
    with pytest.raises(ValueError, match="direct is 2"):
        PipelineConfig(direct=2)
