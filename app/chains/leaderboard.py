"""Scores of all models over all items and by level, beside the published ones."""

from collections.abc import Sequence

import altair as alt
import pandas as pd
import streamlit as st

from app import url_state
from app.chains.samples import MOST_RUNS, scores, with_samples
from app.charts import SERIES, Chart, show_chart
from app.tables import figure_text, show_table
from app.tables import records as table_records
from procbench.analysis import figure_of
from procbench.levels import Level
from procbench.published import PUBLISHED, SOURCE
from workbench.figure import Figure
from workbench.runs import RunRecord

MEASURES = {"pa": "Prefix accuracy", "sm": "Sequential match", "fm": "Final match"}
"""Scores that the page shows, by name in the tables."""
MEANING = {
    "pa": "right states before the first wrong one, as a share of the longer of both lists",
    "sm": "share of answers with all states right and none too many",
    "fm": "share of answers with the right final state, whatever stands before it",
}
_ALL = "all items"
_GROUPS = (_ALL, *(level.value for level in Level))
_SHAPES = ("circle", "square", "triangle-up", "diamond", "cross")


def measure_switch() -> str:
    """Buttons for the score that is shown; gives its name in the tables."""
    titles = {title: name for name, title in MEASURES.items()}
    return titles[url_state.switch("Score", list(titles), name="score")]


def show_leaderboard(records: Sequence[RunRecord]) -> None:
    """Scores with intervals by level, and the published table."""
    measure = measure_switch()
    rows = leaderboard_rows(records, measure)
    if not len(rows):
        st.info("The runs have no scores yet: they come when a run is done.")
        return
    groups = [group for group in _GROUPS if group in set(rows["items"])]
    title = MEASURES[measure]
    ours, theirs = st.columns([3, 2])
    with ours:
        show_chart(
            _chart(rows, groups, title),
            f"{title} (0 to 1: {MEANING[measure]}), by model and by number of steps: short 2-6, "
            "medium 7-16, long 17-25, beyond 26 and more. Lines are 95 % intervals from drawing "
            "whole tasks.",
            name=f"leaderboard_{measure}",
            data=rows,
        )
    with theirs:
        published = pd.DataFrame(
            [(name, score.pa, score.sm) for name, score in PUBLISHED.items()],
            columns=["published", "prefix accuracy", "sequential match"],
        )
        show_table(
            published,
            f"{SOURCE}: means over 5,520 items, without intervals.",
            name="published",
            columns={
                name: st.column_config.NumberColumn(format="%.3f") for name in published.columns[1:]
            },
        )
    show_table(
        _wide(rows, groups),
        f"{title} of each model with its 95 % interval; n is the number of scored answers.",
        name=f"scores_{measure}",
    )


def leaderboard_rows(records: Sequence[RunRecord], measure: str) -> pd.DataFrame:
    """The score of each model and group of items, the best first.

    From the summaries of runs; of the newest runs whose summaries tell something else, such as what
    a study found, from their samples.

    Returns:
        Rows (model, items, value, low, high, n, run).
    """
    found: list[tuple[str, str, Figure, str]] = []
    untold: list[RunRecord] = []
    for record in records:
        told = _told(record, measure)
        found += told
        if not told:
            untold.append(record)
    for record in with_samples(untold)[:MOST_RUNS]:
        found += _counted(record, measure)
    best = {(model, run): figure.value for model, group, figure, run in found if group == _ALL}
    found.sort(key=lambda row: -best.get((row[0], row[3]), 0.0))
    often = len({model for model, _ in best}) < len(best)
    return pd.DataFrame(
        [
            (f"{model} ({run})" if often else model, group, *figure, run)
            for model, group, figure, run in found
        ],
        columns=["model", "items", "value", "low", "high", "n", "run"],
    )


def _told(record: RunRecord, measure: str) -> list[tuple[str, str, Figure, str]]:
    """Model, items, score and run, as the summary has them."""
    found: list[tuple[str, str, Figure, str]] = []
    for name, figure in record.figures.items():
        parts = name.split(".", 3)
        if len(parts) == 4 and parts[0] == measure and parts[1] in ("all", "level"):
            found.append((parts[3], _group(parts[1], parts[2]), figure, record.path.name))
    return found


def _counted(record: RunRecord, measure: str) -> list[tuple[str, str, Figure, str]]:
    """The same from the run's samples."""
    return [
        (row["model"], _group(row["by"], row["group"]), figure_of(row), record.path.name)
        for by in ("all", "level")
        for row in table_records(scores([record], by, measure))
    ]


def _group(by: str, name: str) -> str:
    return _ALL if by == "all" else name


def _wide(rows: pd.DataFrame, groups: Sequence[str]) -> pd.DataFrame:
    lines: dict[str, dict[str, str | int]] = {}
    for model, group, *numbers, _ in rows.itertuples(index=False, name=None):
        figure = Figure(*numbers)
        line = lines.setdefault(str(model), {"model": str(model)})
        line[str(group)] = figure_text(figure)
        if group == _ALL:
            line["n"] = figure.n
    return pd.DataFrame(list(lines.values()), columns=["model", *groups, "n"])


def _chart(rows: pd.DataFrame, groups: Sequence[str], title: str) -> Chart:
    places = [_GROUPS.index(group) for group in groups]
    colours = [("#000000", *SERIES)[place] for place in places]
    shapes = [_SHAPES[place] for place in places]
    names = list(groups)
    colour = alt.Color(
        "items:N",
        title=None,
        scale=alt.Scale(domain=names, range=colours),
        legend=alt.Legend(orient="top"),
    )
    models = list(dict.fromkeys(rows["model"]))
    base = alt.Chart(rows).encode(
        y=alt.Y("model:N", sort=models, title=None, axis=alt.Axis(labelLimit=160)),
        yOffset=alt.YOffset("items:N", scale=alt.Scale(domain=names)),
        tooltip=[
            "model:N",
            "items:N",
            *(alt.Tooltip(f"{name}:Q", format=".3f") for name in ("value", "low", "high")),
            "n:Q",
        ],
    )
    across = alt.Scale(domain=[0, 1])
    lines = base.mark_rule(strokeWidth=2).encode(
        x=alt.X("low:Q", title=title, scale=across), x2="high:Q", color=colour
    )
    dots = base.mark_point(filled=True, size=70, opacity=1).encode(
        x=alt.X("value:Q", title=title, scale=across),
        color=colour,
        shape=alt.Shape("items:N", title=None, scale=alt.Scale(domain=names, range=shapes)),
    )
    return alt.layer(lines, dots).properties(height=max(330, len(models) * 14 * len(names) + 130))
