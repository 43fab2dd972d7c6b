"""Task 23, FindCyclic: walk along a string that closes to a ring."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.label_types import Label, State
from procbench.tasks.draws import ALPHANUMERIC, Draws
from procbench.tasks.fields import check_alphanumeric, number, quoted_items
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps


@dataclass(frozen=True, slots=True)
class FindCyclicProblem:
    """The string, without repeated characters, the one to start from, and how far to go."""

    text: str
    start: str
    distance: int

    def __post_init__(self) -> None:
        check_alphanumeric(self.text)
        check_steps(self.distance)
        if len(set(self.text)) < len(self.text):
            raise ProblemError(f"{self.text[:60]!r} repeats a character.")
        if len(self.start) != 1 or self.start not in self.text:
            raise ProblemError(f"{self.start[:9]!r} is no character of {self.text!r}.")


class FindCyclic(Task[FindCyclicProblem]):
    """A step goes one character to the right; states tell how many are left to go."""

    name = "task23"
    title = "FindCyclic"
    width_counts = "characters in the string"
    instruction = (
        "Walk along a string, one character a step.\n"
        "You get a character of the string and a number of steps. Each step goes to the next "
        "character on the right and lowers the number by one; behind the last character comes "
        "the first one again. Stop when the number is zero.\n\n"
        "Give the character you stop at, and a list of the pairs [character, number] after each "
        "step before the last one. Leave the given pair and the last step out of the list."
    )
    form = re.compile(r"\s*String: *(?P<text>\S+)\s*Command: *\[(?P<command>[^\]]*)\]\s*")

    def widths(self, length: int) -> Widths:
        """2 to 36 characters at every length; in the published benchmark, L to L + 4."""
        most = len(ALPHANUMERIC)
        return Widths(2, most, (min(max(2, length), most), min(length + 4, most)), most)

    def width(self, problem: FindCyclicProblem) -> int:
        """Characters in the string."""
        return len(problem.text)

    def draw(self, shape: Shape, draws: Draws) -> FindCyclicProblem:
        """Distinct characters; the start is uniform."""
        text = "".join(draws.sample(ALPHANUMERIC, shape.width))
        return FindCyclicProblem(text, draws.choice(text), shape.length)

    def question(self, problem: FindCyclicProblem) -> str:
        """The string, and where to start and how far to go."""
        return f"String: {problem.text}\nCommand: ['{problem.start}', '{problem.distance}']"

    def from_fields(self, fields: re.Match[str]) -> FindCyclicProblem:
        """The string, and where to start and how far to go."""
        command = quoted_items(fields["command"])
        if len(command) != 2:
            raise ProblemError(f"The command {fields['command'][:40]!r} is no pair.")
        return FindCyclicProblem(fields["text"], command[0], number(command[1]))

    def trace(self, problem: FindCyclicProblem) -> Sequence[State]:
        """Pairs of character and number; the character alone at the end."""
        text, place = problem.text, problem.text.index(problem.start)
        walked = [text[(place + step) % len(text)] for step in range(problem.distance + 1)]
        pairs = [[walked[k], str(problem.distance - k)] for k in range(problem.distance)]
        return [*pairs, walked[-1]]

    def successor(
        self, problem: FindCyclicProblem, history: Sequence[Any], step: int
    ) -> State | None:
        """One to the right of whatever character is there; the number tells whether it ends."""
        pair: list[str] = history[-1]
        text = problem.text
        if len(pair) != 2 or len(pair[0]) != 1 or pair[0] not in text:
            return None
        if not re.fullmatch("[1-9][0-9]{0,8}", pair[1]):
            return None
        following = text[(text.index(pair[0]) + 1) % len(text)]
        left = int(pair[1]) - 1
        return [following, str(left)] if left else following

    def second_readings(self, problem: FindCyclicProblem) -> dict[str, Label]:
        """ "start_listed": the given pair is listed, as the published text says in one place."""
        label = self.label(problem)
        return {"start_listed": Label(label.init, [label.init, *label.intermediate], label.final)}
