"""Random items: every one has a stream of its own, named by seed, task, length and number.

So an item does not depend on which others are asked for, nor on their order, except where it
would repeat one that is there already: then the next attempt's stream is taken.
"""

import hashlib
from collections.abc import Iterator, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from procbench.records import BadRow, Record, read_rows
from procbench.tasks import get_task, read_prompt
from procbench.tasks.draws import Draws
from procbench.tasks.task import MAX_STEPS, Shape, Task
from workbench.errors import InputError
from workbench.seeds import seed_sequence

WidthRule = Literal["apart", "published"] | tuple[int, int]
_ATTEMPTS = 1000
_IDENTITY_BYTES = 16


@dataclass(frozen=True)
class SplitConfig:
    """Which items to make.

    Attributes:
        tasks: names of tasks, each once.
        lengths: numbers of steps, 1 to 200, ascending, each once.
        per_length: items of each task and length, 1 or more.
        seed: 0 or more.
        widths: how large the things are that a task works on. "apart": uniform over a range that
            hangs on the length only where it has to; "published": over the range seen in the
            published benchmark, which for some tasks grows with the length; (low, high): uniform
            over this range, both included.
    """

    tasks: tuple[str, ...]
    lengths: tuple[int, ...]
    per_length: int
    seed: int
    widths: WidthRule = "apart"

    def __post_init__(self) -> None:
        if not self.tasks or not self.lengths:
            raise InputError("There is no task or no length.", remedy="Give at least one of each.")
        for name in self.tasks:
            get_task(name)
        if len(set(self.tasks)) < len(self.tasks):
            raise InputError("A task is named twice.", remedy="Name each once.")
        if list(self.lengths) != sorted(set(self.lengths)):
            raise InputError("The lengths do not ascend.", remedy="Give each once, sorted.")
        if self.lengths[0] < 1 or self.lengths[-1] > MAX_STEPS:
            raise InputError(
                f"The lengths {self.lengths[0]} to {self.lengths[-1]} are out of range.",
                remedy=f"Give lengths from 1 to {MAX_STEPS}.",
            )
        if self.per_length < 1:
            raise InputError(
                f"{self.per_length} items a length are none.", remedy="Give 1 or more."
            )
        if self.seed < 0:
            raise InputError(f"The seed {self.seed} is negative.", remedy="Give 0 or more.")
        if isinstance(self.widths, tuple) and not 1 <= self.widths[0] <= self.widths[1]:
            raise InputError(
                f"The widths {self.widths[0]} to {self.widths[1]} are no range.",
                remedy="Give LOW-HIGH with 1 <= LOW <= HIGH.",
            )


class Item(NamedTuple):
    """A drawn item.

    Attributes:
        record: as files hold it.
        shape: its length and width.
        identity: equal for equal problems of the same task, whatever the prompt's wording.
    """

    record: Record
    shape: Shape
    identity: bytes


def generate_items(config: SplitConfig, *, excluded: Set[bytes] = frozenset()) -> Iterator[Item]:
    """The items task by task and length by length, all different.

    Args:
        config: which ones.
        excluded: identities that no item may have, such as those of another split.

    Raises:
        InputError: a task has no items of a length or width, or too few different ones.
    """
    for task_name in config.tasks:
        taken = set(excluded)
        number = 0
        for length in config.lengths:
            for index in range(config.per_length):
                yield _new_item(config, task_name, length, index, number=number, taken=taken)
                number += 1


def draw_problem(
    task: Task[Any], length: int, draws: Draws, widths: WidthRule = "apart"
) -> tuple[Any, Shape]:
    """A problem of the length, its width drawn first.

    Args:
        task: which procedure.
        length: number of steps.
        draws: where chance comes from.
        widths: as in `SplitConfig`.

    Raises:
        InputError: the task has no items of that length, or of a width in the range.
    """
    possible = task.widths(length)
    if widths == "apart":
        low, high = possible.lowest, possible.highest
    elif widths == "published":
        low, high = possible.published
    else:
        low, high = widths
    shape = Shape(length, draws.between(low, max(low, high)))
    return task.generate(shape, draws), shape


def identity(task_name: str, question: str) -> bytes:
    """What two items share just when they are the same problem; `Task.question` makes the text."""
    text = f"{task_name}\n{question}".encode()
    return hashlib.blake2b(text, digest_size=_IDENTITY_BYTES).digest()


def identities_in(path: Path) -> set[bytes]:
    """The identities of all records of a file or folder, read from their prompts.

    Raises:
        InputError: a row's prompt cannot be read, so that no split could be told apart from it.
    """
    found: set[bytes] = set()
    for row in read_rows(path):
        try:
            if isinstance(row, BadRow):
                raise InputError(str(row), remedy="")
            task, problem = read_prompt(str(row.data.get("prompt")))
        except InputError as error:
            where = "" if isinstance(row, BadRow) else f"{row.path}:{row.line}: "
            raise InputError(
                f"{where}{error.message}", remedy="Mend the file that is to be left out."
            ) from error
        found.add(identity(task.name, task.question(problem)))
    return found


def _new_item(
    config: SplitConfig,
    task_name: str,
    length: int,
    index: int,
    *,
    number: int,
    taken: set[bytes],
) -> Item:
    """An item that is none of those taken, and is taken from now on."""
    task = get_task(task_name)
    for attempt in range(_ATTEMPTS):
        stream = seed_sequence(config.seed, "procbench", task_name, length, index, attempt)
        problem, shape = draw_problem(task, length, Draws(stream), config.widths)
        question = task.question(problem)
        key = identity(task_name, question)
        if key not in taken:
            taken.add(key)
            example = f"{number:04d}"
            record = Record(
                prompt=task.prompt_of(question),
                label=task.label(problem),
                task_name=task_name,
                example_name=example,
                problem_name=f"{task_name}_{example}",
            )
            return Item(record, shape, key)
    raise InputError(
        f"{task.title}: {_ATTEMPTS} draws met no new item of length {length} after {index}.",
        remedy="Ask for fewer items a length, other widths, or leave this length out.",
    )
