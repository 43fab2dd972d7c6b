"""Interactive proofs on real Lean; the provers here know LeanDojo's words alone."""

import heapq
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from lean_dojo.interaction.dojo import (
    DojoCrashError,
    DojoInitError,
    DojoTacticTimeoutError,
    LeanError,
    ProofFinished,
    ProofGivenUp,
    TacticState,
)

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.external import LeanExecutable
from provers.lean.goals import parse_goals, print_goals
from provers.lean.judge import Judge
from provers.lean.replay.answers import Target
from provers.lean.session import TacticSession
from provers.lean.statement import StatementError
from provers.lean.toolchain import Dialect, LeanRun, Limits, ReplayRun, ToolchainError
from tests.provers.lean.stand_in import write_lean

LIMITS = Limits(seconds=60)
ADD = "theorem add (n m : Nat) : n + m = m + n := by sorry"
ENDLESS = "set_option maxHeartbeats 0 in repeat (have : True := trivial; clear this)"


class Counting:
    """The embedded toolchain; counts its runs, and keeps as many messages of each as asked."""

    name: str = "embedded"
    dialect: Dialect = "core"
    streams: bool = True

    def __init__(self, inner: EmbeddedToolchain) -> None:
        self.inner = inner
        self.header = inner.header
        self.runs = 0
        self.most: int | None = None
        self.extra: dict[str, Path] = {}

    def version(self) -> str:
        return self.inner.version()

    def close(self) -> None:
        self.inner.close()

    def provenance(self) -> dict[str, str]:
        return self.inner.provenance()

    def replay(
        self,
        modules: Sequence[Path],
        targets: Sequence[Target] | None,
        *,
        header: str,
        limits: Limits,
    ) -> ReplayRun:
        modules = (*self.extra.values(), *modules)
        return self.inner.replay(modules, targets, header=self.inner.header, limits=limits)

    def run(
        self,
        text: str,
        *,
        limits: Limits,
        module: str = "Main",
        olean: Path | None = None,
        imports: Mapping[str, Path] | None = None,
    ) -> LeanRun:
        self.runs += 1
        imports = {**self.extra, **(imports or {})}
        run = self.inner.run(text, limits=limits, module=module, olean=olean, imports=imports)
        return run._replace(messages=run.messages[: self.most])


@pytest.fixture(scope="module")
def embedded() -> Iterator[EmbeddedToolchain]:
    toolchain = EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def best_first(dojo: Any, root: TacticState, tactics: list[str], most: int = 40) -> list[str]:
    """A prover as one would write it for LeanDojo: fewest goals first."""
    queue: list[tuple[int, int, TacticState, list[str]]] = [(root.num_goals, 0, root, [])]
    seen = {root}
    tried = 0
    while queue:
        _, _, state, proof = heapq.heappop(queue)
        for tactic in tactics:
            tried += 1
            if tried > most:
                return []
            result = dojo.run_tac(state, tactic)
            if isinstance(result, ProofFinished):
                return [*proof, tactic]
            if isinstance(result, TacticState) and result not in seen:
                seen.add(result)
                heapq.heappush(queue, (result.num_goals, tried, result, [*proof, tactic]))
            assert isinstance(result, TacticState | LeanError)
    return []


@pytest.mark.parametrize(
    ("statement", "tactics"),
    [
        (
            "theorem a (p q : Prop) (hp : p) (hq : q) : q ∧ p ∧ q",
            ["constructor", "assumption", "omega"],
        ),
        ("theorem b (p q : Prop) (h : p ∨ q) : q ∨ p", ["cases h", "simp_all", "rfl"]),
        (
            "theorem c (f : Nat → Nat) (z : f 0 = 0) (s : ∀ n, f (n + 1) = f n) : ∀ n, f n = 0",
            ["intro n", "induction n with\n| zero => exact z\n| succ n ih => rw [s, ih]"],
        ),
        ("theorem d : ∀ n m : Nat, n ≤ n + m", ["intro n", "omega"]),
    ],
)
def test_a_prover_written_for_lean_dojo_proves_theorems(
    embedded: EmbeddedToolchain, statement: str, tactics: list[str]
) -> None:
    with TacticSession(embedded, statement, LIMITS) as (dojo, state):
        assert best_first(dojo, state, tactics)


