"""Recorded decompositions: lemmas stated for the problems shipped, without any proof.

A row of the JSONL file is one lemma:

    {"problem": "imo_1986_p1", "statement": "theorem NAME binders : goal", "uses": [..],
     "final_step": true, "idea": ".."}

A lemma has what it needs as hypotheses, so that each is a statement of its own; `uses` says which
earlier lemmas of the problem help to prove it.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from provers.statements import StatementSyntaxError, parse_statement
from provers.statements.ast import Statement
from workbench.errors import InputError

PROBLEMS_FILE: Final = Path(__file__).parent / "imo_core.jsonl"
LEMMAS_FILE: Final = Path(__file__).parent / "imo_core_lemmas.jsonl"
_FIELDS: Final[Mapping[str, type]] = {
    "problem": str,
    "statement": str,
    "uses": list,
    "final_step": bool,
    "idea": str,
}


class RecordedLemma(NamedTuple):
    """A lemma stated for a problem.

    Attributes:
        problem: the problem's id.
        text: the statement as recorded, in the core dialect.
        statement: the text understood; its name is unique in the file.
        uses: names of earlier lemmas of the problem that its proof may use.
        final_step: whether the problem itself follows from it, together with the others so marked.
        idea: how it might be proved, in words; may be empty.
    """

    problem: str
    text: str
    statement: Statement
    uses: tuple[str, ...]
    final_step: bool
    idea: str

    @property
    def name(self) -> str:
        """The name in the statement."""
        return self.statement.name


@cache
def shipped_decompositions() -> Mapping[str, tuple[RecordedLemma, ...]]:
    """The decompositions that come with the project, by problem id."""
    return read_decompositions(LEMMAS_FILE)


def read_decompositions(path: Path) -> dict[str, tuple[RecordedLemma, ...]]:
    """Read a file of recorded lemmas; blank lines are passed over.

    Args:
        path: JSONL in UTF-8; a lemma stands behind those it uses.

    Returns:
        The lemmas of each problem, both in the order of the file.

    Raises:
        InputError: the file cannot be read, a row is not in order, a name occurs twice, or `uses`
            names no earlier lemma of the problem; the message names file and line.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}.", remedy="Name a JSONL file.") from error
    found: dict[str, list[RecordedLemma]] = {}
    taken: dict[str, int] = {}
    for number, lemma in _lemmas(path, lines):
        if lemma.name in taken:
            raise InputError(
                f"{path}:{number}: {lemma.name} stands on line {taken[lemma.name]} already.",
                remedy="Give each lemma its own name.",
            )
        taken[lemma.name] = number
        earlier = found.setdefault(lemma.problem, [])
        unknown = sorted(set(lemma.uses) - {each.name for each in earlier})
        if unknown:
            raise InputError(
                f"{path}:{number}: {lemma.name} uses {', '.join(unknown)}, no earlier lemma of "
                f"{lemma.problem}.",
                remedy="Put a lemma behind those it uses.",
            )
        earlier.append(lemma)
    return {problem: tuple(lemmas) for problem, lemmas in found.items()}


def _lemmas(path: Path, lines: list[str]) -> Iterator[tuple[int, RecordedLemma]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        row = _row(f"{path}:{number}", line)
        try:
            statement = parse_statement(row["statement"])
        except StatementSyntaxError as error:
            raise InputError(
                f"{path}:{number}: the statement is not understood: {error}",
                remedy="Write `theorem NAME binders : goal` over Nat and Int.",
            ) from error
        yield (
            number,
            RecordedLemma(
                row["problem"],
                row["statement"],
                statement,
                tuple(row["uses"]),
                row["final_step"],
                row["idea"],
            ),
        )


def _row(place: str, line: str) -> dict[str, Any]:
    """The fields of a row, each of its type and no other."""
    remedy = f"Write one object a line with {', '.join(_FIELDS)} and nothing else."
    try:
        row: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{place}: the line is not JSON ({error}).", remedy=remedy) from error
    if not isinstance(row, dict) or set(row) != set(_FIELDS):
        raise InputError(f"{place}: the line is no object with these fields.", remedy=remedy)
    for field, kind in _FIELDS.items():
        if type(row[field]) is not kind:
            raise InputError(
                f"{place}: {field} is {row[field]!r}, no {kind.__name__}.", remedy=remedy
            )
    if not all(isinstance(name, str) for name in row["uses"]):
        raise InputError(f"{place}: uses has {row['uses']!r}, no names.", remedy=remedy)
    return row
