"""How the problems and states of a task become words of a small language, and states again.

Three procedures that are machines of few states, each of which is one word. Characters are told
by where they stand at the start, for what they are makes no difference to the procedure.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from itertools import combinations, permutations
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from procbench.label_types import State
from procbench.tasks import get_task
from procbench.tasks.find_cyclic import FindCyclicProblem
from procbench.tasks.move_cyclic import MoveCyclicProblem
from procbench.tasks.rotate import RotateProblem

P = TypeVar("P")
_MOST_CELLS = 8
_MOST_ROTATED = 4
_LETTERS = "abcd"


class Place(NamedTuple):
    """Where in a chain a state stands.

    Attributes:
        left: steps that are still to do after it.
        is_final: whether it is the last state of the chain.
    """

    left: int
    is_final: bool


class Codec(ABC, Generic[P]):
    """One task's part of the language; P is the type of its problems.

    Attributes:
        task: "task01" to "task23".
        widths: of the problems that models train on, as the task counts them, both included.
        words: what problems and states are written in.
    """

    task: ClassVar[str]
    widths: ClassVar[tuple[int, int]]
    words: ClassVar[tuple[str, ...]]

    @abstractmethod
    def width(self, problem: P) -> int:
        """What the problem is as large as."""

    @abstractmethod
    def operations(self, problem: P) -> Sequence[str]:
        """A word for the operation of each step."""

    @abstractmethod
    def states(self, problem: P) -> Sequence[str]:
        """A word for each state, the start state first."""

    @abstractmethod
    def read(self, word: str, place: Place, problem: P) -> State | None:
        """The state that a word tells of; None when it tells of none."""


class MoveCyclicCodec(Codec[MoveCyclicProblem]):
    """A state is the cell of the mark."""

    task = "task22"
    widths = (5, 6)
    words = (
        *(f"cell{cell}" for cell in range(_MOST_CELLS)),
        *(f"{side}{by}" for side in ("left", "right") for by in range(_MOST_CELLS + 1)),
    )

    def width(self, problem: MoveCyclicProblem) -> int:
        """Cells of the row."""
        return len(problem.cells)

    def operations(self, problem: MoveCyclicProblem) -> Sequence[str]:
        """Side and distance of a move."""
        return [f"{side}{by}" for side, by in problem.moves]

    def states(self, problem: MoveCyclicProblem) -> Sequence[str]:
        """The cell of the mark."""
        rows = get_task(self.task).trace(problem)
        return [f"cell{str(row).index('x')}" for row in rows]

    def read(self, word: str, place: Place, problem: MoveCyclicProblem) -> State | None:
        """The row with its mark; a row that is too long where the mark is outside."""
        del place
        cell = _cell(word)
        if cell is None:
            return None
        return "-" * cell + "x" + "-" * (len(problem.cells) - cell - 1)


class FindCyclicCodec(Codec[FindCyclicProblem]):
    """A state is the character's place; how many steps are left is told by where it stands."""

    task = "task23"
    widths = (4, _MOST_CELLS)
    words = ("next",)

    def width(self, problem: FindCyclicProblem) -> int:
        """Characters of the string."""
        return len(problem.text)

    def operations(self, problem: FindCyclicProblem) -> Sequence[str]:
        """The same word for each step."""
        return ["next"] * problem.distance

    def states(self, problem: FindCyclicProblem) -> Sequence[str]:
        """The place of the character."""
        states: Sequence[Any] = get_task(self.task).trace(problem)
        return [f"cell{problem.text.index(state[0])}" for state in states]

    def read(self, word: str, place: Place, problem: FindCyclicProblem) -> State | None:
        """The pair of character and number, or the character alone at the end."""
        cell = _cell(word)
        if cell is None or cell >= len(problem.text):
            return None
        character = problem.text[cell]
        return character if place.is_final else [character, str(place.left)]


class RotateCodec(Codec[RotateProblem]):
    """A state is an arrangement of the characters, and so is every part that is turned."""

    task = "task17"
    widths = (3, _MOST_ROTATED)
    words = (
        *(f"{start}:{end}" for start, end in combinations(range(_MOST_ROTATED + 1), 2)),
        *(
            "".join(order)
            for size in range(1, _MOST_ROTATED + 1)
            for order in permutations(_LETTERS[:size])
        ),
    )

    def width(self, problem: RotateProblem) -> int:
        """Characters of the string."""
        return len(problem.text)

    def operations(self, problem: RotateProblem) -> Sequence[str]:
        """Start and end of a part."""
        return [f"{start}:{end}" for start, end in problem.parts]

    def states(self, problem: RotateProblem) -> Sequence[str]:
        """The arrangement, in letters for the places at the start."""
        if len(problem.text) > _MOST_ROTATED:
            return ["too long"]
        named = RotateProblem(_LETTERS[: len(problem.text)], problem.parts)
        return [str(state) for state in get_task(self.task).trace(named)]

    def read(self, word: str, place: Place, problem: RotateProblem) -> State | None:
        """The characters in that order."""
        del place
        if not set(word) <= set(_LETTERS[: len(problem.text)]):
            return None
        return "".join(problem.text[_LETTERS.index(letter)] for letter in word)


def _cell(word: str) -> int | None:
    match = re.fullmatch("cell([0-9]+)", word)
    return int(match[1]) if match else None


_ALL: tuple[Codec[Any], ...] = (RotateCodec(), MoveCyclicCodec(), FindCyclicCodec())
CODECS: Mapping[str, Codec[Any]] = {codec.task: codec for codec in _ALL}
MOST_WIDTH = max(codec.widths[1] for codec in _ALL)
