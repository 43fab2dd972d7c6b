"""Submissions read from JSONL files, in the formats that people have."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from workbench.errors import InputError

# Names of the three fields in the formats known: our own, miniF2F's, and the published IMO lemmas'.
_FIELDS: Final = {
    "id": ("id", "name", "problem_id", "lemma_name"),
    "statement": ("statement", "formal_statement", "lemma_definition"),
    "submission": ("submission", "formal_proof", "proof", "lemma_proof"),
}


class Submission(NamedTuple):
    """One submission to judge.

    Attributes:
        id: unique in its file.
        statement: `theorem NAME binders : type`.
        submission: declarations with that theorem, or a proof alone.
    """

    id: str
    statement: str
    submission: str


def read_submissions(path: Path) -> list[Submission]:
    """Read a JSONL file; blank lines are passed over.

    Raises:
        InputError: the file cannot be read, or a line is not a record, or an id occurs twice; the
            message names file and line.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path} cannot be read: {error.strerror}.", remedy="Name a file."
        ) from error
    rows = list(_records(path, data))
    seen: dict[str, int] = {}
    for number, row in rows:
        if row.id in seen:
            raise InputError(
                f"{path}:{number}: the id {row.id!r} stands on line {seen[row.id]} already.",
                remedy="Give each submission its own id.",
            )
        seen[row.id] = number
    return [row for _, row in rows]


def _records(path: Path, data: bytes) -> Iterator[tuple[int, Submission]]:
    for number, line in enumerate(data.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            record: Any = json.loads(line.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            raise InputError(
                f"{path}:{number}: the line is not JSON in UTF-8 ({error}).",
                remedy="Write one JSON object a line.",
            ) from error
        if not isinstance(record, dict):
            raise InputError(
                f"{path}:{number}: the line is not a JSON object.",
                remedy="Write {id, statement, submission}.",
            )
        fields = {field: _field(path, number, record, field) for field in _FIELDS}
        yield number, Submission(**fields)


def _field(path: Path, number: int, record: dict[str, Any], field: str) -> str:
    names = _FIELDS[field]
    value = next((record[name] for name in names if name in record), None)
    if field == "id" and value is None:
        return f"line-{number}"
    if not isinstance(value, str):
        shown = "missing" if value is None else f"{type(value).__name__}, not text"
        raise InputError(
            f"{path}:{number}: the field {field!r} is {shown}.",
            remedy=f"Give it under one of the names {', '.join(names)}.",
        )
    return value
