"""Where a result comes from: versions of code and libraries, and the machine."""

import os
import platform
import subprocess
from importlib import metadata
from pathlib import Path

_LIBRARIES = (
    "numpy",
    "scipy",
    "pandas",
    "pyarrow",
    "jax",
    "jaxlib",
    "equinox",
    "optax",
    "numpyro",
    "pyagrum",
    "networkx",
    "matplotlib",
    "altair",
)
_DISTRIBUTION = "reasoning-workbench"


def package_version() -> str:
    """Version of the installed workbench; "unknown" when it is not installed."""
    return _version(_DISTRIBUTION) or "unknown"


def code_version() -> str:
    """`git describe` of the checkout the code runs from, else the package's version."""
    root = Path(__file__).resolve().parent.parent
    if not (root / ".git").exists():
        return package_version()
    try:
        done = subprocess.run(  # noqa: S603 - nothing in it comes from outside
            ["git", "-C", str(root), "describe", "--always", "--dirty", "--tags"],  # noqa: S607
            capture_output=True,
            text=True,
            check=True,
            timeout=10,
        )
    except (OSError, subprocess.SubprocessError):
        return package_version()
    return done.stdout.strip()


def library_versions() -> dict[str, str]:
    """Versions of Python and of the libraries that results depend on, where installed."""
    found = {name: _version(name) for name in _LIBRARIES}
    versions = {"python": platform.python_version()}
    return versions | {name: version for name, version in found.items() if version}


def platform_name() -> str:
    """Operating system and machine."""
    return platform.platform()


def devices() -> list[str]:
    """Processors and accelerators of this machine, found without starting a library."""
    return [f"{cpu_count()} x {_cpu_name()}", *_gpu_names()]


def cpu_count() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _cpu_name() -> str:
    return _field(Path("/proc/cpuinfo"), "model name") or platform.processor() or "processor"


def _gpu_names() -> list[str]:
    folders = sorted(Path("/proc/driver/nvidia/gpus").glob("*/information"))
    return [_field(path, "Model") or "NVIDIA GPU" for path in folders]


def _field(path: Path, name: str) -> str:
    """The first value of `name : value` in a file of such lines; "" when there is none."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    pairs = (line.partition(":") for line in lines)
    return next((value.strip() for key, _, value in pairs if key.strip() == name), "")
