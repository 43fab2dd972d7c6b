"""What readers of CSV give back, and what a spreadsheet would run."""

import csv
import io
import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workbench.encoders.foreign import any_text
from workbench.encoders.csv import csv_cell, csv_table, csv_text

FORMULA = tuple("=+-@＝＋－＠\t\r\n")
# A heading of pandas holds no half of a surrogate pair.
names = any_text.map(lambda text: text.encode("utf-8", "replace").decode())
rows = st.lists(st.tuples(any_text, st.integers(), st.floats()), min_size=1, max_size=4)


def is_run(cell: str) -> bool:
    """Whether a spreadsheet takes a cell for a formula; a number is none, whatever its sign."""
    try:
        float(cell)
    except ValueError:
        return cell.startswith(FORMULA) or cell.strip().startswith(FORMULA)
    return False


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


@given(any_text)
def test_no_cell_is_a_formula(text: str) -> None:
    assert not is_run(csv_cell(text))
    csv_cell(text).encode("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        *(f"{sign}1+1" for sign in FORMULA),
        " =1",
        "\xa0=1",
        "\n\t @x",
        "\r",
        "'",
        "''=1",
        "-1-1",
        "－1",
    ],
)
def test_what_a_spreadsheet_runs_is_held(text: str) -> None:
    cell = csv_cell(text)
    assert cell == f"'{text}"
    assert csv_text(cell) == text


@given(any_text)
def test_a_cell_gives_its_text_back(text: str) -> None:
    kept = text.encode("utf-8", "backslashreplace").decode().replace("\x00", "\\x00")
    assert csv_text(csv_cell(text)) == kept


@given(st.floats() | st.integers())
def test_a_number_stays(number: float) -> None:
    assert csv_cell(str(number)) == str(number)


@given(names, rows)
def test_a_table_gives_its_cells_back(name: str, cells: list[tuple[str, int, float]]) -> None:
    texts = [pd.Series(column, dtype=object) for column in zip(*cells, strict=True)]
    table = pd.concat(texts, axis=1)
    table.columns = [name, "n", "x"]
    written = csv_table(table)
    heading, *lines = read(written)
    assert heading == [csv_cell(name), "n", "x"]
    assert [line[0] for line in lines] == [csv_cell(text) for text, _, _ in cells]
    assert [int(line[1]) for line in lines] == [number for _, number, _ in cells]
    for line, (_, _, number) in zip(lines, cells, strict=True):
        assert float(line[2] or "nan") == number or math.isnan(number)
    assert not any(is_run(cell) for line in (heading, *lines) for cell in line)
    again = pd.read_csv(io.StringIO(written, newline=""), dtype=str, keep_default_na=False)
    assert [csv_text(cell) for cell in again.iloc[:, 0]] == [
        csv_text(csv_cell(text)) for text, _, _ in cells
    ]


@pytest.mark.parametrize("kind", ["object", "string", "category"])
def test_texts_of_every_kind_of_column(kind: str) -> None:
    table = pd.DataFrame({"=a": pd.Series(["=1+1", "b", None], dtype=kind)})
    assert csv_table(table).split("\r\n")[:-1] == ["'=a", "'=1+1", "b", '""']


def test_columns_of_one_name_and_columns_of_numbers() -> None:
    table = pd.DataFrame([["=a", "=b", -1.5]], columns=["x", "x", 7])
    assert csv_table(table) == "x,x,7\r\n'=a,'=b,-1.5\r\n"
    numbers = pd.DataFrame({"n": np.array([-1, 2])})
    assert csv_table(numbers) == "n\r\n-1\r\n2\r\n"
