"""Samples listed and filtered, and one of them closely."""

from collections.abc import Sequence
from typing import Any

import pyarrow.compute
import streamlit as st

from app import url_state
from app.chains.one_item import kind_title, show_answer, show_prompt
from app.chains.samples import listed, task_title
from app.charts import csv, save_buttons
from app.tables import NO_VALUE
from app.text import plain
from procbench.browsing import RIGHT, Choice, matching
from procbench.run_tables import Status
from procbench.scoring import ERROR_KINDS
from workbench.runs import RunRecord

_PAGE = 100
_SHOWN = (
    *("model", "task", "problem_name", "length", "status", "pa", "sm", "fm"),
    *("first_error", "first_error_kind", "completion_tokens", "seconds"),
)
# Its functions are made when it is imported, so that types do not know them.
_compute: Any = pyarrow.compute
ITEM = "item"
"""Name of the chosen item in the address."""


def show_items(records: Sequence[RunRecord]) -> None:
    """Filters, a page of the list, and the chosen item."""
    table = listed(records)
    kept = matching(table, _choice(table))
    pages = max(1, -(-kept.num_rows // _PAGE))
    page = url_state.slide("Page", 1, pages, name="page") if pages > 1 else 1
    part = kept.slice((page - 1) * _PAGE, _PAGE)
    _list(part, kept, f"{kept.num_rows:,} of {table.num_rows:,} answers")
    name = url_state.ask(
        "Item to look at", name=ITEM, placeholder="its name, or tick a row of the table"
    )
    if name:
        _show_item(records, table, name)


def _choice(table: Any) -> Choice:
    columns = {name: _names(table, name) for name in ("model", "task", "status")}
    longest = int(_compute.max(table["length"]).as_py() or 1)
    shortest = int(_compute.min(table["length"]).as_py() or 1)
    first, second, third = st.columns(3)
    with first:
        models = url_state.choose_some("Model", columns["model"], name="model")
        tasks = url_state.choose_some("Task", columns["task"], name="task", title=task_title)
    with second:
        known = [status.value for status in Status if status.value in columns["status"]]
        states = url_state.choose_some("Status", known, name="status", title=kind_title)
        kinds = url_state.choose_some(
            "First error", [RIGHT, *ERROR_KINDS], name="error", title=kind_title
        )
    with third:
        low, high = url_state.slide_range("Steps", shortest, longest, name="steps")
        text = url_state.ask("Name", name="name", placeholder="part of an item's name")
    lengths = None if (low, high) == (shortest, longest) else (low, high)
    return Choice(tuple(models), tuple(tasks), tuple(states), lengths, tuple(kinds), text)


def _names(table: Any, column: str) -> list[str]:
    return sorted(str(name) for name in table[column].unique().to_pylist() if name is not None)


def _list(part: Any, kept: Any, words: str) -> None:
    rows = part.select(_SHOWN)
    names: list[str] = part["problem_name"].to_pylist()
    st.dataframe(
        rows,
        hide_index=True,
        height=320,
        placeholder=NO_VALUE,
        key="table-items",
        on_select=lambda: _tick(names),
        selection_mode="single-row",
        column_config={
            "problem_name": st.column_config.TextColumn("item"),
            "pa": st.column_config.NumberColumn(format="%.3f"),
            "seconds": st.column_config.NumberColumn(format="%.1f"),
            "first_error_kind": st.column_config.TextColumn("error"),
            "first_error": st.column_config.NumberColumn("first error at"),
            "completion_tokens": st.column_config.NumberColumn("tokens"),
        },
        alt="Answers",
    )
    left, right = st.columns([6, 1])
    left.caption(
        f"{words}; {len(names)} shown. pa: prefix accuracy; sm, fm: 1 where all states, or the "
        "final one, are right."
    )
    with right:
        save_buttons("answers", {"CSV": lambda: csv(kept.select(_SHOWN).to_pandas())})


def _tick(names: list[str]) -> None:
    """A ticked row becomes the item to look at."""
    rows = st.session_state["table-items"]["selection"]["rows"]
    if rows and rows[-1] < len(names):
        st.session_state[ITEM] = names[rows[-1]]


def _show_item(records: Sequence[RunRecord], table: Any, name: str) -> None:
    rows = answers_to(table, name)
    if not rows:
        st.info(f"No answer to an item named {plain(name)} in these runs.")
        return
    row = rows[0]
    if len(rows) > 1:
        titles = [f"{r['model']}, answer {r['sample'] + 1}" for r in rows]
        chosen = url_state.choose("Answer of", titles, name="answer")
        row = rows[titles.index(chosen)]
    folder = records[row["run"]].path
    show_prompt(folder, row)
    show_answer(folder, row, name="answer")


def answers_to(table: Any, name: str) -> list[dict[str, Any]]:
    """All answers to the item of exactly that name."""
    found = matching(table, Choice(name=name)).to_pylist()
    return [row for row in found if row["problem_name"] == name]
