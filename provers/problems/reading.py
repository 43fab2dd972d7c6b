"""Problems read from JSONL files, one `{id, statement, ..}` a line."""

import json
from pathlib import Path
from typing import Any, Final

from provers.records import Problem
from provers.statements import StatementSyntaxError, parse_statement
from workbench.encoders.signs import without_halves
from workbench.errors import InputError

# Names of the fields in the formats known: our own, miniF2F's, and the published IMO lemmas'.
_IDS: Final = ("id", "name", "problem_id")
_STATEMENTS: Final = ("statement", "formal_statement", "original_problem")


def read_problems(path: Path) -> list[Problem]:
    """Read a JSONL file; blank lines are passed over.

    Args:
        path: each line has an id and a statement, `theorem NAME binders : goal` in either
            dialect, and may have `source` and `informal`.

    Raises:
        InputError: the file cannot be read or holds no problem, a line is not in order, or an id
            or a theorem's name occurs twice; the message names file and line.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(f"{path} cannot be read: {reason}.", remedy="Name a file.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8: {error}.", remedy="Write it as UTF-8.") from error
    found: list[Problem] = []
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        problem = _problem(f"{path}:{number}", line)
        if problem.id in seen:
            raise InputError(
                f"{path}:{number}: the id {problem.id!r} stands on line {seen[problem.id]} too.",
                remedy="Give each problem its own id.",
            )
        seen[problem.id] = number
        found.append(problem)
    if not found:
        raise InputError(f"{path} holds no problem.", remedy="Write one JSON object a line.")
    return found


def _problem(place: str, line: str) -> Problem:
    try:
        row: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"{place}: the line is not JSON ({error}).", remedy="Write one JSON object a line."
        ) from error
    if not isinstance(row, dict):
        raise InputError(f"{place}: the line is no JSON object.", remedy="Write {id, statement}.")
    text = _text(place, row, _STATEMENTS)
    try:
        statement = parse_statement(text)
    except StatementSyntaxError as error:
        raise InputError(f"{place}: {error.message}", remedy=error.remedy) from error
    has_id = any(name in row for name in _IDS)
    name = _text(place, row, _IDS) if has_id else statement.name
    source, informal = (str(row.get(field, "")) for field in ("source", "informal"))
    for field, value in (("source", source), ("informal", informal)):
        _check_whole(place, field, value)
    return Problem(name, statement, source, informal, text)


def _text(place: str, row: dict[str, Any], names: tuple[str, ...]) -> str:
    value = next((row[name] for name in names if name in row), None)
    if not isinstance(value, str) or not value.strip():
        shown = "missing" if value is None else f"{value!r}"
        raise InputError(
            f"{place}: the field {names[0]!r} is {shown}.",
            remedy=f"Give text under one of the names {', '.join(names)}.",
        )
    _check_whole(place, names[0], value)
    return value


def _check_whole(place: str, field: str, value: str) -> None:
    if without_halves(value) != value:
        raise InputError(
            f"{place}: the field {field!r} is {value!r}: half of a character that JSON writes as"
            " a pair of surrogates, which no file can hold.",
            remedy="Write both halves, or leave it out.",
        )
