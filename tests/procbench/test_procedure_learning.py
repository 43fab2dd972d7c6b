"""The study procedure_learning: its configuration, a work item, its figures, and the command."""

import filecmp
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from procbench.generation import SplitConfig, generate_items
from procbench.harness.running import RECORDS
from procbench.own_model.files import load
from procbench.own_model.gap import by_length, headline, with_conditions
from procbench.own_model.gap_figure import draw
from procbench.own_model.gap_report import report, verdict
from procbench.own_model.learning import LearningJob, learn
from procbench.procedure_learning import CONDITIONS, EXPERIMENT, ProcedureLearningConfig
from procbench.records import write_jsonl
from procbench.run_tables import BODY_SCHEMA, SAMPLE_SCHEMA, read_samples
from workbench.errors import InputError
from workbench.figure import Figure
from workbench.progress import ProgressReporter
from workbench.runs import RunFolder

SMALL = ProcedureLearningConfig(
    tasks=("task23",),
    asked_lengths=(2, 3),
    trained_longest=2,
    per_length=2,
    replicates=1,
    layers=1,
    width=16,
    heads=2,
    context=32,
    steps=4,
    batch_blocks=2,
    steps_per_call=2,
    resamples=50,
)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"tasks": ("task01",)}, "task01"),
        ({"tasks": ("task22", "task22")}, "each once"),
        ({"steps": 0}, "steps is 0"),
        ({"trained_longest": 1}, "2 to 1"),
        ({"asked_lengths": (3, 2)}, "ascending"),
        ({"asked_lengths": (0, 2)}, "ascending"),
        ({"asked_lengths": (21,)}, "67 tokens"),
        ({"learning_rate": float("inf")}, "learning_rate"),
        ({"beta2": 1.0}, "beta2"),
    ],
)
def test_impossible_configurations_are_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(InputError, match=words):
        replace(ProcedureLearningConfig(), **change)  # pyright: ignore[reportArgumentType]


def test_the_plan_counts_models_and_answers() -> None:
    rows = {row.what: row.quantity for row in EXPERIMENT.plan(EXPERIMENT.presets["quick"]).rows}
    config = EXPERIMENT.presets["quick"]
    assert rows["models"].startswith(str(3 * config.replicates))
    assert set(EXPERIMENT.presets) == {"quick", "standard"}


def test_a_work_item_trains_and_answers_through_the_harness(tmp_path: Path) -> None:
    items = generate_items(SplitConfig(SMALL.tasks, (2, 3), 2, 0, (4, 8)))
    write_jsonl(tmp_path / RECORDS, (item.record.to_json() for item in items))
    job = LearningJob(SMALL, 0, "answer_same_samples", 0, tmp_path / RECORDS)
    learn(job, tmp_path, ProgressReporter(tmp_path / "journal.sqlite", job.name))
    samples = read_samples(tmp_path / "samples.parquet").to_pandas()
    assert samples["model"].unique().tolist() == ["answer_same_samples-r0"]
    assert samples["problem_name"].tolist() == [f"task23_{n:04d}" for n in range(4)]
    assert set(samples["status"]) <= {"parsed", "unparsed"}
    assert load(tmp_path / "model").with_steps is False
    row = pd.read_parquet(tmp_path / "models.parquet").iloc[0]
    losses = pd.read_parquet(tmp_path / "losses.parquet")
    assert row["loss"] == losses["loss"].iloc[-1]
    assert losses["tokens"].iloc[-1] <= row["tokens"]


# --- figures ---


def made_up() -> pd.DataFrame:
    """Samples where steps help on task22, and nothing is right beyond the trained lengths."""
    rows: list[dict[str, object]] = []
    for condition in CONDITIONS:
        for replicate in range(2):
            for task in ("task17", "task22"):
                for length in (2, 6, 8):
                    for item in range(5):
                        right = length < 7 and (condition == "steps" or task == "task17")
                        rows.append(
                            {
                                "model": f"{condition}-r{replicate}",
                                "task": task,
                                "problem_name": f"{task}_{length}_{item}",
                                "length": length,
                                "status": "parsed",
                                "pml": length * right,
                                **dict.fromkeys(("pa", "sm", "fm"), float(right)),
                            }
                        )
    return pd.DataFrame(rows)


def models() -> pd.DataFrame:
    row = {"samples": 9, "tokens": 99, "loss": 1.0}
    rows = [
        {"model": f"{name}-r{r}", "condition": name, "replicate": r, **row}
        for name in CONDITIONS
        for r in range(2)
    ]
    return pd.DataFrame(rows)


