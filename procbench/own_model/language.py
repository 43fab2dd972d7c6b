"""The language of the own model: a problem, a mark, and the states one by one or the last alone.

    <start> task header... [n operation...] for each step <answer> [n state...] for each step <end>

Steps are numbered, and a state has the number of its step, so that a state's operation is found by
its number and not by how far away it stands. Numbers begin anywhere below the limit in training,
so that all of them are known when longer chains are asked for (Zhou et al., "What Algorithms can
Transformers Learn?", arXiv 2310.16028, 2023, call this index hints). Without steps, the answer is
the last state alone, without a number.
"""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from procbench.own_model.codecs import CHARACTERS, CODECS, Place
from workbench.errors import InputError

NUMBERS = 24
"""Longest chain, in steps."""
_MARKS = ("<pad>", "<start>", "<answer>", "<end>")
_NUMBERS = tuple(f"#{number}" for number in range(NUMBERS))
WORDS: tuple[str, ...] = (
    *_MARKS,
    *_NUMBERS,
    *CHARACTERS,
    *CODECS,
    *(word for codec in CODECS.values() for word in codec.words),
)
PAD, START, ANSWER, END = range(len(_MARKS))
_IDS = {word: token for token, word in enumerate(WORDS)}


class UnwritableError(InputError):
    """The language has no words for a problem."""


class Text(NamedTuple):
    """A problem with its answer.

    Attributes:
        problem: token ids up to and with ANSWER.
        answer: token ids after it, up to and with END.
    """

    problem: list[int]
    answer: list[int]


def write_problem(task: str, problem: Any, first: int | None = None) -> list[int]:
    """The token ids of a problem, up to and with ANSWER.

    Args:
        task: a key of CODECS.
        problem: one of that task.
        first: number of the first step, 0 or more; in the middle of what is possible when None.

    Raises:
        UnwritableError: the task, a word of the problem, or its length is not in the language.
    """
    if task not in CODECS:
        raise UnwritableError(
            f"The model has no words for {task}.", remedy=f"It has some for {', '.join(CODECS)}."
        )
    codec = CODECS[task]
    operations = codec.operations(problem)
    first = _first(len(operations)) if first is None else first
    if first < 0 or first + len(operations) > NUMBERS:
        raise UnwritableError(
            f"The model has no numbers for {len(operations)} steps.",
            remedy=f"It has {NUMBERS} of them.",
        )
    words = [task, *codec.header(problem)]
    for number, operation in enumerate(operations, first):
        words += [_NUMBERS[number], *operation]
    if unknown := [word for word in words if word not in _IDS]:
        raise UnwritableError(
            f"The model has no word for {unknown[0]!r}.", remedy="Give smaller problems."
        )
    return [START, *(_IDS[word] for word in words), ANSWER]


def write_answer(
    task: str, states: Sequence[Any], *, with_steps: bool, first: int | None = None
) -> list[int]:
    """The token ids of the states after the start state, up to and with END.

    Args:
        task: a key of CODECS.
        states: all but the start state.
        with_steps: whether all of them are written, or the last alone.
        first: as in `write_problem`.
    """
    codec = CODECS[task]
    if not with_steps:
        return [*(_IDS[word] for word in codec.write(states[-1])), END]
    first = _first(len(states)) if first is None else first
    tokens: list[int] = []
    for number, state in enumerate(states, first):
        tokens += [_IDS[_NUMBERS[number]], *(_IDS[word] for word in codec.write(state))]
    return [*tokens, END]


def read_answer(task: str, problem: Any, tokens: Sequence[int], *, with_steps: bool) -> str:
    """The text of an answer, as ProcBench's parser reads it.

    Where the tokens tell of no chain of states, the text is their words as they came.

    Args:
        task: a key of CODECS.
        problem: what was asked.
        tokens: what the model wrote after ANSWER, without END.
        with_steps: whether the model was trained to write steps.
    """
    words = [WORDS[token] for token in tokens]
    chain = _chain(words, len(CODECS[task].operations(problem))) if with_steps else [(0, words)]
    states = [
        CODECS[task].read(part, Place(left, place == len(chain)), problem)
        for place, (left, part) in enumerate(chain, 1)
    ]
    if not states or any(state is None for state in states):
        return f"No states can be told from these words: {' '.join(words)}"
    return json.dumps({"intermediate": states[:-1], "final": states[-1]})


def _chain(words: Sequence[str], length: int) -> list[tuple[int, list[str]]]:
    """Steps left and words of each state; none when the words do not begin with a number."""
    last = _first(length) + length - 1
    chain: list[tuple[int, list[str]]] = []
    for word in words:
        if word in _NUMBERS:
            chain.append((last - _NUMBERS.index(word), []))
        elif not chain:
            return []
        else:
            chain[-1][1].append(word)
    return chain


def _first(length: int) -> int:
    return (NUMBERS - length) // 2
