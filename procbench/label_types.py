"""What a label is made of: types of states, and the types that each task has.

A label holds the start state, the states between, and the last one. Its length L is the number of
steps, which is one more than the number of intermediate states; the start state is not counted.
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, NamedTuple

State = str | int | list[str] | list[int]


class StateType(Enum):
    """Type of a state; the value is its name as written in files."""

    TEXT = "str"
    INTEGER = "int"
    TEXTS = "list[str]"
    INTEGERS = "list[int]"

    def holds(self, value: object) -> bool:
        """Whether the value is of this type; True and False are no integers."""
        if self is StateType.TEXT:
            return isinstance(value, str)
        if self is StateType.INTEGER:
            return _is_integer(value)
        if not isinstance(value, list):
            return False
        if self is StateType.TEXTS:
            return all(isinstance(element, str) for element in value)
        return all(map(_is_integer, value))


class LabelTypes(NamedTuple):
    """Types of a task's start state, of each intermediate state, and of the last state."""

    init: StateType
    intermediate: StateType
    final: StateType

    def of_step(self, step: int, length: int) -> StateType:
        """Type of the state after a step.

        Args:
            step: 0 for the start state, 1 for the state after the first step, and so on.
            length: number of steps of the whole label.
        """
        if step == 0:
            return self.init
        return self.final if step >= length else self.intermediate


class Label(NamedTuple):
    """The states of an item.

    Attributes:
        init: the start state.
        intermediate: the states after each step but the last; empty for a single step.
        final: the state after the last step.
    """

    init: State
    intermediate: list[State]
    final: State

    @property
    def length(self) -> int:
        """Number of steps, at least 1."""
        return len(self.intermediate) + 1

    @property
    def states(self) -> list[State]:
        """All states, the start state first."""
        return [self.init, *self.intermediate, self.final]

    def to_json(self) -> dict[str, Any]:
        """The label as records write it."""
        return {"final": self.final, "init": self.init, "intermediate": self.intermediate}


def label_of(states: Sequence[State]) -> Label:
    """The label of a chain of states, start state first; there have to be at least two."""
    first, *between, last = states
    return Label(first, between, last)


def mismatch(data: object, types: LabelTypes) -> str | None:
    """Why plain JSON data is no label of these types; None when it is one.

    Args:
        data: what a record has under "label".
        types: those of the record's task.
    """
    if not isinstance(data, dict):
        return "the label is no object"
    if missing := sorted({"init", "intermediate", "final"} - set(data)):
        return f"the label lacks {', '.join(map(repr, missing))}"
    for key, kind in (("init", types.init), ("final", types.final)):
        if not kind.holds(data[key]):
            return f"the label's {key!r} is {_shown(data[key])}, not {kind.value}"
    if not isinstance(data["intermediate"], list):
        return f"the label's 'intermediate' is {_shown(data['intermediate'])}, not a list"
    for place, state in enumerate(data["intermediate"]):
        if not types.intermediate.holds(state):
            return f"intermediate state {place} is {_shown(state)}, not {types.intermediate.value}"
    return None


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


_TEXT, _INTEGER, _TEXTS, _INTEGERS = StateType
_ALL_TEXT = LabelTypes(_TEXT, _TEXT, _TEXT)
_ALL_TEXTS = LabelTypes(_TEXTS, _TEXTS, _TEXTS)
_ALL_INTEGERS = LabelTypes(_INTEGERS, _INTEGERS, _INTEGERS)

LABEL_TYPES: Mapping[str, LabelTypes] = {
    "task01": _ALL_TEXT,
    "task02": _ALL_TEXT,
    "task03": LabelTypes(_TEXT, _TEXTS, _INTEGER),
    "task04": _ALL_INTEGERS,
    "task05": _ALL_TEXT,
    "task06": _ALL_TEXT,
    "task07": LabelTypes(_TEXT, _TEXTS, _TEXTS),
    "task08": _ALL_TEXTS,
    "task09": _ALL_TEXTS,
    "task10": _ALL_TEXTS,
    "task11": _ALL_TEXT,
    "task12": _ALL_TEXT,
    "task13": LabelTypes(_TEXTS, _TEXT, _TEXTS),
    "task14": _ALL_INTEGERS,
    "task15": _ALL_TEXT,
    "task16": _ALL_TEXT,
    "task17": _ALL_TEXT,
    "task18": _ALL_TEXT,
    "task19": _ALL_TEXT,
    "task20": _ALL_TEXT,
    "task21": LabelTypes(_INTEGER, _INTEGER, _INTEGER),
    "task22": _ALL_TEXT,
    "task23": LabelTypes(_TEXTS, _TEXTS, _TEXT),
}
