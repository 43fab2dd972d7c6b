"""Scores against the number of steps, and the steps at which chains break."""

from collections import Counter
from collections.abc import Sequence

import altair as alt
import pandas as pd
import streamlit as st

from app import url_state
from app.chains.leaderboard import MEANING, MEASURES, measure_switch
from app.chains.model_choice import chosen_models
from app.chains.samples import breaks, scores, task_title
from app.charts import Chart, series_scale, show_chart
from app.tables import show_table
from app.text import plain
from workbench.runs import RunRecord

# Of a legend, so that many models do not run out of the page.
_COLUMNS = 5


def show_lengths(records: Sequence[RunRecord]) -> None:
    """A line and a band for each model."""
    measure = measure_switch()
    rows = scores(records, "length", measure)
    rows = rows.assign(steps=rows["group"].astype(int)).drop(columns=["measure", "by", "group"])
    rows = rows.loc[rows["n"] > 0].sort_values(["model", "steps"])
    models = sorted(set(rows["model"]))
    shown = chosen_models(models)
    rows = rows.loc[rows["model"].isin(shown)]
    title = MEASURES[measure]
    caption = (
        f"Mean {title.lower()} (0 to 1: {MEANING[measure]}) by number of steps; bands are 95 % "
        "intervals from drawing whole tasks."
    )
    show_chart(
        _length_chart(rows, title, models, shown), caption, name=f"lengths_{measure}", data=rows
    )
    show_table(
        rows,
        f"{title} by model and number of steps; n is the number of scored answers.",
        name=f"by_length_{measure}",
        columns={n: st.column_config.NumberColumn(format="%.3f") for n in ("value", "low", "high")},
    )


def show_breaks(records: Sequence[RunRecord]) -> None:
    """A map of task and step for one model, and curves over all tasks for each."""
    rows = breaks(records)
    if not len(rows):
        st.info("No answer of these runs has scores.")
        return
    models = sorted(set(rows["model"]))
    # At first, the model whose chains get furthest: its map tells most.
    steps = Counter[str]()
    for name, reached in zip(rows["model"], rows["at_risk"], strict=True):
        steps[name] += reached
    furthest = max(models, key=steps.__getitem__)
    model = url_state.choose("Model of the map", models, name="map", default=furthest)
    kept = rows.loc[(rows["model"] == model) & (rows["task"] != "all")]
    kept = kept.assign(task=[task_title(str(name)) for name in kept["task"]])
    show_chart(
        _map(kept),
        f"{plain(model)}: of the chains that were right up to a step, the share (0 to 1) that gets "
        "it wrong, by task and step. Empty: no chain got so far. Where few got so far the share "
        "says little; the pointer tells how many.",
        name="breaks",
        data=kept,
    )
    shown = chosen_models(models)
    over_all = rows.loc[(rows["task"] == "all") & rows["model"].isin(shown)]
    show_chart(
        _curves(over_all, models, shown),
        "Over all tasks, by step: the share of chains that break at it, of those that were right "
        "up to it (left), and the share of chains with that many steps that are right up to it "
        "and with it (right).",
        name="hazard",
        data=over_all,
    )
    columns = {n: st.column_config.NumberColumn(format="%.3f") for n in ("hazard", "survived")}
    words = "The map in numbers: chains at risk, and those of them that broke."
    show_table(kept.drop(columns="model"), words, name="break_rows", columns=columns)


def _length_chart(rows: pd.DataFrame, title: str, models: list[str], shown: list[str]) -> Chart:
    scale = series_scale(models)
    legend = alt.Legend(
        orient="top", labelLimit=260, symbolOpacity=1, values=shown, columns=_COLUMNS
    )
    base = alt.Chart(rows).encode(
        x=alt.X(
            "steps:Q",
            title="number of steps",
            scale=alt.Scale(nice=False, padding=8),
            axis=alt.Axis(format="d", tickMinStep=1),
        ),
        color=alt.Color("model:N", title=None, scale=scale, legend=legend),
    )
    band = base.mark_area(opacity=0.18).encode(
        y=alt.Y("low:Q", title=title, scale=alt.Scale(domain=[0, 1])), y2="high:Q"
    )
    line = base.mark_line(strokeWidth=2).encode(y="value:Q", strokeDash="model:N")
    dots = base.mark_point(filled=True, size=40, opacity=1).encode(
        y="value:Q",
        shape=alt.Shape("model:N", title=None, scale=alt.Scale(domain=models)),
        tooltip=[
            "model:N",
            "steps:Q",
            *(alt.Tooltip(f"{name}:Q", format=".3f") for name in ("value", "low", "high")),
            "n:Q",
        ],
    )
    line = line.encode(strokeDash=alt.StrokeDash("model:N", legend=None))
    return alt.layer(band, line, dots).properties(height=440)


def _map(rows: pd.DataFrame) -> alt.Chart:
    tasks = sorted(set(rows["task"]))
    most = max(0.1, float(rows["hazard"].to_numpy().max()))
    return (
        alt.Chart(rows)
        .mark_rect()
        .encode(
            x=alt.X("step:O", title="step", axis=alt.Axis(labelAngle=0, labelOverlap=True)),
            y=alt.Y(
                "task:N", sort=tasks, title=None, axis=alt.Axis(labelLimit=170, labelOverlap=False)
            ),
            color=alt.Color(
                "hazard:Q",
                title="share that breaks",
                scale=alt.Scale(domain=[0, most], scheme="oranges"),
                legend=alt.Legend(orient="top"),
            ),
            tooltip=[
                "task:N",
                "step:Q",
                alt.Tooltip("hazard:Q", title="share that breaks", format=".3f"),
                alt.Tooltip("broken:Q", title="broke"),
                alt.Tooltip("at_risk:Q", title="right up to it"),
            ],
        )
        .properties(height=24 * len(tasks) + 170)
    )


def _curves(rows: pd.DataFrame, models: list[str], shown: list[str]) -> alt.HConcatChart:
    scale = series_scale(models)
    legend = alt.Legend(orient="top", labelLimit=260, values=shown, columns=_COLUMNS)

    def panel(column: str, title: str) -> alt.Chart:
        return (
            alt.Chart(rows)
            .mark_line(point=True)
            .encode(
                x=alt.X("step:Q", title="step", axis=alt.Axis(format="d", tickMinStep=1)),
                y=alt.Y(f"{column}:Q", title=title, axis=alt.Axis(format="%")),
                color=alt.Color("model:N", title=None, scale=scale, legend=legend),
                tooltip=[
                    "model:N",
                    "step:Q",
                    alt.Tooltip(f"{column}:Q", format=".3f"),
                    "at_risk:Q",
                ],
            )
            .properties(width=430, height=260)
        )

    return alt.hconcat(panel("hazard", "breaks at the step"), panel("survived", "right up to it"))
