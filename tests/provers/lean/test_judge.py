import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from provers.batch.records import Submission
from provers.batch.run import BatchSettings, judge_all
from provers.batch.store import VerdictStore
from provers.lean.judge import Judge, Verdict
from provers.lean.statement import StatementError
from provers.lean.toolchain import Limits
from tests.provers.lean.proof_data import ALLOWED_AXIOMS, CHEATS, HONEST
from tests.provers.lean.proof_data import Submission as Row

embedded = pytest.importorskip("provers.lean.embedded", reason="needs the embedded toolchain")


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(embedded.EmbeddedToolchain(), Limits(seconds=60.0)) as judge:
        yield judge


@pytest.fixture(scope="module")
def verdicts(judge: Judge) -> dict[str, Verdict]:
    """Verdicts of all by id, of one batch in which cheats stand beside honest proofs."""
    rows = [Submission(r.id, r.statement, r.submission) for r in (*CHEATS, *HONEST)]
    random.Random(7).shuffle(rows)  # noqa: S311
    store = VerdictStore(Path(":memory:"))
    settings = BatchSettings(judge.toolchain, judge.limits, jobs=2)
    try:
        found = judge_all(rows, settings, store, on_verdict=lambda *_: None)
    finally:
        store.close()
    return {str(row.id): verdict for row, verdict in zip(rows, found, strict=True)}


def check_honest(verdict: Verdict) -> None:
    assert (verdict.status, verdict.rule) == ("proved", None), verdict.messages
    assert set(verdict.axioms) <= ALLOWED_AXIOMS
    assert verdict.seconds > 0


@pytest.mark.parametrize("row", HONEST, ids=lambda row: row.id)
def test_honest_proofs_are_accepted(verdicts: dict[str, Verdict], row: Row) -> None:
    check_honest(verdicts[row.id])


@pytest.mark.parametrize("row", HONEST[::16], ids=lambda row: row.id)
def test_honest_proofs_are_accepted_alone(judge: Judge, row: Row) -> None:
    check_honest(judge.judge(row.statement, row.submission))


@pytest.mark.long
@pytest.mark.parametrize("row", HONEST, ids=lambda row: row.id)
def test_every_honest_proof_is_accepted_alone(judge: Judge, row: Row) -> None:
    check_honest(judge.judge(row.statement, row.submission))


@pytest.mark.parametrize("row", CHEATS, ids=lambda row: row.id)
def test_cheats_are_not_proofs(verdicts: dict[str, Verdict], row: Row) -> None:
    verdict = verdicts[row.id]
    assert verdict.status in {"refused", "sorry", "error"}, (row.why, verdict)
    assert (verdict.rule is None) == (verdict.status == "error")
    assert verdict.messages


def test_a_name_that_means_another_constant_does_not_reach_the_comparison(judge: Judge) -> None:
    row = next(row for row in CHEATS if row.id == "local-eq")
    verdict = judge.judge(row.statement, row.submission)
    assert (verdict.status, verdict.rule) == ("refused", "other-statement")


@pytest.mark.parametrize("submission", ["by\n  exact h\n  x", ":= by\n  exact h\n  x"])
def test_messages_have_the_places_of_the_submission(judge: Judge, submission: str) -> None:
    verdict = judge.judge("open Nat in\ntheorem t (p : Prop)\n  (h : p) : p", submission)
    assert verdict.status == "error"
    assert {m.line for m in verdict.messages if m.severity == "error"} <= {1, 3}
    assert any(m.line == 3 for m in verdict.messages)


def test_lemma_is_theorem_where_lean_knows_no_lemma(judge: Judge) -> None:
    text = "lemma a (p : Prop) : p → p := by intro h\n{}exact h\nlemma t (p : Prop) : p → p := {}"
    aligned = " " * 33
    statement = "lemma t (p : Prop) : p → p"
    assert judge.judge(statement, text.format(aligned, "a p")).status == "proved"
    wrong = judge.judge(statement, text.format(aligned, "a q"))
    assert [(m.line, m.column) for m in wrong.messages] == [(3, 32)]
    deep = judge.judge(statement, text.format(aligned[1:], "a p"))
    assert [(m.line, m.column) for m in deep.messages if "expected" in m.text] == [(2, 32)]


def test_axioms_are_listed(judge: Judge) -> None:
    verdict = judge.judge("theorem t (p : Prop) : p ∨ ¬p", "Classical.em p")
    assert (verdict.status, set(verdict.axioms)) == ("proved", set(ALLOWED_AXIOMS))


def test_a_statement_that_does_not_elaborate_is_no_fault_of_the_prover(judge: Judge) -> None:
    with pytest.raises(StatementError, match="does not elaborate"):
        judge.judge("theorem t : nothing", "by trivial")


def test_an_unknown_type_does_not_become_a_variable(judge: Judge) -> None:
    with pytest.raises(StatementError, match="Missing"):
        judge.judge("theorem t (x : Missing) : x = x", "rfl")
    assert judge.judge("theorem t (x : α) : x = x", "rfl").status == "proved"


def test_an_endless_search_times_out() -> None:
    with Judge(embedded.EmbeddedToolchain(), Limits(seconds=3.0)) as judge:
        options = "set_option maxRecDepth 100000000 in\nset_option maxHeartbeats 0 in\n"
        proof = "theorem t : False := by\n  repeat (have : True := trivial)\n"
        verdict = judge.judge("theorem t : False", options + proof)
    assert verdict.status in {"timeout", "out-of-memory", "crash", "error"}
