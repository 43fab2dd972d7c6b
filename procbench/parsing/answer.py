"""Reads a model's free text into typed states; a text that cannot be read is told as such."""

import re
from typing import Any, NamedTuple

from procbench.label_types import LabelTypes
from procbench.parsing.literals import containers
from procbench.parsing.prose import read_prose
from procbench.parsing.typed import StateError, to_prediction

_FENCE = re.compile(r"^\s*(?:```|~~~)", re.MULTILINE)
_LISTS = {"states", "steps", "trace", "history", "sequence"}
_FINALS = {"answer", "result", "output", "solution"}
_MOST_NESTED = 3


class ParsedAnswer(NamedTuple):
    """What became of an answer.

    Attributes:
        prediction: {"intermediate", "final"} of the task's types; None when it was not read.
        form: how it was written: "object", "fenced object", "sections", "list" or "arrows"; ""
            when it was not read.
        message: why it was not read; "" when it was.
        text: the answer as it came.
    """

    prediction: dict[str, Any] | None
    form: str
    message: str
    text: str


def parse_answer(text: str, types: LabelTypes) -> ParsedAnswer:
    """Read an answer; deterministic, evaluates nothing, and takes time in proportion to the text.

    What is tried, in this order: the last object (JSON or a Python literal, in a fenced block or
    anywhere in the text) with a final state and intermediate ones; parts of prose headed as final
    and intermediate; a numbered or bulleted list; a chain of arrows. The states are not mended: a
    start state in front stays there, and scores as published.

    Args:
        text: the model's answer, of any length and script.
        types: of the states of the task.
    """
    reason = ""
    for found in reversed(list(containers(text))):
        pair = _pair(found.value, _MOST_NESTED)
        if pair is None:
            continue
        try:
            prediction = to_prediction(*pair, types)
        except StateError as error:
            reason = reason or str(error)
        else:
            fences = len(_FENCE.findall(text, 0, found.start))
            form = "fenced object" if fences % 2 else "object"
            return ParsedAnswer(prediction, form, "", text)
    try:
        prose = read_prose(text, types)
    except StateError as error:
        message = f"The answer was not read: {reason or error}."
        return ParsedAnswer(None, "", message, text)
    return ParsedAnswer(dict(prose.prediction), prose.form, "", text)


def _pair(value: object, depth: int) -> tuple[object, object] | None:
    """Intermediate states and final state of an object, or of one within it."""
    if not isinstance(value, dict):
        return None
    entries: dict[str, object] = value
    between: object = None
    listed: object = None
    finals: list[object] = []
    for key, inner in entries.items():
        name = re.sub(r"[\W_]+", " ", key).strip().lower()
        if "intermediate" in name:
            between = inner
        elif name.startswith("final"):
            finals.insert(0, inner)
        elif name in _FINALS and not isinstance(inner, dict):
            finals.append(inner)
        elif name in _LISTS:
            listed = inner
    if between is None:
        between = listed
    if between is not None and finals:
        return between, finals[0]
    if isinstance(listed, list) and listed:
        states: list[object] = listed
        return states[:-1], states[-1]
    if depth:
        for inner in reversed(entries.values()):
            if (pair := _pair(inner, depth - 1)) is not None:
                return pair
    return None
