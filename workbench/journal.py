"""The journal of a run: what became of each work item, live, in an SQLite file.

Several processes write to it at once (write-ahead log, waiting for one another), and a reader
sees whole transactions only. A killed process leaves it consistent.
"""

import os
import sqlite3
import time
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, NamedTuple

from workbench.errors import InputError
from workbench.foreign_tables import check_schema, connect_inside, limit_time
from workbench.transactions import write_transaction

ItemStatus = Literal["pending", "running", "done", "failed", "crashed", "timed_out"]
SCHEMA_VERSION = 1
_READ_SECONDS = 10.0
_ITEM_TYPES = ("str", "str", "int", *["float NoneType"] * 2, "str", "int NoneType")
_PROGRESS_TYPES = ("str", "int", "int", "str", "float")
_EVENT_TYPES = ("float", "str", "str NoneType", "str")
_SCHEMA = """
CREATE TABLE items (
    key TEXT PRIMARY KEY,
    status TEXT NOT NULL CHECK (
        status IN ('pending', 'running', 'done', 'failed', 'crashed', 'timed_out')
    ),
    attempt INTEGER NOT NULL,
    started REAL,
    seconds REAL,
    error TEXT NOT NULL,
    pid INTEGER
);
CREATE TABLE progress (
    key TEXT PRIMARY KEY,
    done INTEGER NOT NULL,
    total INTEGER NOT NULL,
    message TEXT NOT NULL,
    updated REAL NOT NULL
);
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    time REAL NOT NULL,
    kind TEXT NOT NULL,
    key TEXT,
    message TEXT NOT NULL
);
"""


class ItemRow(NamedTuple):
    """What the journal holds of one work item.

    Attributes:
        key: the item's key.
        status: "crashed" (its process died) and "timed_out" are failures of the machinery, and
            never count as "failed" (the work itself raised an error).
        attempt: how many times it was begun, 0 before the first.
        started: when the last attempt began, in seconds since 1970; None before.
        seconds: how long the last attempt took; None until it ends.
        error: what went wrong, with traceback where it was unexpected; "" otherwise.
        pid: process of the last attempt.
    """

    key: str
    status: ItemStatus
    attempt: int
    started: float | None
    seconds: float | None
    error: str
    pid: int | None


class ProgressRow(NamedTuple):
    """How far a running item has come: `done` of `total` steps, updated in seconds since 1970."""

    key: str
    done: int
    total: int
    message: str
    updated: float


class Event(NamedTuple):
    """Something that happened to the run, in seconds since 1970; key "" when to no one item."""

    time: float
    kind: str
    key: str
    message: str


