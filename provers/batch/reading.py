"""Batches of verdicts read back: the files that `provers.check --out` writes."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from provers.batch.store import from_row
from provers.lean.judge import Verdict
from workbench.errors import InputError
from workbench.inside import MOST_TABLE, open_inside, own_place, read_inside

_KEYS: Final = {"status", "rule", "axioms", "messages", "seconds", "peak_mb"}
_MOST_BYTES: Final = 512 << 20
_LARGEST: Final = 1e12
_MOST_LINE: Final = 16 << 20
_REMEDY: Final = "Write it again with `python -m provers.check --out`."


class JudgedRow(NamedTuple):
    """A row of a batch.

    Attributes:
        name: id of the submission, or name of the theorem.
        file: path of the theorem's file as it was given; empty for a submission.
        verdict: what the judge found.
    """

    name: str
    file: str
    verdict: Verdict


def is_batch(path: Path) -> bool:
    """Whether a file begins with a row of a batch."""
    try:
        with open_inside(*own_place(path), most=MOST_TABLE) as stream:
            row: Any = json.loads(stream.readline(_MOST_LINE))
    except (InputError, OSError, ValueError, RecursionError):
        return False
    return isinstance(row, dict) and set(row) >= _KEYS


def read_batch(path: Path) -> list[JudgedRow]:
    """The rows of a batch, in their order.

    Raises:
        InputError: the file cannot be read, or a line is no verdict; the message names the line.
    """
    try:
        return list(_rows(path, read_inside(*own_place(path), most=_MOST_BYTES).decode()))
    except UnicodeDecodeError as error:
        raise InputError(f"{path} cannot be read: {error}.", remedy=_REMEDY) from error


def _rows(path: Path, text: str) -> Iterator[JudgedRow]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row: Any = json.loads(line)
            name = row["id"] if "id" in row else row.get("theorem", "")
            yield JudgedRow(_shown(name), _shown(row.get("file", "")), _checked(from_row(row)))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(
                f"{path}:{number}: the line is no verdict ({error!r}).", remedy=_REMEDY
            ) from error


def _checked(verdict: Verdict) -> Verdict:
    texts: list[object] = [verdict.status, verdict.rule or "", *verdict.axioms, *verdict.notes]
    numbers: list[object] = [verdict.seconds, verdict.peak_mb]
    for message in verdict.messages:
        texts += [message.severity, message.text]
        numbers += [message.line, message.column]
    if not all(isinstance(text, str) for text in texts):
        raise TypeError("something that is no text stands for one")
    if not all(isinstance(number, int | float) and abs(number) < _LARGEST for number in numbers):
        raise TypeError("a number is none, or too large")
    return verdict


def _shown(value: object) -> str:
    """The value as text that can be shown: no page takes half of a surrogate pair."""
    return str(value).encode("utf-8", "replace").decode()
