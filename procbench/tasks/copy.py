"""Task 5, Copy: join strings of a list in the order that indices give."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from procbench.tasks.draws import ALPHANUMERIC, Draws
from procbench.tasks.fields import check_alphanumeric, items, numbers
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps


@dataclass(frozen=True, slots=True)
class CopyProblem:
    """The strings, and which to append, one after the other."""

    strings: tuple[str, ...]
    indices: tuple[int, ...]

    def __post_init__(self) -> None:
        check_steps(len(self.indices))
        check_alphanumeric(*self.strings)
        for index in self.indices:
            if not 0 <= index < len(self.strings):
                raise ProblemError(f"Index {index} is outside of {len(self.strings)} strings.")


class Copy(Task[CopyProblem]):
    """A step appends one string."""

    name = "task05"
    title = "Copy"
    width_counts = "strings to choose from"
    instruction = (
        "Join strings of a list in a given order.\n"
        "The result is empty at first. Go through the indices in order, and append to the result "
        "the string that has the index; the first string has index 0. An index may come more "
        "than once.\n\n"
        "Give the result after the last index, and a list of the results after each index before "
        "it. The empty start does not belong in the list, nor does the last result."
    )
    form = re.compile(
        r"\s*Strings: *\[(?P<strings>[^\]]*)\]\s*Indices: *\[(?P<indices>[^\]]*)\]\s*"
    )

    def widths(self, length: int) -> Widths:
        """3 to 25 strings at every length."""
        return Widths(1, 25, (3, 25), 200)

    def width(self, problem: CopyProblem) -> int:
        """Number of strings."""
        return len(problem.strings)

    def draw(self, shape: Shape, draws: Draws) -> CopyProblem:
        """Strings of 5 to 20 characters, uniform indices."""
        lengths = draws.many_between(5, 20, shape.width)
        strings = tuple(draws.texts(ALPHANUMERIC, lengths))
        return CopyProblem(strings, tuple(draws.many_below(shape.width, shape.length)))

    def question(self, problem: CopyProblem) -> str:
        """The strings, and the indices."""
        return (
            f"Strings: [{', '.join(problem.strings)}]\n"
            f"Indices: [{', '.join(map(str, problem.indices))}]"
        )

    def from_fields(self, fields: re.Match[str]) -> CopyProblem:
        """The strings, and the indices."""
        return CopyProblem(items(fields["strings"]), numbers(fields["indices"]))

    def trace(self, problem: CopyProblem) -> Sequence[str]:
        """The result so far; empty at the start."""
        return list(accumulate((problem.strings[i] for i in problem.indices), initial=""))

    def successor(self, problem: CopyProblem, history: Sequence[Any], step: int) -> str | None:
        """The step's string appended to whatever is there."""
        if not 1 <= step <= len(problem.indices):
            return None
        return history[-1] + problem.strings[problem.indices[step - 1]]
