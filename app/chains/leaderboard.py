"""Scores of all models over all items and by level, beside the published ones."""

from collections.abc import Sequence

import altair as alt
import pandas as pd
import streamlit as st

from app import url_state
from app.charts import SERIES, show_chart
from app.tables import figure_text, show_table
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
_PUBLISHED_MARK = "published, all items"


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
    with_published = _with_published(rows, measure)
    title = MEASURES[measure]
    show_chart(
        _chart(with_published, groups, title),
        f"{title} (0 to 1: {MEANING[measure]}), by model and by number of steps: short 2-6, "
        "medium 7-16, long 17-25, beyond 26 and more. Lines are 95 % intervals from drawing whole "
        f"tasks; hollow: published by {SOURCE}, without intervals.",
        name=f"leaderboard_{measure}",
        data=with_published,
    )
    ours, theirs = st.columns([3, 2])
    with ours:
        show_table(
            _wide(rows, groups),
            f"{title} of each model with its 95 % interval; n is the number of scored answers.",
            name=f"scores_{measure}",
        )
    with theirs:
        published = pd.DataFrame(
            [(name, score.pa, score.sm) for name, score in PUBLISHED.items()],
            columns=["model", "prefix accuracy", "sequential match"],
        )
        show_table(published, f"Published: {SOURCE}, 5,520 items.", name="published")


def leaderboard_rows(records: Sequence[RunRecord], measure: str) -> pd.DataFrame:
    """The score of each model and group of items, from the summaries of runs, the best first.

    Returns:
        Rows (model, items, value, low, high, n, run).
    """
    found: list[tuple[str, str, Figure, str]] = []
    for record in records:
        for name, figure in record.figures.items():
            parts = name.split(".", 3)
            if len(parts) == 4 and parts[0] == measure and parts[1] in ("all", "level"):
                group = _ALL if parts[1] == "all" else parts[2]
                found.append((parts[3], group, figure, record.path.name))
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


def _with_published(rows: pd.DataFrame, measure: str) -> pd.DataFrame:
    values = {name: score._asdict().get(measure) for name, score in PUBLISHED.items()}
    theirs = [
        {"model": name, "items": _PUBLISHED_MARK, "value": value}
        for name, value in values.items()
        if value is not None
    ]
    return pd.concat([rows, pd.DataFrame(theirs)], ignore_index=True) if theirs else rows


def _wide(rows: pd.DataFrame, groups: Sequence[str]) -> pd.DataFrame:
    lines: dict[str, dict[str, str | int]] = {}
    for model, group, *numbers, _ in rows.itertuples(index=False, name=None):
        figure = Figure(*numbers)
        line = lines.setdefault(str(model), {"model": str(model)})
        line[str(group)] = figure_text(figure)
        if group == _ALL:
            line["n"] = figure.n
    return pd.DataFrame(list(lines.values()), columns=["model", *groups, "n"])


def _chart(rows: pd.DataFrame, groups: Sequence[str], title: str) -> alt.LayerChart:
    names = [*groups, _PUBLISHED_MARK]
    places = [_GROUPS.index(group) for group in groups]
    colours = [*(("#000000", *SERIES)[place] for place in places), "#666666"]
    shapes = [*(_SHAPES[place] for place in places), "circle"]
    colour = alt.Color(
        "items:N",
        title=None,
        scale=alt.Scale(domain=names, range=colours),
        legend=alt.Legend(orient="top", columns=3),
    )
    models = list(dict.fromkeys(rows["model"]))
    base = alt.Chart(rows).encode(
        y=alt.Y("model:N", sort=models, title=None, axis=alt.Axis(labelLimit=200)),
        yOffset=alt.YOffset("items:N", scale=alt.Scale(domain=names)),
        tooltip=[
            "model:N",
            "items:N",
            *(alt.Tooltip(f"{name}:Q", format=".3f") for name in ("value", "low", "high")),
            "n:Q",
        ],
    )
    across = alt.X("value:Q", title=title, scale=alt.Scale(domain=[0, 1]))
    lines = base.mark_rule(strokeWidth=2).encode(x="low:Q", x2="high:Q", color=colour)
    shape = alt.Shape("items:N", title=None, scale=alt.Scale(domain=names, range=shapes))
    ours = alt.datum.items != _PUBLISHED_MARK
    dots = (
        base.transform_filter(ours)
        .mark_point(filled=True, size=60, opacity=1)
        .encode(x=across, color=colour, shape=shape)
    )
    hollow = (
        base.transform_filter(~ours)
        .mark_point(filled=False, size=60, opacity=1)
        .encode(x=across, color=colour, shape=shape)
    )
    own = len({model for model in rows.loc[rows["items"] != _PUBLISHED_MARK, "model"]})
    height = own * 12 * len(names) + 26 * (len(models) - own) + 20
    return alt.layer(lines, dots, hollow).properties(height=height)
