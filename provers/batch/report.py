"""What a batch tells: rows, a table for the terminal, and JUnit XML."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from rich.table import Table

from workbench.files import write_bytes, write_text


def write_rows(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Write rows as JSONL, whole or not at all."""
    write_text(path, "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))


def summary_table(rows: Sequence[dict[str, Any]]) -> Table:
    """How many rows ended with which status."""
    table = Table(title=f"{len(rows)} checked", title_justify="left")
    table.add_column("status")
    table.add_column("number", justify="right")
    for status, number in Counter(row["status"] for row in rows).most_common():
        table.add_row(status, str(number))
    return table


def write_junit(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    """Write the rows as a JUnit test suite: failures, and errors of machinery."""
    bad = [row for row in rows if row["status"] != "proved"]
    errors = sum(row["status"] == "infrastructure" for row in bad)
    suite = ElementTree.Element(
        "testsuite",
        name="provers.check",
        tests=str(len(rows)),
        failures=str(len(bad) - errors),
        errors=str(errors),
        time=f"{sum(row['seconds'] for row in rows):.3f}",
    )
    for row in rows:
        case = ElementTree.SubElement(
            suite,
            "testcase",
            name=_printable(str(row.get("id") or row.get("theorem"))),
            classname=_printable(str(row.get("file", "submissions"))),
            time=f"{row['seconds']:.3f}",
        )
        if row["status"] != "proved":
            tag = "error" if row["status"] == "infrastructure" else "failure"
            texts = "\n".join(message["text"] for message in row["messages"])
            detail = ElementTree.SubElement(case, tag, message=row["rule"] or row["status"])
            detail.text = _printable(texts)
    write_bytes(path, ElementTree.tostring(suite, encoding="utf-8", xml_declaration=True))


def _printable(text: str) -> str:
    """The text without the characters that XML cannot hold."""
    return "".join(sign if sign in "\t\n" or sign.isprintable() else "\ufffd" for sign in text)
