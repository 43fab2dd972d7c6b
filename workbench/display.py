"""Showing how far the items of a run have come: live bars in a terminal, plain lines elsewhere."""

import sqlite3
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from workbench.encoders.terminal import terminal_text
from workbench.errors import InputError
from workbench.journal import ItemRow, Journal, ProgressRow

_POLL_SECONDS = 0.5
_PLAIN_SECONDS = 30.0


class ItemsDisplay:
    """Shows the items of a run while they are done; a context manager.

    Args:
        console: where to; bars when it is a terminal, else a line for each item that ends and
            one every half minute.
        journal_path: the run's journal, from which running items' progress is read.
        keys: all items of the run.
        todo: how many of them are not done yet.
    """

    def __init__(
        self, console: Console, journal_path: Path, keys: Sequence[str], todo: int
    ) -> None:
        self._console = console
        self._journal_path = journal_path
        self._keys = frozenset(keys)
        self._ended = len(keys) - todo
        self._total = len(keys)
        self._stop = threading.Event()
        self._bars = _Bars(console, self._total, self._ended) if console.is_terminal else None
        self._thread = threading.Thread(target=self._watch, name="progress", daemon=True)

    def __enter__(self) -> "ItemsDisplay":
        if self._ended:
            self._console.print(f"{self._ended} of {self._total} items are done already.")
        if self._bars:
            self._bars.start()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()
        if self._bars:
            self._bars.stop()

    def ended(self, row: ItemRow, error: str) -> None:
        """Show that an item ended.

        Args:
            row: the item.
            error: what went wrong, in a line; "" when nothing did.
        """
        done = row.status == "done"
        self._ended += done
        colour = "green" if done else "red"
        words = row.status.replace("_", " ")
        what = f" {terminal_text(row.key)} in {duration(row.seconds or 0.0)}"
        what += f": {terminal_text(error)}" if error else ""
        counted = f"[{self._ended}/{self._total}] "
        self._console.print(Text.assemble(counted, (words, colour), what), soft_wrap=True)

    def _watch(self) -> None:
        """The watching thread: reads the journal until the items are done."""
        shown = time.monotonic()
        while not self._stop.wait(_POLL_SECONDS):
            rows = self._read()
            if self._bars:
                self._bars.update(self._ended, rows)
            elif time.monotonic() - shown >= _PLAIN_SECONDS:
                shown = time.monotonic()
                for row in rows:
                    text = terminal_text(f"{row.key}: {_share(row):.0%} {row.message}")
                    self._console.print(Text(text), soft_wrap=True)

    def _read(self) -> list[ProgressRow]:
        try:
            with Journal(self._journal_path) as journal:
                return [row for row in journal.progress() if row.key in self._keys]
        except (sqlite3.Error, InputError):
            # The bars stand still for a moment; whoever writes the journal tells of its faults.
            return []


class _Bars:
    """The live bars: one for the run, one for each running item."""

    def __init__(self, console: Console, total: int, done: int) -> None:
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[message]}", style="dim", markup=False),
            console=console,
            transient=True,
        )
        self._whole = self._progress.add_task("items", total=total, completed=done, message="")
        self._tasks: dict[str, TaskID] = {}

    def start(self) -> None:
        self._progress.start()

    def stop(self) -> None:
        self._progress.stop()

    def update(self, ended: int, rows: Sequence[ProgressRow]) -> None:
        parts = sum(_share(row) for row in rows)
        self._progress.update(self._whole, completed=ended + parts)
        running = {row.key for row in rows}
        for key in [key for key in self._tasks if key not in running]:
            self._progress.remove_task(self._tasks.pop(key))
        for row in rows:
            if row.key not in self._tasks:
                self._tasks[row.key] = self._progress.add_task(terminal_text(row.key), message="")
            self._progress.update(
                self._tasks[row.key],
                total=row.total or None,
                completed=row.done,
                message=terminal_text(row.message),
            )


def duration(seconds: float) -> str:
    """A duration for people: "0.4 s", "2 min 05 s", "3 h 20 min"."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest:02d} s"
    return f"{minutes // 60} h {minutes % 60:02d} min"


def _share(row: ProgressRow) -> float:
    return min(row.done / row.total, 1.0) if row.total else 0.0
