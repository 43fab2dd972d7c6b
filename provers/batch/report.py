"""What a batch tells: rows, a table for the terminal, and JUnit XML."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

from rich.table import Table

from workbench.encoders.terminal import terminal_text
from workbench.encoders.xml import xml_text
from workbench.files import write_bytes, write_text

# UTF-8 cannot hold half of a surrogate pair, and some readers take the others for ends of lines.
_ESCAPED: Final = re.compile("[\x85\u2028\u2029\ud800-\udfff]")
_ERRORS: Final = frozenset({"infrastructure", "invalid-statement", "invalid-row"})
# What a row says that has no message.
_MEANINGS: Final = {
    "sorry": "The proof has a gap.",
    "error": "Lean reports an error.",
    "timeout": "Lean did not end within the limit of time.",
    "out-of-memory": "Lean did not keep within the limit of memory.",
    "crash": "Lean crashed.",
    "refused": "A rule refuses it.",
    "infrastructure": "It could not be checked, which says nothing of the proof.",
}


def write_rows(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Write rows as JSONL, whole or not at all."""
    write_text(path, "".join(_line(row) for row in rows))


def _line(row: dict[str, Any]) -> str:
    text = json.dumps(row, ensure_ascii=False, allow_nan=False)
    return _ESCAPED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text) + "\n"


def summary_table(rows: Sequence[dict[str, Any]]) -> Table:
    """How many rows ended with which status."""
    table = Table(title=f"{len(rows)} checked", title_justify="left")
    table.add_column("status")
    table.add_column("number", justify="right")
    for status, number in Counter(row["status"] for row in rows).most_common():
        table.add_row(status, str(number))
    return table


def failure_lines(rows: Sequence[dict[str, Any]], most: int = 20) -> list[str]:
    """A line for each row that is not proved, up to a number: where, which, and why."""
    bad = [row for row in rows if row["status"] != "proved"]
    lines = [_failure(row) for row in bad[:most]]
    return [*lines, f"and {len(bad) - most} more"] if len(bad) > most else lines


def _failure(row: dict[str, Any]) -> str:
    messages = [m for m in row["messages"] if m["severity"] == "error"] or row["messages"]
    said = messages[0]["text"].split("\n", 1)[0] if messages else _MEANINGS.get(row["status"], "")
    line = messages[0]["line"] if messages and "file" in row else 0
    place = f"{row['file']}:{line or row.get('line') or 1}: " if "file" in row else ""
    name = row.get("id", row.get("theorem", ""))
    rule = f" ({row['rule']})" if row["rule"] else ""
    # On one line each, whatever the row holds.
    return terminal_text(f"{place}{name}{' ' if name != '' else ''}{row['status']}{rule}: {said}")


def is_junit(path: Path) -> bool:
    """Whether a file is a JUnit report, as far as its beginning tells."""
    with path.open("rb") as file:
        return b"<testsuite" in file.read(400)


def write_junit(path: Path, rows: Sequence[dict[str, Any]], submissions: Path | None) -> None:
    """Write the rows as a JUnit test suite: failures, and errors where nothing was judged.

    Args:
        path: where to.
        rows: of theorems, with their file, and of submissions, with the line of each.
        submissions: the file of the submissions.
    """
    bad = [row for row in rows if row["status"] != "proved"]
    errors = sum(row["status"] in _ERRORS for row in bad)
    suite = ElementTree.Element(
        "testsuite",
        name="provers.check",
        tests=str(len(rows)),
        failures=str(len(bad) - errors),
        errors=str(errors),
        time=f"{sum(row['seconds'] for row in rows):.3f}",
    )
    for row in rows:
        _add_case(suite, row, submissions)
    write_bytes(path, ElementTree.tostring(suite, encoding="utf-8", xml_declaration=True))


def _add_case(suite: ElementTree.Element, row: dict[str, Any], submissions: Path | None) -> None:
    case = ElementTree.SubElement(
        suite,
        "testcase",
        name=xml_text(str(row["id"] if "id" in row else row["theorem"])),
        classname=xml_text(str(row.get("file", "submissions"))),
        file=xml_text(str(row.get("file", submissions))),
        line=str(_line_of(row)),
        time=f"{row['seconds']:.3f}",
    )
    if row["status"] == "proved":
        return
    tag = "error" if row["status"] in _ERRORS else "failure"
    texts = [_place(message) + message["text"] for message in row["messages"]]
    texts = texts or [_MEANINGS.get(row["status"], row["status"])]
    first = next((m["text"] for m in row["messages"] if m["severity"] == "error"), texts[0])
    kind = row["rule"] or row["status"]
    detail = ElementTree.SubElement(
        case, tag, type=xml_text(kind), message=xml_text(f"{kind}: {first}".split("\n")[0])
    )
    detail.text = xml_text("\n".join([*texts, *row.get("notes", ())]))


def _line_of(row: dict[str, Any]) -> int:
    """The row's line in the file of submissions, or that of a theorem's first error."""
    if "line" in row:
        return int(row["line"])
    errors = [m["line"] for m in row["messages"] if m["severity"] == "error" and m["line"]]
    return int(next(iter(errors), 1))


def _place(message: dict[str, Any]) -> str:
    return f"{message['line']}:{message['column']}: " if message["line"] else ""
