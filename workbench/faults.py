"""Turning what went wrong into words: which errors are a person's to mend, and how."""

import errno
import sqlite3
import traceback
from collections.abc import Iterator
from pathlib import Path

from workbench.errors import InputError, RunError

# EFBIG is a limit on the size of files (ulimit -f), EDQUOT a full quota.
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def is_disk_full(error: BaseException) -> bool:
    """Whether the error, or one that led to it, says that there is no room left on the disk."""
    return any(_says_full(link) for link in _chain(error))


def explain(error: BaseException) -> str:
    """What went wrong in words for a person, then the traceback where nobody expected it."""
    if isinstance(error, InputError | RunError):
        return str(error)
    if is_disk_full(error):
        return f"The disk is full: {error}. Free some space."
    trace = "".join(traceback.format_exception(error)).rstrip()
    return f"{type(error).__name__}: {error}\n{trace}"


def headline(text: str) -> str:
    """The first line of an explanation, which says what happened."""
    return text.strip().partition("\n")[0]


def resume_remedy(run: Path) -> str:
    """How to take a run up again, as a sentence."""
    return f"Take the run up again with --resume {run}."


def disk_full_error(run: Path) -> RunError:
    """The error for a disk without room for the run folder."""
    return RunError(
        f"The disk is full: nothing more can be written to {run}.",
        remedy=f"Everything finished is kept. Free some space. {resume_remedy(run)}",
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__ or link.__context__


def _says_full(error: BaseException) -> bool:
    if isinstance(error, OSError):
        return error.errno in _FULL
    code = getattr(error, "sqlite_errorcode", 0) if isinstance(error, sqlite3.Error) else 0
    return code & 0xFF == sqlite3.SQLITE_FULL
