"""How a running work item tells how far it has come: rows in the journal, a few a second."""

import sqlite3
import time
from dataclasses import dataclass, field
from pathlib import Path

from workbench.errors import InputError
from workbench.journal import Journal

_INTERVAL = 0.25


@dataclass
class ProgressReporter:
    """Reports the progress of one work item; can be sent to another process.

    Attributes:
        journal_path: the run's journal.
        key: the item.
    """

    journal_path: Path
    key: str
    _next: float = field(default=0.0, repr=False)

    def __call__(self, done: int, total: int, message: str = "") -> None:
        """Say that `done` of `total` steps are done. Cheap: writes four times a second at most.

        Args:
            done: steps done so far.
            total: steps in all; 0 when unknown.
            message: what is going on, in a few words ("training, loss 0.52").
        """
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _INTERVAL
        try:
            with Journal(self.journal_path) as journal:
                journal.report(self.key, done, total, message)
        except (sqlite3.Error, InputError):
            # Progress is for the eye; the work must not die of it. What ends an item is written
            # apart from this, and there such an error counts.
            return
