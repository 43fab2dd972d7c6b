"""Compiled tests of whether two different encoded states are one unit apart."""

from typing import NamedTuple, no_type_check

import numpy as np
from numpy.typing import NDArray

from procbench.label_types import StateType
from procbench.scoring.kernels import compiled
from procbench.scoring.traces import KIND_NUMBERS

_INTEGER, _INTEGERS = KIND_NUMBERS[StateType.INTEGER], KIND_NUMBERS[StateType.INTEGERS]
_TEXTS = KIND_NUMBERS[StateType.TEXTS]
_CLOSE = 0x1F  # ends an element of a list
_MINUS = 45
_MAX_DIGITS = 15


class _Number(NamedTuple):
    found: bool
    value: int


@compiled
@no_type_check
def _number(text: NDArray[np.uint8], base: int) -> _Number:
    """A number of few digits, in base 10 or 16."""
    begin, sign = 0, 1
    if len(text) and text[0] == _MINUS:
        begin, sign = 1, -1
    if not 0 < len(text) - begin <= _MAX_DIGITS:
        return _Number(False, 0)
    value = 0
    for k in range(begin, len(text)):
        digit = np.int64(text[k]) - 48
        if digit > 9:
            digit -= 39  # "a" is ten
        if digit < 0 or digit >= base:
            return _Number(False, 0)
        value = value * base + digit
    return _Number(True, sign * value)


@compiled
@no_type_check
def _numbers_touch(a: NDArray[np.uint8], b: NDArray[np.uint8], base: int) -> bool:
    x, y = _number(a, base), _number(b, base)
    return x.found and y.found and abs(x.value - y.value) == 1


@compiled
@no_type_check
def _texts_touch(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> bool:
    """Whether one character put in, left out or exchanged turns one text into the other."""
    front, least = 0, min(len(a), len(b))
    while front < least and a[front] == b[front]:
        front += 1
    # Back to where a character of UTF-8 begins; bytes behind its first are 10xxxxxx.
    while front > 0 and (
        (front < len(a) and a[front] & 0xC0 == 0x80) or (front < len(b) and b[front] & 0xC0 == 0x80)
    ):
        front -= 1
    back = 0
    while back < least - front and a[len(a) - 1 - back] == b[len(b) - 1 - back]:
        back += 1
    # What stays at either side begins with a whole character, so counting first bytes is enough.
    left, right = 0, 0
    for k in range(front, len(a) - back):
        left += a[k] & 0xC0 != 0x80
    for k in range(front, len(b) - back):
        right += b[k] & 0xC0 != 0x80
    return left <= 1 and right <= 1


@compiled
@no_type_check
def _lists_touch(a: NDArray[np.uint8], b: NDArray[np.uint8], whole: bool) -> bool:
    """Whether exactly one of as many elements differs; by one, where they are whole numbers."""
    i, j, differing = 0, 0, 0
    while i < len(a) and j < len(b):
        x, y = i, j
        while a[x] != _CLOSE:
            x += 1
        while b[y] != _CLOSE:
            y += 1
        agree = 0
        while i + agree < x and j + agree < y and a[i + agree] == b[j + agree]:
            agree += 1
        if i + agree < x or j + agree < y:
            differing += 1
            if differing > 1 or (whole and not _numbers_touch(a[i:x], b[j:y], 10)):
                return False
        i, j = x + 1, y + 1
    return differing == 1 and i >= len(a) and j >= len(b)


@compiled
@no_type_check
def one_unit_apart(a: NDArray[np.uint8], b: NDArray[np.uint8], kind: int) -> bool:
    """Whether two different states of a type are one unit apart.

    A unit is 1 for integers (of up to 15 hexadecimal digits), one character for texts, and one
    element for lists, by 1 in lists of integers.
    """
    # Bytes that no text has stand for states that equal nothing.
    if (len(a) and a[0] >= 0xFE) or (len(b) and b[0] >= 0xFE):
        return False
    if kind == _INTEGER:
        return _numbers_touch(a, b, 16)
    if kind >= _TEXTS:
        return _lists_touch(a, b, kind == _INTEGERS)
    return _texts_touch(a, b)
