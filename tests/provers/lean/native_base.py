"""The base library in the tests' own process; the native library is initialised once."""

import ctypes
from functools import cache

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.replay.worker import Base
from provers.lean.runtime import native_library


def native_base(toolchain: EmbeddedToolchain) -> Base:
    """The embedded toolchain's base library, loaded."""
    return _load(str(toolchain._base.folder))  # pyright: ignore[reportPrivateUsage]


@cache
def _load(folder: str) -> Base:
    library = ctypes.CDLL(str(native_library()))
    library.lean_initialize.restype = None
    library.lean_initialize()
    library.lean_io_mark_end_initialization()
    return Base(library, folder, ["Workbench"])