CONFIG = replace(
    ProcedureLearningConfig(), tasks=("task17", "task22"), asked_lengths=(2, 6, 8), resamples=100
)


def test_gaps_are_taken_problem_by_problem_and_by_task() -> None:
    figures = headline(with_conditions(made_up(), models()), CONFIG, seed=0)
    assert figures["fm_inside.steps"].value == 1
    assert figures["fm_inside.answer"].value == 0.5
    assert figures["gap_inside.answer"].value == 0.5
    assert figures["gap_inside.answer"].n == 2 * 2 * 2 * 5
    assert figures["gap_inside.answer.Rotate"] == Figure(0, 0, 0, 20)
    assert figures["gap_inside.answer.MoveCyclic"] == Figure(1, 1, 1, 20)
    assert figures["gap_beyond.answer"].value == 0
    # Whole clusters of task and replicate differ, and the interval tells.
    assert figures["gap_inside.answer"].low < 0.3
    assert figures["gap_inside.answer"].high > 0.7


def test_curves_figure_and_report_tell_what_the_samples_say() -> None:
    samples = with_conditions(made_up(), models())
    curves = by_length(samples, seed=0, resamples=50)
    cell = curves.query("task == 'all' and condition == 'answer' and score == 'fm' and length == 6")
    assert [cell["value"].tolist(), cell["n"].tolist()] == [[0.5], [20]]
    canvas = draw(curves, CONFIG)
    shown = [axes.get_title() for axes in canvas.axes if axes.get_visible()]
    assert shown == [
        "Final state right: all tasks",
        "Rotate",
        "MoveCyclic",
        "With steps: all tasks",
    ]
    line = next(line for line in canvas.axes[0].lines if line.get_color() == "#D55E00")
    assert np.asarray(line.get_ydata()).tolist() == [0.5, 0.5, 0.0]
    text = report(CONFIG, 0, headline(samples, CONFIG, seed=0), models(), samples)
    assert "| trained, 2 to 6 | with steps | 1.000 [1.000, 1.000]" in text
    assert "| MoveCyclic | 1.000 [1.000, 1.000] steps help | 0.000 [0.000, 0.000] undecided |" in (
        text
    )


def test_a_verdict_needs_an_interval_on_one_side() -> None:
    assert verdict(Figure(0.2, 0.1, 0.3, 9)) == "steps help"
    assert verdict(Figure(-0.2, -0.3, -0.1, 9)) == "steps hurt"
    assert verdict(Figure(0.2, -0.1, 0.3, 9)) == "undecided"


# --- the command ---

FIELDS = {
    "--tasks": "task23",
    "--asked-lengths": "2 3",
    "--trained-longest": "2",
    "--per-length": "2",
    "--replicates": "1",
    "--layers": "1",
    "--width": "16",
    "--heads": "2",
    "--context": "32",
    "--steps": "4",
    "--batch-blocks": "2",
    "--steps-per-call": "2",
    "--resamples": "50",
}


def command(runs: Path, *arguments: str) -> list[str]:
    base = [sys.executable, "-m", "workbench.experiment", "procedure_learning"]
    return [*base, "--runs", str(runs), *arguments]


def finished(runs: Path, *arguments: str) -> Path:
    done = subprocess.run(
        command(runs, *arguments), capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return Path(done.stdout.strip().splitlines()[-1].removeprefix("run: "))


@pytest.mark.long
def test_a_killed_run_resumes_to_the_tables_of_an_uninterrupted_one(tmp_path: Path) -> None:
    small = [word for field, values in FIELDS.items() for word in (field, *values.split())]
    whole = finished(tmp_path / "whole", *small)
    child = subprocess.Popen(
        command(tmp_path / "killed", *small), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 300
    pattern = "*/items/*/models.parquet"
    while not (found := list((tmp_path / "killed").glob(pattern))):
        assert child.poll() is None, "the run ended before it could be killed"
        assert time.monotonic() < deadline
        time.sleep(0.02)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    resumed = finished(tmp_path / "killed", "--resume", str(found[0].parents[2]))
    for table in ("samples", "bodies", "models", "losses", "by_length"):
        names = [run / "tables" / f"{table}.parquet" for run in (whole, resumed)]
        assert filecmp.cmp(*names, shallow=False), table
    figures = [
        json.loads((run / "summary.json").read_text())["figures"] for run in (whole, resumed)
    ]
    assert figures[0] == figures[1]
    folder = RunFolder.open(whole)
    assert folder.read_table("samples").columns.tolist() == SAMPLE_SCHEMA.names
    assert folder.read_table("bodies").columns.tolist() == BODY_SCHEMA.names
    assert {path.suffix for path in folder.figure_files()} == {".png", ".svg"}
