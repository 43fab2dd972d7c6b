"""Turning what went wrong into words: which errors are a person's to mend, and how."""

import errno
import sqlite3
import traceback
from collections.abc import Iterator

from workbench.errors import InputError, RunError

# EFBIG is a limit on the size of files (ulimit -f), EDQUOT a full quota.
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def is_disk_full(error: BaseException) -> bool:
    """Whether the error, or one that led to it, says that there is no room left on the disk."""
    return any(_says_full(link) for link in _chain(error))


def explain(error: BaseException) -> str:
    """What went wrong in words for a person, with the traceback where nobody expected it."""
    if isinstance(error, InputError | RunError):
        return str(error)
    if is_disk_full(error):
        return f"The disk is full: {error}. Free some space."
    return "".join(traceback.format_exception(error)).rstrip()


def headline(text: str) -> str:
    """The line of an explanation that says most: the last, where tracebacks have their error."""
    return text.strip().splitlines()[-1] if text.strip() else ""


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