def test_the_same_prover_runs_on_an_executable(tmp_path: Path) -> None:
    lean = LeanExecutable(
        write_lean(tmp_path / "lean", base=True), header="prelude\nimport Workbench\n"
    )
    statement = "theorem a (p q : Prop) (hp : p) (hq : q) : q ∧ p"
    with TacticSession(lean, statement, LIMITS) as (dojo, state):
        assert best_first(dojo, state, ["constructor", "assumption"])
    lean.close()


def test_every_kind_of_answer(embedded: EmbeddedToolchain) -> None:
    expected: dict[str, type] = {
        "omega": ProofFinished,
        "exact Nat.add_comm _ _ -- known": ProofFinished,
        "\n  induction n with\n  | zero => simp\n  | succ n ih => omega\n": ProofFinished,
        "rcases n with _ | n\n· omega\n· omega": ProofFinished,
        "skip; omega": ProofFinished,
        "rcases n with _ | n": TacticState,
        "have : n = 0 := sorry": TacticState,
        "trace_state": TacticState,
        "sorry": ProofGivenUp,
        "exact (by\n  skip\n  sorry)": ProofGivenUp,
        "rcases n with _ | n\n· omega\n· skip": LeanError,
        'fail "unsolved goals\\nn : Nat\\n⊢ True"': LeanError,
        "case zero => rfl": LeanError,
    }
    with TacticSession(embedded, ADD, LIMITS) as (session, state):
        found = session.run_many(state, list(expected))
        for tactic, result in zip(expected, found, strict=True):
            assert type(result) is expected[tactic], (tactic, result)
        split = found[5]
        assert isinstance(split, TacticState)
        assert [goal.conclusion for goal in split.goals] == [
            "0 + m = m + 0",
            "n + 1 + m = m + (n + 1)",
        ]
        assert [goal.case for goal in parse_goals(split.pp)] == ["zero", "succ"]
        assert print_goals(parse_goals(split.pp)) == split.pp
        traced = found[7]
        assert isinstance(traced, TacticState)
        assert (traced, traced.message) == (state, state.pp)


def test_a_proof_goes_on_and_is_a_proof_for_the_judge(embedded: EmbeddedToolchain) -> None:
    with TacticSession(embedded, ADD, LIMITS) as (session, state):
        second = session.run_tac(state, "rcases n with _ | n")
        assert isinstance(second, TacticState)
        third = session.run_tac(second, "case zero =>\nsimp")
        assert isinstance(third, TacticState)
        assert third.num_goals == 1
        end = session.run_tac(third, "omega")
        assert isinstance(end, ProofFinished)
        text = session.proof(end)
        assert session.proof(state) == ""
    assert text == "by\n  rcases n with _ | n\n  (case zero =>\n   simp\n  )\n  omega\n"
    with Judge(embedded, LIMITS) as judge:
        assert judge.judge(ADD, text).status == "proved"


def test_a_gap_is_told_at_the_end(embedded: EmbeddedToolchain) -> None:
    with TacticSession(embedded, "theorem t (p : Prop) : p", LIMITS) as (session, state):
        gap = session.run_tac(state, "have h : p := by sorry")
        assert isinstance(gap, TacticState)
        assert isinstance(session.run_tac(gap, "exact h"), ProofGivenUp)


def test_errors_have_the_places_of_the_tactic(embedded: EmbeddedToolchain) -> None:
    tactics = {
        "exact foo": "1:6: Unknown identifier `foo`",
        "skip\nexact foo": "2:6: Unknown identifier `foo`",
        "rcases n with _ | n\n· omega\n· exact foo\n· exact bar": "3:8: Unknown identifier `foo`",
        "all_goals": "1:9: unexpected end of input",
        "simp [": "1:5: [ is not closed",
    }
    with TacticSession(embedded, ADD, LIMITS) as (session, state):
        for tactic, result in zip(tactics, session.run_many(state, list(tactics)), strict=True):
            assert isinstance(result, LeanError)
            assert result.error.startswith(tactics[tactic]), result.error


