"""No text in a CSV file is a formula, and all of it is read back."""

import csv
import io
from pathlib import Path

import pandas as pd
from hostile import PIECES, texts
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.encoders.csv import csv_read_back, csv_text, write_csv

# Written apart from the encoder's own: what OWASP names, and what spreadsheets make of it.
SIGNS = tuple("=+-@\t\r＝＋－＠")


def is_number(text: str) -> bool:
    """Whether it is a number, and nothing that Python alone takes for one."""
    try:
        float(text)
    except ValueError:
        return False
    return text.isascii() and not {*"_naif"} & {*text.lower()} and text == text.strip()


def whole(text: str) -> bool:
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


@given(texts)
@example("-1.5")
@example(" =1")
@example("'=1")
@example("-inf")
@example("+1e5")
@example("-1_0")
@example("\u3000\r")
def test_no_cell_is_a_formula(text: str) -> None:
    cell = csv_text(text)
    assert not cell.lstrip(" \u3000").startswith(SIGNS) or is_number(cell)
    cell.encode()
    if whole(text):
        assert csv_read_back(cell) == text
        if is_number(text):
            assert cell == text


@given(st.lists(st.tuples(texts, st.floats(), st.integers(-9, 9)), min_size=1, max_size=4))
def test_tables_are_read_back_by_a_reader(rows: list[tuple[str, float, int]]) -> None:
    names, reals, integers = zip(*rows, strict=True)
    frame = pd.DataFrame({"=name": pd.Series(names, dtype=object), "x": reals, "-n": integers})
    file = io.StringIO()
    write_csv(frame, file)
    heading, *read = csv.reader(io.StringIO(file.getvalue(), newline=""))
    assert heading == ["'=name", "x", "'-n"]
    assert [row[0] for row in read] == [csv_text(name) for name, _, _ in rows]
    assert [int(row[2]) for row in read] == [n for _, _, n in rows]
    for row in read:
        for cell in row:
            assert not cell.startswith(SIGNS) or is_number(cell) or cell == "-inf"
    assert list(frame.columns) == ["=name", "x", "-n"]


def test_all_kinds_of_columns_are_looked_at(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {
            "plain": ["=a", None],
            "category": pd.Categorical(["=a", "b"]),
            "string": pd.array(["=a", None], dtype="string"),
            "mixed": ["=a", -2],
            "number": [-1.5, 2.0],
        }
    )
    frame.insert(0, "plain", ["@b", "c"], allow_duplicates=True)
    write_csv(frame, tmp_path / "table.csv")
    with (tmp_path / "table.csv").open(newline="") as file:
        _, *rows = csv.reader(file)
    assert rows == [["'@b", "'=a", "'=a", "'=a", "'=a", "-1.5"], ["c", "", "b", "", "-2", "2.0"]]


def test_no_cell_begins_within_a_text_where_other_signs_part_cells() -> None:
    file = io.StringIO()
    write_csv(pd.DataFrame({"name": ["a;=1", "a\t=1", "a\r=1"]}), file)
    for sign in ";\t":
        rows = csv.reader(io.StringIO(file.getvalue(), newline=""), delimiter=sign)
        assert [len(row) for row in rows] == [1] * 4


def test_the_pieces_try_what_they_should() -> None:
    assert sum(csv_text(piece) != piece for piece in PIECES) >= 10
