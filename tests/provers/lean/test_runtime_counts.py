"""Counts of references that went over 32 bits stay as they are, and nothing is freed by them."""

import ctypes
import struct
from collections.abc import Iterator

import pytest

from provers.lean.embedded import EmbeddedToolchain
from tests.provers.lean.native_base import native_base

# A count below zero is that of an object which threads share; the least of them is frozen.
FROZEN = 1 << 31
SHARED = (1 << 32) - 5


@pytest.fixture(scope="module")
def library() -> Iterator[ctypes.CDLL]:
    toolchain = EmbeddedToolchain()
    yield native_base(toolchain).library
    toolchain.close()


def made(library: ctypes.CDLL, count: int, *fields: int) -> int:
    """An object of a constructor with so many references."""
    allocate = library.lean_alloc_object
    allocate.argtypes, allocate.restype = (ctypes.c_size_t,), ctypes.c_void_p
    size = 8 + 8 * max(len(fields), 1)
    address = int(allocate(size))
    head = struct.pack(f"<IHBB{len(fields)}Q", count, size, len(fields), 0, *fields)
    ctypes.memmove(address, head, len(head))
    return address


def drop(library: ctypes.CDLL, address: int) -> None:
    """Give up a reference, as compiled code does where there is one, or threads share it."""
    function = library.lean_dec_ref_cold
    function.argtypes, function.restype = (ctypes.c_void_p,), None
    function(address)


def count(address: int) -> int:
    return ctypes.c_uint32.from_address(address).value


def test_a_frozen_count_is_not_taken_down(library: ctypes.CDLL) -> None:
    frozen, shared = made(library, FROZEN), made(library, SHARED)
    for address in (frozen, shared):
        drop(library, address)
    assert count(frozen) == FROZEN
    # One that is not frozen goes towards zero.
    assert count(shared) == SHARED + 1


def test_what_holds_it_may_go(library: ctypes.CDLL) -> None:
    frozen, shared = made(library, FROZEN), made(library, SHARED)
    for _ in range(3):
        drop(library, made(library, 1, made(library, 1, frozen), shared))
    assert count(frozen) == FROZEN
    assert count(shared) == SHARED + 3


def test_a_count_that_overflows_is_frozen(library: ctypes.CDLL) -> None:
    """An array of ten references to one object that had nearly as many as a count can tell."""
    make = library.lean_mk_array
    make.argtypes, make.restype = (ctypes.c_void_p, ctypes.c_void_p), ctypes.c_void_p
    inside = made(library, FROZEN - 4)
    array = make(2 * 10 + 1, inside)
    after = count(inside)
    assert FROZEN <= after < SHARED
    drop(library, inside)
    drop(library, array)
    assert count(inside) == after
