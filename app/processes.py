"""Runs as child processes: started by the experiment command, stopped, and taken up again.

No shell reads what the form holds: a command is a list of arguments, each value behind its option.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import streamlit as st

from app.offer import refuse_unoffered
from workbench.errors import InputError
from workbench.lock import RunLock
from workbench.registry import get_experiment
from workbench.runs import RunFolder, RunRecord

_MODULE = "workbench.experiment"
_OUTPUT = 8_000
# What a process told to stop returns: as the command ends it, and when it had not got so far.
_STOPPED = (128 + signal.SIGTERM, -signal.SIGTERM)


@dataclass(frozen=True)
class Started:
    """A process that was started from a page.

    Attributes:
        title: what it does.
        command: its arguments.
        process: the process.
        output: file of what it says.
        began: in seconds since 1970.
    """

    title: str
    command: tuple[str, ...]
    process: "subprocess.Popen[bytes]"
    output: Path
    began: float

    def running(self) -> bool:
        """Whether it still runs."""
        return self.process.poll() is None

    def failed(self) -> bool:
        """Whether it ended by itself with an error; one that was told to stop did not."""
        return self.process.poll() not in (None, 0, *_STOPPED)

    def said(self) -> str:
        """The end of what it said so far."""
        return self.output.read_text(encoding="utf-8", errors="replace")[-_OUTPUT:]


@st.cache_resource(show_spinner=False)
def started() -> list[Started]:
    """What was started from the pages of this server, oldest first."""
    return []


def start(
    experiment: str, preset: str, changes: Mapping[str, Any], *, seed: int, workers: int, runs: Path
) -> Started:
    """Start a new run.

    Args:
        experiment: its name.
        preset: name of the preset to start from.
        changes: fields that differ from the preset, by dotted name, as plain JSON.
        seed: the run's seed.
        workers: how many work items run at once.
        runs: folder in which the run folder is made.

    Raises:
        InputError: a value cannot be passed on, or leads to what is not offered here.
    """
    refuse_unoffered(get_experiment(experiment), changes)
    options = [f"--preset={preset}", f"--seed={seed}", f"--workers={workers}", f"--runs={runs}"]
    for name, value in changes.items():
        options += arguments(name, value)
    return _begin(f"{experiment}, preset {preset}, seed {seed}", [experiment, *options])


def resume(record: RunRecord) -> Started:
    """Take a run up again.

    Raises:
        InputError: its experiment is not installed, or its configuration, which may be another
            person's, leads to what is not offered here.
    """
    refuse_unoffered(get_experiment(record.experiment), RunFolder.open(record.path).info.config)
    # An absolute path is never mistaken for an option.
    options = [f"--resume={record.path.resolve()}"]
    return _begin(f"{record.path.name}, resumed", [record.experiment, *options])


def stop(record: RunRecord) -> None:
    """Ask the process of a run to stop; what is finished is kept.

    Raises:
        InputError: no process of the workbench on this machine runs it.
    """
    holder = RunLock(record.path / "lock.json").holder()
    if holder is None or not holder.alive() or not _is_ours(holder.pid):
        raise InputError(
            f"No process on this machine runs {record.path.name}.",
            remedy="Reload the page; a run of another machine is stopped there.",
        )
    os.kill(holder.pid, signal.SIGTERM)


def arguments(name: str, value: Any) -> list[str]:
    """The arguments that give a field a value on the command line of an experiment.

    Args:
        name: dotted name of the field.
        value: plain JSON: a number, a text, true or false, null, or a list of these.

    Raises:
        InputError: an entry of a list looks like an option.
    """
    option = "--" + name.replace("_", "-")
    if isinstance(value, bool):
        head, _, last = name.rpartition(".")
        prefix = f"{head}." if head else ""
        return [option] if value else [f"--{prefix}no-{last}".replace("_", "-")]
    if isinstance(value, list):
        entries = [str(entry) for entry in value]
        if wrong := [entry for entry in entries if entry.startswith("-") and not _number(entry)]:
            raise InputError(
                f"{name} has the entry {wrong[0]!r}.", remedy="Begin it with another sign than -."
            )
        return [option, *entries]
    return [f"{option}={value}"]


def _number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _begin(title: str, arguments: Sequence[str]) -> Started:
    command = (sys.executable, "-m", _MODULE, *arguments)
    descriptor, name = tempfile.mkstemp(prefix="explorer-", suffix=".log")
    with os.fdopen(descriptor, "wb") as output:
        process = subprocess.Popen(  # noqa: S603 (a list of arguments, and no shell)
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # A run outlives the page's server, and its Ctrl-C.
            start_new_session=True,
        )
    begun = Started(title, command, process, Path(name), time.time())
    started().append(begun)
    return begun


def _is_ours(pid: int) -> bool:
    try:
        return _MODULE in psutil.Process(pid).cmdline() or any(
            Path(part).name == "workbench" for part in psutil.Process(pid).cmdline()[:2]
        )
    except psutil.Error:
        return False
