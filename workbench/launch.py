"""From a parsed command line to a finished run, and to the exit code that tells how it went."""

import contextlib
import signal
import sqlite3
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple, NoReturn

from rich.console import Console
from rich.table import Table

from workbench import provenance
from workbench.configs import config_from_json, config_to_json
from workbench.console import make_console
from workbench.context import RunContext
from workbench.display import duration
from workbench.errors import InputError, RunError
from workbench.faults import disk_full_error, explain, headline, is_disk_full, resume_remedy
from workbench.options import NewRun, ResumeOptions
from workbench.printing import print_line
from workbench.registry import Experiment, Plan
from workbench.runs import RunFolder, RunStatus, find_run


class TerminatedError(KeyboardInterrupt):
    """The process was asked to end by SIGTERM; handled like Ctrl-C."""


class _Ending(NamedTuple):
    """How a run ended: status, message for the status file, exit code."""

    status: RunStatus
    message: str
    code: int


def start(experiment: Experiment[Any], wanted: NewRun, *, argv: list[str]) -> int:
    """Start a new run, or print its plan; gives the exit code.

    Raises:
        InputError: the configuration cannot be used; no folder is made then.
    """
    options, config = wanted.options, config_to_json(wanted.config)
    plan = experiment.plan(wanted.config)
    console = make_console()
    workers = _workers(options.workers)
    if options.dry_run:
        _print_plan(console, plan)
        return 0
    try:
        folder = RunFolder.create(
            options.runs,
            experiment=experiment.name,
            preset=wanted.preset,
            config=config,
            seed=options.seed,
            argv=argv,
        )
    except OSError as error:
        raise InputError(
            f"No run folder can be made in {options.runs}: {error}.",
            remedy="Give another folder with --runs, or make room.",
        ) from error
    context = RunContext(
        folder, wanted.config, options.seed, False, console, workers, options.compute
    )
    return _execute(experiment, context)


def resume(experiment: Experiment[Any], wanted: ResumeOptions) -> int:
    """Take a run up again; gives the exit code.

    Raises:
        InputError: there is no such run, it is another experiment's, its configuration does not
            fit this version, or a live process runs it.
    """
    folder = RunFolder.open(find_run(wanted.resume, wanted.runs))
    info = folder.info
    if info.experiment != experiment.name:
        raise InputError(
            f"{folder.path} is a run of {info.experiment!r}, not of {experiment.name!r}.",
            remedy=f"Resume it as: {info.experiment} --resume {folder.path}.",
        )
    kind = type(next(iter(experiment.presets.values())))
    config = config_from_json(kind, info.config)
    workers, console = _workers(wanted.workers), make_console()
    folder.resume()
    version = provenance.code_version()
    if version != info.code_version:
        console.print(
            f"Begun with code {info.code_version}, resumed with {version}.", style="yellow"
        )
    with folder.journal() as journal:
        journal.event("resumed", f"code {version}")
    context = RunContext(folder, config, info.seed, True, console, workers, wanted.compute)
    return _execute(experiment, context)


def _execute(experiment: Experiment[Any], context: RunContext[Any]) -> int:
    folder = context.folder
    try:
        with _terminable():
            experiment.run(context.config, context)
        ending = _Ending("done", "", 0)
    except KeyboardInterrupt as error:
        ending = _interrupted(error, folder.path)
    except Exception as error:  # whatever ends a run is written down and told
        ending = _failed(error, folder.path)
    with _undisturbed():
        _finish(folder, ending)
    sys.stdout.flush()
    if ending.message:
        print_line(f"{ending.status}: {ending.message}", error=True)
    print_line(f"run: {folder.path}")
    return ending.code


def _finish(folder: RunFolder, ending: _Ending) -> None:
    """Write the ending down, as far as a full disk lets it."""
    try:
        if ending.status != "done":
            folder.free_reserve()
            with folder.journal() as journal:
                journal.release()
                journal.event(ending.status, headline(ending.message))
        folder.finish(ending.status, ending.message)
    except (OSError, sqlite3.Error, InputError) as error:
        print_line(f"The status could not be written: {error}", error=True)


def _interrupted(error: KeyboardInterrupt, run: Path) -> _Ending:
    code = 143 if isinstance(error, TerminatedError) else 130
    message = f"Stopped; everything finished is kept. {resume_remedy(run)}"
    return _Ending("interrupted", message, code)


def _failed(error: Exception, run: Path) -> _Ending:
    if is_disk_full(error) and not isinstance(error, RunError):
        error = disk_full_error(run)
    if isinstance(error, InputError):
        return _Ending("failed", str(error), 2)
    if isinstance(error, RunError):
        return _Ending("failed", str(error), 1)
    return _Ending("failed", f"{explain(error)}\n{resume_remedy(run)}", 1)


@contextlib.contextmanager
def _terminable() -> Generator[None, None, None]:
    """Turn SIGTERM into an exception, so that it stops a run as cleanly as Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def _undisturbed() -> Generator[None, None, None]:
    """Let a second Ctrl-C wait until the status is written."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _terminate(number: int, frame: FrameType | None) -> NoReturn:
    del number, frame
    raise TerminatedError


def _workers(wanted: int | None) -> int:
    workers = provenance.cpu_count() if wanted is None else wanted
    if workers < 1:
        raise InputError(f"{workers} workers cannot do anything.", remedy="Give 1 or more.")
    return workers


def _print_plan(console: Console, plan: Plan) -> None:
    table = Table(title=plan.title, title_justify="left")
    table.add_column("what")
    table.add_column("how much", justify="right")
    for row in plan.rows:
        table.add_row(row.what, row.quantity)
    table.add_section()
    table.add_row("estimated time", duration(plan.seconds))
    table.add_row("estimated disk", size(plan.disk_bytes))
    console.print(table)


def size(count: int) -> str:
    """A number of bytes for people: "340 B", "1.5 MB", "12 GB"."""
    amount, unit = float(count), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if amount < 1000:
            break
        amount, unit = amount / 1000, larger
    return f"{amount:.3g} {unit}"
