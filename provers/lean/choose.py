"""Toolchains by the names that commands and configurations give them."""

import os
import shutil
from pathlib import Path
from typing import Final

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.external import LakeProject, LeanExecutable
from provers.lean.lean_dojo_repository import lean_dojo_repository
from provers.lean.toolchain import Toolchain
from workbench.errors import InputError

TOOLCHAINS: Final = (
    "embedded, lean, lean:EXECUTABLE, lake, lake:PROJECT, dojo:URL@COMMIT or dojo:FOLDER"
)


def open_toolchain(name: str) -> Toolchain:
    """The toolchain of that name.

    Args:
        name: one of `TOOLCHAINS`; `lean` is the one on PATH or that of elan, `lake` the project of
            the current folder.

    Raises:
        InputError: there is no such kind.
        ToolchainError: it is not on this machine.
    """
    kind, colon, path = name.partition(":")
    if kind == "embedded" and not colon:
        return EmbeddedToolchain()
    if kind == "lean" and (path or not colon):
        return LeanExecutable(Path(path) if path else elan_or_path("lean"))
    if kind == "lake" and (path or not colon):
        return LakeProject(Path(path or "."), lake=elan_or_path("lake"))
    if kind == "dojo" and path:
        return lean_dojo_repository(path)
    raise InputError(f"There is no toolchain {name!r}.", remedy=f"Say {TOOLCHAINS}.")


def elan_or_path(name: str) -> str:
    """An executable of Lean by its name: on PATH, otherwise where elan puts it."""
    home = Path(os.environ.get("ELAN_HOME") or Path("~/.elan").expanduser())
    at_elan = home / "bin" / name
    return shutil.which(name) or (str(at_elan) if at_elan.is_file() else name)
