"""Configurations as plain JSON and back, checked against the dataclass's own types."""

import dataclasses
import enum
import math
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from workbench.errors import InputError

T = TypeVar("T")
Reach = Literal["endpoints", "executables", "files"]
"""What a field of a configuration can lead a run to, beyond its own folder."""
_REACHES = "reaches"
_REMEDY = "Start a new run, or use the code version that made this one."


def reaching(reach: Reach, default: Any) -> Any:
    """A field of a configuration dataclass whose value leads a run to what it names.

    The explorer offers such a field only where its server was started with that word.

    Args:
        reach: "endpoints" for an address, or for what is sent to one; "executables" for a program;
            "files" for a path.
        default: of the field.

    Example:
        >>> @dataclasses.dataclass(frozen=True)
        ... class Config:
        ...     url: str = reaching("endpoints", "")
        >>> reach_of(dataclasses.fields(Config)[0])
        'endpoints'
    """
    return dataclasses.field(default=default, metadata={_REACHES: reach})


def reach_of(field: "dataclasses.Field[Any]") -> Reach | None:
    """What the field was said to lead to; None for nothing."""
    return field.metadata.get(_REACHES)


def config_to_json(config: Any) -> dict[str, Any]:
    """The fields of a configuration dataclass as plain JSON, nested ones as objects.

    Raises:
        InputError: a field holds something that is not a plain type, or no finite number.
    """
    return {f.name: _plain(getattr(config, f.name), f.name) for f in dataclasses.fields(config)}


def config_from_json(kind: type[T], data: Mapping[str, Any]) -> T:
    """The configuration again.

    Args:
        kind: the configuration dataclass.
        data: what `config_to_json` gave.

    Raises:
        InputError: a field is missing, unknown or of another type.
    """
    return _build(kind, data, "config")


def _plain(value: Any, where: str) -> Any:
    if isinstance(value, enum.Enum):
        return value.name
    if isinstance(value, float) and not math.isfinite(value):
        raise InputError(f"{where} is {value}.", remedy="Give a finite number.")
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Path):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return config_to_json(value)
    if isinstance(value, tuple | list):
        return [_plain(item, where) for item in cast("list[Any]", value)]
    if isinstance(value, Mapping):
        pairs = cast("Mapping[Any, Any]", value).items()
        return {str(key): _plain(item, f"{where}.{key}") for key, item in pairs}
    raise InputError(
        f"The config field {where!r} holds a {type(value).__name__}.",
        remedy="Configurations hold numbers, strings, tuples and dataclasses of these.",
    )


def _build(kind: type[T], data: Any, where: str) -> T:
    if not isinstance(data, Mapping):
        raise _mismatch(where, data, kind)
    values = cast("Mapping[str, Any]", data)
    names = [f.name for f in dataclasses.fields(cast("Any", kind))]
    if unknown := sorted(set(values) - set(names)):
        raise InputError(f"{where} has unknown fields: {', '.join(unknown)}.", remedy=_REMEDY)
    if missing := [name for name in names if name not in values]:
        raise InputError(f"{where} lacks the fields: {', '.join(missing)}.", remedy=_REMEDY)
    hints = get_type_hints(kind)
    return kind(**{name: _value(hints[name], values[name], f"{where}.{name}") for name in names})


def _value(hint: Any, data: Any, where: str) -> Any:
    """The JSON value as the type the field is declared with."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _first_fitting(arguments, data, where)
    if origin is Literal:
        fits = data in arguments
        return data if fits else _refuse(where, data, hint)
    if origin in (tuple, list):
        return _sequence(origin, arguments, data, where)
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        items = cast(
            "dict[str, Any]", data if isinstance(data, dict) else _refuse(where, data, hint)
        )
        return {key: _value(arguments[1], item, f"{where}.{key}") for key, item in items.items()}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _build(hint, data, where)
    return _scalar(hint, data, where)


def _scalar(hint: Any, data: Any, where: str) -> Any:
    if hint is None or hint is types.NoneType:
        return None if data is None else _refuse(where, data, hint)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return hint[data] if data in hint.__members__ else _refuse(where, data, hint)
    if hint is Path and isinstance(data, str):
        return Path(data)
    if hint is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    fits = isinstance(data, hint) and not (hint is not bool and isinstance(data, bool))
    return data if fits else _refuse(where, data, hint)


def _sequence(origin: type, arguments: tuple[Any, ...], data: Any, where: str) -> Any:
    if not isinstance(data, list):
        raise _mismatch(where, data, origin)
    items = cast("list[Any]", data)
    same = origin is list or (len(arguments) == 2 and arguments[1] is Ellipsis)
    hints = [arguments[0]] * len(items) if same else list(arguments)
    if len(hints) != len(items):
        raise _mismatch(where, data, origin)
    return origin(_value(hint, item, where) for hint, item in zip(hints, items, strict=True))


def _first_fitting(hints: tuple[Any, ...], data: Any, where: str) -> Any:
    for hint in hints:
        try:
            return _value(hint, data, where)
        except InputError:
            continue
    return _refuse(where, data, Union[hints])  # noqa: UP007


def _refuse(where: str, data: Any, hint: Any) -> Any:
    raise _mismatch(where, data, hint)


def _mismatch(where: str, data: Any, hint: Any) -> InputError:
    name = hint.__name__ if isinstance(hint, type) else str(hint)
    return InputError(f"{where} is {data!r}, which is not of type {name}.", remedy=_REMEDY)
