"""An SQLite file that threads share, with SQLite's words for a broken file turned into ours."""

import sqlite3
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from workbench.errors import InputError
from workbench.transactions import write_transaction

_BUSY_SECONDS = 60.0


class Database:
    """A connection; safe between threads, and several processes may have one each.

    A killed process leaves whole transactions only.

    Args:
        path: the file; made when there is none.
        schema: statements that make the tables where they are not there.
        version: of these tables; a file of another one is refused.

    Raises:
        InputError: the file is none of these, is broken, or cannot be written.
    """

    def __init__(self, path: Path, schema: Sequence[str], version: int) -> None:
        self.path = path
        self._lock = threading.Lock()
        with self.transaction_errors():
            self._connection = sqlite3.connect(
                path, timeout=_BUSY_SECONDS, check_same_thread=False, isolation_level=None
            )
        try:
            with self.transaction_errors():
                self._connection.execute("PRAGMA journal_mode = WAL")
                # A process that is killed loses nothing; a power cut may cost the last rows.
                self._connection.execute("PRAGMA synchronous = NORMAL")
            self._prepare(schema, version)
        except BaseException:
            self._connection.close()
            raise

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
        with self._lock:
            self._connection.close()

    def write(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run a statement for all rows, in one transaction; they are kept when this returns."""
        with self._lock, self._transaction():
            self._connection.executemany(statement, rows)

    def read(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows that a statement finds."""
        with self._lock, self.transaction_errors():
            return self._connection.execute(statement, values).fetchall()

    def _prepare(self, schema: Sequence[str], version: int) -> None:
        with self._transaction():
            found = int(self._connection.execute("PRAGMA user_version").fetchone()[0])
            if found not in (0, version):
                raise InputError(
                    f"{self.path} has version {found}, and this is {version}.",
                    remedy="Use the version that made it, or begin anew.",
                )
            for statement in schema:
                self._connection.execute(statement)
            self._connection.execute(f"PRAGMA user_version = {version}")

    @contextmanager
    def _transaction(self) -> Generator[None, None, None]:
        with self.transaction_errors(), write_transaction(self._connection):
            yield

    @contextmanager
    def transaction_errors(self) -> Generator[None, None, None]:
        """Tell a broken or unreachable file as bad input."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            broken = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
            if code in (*broken, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
                what = "is broken" if code in broken else "cannot be opened"
                raise InputError(
                    f"{self.path} {what}: {error}.",
                    remedy="Restore it from a copy, or begin anew.",
                ) from error
            raise
