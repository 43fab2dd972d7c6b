"""Run folders: everything that a run leaves, and a list of them that opens at once.

A run folder holds

    config.json       what made it: experiment, preset, config, seed, versions, machine
    status.json       running, done, failed or interrupted, with the reason
    summary.json      headline figures with intervals
    report.md         the result in words, where the experiment writes one
    journal.sqlite    what became of each work item, live
    lock.json         the process that runs it
    items/KEY/        files of one work item
    tables/           NAME.parquet
    figures/          NAME.png, NAME.html and so on
"""

import os
import secrets
import shutil
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast, get_args

from workbench.errors import InputError
from workbench.figure import Figure
from workbench.files import (
    TEMPORARY,
    read_json,
    read_parquet,
    write_bytes,
    write_json,
    write_parquet,
    write_text,
)
from workbench.inside import files_inside, is_inside
from workbench.journal import Journal
from workbench.lock import RunLock
from workbench.run_info import RunInfo, checked_name, describe_run, read_info

if TYPE_CHECKING:
    import pandas

RunStatus = Literal["running", "done", "failed", "interrupted"]
_RESERVE = ".reserve"
_RESERVE_BYTES = 1 << 18
_MOST_SECONDS = 1e10
_MISSING = "Give the path of a run folder, as the line `run: PATH` printed it."


class StatusRecord(NamedTuple):
    """The content of status.json.

    Attributes:
        status: as last written; a run whose process was killed still says "running" here.
        message: why it failed or was interrupted; "" otherwise.
        seconds: time spent running, over all resumes.
        updated: UTC time in ISO format.
    """

    status: RunStatus
    message: str
    seconds: float
    updated: str


class RunRecord(NamedTuple):
    """One line of a list of runs.

    Attributes:
        path: the run folder.
        experiment, preset, seed, created, code_version: as in `RunInfo`.
        status: "interrupted" too when the process is gone; "broken" when files cannot be read.
        seconds: time spent running.
        figures: headline figures by name.
        problem: why it failed, was interrupted or is broken; "" otherwise.
    """

    path: Path
    experiment: str
    preset: str
    seed: int
    created: str
    code_version: str
    status: str
    seconds: float
    figures: dict[str, Figure]
    problem: str


