"""The tasks by name, and which of them a prompt belongs to."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from procbench.tasks.compare import Compare
from procbench.tasks.compose import Compose
from procbench.tasks.copy import Copy
from procbench.tasks.count import Count
from procbench.tasks.count2 import Count2
from procbench.tasks.cumulate import Cumulate
from procbench.tasks.decode import Decode
from procbench.tasks.decompose import Decompose
from procbench.tasks.delete_char import DeleteChar
from procbench.tasks.delete_word import DeleteWord
from procbench.tasks.encode import Encode
from procbench.tasks.fill_word import FillWord
from procbench.tasks.find_cyclic import FindCyclic
from procbench.tasks.gather import Gather
from procbench.tasks.move_cyclic import MoveCyclic
from procbench.tasks.pushpop import PushPop
from procbench.tasks.rhythm import Rhythm
from procbench.tasks.rotate import Rotate
from procbench.tasks.search import Search
from procbench.tasks.sort import Sort
from procbench.tasks.split1 import Split1
from procbench.tasks.split2 import Split2
from procbench.tasks.substitute import Substitute
from procbench.tasks.task import (
    MAX_QUESTION_CHARACTERS,
    QUESTION_MARK,
    ProblemError,
    Task,
)
from workbench.errors import InputError

_ALL: tuple[Task[Any], ...] = (
    Sort(),
    Gather(),
    Count(),
    Search(),
    Copy(),
    Substitute(),
    Encode(),
    Split1(),
    Split2(),
    Compose(),
    Decompose(),
    Rhythm(),
    Compare(),
    Count2(),
    Decode(),
    PushPop(),
    Rotate(),
    FillWord(),
    DeleteChar(),
    DeleteWord(),
    Cumulate(),
    MoveCyclic(),
    FindCyclic(),
)
TASKS: Mapping[str, Task[Any]] = {task.name: task for task in _ALL}


class ReadPrompt(NamedTuple):
    """What a prompt asks.

    Attributes:
        task: the procedure.
        problem: what to run it on.
    """

    task: Task[Any]
    problem: Any


def get_task(name: str) -> Task[Any]:
    """The task of that name.

    Raises:
        InputError: there is none.
    """
    if name not in TASKS:
        raise InputError(
            f"There is no task {name[:60]!r}.", remedy=f"There are {min(TASKS)} to {max(TASKS)}."
        )
    return TASKS[name]


def read_prompt(prompt: str) -> ReadPrompt:
    """The task and the problem of a prompt, in the published wording or in this project's.

    The form of the question tells the task; where two tasks have the same form, the instruction
    above it does.

    Raises:
        ProblemError: no task has such a question, or the question breaks its task's rules.
    """
    instruction, mark, question = prompt.partition(QUESTION_MARK)
    if not mark:
        raise ProblemError(f"The prompt has no {QUESTION_MARK} in it.")
    if len(question) > MAX_QUESTION_CHARACTERS:
        raise ProblemError(
            f"The question has {len(question)} characters, more than {MAX_QUESTION_CHARACTERS}."
        )
    question = question.replace("\r\n", "\n")
    fitting = [task for task in _ALL if task.form.fullmatch(question)]
    if len(fitting) > 1:
        instruction = instruction.lower()
        fitting = [task for task in fitting if task.keyword in instruction]
    if not fitting:
        raise ProblemError(f"No task has such a question: {question.strip()[:80]!r}.")
    if len(fitting) > 1:
        titles = " or ".join(task.title for task in fitting)
        raise ProblemError(f"The prompt could be for {titles}.")
    return ReadPrompt(fitting[0], fitting[0].read(question))
