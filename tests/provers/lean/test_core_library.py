"""Statements that stock Lean proves from core alone, and their neighbours: all are proved here."""

from pathlib import Path

import pytest

from provers.batch.records import Submission, read_submissions
from provers.batch.run import BatchSettings, judge_all
from provers.batch.store import VerdictStore
from provers.lean.judge import Verdict
from provers.lean.toolchain import Limits
from tests.provers.lean.proof_data import ALLOWED_AXIOMS

embedded = pytest.importorskip("provers.lean.embedded", reason="needs the embedded toolchain")

DATA = Path(__file__).parents[2] / "data" / "lean"
# Tactics that the embedded library does not carry.
MISSING_TACTICS = ("bv_decide",)
ROWS = [
    row
    for name in ("core_statements", "core_neighbours")
    for row in read_submissions(DATA / f"{name}.jsonl")
    if isinstance(row, Submission)
    and not any(tactic in row.submission.split() for tactic in MISSING_TACTICS)
]


@pytest.fixture(scope="module")
def verdicts() -> list[Verdict]:
    settings = BatchSettings(embedded.EmbeddedToolchain(), Limits(seconds=60.0), jobs=2)
    store = VerdictStore(Path(":memory:"))
    try:
        return list(judge_all(ROWS, settings, store, on_verdict=lambda *_: None))
    finally:
        store.close()


def test_the_statements_are_many() -> None:
    assert len(ROWS) > 300


@pytest.mark.parametrize("place", range(len(ROWS)), ids=lambda place: ROWS[place].statement[:60])
def test_statements_of_core_are_proved(verdicts: list[Verdict], place: int) -> None:
    verdict = verdicts[place]
    assert verdict.status == "proved", verdict.messages
    assert set(verdict.axioms) <= ALLOWED_AXIOMS
