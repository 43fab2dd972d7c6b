"""The problems of a run: what became of each, and how many were proved by arm."""

from pathlib import Path

import altair as alt
import pandas as pd
import streamlit as st

from app.charts import show_chart
from app.tables import show_table
from app.text import plain
from provers.outcomes import read_outcomes

# By how far it came; colours that the colour-blind can tell apart.
STATUS_COLOURS = {
    "proved": "#009E73",
    "unproved": "#E69F00",
    "running": "#0072B2",
    "infrastructure": "#CC79A7",
}


def show_problems(run: Path) -> None:
    """A table of all problems under all arms, and a map of what was proved."""
    rows = read_outcomes(run)
    if not len(rows):
        st.info("No problem has been begun.")
        return
    many = len(set(rows["arm"].fillna("").to_list())) > 1
    if many:
        _show_map(rows)
    counts = rows["status"].value_counts().to_dict()
    words = plain(", ".join(f"{n} {status}" for status, n in counts.items()))
    number = st.column_config.NumberColumn
    show_table(
        rows if many else rows.drop(columns="arm"),
        f"{words}. Lemmas proposed, proved and used; seconds of wall time; checks are candidates "
        "that Lean tried. Infrastructure: the machinery failed, which says nothing of the problem.",
        name="problems",
        columns={
            "seconds": number(format="%.1f"),
            **{name: number(format="%d") for name in ("checks", "tokens", "calls")},
        },
    )


def _show_map(rows: pd.DataFrame) -> None:
    arms = list(dict.fromkeys(rows["arm"]))
    problems = list(dict.fromkeys(rows["problem"]))
    present = [name for name in STATUS_COLOURS if name in set(rows["status"])]
    marked = rows.assign(mark=["✓" if status == "proved" else "–" for status in rows["status"]])
    base = alt.Chart(marked).encode(
        x=alt.X("arm:N", sort=arms, title=None, axis=alt.Axis(labelAngle=0, orient="top")),
        y=alt.Y("problem:N", sort=problems, title=None, axis=alt.Axis(labelLimit=150)),
        tooltip=["problem:N", "arm:N", "status:N", "how:N", alt.Tooltip("seconds:Q", format=".1f")],
    )
    cells = base.mark_rect(stroke="#FFFFFF", strokeWidth=2).encode(
        color=alt.Color(
            "status:N",
            title=None,
            scale=alt.Scale(domain=present, range=[STATUS_COLOURS[name] for name in present]),
            legend=alt.Legend(orient="bottom"),
        )
    )
    # What colours tell stands there in letters too.
    marks = base.mark_text(fontSize=13, fontWeight="bold", color="#FFFFFF").encode(
        text=alt.Text("mark:N")
    )
    show_chart(
        alt.layer(cells, marks).properties(height=26 * len(problems) + 110),
        "What became of each problem under each arm: ✓ proved, its final file accepted from "
        "scratch; – not.",
        name="problem_map",
        data=rows,
    )
