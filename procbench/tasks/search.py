"""Task 4, Search: count substrings in each of ten strings, and keep the running totals."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.label_types import Label, label_of
from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.fields import check_letters, items
from procbench.tasks.task import Shape, Task, Widths, check_steps

_STRINGS = 10
_SHORTEST = 3
_MOST_INSERTED = 2


@dataclass(frozen=True, slots=True)
class SearchProblem:
    """The strings to search, and the substrings to look for."""

    strings: tuple[str, ...]
    substrings: tuple[str, ...]

    def __post_init__(self) -> None:
        check_steps(len(self.substrings))
        check_letters(*self.strings, *self.substrings)


class Search(Task[SearchProblem]):
    """A step adds the counts of one substring; occurrences do not overlap."""

    name = "task04"
    title = "Search"
    width_counts = "letters in the longest string"
    instruction = (
        "Count how often substrings occur in strings, and keep running totals.\n"
        "Keep one total for each string, in the order of the strings; all are zero at first. "
        "Take the substrings in order. For each one, count its occurrences in every string, and "
        "add the count to that string's total. Occurrences must not share letters: look from the "
        "left, and go on behind the occurrence you found.\n\n"
        "Give the list of totals after the last substring, and a list of the lists of totals "
        "after each substring before it. The zeros at the start do not belong in it, nor do the "
        "last totals."
    )
    form = re.compile(
        r"\s*Strings: *\[(?P<strings>[^\]]*)\]\s*Substrings: *\[(?P<substrings>[^\]]*)\]\s*"
    )

    def widths(self, length: int) -> Widths:
        """Strings of 3 letters up to the width at every length."""
        return Widths(_SHORTEST, 15, (10, 12), 200)

    def width(self, problem: SearchProblem) -> int:
        """Letters of the longest string."""
        return max(map(len, problem.strings))

    def draw(self, shape: Shape, draws: Draws) -> SearchProblem:
        """Substrings of two letters; each string has a block of up to two of them put in."""
        pairs = draws.text(LETTERS, 2 * shape.length)
        substrings = [pairs[start : start + 2] for start in range(0, len(pairs), 2)]
        lengths = draws.many_between(_SHORTEST, shape.width, _STRINGS)
        lengths[draws.below(_STRINGS)] = shape.width
        wanted = draws.many_below(_MOST_INSERTED + 1, _STRINGS)
        counts = [min(count, n // 2) for count, n in zip(wanted, lengths, strict=True)]
        inserted = [substrings[which] for which in draws.many_below(shape.length, sum(counts))]
        texts = draws.texts(LETTERS, lengths)
        places = draws.each_below([n - 2 * k + 1 for n, k in zip(lengths, counts, strict=True)])
        strings: list[str] = []
        for around, count, place in zip(texts, counts, places, strict=True):
            block = "".join(inserted[:count])
            del inserted[:count]
            strings.append(around[:place] + block + around[place + 2 * count :])
        return SearchProblem(tuple(strings), tuple(substrings))

    def question(self, problem: SearchProblem) -> str:
        """The strings, and the substrings."""
        return (
            f"Strings: [{', '.join(problem.strings)}]\n"
            f"Substrings: [{', '.join(problem.substrings)}]"
        )

    def from_fields(self, fields: re.Match[str]) -> SearchProblem:
        """The strings, and the substrings."""
        return SearchProblem(items(fields["strings"]), items(fields["substrings"]))

    def trace(self, problem: SearchProblem) -> Sequence[list[int]]:
        """The totals; zeros at the start."""
        totals = [0] * len(problem.strings)
        states = [totals]
        everything = " ".join(problem.strings)
        for part in problem.substrings:
            # Half of the substrings are nowhere, which is seen faster at once.
            if part in everything:
                totals = [n + s.count(part) for n, s in zip(totals, problem.strings, strict=True)]
            states.append(totals)
        return states

    def successor(
        self, problem: SearchProblem, history: Sequence[Any], step: int
    ) -> list[int] | None:
        """The step's counts added to whatever totals are there."""
        totals: list[int] = history[-1]
        if not 1 <= step <= len(problem.substrings) or len(totals) != len(problem.strings):
            return None
        part = problem.substrings[step - 1]
        return [n + s.count(part) for n, s in zip(totals, problem.strings, strict=True)]

    def second_readings(self, problem: SearchProblem) -> dict[str, Label]:
        """ "overlapping": occurrences may share letters."""
        totals = [0] * len(problem.strings)
        states = [totals]
        for part in problem.substrings:
            found = [_overlapping(text, part) for text in problem.strings]
            totals = [n + more for n, more in zip(totals, found, strict=True)]
            states.append(totals)
        return {"overlapping": label_of(states)}


def _overlapping(text: str, part: str) -> int:
    return sum(text.startswith(part, place) for place in range(len(text)))
