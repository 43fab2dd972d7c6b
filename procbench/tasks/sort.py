"""Task 1, Sort: order a string's letters by swaps, and record each swap that changes it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.fields import check_letters
from procbench.tasks.task import Shape, Task, Widths


@dataclass(frozen=True, slots=True)
class SortProblem:
    """The string to sort; letters a to z."""

    text: str

    def __post_init__(self) -> None:
        check_letters(self.text)


class Sort(Task[SortProblem]):
    """Selection by swaps: the next letter in order is swapped to the front of the unsorted rest."""

    name = "task01"
    title = "Sort"
    width_counts = "letters in the string"
    instruction = (
        "Sort the letters of a string from a to z by swapping pairs of letters.\n"
        "Keep a marker, which stands on the first position. Go through the alphabet from 'a' to "
        "'z'. For each letter, scan the string from the marker to the right end; whenever you "
        "meet the letter, swap it with the character under the marker and move the marker one "
        "position to the right. A letter that already stands under the marker stays there: the "
        "marker moves on, and that counts as no step.\n\n"
        "Give the sorted string, and a list of the strings after each swap that changed "
        "something. Leave the starting string and the sorted string out of the list."
    )
    form = re.compile(r"\s*String: *(?P<text>\S+)\s*")

    def widths(self, length: int) -> Widths:
        """From two more than the swaps, so that there is a choice of what to swap."""
        return Widths(
            max(5, length + 2), max(36, length + 11), (max(5, length + 2), length + 8), 200
        )

    def width(self, problem: SortProblem) -> int:
        """Letters in the string."""
        return len(problem.text)

    def draw(self, shape: Shape, draws: Draws) -> SortProblem | None:
        """Take a sorted string apart: undo swaps from the right, each one that Sort would make.

        A swap at a place can be undone when it puts a letter there that differs, and the place's
        letter where no equal one lies between.
        """
        cells = sorted(draws.text(LETTERS, shape.width))
        missing = shape.length
        for place in range(shape.width - 2, -1, -1):
            if not draws.happens(missing, place + 1):
                continue
            letter = cells[place]
            end = place + 1
            while end < shape.width and cells[end] != letter:
                end += 1
            if end == place + 1:
                continue
            other = draws.between(place + 1, end - 1)
            cells[place], cells[other] = cells[other], letter
            missing -= 1
        return None if missing else SortProblem("".join(cells))

    def question(self, problem: SortProblem) -> str:
        """One line with the string."""
        return f"String: {problem.text}"

    def from_fields(self, fields: re.Match[str]) -> SortProblem:
        """The string."""
        return SortProblem(fields["text"])

    def trace(self, problem: SortProblem) -> Sequence[str]:
        """The string after each swap that changes it."""
        cells = list(problem.text)
        states = [problem.text]
        for place, letter in enumerate(sorted(cells)):
            if cells[place] != letter:
                found = cells.index(letter, place + 1)
                cells[place], cells[found] = letter, cells[place]
                states.append("".join(cells))
        return states

    def successor(self, problem: SortProblem, history: Sequence[Any], step: int) -> str | None:
        """The next swap of the string at hand; none once it is sorted."""
        text: str = history[-1]
        for place, letter in enumerate(sorted(text)):
            if text[place] != letter:
                found = text.index(letter, place + 1)
                middle = text[place + 1 : found]
                return text[:place] + letter + middle + text[place] + text[found + 1 :]
        return None
