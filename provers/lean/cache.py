"""The folder for what can be made again, outside every checkout."""

import os
from pathlib import Path

from provers.lean.scratch import user_folder
from workbench.errors import InputError


def cache_folder() -> Path:
    """`$XDG_CACHE_HOME/reasoning-workbench`, which may not exist yet.

    Without a usable home folder it lies under the folder for temporary files.

    Raises:
        InputError: others may have put things into that folder.
    """
    if chosen := os.environ.get("XDG_CACHE_HOME"):
        return Path(chosen) / "reasoning-workbench"
    try:
        return Path.home() / ".cache" / "reasoning-workbench"
    except RuntimeError:
        return _without_home()


def _without_home() -> Path:
    try:
        return user_folder()
    except OSError as error:
        raise InputError(
            f"There is no folder for caches: {error}.", remedy="Set XDG_CACHE_HOME to a folder."
        ) from error
