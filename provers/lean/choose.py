"""Toolchains by the names that commands and configurations give them."""

from pathlib import Path

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.external import LakeProject, LeanExecutable
from provers.lean.lean_dojo_repository import lean_dojo_repository
from provers.lean.toolchain import Toolchain
from workbench.errors import InputError


def open_toolchain(name: str) -> Toolchain:
    """The toolchain of that name.

    Args:
        name: embedded, lean:EXECUTABLE, lake:PROJECT, dojo:URL@COMMIT or dojo:FOLDER.

    Raises:
        InputError: there is no such kind.
        ToolchainError: it is not on this machine.
    """
    kind, _, path = name.partition(":")
    if kind == "embedded" and not path:
        return EmbeddedToolchain()
    if kind == "lean" and path:
        return LeanExecutable(Path(path))
    if kind == "lake" and path:
        return LakeProject(Path(path))
    if kind == "dojo" and path:
        return lean_dojo_repository(path)
    raise InputError(
        f"There is no toolchain {name!r}.",
        remedy="Say embedded, lean:EXECUTABLE, lake:PROJECT, dojo:URL@COMMIT or dojo:FOLDER.",
    )
