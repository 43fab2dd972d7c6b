"""Task 6, Substitute: replace the characters of a string one by one by a table of pairs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.tasks.draws import ALPHANUMERIC, Draws
from procbench.tasks.fields import check_alphanumeric, pairs
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps

_SYMBOLS = len(ALPHANUMERIC)


@dataclass(frozen=True, slots=True)
class SubstituteProblem:
    """The table (character, replacement), and the string."""

    table: tuple[tuple[str, str], ...]
    text: str

    def __post_init__(self) -> None:
        check_alphanumeric(self.text)
        check_steps(len(self.text))
        for source, target in self.table:
            if len(source) != 1 or len(target) != 1:
                raise ProblemError(f"({source}, {target}) is no pair of characters.")
        check_alphanumeric("".join([source + target for source, target in self.table]))
        if len(dict(self.table)) < len(self.table):
            raise ProblemError("A character has two pairs.")


class Substitute(Task[SubstituteProblem]):
    """A step looks at one character, left to right; one without a pair stays."""

    name = "task06"
    title = "Substitute"
    width_counts = "pairs in the table"
    instruction = (
        "Rewrite a string with a table of character pairs.\n"
        "Go through the positions of the string from left to right, one step each. If the "
        "character at the position is the first element of a pair, put the second element of "
        "that pair in its place; otherwise leave it. A character that was put in is not looked "
        "at again.\n\n"
        "Give the string after the last position, and a list of the whole strings after each "
        "position before it. Leave the given string and the last one out of the list."
    )
    form = re.compile(r"\s*Pairs:\s*(?P<table>[^:]*?)\s*String:\s*(?P<text>\S+)\s*")

    def widths(self, length: int) -> Widths:
        """Tables of 2 to 25 pairs at every length, more or fewer than the string needs."""
        # Published tables have the distinct characters of a uniform string.
        expected = round(_SYMBOLS * (1 - (1 - 1 / _SYMBOLS) ** length))
        published = (max(1, expected - 2), min(length, expected + 2))
        return Widths(1, 25, published, _SYMBOLS)

    def width(self, problem: SubstituteProblem) -> int:
        """Number of pairs."""
        return len(problem.table)

    def draw(self, shape: Shape, draws: Draws) -> SubstituteProblem:
        """Each source gets another character; the string uses as many of the sources as it can."""
        sources = draws.sample(ALPHANUMERIC, shape.width)
        table: list[tuple[str, str]] = []
        for source in sources:
            # One of the 35 others: those from the source on move up by one.
            place = draws.below(_SYMBOLS - 1)
            table.append((source, ALPHANUMERIC[place + (place >= ALPHANUMERIC.index(source))]))
        used = sources[: shape.length]
        used += [draws.choice(sources) for _ in range(shape.length - len(used))]
        return SubstituteProblem(tuple(draws.shuffled(table)), "".join(draws.shuffled(used)))

    def question(self, problem: SubstituteProblem) -> str:
        """A pair a line, and the string."""
        lines = "\n".join([f"({source}, {target})" for source, target in problem.table])
        return f"Pairs:\n{lines}\nString:\n{problem.text}"

    def from_fields(self, fields: re.Match[str]) -> SubstituteProblem:
        """The table, and the string."""
        return SubstituteProblem(pairs(fields["table"]), fields["text"])

    def trace(self, problem: SubstituteProblem) -> Sequence[str]:
        """The string after each position."""
        table, text = dict(problem.table), problem.text
        done = "".join([table.get(character, character) for character in text])
        return [done[:place] + text[place:] for place in range(len(text) + 1)]

    def successor(
        self, problem: SubstituteProblem, history: Sequence[Any], step: int
    ) -> str | None:
        """The character that stands at the step's position now is replaced."""
        text: str = history[-1]
        if not 1 <= step <= min(len(text), len(problem.text)):
            return None
        character = text[step - 1]
        return text[: step - 1] + dict(problem.table).get(character, character) + text[step:]
