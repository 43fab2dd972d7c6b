"""Task 8, Split1: cut a string at positions that count its original characters."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.fields import check_letters, numbers
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps


@dataclass(frozen=True, slots=True)
class Split1Problem:
    """The string, and the positions to cut at, all different."""

    text: str
    positions: tuple[int, ...]

    def __post_init__(self) -> None:
        check_letters(self.text)
        check_steps(len(self.positions))
        for position in self.positions:
            if not 1 <= position < len(self.text):
                raise ProblemError(f"Position {position} is outside of {len(self.text)} letters.")
        if len(set(self.positions)) < len(self.positions):
            raise ProblemError("A position comes twice.")


class Split1(Task[Split1Problem]):
    """A step makes one cut; the state is the list of pieces."""

    name = "task08"
    title = "Split1"
    width_counts = "letters in the string"
    instruction = (
        "Cut a string into pieces.\n"
        "Take the positions in the order of the list. At position i, cut the string between its "
        "original characters number i - 1 and number i, counted from 0. Positions always count "
        "the characters of the string as it was at the start, whatever has been cut since.\n\n"
        "Give the list of pieces, from left to right, after the last cut, and a list of the "
        "lists of pieces after each cut before it. Leave the uncut string and the last list out."
    )
    form = re.compile(r"\s*String:\s*(?P<text>\S+)\s*Positions:\s*(?P<positions>[0-9][0-9, ]*)\s*")

    def widths(self, length: int) -> Widths:
        """Strings of at least one letter more than there are cuts."""
        highest = max(30, length + 5)
        return Widths(length + 1, highest, (length + 1, highest), 500)

    def width(self, problem: Split1Problem) -> int:
        """Letters in the string."""
        return len(problem.text)

    def draw(self, shape: Shape, draws: Draws) -> Split1Problem:
        """Uniform letters; distinct positions in random order."""
        positions = draws.sample(range(1, shape.width), shape.length)
        return Split1Problem(draws.text(LETTERS, shape.width), tuple(positions))

    def question(self, problem: Split1Problem) -> str:
        """The string, and the positions."""
        positions = ", ".join(map(str, problem.positions))
        return f"String:\n{problem.text}\nPositions:\n{positions}"

    def from_fields(self, fields: re.Match[str]) -> Split1Problem:
        """The string, and the positions."""
        return Split1Problem(fields["text"], numbers(fields["positions"]))

    def trace(self, problem: Split1Problem) -> Sequence[list[str]]:
        """The pieces after each cut."""
        text = problem.text
        cuts = [0, len(text)]
        states = [[text]]
        for position in problem.positions:
            cuts = sorted([*cuts, position])
            states.append([text[a:b] for a, b in pairwise(cuts)])
        return states

    def successor(
        self, problem: Split1Problem, history: Sequence[Any], step: int
    ) -> list[str] | None:
        """The step's cut through whatever pieces are there; none where a cut is already."""
        if not 1 <= step <= len(problem.positions):
            return None
        offset = problem.positions[step - 1]
        for place, piece in enumerate(history[-1]):
            if 0 < offset < len(piece):
                return split_piece(history[-1], place, offset)
            offset -= len(piece)
        return None


def split_piece(pieces: list[str], place: int, offset: int) -> list[str]:
    """The pieces with one of them cut in two before the offset."""
    piece = pieces[place]
    return [*pieces[:place], piece[:offset], piece[offset:], *pieces[place + 1 :]]
