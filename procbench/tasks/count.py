"""Task 3, Count: letters of a string times the number its digits make, and the sum over strings.

The published instruction does not say whether the start state "0" belongs in the list of rows; as
it is no row, there is no second reading of that.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.label_types import State
from procbench.tasks.draws import DIGITS, LETTERS, Draws
from procbench.tasks.fields import check_alphanumeric, quoted_items
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps

_SHORTEST = 4
_LONGEST_READ = 60
# Three letters to a digit for each symbol drawn: digits make up 11 % of the characters.
_SYMBOLS = LETTERS * 3 + DIGITS


@dataclass(frozen=True, slots=True)
class CountProblem:
    """The strings."""

    strings: tuple[str, ...]

    def __post_init__(self) -> None:
        check_steps(len(self.strings))
        check_alphanumeric(*self.strings)
        if max(map(len, self.strings)) > _LONGEST_READ:
            raise ProblemError(f"A string has more than {_LONGEST_READ} characters.")


class Count(Task[CountProblem]):
    """A step works out one string's row; the last step adds up the products."""

    name = "task03"
    title = "Count"
    width_counts = "characters in the longest string"
    instruction = (
        "Work out a product for each string, and add the products up.\n"
        "Take the strings in order. For each, let N1 be how many of its characters are letters, "
        "and let N2 be the number you get by writing its digits one after the other in the order "
        "in which they stand (zero when it has no digits). Let N3 be the product of N1 and N2.\n\n"
        "Give the sum of all N3, and a list with one row [string, N1, N2, N3] for each string, "
        "in order. The sum does not belong in the list."
    )
    form = re.compile(r"\s*Strings:\s*\[(?P<strings>\s*['\"][^\]]*)\]\s*")

    def widths(self, length: int) -> Widths:
        """Strings of 4 to 9 characters at every length."""
        published = (8, 9) if length > 3 else (_SHORTEST, 9)
        return Widths(_SHORTEST, 12, published, _LONGEST_READ)

    def width(self, problem: CountProblem) -> int:
        """Characters in the longest string."""
        return max(map(len, problem.strings))

    def check_shape(self, shape: Shape) -> None:
        """The sum is a step of its own, so that one step has no string."""
        super().check_shape(Shape(max(2, shape.length), shape.width))
        if shape.length < 2:
            raise ProblemError(
                f"Count: length {shape.length} has no string.", remedy="Give 2 or more."
            )

    def draw(self, shape: Shape, draws: Draws) -> CountProblem:
        """Strings of 4 characters up to the width, one of them of exactly the width."""
        lengths = draws.many_between(_SHORTEST, shape.width, shape.length - 1)
        lengths[draws.below(len(lengths))] = shape.width
        return CountProblem(tuple(draws.texts(_SYMBOLS, lengths)))

    def question(self, problem: CountProblem) -> str:
        """The strings in quotes."""
        return "Strings:\n[" + ", ".join([f"'{text}'" for text in problem.strings]) + "]"

    def from_fields(self, fields: re.Match[str]) -> CountProblem:
        """The strings."""
        return CountProblem(quoted_items(fields["strings"]))

    def trace(self, problem: CountProblem) -> Sequence[State]:
        """A row for each string, and the sum of the products; "0" at the start."""
        rows = [_row(text) for text in problem.strings]
        return ["0", *rows, sum(int(row[3]) for row in rows)]

    def successor(self, problem: CountProblem, history: Sequence[Any], step: int) -> State | None:
        """The step's row, whatever stands before; the last step sums the rows that stand there."""
        if 1 <= step <= len(problem.strings):
            return _row(problem.strings[step - 1])
        products = [row[3] if len(row) == 4 else "" for row in history[1:]]
        if step != len(problem.strings) + 1 or not all(map(_is_number, products)):
            return None
        return sum(map(int, products))


def _row(text: str) -> list[str]:
    letters = sum(map(str.isalpha, text))
    value = int("".join(filter(str.isdigit, text)) or "0")
    return [text, str(letters), str(value), str(letters * value)]


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 2 * _LONGEST_READ
