"""Rows of every kind: each gives one row, and those that can be judged are read as they are."""

import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from provers.batch.reading import read_batch
from provers.batch.records import BadRow, Submission, read_submissions
from provers.batch.report import write_junit, write_rows
from provers.batch.store import to_row
from provers.lean.judge import Verdict

GOOD = b'{"id": "good", "statement": "theorem a : True", "submission": "trivial"}'


def read(folder: Path, *lines: bytes) -> list[Submission | BadRow]:
    path = folder / "rows.jsonl"
    path.write_bytes(b"\n".join(lines))
    return read_submissions(path)


@pytest.mark.parametrize(
    ("line", "identifier", "told"),
    [
        (b"{", "line-2", "not JSON"),
        (b"[1]", "line-2", "not a JSON object"),
        (b'"text"', "line-2", "not a JSON object"),
        (b"\xff\xfe", "line-2", "not UTF-8"),
        (b"[" * 100_000, "line-2", "not JSON"),
        (b'{"id": ' + b"1" * 5000 + b"}", "line-2", "not JSON"),
        (b'{"id": "a", "statement": "theorem a : True"}', "a", "'submission' is missing"),
        (b'{"id": 7, "submission": "trivial"}', 7, "'statement' is missing"),
        (b'{"id": 7, "statement": null, "submission": "x"}', 7, "'statement' is missing"),
        (b'{"id": 7, "statement": "x", "submission": ["x"]}', 7, "'submission' is list"),
        (b'{"id": 7, "header": 1, "statement": "x", "submission": "x"}', 7, "'header' is int"),
        (b'{"id": [1], "statement": "x", "submission": "y"}', "line-2", "'id' is neither"),
        (b'{"id": 1e999, "statement": "x", "submission": "y"}', "line-2", "'id' is neither"),
    ],
)
def test_a_bad_line_is_a_row_in_its_place(
    tmp_path: Path, line: bytes, identifier: object, told: str
) -> None:
    before, bad, after = read(tmp_path, GOOD, line, GOOD)
    assert isinstance(before, Submission)
    assert isinstance(after, Submission)
    assert isinstance(bad, BadRow)
    assert bad.id == identifier
    assert told in bad.problem
    assert "rows.jsonl:2: " in bad.problem


@pytest.mark.parametrize(
    ("given_id", "kept"),
    [("3", 3), ("1.5", 1.5), ("true", True), ("null", "line-1"), ('"a"', "a"), ("0", 0)],
)
def test_ids_are_given_back_as_they_are(tmp_path: Path, given_id: str, kept: object) -> None:
    line = GOOD.replace(b'"good"', given_id.encode())
    (row,) = read(tmp_path, line)
    assert row.id == kept
    assert type(row.id) is type(kept)


def test_equal_ids_are_judged_and_told(tmp_path: Path) -> None:
    rows = read(
        tmp_path, GOOD, GOOD.replace(b'"good"', b"1"), GOOD, GOOD.replace(b'"good"', b"true")
    )
    assert [row.notes for row in rows if isinstance(row, Submission)] == [
        (),
        (),
        ("The id stands on line 1 already.",),
        (),
    ]


def test_a_byte_order_mark_and_windows_lines_are_read(tmp_path: Path) -> None:
    rows = read(tmp_path, b"\xef\xbb\xbf" + GOOD + b"\r", b"\r", GOOD)
    assert [(row.id, row.line) for row in rows] == [("good", 1), ("good", 3)]


@pytest.mark.parametrize(
    "record",
    [
        {"lemma_name": "n", "lemma_definition": "S", "lemma_proof": "P"},
        {"name": "n", "formal_statement": "S", "formal_proof": "P", "goal": "g", "split": "test"},
        {"problem_id": "n", "lean4_code": "S", "full_code": "P", "informal_prefix": "i"},
        {"name": "n", "uuid": "u", "lean4_statement": "S", "lean4_proof": "P", "tags": []},
        {"custom_id": "n", "statement": "informal", "formal_statement": "S", "proof": "P"},
        {"full_name": "n", "theorem": "S", "model_output": "P"},
        {"id": None, "uuid": "n", "problem": "p", "formal_statement": "S", "formal_proof": "P"},
    ],
)
def test_names_of_published_data_sets(tmp_path: Path, record: dict[str, Any]) -> None:
    assert read(tmp_path, json.dumps(record).encode()) == [Submission("n", "S", "P", 1)]


