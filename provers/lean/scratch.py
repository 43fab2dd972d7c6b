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

from workbench.private import FOLDER_MODE, check_own, open_lock

_OWNER: Final = "owner"
_lock: Final = threading.Lock()
# By the folder for temporary files, which may change, and by process, since a fork has its own.
_made: Final[dict[tuple[str, int], Path]] = {}


def user_folder() -> Path:
    """This user's folder under the one for temporary files, made if it is not there.

    Raises:
        OSError: it cannot be made, or others may have put things there.
    """
    folder = Path(tempfile.gettempdir()) / f"reasoning-workbench-{os.getuid()}"
    # Not through a link that another user may have laid, even to nothing.
    with suppress(FileExistsError):
        folder.mkdir(mode=FOLDER_MODE)
    check_own(folder)
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
    with os.fdopen(open_lock(parent / "making.lock")) as making:
        fcntl.flock(making, fcntl.LOCK_EX)
        for left in parent.glob("process-*"):
            with suppress(OSError):
                _remove_if_left(left)
        folder = Path(tempfile.mkdtemp(prefix="process-", dir=parent))
        # Stays open, and so locked, until this process and its forks have ended.
        owner = open_lock(folder / _OWNER)
        fcntl.flock(owner, fcntl.LOCK_EX)
    atexit.register(_remove, folder, os.getpid())
    return folder


def _remove_if_left(folder: Path) -> None:
    with os.fdopen(open_lock(folder / _OWNER)) as owner:
        fcntl.flock(owner, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(folder)


def _remove(folder: Path, process: int) -> None:
    if os.getpid() == process:
        shutil.rmtree(folder, ignore_errors=True)
