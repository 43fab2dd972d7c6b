"""Training blocks of the own model: random problems with their answers, packed whole."""

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

import numpy as np
from jaxtyping import UInt16

from procbench.generation import draw_problem, identity
from procbench.own_model.codecs import CODECS
from procbench.own_model.language import START, Text, write
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
        blocks: token ids; each opens with a sample, and START fills its rest.
        samples: how many samples there are.
        tokens: how many of the ids are those of samples.
    """

    blocks: UInt16[np.ndarray, "blocks context"]
    samples: int
    tokens: int


def draw_texts(samples: Samples, seed: np.random.SeedSequence) -> Iterator[Text]:
    """Problems with answers, without end; which problems does not depend on what answers hold."""
    draws = Draws(seed)
    while True:
        task = get_task(draws.choice(samples.tasks))
        length = draws.between(*samples.lengths)
        problem, _ = draw_problem(task, length, draws, CODECS[task.name].widths)
        if identity(task.name, task.question(problem)) in samples.excluded:
            continue
        yield write(task.name, problem, with_steps=samples.with_steps)


def build_corpus(
    samples: Samples,
    seed: np.random.SeedSequence,
    *,
    context: int,
    blocks: int | None = None,
    samples_wanted: int | None = None,
) -> Corpus:
    """Pack samples into blocks until there are enough of either.

    Args:
        samples: what is drawn.
        seed: where the draws come from.
        context: tokens of a block, as many as the longest sample at least.
        blocks: how many blocks are enough; None for any number.
        samples_wanted: how many samples are enough; None for any number.

    Raises:
        InputError: a sample is longer than a block, or neither number is given.
    """
    if blocks is None and samples_wanted is None:
        raise InputError("The corpus has no size.", remedy="Give blocks, or samples_wanted.")
    rows: list[list[int]] = [[]]
    taken = total = 0
    for text in draw_texts(samples, seed):
        sample = text.tokens
        if len(sample) > context:
            raise InputError(
                f"A sample has {len(sample)} tokens, and a block {context}.",
                remedy="Raise the context, or train on shorter chains.",
            )
        if len(rows[-1]) + len(sample) > context:
            if len(rows) == blocks:
                break
            rows.append([])
        rows[-1] += sample
        taken += 1
        total += len(sample)
        if taken == samples_wanted:
            break
    # What fills a block comes to no answer, and no loss is taken on it.
    packed = np.full((len(rows), context), START, np.uint16)
    for place, row in enumerate(rows):
        packed[place, : len(row)] = row
    return Corpus(packed, taken, total)
