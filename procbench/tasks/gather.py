"""Task 2, Gather: cut pieces out of strings by number, and join them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.tasks.draws import ALPHANUMERIC, Draws
from procbench.tasks.fields import check_alphanumeric, items, number
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps

_TRIPLE = re.compile(r"\( *(\d+) *, *(\d+) *, *(\d+) *\)")


@dataclass(frozen=True, slots=True)
class GatherProblem:
    """Strings, and cuts (which string, from which place, how many characters)."""

    strings: tuple[str, ...]
    cuts: tuple[tuple[int, int, int], ...]

    def __post_init__(self) -> None:
        check_steps(len(self.cuts))
        check_alphanumeric(*self.strings)
        for cut in self.cuts:
            which, start, count = cut
            if not 0 <= which < len(self.strings):
                raise ProblemError(f"{cut} asks for string {which} of {len(self.strings)}.")
            if start < 0 or count < 1 or start + count > len(self.strings[which]):
                raise ProblemError(f"{cut} reaches outside of {self.strings[which]!r}.")


class Gather(Task[GatherProblem]):
    """A step cuts one piece out and appends it."""

    name = "task02"
    title = "Gather"
    width_counts = "strings to cut from"
    instruction = (
        "Build a string out of pieces of other strings.\n"
        "You get a list of strings and a list of number triples (N, i, n). The result is empty at "
        "first. Work through the triples in order: from string number N, take the n characters "
        "that start at position i, and append them to the result. Strings and positions are "
        "numbered from 0; n is a number of characters.\n\n"
        "Give the result after the last triple, and a list of the results after each triple "
        "before it. The empty start does not belong in the list, nor does the last result."
    )
    form = re.compile(
        r"\s*Strings: *\[(?P<strings>[^\]]*)\]\s*Sets of Numbers: *\[(?P<cuts>[^\]]*)\]\s*"
    )

    def widths(self, length: int) -> Widths:
        """2 to 20 strings at every length."""
        return Widths(1, 20, (2, 20), 200)

    def width(self, problem: GatherProblem) -> int:
        """Number of strings."""
        return len(problem.strings)

    def draw(self, shape: Shape, draws: Draws) -> GatherProblem:
        """Strings of 5 to 10 characters; string, start and count of each cut uniform."""
        lengths = draws.many_between(5, 10, shape.width)
        strings = tuple(draws.texts(ALPHANUMERIC, lengths))
        cuts: list[tuple[int, int, int]] = []
        for which in draws.many_below(shape.width, shape.length):
            start = draws.below(lengths[which])
            cuts.append((which, start, draws.between(1, lengths[which] - start)))
        return GatherProblem(strings, tuple(cuts))

    def question(self, problem: GatherProblem) -> str:
        """The strings, and the triples."""
        cuts = ", ".join([f"({n}, {i}, {count})" for n, i, count in problem.cuts])
        return f"Strings: [{', '.join(problem.strings)}]\nSets of Numbers: [{cuts}]"

    def from_fields(self, fields: re.Match[str]) -> GatherProblem:
        """The strings, and the triples."""
        text = fields["cuts"]
        if _TRIPLE.sub("", text).strip(", \n") or not text.strip():
            raise ProblemError(f"This is no list of number triples: {text[:60]!r}.")
        cuts = (tuple(map(number, match.groups())) for match in _TRIPLE.finditer(text))
        return GatherProblem(items(fields["strings"]), tuple((a, b, c) for a, b, c in cuts))

    def trace(self, problem: GatherProblem) -> Sequence[str]:
        """The result so far; empty at the start."""
        states = [""]
        for which, start, count in problem.cuts:
            states.append(states[-1] + problem.strings[which][start : start + count])
        return states

    def successor(self, problem: GatherProblem, history: Sequence[Any], step: int) -> str | None:
        """The step's piece appended to whatever is there."""
        if not 1 <= step <= len(problem.cuts):
            return None
        which, start, count = problem.cuts[step - 1]
        return history[-1] + problem.strings[which][start : start + count]
