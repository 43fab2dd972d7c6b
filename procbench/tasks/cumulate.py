"""Task 21, Cumulate: add to a number and multiply it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from procbench.tasks.draws import Draws
from procbench.tasks.fields import items, number
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps

_LARGEST_START, _LARGEST_FACTOR = 9, 5
_OPERATION = re.compile(r"(Add|Multiply) +([0-9]+)")


@dataclass(frozen=True, slots=True)
class CumulateProblem:
    """The number to start from, and the operations ("Add" or "Multiply", number)."""

    start: int
    operations: tuple[tuple[str, int], ...]

    def __post_init__(self) -> None:
        check_steps(len(self.operations))
        for name, operand in self.operations:
            if name not in ("Add", "Multiply") or operand < 0:
                raise ProblemError(f"{name} {operand} is no operation.")


class Cumulate(Task[CumulateProblem]):
    """A step does one operation."""

    name = "task21"
    title = "Cumulate"
    width_counts = "largest number that is added"
    instruction = (
        "Calculate with a running value.\n"
        "The value is N at first. Do the operations in order, one step each: Add k makes the "
        "value larger by k, and Multiply k makes it k times as large.\n\n"
        "Give the value after the last operation, and a list of the values after each operation "
        "before it. Leave N and the last value out of the list."
    )
    form = re.compile(r"\s*N *= *(?P<start>[0-9]+)\s*Operations: *\[(?P<operations>[^\]]*)\]\s*")

    def widths(self, length: int) -> Widths:
        """Numbers up to 9 are added at every length; factors go to 5 always."""
        return Widths(1, 9, (8, 9) if length > 7 else (5, 9), 1000)

    def width(self, problem: CumulateProblem) -> int:
        """The largest number that is added; 0 when none is."""
        return max((k for name, k in problem.operations if name == "Add"), default=0)

    def draw(self, shape: Shape, draws: Draws) -> CumulateProblem:
        """Adding and multiplying are equally likely; one addition is of exactly the width."""
        operations: list[tuple[str, int]] = []
        for multiply in draws.many_below(2, shape.length):
            if multiply:
                operations.append(("Multiply", draws.between(1, _LARGEST_FACTOR)))
            else:
                operations.append(("Add", draws.between(0, shape.width)))
        operations[draws.below(shape.length)] = ("Add", shape.width)
        return CumulateProblem(draws.between(1, _LARGEST_START), tuple(operations))

    def question(self, problem: CumulateProblem) -> str:
        """N, and the operations."""
        operations = ", ".join([f"{name} {operand}" for name, operand in problem.operations])
        return f"N = {problem.start}\nOperations: [{operations}]"

    def from_fields(self, fields: re.Match[str]) -> CumulateProblem:
        """N, and the operations."""
        operations: list[tuple[str, int]] = []
        for item in items(fields["operations"]):
            match = _OPERATION.fullmatch(item)
            if match is None:
                raise ProblemError(f"{item[:40]!r} is no operation.")
            operations.append((match[1], number(match[2])))
        return CumulateProblem(number(fields["start"]), tuple(operations))

    def trace(self, problem: CumulateProblem) -> Sequence[int]:
        """The value after each operation."""
        return list(accumulate(problem.operations, _apply, initial=problem.start))

    def successor(self, problem: CumulateProblem, history: Sequence[Any], step: int) -> int | None:
        """The step's operation on whatever value is there."""
        if not 1 <= step <= len(problem.operations):
            return None
        return _apply(history[-1], problem.operations[step - 1])


def _apply(value: int, operation: tuple[str, int]) -> int:
    name, operand = operation
    return value + operand if name == "Add" else value * operand
