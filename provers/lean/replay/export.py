"""Exports what the kernel accepted: a file by itself, for checkers that are none of ours."""

import secrets
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from provers.lean.base_library import CORE_ROOT, FULL_ROOT
from provers.lean.replay.closure import ModuleCollection, write_closure
from provers.lean.replay.ndjson import Writer
from provers.lean.replay.terms import Name


class Exporter:
    """Writes constants of modules that import one base library; threads may share it."""

    def __init__(self, base: Path, version: str, commit: str) -> None:
        """Read which constants the base library has.

        Args:
            base: the folder of its compiled modules.
            version: of its Lean.
            commit: of its Lean.

        Raises:
            DamagedError: a file there is no compiled module.
            OSError: it cannot be read.
        """
        core = [base / f"{CORE_ROOT}.olean", *sorted((base / CORE_ROOT).rglob("*.olean"))]
        full = [base / f"{FULL_ROOT}.olean", *sorted((base / FULL_ROOT).rglob("*.olean"))]
        # A module that imports core's part alone may declare what the other part has.
        self._core = ModuleCollection(core)
        self._full = ModuleCollection([*core, *full])
        self._lean = (version, commit)
        self._lock = threading.Lock()

    def write(self, module: Path, roots: Iterable[Name], target: Path) -> None:
        """Write constants with all that they rest on, from nothing; whole or not at all.

        Args:
            module: a compiled module that imports nothing but the base library.
            roots: names of constants.
            target: the file; it may be there already.

        Raises:
            DamagedError: the module cannot be read, or the kernel could not have accepted these.
            OSError: the file cannot be written.
        """
        part = target.with_name(f".{secrets.token_hex(8)}.part")
        try:
            with part.open("x", encoding="utf-8", newline="\n") as file:
                self._write(module, roots, file)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)

    def _write(self, module: Path, roots: Iterable[Name], file: TextIO) -> None:
        with self._lock:
            own = ModuleCollection([module])
            base = self._full if (FULL_ROOT,) in own.imports else self._core
            write_closure(Writer(file, *self._lean), (base, own), roots)
