"""Reads JSON, Python literals and lists of bare words from text that someone else wrote.

Nothing is evaluated. Depth, and the number of characters looked at, are bounded, so that reading
takes time in proportion to the text whatever it holds.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

MAX_DEPTH = 20
_EXTRA_CHARACTERS = 100_000  # looked at in vain, beyond twice the text
_LEAST_CHARGE = 16  # characters, for a place where no value begins
MAX_CONTAINERS = 10_000
_SPACE = re.compile(r"\s*")
_QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’", "`": "`"}
_STRINGS = {
    opening: re.compile(rf"((?:[^{closing}\\]++|\\.)*+){closing}", re.DOTALL)
    for opening, closing in _QUOTES.items()
}
_BARE = re.compile(r"[^,\[\](){}\n]+")
_KEY = re.compile(r"[^\s:,\[\](){}\"'][^:,\[\](){}\n]{0,80}")
_CLOSING = {"[": "]", "(": ")"}
_ESCAPE = re.compile(r"\\(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|"
                     r"u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}|.)", re.DOTALL)  # fmt: skip
_SHORT = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "\n": ""}
_ITSELF = "\\\"'/`“”‘’"
_NOTHING = ("null", "None")


class Bare(str):
    """A value without quotes, as it stands in the text: a number, a word, a truth value."""

    __slots__ = ()


class Found(NamedTuple):
    """A value read from a text.

    Attributes:
        value: text, list or dict, of the same; `Bare` for what has no quotes, None for null.
        start, end: where it begins, and the place behind it.
    """

    value: object
    start: int
    end: int


class _UnreadableError(ValueError):
    """No value stands here; tells how far was looked."""

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


def read_at(text: str, start: int = 0) -> Found | None:
    """The value that begins at a place of a text, with anything behind it; None without one."""
    try:
        value, end = _value(text, start, 0)
    except _UnreadableError:
        return None
    return Found(value, start, end)


def read_whole(text: str) -> object | None:
    """The value that a text is, but for spaces around it; None when it is none."""
    found = read_at(text)
    if found is None or text[found.end :].strip():
        return None
    return found.value


def containers(text: str, openings: str = "{") -> Iterator[Found]:
    """Values in a text that begin with one of the given brackets, outermost ones, in order.

    Where no value can be read, the search goes on behind the bracket; it ends when more was looked
    at in vain than twice the text, or when MAX_CONTAINERS were found.
    """
    starts = re.compile(f"[{re.escape(openings)}]")
    left = 2 * len(text) + _EXTRA_CHARACTERS
    place = 0
    found = 0
    while left > 0 and found < MAX_CONTAINERS and (match := starts.search(text, place)):
        start = match.start()
        try:
            value, end = _value(text, start, 0)
        except _UnreadableError as error:
            left -= max(_LEAST_CHARGE, error.place - start)
            place = start + 1
        else:
            found += 1
            yield Found(value, start, end)
            place = end


def _value(text: str, place: int, depth: int) -> tuple[object, int]:
    place = _behind_space(text, place)
    opening = text[place : place + 1]
    if depth > MAX_DEPTH or not opening:
        raise _UnreadableError(place)
    if opening == "{":
        return _dict(text, place + 1, depth)
    if opening in _CLOSING:
        return _list(text, place + 1, _CLOSING[opening], depth)
    if opening in _STRINGS:
        return _string(text, place)
    match = _BARE.match(text, place)
    if match is None:
        raise _UnreadableError(place)
    word = match[0].strip()
    return (None if word in _NOTHING else Bare(word)), match.end()


def _list(text: str, place: int, closing: str, depth: int) -> tuple[list[object], int]:
    values: list[object] = []
    while True:
        place = _behind_space(text, place)
        if text.startswith(closing, place):
            return values, place + 1
        value, place = _value(text, place, depth + 1)
        values.append(value)
        place = _behind_separator(text, place, closing)


def _dict(text: str, place: int, depth: int) -> tuple[dict[str, object], int]:
    values: dict[str, object] = {}
    while True:
        place = _behind_space(text, place)
        if text.startswith("}", place):
            return values, place + 1
        key, place = _key(text, place)
        place = _behind_space(text, place)
        if not text.startswith(":", place):
            raise _UnreadableError(place)
        values[key], place = _value(text, place + 1, depth + 1)
        place = _behind_separator(text, place, "}")


def _key(text: str, place: int) -> tuple[str, int]:
    if text[place : place + 1] in _STRINGS:
        return _string(text, place)
    match = _KEY.match(text, place)
    if match is None:
        raise _UnreadableError(place)
    return match[0].strip(), match.end()


def _string(text: str, place: int) -> tuple[str, int]:
    match = _STRINGS[text[place]].match(text, place + 1)
    if match is None:
        raise _UnreadableError(len(text))
    inner = match[1]
    return (_ESCAPE.sub(_unescaped, inner) if "\\" in inner else inner), match.end()


def _unescaped(match: re.Match[str]) -> str:
    code = match[1]
    if len(code) == 1:
        if code in _SHORT:
            return _SHORT[code]
        return code if code in _ITSELF else match[0]
    if len(code) == 11:  # two halves of a character beyond the first 65,536
        high, low = int(code[1:5], 16), int(code[7:], 16)
        return chr(0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF))
    number = int(code[1:], 16)
    return chr(number) if number <= 0x10FFFF else match[0]


def _behind_space(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return match.end() if match else place


def _behind_separator(text: str, place: int, closing: str) -> int:
    """Behind a comma, or at the closing bracket."""
    place = _behind_space(text, place)
    if text.startswith(",", place):
        return place + 1
    if text.startswith(closing, place):
        return place
    raise _UnreadableError(place)
