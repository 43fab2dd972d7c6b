"""Engines show one sequent; behind a common opening they are strategies for whole tasks."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final

from provers.proving.opening import Sequent, open_task
from provers.proving.strategy import Strategy
from provers.proving.task import Task

Block = list[str]
"""Lines of tactics that show a sequent; continuation lines are indented further."""

Engine = Callable[[Sequent], Iterator[Block]]
"""Gives blocks that may show the sequent, the likeliest first."""

_MOST_BLOCKS: Final = 6


def strategy_of(engine: Engine, *, substituting: bool = True, splitting: bool = True) -> Strategy:
    """The strategy that opens a task and shows every goal that is left by one engine.

    Args:
        engine: asked about every leaf of the opening.
        substituting: see `open_task`.
        splitting: see `open_task`.
    """

    def strategy(task: Task) -> Iterator[str]:
        opening = open_task(task, substituting=substituting, splitting=splitting)
        leaves = opening.leaves()
        if len(leaves) == 1:
            for block in engine(leaves[0]):
                yield opening.proof([block])
            return
        blocks = [alternatives(islice(engine(leaf), _MOST_BLOCKS)) for leaf in leaves]
        if all(blocks):
            yield opening.proof(blocks)

    return strategy


def alternatives(blocks: Iterable[Block]) -> Block:
    """One block that tries several, in order; empty if there are none."""
    choices = list(blocks)
    if len(choices) < 2:
        return choices[0] if choices else []
    lines = ["first"]
    for first, *rest in choices:
        lines += [f"  | {first}", *(f"    {line}" for line in rest)]
    return lines


def chosen(place: int, parts: int, proof: str) -> str:
    """A proof term of a disjunction, from a proof of the part at a place, from 0."""
    last = place == parts - 1
    return "Or.inr <| " * place + (proof if last else f"Or.inl {proof}")


def in_turn(*engines: Engine) -> Engine:
    """One engine that gives what several give, the first block of each, then the second, .."""

    def engine(sequent: Sequent) -> Iterator[Block]:
        streams = [each(sequent) for each in engines]
        while streams:
            going: list[Iterator[Block]] = []
            for stream in streams:
                block = next(stream, None)
                if block is not None:
                    yield block
                    going.append(stream)
            streams = going

    return engine
