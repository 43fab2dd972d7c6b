"""Names of a net are names, in tables that are saved and in text that is shown."""

import csv
import io

import numpy as np
import pandas as pd
from streamlit.testing.v1 import AppTest

from app import charts
from app.nets.numbers import answer_rows
from bayesnets.network import BayesNet

FORMULA, MARKUP = "=HYPERLINK(1)", "<img src=x onerror=alert(1)>"


def test_tables_of_a_net_have_no_formula() -> None:
    tables = (np.array([0.5, 0.5]), np.array([[0.1, 0.9], [0.7, 0.3]]))
    net = BayesNet((FORMULA, MARKUP), ((), (0,)), tables, (("=1+1", "no"), ("yes", "no")))
    rows = answer_rows(net, FORMULA, MARKUP, "yes")
    cells = list(csv.reader(io.StringIO(charts.csv(rows).decode(), newline="")))
    assert "'=1+1" in {cell for row in cells for cell in row}
    assert not [cell for row in cells for cell in row if cell.startswith(("=", "+", "-", "@"))]


def _saving() -> None:
    import pandas as pd

    from app.tables import show_table

    show_table(pd.DataFrame({"a": [1]}), "Rows.", name="../=x/[b](c) :red[d]")


def test_a_saved_file_has_a_name_of_its_own() -> None:
    page = AppTest.from_function(_saving).run()
    assert not page.exception
    (button,) = page.get("download_button")
    assert button.proto.help.startswith("Save as x-b-c-red-d-")


def test_saved_numbers_stay_numbers() -> None:
    rows = pd.DataFrame({"x": [-1.5, 2.0], "n": [-1, 1]})
    assert pd.read_csv(io.BytesIO(charts.csv(rows))).equals(rows)
