"""The whole study at its smallest, as a child process: finished, killed, resumed, refused."""

import filecmp
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from bayesnets.config import ReasoningGapConfig
from bayesnets.study import run
from workbench.console import make_console
from workbench.context import RunContext
from workbench.errors import InputError
from workbench.files import write_json
from workbench.runs import RunFolder

SMALL_FIELDS = {
    "--nets-drawn": "4",
    "--nets-used": "2",
    "--num-variables": "8",
    "--num-edges": "8",
    "--candidate-pairs": "4",
    "--held-out-pairs": "2",
    "--schemes": "local_geom fully_observed",
    "--training-tokens": "30000",
    "--layers": "1",
    "--width": "16",
    "--heads": "2",
    "--evaluations": "2",
    "--steps-per-call": "10",
    "--monte-carlo-runs": "4",
    "--named-limit": "8",
    "--resamples": "200",
    "--checkpoint-seconds": "0",
}
SMALL = [word for field, values in SMALL_FIELDS.items() for word in (field, *values.split())]
TABLES = ("estimates", "traces", "curves", "corpora", "nets", "posterior", "trace_profiles")


@pytest.fixture(scope="module", autouse=True)
def compiled_programs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What one run compiles, quickly, the next ones load: they all compile the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAX_DISABLE_MOST_OPTIMIZATIONS", "1")
        patch.setenv("JAX_COMPILATION_CACHE_DIR", str(tmp_path_factory.mktemp("programs")))
        patch.setenv("JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS", "0.2")
        yield


def command(runs: Path, *arguments: str) -> list[str]:
    base = [sys.executable, "-m", "workbench.experiment", "reasoning_gap", "--runs", str(runs)]
    return [*base, *arguments]


def finished(runs: Path, *arguments: str) -> Path:
    done = subprocess.run(
        command(runs, *arguments), capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr
    last = done.stdout.strip().splitlines()[-1]
    assert last.startswith("run: ")
    return Path(last.removeprefix("run: "))


def test_a_run_killed_midway_resumes_to_the_tables_of_an_uninterrupted_one(tmp_path: Path) -> None:
    whole = finished(tmp_path / "whole", *SMALL, "--seed", "5")
    child = subprocess.Popen(
        command(tmp_path / "killed", *SMALL, "--seed", "5"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    checkpoint = wait_for(tmp_path / "killed", "*/items/*/curve-0.parquet", child)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    killed = checkpoint.parents[2]
    assert not (killed / "tables").exists() or not list((killed / "tables").iterdir())
    resumed = finished(tmp_path / "killed", "--resume", str(killed))
    assert resumed.resolve() == killed.resolve()
    for table in TABLES:
        assert filecmp.cmp(
            whole / "tables" / f"{table}.parquet",
            resumed / "tables" / f"{table}.parquet",
            shallow=False,
        ), table
    assert "No work item failed." in (whole / "report.md").read_text()
    assert "was begun 2 times" in (resumed / "report.md").read_text()
    check_results(whole)


def wait_for(folder: Path, pattern: str, child: "subprocess.Popen[bytes]") -> Path:
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        assert child.poll() is None, "the run ended before it could be killed"
        if found := sorted(folder.glob(pattern)):
            return found[0]
        time.sleep(0.02)
    raise AssertionError(f"no {pattern} within 300 s")


def check_results(run: Path) -> None:
    summary = json.loads((run / "summary.json").read_text())
    assert summary["experiment"] == "reasoning_gap"
    assert summary["status"] == "done"
    estimates = pd.read_parquet(run / "tables" / "estimates.parquet")
    held_out = estimates[estimates["pairs"] == "held_out"]
    for scheme in ("local_geom", "fully_observed"):
        for estimator in ("direct", "scaffolded", "scaffolded_exact", "negative", "free"):
            figure = summary["figures"][f"mse.{scheme}.{estimator}"]
            of_kind = (held_out["scheme"] == scheme) & (held_out["estimator"] == estimator)
            known = np.isfinite(np.asarray(held_out["estimate"], float))
            rows = held_out.loc[of_kind.to_numpy() & known]
            errors = (rows["estimate"] - rows["true"]) ** 2
            assert figure["n"] == len(rows)
            assert abs(figure["value"] - errors.mean()) < 1e-12
            assert figure["low"] <= figure["value"] <= figure["high"]
        assert f"control.{scheme}.direct" in summary["figures"]
        assert f"gap.{scheme}.direct_minus_free" in summary["figures"]
    assert len(held_out[held_out["estimator"] == "direct"]) == 2 * 2 * 2 * 4


def test_a_training_that_diverges_says_so_and_keeps_the_run(tmp_path: Path) -> None:
    arguments = [*SMALL, "--learning-rate", "1e30", "--clip", "1e30", "--warmup-steps", "0"]
    done = subprocess.run(
        command(tmp_path, *arguments), capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 1
    said = " ".join((done.stdout + done.stderr).split())
    assert "became nan at step" in said or "became inf at step" in said
    assert "Traceback" not in said
    [run] = tmp_path.iterdir()
    assert json.loads((run / "summary.json").read_text())["status"] == "failed"


def test_impossible_sizes_are_refused_before_anything_runs(tmp_path: Path) -> None:
    for arguments, words in [
        (["--num-edges", "999"], "999"),
        (["--schemes", "local_gem"], "local_gem"),
        (["--width", "65"], "65"),
        (["--learning-rate", "inf"], "learning_rate is inf"),
        (["--bif", "nowhere.bif"], "nowhere.bif"),
    ]:
        done = subprocess.run(
            command(tmp_path, *arguments), capture_output=True, text=True, check=False, timeout=120
        )
        assert done.returncode == 2, done.stdout
        assert words in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_broken_file_of_the_grouping_is_named(tmp_path: Path) -> None:
    config = ReasoningGapConfig(
        nets_drawn=1, nets_used=1, num_variables=8, num_edges=8, candidate_pairs=4, held_out_pairs=2
    )
    folder = RunFolder.create(tmp_path, experiment="x", preset="quick", config={}, seed=0)
    write_json(folder.path / "groups.json", {"group_size": "all"})
    context = RunContext(folder, config, 0, True, make_console(), 1, "serial")
    with pytest.raises(InputError, match=r"groups\.json holds"):
        run(config, context)
