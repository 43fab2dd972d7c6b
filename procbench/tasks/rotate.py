"""Task 17, Rotate: turn parts of a string by one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.fields import check_letters, number_pairs
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps


@dataclass(frozen=True, slots=True)
class RotateProblem:
    """The string, and the parts to turn (start, end), the end not included."""

    text: str
    parts: tuple[tuple[int, int], ...]

    def __post_init__(self) -> None:
        check_letters(self.text)
        check_steps(len(self.parts))
        for part in self.parts:
            if not 0 <= part[0] < part[1] <= len(self.text):
                raise ProblemError(f"{part} is no part of {len(self.text)} letters.")


class Rotate(Task[RotateProblem]):
    """A step moves a part's last letter to the part's front."""

    name = "task17"
    title = "Rotate"
    width_counts = "letters in the string"
    keyword = "rotate"
    instruction = (
        "Rotate parts of a string.\n"
        "Take the pairs (m, n) in order. For each, look at the characters number m to number "
        "n - 1 of the string as it is then, counted from 0. Rotate this part by one to the "
        "right: its last character goes to its front, and the others move up by one. The rest "
        "of the string stays as it is.\n\n"
        "Give the string after the last pair, and a list of the strings after each pair before "
        "it. Leave the given string and the last one out of the list."
    )
    form = re.compile(r"\s*String:\s*(?P<text>\S+)\s*Indices:\s*(?P<parts>\([0-9(), ]*\))\s*")

    def widths(self, length: int) -> Widths:
        """5 to 14 letters at every length."""
        return Widths(3, 20, (5, 14), 500)

    def width(self, problem: RotateProblem) -> int:
        """Letters in the string."""
        return len(problem.text)

    def draw(self, shape: Shape, draws: Draws) -> RotateProblem:
        """The last character of a part is uniform; parts have three letters or more, or are the
        first two.
        """
        parts: list[tuple[int, int]] = []
        for last in draws.many_between(1, shape.width - 1, shape.length):
            parts.append((draws.below(max(1, last - 1)), last + 1))
        return RotateProblem(draws.text(LETTERS, shape.width), tuple(parts))

    def question(self, problem: RotateProblem) -> str:
        """The string, and the pairs."""
        parts = ", ".join([f"({start}, {end})" for start, end in problem.parts])
        return f"String:\n{problem.text}\nIndices:\n{parts}"

    def from_fields(self, fields: re.Match[str]) -> RotateProblem:
        """The string, and the pairs."""
        return RotateProblem(fields["text"], number_pairs(fields["parts"]))

    def trace(self, problem: RotateProblem) -> Sequence[str]:
        """The string after each pair."""
        return list(accumulate(problem.parts, _rotate, initial=problem.text))

    def successor(self, problem: RotateProblem, history: Sequence[Any], step: int) -> str | None:
        """The step's part of whatever string is there, turned."""
        if not 1 <= step <= len(problem.parts) or problem.parts[step - 1][1] > len(history[-1]):
            return None
        return _rotate(history[-1], problem.parts[step - 1])


def _rotate(text: str, part: tuple[int, int]) -> str:
    start, end = part
    return text[:start] + text[end - 1] + text[start : end - 1] + text[end:]