@pytest.mark.parametrize("proved", ["False", "n + 0 = n"])
def test_no_text_gets_past_the_tactics(embedded: EmbeddedToolchain, proved: str) -> None:
    texts = [
        "",
        "  -- nothing",
        "·",
        "all_goals",
        "try",
        "case' ",
        "first |",
        "end",
        "end\nsection",
        "open Nat",
        "#check 1",
        "#eval 1",
        "#print axioms Nat.add_comm",
        "skip\n#check (1",
        "example : True := by",
        "skip\nexample : True := by\n  skip",
        "skip)\n  trace_state\n  (skip",
        "skip) ; (skip",
        "exact (id",
        "exact id)",
        "(skip]",
        "simp /- not closed",
        'exact "',
        "skip -/",
        "/-- doc -/ theorem",
        "theorem other : False := by",
        "axiom cheat : False",
        "native_decide",
        "instance : Add Nat := ⟨Nat.mul⟩",
        "skip\nwhere\n  other : Nat := 5",
        "skip\ntermination_by n",
        "skip\ndecreasing_by skip",
        "variable (x : False)",
        "import Main",
        "macro_rules | `(tactic| trace_state) => `(tactic| skip)",
        "run_tac skip",
        "exact Lean.Elab.unknown",
        "skip\u200b",
        "skip\x00",
        "exact '",
        ";",
        "<;> skip",
        "trace_state)",
    ]
    with TacticSession(embedded, f"theorem t (n : Nat) : {proved}", LIMITS) as (session, state):
        for text, result in zip(texts, session.run_many(state, texts), strict=True):
            assert isinstance(result, LeanError), (text, result)
        # None of them has changed what comes after.
        assert session.run_tac(state, "skip") == state


def test_one_that_hangs_does_not_take_the_others_along(embedded: EmbeddedToolchain) -> None:
    tactics = ["omega", "skip", ENDLESS, "exact foo"]
    with TacticSession(embedded, ADD, Limits(seconds=1.5)) as (session, state):
        found = session.run_many(state, tactics)
        kinds = [type(result) for result in found]
        assert kinds == [ProofFinished, TacticState, DojoTacticTimeoutError, LeanError]
        with pytest.raises(DojoTacticTimeoutError, match="no end within"):
            session.run_tac(state, ENDLESS)


def test_a_crash_is_no_failed_tactic(tmp_path: Path) -> None:
    header = "prelude\nimport Workbench\n"
    path = write_lean(tmp_path / "lean", base=True, dies_on="abortion")
    lean = LeanExecutable(path, header=header)
    with TacticSession(lean, ADD, LIMITS) as (session, state):
        found = session.run_many(state, ["skip", "exact abortion"])
        assert [type(result) for result in found] == [TacticState, DojoCrashError]
        with pytest.raises(DojoCrashError):
            session.run_tac(state, "exact abortion")
        path.unlink()
        assert session.run_tac(state, "skip") == state
        with pytest.raises(ToolchainError, match="could not be run"):
            session.run_tac(state, "simp")
    with (
        pytest.raises(ToolchainError, match="could not be run"),
        TacticSession(lean, ADD, LIMITS),
    ):
        pass
    lean.close()


def test_what_is_known_is_not_run_again(embedded: EmbeddedToolchain) -> None:
    counting = Counting(embedded)
    with TacticSession(counting, ADD, LIMITS) as (session, state):
        assert counting.runs == 1
        first = session.run_many(state, ["skip", "exact foo", "skip", " skip\n", "exact ("])
        assert counting.runs == 2
        assert first[0] is first[2]
        assert first[2] is first[3]
        assert session.run_tac(state, "skip") is first[0]
        assert session.run_many(state, []) == []
        assert counting.runs == 2


def test_many_proofs_are_judged_at_once(embedded: EmbeddedToolchain) -> None:
    counting = Counting(embedded)
    tactics = [f"omega -- {i}" for i in range(20)]
    with TacticSession(counting, ADD, LIMITS) as (session, state):
        found = session.run_many(state, [*tactics, "sorry"])
        proofs = [session.proof(result) for result in found if isinstance(result, ProofFinished)]
    assert proofs == [f"by\n  {tactic}\n" for tactic in tactics]
    assert isinstance(found[-1], ProofGivenUp)
    assert counting.runs <= 5


def test_a_theorem_may_name_itself(embedded: EmbeddedToolchain) -> None:
    statement = "theorem down : ∀ n : Nat, 0 + n = n"
    tactic = "intro n\nmatch n with\n| 0 => rfl\n| n + 1 => exact congrArg Nat.succ (down n)"
    with TacticSession(embedded, statement, LIMITS) as (session, state):
        found = session.run_many(state, ["exact down", tactic])
        assert [type(result) for result in found] == [LeanError, ProofFinished]


