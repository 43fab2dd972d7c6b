"""Which process holds a run folder: a lock file that outlives no process.

The file names the process by id and start time, so that a number used again by another process
is not mistaken for the holder, and a lock left by a killed process is taken over.
"""

import contextlib
import os
import secrets
import socket
from pathlib import Path
from typing import NamedTuple

from workbench.errors import InputError
from workbench.files import read_json, write_json


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
            data = read_json(self.path)
            return Holder(str(data["host"]), int(data["pid"]), str(data["started"]))
        except (InputError, KeyError, TypeError, ValueError):
            return None

    def held(self) -> bool:
        """Whether a live process holds the lock."""
        holder = self.holder()
        return holder is not None and holder.alive()

    def acquire(self) -> None:
        """Take the lock for this process, from a dead holder too.

        Raises:
            InputError: a live process holds it.
        """
        pid = os.getpid()
        mine = Holder(socket.gethostname(), pid, process_start(pid) or "")
        claim = self.path.with_name(f".tmp-{pid}-{secrets.token_hex(4)}-{self.path.name}")
        write_json(claim, mine._asdict())
        try:
            while not self._link(claim):
                self._clear_stale()
        finally:
            claim.unlink(missing_ok=True)

    def release(self) -> None:
        """Give the lock back, if this process holds it."""
        holder = self.holder()
        if holder is not None and holder.pid == os.getpid() and holder.alive():
            self.path.unlink(missing_ok=True)

    def _link(self, claim: Path) -> bool:
        """Put the claim in the lock's place, which fails when something is there."""
        try:
            os.link(claim, self.path)
        except FileExistsError:
            return False
        return True

    def _clear_stale(self) -> None:
        seen = self.holder()
        if seen is not None and seen.alive():
            raise InputError(
                f"{self.path.parent} is being run by process {seen.pid} on {seen.host}.",
                remedy=f"Wait for it or stop it; if it is gone for sure, delete {self.path}.",
            )
        # Moved aside before it is deleted: another process may have taken it over just now.
        aside = self.path.with_name(f".tmp-{os.getpid()}-{secrets.token_hex(4)}-stale")
        with contextlib.suppress(FileNotFoundError):
            self.path.rename(aside)
            if RunLock(aside).holder() != seen:
                with contextlib.suppress(FileExistsError):
                    os.link(aside, self.path)
            aside.unlink(missing_ok=True)


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