class Journal:
    """A connection to a run's journal; one thread each.

    Args:
        path: the SQLite file.
        create: make the journal when there is none.
        read_only: leave it as it is, and give up on what takes long to read.

    Raises:
        InputError: the file is missing, no journal, broken, or of a newer workbench.
    """

    def __init__(self, path: Path, *, create: bool = False, read_only: bool = False) -> None:
        self.path = path
        self._read_only = read_only
        if not create and not os.path.lexists(path):
            raise InputError(
                f"There is no journal {path}.", remedy="Give the folder of a run with its journal."
            )
        with self._readable():
            if create and not os.path.lexists(path):
                _make(path)
            self._connection = connect_inside(path.parent, path.name, write=not read_only)
        try:
            with self._readable():
                self._prepare(create)
                check_schema(self._connection, _SCHEMA, path)
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def add_items(self, keys: Iterable[str]) -> None:
        """Enter the items that the journal does not hold yet as pending, in that order."""
        with self._transaction():
            self._connection.executemany(
                "INSERT OR IGNORE INTO items VALUES (?, 'pending', 0, NULL, NULL, '', NULL)",
                [(key,) for key in keys],
            )

    def start(self, key: str) -> int:
        """Mark the item as running in this process; gives the number of the attempt, from 1."""
        with self._transaction():
            self._connection.execute(
                "UPDATE items SET status = 'running', attempt = attempt + 1, started = ?,"
                " seconds = NULL, error = '', pid = ? WHERE key = ?",
                (time.time(), os.getpid(), key),
            )
            self._connection.execute("DELETE FROM progress WHERE key = ?", (key,))
        return self.item(key).attempt

    def finish(
        self, key: str, status: ItemStatus, *, seconds: float | None = None, error: str = ""
    ) -> None:
        """Set what became of the item; seconds None is measured from the start of the attempt."""
        with self._transaction():
            self._connection.execute(
                "UPDATE items SET status = ?, seconds = coalesce(?, ? - started), error = ?"
                " WHERE key = ?",
                (status, seconds, time.time(), error, key),
            )
            self._connection.execute("DELETE FROM progress WHERE key = ?", (key,))

    def release(self) -> list[str]:
        """Put the items marked as running back to pending, when no process runs them any more.

        Returns:
            Their keys.
        """
        with self._transaction():
            rows = self._connection.execute(
                "UPDATE items SET status = 'pending' WHERE status = 'running' RETURNING key"
            ).fetchall()
            self._connection.execute("DELETE FROM progress")
        return [str(row[0]) for row in rows]

    def report(self, key: str, done: int, total: int, message: str) -> None:
        """Note how far a running item has come."""
        with self._transaction():
            self._connection.execute(
                "INSERT OR REPLACE INTO progress VALUES (?, ?, ?, ?, ?)",
                (key, done, total, message, time.time()),
            )

    def event(self, kind: str, message: str, *, key: str = "") -> None:
        """Note something that happened to the run, or to one item."""
        with self._transaction():
            self._connection.execute(
                "INSERT INTO events (time, kind, key, message) VALUES (?, ?, ?, ?)",
                (time.time(), kind, key, message),
            )

    def item(self, key: str) -> ItemRow:
        """What the journal holds of the item.

        Raises:
            KeyError: it holds no such item.
        """
        with self._readable():
            row = self._connection.execute("SELECT * FROM items WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise KeyError(key)
        return ItemRow(*self._checked(row, _ITEM_TYPES))

    def items(self) -> list[ItemRow]:
        """All items, in the order in which they were entered."""
        with self._readable():
            rows = self._connection.execute("SELECT * FROM items ORDER BY rowid").fetchall()
        return [ItemRow(*self._checked(row, _ITEM_TYPES)) for row in rows]

    def counts(self) -> dict[str, int]:
        """How many items there are of each status that occurs."""
        with self._readable():
            found = self._connection.execute("SELECT status, count(*) FROM items GROUP BY status")
            return {str(status): int(number) for status, number in found}

    def progress(self) -> list[ProgressRow]:
        """How far the running items have come, by key."""
        with self._readable():
            rows = self._connection.execute("SELECT * FROM progress ORDER BY key").fetchall()
        return [ProgressRow(*self._checked(row, _PROGRESS_TYPES)) for row in rows]

    def events(self) -> list[Event]:
        """What happened, oldest first."""
        with self._readable():
            rows = self._connection.execute(
                "SELECT time, kind, key, message FROM events ORDER BY id"
            ).fetchall()
        return [Event(*self._checked(row, _EVENT_TYPES)) for row in rows]

    def _checked(self, row: tuple[Any, ...], types: Sequence[str]) -> tuple[Any, ...]:
        """The row, if its values are of these types: SQLite keeps any value in any column."""
        for value, allowed in zip(row, types, strict=True):
            if type(value).__name__ not in allowed.split():
                raise InputError(
                    f"The journal {self.path} holds {value!r:.60} where it cannot.",
                    remedy="Restore it from a copy, or start a new run.",
                )
        return row

    def _prepare(self, create: bool) -> None:
        """Make the tables of a new file; refuse one that is not a journal of this version."""
        self._connection.execute("PRAGMA synchronous = NORMAL")
        if create:
            # Kept in the file from then on.
            self._connection.execute("PRAGMA journal_mode = WAL").fetchone()
            with self._transaction():
                if self._schema_version() == 0 and self._is_empty():
                    for statement in filter(str.strip, _SCHEMA.split(";")):
                        self._connection.execute(statement)
                    self._connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        version = self._schema_version()
        if version != SCHEMA_VERSION:
            raise InputError(
                f"{self.path} has journal version {version}, and this is {SCHEMA_VERSION}.",
                remedy="Use the workbench version that made it, or start a new run.",
            )

    def _schema_version(self) -> int:
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def _is_empty(self) -> bool:
        return self._connection.execute("SELECT 1 FROM sqlite_schema").fetchone() is None

    @contextmanager
    def _transaction(self) -> Generator[None, None, None]:
        with self._readable(), write_transaction(self._connection):
            yield

    @contextmanager
    def _readable(self) -> Generator[None, None, None]:
        """Turn SQLite's words for a broken file into ours."""
        try:
            if self._read_only and hasattr(self, "_connection"):
                limit_time(self._connection, _READ_SECONDS)
            yield
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
                raise InputError(
                    f"The journal {self.path} cannot be opened: {error}.",
                    remedy="Check the folder and the right to write to it.",
                ) from error
            if code == sqlite3.SQLITE_INTERRUPT:
                raise InputError(
                    f"The journal {self.path} takes more than {_READ_SECONDS:.0f} s to read.",
                    remedy="Leave the folder out.",
                ) from error
            if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_TOOBIG):
                raise InputError(
                    f"The journal {self.path} is broken: {error}.",
                    remedy="Restore it from a copy, or start a new run.",
                ) from error
            raise


def _make(path: Path) -> None:
    """Make an empty file, which can then be opened as one that is there.

    Raises:
        InputError: it cannot be made.
    """
    try:
        path.touch()
    except OSError as error:
        raise InputError(
            f"The journal {path} cannot be opened: {error.strerror}.",
            remedy="Check the folder and the right to write to it.",
        ) from error