class RunFolder:
    """A run folder on disk. `create` makes a new one, `open` reads one that is there.

    Args:
        path: the folder.
        info: what made the run.
    """

    def __init__(self, path: Path, info: RunInfo) -> None:
        self.path = path
        self.info = info
        self.lock = RunLock(path / "lock.json")
        self._clock = time.monotonic()
        self._spent = 0.0

    @classmethod
    def create(
        cls,
        runs: Path,
        *,
        experiment: str,
        preset: str,
        config: Mapping[str, Any],
        seed: int,
        argv: Sequence[str] = (),
    ) -> "RunFolder":
        """Make the folder of a new run, locked by this process, with status "running".

        It appears under its final name only when it is whole.

        Args:
            runs: folder to make it in; made when missing.
            experiment: name of the experiment.
            preset: name of the preset.
            config: plain JSON, see `workbench.configs.config_to_json`.
            seed: the run's seed.
            argv: the command line.
        """
        info = describe_run(experiment, preset, config, seed, argv)
        started = datetime.fromisoformat(info.created)
        name = f"{experiment}-{started:%Y%m%dT%H%M%SZ}-{secrets.token_hex(2)}"
        folder = cls(runs / f"{TEMPORARY}{name}", info)
        try:
            write_json(folder.path / "config.json", asdict(info))
            folder.lock.acquire()
            folder.set_status("running")
            folder.keep_reserve()
            Journal(folder.journal_path, create=True).close()
            folder.path.rename(runs / name)
        except BaseException:
            shutil.rmtree(folder.path, ignore_errors=True)
            raise
        return cls(runs / name, info)

    @classmethod
    def open(cls, path: Path) -> "RunFolder":
        """The run folder at `path`.

        Raises:
            InputError: there is none, or its config.json is broken.
        """
        if not path.is_dir():
            raise InputError(f"There is no run folder {path}.", remedy=_MISSING)
        if not os.path.lexists(path / "config.json"):
            raise InputError(f"{path} is no run folder: no config.json.", remedy=_MISSING)
        return cls(path, read_info(path / "config.json"))

    @property
    def journal_path(self) -> Path:
        """Where the journal lies."""
        return self.path / "journal.sqlite"

    def journal(self) -> Journal:
        """A connection to the journal, to be closed by the caller (`with folder.journal() as j`).

        Raises:
            InputError: the journal is missing or broken.
        """
        return Journal(self.journal_path)

    def read_journal(self) -> Journal:
        """As `journal`, to look at the run of anyone: it leaves the file as it is."""
        return Journal(self.journal_path, read_only=True)

    def resume(self) -> None:
        """Take a run up again: lock it for this process, with status "running".

        Raises:
            InputError: a live process runs it.
        """
        self.lock.acquire()
        with suppress(InputError):  # a broken status costs the time counted so far, not the run
            self._spent = self.status().seconds
        self._clock = time.monotonic()
        self.keep_reserve()
        Journal(self.journal_path, create=True).close()
        self.set_status("running")

    def finish(self, status: RunStatus, message: str = "") -> None:
        """Write the final status, also into the summary, and give the lock back."""
        try:
            self.set_status(status, message)
            self._write_summary(self.figures())
            self.free_reserve()
        finally:
            self.lock.release()

    def keep_reserve(self) -> None:
        """Set some room aside, so that a full disk can still be written down as the reason."""
        write_bytes(self.path / _RESERVE, os.urandom(_RESERVE_BYTES))

    def free_reserve(self) -> None:
        """Give the room that was set aside back."""
        (self.path / _RESERVE).unlink(missing_ok=True)

    def status(self) -> StatusRecord:
        """The status as last written.

        Raises:
            InputError: status.json is missing or broken.
        """
        path = self.path / "status.json"
        data = read_json(path, inside=self.path)
        status, seconds = data.get("status"), data.get("seconds", 0.0)
        if status not in get_args(RunStatus):
            raise InputError(f"{path} has status {status!r}.", remedy="Resume or delete the run.")
        if not isinstance(seconds, int | float) or not 0 <= seconds < _MOST_SECONDS:
            raise InputError(f"{path} has {seconds!r} seconds.", remedy="Resume or delete the run.")
        return StatusRecord(
            cast("RunStatus", status),
            str(data.get("message", "")),
            float(seconds),
            str(data.get("updated", "")),
        )

    def set_status(self, status: RunStatus, message: str = "") -> None:
        """Write status.json."""
        record = StatusRecord(
            status, message, self.seconds(), datetime.now(UTC).isoformat(timespec="seconds")
        )
        write_json(self.path / "status.json", record._asdict())

    def seconds(self) -> float:
        """Time spent running so far, over all resumes."""
        return round(self._spent + time.monotonic() - self._clock, 3)

    def item_path(self, key: str) -> Path:
        """Folder of the files of one work item."""
        return self.path / "items" / checked_name(key, "item key")

    def table_path(self, name: str) -> Path:
        """Where the table of that name lies."""
        return self.path / "tables" / f"{checked_name(name, 'table')}.parquet"

    def write_table(self, name: str, frame: "pandas.DataFrame") -> Path:
        """Write a table, whole or not at all; the index is not stored."""
        path = self.table_path(name)
        write_parquet(path, frame)
        return path

    def read_table(self, name: str) -> "pandas.DataFrame":
        """The table of that name.

        Raises:
            InputError: there is none, or it is broken.
        """
        path = self.table_path(name)
        if not is_inside(self.path, path):
            known = ", ".join(self.tables()) or "none yet"
            raise InputError(f"{self.path} has no table {name!r}.", remedy=f"There are: {known}.")
        return read_parquet(path, inside=self.path)

    def tables(self) -> list[str]:
        """Names of the tables, sorted."""
        return sorted(path.stem for path in _finished(self.path, "tables/*.parquet"))

    def figure_path(self, name: str, suffix: str) -> Path:
        """Where to write a figure, best through `workbench.files.atomic_path`.

        Args:
            name: the figure's name.
            suffix: format, with or without its dot: "png", ".html".
        """
        folder = self.path / "figures"
        folder.mkdir(exist_ok=True)
        return folder / f"{checked_name(name, 'figure')}.{suffix.removeprefix('.')}"

    def figure_files(self) -> list[Path]:
        """Paths of the figures, sorted."""
        return _finished(self.path, "figures/*")

    def write_summary(self, figures: Mapping[str, Figure]) -> Path:
        """Write summary.json with these headline figures."""
        self._write_summary(dict(figures))
        return self.path / "summary.json"

    def figures(self) -> dict[str, Figure]:
        """Headline figures by name; empty before there is a summary.

        Raises:
            InputError: summary.json is broken.
        """
        path = self.path / "summary.json"
        # A link is not the same as no summary.
        if not path.exists() and not path.is_symlink():
            return {}
        try:
            figures = read_json(path, inside=self.path)["figures"]
            return {name: Figure.from_json(data) for name, data in figures.items()}
        except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
            if isinstance(error, InputError):
                raise
            raise InputError(
                f"{path} holds no figures: {error!r}.", remedy="Resume or delete the run."
            ) from error

    def write_report(self, text: str) -> Path:
        """Write report.md."""
        write_text(self.path / "report.md", text)
        return self.path / "report.md"

    def _write_summary(self, figures: Mapping[str, Figure]) -> None:
        record = self.status()
        summary = {
            "experiment": self.info.experiment,
            "status": record.status,
            "preset": self.info.preset,
            "seed": self.info.seed,
            "created": self.info.created,
            "seconds": record.seconds if record.status != "running" else self.seconds(),
            "code_version": self.info.code_version,
            "figures": {name: figure.to_json() for name, figure in figures.items()},
        }
        write_json(self.path / "summary.json", summary)


