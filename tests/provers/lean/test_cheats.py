"""Each cheat is tried with the rules and without them, and with the guard that it attacks away.

A cheat names the guard that stops it where scanner and rules are silent: `lean` (Lean itself has
errors), `missing` (the theorem is not there), `sorry` and `axioms` (what the proof rests on),
`kernel` (the replay) and `statement` (the comparison of types).
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from provers.batch.records import Submission
from provers.batch.run import BatchSettings, judge_all
from provers.batch.store import VerdictStore
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.judge import Prepared, Verdict
from provers.lean.replay.kernel import Kernel
from provers.lean.replay.olean import Marks, Module
from provers.lean.replay.replaying import RejectedError, Replay
from provers.lean.replay.terms import Name, Terms
from provers.lean.replay.worker import Base
from provers.lean.toolchain import Limits
from tests.provers.lean.native_base import native_base
from tests.provers.lean.proof_data import CHEATS
from tests.provers.lean.proof_data import Submission as Row
from tests.provers.lean.unguarded import UnguardedJudge

LIMITS = Limits(seconds=60.0)
RULES = {
    "lean": (None,),
    "missing": ("missing-target",),
    "sorry": ("sorry",),
    "axioms": ("axioms",),
    "kernel": ("kernel",),
    "statement": ("other-statement",),
}
GUARDED = [row for row in CHEATS if row.guard not in {"lean", "missing"}]


@pytest.fixture(scope="module")
def toolchain() -> Iterator[EmbeddedToolchain]:
    toolchain = EmbeddedToolchain()
    yield toolchain
    toolchain.close()


@pytest.fixture(scope="module")
def verdicts(toolchain: EmbeddedToolchain) -> dict[str, Verdict]:
    """Verdicts of a batch without scanner and rules, in groups and alone."""
    rows = [Submission(r.id, r.statement, r.submission) for r in CHEATS]
    store = VerdictStore(Path(":memory:"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("provers.batch.run.Judge", UnguardedJudge)
        found = judge_all(
            rows, BatchSettings(toolchain, LIMITS, jobs=2), store, on_verdict=lambda *_: None
        )
    store.close()
    return {str(row.id): verdict for row, verdict in zip(rows, found, strict=True)}


@pytest.fixture(scope="module")
def base(toolchain: EmbeddedToolchain) -> Base:
    """The base library in this process, where guards can be taken away."""
    return native_base(toolchain)


@pytest.mark.parametrize("row", CHEATS, ids=lambda row: row.id)
def test_nothing_false_is_proved_without_rules(verdicts: dict[str, Verdict], row: Row) -> None:
    verdict = verdicts[row.id]
    assert verdict.status in {"refused", "sorry", "error"}, (row.why, verdict)
    assert verdict.rule in RULES[row.guard], verdict
    assert verdict.messages


@pytest.mark.parametrize("row", GUARDED, ids=lambda row: row.id)
def test_each_cheat_passes_without_its_guard(
    row: Row,
    toolchain: EmbeddedToolchain,
    base: Base,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with UnguardedJudge(toolchain, LIMITS) as judge:
        prepared = judge.prepare(row.statement, row.submission)
    assert isinstance(prepared, Prepared)
    frozen = _compiled(toolchain, tmp_path / "Statement.olean", prepared.frozen.frozen())
    mine = _compiled(toolchain, tmp_path / "Submission.olean", prepared.front + prepared.text)
    target, statement = prepared.constant, prepared.frozen.frozen_constant()

    def accepted(frozen_name: Name | None) -> bool:
        marks = Marks(base.axioms)
        terms = Terms(marks)
        modules = [Module(path, terms, marks) for path in (frozen, mine)]
        replay = Replay(Kernel(base.library, base.environment, terms), terms, modules)
        try:
            replay.accept(target, frozen_name)
        except RejectedError:
            return False
        return True

    assert not accepted(statement)
    nothing: Callable[..., None] = lambda *_, **__: None  # noqa: E731
    if row.guard == "statement":
        # A namesake of the judge's own theorem is refused as such.
        monkeypatch.setattr(Replay, "_compare", nothing)
        assert accepted(None)
    elif row.guard == "kernel":
        monkeypatch.setattr(Kernel, "add", nothing)
        assert accepted(statement)
    else:
        monkeypatch.setattr(Replay, "_check_axioms", nothing)
        assert accepted(statement)


def _compiled(toolchain: EmbeddedToolchain, path: Path, text: str) -> Path:
    run = toolchain.run(toolchain.header + text, limits=LIMITS, module=path.stem, olean=path)
    assert path.is_file(), run
    return path
