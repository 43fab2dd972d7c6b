"""Verdicts on disk: a cache by content, and the queue of one batch."""

import json
import logging
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

from provers.lean.file_check import TheoremVerdict
from provers.lean.judge import JUDGE_VERSION, Verdict
from provers.lean.toolchain import Limits, Message, Toolchain
from workbench.digest import digest_of

# A verdict that may be another one on another day, or on a faster machine, is never kept.
_KEPT: Final = frozenset({"proved", "sorry", "error", "refused", "invalid-statement"})
_LOG: Final = logging.getLogger(__name__)
_TABLES: Final = "SELECT name FROM sqlite_master WHERE type = 'table'"
_SCHEMA: Final = "CREATE TABLE IF NOT EXISTS verdicts (key TEXT PRIMARY KEY, verdict TEXT NOT NULL)"


def identity(toolchain: Toolchain) -> str:
    """All that tells a toolchain from others, as text.

    Raises:
        ToolchainError: it does not run at all.
    """
    return json.dumps([toolchain.version(), toolchain.provenance()], sort_keys=True)


def verdict_key(version: str, header: str, limits: Limits, statement: str, text: str) -> str:
    """What a verdict depends on, as a hash: the judge, Lean, limits, statement and text."""
    parts = (JUDGE_VERSION, version, header, repr(tuple(limits)), statement, text)
    return digest_of(*parts)


def to_row(verdict: Verdict) -> dict[str, Any]:
    """A verdict as plain data."""
    return {
        "status": verdict.status,
        "rule": verdict.rule,
        "axioms": list(verdict.axioms),
        "messages": [message._asdict() for message in verdict.messages],
        "seconds": round(verdict.seconds, 4),
        "peak_mb": round(verdict.peak_mb, 1),
        "notes": list(verdict.notes),
        "equality": verdict.equality,
        "provenance": dict(verdict.provenance),
    }


def from_row(row: dict[str, Any]) -> Verdict:
    """The verdict that `to_row` wrote, now or before rows had notes and provenance."""
    return Verdict(
        status=row["status"],
        rule=row["rule"],
        axioms=tuple(row["axioms"]),
        messages=tuple(Message(**message) for message in row["messages"]),
        seconds=row["seconds"],
        peak_mb=row["peak_mb"],
        notes=tuple(row.get("notes", ())),
        equality=row.get("equality"),
        provenance=row.get("provenance", {}),
    )


class VerdictStore:
    """A table of verdicts by key in one SQLite file; safe between processes and after a kill."""

    def __init__(self, path: Path, *, empty: bool = False) -> None:
        """Open the file, and make it where there is none.

        Args:
            path: the file; one that is no store of verdicts is left as it is.
            empty: whether to forget what the store holds.

        Raises:
            sqlite3.Error: the file is no store of verdicts or cannot be written.
        """
        self._lock = threading.Lock()
        self._connection = sqlite3.connect(path, timeout=30, check_same_thread=False)
        try:
            self._begin(empty=empty)
        except BaseException:
            self._connection.close()
            raise

    def _begin(self, *, empty: bool) -> None:
        tables = {name for (name,) in self._connection.execute(_TABLES)}
        if tables - {"verdicts"}:
            raise sqlite3.DatabaseError("it is a database of something else")
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        self._connection.execute(_SCHEMA)
        if empty:
            self._connection.execute("DELETE FROM verdicts")
        self._connection.commit()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def get(self, keys: Iterable[str]) -> dict[str, Verdict]:
        """The verdicts known of these keys."""
        wanted = set(keys)
        with self._lock:
            return dict(self._all(wanted))

    def put(self, key: str, verdict: Verdict) -> None:
        """Keep a verdict of a statement and a text; one that may change is passed over.

        A verdict that cannot be written, for want of space, is told in the log and not kept.
        """
        if verdict.status not in _KEPT:
            return
        self._put(key, to_row(verdict))

    def get_file(self, key: str) -> list[TheoremVerdict] | None:
        """All verdicts on a file, if they are known."""
        with self._lock:
            found = next(self._rows({key}), None)
        # A damaged row is as good as none.
        with suppress(ValueError, KeyError, TypeError):
            if found is not None:
                return [
                    TheoremVerdict(row["theorem"], from_row(row), row["line"])
                    for row in json.loads(found[1])
                ]
        return None

    def put_file(self, key: str, found: Sequence[TheoremVerdict]) -> None:
        """Keep the verdicts on a file, unless one of them may change."""
        if all(one.verdict.status in _KEPT for one in found):
            rows = [
                {"theorem": one.theorem, "line": one.line, **to_row(one.verdict)} for one in found
            ]
            self._put(key, rows)

    def _put(self, key: str, data: object) -> None:
        try:
            with self._lock, self._connection:
                insert = "INSERT OR REPLACE INTO verdicts VALUES (?, ?)"
                self._connection.execute(insert, (key, json.dumps(data, ensure_ascii=True)))
        except sqlite3.OperationalError as error:
            _LOG.warning("A verdict is not kept: %s.", error)

    def _all(self, wanted: set[str]) -> Iterator[tuple[str, Verdict]]:
        for key, row in self._rows(wanted):
            # A damaged row is as good as none.
            with suppress(ValueError, KeyError, TypeError):
                yield key, from_row(json.loads(row))

    def _rows(self, wanted: set[str]) -> Iterator[tuple[str, str]]:
        # In parts, since SQLite bounds the number of parameters of a query.
        keys = sorted(wanted)
        for start in range(0, len(keys), 500):
            part = keys[start : start + 500]
            query = f"SELECT key, verdict FROM verdicts WHERE key IN ({','.join('?' * len(part))})"  # noqa: S608
            with closing(self._connection.execute(query, part)) as cursor:
                yield from cursor
