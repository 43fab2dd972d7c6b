"""How the problems and states of a task become words of a small language, and states again.

Four procedures whose steps are local and whose states are short: a step looks at the state before
it and at one operation. A state is one word for MoveCyclic and FindCyclic, and a word a letter for
the other two.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from procbench.label_types import State
from procbench.tasks.draws import ALPHANUMERIC
from procbench.tasks.find_cyclic import FindCyclicProblem
from procbench.tasks.move_cyclic import MoveCyclicProblem
from procbench.tasks.pushpop import PushPopProblem
from procbench.tasks.rotate import RotateProblem

P = TypeVar("P")
CHARACTERS = tuple(ALPHANUMERIC)
_MOST_CELLS = 8
_MOST_ROTATED = 5


class Place(NamedTuple):
    """Where in a chain a state stands.

    Attributes:
        left: steps that are still to do after it; negative in a chain that went on too long.
        is_final: whether it is the last state of the chain.
    """

    left: int
    is_final: bool


class Codec(ABC, Generic[P]):
    """One task's part of the language; P is the type of its problems.

    Attributes:
        task: "task01" to "task23".
        widths: of the problems that models train on, as the task counts them, both included.
        words: what problems and states are written in, besides CHARACTERS.
    """

    task: ClassVar[str]
    widths: ClassVar[tuple[int, int]]
    words: ClassVar[tuple[str, ...]] = ()

    @abstractmethod
    def header(self, problem: P) -> Sequence[str]:
        """What the steps work on."""

    @abstractmethod
    def operations(self, problem: P) -> Sequence[Sequence[str]]:
        """The words of each step's operation."""

    def write(self, state: Any) -> Sequence[str]:
        """The words of a state."""
        return tuple(state)

    def read(self, words: Sequence[str], place: Place, problem: P) -> State | None:
        """The state that words tell of; None when they tell of none."""
        del place, problem
        return "".join(words) if set(words) <= set(CHARACTERS) else None


class MoveCyclicCodec(Codec[MoveCyclicProblem]):
    """The row is its number of cells, and a state the cell of the mark."""

    task = "task22"
    widths = (5, _MOST_CELLS)
    words = (
        *(f"width{cells}" for cells in range(1, _MOST_CELLS + 1)),
        *(f"cell{cell}" for cell in range(_MOST_CELLS)),
        *(f"{side}{by}" for side in ("left", "right") for by in range(_MOST_CELLS + 1)),
    )

    def header(self, problem: MoveCyclicProblem) -> Sequence[str]:
        """The number of cells, and where the mark is."""
        return (f"width{len(problem.cells)}", *self.write(problem.cells))

    def operations(self, problem: MoveCyclicProblem) -> Sequence[Sequence[str]]:
        """A word a move."""
        return [(f"{side}{by}",) for side, by in problem.moves]

    def write(self, state: str) -> Sequence[str]:
        """The cell of the mark."""
        return (f"cell{state.index('x')}",)

    def read(self, words: Sequence[str], place: Place, problem: MoveCyclicProblem) -> State | None:
        """The row with its mark; one that is too long where the mark is outside."""
        del place
        if len(words) != 1 or (match := re.fullmatch("cell([0-9]+)", words[0])) is None:
            return None
        before = int(match[1])
        return "-" * before + "x" + "-" * (len(problem.cells) - before - 1)


class FindCyclicCodec(Codec[FindCyclicProblem]):
    """A state is its character; how many steps are left is told by where it stands."""

    task = "task23"
    widths = (4, 8)

    def header(self, problem: FindCyclicProblem) -> Sequence[str]:
        """The string, and the character to start from."""
        return (*problem.text, problem.start)

    def operations(self, problem: FindCyclicProblem) -> Sequence[Sequence[str]]:
        """Steps alone: each goes to the next character."""
        return [()] * problem.distance

    def write(self, state: str | list[str]) -> Sequence[str]:
        """The character."""
        return (state[0],)

    def read(self, words: Sequence[str], place: Place, problem: FindCyclicProblem) -> State | None:
        """The pair of character and number, or the character alone at the end."""
        del problem
        if len(words) != 1 or words[0] not in CHARACTERS:
            return None
        return words[0] if place.is_final else [words[0], str(place.left)]


class PushPopCodec(Codec[PushPopProblem]):
    """A state is its letters."""

    task = "task16"
    widths = (1, 4)
    words = ("pop_left", "pop_right", "push_left", "push_right")

    def header(self, problem: PushPopProblem) -> Sequence[str]:
        """The string."""
        return tuple(problem.text)

    def operations(self, problem: PushPopProblem) -> Sequence[Sequence[str]]:
        """The action, and the letter that is pushed."""
        return [tuple(re.findall(r"[a-z_]+", action)) for action in problem.actions]


class RotateCodec(Codec[RotateProblem]):
    """A state is its letters, a part one word."""

    task = "task17"
    widths = (3, _MOST_ROTATED)
    words = tuple(f"{start}:{end}" for start, end in combinations(range(_MOST_ROTATED + 1), 2))

    def header(self, problem: RotateProblem) -> Sequence[str]:
        """The string."""
        return tuple(problem.text)

    def operations(self, problem: RotateProblem) -> Sequence[Sequence[str]]:
        """A word a part."""
        return [(f"{start}:{end}",) for start, end in problem.parts]


_ALL: tuple[Codec[Any], ...] = (
    PushPopCodec(),
    RotateCodec(),
    MoveCyclicCodec(),
    FindCyclicCodec(),
)
CODECS: Mapping[str, Codec[Any]] = {codec.task: codec for codec in _ALL}
