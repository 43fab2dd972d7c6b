"""Two models over the same items: the difference, and item by item."""

from collections.abc import Sequence
from typing import Any

import pyarrow
import pyarrow.compute
import streamlit as st

from app import url_state
from app.chains.items import ITEM, answers_to
from app.chains.leaderboard import MEASURES, measure_switch
from app.chains.one_item import show_answer, show_prompt
from app.chains.samples import compared, differing, listed, task_title
from app.charts import csv, save_buttons
from app.tables import NO_VALUE, figure_text
from app.text import plain
from workbench.runs import RunRecord

_SIGNS = ("All", "Left better", "Right better", "Same")
_SHOWN = (
    *("task", "problem_name", "sample", "length", "left_pa", "right_pa", "difference"),
    *("left_kind", "right_kind", "left_status", "right_status"),
)
_MOST = 500
# Its functions are made when it is imported, so that types do not know them.
_compute: Any = pyarrow.compute


def show_versus(records: Sequence[RunRecord]) -> None:
    """The paired difference of two models, and the items on which they differ."""
    table = listed(records)
    models = sorted(str(name) for name in table["model"].unique().to_pylist())
    if len(models) < 2:
        st.info("Two models are needed: choose runs of two.")
        return
    first, second, third = st.columns(3)
    with first:
        left = url_state.choose("Left", models, name="left")
    with second:
        rest = [model for model in models if model != left]
        right = url_state.choose("Right", rest, name="right")
    with third:
        tasks = url_state.choose_some(
            "Task", sorted(table["task"].unique().to_pylist()), name="task", title=task_title
        )
    measure = measure_switch()
    _difference(records, left, right, measure)
    items = _items(differing(records, left, right), tasks)
    if not items.num_rows:
        st.info("No item has an answer of both.")
        return
    _list(items)
    name = url_state.ask(
        "Item to look at", name=ITEM, placeholder="its name, or tick a row of the table"
    )
    if name:
        _both(records, table, name, (left, right))


def _difference(records: Sequence[RunRecord], left: str, right: str, measure: str) -> None:
    found = compared(records, left, right, measure)
    cells = st.columns(3)
    cells[0].metric(plain(left), figure_text(found.left))
    cells[1].metric(plain(right), figure_text(found.right))
    cells[2].metric("Left minus right", figure_text(found.difference))
    st.caption(
        f"{MEASURES[measure]} (0 to 1) over the {found.difference.n:,} answers that both have "
        "scores for, over all tasks; 95 % intervals from drawing whole tasks. "
        f"{found.unmatched:,} answers have no counterpart."
    )


def _items(items: Any, tasks: Sequence[str]) -> Any:
    if tasks:
        items = items.filter(_compute.is_in(items["task"], value_set=pyarrow.array(tasks)))
    sign = url_state.switch("Items", _SIGNS, name="items")
    if sign == "All":
        return items
    difference = items["difference"]
    tests = {
        "Left better": _compute.greater,
        "Right better": _compute.less,
        "Same": _compute.equal,
    }
    return items.filter(tests[sign](difference, 0.0))


def _list(items: Any) -> None:
    part = items.slice(0, _MOST)
    names: list[str] = part["problem_name"].to_pylist()
    number = st.column_config.NumberColumn
    st.dataframe(
        part.select(_SHOWN),
        hide_index=True,
        height=320,
        placeholder=NO_VALUE,
        key="table-versus",
        on_select=lambda: _tick(names),
        selection_mode="single-row",
        column_config={
            "problem_name": st.column_config.TextColumn("item"),
            "left_pa": number("left", format="%.3f"),
            "right_pa": number("right", format="%.3f"),
            "difference": number(format="%+.3f"),
            "left_kind": st.column_config.TextColumn("left error"),
            "right_kind": st.column_config.TextColumn("right error"),
            "left_status": st.column_config.TextColumn("left status"),
            "right_status": st.column_config.TextColumn("right status"),
        },
        alt="Items that both answered",
    )
    words, menu = st.columns([6, 1])
    words.caption(
        f"{items.num_rows:,} items, the largest difference of prefix accuracy first; "
        f"{len(names):,} shown."
    )
    with menu:
        save_buttons("items", {"CSV": lambda: csv(items.select(_SHOWN).to_pandas())})


def _tick(names: list[str]) -> None:
    rows = st.session_state["table-versus"]["selection"]["rows"]
    if rows and rows[-1] < len(names):
        st.session_state[ITEM] = names[rows[-1]]


def _both(records: Sequence[RunRecord], table: Any, name: str, models: tuple[str, str]) -> None:
    rows = answers_to(table, name)
    found = [next((r for r in rows if r["model"] == model), None) for model in models]
    known = [row for row in found if row is not None]
    if not known:
        st.info(f"Neither has an answer to an item named {plain(name)}.")
        return
    show_prompt(records[known[0]["run"]].path, known[0])
    for side, column, row in zip(("left", "right"), st.columns(2), found, strict=True):
        with column:
            if row is None:
                st.info("No answer.")
            else:
                show_answer(records[row["run"]].path, row, name=side)
