"""Training blocks of the own model: random problems with their answers, packed whole."""

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

import numpy as np
from jaxtyping import UInt16

from procbench.generation import draw_problem, identity
from procbench.own_model.codecs import CODECS
from procbench.own_model.language import NUMBERS, PAD, START, Text, write_answer, write_problem
from procbench.tasks import get_task
from procbench.tasks.draws import Draws
from workbench.errors import InputError


class Samples(NamedTuple):
    """What problems are drawn.

    Attributes:
        tasks: keys of CODECS, drawn uniformly.
        lengths: least and most steps, both included, drawn uniformly.
        with_steps: whether answers have all states, or the last alone.
        excluded: identities (`procbench.generation.identity`) that no problem may have.
    """

    tasks: Sequence[str]
    lengths: tuple[int, int]
    with_steps: bool
    excluded: Set[bytes]


class Corpus(NamedTuple):
    """Training blocks.

    Attributes:
        blocks: token ids; each opens with a sample, and its rest is padded.
        samples: how many samples there are.
        tokens: how many of the ids are no padding.
    """

    blocks: UInt16[np.ndarray, "blocks context"]
    samples: int
    tokens: int


def draw_texts(samples: Samples, seed: np.random.SeedSequence) -> Iterator[Text]:
    """Problems with answers, without end.

    The problems, and the numbers of their steps, do not depend on what answers hold.
    """
    draws = Draws(seed)
    while True:
        task = get_task(draws.choice(samples.tasks))
        length = draws.between(*samples.lengths)
        first = draws.below(NUMBERS - length + 1)
        problem, _ = draw_problem(task, length, draws, CODECS[task.name].widths)
        if identity(task.name, task.question(problem)) in samples.excluded:
            continue
        states = task.trace(problem)[1:]
        yield Text(
            write_problem(task.name, problem, first),
            write_answer(task.name, states, with_steps=samples.with_steps, first=first),
        )


def build_corpus(
    samples: Samples,
    seed: np.random.SeedSequence,
    *,
    context: int,
    tokens: int | None = None,
    samples_wanted: int | None = None,
) -> Corpus:
    """Pack samples into blocks until there are enough of them.

    Args:
        samples: what is drawn.
        seed: where the draws come from.
        context: tokens of a block, as many as the longest sample at least.
        tokens: how many tokens are enough; None for any number.
        samples_wanted: how many samples are enough; None for any number.

    Raises:
        InputError: a sample is longer than a block, or neither number is given.
    """
    if tokens is None and samples_wanted is None:
        raise InputError("The corpus has no size.", remedy="Give tokens, or samples_wanted.")
    rows: list[list[int]] = [[]]
    taken = total = 0
    for text in draw_texts(samples, seed):
        sample = [*text.problem, *text.answer]
        if len(sample) > context:
            raise InputError(
                f"A sample has {len(sample)} tokens, and a block {context}.",
                remedy="Raise the context, or train on shorter chains.",
            )
        if len(rows[-1]) + len(sample) > context:
            rows.append([])
        rows[-1] += sample
        taken += 1
        total += len(sample)
        if taken == samples_wanted or (tokens is not None and total >= tokens):
            break
    packed = np.full((len(rows), context), PAD, np.uint16)
    for place, row in enumerate(rows):
        packed[place, : len(row)] = row
        # A sample that never comes to its answer: no loss is taken on what follows.
        packed[place, len(row) : len(row) + 1] = START
    return Corpus(packed, taken, total)
