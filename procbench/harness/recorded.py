"""Answers that were given before, read from a file."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from procbench.models import Question, Reply
from procbench.records import BadRow, Row, read_rows
from procbench.scoring import ScoringError, prediction_steps
from workbench.chat.protocol import Ending
from workbench.errors import InputError

_MOST_TOLD = 5
_ENDINGS = {ending.value: ending for ending in Ending}


class Recorded:
    """Answers with what a file holds, and with None where it holds nothing.

    A line has `problem_name`; `answer` (text), or `intermediate` and `final` (themselves, or within
    `prediction` or `label`); and, where they are known, `sample` (0), `ending` ("stop", "cut_off"
    or "refused"), `prompt_tokens`, `completion_tokens`, `cost` and `seconds`.

    Args:
        path: JSON lines, gzipped or not, or Parquet.

    Raises:
        InputError: the file cannot be read, or lines of it cannot be used.
    """

    batch_size = 256
    parallel = 1

    def __init__(self, path: str) -> None:
        self._replies: dict[tuple[str, int], Reply] = {}
        bad: list[str] = []
        for row in read_rows(Path(path)):
            problem = str(row) if isinstance(row, BadRow) else self._take(row)
            if problem:
                bad.append(problem)
        if bad:
            told = "; ".join(bad[:_MOST_TOLD])
            more = f"; and {len(bad) - _MOST_TOLD} more" if len(bad) > _MOST_TOLD else ""
            raise InputError(
                f"Lines of recorded answers cannot be used: {told}{more}.",
                remedy="Mend or remove them.",
            )

    def answer(self, questions: Sequence[Question]) -> list[Reply | None]:
        """What was recorded of these questions."""
        return [self._replies.get((q.problem_name, q.sample)) for q in questions]

    def close(self) -> None:
        """Nothing is held."""

    def _take(self, row: Row) -> str:
        """Keep the row's reply; gives what is wrong with it, or ""."""
        name, sample = row.data.get("problem_name"), row.data.get("sample", 0)
        if not isinstance(name, str) or type(sample) is not int:
            return str(row.bad("there is no text 'problem_name', or 'sample' is no number"))
        if (name, sample) in self._replies:
            return str(row.bad(f"there is an answer {sample} to {name[:60]!r} already"))
        try:
            self._replies[name, sample] = _reply(row.data)
        except (InputError, ScoringError) as error:
            return str(row.bad(error.message))
        return ""


def _reply(data: Mapping[str, Any]) -> Reply:
    ending = data.get("ending", Ending.STOP.value)
    if ending not in _ENDINGS:
        raise InputError(f"the ending is {ending!r}", remedy=f"Give one of {', '.join(_ENDINGS)}.")
    text: Any = data.get("answer")
    if not isinstance(text, str):
        steps = prediction_steps(data.get("prediction", data.get("label", data)))
        text = json.dumps(steps._asdict(), ensure_ascii=False)
    return Reply(
        text,
        _ENDINGS[ending],
        _count(data, "prompt_tokens"),
        _count(data, "completion_tokens"),
        _number(data, "cost"),
        _number(data, "seconds"),
    )


def _number(data: Mapping[str, Any], name: str) -> float | None:
    value = data.get(name)
    if value is None or (isinstance(value, int | float) and value >= 0):
        return value
    raise InputError(f"{name!r} is {value!r}, no number of 0 or more", remedy="Correct it.")


def _count(data: Mapping[str, Any], name: str) -> int | None:
    value = data.get(name)
    if value is None or (type(value) is int and value >= 0):
        return value
    raise InputError(f"{name!r} is {value!r}, no whole number of 0 or more", remedy="Correct it.")