@pytest.mark.parametrize("name", ["header", "src_header"])
def test_a_header_stands_before_the_statement(tmp_path: Path, name: str) -> None:
    record = {name: "open Nat\n", "statement": "theorem t : True", "submission": "trivial"}
    (row,) = read(tmp_path, json.dumps(record).encode())
    assert isinstance(row, Submission)
    assert row.statement == "open Nat\n\ntheorem t : True"
    record["statement"] = row.statement
    assert read(tmp_path, json.dumps(record).encode()) == [row]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
FIELD = st.sampled_from(["id", "name", "statement", "formal_statement", "submission", "header"])
LINES = (
    st.dictionaries(FIELD | st.text(max_size=3), JSON, max_size=6).map(
        lambda row: json.dumps(row).encode()
    )
    | JSON.map(lambda value: json.dumps(value).encode())
    | st.binary(min_size=1, max_size=20).map(lambda data: b"x" + data.replace(b"\n", b""))
)


@given(st.lists(LINES, max_size=6))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_lines_give_a_row_each_that_is_written_and_read_back(
    tmp_path: Path, lines: list[bytes]
) -> None:
    rows = read(tmp_path, *lines)
    assert [row.line for row in rows] == list(range(1, len(lines) + 1))
    out, junit = tmp_path / "out.jsonl", tmp_path / "out.xml"
    verdict = Verdict("invalid-row")
    written = [{"id": row.id, "line": row.line, **to_row(verdict)} for row in rows]
    write_rows(out, written)
    write_junit(junit, written, tmp_path / "rows.jsonl")
    back = [json.loads(line) for line in out.read_bytes().decode("utf-8").splitlines()]
    assert [(type(row["id"]), row["id"]) for row in back] == [(type(r.id), r.id) for r in rows]
    assert all(not isinstance(row["id"], float) or math.isfinite(row["id"]) for row in back)
    assert [row.verdict for row in read_batch(out)] == [verdict] * len(lines)


def test_half_a_surrogate_pair_is_written_as_an_escape(tmp_path: Path) -> None:
    line = GOOD.replace(b"good", b"\\ud800\\u0041")
    (row,) = read(tmp_path, line)
    out = tmp_path / "out.jsonl"
    write_rows(out, [{"id": row.id, **to_row(Verdict("proved"))}])
    assert b'"id": "\\ud800A"' in out.read_bytes()
    assert json.loads(out.read_text("utf-8"))["id"] == row.id == "\ud800A"
    (judged,) = read_batch(out)
    assert judged.name == "?A"


def test_rows_from_before_there_were_notes_are_read(tmp_path: Path) -> None:
    row = {"id": 0, **to_row(Verdict("proved", axioms=("propext",)))}
    del row["notes"]
    out = tmp_path / "out.jsonl"
    write_rows(out, [row])
    (judged,) = read_batch(out)
    assert (judged.name, judged.verdict.notes) == ("0", ())
    assert judged.verdict.axioms == ("propext",)


def test_a_header_goes_before_what_is_in_a_fence(tmp_path: Path) -> None:
    statement = "```lean\ntheorem foo : True := by sorry\n```"
    row = {"id": "a", "header": "import Mathlib", "statement": statement, "submission": "trivial"}
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(row) + "\n")
    (found,) = read_submissions(path)
    assert isinstance(found, Submission)
    assert "```" not in found.statement


def test_a_field_with_another_theorem_is_told_of(tmp_path: Path) -> None:
    row = {
        "id": "a",
        "statement": "theorem foo : (1 : Nat) = 2 := by sorry",
        "lean_code": "theorem foo : True := by sorry",
        "submission": "theorem foo : True := trivial",
    }
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(row) + "\n")
    (found,) = read_submissions(path)
    assert isinstance(found, Submission)
    assert "'lean_code'" in found.notes[0]
    assert "statement" in found.notes[0]


def test_a_header_that_begins_another_word_is_kept(tmp_path: Path) -> None:
    row = {"id": 5, "header": "open Nat", "statement": "open Nat.SOM\ntheorem t : succ 1 = 2"}
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({**row, "submission": "rfl"}) + "\n")
    (found,) = read_submissions(path)
    assert isinstance(found, Submission)
    assert found.statement.startswith("open Nat\n")
