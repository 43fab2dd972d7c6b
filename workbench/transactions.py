"""Transactions of SQLite databases that several processes write to."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def write_transaction(connection: sqlite3.Connection) -> Generator[None]:
    """A transaction that writes: kept whole when the block ends, undone when it raises.

    Args:
        connection: one that begins no transactions by itself (`isolation_level=None`).
    """
    # IMMEDIATE takes the write lock at once, so that waiting writers queue, not fail.
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
