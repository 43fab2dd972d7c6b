"""Keeps a process, and all that it starts, from the files and processes of others (Linux Landlock).

Elaboration runs what a submission says. A confined run reads what it needs, writes in its own
folder, and reaches no other process: not the server that forked it, not the replay of what it
compiled. Where the kernel of the system has no Landlock, a run is only as limited as its user is.

Imported by a script in every run, so by nothing heavy.
"""

import ctypes
import os
import struct
from collections.abc import Iterable
from contextlib import suppress
from typing import Final

_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
_VERSION_FLAG: Final = 1
_PATH_BENEATH: Final = 1
_PR_SET_NO_NEW_PRIVS: Final = 38

_EXECUTE: Final = 1 << 0
_WRITE_FILE: Final = 1 << 1
_READ_FILE: Final = 1 << 2
_READ_FOLDER: Final = 1 << 3
_TRUNCATE: Final = 1 << 14
_READ: Final = _EXECUTE | _READ_FILE | _READ_FOLDER
# What each version of Landlock knows of files; the newest that is known here comes last.
_FILES: Final = (0, (1 << 13) - 1, (1 << 14) - 1, (1 << 15) - 1, (1 << 15) - 1, (1 << 16) - 1)
_NETWORK: Final = 0b11  # to bind and to connect, since version 4
_SCOPES: Final = 0b11  # abstract sockets and signals, since version 6
# Of a file that is no folder only these can be allowed.
_OF_FILE: Final = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
# What Lean and the C library look at on every system.
_SYSTEM: Final = ("/proc", "/sys/devices/system", "/sys/fs/cgroup", "/dev/urandom", "/dev/null")


def landlock_version() -> int:
    """The version of Landlock that the system has; 0 for none."""
    libc = ctypes.CDLL(None, use_errno=True)
    return max(0, libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION_FLAG))


def confine(readable: Iterable[str], writable: Iterable[str]) -> bool:
    """Confine this process for good.

    Args:
        readable: files and folders that it may read and run.
        writable: folders in which it may do anything.

    Returns:
        Whether it is confined: False where the system cannot.
    """
    version = landlock_version()
    if not version:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    handled = _FILES[min(version, len(_FILES) - 1)]
    network = _NETWORK if version >= 4 else 0
    scopes = _SCOPES if version >= 6 else 0
    attributes = struct.pack("<QQQ", handled, network, scopes)
    # Older versions know the first one or two of these only.
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    rules = libc.syscall(_CREATE_RULESET, attributes, ctypes.c_size_t(size), 0)
    if rules < 0:
        return False
    try:
        for path in (*_SYSTEM, *readable):
            _allow(libc, rules, path, _READ & handled)
        _allow(libc, rules, "/dev/null", (_READ_FILE | _WRITE_FILE) & handled)
        for path in writable:
            _allow(libc, rules, path, handled)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return libc.syscall(_RESTRICT_SELF, rules, 0) == 0
    finally:
        os.close(rules)


def _allow(libc: ctypes.CDLL, rules: int, path: str, access: int) -> None:
    # What is not there needs no leave.
    with suppress(OSError):
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            allowed = access if os.path.isdir(path) else access & _OF_FILE  # noqa: PTH112
            rule = struct.pack("<Qi", allowed, opened)
            libc.syscall(_ADD_RULE, rules, _PATH_BENEATH, rule, 0)
        finally:
            os.close(opened)
