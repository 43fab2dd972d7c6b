"""Task 13, Compare: the beginnings that candidates share with a target, up to an exact match."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.label_types import Label, State
from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.fields import check_letters, items
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps

_MOST_AFTER = 9


@dataclass(frozen=True, slots=True)
class CompareProblem:
    """The target, and the candidates, which the target is among."""

    target: str
    candidates: tuple[str, ...]

    def __post_init__(self) -> None:
        check_letters(self.target, *self.candidates)
        if self.target not in self.candidates:
            raise ProblemError(f"No candidate is the target {self.target[:40]!r}.")
        check_steps(self.steps)

    @property
    def steps(self) -> int:
        """Place of the first exact match, from 1."""
        return self.candidates.index(self.target) + 1


class Compare(Task[CompareProblem]):
    """A step compares one candidate; states are shared beginnings, and all of them at the end."""

    name = "task13"
    title = "Compare"
    width_counts = "letters in the target"
    instruction = (
        "Compare candidate strings with a target.\n"
        "Take the candidates in order. For each, find the longest beginning that it shares with "
        "the target, letter by letter from the left. Stop at the first candidate that equals the "
        "target, and do not look at those behind it.\n\n"
        "Give, as the final state, the list of the shared beginnings of all the candidates you "
        "looked at, in order, which ends with the whole target. Give as intermediate states the "
        "shared beginning of each candidate before the match, one string each. Leave the final "
        "state out of the intermediate states."
    )
    form = re.compile(r"\s*Target: *(?P<target>\S+)\s*Candidate: *(?P<candidates>[^:]+)")

    def widths(self, length: int) -> Widths:
        """Targets of two letters or more."""
        return Widths(2, max(26, length + 1), (length + 1, length + 1), 200)

    def width(self, problem: CompareProblem) -> int:
        """Letters in the target."""
        return len(problem.target)

    def draw(self, shape: Shape, draws: Draws) -> CompareProblem | None:
        """Candidates are the target with a new ending; some follow behind the match."""
        target = draws.text(LETTERS, shape.width)
        last = shape.length - 1
        kept = draws.many_between(1, shape.width - 1, last)
        kept += draws.many_between(1, shape.width, draws.between(1, _MOST_AFTER))
        endings = draws.texts(LETTERS, [shape.width - end for end in kept])
        others = [target[:end] + ending for end, ending in zip(kept, endings, strict=True)]
        # A random ending may be the target's own one; the whole target may come again only later.
        if target in others[:last]:
            return None
        return CompareProblem(target, (*others[:last], target, *others[last:]))

    def question(self, problem: CompareProblem) -> str:
        """The target, and the candidates."""
        return f"Target: {problem.target}\nCandidate: {', '.join(problem.candidates)}"

    def from_fields(self, fields: re.Match[str]) -> CompareProblem:
        """The target, and the candidates."""
        return CompareProblem(fields["target"], items(fields["candidates"]))

    def trace(self, problem: CompareProblem) -> Sequence[State]:
        """The shared beginnings, and the list of them; a list of an empty string at the start."""
        target = problem.target
        shared = [_shared(target, text) for text in problem.candidates[: problem.steps]]
        return [[""], *shared[:-1], shared]

    def successor(self, problem: CompareProblem, history: Sequence[Any], step: int) -> State | None:
        """The step's beginning, whatever stands before; the match lists those that stand there."""
        if not 1 <= step <= problem.steps:
            return None
        if step == problem.steps:
            return [*history[1:], problem.target]
        return _shared(problem.target, problem.candidates[step - 1])

    def second_readings(self, problem: CompareProblem) -> dict[str, Label]:
        """ "start_listed": the empty start is an intermediate state, which nothing forbids."""
        label = self.label(problem)
        return {"start_listed": Label(label.init, ["", *label.intermediate], label.final)}


def _shared(target: str, text: str) -> str:
    """The longest beginning that both have."""
    end = 0
    for letter, other in zip(target, text, strict=False):
        if letter != other:
            break
        end += 1
    return target[:end]
