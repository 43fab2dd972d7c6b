"""Turns values as they were written into states of a task's types."""

import re
from typing import Any

from procbench.label_types import LabelTypes, State, StateType
from procbench.parsing.literals import Bare, read_whole

MAX_DIGITS = 4000  # more are refused by Python's own conversion
_INTEGER = re.compile(r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d(?:_?\d)*)(?:\.0{1,20})?", re.ASCII)
_BRACKETS = {"[": "]", "(": ")"}
_MARKS = ("**", "__", "`", "*")
QUOTES = "\"'“‘"


class StateError(ValueError):
    """A value is no state of the type asked for; the message says why."""


def to_state(value: object, kind: StateType) -> State:
    """The state that a value from `procbench.parsing.literals` stands for.

    Text is taken as it is, and so are numbers and words without quotes. Integers may be quoted,
    have signs, separators of thousands, and zeros behind a point.

    Raises:
        StateError: it stands for no state of that type.
    """
    if kind is StateType.TEXT:
        return _text(value)
    if kind is StateType.INTEGER:
        return _integer(value)
    if isinstance(value, str):
        value = _listed(value)
    if not isinstance(value, list):
        raise StateError(f"{_shown(value)} is no list")
    elements: list[Any] = value
    if kind is StateType.TEXTS:
        return [_text(element) for element in elements]
    return [_integer(element) for element in elements]


def to_prediction(intermediate: object, final: object, types: LabelTypes) -> dict[str, Any]:
    """The prediction that values stand for.

    Raises:
        StateError: one of them is no state of its type; the message says which.
    """
    if not isinstance(intermediate, list):
        raise StateError(f"the intermediate states are no list but {_shown(intermediate)}")
    values: list[Any] = intermediate
    states: list[State] = []
    for place, value in enumerate(values):
        try:
            states.append(to_state(value, types.intermediate))
        except StateError as error:
            raise StateError(f"intermediate state {place}: {error}") from error
    try:
        return {"intermediate": states, "final": to_state(final, types.final)}
    except StateError as error:
        raise StateError(f"final state: {error}") from error


def from_words(text: str, kind: StateType) -> State:
    """The state that a stretch of prose stands for, without quotes and marks of emphasis.

    Raises:
        StateError: it stands for no state of that type.
    """
    plain = unmarked(text)
    if kind is StateType.TEXT:
        quoted = read_whole(plain) if plain[:1] in QUOTES else None
        return quoted if isinstance(quoted, str) else plain
    if kind is StateType.INTEGER:
        return _integer(unmarked(re.split("[=:：]", plain)[-1]).rstrip("."))
    return to_state(plain, kind)


def unmarked(text: str) -> str:
    """The text without spaces and marks of emphasis around it."""
    text = text.strip()
    for mark in _MARKS:
        if len(text) > 2 * len(mark) and text.startswith(mark) and text.endswith(mark):
            inner = text[len(mark) : -len(mark)]
            if mark not in inner:
                text = inner.strip()
    return text


def _text(value: object) -> str:
    if isinstance(value, str):
        return str(value)
    raise StateError(f"{_shown(value)} is no text")


def _integer(value: object) -> int:
    if not isinstance(value, str) or not _INTEGER.fullmatch(value.strip()):
        raise StateError(f"{_shown(value)} is no integer")
    digits = value.strip().partition(".")[0].replace(",", "").replace("_", "")
    if len(digits) > MAX_DIGITS:
        raise StateError(f"an integer of {len(digits)} digits is too long")
    return int(digits)


def _listed(text: str) -> list[object]:
    """A list in brackets, or elements with commas between them."""
    text = text.strip()
    if text[:1] in _BRACKETS:
        value = read_whole(text)
        if isinstance(value, list):
            whole: list[object] = value
            return whole
    inner = [unmarked(part) for part in text.split(",")]
    return [Bare(part) for part in inner] if text else []


def _shown(value: object) -> str:
    text = "null" if value is None else str(value)
    return repr(text if len(text) <= 60 else text[:57] + "...")
