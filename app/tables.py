"""Tables on a page: sortable, searchable, with a button to save them as CSV."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import streamlit as st

from app.charts import csv, save_buttons
from workbench.figure import Figure
from workbench.run_commands import number

if TYPE_CHECKING:
    import pandas

NO_VALUE = "–"
"""What a table shows where a row has nothing."""


def show_table(
    rows: "pandas.DataFrame",
    caption: str,
    *,
    name: str,
    columns: Mapping[str, Any] | None = None,
    on_select: Callable[[], None] | None = None,
) -> None:
    """Show rows with a caption and a button to save all of them.

    Args:
        rows: the rows; text in them is shown as text.
        caption: one sentence on what is in them; Markdown.
        name: file name without suffix, unique on the page.
        columns: Streamlit's column configurations by column.
        on_select: called when rows are ticked; what is ticked stands in the session's state under
            `table-<name>`.
    """
    st.dataframe(
        rows,
        hide_index=True,
        column_config=dict(columns or {}),
        placeholder=NO_VALUE,
        key=f"table-{name}",
        on_select=on_select or "ignore",
        selection_mode="multi-row",
        alt=caption,
    )
    st.caption(caption)
    save_buttons(name, {"CSV": lambda: csv(rows)})


def figure_text(figure: Figure | None) -> str:
    """A figure with its interval for people; "" for none."""
    return "" if figure is None else number(figure)


def records(rows: "pandas.DataFrame") -> list[dict[str, Any]]:
    """The rows as dictionaries by column."""
    names = [str(name) for name in rows.columns]
    return [dict(zip(names, row, strict=True)) for row in rows.itertuples(index=False, name=None)]
