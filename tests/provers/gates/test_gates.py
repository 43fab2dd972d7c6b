"""Gates: what they stop and what they let pass, decided by Lean."""

import pytest

from provers.budget import Budget
from provers.gates.elaboration import ElaborationGate
from provers.gates.refutation import RefutationGate
from provers.gates.repetition import RepetitionGate
from provers.gates.screen import Screen, make
from provers.gates.triviality import TrivialityGate
from provers.gates.vacuity import VacuityGate
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import LeanRun, Limits
from provers.proving.checker import Checker
from provers.records import Lemma, Problem
from provers.roles import Finding, Gate, InfrastructureError
from provers.statements import Counterexample, parse_statement
from provers.workshop import Workshop

GOAL = Problem("goal", parse_statement("theorem goal (n : Nat) (h : 2 < n) : 9 ∣ 10 ^ n - 1"))


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(EmbeddedToolchain(), Limits(seconds=20))


def lemmas(*texts: str) -> list[Lemma]:
    found = [Lemma.of(f"theorem l{i} {text}", origin="test") for i, text in enumerate(texts)]
    assert len({lemma.id for lemma in found}) == len(found)
    return found


def findings(gate: Gate, *texts: str) -> list[Finding | None]:
    given = lemmas(*texts)
    found = gate.examine(GOAL, given, Budget())
    return [found.get(lemma.id) for lemma in given]


def statuses(gate: Gate, *texts: str) -> list[str | None]:
    return [finding and finding.status for finding in findings(gate, *texts)]


def test_what_repeats_is_told_apart_up_to_names() -> None:
    found = findings(
        RepetitionGate(),
        ": ∀ k : Nat, 2 < k → 9 ∣ 10 ^ k - 1",
        "(f : Nat → Nat) (h : ∀ n, f n = n) : ∀ m, f m = m",
        "(n : Nat) (h : 2 < n) : 9 ∣ 10 ^ n",
    )
    assert [finding and (finding.status, finding.reason) for finding in found] == [
        ("parses", "repeats the goal"),
        ("parses", "repeats its hypothesis h"),
        None,
    ]


def test_each_lemma_is_elaborated_on_its_own(checker: Checker) -> None:
    found = findings(
        ElaborationGate(checker),
        "(n : Nat) : ∃ m, n < m",
        "(gap : Nat) : gap = gap + 0",
        "(f : Nat → Nat) (h : StrictMono f) : f 0 ≤ f 1",
        "(a b : Int) (h : a ∣ b) : a ∣ b * b",
    )
    assert [finding and finding.status for finding in found] == [
        "elaborates",
        "elaborates",
        "parses",
        "elaborates",
    ]
    assert found[2] is not None
    assert "does not elaborate: " in found[2].reason
    assert "StrictMono" in found[2].reason


def test_false_lemmas_are_refuted_with_the_values(checker: Checker) -> None:
    found = findings(
        RefutationGate(checker),
        "(n : Nat) : n ^ 2 + n + 41 ≠ 1681",
        "(a b : Nat) (h : a * b = 12) (o : a < b) : a ≠ 2",
        "(x : Int) (h : ∃ y : Int, y ^ 2 = x) : x ≤ 8",
        "(f : Nat → Nat) (h : ∀ n, f n + 2 = f (n + 1)) : ∀ n, f n = 2 * n",
        "(n : Nat) : 2 ∣ n * (n + 1)",
    )
    assert [finding and (finding.status, finding.reason) for finding in found] == [
        ("refuted", "n = 40 (Lean agrees)"),
        ("refuted", "a = 2, b = 6 (Lean agrees)"),
        ("refuted", "x = 9, y = 3 (Lean agrees)"),
        ("refuted", "f = fun x .. => 2 * x + 1, n = 0 (Lean agrees)"),
        None,
    ]


def test_hypotheses_are_contradictory_only_when_lean_says_so(checker: Checker) -> None:
    found = findings(
        VacuityGate(checker),
        "(a b : Nat) (h : a < b) (g : b < a) : a = 7",
        "(n : Nat) (h : n ^ 2 = 10 ^ 12 + 10) : n = 7",
        "(n : Nat) (h : 2 < n) : n = 7",
        "(n : Nat) : n = 7",
    )
    assert [finding and finding.status for finding in found] == [
        "vacuous",
        "elaborates",
        None,
        None,
    ]
    assert found[1] is not None
    assert "no small values" in found[1].reason


def test_a_trivial_lemma_is_kept_with_its_proof(checker: Checker) -> None:
    found = findings(
        TrivialityGate(checker),
        "(n : Nat) (h : 2 < n) : 5 ≤ 2 * n",
        "(n : Nat) : 3 ∣ n ^ 3 + 2 * n",
    )
    assert found[1] is None
    assert found[0] is not None
    assert found[0].status == "trivial"
    assert found[0].proof is not None
    assert found[0].proof.text == "by intros; omega"


def test_the_screen_drops_at_the_first_gate_and_keeps_warnings(checker: Checker) -> None:
    workshop = Workshop.__new__(Workshop)
    workshop.checker = checker
    screen = make(workshop)
    found = findings(
        screen,
        ": ∀ k : Nat, 2 < k → 9 ∣ 10 ^ k - 1",
        "(n : Nat) : n < 5",
        "(n : Nat) (h : n ^ 2 = 10 ^ 12 + 10) : n = 7",
        "(n : Nat) : n ≤ n + 1",
        "(n : Nat) : 3 ∣ n ^ 3 + 2 * n",
    )
    assert [(finding.status, finding.reason) for finding in found if finding] == [
        ("parses", "repetition: repeats the goal"),
        ("refuted", "refutation: n = 5 (Lean agrees)"),
        ("elaborates", "vacuity: no small values satisfy its hypotheses"),
        ("trivial", "triviality: closed by `by intros; omega`"),
        ("elaborates", ""),
    ]
    assert found[1] is not None
    assert found[1].counterexample == Counterexample({"n": 5}, True)


class BrokenToolchain(EmbeddedToolchain):
    """A Lean that cannot be started."""

    def run(self, text: str, **kwargs: object) -> LeanRun:
        return LeanRun("infrastructure", None, (), "no Lean here", 0.0, 0.0)


def test_a_lean_that_cannot_run_is_no_finding() -> None:
    broken = Screen((ElaborationGate(Checker(BrokenToolchain())),))
    with pytest.raises(InfrastructureError, match="no Lean here"):
        broken.examine(GOAL, lemmas("(n : Nat) : n < 5"), Budget())
