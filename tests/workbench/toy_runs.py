"""Installs the toy study and runs it in real child processes."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# A run of a few quick items.
ARGS = ("--items", 6, "--seed", 11)
_METADATA = "Metadata-Version: 2.1\nName: toy-study\nVersion: 1.0\n"
_POINTS = "[workbench.experiments]\ntoy = toy_study:EXPERIMENT\nbroken = toy_broken:EXPERIMENT\n"


@dataclass(frozen=True)
class Toy:
    """The toy study, installed in a folder that child processes have on their path."""

    site: Path
    runs: Path

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": str(self.site), "COLUMNS": "200"}

    def command(self, *args: object) -> list[str]:
        return [sys.executable, "-m", "workbench.experiment", *map(str, args)]

    def start(self, *args: object) -> subprocess.Popen[str]:
        """Start `toy` in a process group of its own."""
        return subprocess.Popen(
            self.command("toy", "--runs", self.runs, "--workers", 2, *args),
            env=self.environment,
            cwd=self.site,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def call(self, *args: object) -> subprocess.CompletedProcess[str]:
        """Run the command line to its end."""
        return subprocess.run(
            self.command(*args),
            env=self.environment,
            cwd=self.site,
            text=True,
            capture_output=True,
            timeout=120,
            check=False,
        )

    def run(self, *args: object) -> subprocess.CompletedProcess[str]:
        """Run `toy` to its end."""
        return self.call("toy", "--runs", self.runs, "--workers", 2, *args)

    def folder(self) -> Path:
        """The only run folder there is."""
        (folder,) = [path for path in self.runs.iterdir() if path.name[0] != "."]
        return folder


def install(site: Path) -> None:
    """Install the toy study, and an experiment that is broken, into a folder."""
    info = site / "toy_study-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(_METADATA)
    (info / "entry_points.txt").write_text(_POINTS)
    (site / "toy_broken.py").write_text("raise RuntimeError('half installed')\n")
    shutil.copy(Path(__file__).with_name("toy_study.py"), site)


def run_path(done: subprocess.CompletedProcess[str]) -> Path:
    """The folder named by the last line of a run."""
    last = done.stdout.rstrip("\n").splitlines()[-1]
    assert last.startswith("run: "), done
    return Path(last.removeprefix("run: "))


def read(path: Path) -> Mapping[str, Any]:
    return json.loads(path.read_text())


def wait_until(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
