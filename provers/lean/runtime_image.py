"""Reads what the native Lean library says of itself: its symbols and its constant objects.

The library is loaded and initialised in this process, and its objects are read through
`/proc/self/mem`, so that a pointer that leads nowhere is an error of the read and not a crash.
"""

import ctypes
import mmap
import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

Name = tuple[str | int, ...]

_ARRAY_TAG: Final = 246
_BYTES_TAG: Final = 248
_STRING_TAG: Final = 249
_SYMBOL = np.dtype(
    [
        ("name", "<u4"),
        ("info", "u1"),
        ("other", "u1"),
        ("section", "<u2"),
        ("value", "<u8"),
        ("size", "<u8"),
    ]
)
_SECTION: Final = struct.Struct("<IIQQQQIIQQ")
_SYMTAB: Final = 2
_OBJECT, _FUNCTION = 1, 2


class Symbol(NamedTuple):
    """A symbol of the library; `address` is where it lies in this process."""

    name: str
    address: int


class Header(NamedTuple):
    """A Lean object's header: number of pointer fields and constructor tag."""

    fields: int
    tag: int


class RuntimeImage:
    """The native library, loaded and initialised.

    Args:
        path: `libleanshared.so`.

    Raises:
        OSError: the library cannot be loaded here.
        ValueError: the file is not the library: it has no symbol table or no `lean_main`.
    """

    def __init__(self, path: Path) -> None:
        library = ctypes.CDLL(str(path))
        library.lean_initialize.restype = None
        library.lean_initialize()
        library.lean_io_mark_end_initialization()
        self._symbols, self._strings = _symbol_table(path)
        address = ctypes.cast(library.lean_main, ctypes.c_void_p).value
        if address is None:
            raise ValueError(f"{path} has no lean_main")
        self._base = address - self._offset_of("lean_main")
        self._memory = os.open("/proc/self/mem", os.O_RDONLY)

    def close(self) -> None:
        """Give the reader's file back; the library stays loaded."""
        os.close(self._memory)

    def data_symbols(self) -> Iterator[Symbol]:
        """Symbols of Lean declarations that hold data, in the library's order."""
        return self._of_kind(_OBJECT)

    def function_symbols(self) -> Iterator[Symbol]:
        """Symbols of Lean declarations that are code, in the library's order."""
        return self._of_kind(_FUNCTION)

    def pointer(self, address: int) -> int | None:
        """The eight bytes at an address, or None where nothing is mapped."""
        data = self._read(address, 8)
        return None if data is None else int.from_bytes(data, "little")

    def header(self, address: int) -> Header | None:
        """The header of the object at an address, or None where there is none."""
        if address < mmap.PAGESIZE or address % 8:
            return None
        data = self._read(address, 8)
        return None if data is None else Header(fields=data[6], tag=data[7])

    def pointers(self, address: int, count: int) -> tuple[int, ...] | None:
        """The pointer fields of the object at an address."""
        data = self._read(address + 8, 8 * count)
        return None if data is None else struct.unpack(f"<{count}Q", data)

    def byte_after_pointers(self, address: int, count: int) -> int | None:
        """The first scalar byte of an object with so many pointer fields."""
        data = self._read(address + 8 + 8 * count, 1)
        return None if data is None else data[0]

    def string(self, address: int) -> str | None:
        """The string at an address, or None where there is none."""
        header = self.header(address)
        if header is None or header.tag != _STRING_TAG:
            return None
        size = self.pointer(address + 8)
        if size is None or not 0 < size < 1 << 20:
            return None
        data = self._read(address + 32, size)
        if data is None or data[-1] != 0:
            return None
        try:
            return data[:-1].decode()
        except UnicodeDecodeError:
            return None

    def array(self, address: int) -> tuple[int, ...] | None:
        """The items of the array at an address, or None where there is none."""
        size = self._size(address, _ARRAY_TAG)
        data = None if size is None else self._read(address + 24, 8 * size)
        return None if data is None else struct.unpack(f"<{len(data) // 8}Q", data)

    def byte_array(self, address: int) -> bytes | None:
        """The bytes of the byte array at an address, or None where there is none."""
        size = self._size(address, _BYTES_TAG)
        return None if size is None else self._read(address + 24, size)

    def lean_name(self, address: int, *, depth: int = 40) -> Name | None:
        """The `Lean.Name` at an address, or None where there is none."""
        if address == 1:
            return ()
        header = self.header(address)
        if depth == 0 or header is None or header.fields != 2 or header.tag not in (1, 2):
            return None
        fields = self.pointers(address, 2)
        if fields is None:
            return None
        prefix = self.lean_name(fields[0], depth=depth - 1)
        last = self.string(fields[1]) if header.tag == 1 else small_nat(fields[1])
        return None if prefix is None or last is None else (*prefix, last)

    def _size(self, address: int, tag: int) -> int | None:
        header = self.header(address)
        size = self.pointer(address + 8) if header is not None and header.tag == tag else None
        return size if size is not None and size < 1 << 20 else None

    def _of_kind(self, kind: int) -> Iterator[Symbol]:
        table = self._symbols
        chosen = table[(table["info"] & 15 == kind) & (table["section"] != 0)]
        for row in chosen:
            name = self._name_of(int(row["name"]))
            if name.startswith("l_"):
                yield Symbol(name, self._base + int(row["value"]))

    def _offset_of(self, name: str) -> int:
        start = self._strings.find(b"\0" + name.encode() + b"\0") + 1
        rows = self._symbols[self._symbols["name"] == start]
        if not start or not len(rows):
            raise ValueError(f"the library has no symbol {name}")
        return int(rows[0]["value"])

    def _name_of(self, start: int) -> str:
        return self._strings[start : self._strings.index(b"\0", start)].decode()

    def _read(self, address: int, count: int) -> bytes | None:
        try:
            data = os.pread(self._memory, count, address)
        except (OSError, OverflowError):
            return None
        return data if len(data) == count else None


def small_nat(pointer: int) -> int | None:
    """The number that a tagged pointer stands for, or None for a real pointer."""
    return pointer >> 1 if pointer & 1 else None


def _symbol_table(path: Path) -> tuple[np.ndarray[tuple[int], np.dtype[np.void]], bytes]:
    image = np.memmap(path, mode="r", dtype=np.uint8)
    head = bytes(image[:64])
    if head[:4] != b"\x7fELF":
        raise ValueError(f"{path} is not an ELF library")
    (start,) = struct.unpack_from("<Q", head, 40)
    size, count = struct.unpack_from("<HH", head, 58)
    rows = (bytes(image[start + i * size : start + (i + 1) * size]) for i in range(count))
    sections = [_SECTION.unpack(row) for row in rows]
    tables = [section for section in sections if section[1] == _SYMTAB]
    if not tables:
        raise ValueError(f"{path} is stripped: it has no symbol table")
    _, _, _, _, offset, length, link, *_ = tables[0]
    strings = sections[link]
    symbols = np.frombuffer(bytes(image[offset : offset + length]), dtype=_SYMBOL)
    return symbols, bytes(image[strings[4] : strings[4] + strings[5]])
