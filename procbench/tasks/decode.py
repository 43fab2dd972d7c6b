"""Task 15, Decode: write out runs of bits."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from procbench.label_types import Label
from procbench.tasks.draws import Draws
from procbench.tasks.encode import draw_runs
from procbench.tasks.fields import number
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps

_LONGEST_RUN = 100


@dataclass(frozen=True, slots=True)
class DecodeProblem:
    """The pieces (character, how many of it)."""

    pieces: tuple[tuple[str, int], ...]

    def __post_init__(self) -> None:
        check_steps(len(self.pieces))
        for character, count in self.pieces:
            if character not in ("0", "1") or not 1 <= count <= _LONGEST_RUN:
                raise ProblemError(
                    f"{character[:9]}x{count} is no piece of 1 to {_LONGEST_RUN} zeros or ones."
                )


class Decode(Task[DecodeProblem]):
    """A step appends one run."""

    name = "task15"
    title = "Decode"
    width_counts = "characters in the longest run"
    instruction = (
        "Write out a compressed string.\n"
        "A piece AxB stands for the character A written B times in a row. The result is empty at "
        "first. Take the pieces in order, and append what each one stands for to the result.\n\n"
        "Give the result after the last piece, and a list of the results after each piece before "
        "it. The empty start does not belong in the list, nor does the last result."
    )
    form = re.compile(r"\s*Sentence:[ \t]*(?P<pieces>\S+x\S+(?:[ \t]+\S+x\S+)*)\s*")

    def widths(self, length: int) -> Widths:
        """Runs of up to 9 at every length."""
        return Widths(1, 9, (9, 9) if length > 7 else (6, 9), _LONGEST_RUN)

    def width(self, problem: DecodeProblem) -> int:
        """The longest run."""
        return max(count for _, count in problem.pieces)

    def draw(self, shape: Shape, draws: Draws) -> DecodeProblem:
        """Uniform runs up to the width, one of them of exactly the width."""
        return DecodeProblem(tuple(draw_runs(shape, draws)))

    def question(self, problem: DecodeProblem) -> str:
        """The pieces."""
        return "Sentence: " + " ".join([f"{bit}x{count}" for bit, count in problem.pieces])

    def from_fields(self, fields: re.Match[str]) -> DecodeProblem:
        """The pieces."""
        pieces = (piece.partition("x") for piece in fields["pieces"].split())
        return DecodeProblem(tuple((bit, number(count)) for bit, _, count in pieces))

    def trace(self, problem: DecodeProblem) -> Sequence[str]:
        """The result so far; empty at the start."""
        return list(accumulate((bit * count for bit, count in problem.pieces), initial=""))

    def successor(self, problem: DecodeProblem, history: Sequence[Any], step: int) -> str | None:
        """The step's run appended to whatever is there."""
        if not 1 <= step <= len(problem.pieces):
            return None
        bit, count = problem.pieces[step - 1]
        return history[-1] + bit * count

    def second_readings(self, problem: DecodeProblem) -> dict[str, Label]:
        """ "start_listed": the empty start is an intermediate state, which nothing forbids."""
        label = self.label(problem)
        return {"start_listed": Label(label.init, ["", *label.intermediate], label.final)}
