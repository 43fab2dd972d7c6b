"""Task 19, DeleteChar: delete letters from a string, each at its first occurrence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from procbench.label_types import Label, label_of
from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.fields import check_letters
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps

_STEP = re.compile(r"[0-9]+\. *([a-z])")


@dataclass(frozen=True, slots=True)
class DeleteCharProblem:
    """The string, and the letters to delete, in order."""

    text: str
    letters: tuple[str, ...]

    def __post_init__(self) -> None:
        check_letters(self.text)
        check_steps(len(self.letters))
        for letter in set(self.letters):
            if len(letter) != 1 or self.letters.count(letter) > self.text.count(letter):
                raise ProblemError(f"{letter[:9]!r} is to be deleted more often than it is there.")


class DeleteChar(Task[DeleteCharProblem]):
    """A step deletes the leftmost occurrence of a letter."""

    name = "task19"
    title = "DeleteChar"
    width_counts = "letters in the string"
    instruction = (
        "Delete letters from a string.\n"
        "Take the letters of the list in order, one step each, and delete one occurrence of the "
        "letter from the string: the leftmost one, when there are several.\n\n"
        "Give the string after the last step, and a list of the strings after each step before "
        "it. Leave the given string and the last one out of the list."
    )
    form = re.compile(r"\s*String: *(?P<text>\S+)\s*Steps:(?P<steps>[0-9. \na-z]+)")

    def widths(self, length: int) -> Widths:
        """At least one letter more than there are steps."""
        highest = max(30, length + 5)
        return Widths(length + 1, highest, (length + 1, highest), 500)

    def width(self, problem: DeleteCharProblem) -> int:
        """Letters in the string."""
        return len(problem.text)

    def draw(self, shape: Shape, draws: Draws) -> DeleteCharProblem:
        """Letters at distinct uniform places."""
        text = draws.text(LETTERS, shape.width)
        return DeleteCharProblem(text, tuple(draws.sample(text, shape.length)))

    def question(self, problem: DeleteCharProblem) -> str:
        """The string, and a numbered letter a line."""
        steps = "\n".join([f"{k}. {letter}" for k, letter in enumerate(problem.letters, start=1)])
        return f"String: {problem.text}\nSteps:\n{steps}"

    def from_fields(self, fields: re.Match[str]) -> DeleteCharProblem:
        """The string, and the letters."""
        letters: list[str] = []
        for line in fields["steps"].strip().splitlines():
            match = _STEP.fullmatch(line.strip())
            if match is None:
                raise ProblemError(f"{line[:40]!r} is no numbered letter.")
            letters.append(match[1])
        return DeleteCharProblem(fields["text"], tuple(letters))

    def trace(self, problem: DeleteCharProblem) -> Sequence[str]:
        """The string after each step."""
        return list(accumulate(problem.letters, _delete_first, initial=problem.text))

    def successor(
        self, problem: DeleteCharProblem, history: Sequence[Any], step: int
    ) -> str | None:
        """The step's letter deleted from whatever string is there; none where it has none."""
        if not 1 <= step <= len(problem.letters) or problem.letters[step - 1] not in history[-1]:
            return None
        return _delete_first(history[-1], problem.letters[step - 1])

    def second_readings(self, problem: DeleteCharProblem) -> dict[str, Label]:
        """ "rightmost": the last occurrence is deleted."""
        states = list(accumulate(problem.letters, _delete_last, initial=problem.text))
        return {"rightmost": label_of(states)}


def _delete_first(text: str, letter: str) -> str:
    return text.replace(letter, "", 1)


def _delete_last(text: str, letter: str) -> str:
    before, _, after = text.rpartition(letter)
    return before + after
