"""Files that are there whole or not at all, whatever kills the writer."""

import json
import os
import secrets
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from workbench.errors import InputError
from workbench.inside import own_place, read_inside

if TYPE_CHECKING:
    import pandas

TEMPORARY = ".tmp-"
_MOST_DEPTH = 100


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


def read_json(path: Path, *, inside: Path | None = None) -> dict[str, Any]:
    """The JSON object in the file.

    Args:
        path: of the file.
        inside: a folder above it that may be someone else's: below it no link is followed. Without
            one the path is the user's own, links and all.

    Raises:
        InputError: the file is missing, cut off, too large, or holds something else.
    """
    folder, name = own_place(path) if inside is None else (inside, path)
    text = read_inside(folder, name)
    try:
        data: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"{path} is not valid JSON: {error}.", remedy="Delete or restore the file."
        ) from error
    if not isinstance(data, dict):
        raise InputError(f"{path} holds no JSON object.", remedy="Delete or restore the file.")
    # Most files have fewer brackets than would be needed.
    if text.count(b"{") + text.count(b"[") > _MOST_DEPTH and _is_deep(data):
        raise InputError(
            f"{path} is nested more than {_MOST_DEPTH} deep.", remedy="Delete or restore the file."
        )
    return data


def _is_deep(data: object) -> bool:
    """Whether what reads it by recursion could run out of stack."""
    level: list[object] = [data]
    for _ in range(_MOST_DEPTH):
        below: list[object] = []
        for each in level:
            if isinstance(each, dict):
                below.extend(cast("dict[str, object]", each).values())
            elif isinstance(each, list):
                below.extend(cast("list[object]", each))
        if not below:
            return False
        level = below
    return True


def write_parquet(path: Path, frame: "pandas.DataFrame") -> None:
    """Write a table, whole or not at all; equal frames give equal bytes.

    The index is not stored: make a column of it first where it means something.
    """
    import pyarrow
    import pyarrow.parquet

    table = pyarrow.Table.from_pandas(frame, preserve_index=False)
    with atomic_path(path) as temporary:
        pyarrow.parquet.write_table(table, temporary, compression="zstd")


def read_parquet(path: Path, *, inside: Path | None = None) -> "pandas.DataFrame":
    """The table in the file.

    Args:
        path: of the file.
        inside: as for `read_json`.

    Raises:
        InputError: the file is missing, too large, or not a whole Parquet file.
    """
    from workbench.foreign_tables import read_table

    folder, name = own_place(path) if inside is None else (inside, path)
    return read_table(folder, name).to_pandas()


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
