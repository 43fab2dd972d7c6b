"""Files and folders with the rights of their owner alone, whatever the umask says.

For what nobody shares: locks, caches, ledgers, and what lies in a folder for temporary files.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700


def private_folder(path: Path) -> Path:
    """The folder, made with all that lead to it where they are missing; gives it back.

    What is there already stays as it is.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     oct(private_folder(Path(folder) / "a" / "b").stat().st_mode)
        '0o40700'

    Raises:
        OSError: it cannot be made, or is no folder.
    """
    if not path.parent.exists():
        private_folder(path.parent)
    path.mkdir(mode=FOLDER_MODE, exist_ok=True)
    return path


def private_file(path: Path) -> Path:
    """The file, made empty where it is missing; gives it back.

    SQLite gives the files beside a database the rights of the database.

    Raises:
        OSError: it cannot be made.
    """
    # One that is there is not opened: to close it would give up the locks of its connections.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, FILE_MODE))
    return path


def open_lock(path: Path) -> int:
    """Open a file to be locked, made where it is missing; a link is refused.

    Returns:
        A descriptor, to be closed by the caller.

    Raises:
        OSError: it cannot be opened or made, or is a link.
    """
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, FILE_MODE)


def check_own(folder: Path) -> None:
    """Refuse a folder that others may have put things into.

    Raises:
        PermissionError: it is a link, no folder, another user's, or others may write there.
    """
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to another user: remove it, or set TMPDIR")
    if found.st_mode & 0o022:
        raise PermissionError(f"{folder} can be written by other users: remove it, or set TMPDIR")
