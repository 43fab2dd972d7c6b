"""Files that are there whole or not at all, whatever kills the writer."""

import json
import os
import secrets
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.errors import InputError

if TYPE_CHECKING:
    import pandas

TEMPORARY = ".tmp-"


@contextmanager
def atomic_path(path: Path) -> Generator[Path, None, None]:
    """A temporary path beside `path` to write to; it takes the name `path` when the block ends.

    The temporary file keeps the suffix, so that writers which look at it choose the same format.
    When the block raises, the temporary file is removed and `path` stays as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{TEMPORARY}{os.getpid()}-{secrets.token_hex(4)}-{path.name}")
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_directory(path.parent)


def write_bytes(path: Path, data: bytes, *, mode: int = 0o666) -> None:
    """Write the file whole or not at all.

    Args:
        path: where.
        data: what.
        mode: rights of the new file, less those that the umask takes.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    with atomic_path(path) as temporary, os.fdopen(os.open(temporary, flags, mode), "wb") as file:
        file.write(data)


def write_text(path: Path, text: str) -> None:
    """Write the file whole or not at all, as UTF-8."""
    write_bytes(path, text.encode())


def write_json(path: Path, data: Mapping[str, Any], *, mode: int = 0o666) -> None:
    """Write plain JSON, whole or not at all; NaN and infinity are refused (JSON has none).

    Args:
        path: where.
        data: what.
        mode: as for `write_bytes`.
    """
    text = json.dumps(data, indent=2, allow_nan=False) + "\n"
    write_bytes(path, text.encode(), mode=mode)


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in the file.

    Raises:
        InputError: the file is missing, cut off, or holds something else.
    """
    try:
        data: object = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(f"{path} cannot be read: {reason}.", remedy="Check the path.") from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"{path} is not valid JSON: {error}.", remedy="Delete or restore the file."
        ) from error
    if not isinstance(data, dict):
        raise InputError(f"{path} holds no JSON object.", remedy="Delete or restore the file.")
    return data


def write_parquet(path: Path, frame: "pandas.DataFrame") -> None:
    """Write a table, whole or not at all; equal frames give equal bytes.

    The index is not stored: make a column of it first where it means something.
    """
    import pyarrow
    import pyarrow.parquet

    table = pyarrow.Table.from_pandas(frame, preserve_index=False)
    with atomic_path(path) as temporary:
        pyarrow.parquet.write_table(table, temporary, compression="zstd")


def read_parquet(path: Path) -> "pandas.DataFrame":
    """The table in the file.

    Raises:
        InputError: the file is missing or not a whole Parquet file.
    """
    import pandas
    import pyarrow

    try:
        return pandas.read_parquet(path)
    except (OSError, pyarrow.ArrowException) as error:
        raise InputError(f"The table {path} cannot be read: {error}.", remedy=_TABLES) from error


_TABLES = "Check the path, or resume the run that makes it."


def remove_temporary(folder: Path) -> None:
    """Remove what writers that were killed left behind in the folder (not in folders below)."""
    for path in folder.glob(f"{TEMPORARY}*"):
        path.unlink(missing_ok=True)


def _sync_directory(folder: Path) -> None:
    """Make a rename last through a power cut, where the system can (Windows cannot)."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
