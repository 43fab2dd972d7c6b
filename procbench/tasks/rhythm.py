"""Task 12, Rhythm: read two sequences in turn, each starting over at its own end."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from procbench.tasks.draws import DIGITS, LETTERS, Draws
from procbench.tasks.fields import check_letters, items, number
from procbench.tasks.task import Shape, Task, Widths, check_steps

_LETTERS = 8


@dataclass(frozen=True, slots=True)
class RhythmProblem:
    """The numbers, the letters, and how many pairs to take."""

    numbers: tuple[str, ...]
    letters: tuple[str, ...]
    steps: int

    def __post_init__(self) -> None:
        check_steps(self.steps)
        for text in self.numbers:
            number(text)
        check_letters(*self.letters)


class Rhythm(Task[RhythmProblem]):
    """A step appends the next number and the next letter."""

    name = "task12"
    title = "Rhythm"
    width_counts = "numbers in the first sequence"
    instruction = (
        "Weave two sequences, one of numbers and one of letters, into a string.\n"
        "The string is empty at first, and each sequence is read from its first element on. In "
        "each step, append the next number and behind it the next letter. A sequence that has "
        "been read to its end starts over from its first element, whatever the other one does. "
        "Do N steps.\n\n"
        "Give the string after N steps, and a list of the strings after each step before. The "
        "empty start does not belong in the list, nor does the last string."
    )
    form = re.compile(
        r"\s*Sequence 1: *(?P<numbers>[0-9, ]+)\s*Sequence 2: *(?P<letters>[a-z, ]+)\s*"
        r"N: *(?P<steps>[0-9]+)\s*"
    )

    def widths(self, length: int) -> Widths:
        """4 to 6 numbers, to 8 letters, at every length."""
        return Widths(1, 10, (4, 6), 100)

    def width(self, problem: RhythmProblem) -> int:
        """Numbers in the first sequence."""
        return len(problem.numbers)

    def draw(self, shape: Shape, draws: Draws) -> RhythmProblem:
        """Uniform digits; eight letters out of the first two to five."""
        letters = draws.text(LETTERS[: draws.between(2, 5)], _LETTERS)
        return RhythmProblem(tuple(draws.text(DIGITS, shape.width)), tuple(letters), shape.length)

    def question(self, problem: RhythmProblem) -> str:
        """The sequences, and N."""
        return (
            f"Sequence 1: {', '.join(problem.numbers)}\n"
            f"Sequence 2: {', '.join(problem.letters)}\nN: {problem.steps}"
        )

    def from_fields(self, fields: re.Match[str]) -> RhythmProblem:
        """The sequences, and N."""
        return RhythmProblem(
            items(fields["numbers"]), items(fields["letters"]), number(fields["steps"])
        )

    def trace(self, problem: RhythmProblem) -> Sequence[str]:
        """The string so far; empty at the start."""
        pairs = (_pair(problem, step) for step in range(1, problem.steps + 1))
        return list(accumulate(pairs, initial=""))

    def successor(self, problem: RhythmProblem, history: Sequence[Any], step: int) -> str | None:
        """The step's pair appended to whatever is there."""
        if not 1 <= step <= problem.steps:
            return None
        return history[-1] + _pair(problem, step)


def _pair(problem: RhythmProblem, step: int) -> str:
    numbers, letters = problem.numbers, problem.letters
    return numbers[(step - 1) % len(numbers)] + letters[(step - 1) % len(letters)]
