"""Submissions read from JSONL files, under the names that published data sets give the fields."""

import codecs
import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from provers.lean.fences import whole_block
from workbench.errors import InputError

# Of several names in one row, the first with a value counts: `statement` and `theorem` come last,
# since beside a formal statement they are an informal one or a name.
FIELDS: Final = {
    "id": "id name problem_id custom_id theorem_name full_name uuid formal_id problem_name "
    "lemma_name theorem_names index",
    "statement": "formal_statement lean4_statement lean4_code lean_code autoformalization "
    "theorem_statement formal_theorem lemma_definition statement theorem",
    "submission": "submission formal_proof lean4_proof lean_proof full_proof full_code lemma_proof "
    "proof code completion response model_output output generation prediction",
    "header": "header src_header lean4_header lean_header formal_header",
}
_THEOREM: Final = re.compile(r"^\s*(?:theorem|lemma)\s", re.MULTILINE)
_NAMES: Final = {field: tuple(names.split()) for field, names in FIELDS.items()}

Identifier = str | int | float


class Submission(NamedTuple):
    """One submission to judge.

    Attributes:
        id: as its row gives it.
        statement: `theorem NAME binders : type`, perhaps behind a header and definitions.
        submission: declarations with that theorem, or a proof alone, perhaps in a fenced block.
        line: of its row in the file; 0 where there is none.
        notes: what its reader has to know, in sentences.
    """

    id: Identifier
    statement: str
    submission: str
    line: int = 0
    notes: tuple[str, ...] = ()


class BadRow(NamedTuple):
    """A row that holds no submission.

    Attributes:
        id: as the row gives it, or `line-N`.
        line: in the file.
        problem: what is wrong, with file, line and field.
    """

    id: Identifier
    line: int
    problem: str


def read_submissions(path: Path) -> list[Submission | BadRow]:
    """Read a JSONL file; blank lines are passed over, and each other line gives one row.

    Raises:
        InputError: the file cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path} cannot be read: {error.strerror}.", remedy="Name a file."
        ) from error
    lines = enumerate(data.removeprefix(codecs.BOM_UTF8).split(b"\n"), start=1)
    rows = [_row(path, number, line) for number, line in lines if line.strip()]
    return list(_told_twins(rows))


class _RowError(ValueError):
    """What is wrong with a row."""


def _row(path: Path, number: int, line: bytes) -> Submission | BadRow:
    identifier: Identifier = f"line-{number}"
    try:
        record = _record(line)
        identifier = _identifier(record, identifier)
        header, statement = _text(record, "header", needed=False), _text(record, "statement")
        submission = _text(record, "submission")
        notes = _others(record, statement)
        return Submission(identifier, _headed(header, statement), submission, number, notes)
    except _RowError as error:
        return BadRow(identifier, number, f"{path}:{number}: {error}")


def _record(line: bytes) -> dict[str, Any]:
    try:
        record: Any = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise _RowError("the line is not UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise _RowError(f"the line is not JSON ({error})") from error
    if not isinstance(record, dict):
        raise _RowError("the line is not a JSON object")
    return record


def _identifier(record: dict[str, Any], default: str) -> Identifier:
    given = _first(record, "id")
    if given is None:
        return default
    if isinstance(given, str | int) or (isinstance(given, float) and math.isfinite(given)):
        return given
    raise _RowError("the field 'id' is neither text nor a finite number")


def _text(record: dict[str, Any], field: str, *, needed: bool = True) -> str:
    value = _first(record, field)
    if isinstance(value, str):
        return value
    if value is not None:
        raise _RowError(f"the field {field!r} is {type(value).__name__}, not text")
    if needed:
        names = ", ".join(_NAMES[field])
        raise _RowError(f"the field {field!r} is missing (it may be named {names})")
    return ""


def _first(record: dict[str, Any], field: str) -> Any:
    return next((record[n] for n in _NAMES[field] if record.get(n) is not None), None)


def _headed(header: str, statement: str) -> str:
    """The statement behind its header, unless it begins with it already."""
    begun = re.match(rf"\s*{re.escape(header.strip())}(?![\w.])", statement)
    if not header.strip() or begun:
        return statement
    if (block := whole_block(statement)) is not None:
        statement = block.text
    return f"{header.rstrip()}\n\n{statement}"


def _others(record: dict[str, Any], statement: str) -> tuple[str, ...]:
    """A note where other fields hold another theorem than the one that is taken."""
    names = [n for n in _NAMES["statement"] if record.get(n) is not None]
    others = [
        name
        for name in names[1:]
        if isinstance(text := record[name], str)
        and _THEOREM.search(text)
        and text.strip() != statement.strip()
    ]
    if not others:
        return ()
    return (f"The statement is that of {names[0]!r}; {', '.join(others)} has another text.",)


def _told_twins(rows: list[Submission | BadRow]) -> Iterator[Submission | BadRow]:
    """The rows, with a note on each whose id another row before it has: several attempts at one."""
    first: dict[str, int] = {}
    for row in rows:
        line = first.setdefault(json.dumps(row.id), row.line)
        if isinstance(row, Submission) and line != row.line:
            yield row._replace(notes=(*row.notes, f"The id stands on line {line} already."))
        else:
            yield row