def test_names_are_read_as_in_the_theorem(embedded: EmbeddedToolchain) -> None:
    for statement in (
        "theorem Nat.own (n m : Nat) (h : n < m) : succ n ≤ m",
        "open Nat in\ntheorem own (n m : Nat) (h : n < m) : succ n ≤ m",
    ):
        with TacticSession(embedded, statement, LIMITS) as (session, state):
            found = session.run_many(state, ["exact succ_le_of_lt h", "exact succ_le_of_lt n"])
            assert [type(result) for result in found] == [ProofFinished, LeanError]


def test_a_context_has_the_variables_of_the_theorem(embedded: EmbeddedToolchain) -> None:
    statement = "variable (n : Nat)\ntheorem t (m : Nat) : m = m"
    with TacticSession(embedded, statement, LIMITS) as (session, state):
        assert state.pp == "m : Nat\n⊢ m = m"
        assert session.run_many(state, ["skip", "skip;"]) == [state, state]


def test_the_judge_has_the_last_word(embedded: EmbeddedToolchain, tmp_path: Path) -> None:
    counting = Counting(embedded)
    cheat = embedded.header + "axiom cheat : False\n"
    olean = tmp_path / "Extra.olean"
    embedded.run(cheat, limits=LIMITS, module="Extra", olean=olean)
    counting.extra = {"Extra": olean}
    counting.header += "import Extra\n"
    with TacticSession(counting, "theorem t : 1 = 2", LIMITS) as (session, state):
        found = session.run_many(state, ["exact cheat.elim", "have := cheat"])
    assert isinstance(found[0], LeanError)
    assert "the judge does not accept" in found[0].error
    assert "axioms" in found[0].error
    assert isinstance(found[1], TacticState)


def test_a_search_does_not_find_the_other_attempts(embedded: EmbeddedToolchain) -> None:
    with TacticSession(embedded, "theorem A.t : 5 = 6", LIMITS) as (session, state):
        for result in session.run_many(state, ["exact foo", "exact?", "exact t", "exact _example"]):
            assert isinstance(result, LeanError)
            assert "judge" not in result.error


def test_a_lean_that_tells_nothing_is_told(tmp_path: Path) -> None:
    silent = tmp_path / "lean"
    silent.write_text("#!/bin/sh\nexit 0\n")
    silent.chmod(0o755)
    lean = LeanExecutable(silent)
    with pytest.raises(ToolchainError, match="tells nothing"), TacticSession(lean, ADD, LIMITS):
        pass
    lean.close()


def test_answers_too_long_to_keep_are_asked_for_again(embedded: EmbeddedToolchain) -> None:
    counting = Counting(embedded)
    tactics = [f"skip -- {i}" for i in range(10)]
    with TacticSession(counting, ADD, LIMITS) as (session, state):
        counting.most = 6
        assert session.run_many(state, tactics) == [state] * 10
        assert counting.runs > 2


def test_a_state_of_another_session_is_told(embedded: EmbeddedToolchain) -> None:
    with TacticSession(embedded, ADD, LIMITS) as (session, _):
        for state in (TacticState("⊢ False", 0), TacticState("⊢ False", 7)):
            with pytest.raises(RuntimeError, match="did not give"):
                session.run_tac(state, "skip")
        with pytest.raises(RuntimeError, match="did not give"):
            session.proof(ProofFinished(5))


def test_bad_statements_and_headers_are_told(embedded: EmbeddedToolchain) -> None:
    with pytest.raises(StatementError):
        TacticSession(embedded, "def t := 1")
    for statement in ("theorem t : nothing", "theorem t (x : Missing) : x = x"):
        with pytest.raises(StatementError, match="elaborate"), TacticSession(embedded, statement):
            pass
    with (
        pytest.raises(DojoInitError, match="timeout"),
        TacticSession(embedded, ADD, Limits(seconds=0.001)),
    ):
        pass
    counting = Counting(embedded)
    counting.header = "prelude\nimport Missing\n"
    with pytest.raises(ToolchainError, match="header"), TacticSession(counting, ADD, LIMITS):
        pass
