import errno
import sqlite3
from pathlib import Path

import pytest

from workbench.errors import InputError, RunError
from workbench.faults import disk_full_error, explain, headline, is_disk_full


def caught(error: BaseException, cause: BaseException | None = None) -> BaseException:
    try:
        raise error from cause
    except BaseException as raised:
        return raised


def full_database() -> sqlite3.Error:
    connection = sqlite3.connect(":memory:")
    connection.execute("PRAGMA max_page_count = 2")
    connection.execute("CREATE TABLE t (x)")
    try:
        connection.execute("INSERT INTO t VALUES (zeroblob(100000))")
    except sqlite3.Error as error:
        return error
    finally:
        connection.close()
    raise AssertionError("nothing was full")


@pytest.mark.parametrize(
    ("error", "full"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), True),
        (OSError(errno.EDQUOT, "Disk quota exceeded"), True),
        (OSError(errno.EFBIG, "File too large"), True),
        (OSError(errno.EACCES, "Permission denied"), False),
        (full_database(), True),
        (sqlite3.OperationalError("database is locked"), False),
        (ValueError("no"), False),
    ],
)
def test_full_disk_is_recognised_also_as_a_cause(error: Exception, full: bool):
    assert is_disk_full(error) == full
    assert is_disk_full(caught(RuntimeError("wrapped"), error)) == full


def test_expected_errors_are_told_without_traceback():
    for error in (
        InputError("No node 'X9'.", remedy="Choose another."),
        RunError("Loss is NaN.", remedy="Lower the rate."),
    ):
        assert explain(caught(error)) == str(error)
    text = explain(caught(OSError(errno.ENOSPC, "No space left on device")))
    assert text.startswith("The disk is full")
    assert "Traceback" not in text


def test_unexpected_errors_begin_with_what_happened():
    text = explain(caught(KeyError("net")))
    assert headline(text) == "KeyError: 'net'"
    assert "Traceback" in text
    assert headline("") == ""


def test_full_disk_tells_how_to_go_on():
    error = disk_full_error(Path("runs/toy-1"))
    assert "--resume runs/toy-1" in error.remedy
