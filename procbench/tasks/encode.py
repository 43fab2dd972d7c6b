"""Task 7, Encode: write a string of bits as its runs.

The published instruction calls the result a string, where labels hold a list of runs; how a string
of them would be joined is left open, so there is no second label for it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from procbench.label_types import State
from procbench.tasks.draws import Draws
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps

_LONGEST_RUN = 100


@dataclass(frozen=True, slots=True)
class EncodeProblem:
    """The string of 0 and 1."""

    bits: str

    def __post_init__(self) -> None:
        if not self.bits or self.bits.strip("01"):
            raise ProblemError(f"{self.bits[:60]!r} is no string of 0 and 1.")
        check_steps(len(_runs(self.bits)))


class Encode(Task[EncodeProblem]):
    """A step adds the next run to the list of codes."""

    name = "task07"
    title = "Encode"
    width_counts = "characters in the longest run"
    instruction = (
        "Encode a string of zeros and ones by its runs.\n"
        "A run is a stretch of equal characters that is as long as possible. Go through the runs "
        "from left to right. For each one, add a code to the end of a list: the character, an "
        "underscore, and the length of the run, such as 0_4.\n\n"
        "Give the list of all codes, and a list of the lists of codes after each run before the "
        "last one. The empty start does not belong in it, nor does the complete list."
    )
    form = re.compile(r"\s*String:[ \t]*\n\s*(?P<bits>[01]+)\s*")

    def widths(self, length: int) -> Widths:
        """Runs of up to 9 at every length."""
        return Widths(1, 9, (9, 9) if length > 7 else (6, 9), _LONGEST_RUN)

    def width(self, problem: EncodeProblem) -> int:
        """The longest run."""
        return max(len(run) for run in _runs(problem.bits))

    def draw(self, shape: Shape, draws: Draws) -> EncodeProblem:
        """Uniform runs up to the width, one of them of exactly the width."""
        bits = draw_runs(shape, draws)
        return EncodeProblem("".join([bit * count for bit, count in bits]))

    def question(self, problem: EncodeProblem) -> str:
        """The bits."""
        return f"String:\n{problem.bits}"

    def from_fields(self, fields: re.Match[str]) -> EncodeProblem:
        """The bits."""
        return EncodeProblem(fields["bits"])

    def trace(self, problem: EncodeProblem) -> Sequence[State]:
        """The codes so far; an empty string at the start, as published."""
        codes = _codes(problem.bits)
        return ["", *[codes[:count] for count in range(1, len(codes) + 1)]]

    def successor(
        self, problem: EncodeProblem, history: Sequence[Any], step: int
    ) -> list[str] | None:
        """The step's code added to whatever codes are there."""
        codes = _codes(problem.bits)
        if not 1 <= step <= len(codes):
            return None
        return [*(history[-1] if len(history) > 1 else []), codes[step - 1]]


def draw_runs(shape: Shape, draws: Draws) -> list[tuple[str, int]]:
    """Runs (bit, count) with alternating bits, the first one random.

    Args:
        shape: how many runs there are, and the length of the longest.
        draws: where chance comes from.
    """
    counts = draws.many_between(1, shape.width, shape.length)
    counts[draws.below(shape.length)] = shape.width
    first = draws.below(2)
    return [("01"[(first + place) % 2], count) for place, count in enumerate(counts)]


def _runs(bits: str) -> list[str]:
    return ["".join(run) for _, run in groupby(bits)]


def _codes(bits: str) -> list[str]:
    return [f"{run[0]}_{len(run)}" for run in _runs(bits)]
