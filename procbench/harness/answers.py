"""The answers of a run, each written the moment it is there, and what they cost."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from procbench.harness.database import Database
from procbench.run_tables import Status

_VERSION = 1
_SCHEMA = (
    """CREATE TABLE IF NOT EXISTS answers (
        problem_name TEXT NOT NULL, sample INTEGER NOT NULL, status TEXT NOT NULL,
        form TEXT NOT NULL, answer BLOB NOT NULL, prediction TEXT, message TEXT NOT NULL,
        prompt_tokens INTEGER, completion_tokens INTEGER, cost REAL, seconds REAL,
        PRIMARY KEY (problem_name, sample)
    )""",
    """CREATE TABLE IF NOT EXISTS charges (
        id INTEGER PRIMARY KEY, purpose TEXT NOT NULL, model TEXT NOT NULL,
        problem_name TEXT NOT NULL, sample INTEGER NOT NULL, prompt_tokens INTEGER NOT NULL,
        completion_tokens INTEGER NOT NULL, cost REAL NOT NULL, lost INTEGER NOT NULL
    )""",
)
_INSERT = "INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_CHARGE = (
    "INSERT INTO charges (purpose, model, problem_name, sample, prompt_tokens,"
    " completion_tokens, cost, lost) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


class KeptAnswer(NamedTuple):
    """What became of one question; fields as in `procbench.run_tables.Sample`."""

    problem_name: str
    sample: int
    status: Status
    form: str = ""
    answer: str = ""
    prediction: dict[str, Any] | None = None
    message: str = ""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    cost: float | None = None
    seconds: float | None = None


class Charge(NamedTuple):
    """What one attempt cost.

    Attributes:
        purpose: "answer" or "extraction".
        model: its name at the endpoint.
        problem_name, sample: the question.
        prompt_tokens, completion_tokens: as counted by the endpoint; where it does not count, or
            the answer was lost on its way, the most that they can have been.
        cost: in US dollars, 0 where prices are not known.
        lost: whether the answer was lost, so that nobody knows what was charged.
    """

    purpose: str
    model: str
    problem_name: str
    sample: int
    prompt_tokens: int
    completion_tokens: int
    cost: float
    lost: bool = False


class Answers:
    """The answers and charges of a run, in one SQLite file; safe between threads.

    Args:
        path: the file; made when there is none.

    Raises:
        InputError: the file is broken, or no such file.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path, _SCHEMA, _VERSION)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def keep(self, answers: Iterable[KeptAnswer]) -> None:
        """Write answers, all or none; one to the same question is replaced."""
        self._database.write(_INSERT, [_row(answer) for answer in answers])

    def all(self) -> dict[tuple[str, int], KeptAnswer]:
        """All answers by problem and sample."""
        rows = self._database.read("SELECT * FROM answers")
        return {(row[0], row[1]): _answer(row) for row in rows}

    def ended(self) -> set[tuple[str, int]]:
        """Problem and sample of the questions that need not be asked again."""
        rows = self._database.read(
            "SELECT problem_name, sample FROM answers WHERE status != ?", (Status.ERROR.value,)
        )
        return {(str(name), int(sample)) for name, sample in rows}

    def charge(self, charge: Charge) -> None:
        """Write what an attempt cost."""
        self._database.write(_CHARGE, [charge])

    def charges(self) -> list[Charge]:
        """All charges, oldest first."""
        rows = self._database.read(
            "SELECT purpose, model, problem_name, sample, prompt_tokens, completion_tokens, cost,"
            " lost FROM charges ORDER BY id"
        )
        return [Charge(*row[:-1], lost=bool(row[-1])) for row in rows]


def _row(kept: KeptAnswer) -> tuple[Any, ...]:
    name, sample, status, form, answer, prediction, *rest = kept
    # What models say may hold half a surrogate pair, which is no text to SQLite.
    text = answer.encode("utf-8", "surrogatepass")
    written = None if prediction is None else json.dumps(prediction)
    return name, sample, status.value, form, text, written, *rest


def _answer(row: tuple[Any, ...]) -> KeptAnswer:
    name, sample, status, form, text, written, *rest = row
    answer: str = text.decode("utf-8", "surrogatepass")
    prediction = None if written is None else json.loads(written)
    return KeptAnswer(name, sample, Status(status), form, answer, prediction, *rest)
