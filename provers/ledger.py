"""The ledger of a run: what happened, and what it cost, written the moment it happens.

One SQLite file (write-ahead log) for any number of problems. A killed process leaves all that it
had written; `Ledger.events` is enough to take the work up again.
"""

import json
import sqlite3
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, NamedTuple, Self

from provers.budget import Spending
from workbench.errors import InputError
from workbench.foreign_tables import check_schema, connect_inside, limit_time
from workbench.private import private_file

EventKind = Literal[
    "begun",
    "spent",
    "proposed",
    "rejected",
    "examined",
    "attempted",
    "searched",
    "proved",
    "unproved",
    "infrastructure",
    "ended",
]
_VERSION: Final = 1
_READ_SECONDS: Final = 10.0
_SCHEMA: Final = """CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY, time REAL NOT NULL, problem TEXT NOT NULL, lemma TEXT NOT NULL,
    kind TEXT NOT NULL, seconds REAL NOT NULL, checks INTEGER NOT NULL, tokens INTEGER NOT NULL,
    calls INTEGER NOT NULL, detail TEXT NOT NULL
)"""
_COLUMNS: Final = "time, problem, lemma, kind, seconds, checks, tokens, calls, detail"


class Event(NamedTuple):
    """One line of the ledger.

    Attributes:
        time: in seconds since 1970.
        problem: its id.
        lemma: its id; empty for what concerns the problem itself.
        kind: what happened.
        spending: what it cost.
        detail: plain JSON, by kind.
    """

    time: float
    problem: str
    lemma: str
    kind: str
    spending: Spending
    detail: dict[str, Any]


class Ledger:
    """A connection to the ledger; safe between threads, and several processes may have one each.

    Args:
        path: the SQLite file; made when there is none.

    Raises:
        InputError: the file is no ledger, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        try:
            private_file(path)
            self._connection = sqlite3.connect(path, timeout=30, check_same_thread=False)
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise
        except (OSError, sqlite3.DatabaseError) as error:
            raise InputError(
                f"The ledger {path} cannot be used: {error}.",
                remedy="Restore it, or begin again in another folder.",
            ) from error

    def _prepare(self) -> None:
        version = int(self._connection.execute("PRAGMA user_version").fetchone()[0])
        if version not in (0, _VERSION):
            raise InputError(
                f"The ledger {self.path} has version {version}, and this is {_VERSION}.",
                remedy="Use the version that made it, or begin again in another folder.",
            )
        self._connection.execute("PRAGMA journal_mode = WAL")
        # A process that is killed loses nothing; a power cut may cost the last events.
        self._connection.execute("PRAGMA synchronous = NORMAL")
        with self._connection:
            self._connection.execute(_SCHEMA)
            self._connection.execute(f"PRAGMA user_version = {_VERSION}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def add(
        self,
        kind: EventKind,
        problem: str,
        *,
        lemma: str = "",
        spending: Spending | None = None,
        detail: Mapping[str, Any] | None = None,
    ) -> None:
        """Write one event; it is on disk when this returns."""
        cost = spending or Spending()
        row = (
            time.time(),
            problem,
            lemma,
            kind,
            cost.seconds,
            int(cost.checks),
            int(cost.tokens),
            int(cost.calls),
            json.dumps(dict(detail or {})),
        )
        with self._lock, self._connection:
            self._connection.execute(
                f"INSERT INTO events ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                row,
            )

    def events(self, problem: str | None = None) -> list[Event]:
        """All events, or those of one problem, oldest first."""
        where, values = ("", ()) if problem is None else (" WHERE problem = ?", (problem,))
        with self._lock:
            rows = self._connection.execute(
                f"SELECT {_COLUMNS} FROM events{where} ORDER BY id",  # noqa: S608
                values,
            ).fetchall()
        return [_event(row) for row in rows]


def read_events(path: Path, problem: str | None = None) -> list[Event]:
    """The events of a ledger, as `Ledger.events` gives them, without writing to it.

    Args:
        path: the SQLite file.
        problem: its id; None for all.

    Raises:
        InputError: there is no ledger, or it is broken.
    """
    where, values = ("", ()) if problem is None else (" WHERE problem = ?", (problem,))
    try:
        with closing(connect_inside(path.parent, path.name, write=False)) as opened:
            limit_time(opened, _READ_SECONDS)
            check_schema(opened, _SCHEMA, path)
            query = f"SELECT {_COLUMNS} FROM events{where} ORDER BY id"  # noqa: S608
            return [_event(row) for row in opened.execute(query, values).fetchall()]
    except (sqlite3.Error, ValueError, TypeError, RecursionError) as error:
        raise InputError(
            f"The ledger {path} cannot be read: {error}.", remedy="Restore it, or run it again."
        ) from error


def _event(row: Sequence[Any]) -> Event:
    when, problem, lemma, kind, seconds, checks, tokens, calls, detail = row
    spending = Spending(seconds, checks, tokens, calls)
    return Event(when, problem, lemma, kind, spending, json.loads(detail))


def total(events: Sequence[Event]) -> Spending:
    """What the events cost together; seconds of work, which may overlap in time."""
    return sum((event.spending for event in events), Spending())


def wall_seconds(events: Sequence[Event]) -> float:
    """How long one problem was worked on, over all sessions.

    A session lasts from an event "begun" to the last event before the next one, so that the time
    between a kill and the resumption does not count.
    """
    seconds, began, last = 0.0, None, 0.0
    for event in events:
        if event.kind == "begun":
            seconds += 0.0 if began is None else last - began
            began = event.time
        last = event.time
    return seconds + (0.0 if began is None else last - began)
