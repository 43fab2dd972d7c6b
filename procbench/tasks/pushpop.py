"""Task 16, PushPop: take letters off both ends of a string, and put others on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.fields import check_letters, items
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps

_ACTION = re.compile(r"(pop|push)_(left|right)(?:\(([a-z])\))?")


@dataclass(frozen=True, slots=True)
class PushPopProblem:
    """The string, which may be empty, and the actions as written: `pop_left`, `push_right(a)`."""

    text: str
    actions: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.text:
            check_letters(self.text)
        check_steps(len(self.actions))
        for action in self.actions:
            match = _ACTION.fullmatch(action)
            if match is None or (match[1] == "push") != (match[3] is not None):
                raise ProblemError(f"{action[:40]!r} is no action.")


class PushPop(Task[PushPopProblem]):
    """A step does one action; taking a letter off an empty string changes nothing."""

    name = "task16"
    title = "PushPop"
    width_counts = "letters in the string at the start"
    instruction = (
        "Change a string at its ends.\n"
        "Do the actions in order, one step each:\n"
        "pop_left: take the first letter away\n"
        "pop_right: take the last letter away\n"
        "push_left(A): put the letter A in front\n"
        "push_right(A): put the letter A at the end\n"
        "Taking a letter away from an empty string leaves it empty, and counts as a step too.\n\n"
        "Give the string after the last action, and a list of the strings after each action "
        "before it. Leave the initial string and the last one out of the list."
    )
    form = re.compile(r"\s*Initial string: *(?P<text>[a-z]*)\s*Actions: *(?P<actions>[^:]+)")

    def widths(self, length: int) -> Widths:
        """1 to 25 letters at every length; in the published benchmark, as many as actions."""
        return Widths(1, 25, (length, length), 500)

    def width(self, problem: PushPopProblem) -> int:
        """Letters in the string at the start."""
        return len(problem.text)

    def draw(self, shape: Shape, draws: Draws) -> PushPopProblem:
        """The four actions are equally likely, letters uniform."""
        actions: list[str] = []
        for kind in draws.many_below(4, shape.length):
            side = ("left", "right")[kind % 2]
            pop = kind < 2
            actions.append(f"pop_{side}" if pop else f"push_{side}({draws.choice(LETTERS)})")
        return PushPopProblem(draws.text(LETTERS, shape.width), tuple(actions))

    def question(self, problem: PushPopProblem) -> str:
        """The string, and the actions."""
        return f"Initial string: {problem.text}\nActions: {', '.join(problem.actions)}"

    def from_fields(self, fields: re.Match[str]) -> PushPopProblem:
        """The string, and the actions."""
        return PushPopProblem(fields["text"], items(fields["actions"]))

    def trace(self, problem: PushPopProblem) -> Sequence[str]:
        """The string after each action."""
        return list(accumulate(problem.actions, _act, initial=problem.text))

    def successor(self, problem: PushPopProblem, history: Sequence[Any], step: int) -> str | None:
        """The step's action on whatever string is there."""
        if not 1 <= step <= len(problem.actions):
            return None
        return _act(history[-1], problem.actions[step - 1])


def _act(text: str, action: str) -> str:
    if action == "pop_left":
        return text[1:]
    if action == "pop_right":
        return text[:-1]
    letter = action[-2]
    return letter + text if action.startswith("push_left") else text + letter
