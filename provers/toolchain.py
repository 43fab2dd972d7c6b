"""Which Lean toolchains this machine has, and how to get the full one.

    python -m provers.toolchain [--lake FOLDER] [--dojo REPOSITORY] [--install]

The embedded toolchain comes with this package. `--install` runs the official steps for the full
one: elan, then the stable Lean, and in FOLDER the compiled Mathlib.
"""

import argparse
import subprocess
import tempfile
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from provers.lean.choose import elan_or_path
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.external import LakeProject, LeanExecutable
from provers.lean.lean_dojo_repository import lean_dojo_repository
from provers.lean.toolchain import Toolchain, ToolchainError
from provers.streams import leave_after
from workbench.printing import print_line, say_as_text

ELAN_SCRIPT: Final = "https://elan.lean-lang.org/elan-init.sh"
_HOW: Final = f"""\
The full toolchain (Lean with Mathlib), by hand:
  curl -sSf {ELAN_SCRIPT} | sh -s -- -y
  lake +stable new MyProject math && cd MyProject && lake exe cache get
then pass `--toolchain lake` with the project's folder. `--install` does the first step."""


def main(arguments: Sequence[str] | None = None) -> int:
    """List what is found, after installing if asked; gives the exit code."""
    say_as_text()
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--lake", type=Path, metavar="FOLDER", help="a Lake project to look at")
    parser.add_argument(
        "--dojo", metavar="REPOSITORY", help="URL@COMMIT or a folder, as LeanDojo keeps it"
    )
    parser.add_argument("--install", action="store_true", help="install elan and stable Lean")
    options = parser.parse_args(arguments)
    problem = install() if options.install else None
    found = [
        _report("embedded", EmbeddedToolchain),
        _report("lean", lambda: LeanExecutable(elan_or_path("lean"))),
    ]
    if options.lake is not None:
        lake = elan_or_path("lake")
        found.append(_report("lake", lambda: LakeProject(options.lake, lake=lake)))
    if options.dojo is not None:
        found.append(_report("dojo", lambda: lean_dojo_repository(options.dojo)))
    if problem is not None:
        print_line(f"Not installed: {problem}", error=True)
    if not all(found):
        print(_HOW)  # noqa: T201
    return 1 if problem is not None or not any(found) else 0


def install() -> str | None:
    """Run the official installation of elan and stable Lean; gives why it failed, or None."""
    try:
        with urllib.request.urlopen(ELAN_SCRIPT, timeout=30) as answer:
            script: bytes = answer.read()
    except (OSError, urllib.error.URLError) as error:
        return f"{ELAN_SCRIPT} cannot be reached from here ({error}). The embedded Lean needs none."
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "elan-init.sh"
        path.write_bytes(script)
        command = ["sh", str(path), "-y", "--default-toolchain", "stable"]
        code = subprocess.run(command, check=False).returncode  # noqa: S603
    if code:
        return f"the installer of elan ended with exit code {code}; its messages are above."
    return None


def _report(name: str, make: Callable[[], Toolchain]) -> bool:
    try:
        print_line(f"{name:10}{make().version()}")
    except ToolchainError as error:
        print_line(f"{name:10}not found: {error}")
        return False
    return True


if __name__ == "__main__":
    leave_after(main)
