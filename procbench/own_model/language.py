"""The language of the own model: what it reads of a problem, and where it writes states.

    with steps       <start> task width state operation = STATE operation = STATE ...
    without          <start> task width state operation operation ... = STATE

Words in capitals are the model's; all others are read from the problem. Either way every operation
is read once and in order: the two differ in whether the state in between is written down.
"""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from procbench.label_types import State
from procbench.own_model.codecs import CODECS, MOST_WIDTH, Place
from workbench.errors import InputError

_MARKS = ("<start>", "=")
WORDS: tuple[str, ...] = (
    *_MARKS,
    *(f"width{width}" for width in range(1, MOST_WIDTH + 1)),
    *CODECS,
    *(word for codec in CODECS.values() for word in codec.words),
)
START, ANSWER = range(len(_MARKS))
_IDS = {word: token for token, word in enumerate(WORDS)}


class UnwritableError(InputError):
    """The language has no words for a problem."""


class Text(NamedTuple):
    """A problem with its answer.

    Attributes:
        tokens: ids of all words, those of the right answer included.
        places: which of them are the answer's, ascending; each stands behind ANSWER.
    """

    tokens: list[int]
    places: list[int]


def write(task: str, problem: Any, *, with_steps: bool) -> Text:
    """A problem with its right answer.

    Args:
        task: a key of CODECS.
        problem: one of that task.
        with_steps: whether all states are written, or the last alone.

    Raises:
        UnwritableError: the task, or a word of the problem, is not in the language.
    """
    if task not in CODECS:
        raise UnwritableError(
            f"The model has no words for {task}.", remedy=f"It has some for {', '.join(CODECS)}."
        )
    codec = CODECS[task]
    start, *states = codec.states(problem)
    words = ["<start>", task, f"width{codec.width(problem)}", start]
    places: list[int] = []
    for operation, state in zip(codec.operations(problem), states, strict=bool(states)):
        words.append(operation)
        if with_steps:
            words += ["=", state]
            places.append(len(words) - 1)
    if not with_steps and states:
        words += ["=", states[-1]]
        places.append(len(words) - 1)
    if unknown := [word for word in words if word not in _IDS]:
        raise UnwritableError(
            f"The model has no word for {unknown[0]!r}.", remedy="Give smaller problems."
        )
    return Text([_IDS[word] for word in words], places)


def read(task: str, problem: Any, tokens: Sequence[int]) -> str:
    """The text of an answer, as ProcBench's parser reads it.

    Where the tokens tell of no states, the text is their words as they came.

    Args:
        task: a key of CODECS.
        problem: what was asked.
        tokens: what the model wrote: all states, or the last alone.
    """
    words = [WORDS[token] for token in tokens]
    states: list[State | None] = [
        CODECS[task].read(word, Place(len(words) - number, number == len(words)), problem)
        for number, word in enumerate(words, 1)
    ]
    if not states or any(state is None for state in states):
        return f"No states can be told from these words: {' '.join(words)}"
    return json.dumps({"intermediate": states[:-1], "final": states[-1]})
