"""Run folders of other people read as data: nothing in them leads out, or is as large as it says.

Each part of a path below the folder is opened from the one above it, and none may be a link. A
file must be a plain one and no larger than its kind of file can be, so that nothing here waits for
a pipe or reads a device to its end.
"""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from workbench.errors import InputError

MOST_TEXT = 64 << 20
"""Bytes of the largest file of text, JSON or a picture that is read."""
MOST_TABLE = 2 << 30
"""Bytes of the largest table or database that is read."""
_FLAGS = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW
_RESTORE = "Restore the file, or leave the folder out."


def own_place(path: Path) -> tuple[Path, str]:
    """The folder and the name of a file of the user's own, which may be reached by links."""
    whole = path.resolve()
    return whole.parent, whole.name


def open_inside(folder: Path, path: Path | str, *, most: int = MOST_TEXT) -> BinaryIO:
    """Open a file of a folder for reading, without following links below the folder.

    Args:
        folder: which may itself be reached by a link.
        path: of the file: relative to the folder, or the folder's own path and more.
        most: how many bytes it may have.

    Returns:
        The file, to be closed by the caller.

    Raises:
        InputError: it is missing, a link, no plain file, too large, or not in the folder.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as name:
        ...     _ = (Path(name) / "a.txt").write_text("text")
        ...     with open_inside(Path(name), "a.txt") as file:
        ...         file.read()
        b'text'
    """
    shown = folder / path
    try:
        descriptor = _descend(folder, shown.relative_to(folder).parts)
    except (OSError, ValueError) as error:
        raise InputError(f"{shown} cannot be read: {_reason(error)}.", remedy=_RESTORE) from error
    try:
        _check(shown, os.fstat(descriptor), most)
    except InputError:
        os.close(descriptor)
        raise
    return os.fdopen(descriptor, "rb")


def check_inside(folder: Path, path: Path | str, *, most: int = MOST_TEXT) -> None:
    """Check a file as `open_inside` does, without opening it.

    For databases: to close a file gives up the locks that this process's connections have on it.

    Raises:
        InputError: as there.
    """
    shown = folder / path
    below = shown.relative_to(folder)
    for part in list(below.parents)[-2::-1]:
        if not _is(folder / part, stat.S_IFDIR):
            raise InputError(f"{folder / part} is no folder, or a link.", remedy=_RESTORE)
    try:
        found = shown.lstat()
    except OSError as error:
        raise InputError(f"{shown} cannot be read: {_reason(error)}.", remedy=_RESTORE) from error
    _check(shown, found, most)


def read_inside(folder: Path, path: Path | str, *, most: int = MOST_TEXT) -> bytes:
    """The bytes of a file of a folder, read as by `open_inside`.

    Raises:
        InputError: as there.
    """
    with open_inside(folder, path, most=most) as file:
        size = os.fstat(file.fileno()).st_size
        data = file.read(size + 1)
        if len(data) > size:
            # It has grown since it was looked at.
            data += file.read(most)
    if len(data) > most:
        raise InputError(
            f"{folder / path} has more than the {most:,} bytes that are read.", remedy=_RESTORE
        )
    return data


def is_inside(folder: Path, path: Path | str) -> bool:
    """Whether a folder has a plain file there, without a link on the way."""
    try:
        check_inside(folder, path, most=1 << 62)
    except (InputError, ValueError):
        return False
    return True


def files_inside(folder: Path, pattern: str) -> list[Path]:
    """The plain files of a folder that match, sorted, without those behind links.

    Args:
        folder: which may itself be reached by a link.
        pattern: parts with `*`, as in "tables/*.parquet".
    """

    def kept() -> Iterator[Path]:
        for path in folder.glob(pattern):
            below = path.relative_to(folder)
            parents = [folder / part for part in below.parents if part.name]
            if _is(path, stat.S_IFREG) and all(_is(part, stat.S_IFDIR) for part in parents):
                yield path

    return sorted(kept())


def _descend(folder: Path, parts: tuple[str, ...]) -> int:
    if not parts or ".." in parts:
        raise ValueError("it is not in the folder")
    above = os.open(folder, os.O_RDONLY | os.O_CLOEXEC | os.O_DIRECTORY)
    try:
        for part in parts[:-1]:
            below = os.open(part, _FLAGS | os.O_DIRECTORY, dir_fd=above)
            os.close(above)
            above = below
        # A pipe that nobody writes to would be waited for.
        return os.open(parts[-1], _FLAGS | os.O_NONBLOCK, dir_fd=above)
    finally:
        os.close(above)


def _check(path: Path, found: os.stat_result, most: int) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise InputError(f"{path} is no plain file.", remedy=_RESTORE)
    if found.st_size > most:
        raise InputError(
            f"{path} has {found.st_size:,} bytes, and at most {most:,} are read.", remedy=_RESTORE
        )


def _reason(error: OSError | ValueError) -> str:
    if not isinstance(error, OSError):
        return str(error)
    if error.errno in (errno.ELOOP, errno.ENOTDIR):
        return "it is a link, or behind one"
    return error.strerror or str(error)


def _is(path: Path, kind: int) -> bool:
    try:
        return stat.S_IFMT(path.lstat().st_mode) == kind
    except OSError:
        return False
