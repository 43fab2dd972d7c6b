"""Where temporary files of this process go, and how those of killed processes are removed.

A process that is killed cannot tidy up. Each one therefore keeps its files in one folder on which
it holds a lock; the system drops the lock with the process, and the next process that makes such a
folder removes those that nobody holds any more.
"""

import atexit
import fcntl
import os
import shutil
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

_OWNER: Final = "owner"
_lock: Final = threading.Lock()
# By the folder for temporary files, which may change, and by process, since a fork has its own.
_made: Final[dict[tuple[str, int], Path]] = {}


def user_folder() -> Path:
    """This user's folder under the one for temporary files, made if it is not there.

    Raises:
        OSError: it cannot be made, or belongs to another user.
    """
    folder = Path(tempfile.gettempdir()) / f"reasoning-workbench-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.is_symlink() or folder.stat().st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to another user")
    return folder


def scratch_folder() -> Path:
    """This process's own folder for temporary files, removed when the process ends.

    Raises:
        OSError: there is nowhere to make it.
    """
    key = (tempfile.gettempdir(), os.getpid())
    with _lock:
        folder = _made.get(key)
        if folder is None or not folder.is_dir():
            folder = _made[key] = _make(user_folder())
        return folder


def _make(parent: Path) -> Path:
    # While one process holds this lock, no other can take a new folder for one without an owner.
    with (parent / "making.lock").open("w") as making:
        fcntl.flock(making, fcntl.LOCK_EX)
        for left in parent.glob("process-*"):
            with suppress(OSError):
                _remove_if_left(left)
        folder = Path(tempfile.mkdtemp(prefix="process-", dir=parent))
        # Stays open, and so locked, until this process and its forks have ended.
        owner = os.open(folder / _OWNER, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        fcntl.flock(owner, fcntl.LOCK_EX)
    atexit.register(_remove, folder, os.getpid())
    return folder


def _remove_if_left(folder: Path) -> None:
    owner = os.open(folder / _OWNER, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(owner, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(folder)
    finally:
        os.close(owner)


def _remove(folder: Path, process: int) -> None:
    if os.getpid() == process:
        shutil.rmtree(folder, ignore_errors=True)
