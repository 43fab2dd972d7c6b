"""Two runs side by side: what differs in their configurations, and in their figures."""

import json

import altair as alt
import pandas as pd
import streamlit as st

from app.charts import show_chart
from app.tables import figure_text, show_table
from workbench.comparison import Comparison, FigureRow, compare_runs
from workbench.figure import Figure
from workbench.runs import RunFolder, RunRecord

_CHARTED = ("mse", "control", "gap", "accuracy", "solved")


def show_side_by_side(left: RunRecord, right: RunRecord) -> None:
    """Show two runs side by side.

    Raises:
        InputError: a file of theirs is broken.
    """
    st.subheader("Side by side", anchor=False)
    st.text(f"left   {left.path.name}\nright  {right.path.name}")
    result = _compared(str(left.path), str(right.path), left.figures, right.figures)
    if result.changes:
        rows = [(c.name, _text(c.left), _text(c.right)) for c in result.changes]
        show_table(
            pd.DataFrame(rows, columns=["setting", "left", "right"]),
            "Settings that differ.",
            name="settings",
        )
    else:
        st.info("The configurations are the same.")
    paired = [
        row for row in result.figures if row.difference and row.difference.low == row.difference.low
    ]
    if paired:
        rows = _paired_rows(paired)
        show_chart(
            _paired_chart(rows),
            "Left minus right in mean squared error, over the questions that both runs answered; "
            "95 % intervals from resampling nets, then pairs. Below zero the left run errs less.",
            name="differences",
            data=rows,
        )
    show_table(
        _figure_rows(result.figures),
        "Figures of both. A difference with an interval compares the same questions, one by one.",
        name="figures",
    )


@st.cache_data(show_spinner="Comparing …", max_entries=16)
def _compared(
    left: str, right: str, left_figures: dict[str, Figure], right_figures: dict[str, Figure]
) -> Comparison:
    # The figures are in the key only: with them a comparison is made anew.
    del left_figures, right_figures
    from pathlib import Path

    return compare_runs(RunFolder.open(Path(left)), RunFolder.open(Path(right)))


def _figure_rows(figures: list[FigureRow]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            (row.name, figure_text(row.left), figure_text(row.right), figure_text(row.difference))
            for row in figures
        ],
        columns=["figure", "left", "right", "left - right"],
    )


def _paired_rows(figures: list[FigureRow]) -> pd.DataFrame:
    return pd.DataFrame(
        [{"figure": row.name, **row.difference._asdict()} for row in figures if row.difference]
    )


def _paired_chart(rows: pd.DataFrame) -> alt.LayerChart | alt.FacetChart:
    base = alt.Chart(rows).encode(
        y=alt.Y("figure:N", sort=None, title=None, axis=alt.Axis(labelLimit=320)),
        tooltip=[
            "figure:N",
            *(alt.Tooltip(f"{name}:Q", format=".4f") for name in ("value", "low", "high")),
            "n:Q",
        ],
    )
    zero = alt.Chart(pd.DataFrame({"zero": [0.0]})).mark_rule(color="#888888").encode(x="zero:Q")
    bars = base.mark_rule(strokeWidth=2, color="#0072B2").encode(
        x=alt.X("low:Q", title="left minus right, mean squared error"), x2="high:Q"
    )
    dots = base.mark_point(filled=True, size=60, opacity=1, color="#0072B2").encode(x="value:Q")
    return alt.layer(zero, bars, dots).properties(height=24 * len(rows) + 70)


def _text(value: object) -> str:
    return "–" if value is None else value if isinstance(value, str) else json.dumps(value)
