"""Parquet and SQLite files that others wrote: what is read of them is bounded by what they hold."""

import os
import sqlite3
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from workbench.errors import InputError
from workbench.inside import MOST_TABLE, check_inside, open_inside

MOST_CELLS = 1 << 28
"""Values in the largest table that is read."""
_MOST_VALUE = 64 << 20
# Of a value with a size of its own, such as a decimal number.
_WIDEST = 64
_BUSY_SECONDS = 30.0
_STEPS = 100_000
_RESTORE = "Restore it, or start a new run."


@contextmanager
def open_parquet(folder: Path, path: Path | str) -> Generator[Any]:
    """The `pyarrow.parquet.ParquetFile` of a table of a folder, with texts as dictionaries.

    A few bytes can stand for a value that repeats without end; so all values are counted first.

    Args:
        folder: the run's.
        path: of the table, as for `workbench.inside.open_inside`.

    Raises:
        InputError: it is missing, behind a link, no table, has too many values, or is found to be
            broken in the block.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    with open_inside(folder, path, most=MOST_TABLE) as file:
        try:
            with pq.ParquetFile(file) as opened:
                _check_size(folder / path, opened)
                leaves = [opened.schema.column(place) for place in range(len(opened.schema))]
            texts = [leaf.path for leaf in leaves if leaf.physical_type == "BYTE_ARRAY"]
            with pq.ParquetFile(file, read_dictionary=texts) as opened:
                yield opened
        except (OSError, pa.ArrowException, OverflowError) as error:
            raise InputError(
                f"The table {folder / path} cannot be read: {_first_line(error)}.",
                remedy="Check the path, or resume the run that makes it.",
            ) from error


def read_table(folder: Path, path: Path | str, columns: Sequence[str] | None = None) -> Any:
    """A table of a folder as a `pyarrow.Table`.

    A text that many rows share stands in the file once, so their sizes are added up before each
    row gets its own.

    Args:
        folder, path: as for `open_parquet`.
        columns: which to read; those that are not there are left out. None for all.

    Raises:
        InputError: as `open_parquet`, or its texts are too large together.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    with open_parquet(folder, path) as file:
        known = file.schema_arrow.names
        table = file.read(known if columns is None else [n for n in columns if n in known])
        size = sum(_text_bytes(chunk) for column in table.columns for chunk in column.chunks)
        if size > MOST_TABLE:
            raise InputError(
                f"The table {folder / path} has {size:,} bytes of text; at most {MOST_TABLE:,}"
                " are read.",
                remedy=_RESTORE,
            )
        with open_inside(folder, path, most=MOST_TABLE) as again:
            declared = pq.read_schema(again)
        fields = [declared.field(name) for name in table.column_names]
        return table.cast(pa.schema(fields, declared.metadata))


def _text_bytes(array: Any) -> int:
    """How many bytes the texts of an array take once each row has its own."""
    import pyarrow as pa
    import pyarrow.compute

    pc: Any = pyarrow.compute
    kind = array.type
    if pa.types.is_dictionary(kind) and not pa.types.is_primitive(kind.value_type):
        lengths = pc.binary_length(array.dictionary).cast(pa.int64())
        return pc.sum(lengths.take(array.indices)).as_py() or 0
    if pa.types.is_struct(kind):
        return sum(map(_text_bytes, array.flatten()))
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return _text_bytes(array.flatten())
    return 0


def connect_inside(folder: Path, path: Path | str, *, write: bool) -> sqlite3.Connection:
    """A connection to a database of a folder that is there already.

    What the database itself says is not run: see `check_schema`.

    Args:
        folder: the run's.
        path: of the file, as for `workbench.inside.open_inside`.
        write: whether to write to it too.

    Raises:
        InputError: it, or what SQLite keeps beside it, is missing, behind a link, or no plain file.
        sqlite3.Error: SQLite cannot open it.
    """
    shown = folder / path
    check_inside(folder, path, most=MOST_TABLE)
    for suffix in ("-wal", "-shm", "-journal"):
        beside = shown.with_name(shown.name + suffix)
        # SQLite has to see it too, so a link to nothing counts.
        if os.path.lexists(beside):
            check_inside(folder, beside, most=MOST_TABLE)
    # Without a log beside it nobody writes, and reading need leave nothing there either.
    quiet = "" if shown.with_name(f"{shown.name}-wal").exists() else "&immutable=1"
    mode = "mode=rw" if write else f"mode=ro{quiet}"
    return sqlite3.connect(
        f"{shown.absolute().as_uri()}?{mode}", uri=True, timeout=_BUSY_SECONDS, isolation_level=None
    )


def check_schema(connection: sqlite3.Connection, schema: str, path: Path) -> None:
    """Refuse a database whose tables are not these: a view or a trigger could do anything.

    Args:
        connection: to the database.
        schema: the statements that make its tables.
        path: for the message.

    Raises:
        InputError: it has other tables, or more than tables.
    """
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MOST_VALUE)
    connection.execute("PRAGMA trusted_schema = OFF")
    expected = sqlite3.connect(":memory:")
    try:
        expected.executescript(schema)
        wanted = _objects(expected)
    finally:
        expected.close()
    if _objects(connection) != wanted:
        raise InputError(
            f"{path} has other tables than a run's file of that name.", remedy=_RESTORE
        )


def limit_time(connection: sqlite3.Connection, seconds: float) -> None:
    """Have statements of a connection end as interrupted once so much time has passed from now."""
    deadline = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > deadline, _STEPS)


def _objects(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    rows = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return {tuple(map(str, row)) for row in rows}


def _check_size(path: Path, file: Any) -> None:
    metadata = file.metadata
    groups = [metadata.row_group(place) for place in range(metadata.num_row_groups)]
    cells = sum(
        max(group.num_rows, group.column(place).num_values)
        for group in groups
        for place in range(group.num_columns)
    )
    size = sum(max(0, group.total_byte_size) for group in groups)
    width = max((file.schema.column(n).length for n in range(len(file.schema))), default=0)
    if max(cells, metadata.num_rows) > MOST_CELLS or size > MOST_TABLE or width > _WIDEST:
        raise InputError(
            f"The table {path} says that it has {cells:,} values in {size:,} bytes; at most"
            f" {MOST_CELLS:,} in {MOST_TABLE:,} are read.",
            remedy=_RESTORE,
        )


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
