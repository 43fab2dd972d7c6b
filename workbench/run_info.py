"""What made a run, as its config.json keeps it."""

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, cast

from workbench import provenance
from workbench.errors import InputError
from workbench.files import read_json

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.+=-]*")


@dataclass(frozen=True)
class RunInfo:
    """What made a run; the content of its config.json.

    Attributes:
        experiment: name of the experiment.
        preset: name of the preset that the configuration started from.
        config: the configuration as plain JSON.
        seed: the run's seed.
        code_version: `git describe` of the code, or the package's version.
        package_version: version of the workbench package.
        libraries: versions of Python and the libraries.
        platform: operating system and machine.
        devices: processors and accelerators.
        argv: the command line.
        created: UTC time in ISO format.
    """

    experiment: str
    preset: str
    config: dict[str, Any]
    seed: int
    code_version: str
    package_version: str
    libraries: dict[str, str]
    platform: str
    devices: list[str]
    argv: list[str]
    created: str


def describe_run(
    experiment: str, preset: str, config: Mapping[str, Any], seed: int, argv: Sequence[str]
) -> RunInfo:
    """Describe a run that begins now, on this machine, with this code.

    Raises:
        InputError: the experiment's name cannot be part of a path.
    """
    return RunInfo(
        experiment=checked_name(experiment, "experiment"),
        preset=preset,
        config=dict(config),
        seed=seed,
        code_version=provenance.code_version(),
        package_version=provenance.package_version(),
        libraries=provenance.library_versions(),
        platform=provenance.platform_name(),
        devices=provenance.devices(),
        argv=list(argv),
        created=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def read_info(path: Path) -> RunInfo:
    """Read a config.json.

    Raises:
        InputError: it is missing, broken, or describes no run.
    """
    data = read_json(path, inside=path.parent)
    names = {field.name for field in dataclasses.fields(RunInfo)}
    if wrong := sorted(names ^ set(data)):
        raise InputError(
            f"{path} does not describe a run: missing or unknown {', '.join(wrong)}.",
            remedy="Restore it, or delete the run folder.",
        )
    if wrong := [name for name, is_right in _TYPES.items() if not is_right(data[name])]:
        raise InputError(
            f"{path} does not describe a run: {', '.join(wrong)} of the wrong type.",
            remedy="Restore it, or delete the run folder.",
        )
    return RunInfo(**data)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, cast("list[object]", value)))


def _is_time(value: object) -> bool:
    try:
        return datetime.fromisoformat(str(value)).tzinfo is not None
    except ValueError:
        return False


_TYPES: Final[dict[str, Callable[[object], bool]]] = {
    "experiment": _is_text,
    "preset": _is_text,
    "config": lambda value: isinstance(value, dict),
    "seed": lambda value: isinstance(value, int),
    "code_version": _is_text,
    "package_version": _is_text,
    "libraries": lambda value: (
        isinstance(value, dict) and _are_texts(list(cast("dict[str, object]", value).values()))
    ),
    "platform": _is_text,
    "devices": _are_texts,
    "argv": _are_texts,
    "created": _is_time,
}


def checked_name(name: str, what: str) -> str:
    """The name, if it is safe as part of a path: letters, digits and `_.+=-`, 1 to 120 of them.

    Raises:
        InputError: it is not.
    """
    if not _NAME.fullmatch(name) or len(name) > 120:
        raise InputError(
            f"{name!r} cannot name a {what}.",
            remedy="Use 1 to 120 letters, digits and _.+=-, starting with a letter or digit.",
        )
    return name
