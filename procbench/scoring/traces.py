"""Tables of traces: the states of many items as flat bytes, ready for the compiled scorers.

A state is encoded by the type it is compared as, so that two states count as equal exactly when
their bytes are equal: text as UTF-8, an integer in hexadecimal, a list as its elements as text,
each closed by a separator. What equals nothing gets a byte that UTF-8 never has, one for true
states and another one for claimed ones.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from procbench.label_types import StateType
from procbench.scoring.equality import (
    ScoringError,
    as_elements,
    as_integer,
    as_text,
    state_type,
)
from procbench.scoring.score import Steps

_NOTHING_TRUE, _NOTHING_CLAIMED = b"\xff", b"\xfe"
_CLOSE, _ESCAPE = "\x1f", "\x1e"
KIND_NUMBERS = {kind: number for number, kind in enumerate(StateType)}


class Traces(NamedTuple):
    """Ragged table of states: row r has states rows[r] to rows[r + 1], state s has its bytes.

    Attributes:
        text: bytes of all states, one after another.
        ends: where each state begins in `text`, and where the last one ends.
        rows: number of the first state of each row, and of all states.
    """

    text: NDArray[np.uint8]
    ends: NDArray[np.int64]
    rows: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows) - 1


class TrueTraces(NamedTuple):
    """The true states of many items.

    Attributes:
        states: intermediate states and the final one.
        starts: the start state of each item, encoded as the item's intermediate states are.
        kinds: numbers of the types of intermediate and of final states, a row an item.
    """

    states: Traces
    starts: Traces
    kinds: NDArray[np.uint8]


class ClaimedTraces(NamedTuple):
    """The predicted states of many items, as far as they may be compared with either type.

    Attributes:
        as_intermediate: all states encoded by the type of the item's intermediate states.
        as_final: the same by the type of its final state; the same object where types agree.
    """

    as_intermediate: Traces
    as_final: Traces


class Sides(NamedTuple):
    """True and predicted traces side by side, as the compiled scorers take them.

    Attributes: as in `TrueTraces` and `ClaimedTraces`.
    """

    true: Traces
    starts: Traces
    kinds: NDArray[np.uint8]
    claimed: Traces
    as_final: Traces


def encoded(state: object, kind: StateType, *, true: bool) -> bytes:
    """The bytes of a state when it is compared as one of that type.

    Raises:
        ScoringError: the state cannot be written as text.
    """
    if kind is StateType.TEXT:
        return as_text(state).encode("utf-8", "surrogatepass")
    nothing = _NOTHING_TRUE if true else _NOTHING_CLAIMED
    if kind is StateType.INTEGER:
        number = as_integer(state)
        return nothing if number is None else f"{number:x}".encode()
    elements = as_elements(state)
    if not elements:
        return nothing
    closed = [
        element.replace(_ESCAPE, _ESCAPE + "0").replace(_CLOSE, _ESCAPE + "1") + _CLOSE
        for element in elements
    ]
    return "".join(closed).encode("utf-8", "surrogatepass")


def true_traces(labels: Sequence[Steps], starts: Sequence[object]) -> TrueTraces:
    """Encode labels, each by the types of its own states.

    Args:
        labels: the scored states of each item.
        starts: the start state of each item.

    Raises:
        ScoringError: a state is of no type that labels have.
    """
    kinds = [step_kinds(steps) for steps in labels]
    rows = [
        [encoded(s, between, true=True) for s in steps.intermediate]
        + [encoded(steps.final, final, true=True)]
        for steps, (between, final) in zip(labels, kinds, strict=True)
    ]
    first = [
        [encoded(start, between, true=False)]
        for start, (between, _) in zip(starts, kinds, strict=True)
    ]
    numbers = [[KIND_NUMBERS[kind] for kind in both] for both in kinds]
    return TrueTraces(
        _packed(rows), _packed(first), np.array(numbers, np.uint8).reshape(len(labels), 2)
    )


def claimed_traces(predictions: Sequence[Steps], true: TrueTraces) -> ClaimedTraces:
    """Encode predictions by the types of the items that they are for, row by row.

    Raises:
        ScoringError: there are more or fewer than labels, or a state cannot be written as text.
    """
    if len(predictions) != len(true.states):
        raise ScoringError(
            f"{len(predictions)} predictions, but {len(true.states)} labels.",
            remedy="Give one prediction a label.",
        )
    kinds = list(StateType)
    sides: list[Traces] = []
    for side in range(2):
        if side and bool((true.kinds[:, 0] == true.kinds[:, 1]).all()):
            return ClaimedTraces(sides[0], sides[0])
        types = [kinds[number] for number in true.kinds[:, side]]
        sides.append(
            _packed(
                [encoded(state, kind, true=False) for state in steps.states]
                for steps, kind in zip(predictions, types, strict=True)
            )
        )
    return ClaimedTraces(*sides)


def text_traces(column: Any) -> Traces:
    """The states of an Arrow column of lists of text, for tasks whose states are all text.

    Args:
        column: an Arrow array of intermediate states and the final one, a list a row; nothing is
            copied but offsets.

    Raises:
        ScoringError: the column is of another type, or has nulls or empty rows.
    """
    import pyarrow as pa

    lists: Any = column
    fits = pa.types.is_list(lists.type) or pa.types.is_large_list(lists.type)
    texts = lists.type.value_type if fits else None
    if texts is None or not (pa.types.is_string(texts) or pa.types.is_large_string(texts)):
        raise ScoringError(
            f"A column of {lists.type} holds no text states.", remedy="Give list<string>."
        )
    offsets = lists.offsets.to_numpy().astype(np.int64)
    if lists.null_count or lists.flatten().null_count or bool((np.diff(offsets) < 1).any()):
        raise ScoringError(
            "The column has rows without states, or nulls.", remedy="Give a state or more a row."
        )
    values = lists.flatten()
    width = np.int64 if pa.types.is_large_string(texts) else np.int32
    _, ends, text = values.buffers()
    places = np.frombuffer(ends, width)[values.offset : values.offset + len(values) + 1]
    held = np.frombuffer(text, np.uint8) if text is not None else np.zeros(0, np.uint8)
    return Traces(held, places.astype(np.int64), offsets - offsets[0])


def step_kinds(steps: Steps) -> tuple[StateType, StateType]:
    """Types of the intermediate states and of the final one; lists of both kinds are one type.

    Raises:
        ScoringError: a state is of no type that labels have, or intermediate ones differ in type.
    """
    final = state_type(steps.final)
    found = [state_type(state) for state in steps.intermediate] or [final]
    lists = {StateType.TEXTS, StateType.INTEGERS}
    kinds = set(found)
    if len(kinds) > 1 and not kinds <= lists:
        names = ", ".join(sorted(kind.value for kind in kinds))
        raise ScoringError(
            f"The label's intermediate states are of types {names}.",
            remedy="Give states of one type.",
        )
    between = StateType.TEXTS if len(kinds) > 1 else found[0]
    return between, (between if final in lists and between in lists else final)


def _packed(rows: Iterable[Sequence[bytes]]) -> Traces:
    states: list[bytes] = []
    firsts = [0]
    for row in rows:
        states += row
        firsts.append(len(states))
    ends = np.zeros(len(states) + 1, np.int64)
    np.cumsum(np.fromiter(map(len, states), np.int64, len(states)), out=ends[1:])
    return Traces(np.frombuffer(b"".join(states), np.uint8), ends, np.array(firsts, np.int64))
