"""Lean as the user has it: any executable, or the one of a Lake project."""

import hashlib
import os
import re
import shutil
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Final

from provers.lean.process import Command, LeanProcesses, ProcessToolchain
from provers.lean.replay.answers import Target
from provers.lean.toolchain import Dialect, Limits, ReplayRun, ToolchainError

# What elan, lake and git need to find themselves; nothing else of the user's environment passes.
_PASSED: Final = ("PATH", "HOME", "ELAN_HOME", "LANG")
# A stock Lean maps its own library, a Lake project all of Mathlib; mapped files cost no memory.
_LEAN_RESERVED_MB: Final = 8192
_LAKE_RESERVED_MB: Final = 32768
# Our own small program, which the user's Lean runs: it replays compiled modules.
REPLAY_PROGRAM: Final = Path(__file__).parent / "replay" / "Replay.lean"
# Compiling that program takes time of its own.
_REPLAY_SECONDS: Final = 60.0
_IMPORT: Final = re.compile(r"^import\s+(\S+)", re.MULTILINE)
# A Lean of the user's own may lie anywhere, with libraries from anywhere.
_EVERYWHERE: Final = (Path("/"),)
_VERSION: Final = re.compile(r"Lean \(version [^)]*\)|Lean version \S+|Lean \S.*")


class LeanExecutable(ProcessToolchain):
    """Any `lean`.

    Args:
        path: the executable, or its name on PATH.
        header: the lines that every file begins with.
        dialect: how statements are spelled for it.

    Raises:
        ToolchainError: there is no such executable.
    """

    name: str = "lean"
    streams: bool = False

    def __init__(
        self, path: str | Path = "lean", *, header: str = "", dialect: Dialect = "core"
    ) -> None:
        self.header = header
        self.dialect: Dialect = dialect
        self._command = Command(
            (_executable(str(path)),),
            _environment(),
            reserved_mb=_LEAN_RESERVED_MB,
            readable=_EVERYWHERE,
        )
        self._processes = LeanProcesses(None)

    def version(self) -> str:
        """What `lean --version` says.

        Raises:
            ToolchainError: it does not run.
        """
        return _version(self._processes, self._command)

    def provenance(self) -> dict[str, str]:
        """What `lean --version` says, and the hash of what its folder holds as programs.

        Raises:
            ToolchainError: it does not run.
        """
        return {"toolchain": self.name, "lean": self.version(), **self._hash, **self._project}

    @cached_property
    def _project(self) -> dict[str, str]:
        """What a project compiles against: its search path, and its manifest."""
        if self._command.folder is None:
            return {}
        digest = hashlib.sha256(repr([str(path) for path in self._command.search]).encode())
        manifest = self._command.folder / "lake-manifest.json"
        if manifest.is_file():
            digest.update(manifest.read_bytes())
        return {"library": digest.hexdigest()}

    @cached_property
    def _hash(self) -> dict[str, str]:
        command = self._command._replace(arguments=(*self._command.arguments, "--print-prefix"))
        try:
            prefix = Path(self._processes.capture(command, Limits(seconds=60)).strip())
        except ToolchainError:
            return {}
        digest = hashlib.sha256()
        files = [prefix / "bin" / "lean", *sorted((prefix / "lib" / "lean").glob("*.so"))]
        for path in filter(Path.is_file, files):
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
        return {"runtime": digest.hexdigest()}

    def replay(
        self,
        modules: Sequence[Path],
        targets: Sequence[Target] | None,
        *,
        header: str,
        limits: Limits,
    ) -> ReplayRun:
        """Have the kernel check constants of compiled modules, in a process that ran no text.

        A small Lean program does it, which this toolchain's own `lean --run` runs.
        """
        limits = limits._replace(seconds=limits.seconds + _REPLAY_SECONDS)
        return self._processes.replay_with(
            self._command,
            REPLAY_PROGRAM,
            imports=_IMPORT.findall(header) or ["Init"],
            modules=modules,
            targets=targets,
            limits=limits,
        )


class LakeProject(LeanExecutable):
    """The Lean of a Lake project, with what the project depends on.

    The project's search path is asked of `lake` once, so that a run does not pay for `lake env`.

    Args:
        folder: the project.
        header: the lines that every file begins with.
        lake: the executable, or its name on PATH.

    Raises:
        ToolchainError: the folder is no Lake project, or there is no `lake`.
    """

    name: str = "lake"

    def __init__(
        self, folder: Path, header: str = "import Mathlib\n", *, lake: str | Path = "lake"
    ) -> None:
        if not any((folder / name).is_file() for name in ("lakefile.lean", "lakefile.toml")):
            raise ToolchainError(f"{folder} is no Lake project: it has no lakefile.")
        processes = LeanProcesses(None)
        command = Command(
            (_executable(str(lake)), "env"),
            _environment(),
            folder=folder.resolve(),
            reserved_mb=_LAKE_RESERVED_MB,
            readable=_EVERYWHERE,
        )
        environment: dict[str, str] = {}
        for line in processes.capture(command, Limits(seconds=600)).splitlines():
            name, _, value = line.partition("=")
            environment[name] = value
        search = tuple(Path(p) for p in environment.get("LEAN_PATH", "").split(os.pathsep) if p)
        if not search:
            raise ToolchainError(f"`lake env` in {folder} gives no LEAN_PATH: run `lake build`.")
        lean = shutil.which("lean", path=environment.get("PATH"))
        if lean is None:
            raise ToolchainError(f"`lake env` in {folder} has no `lean` on its PATH.")
        self.header = header
        self.dialect: Dialect = "mathlib" if "Mathlib" in header else "core"
        self._processes = processes
        self._command = Command(
            (lean,),
            _environment(),
            search,
            folder.resolve(),
            reserved_mb=_LAKE_RESERVED_MB,
            readable=_EVERYWHERE,
        )


def _executable(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise ToolchainError(
            f"There is no executable {name!r}. `python -m provers.toolchain --install` tells how"
            " to get Lean; the embedded toolchain needs none."
        )
    return str(Path(found).absolute())


def _environment() -> dict[str, str]:
    return {name: os.environ[name] for name in _PASSED if name in os.environ}


def _version(processes: LeanProcesses, command: Command) -> str:
    output = processes.capture(
        command._replace(arguments=(*command.arguments, "--version")), Limits(seconds=60)
    )
    found = _VERSION.search(output)
    if found is None:
        raise ToolchainError(f"{command.arguments[0]} is no Lean: --version says {output[:60]!r}.")
    return found[0]
