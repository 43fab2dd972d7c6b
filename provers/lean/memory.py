"""How much memory a run takes, with the processes that it starts, and when that is too much.

A limit on address space counts what is reserved besides what is used, so it must leave room. What
a run uses is therefore looked at while it runs, oftener as it comes near its limit. Files that are
only mapped do not count: the system may drop their pages, and has them once for all runs.

Imported by a script in every run, so by nothing heavy.
"""

import os
from contextlib import suppress
from typing import Final

_MB: Final = 1 << 20
# What a run may fill in a second, by which the time until the next look is chosen.
_MB_A_SECOND: Final = 8192
LONGEST_MS: Final = 10
"""The time until the first look, and at most that between two."""
# Looks at a forked run between two searches for processes that it started, which it hardly can.
_LOOKS: Final = 5
# What the runtime takes for any text, besides what it has from the process that is forked.
_LEAST_MB: Final = 8


class Watch:
    """Watches one run after another.

    Args:
        forks: whether runs are forks of this process, whose memory they begin with.
    """

    def __init__(self, *, forks: bool) -> None:
        self._forks = forks
        self._first = own_memory(os.getpid())[0] if forks else 0
        self.begin(0, 0)

    @property
    def least_mb(self) -> int:
        """A limit below this leaves no run any room."""
        return (self._first // _MB + _LEAST_MB) if self._forks else 1

    def begin(self, child: int, limit_mb: int) -> None:
        """Watch the run that begins with this process."""
        self._child = child
        self._limit = limit_mb * _MB
        self._looks = 0
        self._pids = [child]
        self._mapped = 0
        # A fork shares what this process has gathered in earlier jobs.
        gathered = own_memory(os.getpid())[0] - self._first if self._forks else 0
        self._gathered = max(0, gathered)
        self.peak = 0
        self.exceeded = False

    def look(self) -> int:
        """See whether the run has exceeded its limit; gives milliseconds until the next look."""
        if not self._forks or self._looks % _LOOKS == _LOOKS - 1:
            self._pids = descendants(os.getpid())
        self._looks += 1
        used = 0
        for pid in self._pids:
            own, mapped = own_memory(pid)
            used += own
            self._mapped = max(self._mapped, mapped)
        used -= self._gathered
        self.peak = max(self.peak, used)
        self.exceeded = used > self._limit
        left_mb = max(0, self._limit - used) // _MB
        return max(1, min(LONGEST_MS, left_mb * 1000 // _MB_A_SECOND))

    def peak_mb(self, resident: int) -> float:
        """The most that was used, given the most bytes that were resident with mapped files."""
        return max(self.peak, resident - self._mapped) / _MB


def own_memory(pid: int) -> tuple[int, int]:
    """Bytes of a process's own, resident or swapped out, and of files that it has mapped.

    Both are 0 of a process that has ended.

    Example:
        >>> own, mapped = own_memory(os.getpid())
        >>> own > 1000
        True
    """
    status = _read(f"/proc/{pid}/status")
    sizes = [_size(status, name) for name in (b"RssAnon:", b"RssShmem:", b"VmSwap:")]
    return sum(sizes), _size(status, b"RssFile:")


def descendants(pid: int) -> list[int]:
    """The processes that a process has started, and those that they have, as far as they run."""
    found: list[int] = []
    waiting = [pid]
    while waiting:
        folder = f"/proc/{waiting.pop()}/task"
        with suppress(OSError):
            for thread in os.listdir(folder):  # noqa: PTH208
                children = [int(each) for each in _read(f"{folder}/{thread}/children").split()]
                found += children
                waiting += children
    return found


def _size(status: bytes, name: bytes) -> int:
    at = status.find(name)
    return int(status[at + len(name) : at + 32].split(None, 1)[0]) << 10 if at >= 0 else 0


def _read(path: str) -> bytes:
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            return file.read()
    except OSError:
        # It has ended in the meantime.
        return b""
