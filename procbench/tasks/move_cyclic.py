"""Task 22, MoveCyclic: move a mark along a row of cells that closes to a ring."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.tasks.draws import Draws
from procbench.tasks.fields import number, pairs
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps

_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class MoveCyclicProblem:
    """The cells, one of them `x` and the others `-`, and the moves ("right" or "left", cells)."""

    cells: str
    moves: tuple[tuple[str, int], ...]

    def __post_init__(self) -> None:
        check_steps(len(self.moves))
        if not _is_row(self.cells) or len(self.cells) > _LONGEST:
            raise ProblemError(f"{self.cells[:60]!r} is no row of cells with one x.")
        for side, distance in self.moves:
            if side not in ("left", "right") or distance < 0:
                raise ProblemError(f"({side}, {distance}) is no move.")


class MoveCyclic(Task[MoveCyclicProblem]):
    """A step moves the mark."""

    name = "task22"
    title = "MoveCyclic"
    width_counts = "cells"
    instruction = (
        'Move a mark "x" along a row of cells, the others of which are empty ("-").\n'
        "Do the operations (direction, distance) in order, one step each: move the mark that "
        "many cells to the left or to the right. The row closes to a ring: to the right of the "
        "last cell comes the first one, and to the left of the first cell comes the last one.\n\n"
        "Give the row after the last operation, and a list of the rows after each operation "
        "before it. Leave the given row and the last one out of the list."
    )
    form = re.compile(
        r"\s*Initial array:\s*(?P<cells>[x-]+)\s*Operations: *\[(?P<moves>[^\]]*)\]\s*"
    )

    def widths(self, length: int) -> Widths:
        """5 to 50 cells at every length."""
        return Widths(2, 50, (5, 50), _LONGEST)

    def width(self, problem: MoveCyclicProblem) -> int:
        """Number of cells."""
        return len(problem.cells)

    def draw(self, shape: Shape, draws: Draws) -> MoveCyclicProblem:
        """Distances from one cell to once around."""
        distances = draws.many_between(1, shape.width, shape.length)
        sides = draws.many_below(2, shape.length)
        moves = zip([("left", "right")[side] for side in sides], distances, strict=True)
        return MoveCyclicProblem(_row(draws.below(shape.width), shape.width), tuple(moves))

    def question(self, problem: MoveCyclicProblem) -> str:
        """The row, and a move a line."""
        moves = ",\n".join([f" ({side}, {distance})" for side, distance in problem.moves])
        return f"Initial array:\n{problem.cells}\nOperations: [\n{moves}\n]"

    def from_fields(self, fields: re.Match[str]) -> MoveCyclicProblem:
        """The row, and the moves."""
        moves = tuple((side, number(distance)) for side, distance in pairs(fields["moves"]))
        return MoveCyclicProblem(fields["cells"], moves)

    def trace(self, problem: MoveCyclicProblem) -> Sequence[str]:
        """The row after each move."""
        states = [problem.cells]
        for move in problem.moves:
            states.append(_moved(states[-1], move))
        return states

    def successor(
        self, problem: MoveCyclicProblem, history: Sequence[Any], step: int
    ) -> str | None:
        """The step's move on whatever row is there, if it is a row with one mark."""
        if not 1 <= step <= len(problem.moves) or not _is_row(history[-1]):
            return None
        return _moved(history[-1], problem.moves[step - 1])


def _is_row(cells: str) -> bool:
    return cells.count("x") == 1 and not cells.strip("x-")


def _row(place: int, width: int) -> str:
    return "-" * place + "x" + "-" * (width - place - 1)


def _moved(cells: str, move: tuple[str, int]) -> str:
    side, distance = move
    place = cells.index("x") + (distance if side == "right" else -distance)
    return _row(place % len(cells), len(cells))
