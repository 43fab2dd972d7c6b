"""The folder for what can be made again, outside every checkout."""

import os
import tempfile
from pathlib import Path


def cache_folder() -> Path:
    """`$XDG_CACHE_HOME/reasoning-workbench`, which may not exist yet.

    Without a usable home folder it lies under the folder for temporary files.
    """
    if chosen := os.environ.get("XDG_CACHE_HOME"):
        return Path(chosen) / "reasoning-workbench"
    try:
        return Path.home() / ".cache" / "reasoning-workbench"
    except RuntimeError:
        return Path(tempfile.gettempdir()) / f"reasoning-workbench-{os.getuid()}"