def find_run(run: Path, runs: Path) -> Path:
    """The run folder meant by a path, or by its name alone when it lies in `runs`."""
    return run if run.exists() or not (runs / run).is_dir() else runs / run


def list_runs(runs: Path) -> list[RunRecord]:
    """The runs in a folder, newest first; reads none of their tables or journals.

    Broken and half-written folders are listed with status "broken" and the reason.
    """
    if not runs.is_dir():
        return []
    folders = [path for path in runs.iterdir() if path.is_dir() and path.name[0] != "."]
    records = [run_record(path) for path in folders]
    return sorted(records, key=lambda record: (record.created, record.path.name), reverse=True)


def run_record(path: Path) -> RunRecord:
    """One line of a list of runs; never raises for a broken folder."""
    try:
        folder = RunFolder.open(path)
    except InputError as error:
        return RunRecord(path, "", "", 0, "", "", "broken", 0.0, {}, error.message)
    info, broken = folder.info, ""
    status, seconds, figures, message = "broken", 0.0, dict[str, Figure](), ""
    try:
        status, message, seconds, _ = folder.status()
        figures = folder.figures()
    except InputError as error:
        status, broken = "broken", error.message
    if status == "running" and not folder.lock.held():
        status, message = "interrupted", "Its process is gone; it can be resumed."
    return RunRecord(
        path,
        info.experiment,
        info.preset,
        info.seed,
        info.created,
        info.code_version,
        status,
        seconds,
        figures,
        broken or message,
    )


def _finished(folder: Path, pattern: str) -> list[Path]:
    """Files that are whole; what a killed writer left is not."""
    found = files_inside(folder, pattern)
    return [path for path in found if not path.name.startswith(TEMPORARY)]
