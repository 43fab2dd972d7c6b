"""Solves records exactly, from their prompts alone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from procbench.label_types import Label
from procbench.records import BadRow, read_rows, with_unique_names
from procbench.tasks import read_prompt
from workbench.errors import InputError


def solve_prompt(prompt: str) -> Label:
    """The states that the prompt asks for.

    Raises:
        ProblemError: the prompt is for none of the tasks, or its question breaks the task's rules.
    """
    task, problem = read_prompt(prompt)
    return task.label(problem)


def solve_file(path: Path) -> Iterator[dict[str, Any] | BadRow]:
    """Solve every record of a file; of a record, only `prompt` and `problem_name` are looked at.

    Args:
        path: records, as `procbench.records.read_rows` takes them.

    Yields:
        For each row either {problem_name, label}, or what was wrong with it.

    Raises:
        InputError: the path cannot be read at all.
    """
    for row in with_unique_names(read_rows(path)):
        if isinstance(row, BadRow):
            yield row
            continue
        prompt = row.data.get("prompt")
        if not isinstance(prompt, str):
            yield row.bad("there is no text 'prompt'")
            continue
        try:
            label = solve_prompt(prompt)
        except InputError as error:
            yield row.bad(error.message)
        else:
            yield {"problem_name": row.data["problem_name"], "label": label.to_json()}
