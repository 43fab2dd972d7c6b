"""Lean checks: one file of many theorems against a process a theorem, start-up, cached verdicts.

A process a theorem, started anew, is how a checker without batches works, LeanDojo's too. Forks
of a process in which Lean's runtime is up already are this project's own way for single texts.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from provers.batch.records import Submission, read_submissions
from provers.batch.run import BatchSettings, judge_all
from provers.batch.store import VerdictStore, identity, verdict_key
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.file_check import check_file
from provers.lean.judge import Verdict
from provers.lean.toolchain import LeanRun, Limits

PROOFS = Path(__file__).parents[1] / "tests" / "data" / "honest_proofs.jsonl"
THEOREMS, ALONE, STARTED, ROUNDS, CACHED = 300, 40, 12, 5, 10_000
LIMITS = Limits(seconds=120)
_KINDS = (
    "theorem t{0} (p q : Prop) (hp : p) (hq : q) : p ∧ q := ⟨hp, hq⟩",
    "theorem t{0} (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  obtain ⟨a, b⟩ := h\n  exact ⟨b, a⟩",
    "theorem t{0} (n : Nat) : n + 0 = 0 + n := by simp",
    "theorem t{0} : {0} + 3 = 3 + {0} := by decide",
    "theorem t{0} (f : Nat → Nat) (h : ∀ n, f (n + 1) = f n) (n : Nat) : f n = f 0 := by\n"
    "  induction n with\n  | zero => rfl\n  | succ n ih => rw [h, ih]",
    "theorem t{0} (a b c : Int) (h : a ≤ b) (g : b < c) : a + {0} < c + {0} := by omega",
)


def measure() -> list[dict[str, Any]]:
    """A row for each claim."""
    EmbeddedToolchain().close()  # the base library is built before anything is timed
    processors = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(processors)})
    toolchain = EmbeddedToolchain()
    theorems = [_KINDS[i % len(_KINDS)].format(i) + "\n" for i in range(THEOREMS)]
    together: list[float] = []
    alone: list[float] = []
    started: list[float] = []
    peak = 0.0
    replays: list[float] = []
    for _ in range(ROUNDS):
        seconds, replay, mb = _file(toolchain, "".join(theorems))
        together.append(THEOREMS / seconds)
        replays.append(replay / seconds)
        peak = max(peak, mb)
        alone.append(ALONE / _seconds(lambda: _one_by_one(toolchain, theorems[:ALONE])))
        started.append(STARTED / _seconds(lambda: _started_anew(theorems[:STARTED])))
    over_forks = [a / b for a, b in zip(together, alone, strict=True)]
    over_starts = [a / b for a, b in zip(together, started, strict=True)]
    empty = [_seconds(lambda: toolchain.run(toolchain.header, limits=LIMITS)) for _ in range(9)]
    groups = [_judged(toolchain, group=16) for _ in range(3)]
    singles = [_judged(toolchain, group=1) for _ in range(3)]
    toolchain.close()
    os.sched_setaffinity(0, processors)
    return [
        _row("theorems a second, 300 mixed in one file, on one processor", together, "1/s", 150),
        _row("the share of the replay through the kernel in that", replays, "", None),
        _row("the same over one process a theorem", over_starts, "times", 10),
        _row("the same over one fork a theorem", over_forks, "times", None),
        _row("submissions judged a second, in groups, on one processor", groups, "1/s", 60),
        _row("the same, each alone", singles, "1/s", 20),
        _row("largest resident memory of that process", [peak], "MB", 300, most=True),
        _row("a file with the header alone, start to verdict", empty, "s", 0.3, most=True),
        _row(
            "the toolchain's command, start to exit", [_command() for _ in range(ROUNDS)], "s", None
        ),
        _row("the same with the base library built from nothing", [_build()], "s", 15, most=True),
        _row(f"{CACHED:,} cached verdicts", [_cached() for _ in range(3)], "s", 2, most=True),
    ]


def _row(
    claim: str, values: list[float], unit: str, target: float | None, *, most: bool = False
) -> dict[str, Any]:
    value = statistics.median(values)
    ok = target is None or (value <= target if most else value >= target)
    return {
        "claim": f"Lean: {claim}",
        "value": value,
        "unit": unit,
        "target": target,
        "ok": ok,
        "note": f"median of {len(values)}, {min(values):.3g} to {max(values):.3g}",
    }


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _checked(run: LeanRun) -> LeanRun:
    errors = [message.text for message in run.messages if message.severity == "error"]
    if run.outcome != "finished" or errors:
        raise RuntimeError(f"{run.outcome}: {errors[:1]} {run.stderr}")
    return run


def _file(toolchain: EmbeddedToolchain, text: str) -> tuple[float, float, float]:
    """Seconds of a whole check of a file, those of its replay, and the largest memory in MB."""
    with tempfile.TemporaryDirectory() as folder:
        olean = Path(folder) / "Submission.olean"
        header = toolchain.header_for(text)
        _checked(toolchain.run(header + text, limits=LIMITS, module="Submission", olean=olean))
        replay = toolchain.replay((olean,), None, header=header, limits=LIMITS)
    start = time.perf_counter()
    found = check_file(toolchain, LIMITS, text)
    seconds = time.perf_counter() - start
    if len(found) != THEOREMS or any(one.verdict.status != "proved" for one in found):
        raise RuntimeError(f"a theorem is not proved: {found[:1]}")
    return seconds, replay.seconds, max(one.verdict.peak_mb for one in found)


def _one_by_one(toolchain: EmbeddedToolchain, theorems: list[str]) -> None:
    for theorem in theorems:
        _checked(toolchain.run(toolchain.header + theorem, limits=LIMITS))


def _started_anew(theorems: list[str]) -> None:
    for theorem in theorems:
        toolchain = EmbeddedToolchain()
        _checked(toolchain.run(toolchain.header + theorem, limits=LIMITS))
        toolchain.close()


def _command(**environment: str) -> float:
    command = [sys.executable, "-m", "provers.toolchain"]
    return _seconds(
        lambda: subprocess.run(
            command, check=True, capture_output=True, env=os.environ | environment
        )
    )


def _build() -> float:
    with tempfile.TemporaryDirectory() as folder:
        return _command(XDG_CACHE_HOME=folder)


def _judged(toolchain: EmbeddedToolchain, *, group: int) -> float:
    """Submissions a second, statements and comparisons included."""
    rows = [r for r in read_submissions(PROOFS) if isinstance(r, Submission)][:96]
    settings = BatchSettings(toolchain, LIMITS, 1, group)
    with closing(VerdictStore(Path(":memory:"))) as store:
        seconds = _seconds(lambda: judge_all(rows, settings, store, on_verdict=lambda *_: None))
    return len(rows) / seconds


def _cached() -> float:
    toolchain = EmbeddedToolchain()
    rows = [Submission(f"t{i}", f"theorem t{i} : True", f"trivial -- {i}") for i in range(CACHED)]
    settings = BatchSettings(toolchain, LIMITS, 1)
    with tempfile.TemporaryDirectory() as folder:
        store = VerdictStore(Path(folder) / "verdicts.sqlite")
        for row in rows:
            key = verdict_key(
                identity(toolchain), toolchain.header, LIMITS, row.statement, row.submission
            )
            store.put(key, Verdict("proved"))
        seconds = _seconds(lambda: judge_all(rows, settings, store, on_verdict=lambda *_: None))
        store.close()
    toolchain.close()
    return seconds


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
