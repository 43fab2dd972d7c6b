"""Which process holds a run folder: a lock file that outlives no process.

The file names the process by id and start time, so that a number used again by another process
is not mistaken for the holder, and a lock left by a killed process is taken over.
"""

import fcntl
import os
import socket
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from workbench.errors import InputError
from workbench.files import read_json, write_json
from workbench.private import FILE_MODE


class Holder(NamedTuple):
    """The process that holds a lock.

    Attributes:
        host: name of the machine.
        pid: process id there.
        started: when the process started, in a form that only equality can use.
    """

    host: str
    pid: int
    started: str

    def alive(self) -> bool:
        """Whether the process still runs; always true of another machine's, unseen from here."""
        return self.host != socket.gethostname() or process_start(self.pid) == self.started


class RunLock:
    """The lock of a run folder.

    Args:
        path: the lock file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def holder(self) -> Holder | None:
        """Who holds the lock, dead or alive; None when nobody does or the file is broken."""
        try:
            data = read_json(self.path, inside=self.path.parent)
            return Holder(str(data["host"]), int(data["pid"]), str(data["started"]))
        except (InputError, KeyError, TypeError, ValueError, OverflowError):
            return None

    def held(self) -> bool:
        """Whether a live process holds the lock, or may: another user's lock cannot be read."""
        holder = self.holder()
        return self._unreadable() if holder is None else holder.alive()

    def acquire(self) -> None:
        """Take the lock for this process, from a dead holder too.

        Raises:
            InputError: a live process holds it, or may.
        """
        pid = os.getpid()
        mine = Holder(socket.gethostname(), pid, process_start(pid) or "")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._changing():
            seen = self.holder()
            if self._unreadable():
                raise InputError(
                    f"{self.path.parent} is locked by another user.",
                    remedy=f"Wait for the run; if it is gone for sure, delete {self.path}.",
                )
            if seen is not None and seen.alive():
                raise InputError(
                    f"{self.path.parent} is being run by process {seen.pid} on {seen.host}.",
                    remedy=f"Wait for it or stop it; if it is gone for sure, delete {self.path}.",
                )
            write_json(self.path, mine._asdict(), mode=FILE_MODE)

    def release(self) -> None:
        """Give the lock back, if this process holds it."""
        with suppress(FileNotFoundError), self._changing():
            holder = self.holder()
            if holder is not None and holder.pid == os.getpid() and holder.alive():
                self.path.unlink(missing_ok=True)

    def _unreadable(self) -> bool:
        return self.path.exists() and not os.access(self.path, os.R_OK)

    @contextmanager
    def _changing(self) -> Generator[None, None, None]:
        """Keep every other process and thread from changing the lock file during the block.

        Between looking who holds the lock and writing it, another could do the same. The system
        gives its own lock on the folder back when a process is killed, and leaves no file.
        """
        folder = os.open(self.path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            yield
        finally:
            os.close(folder)


def process_start(pid: int) -> str | None:
    """When the process started, as a string to compare; None when there is no such process."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="utf-8").strip()
    except OSError:
        return None if Path("/proc/self/stat").exists() else _portable_start(pid)
    state, *fields = text[text.rindex(")") + 1 :].split()
    # A zombie has ended; only its parent has not looked yet. Field 22 of stat is the start.
    return None if state in "ZX" else f"{boot}:{fields[18]}"


def _portable_start(pid: int) -> str | None:
    import psutil

    try:
        return f"{psutil.Process(pid).create_time():.0f}"
    except psutil.NoSuchProcess:
        return None
