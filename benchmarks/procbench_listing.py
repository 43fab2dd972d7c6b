"""Seconds to list and filter a ProcBench run of 200,000 samples; prints JSON rows.

The run's folder is written as the harness writes it: a narrow table of scores, and prompts, answers
and states in a table of their own. Samples are answers to random items of all 23 tasks, each row
scored, then repeated under other numbers in random order. Every measurement opens the files anew;
the system has them in memory. A row is the median of several rounds.
"""

import json
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from procbench.generation import SplitConfig, generate_items
from procbench.run_tables import (
    BODIES,
    SAMPLES,
    Sample,
    Status,
    body_table,
    read_samples,
    sample_table,
    write_table,
)
from procbench.tasks import TASKS
from workbench.seeds import seed_sequence

LENGTHS, PER_LENGTH, COPIES = tuple(range(2, 26, 2)), 8, 91  # 23 * 12 * 8 * 91 = 200,928
ROUNDS = 7
LISTED = ["model", "task", "problem_name", "sample", "length", "status", "pa", "sm", "fm"]


def measure() -> list[dict[str, Any]]:
    """Listing, filtering, means by task and length, and the text of one sample."""
    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder)
        rows = write_run(run)
        name = pq.read_table(run / SAMPLES, columns=["problem_name"])["problem_name"][-1].as_py()
        size = (run / SAMPLES).stat().st_size / 2**20
        bodies = (run / BODIES).stat().st_size / 2**20
        note = f"{rows} samples; scores {size:.1f} MiB, texts {bodies:.1f} MiB on disk"
        return [
            row("a run's samples listed, filtered and sorted", lambda: listed(run), 1.0, note),
            row("all columns of a run's samples read and filtered", lambda: whole(run), 1.0, note),
            row("mean scores by task and length of a run", lambda: means(run), 1.0, note),
            row("the text of one answer, found by its name", lambda: text(run, name), None, note),
        ]


def write_run(folder: Path) -> int:
    """The tables of a run; gives the number of samples."""
    config = SplitConfig(tuple(TASKS), LENGTHS, PER_LENGTH, seed=8)
    samples: list[Sample] = []
    for place, item in enumerate(generate_items(config)):
        states = list(item.record.label.intermediate)
        if place % 3 and states:
            del states[place % len(states)]
        prediction = {"intermediate": states, "final": item.record.label.final}
        answer = json.dumps(prediction)
        samples.append(Sample("m", item.record, Status.PARSED, prediction, answer=answer))
    for path, table in ((SAMPLES, sample_table(samples)), (BODIES, body_table(samples))):
        place = table.schema.get_field_index("sample")
        parts = [
            table.set_column(place, "sample", pa.array([number] * len(samples), pa.int32()))
            for number in range(COPIES)
        ]
        rows = pa.concat_tables(parts)
        # In order, the repetitions would pack to almost nothing.
        order = np.random.default_rng(seed_sequence(8, path)).permutation(len(rows))
        write_table(folder / path, rows.take(order) if path == SAMPLES else rows)
    return len(samples) * COPIES


def listed(run: Path) -> int:
    """Long wrong answers of some tasks, the best first; 50 rows shown."""
    wanted = (
        (pc.field("sm") == 0)
        & pc.field("task").isin(["task04", "task10", "task22"])
        & (pc.field("length") >= 17)
    )
    table = pq.read_table(run / SAMPLES, columns=LISTED, filters=wanted)
    return len(table.sort_by([("pa", "descending")]).slice(0, 50).to_pylist())


def whole(run: Path) -> int:
    """The same from all columns."""
    table = read_samples(run)
    kept = table.filter((pc.field("sm") == 0) & (pc.field("length") >= 17))
    return len(kept.slice(0, 50).to_pylist())


def means(run: Path) -> int:
    """Mean PA, SM and FM of each task and length."""
    table = pq.read_table(run / SAMPLES, columns=["task", "length", "pa", "sm", "fm"])
    grouped = table.group_by(["task", "length"])
    return len(grouped.aggregate([(name, "mean") for name in ("pa", "sm", "fm")]))


def text(run: Path, name: str) -> int:
    """The bodies of one problem."""
    wanted = (pc.field("problem_name") == name) & (pc.field("sample") == COPIES - 1)
    return len(pq.read_table(run / BODIES, filters=wanted))


def row(claim: str, work: Callable[[], int], target: float | None, note: str) -> dict[str, Any]:
    if not work():
        raise AssertionError(f"nothing came of: {claim}")
    seconds: list[float] = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    value = statistics.median(seconds)
    ok = target is None or value < target
    return {"claim": claim, "value": value, "unit": "s", "target": target, "ok": ok, "note": note}


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
