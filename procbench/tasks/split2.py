"""Task 9, Split2: cut a string at places that count within its present pieces."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.fields import check_letters, number_pairs
from procbench.tasks.split1 import split_piece
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps


@dataclass(frozen=True, slots=True)
class Split2Problem:
    """The string, and the cuts (which piece, before which of its characters)."""

    text: str
    cuts: tuple[tuple[int, int], ...]

    def __post_init__(self) -> None:
        check_letters(self.text)
        check_steps(len(self.cuts))
        lengths = [len(self.text)]
        for which, offset in self.cuts:
            if not (0 <= which < len(lengths) and 0 < offset < lengths[which]):
                raise ProblemError(f"There is nothing to cut at ({which}, {offset}).")
            lengths[which : which + 1] = [offset, lengths[which] - offset]


class Split2(Task[Split2Problem]):
    """A step makes one cut; the state is the list of pieces."""

    name = "task09"
    title = "Split2"
    width_counts = "letters in the string"
    keyword = "split"
    instruction = (
        "Split a string into more and more pieces.\n"
        "At first there is one piece, the whole string. Take the pairs (i, j) in the order of "
        "the list. For each, split piece number i in two: its first j characters, and the rest. "
        "Pieces are numbered from 0, from left to right, as they are at that moment.\n\n"
        "Give the list of pieces after the last pair, and a list of the lists of pieces after "
        "each pair before it. Leave the unsplit string and the last list out."
    )
    form = re.compile(r"\s*String:\s*(?P<text>\S+)\s*Indices:\s*(?P<cuts>\([0-9(), ]*\))\s*")

    def widths(self, length: int) -> Widths:
        """Strings of at least one letter more than there are cuts."""
        highest = max(30, length + 5)
        return Widths(length + 1, highest, (length + 1, highest), 500)

    def width(self, problem: Split2Problem) -> int:
        """Letters in the string."""
        return len(problem.text)

    def draw(self, shape: Shape, draws: Draws) -> Split2Problem:
        """The piece is uniform among those that can be cut, and so is the place in it."""
        lengths = [shape.width]
        cuts: list[tuple[int, int]] = []
        for _ in range(shape.length):
            which = draws.choice([i for i, length in enumerate(lengths) if length > 1])
            offset = draws.between(1, lengths[which] - 1)
            lengths[which : which + 1] = [offset, lengths[which] - offset]
            cuts.append((which, offset))
        return Split2Problem(draws.text(LETTERS, shape.width), tuple(cuts))

    def question(self, problem: Split2Problem) -> str:
        """The string, and the pairs."""
        cuts = ", ".join([f"({i}, {j})" for i, j in problem.cuts])
        return f"String:\n{problem.text}\nIndices:\n{cuts}"

    def from_fields(self, fields: re.Match[str]) -> Split2Problem:
        """The string, and the pairs."""
        return Split2Problem(fields["text"], number_pairs(fields["cuts"]))

    def trace(self, problem: Split2Problem) -> Sequence[list[str]]:
        """The pieces after each cut."""
        states = [[problem.text]]
        for which, offset in problem.cuts:
            states.append(split_piece(states[-1], which, offset))
        return states

    def successor(
        self, problem: Split2Problem, history: Sequence[Any], step: int
    ) -> list[str] | None:
        """The step's cut through whatever pieces are there."""
        if not 1 <= step <= len(problem.cuts):
            return None
        which, offset = problem.cuts[step - 1]
        pieces: list[str] = history[-1]
        if which >= len(pieces) or offset >= len(pieces[which]):
            return None
        return split_piece(pieces, which, offset)
