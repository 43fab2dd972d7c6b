"""What every task offers: drawing a problem, its prompt and back, its exact steps, their legality.

A problem is a small frozen dataclass that checks itself when it is made, so that a question read
from a file is as sound as one drawn here.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from procbench.label_types import LABEL_TYPES, Label, LabelTypes, State, label_of
from procbench.tasks.draws import Draws
from workbench.errors import InputError

QUESTION_MARK = "[Question]"
MAX_STEPS = 200
MAX_QUESTION_CHARACTERS = 20_000
_ATTEMPTS = 1000

P = TypeVar("P")


class ProblemError(InputError):
    """A question or a problem that breaks its task's rules."""

    def __init__(self, message: str, *, remedy: str = "Correct the question.") -> None:
        super().__init__(message, remedy=remedy)


class Shape(NamedTuple):
    """How large an item is.

    Attributes:
        length: number of steps.
        width: size of what the steps work on; each task tells what it counts.
    """

    length: int
    width: int


class Widths(NamedTuple):
    """Widths of a task's items at one length, all bounds included.

    Attributes:
        lowest: the least that the length allows, or that makes sense.
        highest: the most that drawn items have.
        published: the range seen in the published benchmark, which often grows with the length.
        limit: the most that can be asked for.
    """

    lowest: int
    highest: int
    published: tuple[int, int]
    limit: int


class Task(ABC, Generic[P]):
    """One of the 23 procedures; P is the type of its problems.

    Attributes:
        name: "task01" to "task23".
        title: the procedure's short name.
        width_counts: what the width of an item counts.
        instruction: the procedure in words, without the question.
        keyword: what, in lower case, every instruction for this task has, and none for another
            task whose questions have the same form; empty where the form tells them apart.
        form: the layout of a question; groups are the fields.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    width_counts: ClassVar[str]
    instruction: ClassVar[str]
    keyword: ClassVar[str] = ""
    form: ClassVar[re.Pattern[str]]

    @property
    def types(self) -> LabelTypes:
        """Types of the states."""
        return LABEL_TYPES[self.name]

    @abstractmethod
    def widths(self, length: int) -> Widths:
        """Widths that items of this length can have."""

    @abstractmethod
    def width(self, problem: P) -> int:
        """The problem's width."""

    @abstractmethod
    def draw(self, shape: Shape, draws: Draws) -> P | None:
        """Draw a problem of that shape; None when the draw did not meet it and another may."""

    @abstractmethod
    def question(self, problem: P) -> str:
        """The problem's fields in the published layout; equal for equal problems only."""

    @abstractmethod
    def from_fields(self, fields: re.Match[str]) -> P:
        """The problem of a question that has the task's form.

        Raises:
            ProblemError: a field holds something else than it should.
        """

    @abstractmethod
    def trace(self, problem: P) -> Sequence[State]:
        """All states, the start state first.

        Raises:
            ProblemError: there is no step, or there are more than MAX_STEPS.
        """

    @abstractmethod
    def successor(self, problem: P, history: Sequence[Any], step: int) -> State | None:
        """The state that a step leads to from any state, be it on the right way or not.

        Args:
            problem: what is being solved.
            history: states so far, of the right types, the start state first; the step starts
                from the last one.
            step: which step it is, from 1; procedures that look at the state alone ignore it.

        Returns:
            The next state; None when there is no such step, or it cannot be done from there.
        """

    def second_readings(self, problem: P) -> dict[str, Label]:
        """Labels under other readings that the published instruction leaves open, by name.

        A reading is there whether or not it makes a difference for this problem.
        """
        del problem
        return {}

    def check_shape(self, shape: Shape) -> None:
        """Refuse a shape that no item can have.

        Raises:
            InputError: the length or the width is out of range.
        """
        if not 1 <= shape.length <= MAX_STEPS:
            raise InputError(
                f"{self.title}: length {shape.length} is out of range.",
                remedy=f"Give 1 to {MAX_STEPS}.",
            )
        widths = self.widths(shape.length)
        if not widths.lowest <= shape.width <= widths.limit:
            raise InputError(
                f"{self.title}: width {shape.width} ({self.width_counts}) is out of range "
                f"at length {shape.length}.",
                remedy=f"Give {widths.lowest} to {widths.limit}."
                if widths.lowest <= widths.limit
                else "Give a shorter length.",
            )

    def generate(self, shape: Shape, draws: Draws) -> P:
        """A random problem of exactly that shape.

        Raises:
            InputError: the shape is out of range, or no problem of it was met.
        """
        self.check_shape(shape)
        for _ in range(_ATTEMPTS):
            problem = self.draw(shape, draws)
            if problem is not None:
                return problem
        raise InputError(
            f"{self.title}: {_ATTEMPTS} draws met no item of length {shape.length} and width "
            f"{shape.width}.",
            remedy="Give another width.",
        )

    def prompt(self, problem: P) -> str:
        """Instruction and question, as a model gets them."""
        return self.prompt_of(self.question(problem))

    def prompt_of(self, question: str) -> str:
        """Instruction and question, from the question's text."""
        return f"{self.instruction}\n\n{QUESTION_MARK}\n{question}"

    def read(self, question: str) -> P:
        """The problem of a question (the text below the question mark), of any layout of spaces.

        Raises:
            ProblemError: the text is no question of this task.
        """
        fields = self.form.fullmatch(question)
        if fields is None:
            raise ProblemError(f"This is no question of {self.title}: {question[:80]!r}.")
        return self.from_fields(fields)

    def label(self, problem: P) -> Label:
        """The exact states.

        Raises:
            ProblemError: there is no step, or there are more than MAX_STEPS.
        """
        states = self.trace(problem)
        check_steps(len(states) - 1)
        return label_of(states)

    def is_legal(
        self, problem: P, history: Sequence[Any], after: object, step: int | None = None
    ) -> bool:
        """Whether a step from the last state of the history leads to `after`.

        Args:
            problem: what is being solved.
            history: states so far, right or wrong, the start state first; at least one.
            after: the state claimed to come next; of any type.
            step: which step it is, from 1; the length of the history when None.

        Raises:
            ValueError: the history is empty.
        """
        if not history:
            raise ValueError("A step has to start from a state, and the history has none.")
        kinds = [self.types.init] + [self.types.intermediate] * (len(history) - 1)
        if not all(kind.holds(state) for kind, state in zip(kinds, history, strict=True)):
            return False
        expected = self.successor(problem, history, len(history) if step is None else step)
        if expected is None or type(expected) is not type(after):
            return False
        # 1 == True holds in Python, so types of elements are looked at too.
        return expected == after and any(
            kind.holds(after) for kind in (self.types.intermediate, self.types.final)
        )


def check_steps(steps: int) -> None:
    """Refuse a chain without steps, or with too many.

    Raises:
        ProblemError: the number is not from 1 to MAX_STEPS.
    """
    if not 1 <= steps <= MAX_STEPS:
        raise ProblemError(f"The question has {steps} steps, not 1 to {MAX_STEPS}.")
