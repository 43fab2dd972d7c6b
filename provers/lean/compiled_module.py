"""Reads which constants a compiled module (`.olean`) declares; nothing of it is run."""

import struct
from pathlib import Path
from typing import Final

Name = tuple[str | int, ...]

# Lean's version and commit stand before the address that the module was written for.
_BASE: Final = 0x50
_ROOT: Final = 0x58
_NAMES: Final = 1  # the field of Lean's `ModuleData` that lists the constants' names
_STRING: Final = 1  # the constructor of `Lean.Name` whose last part is a string


def declared_names(path: Path) -> list[Name]:
    """Names of all constants that the module declares, auxiliary ones included.

    Raises:
        ValueError: the file is not a compiled module.
    """
    data = path.read_bytes()
    if data[:5] != b"olean":
        raise ValueError(f"{path} is not a compiled module")
    base = _word(data, _BASE)
    array = _word(data, _word(data, _ROOT) - base + 8 + 8 * _NAMES) - base
    names: dict[int, Name] = {1: ()}

    def name(pointer: int) -> Name:
        if pointer not in names:
            place = pointer - base
            last = _word(data, place + 16)
            part = _text(data, last - base) if data[place + 7] == _STRING else last >> 1
            names[pointer] = (*name(_word(data, place + 8)), part)
        return names[pointer]

    return [name(_word(data, array + 24 + 8 * i)) for i in range(_word(data, array + 8))]


def _word(data: bytes, place: int) -> int:
    (value,) = struct.unpack_from("<Q", data, place)
    return int(value)


def _text(data: bytes, place: int) -> str:
    return data[place + 32 : place + 32 + _word(data, place + 8) - 1].decode()
