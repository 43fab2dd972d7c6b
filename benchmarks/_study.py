"""Runs the reasoning-gap study in a child process and watches its time and memory."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

import psutil

_COMMAND = (sys.executable, "-m", "workbench.experiment", "reasoning_gap")
_EVERY_SECONDS = 0.2


class StudyRun(NamedTuple):
    """What a run told.

    Attributes:
        figures: of its summary, by name.
        seconds: from start to exit.
        peak_mib: the most memory that the process and its children held at one time, pages that
            they share counted for each of them.
    """

    figures: dict[str, dict[str, Any]]
    seconds: float
    peak_mib: float


def run_study(*arguments: str) -> StudyRun:
    """Run `python -m workbench.experiment reasoning_gap` with these arguments.

    Raises:
        RuntimeError: it failed; the message is the last line it wrote.
    """
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log.txt"
        start = time.monotonic()
        with log.open("w") as out:
            child = psutil.Popen(
                [*_COMMAND, "--runs", folder, *arguments],
                stdout=out,
                stderr=subprocess.STDOUT,
            )
            peak = 0.0
            while child.poll() is None:
                peak = max(peak, _resident(child))
                time.sleep(_EVERY_SECONDS)
        seconds = time.monotonic() - start
        lines = log.read_text().strip().splitlines()
        if child.returncode:
            raise RuntimeError(lines[-1] if lines else f"exit code {child.returncode}")
        summary = Path(lines[-1].removeprefix("run: ")) / "summary.json"
        return StudyRun(json.loads(summary.read_text())["figures"], seconds, peak)


def _resident(root: psutil.Process) -> float:
    total = 0
    try:
        for process in (root, *root.children(recursive=True)):
            total += process.memory_info().rss
    except psutil.NoSuchProcess:
        pass  # it ended between listing and asking; the next look counts again
    return total / 2**20
