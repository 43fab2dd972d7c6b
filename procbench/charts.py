"""The interactive figures of a run, in Altair, for its page and for the explorer.

Each shows the same rows as its still counterpart in `procbench.figures`, with exact numbers under
the pointer; a click on a model in a legend shows it alone.
"""

from collections.abc import Sequence
from typing import Any

import altair as alt
import pandas

from procbench.analysis import OUTCOMES, Findings, models_of
from procbench.palette import (
    LEVELS,
    OUTCOME_COLOURS,
    REFERENCE,
    TITLES,
    colour,
    shape,
    task_title,
)
from procbench.published import PUBLISHED

_WIDTH = 230
_PUBLISHED = " (published)"


def scores_chart(found: Findings) -> alt.FacetChart:
    """PA, SM and FM of each model with intervals, published values as hollow markers."""
    models = models_of(found)
    published = [
        {"model": name + _PUBLISHED, "score": TITLES[measure], "published": value}
        for name, scores in PUBLISHED.items()
        for measure, value in scores._asdict().items()
    ]
    rows = pandas.concat([_scores(found, "all"), pandas.DataFrame(published)], ignore_index=True)
    order = [*models, *(name + _PUBLISHED for name in PUBLISHED)]
    tips = _tips(["model", "score"], ["value", "low", "high", "published"], ["n"])
    base = alt.Chart().encode(y=alt.Y("model:N", sort=order, title=None), tooltip=tips)
    ours = base.encode(color=_colours(models, legend=False))
    layers = [
        ours.mark_rule(strokeWidth=2).encode(x=_unit("low", None), x2="high"),
        ours.mark_point(filled=True, size=60, opacity=1).encode(
            x="value:Q", shape=_shapes(models, legend=False)
        ),
        base.mark_point(size=40, color=REFERENCE, fill="white", opacity=1).encode(x="published:Q"),
    ]
    return _by_score(layers, rows, height=20 * len(order))


def lengths_chart(found: Findings) -> alt.FacetChart:
    """PA, SM and FM of each model against the number of steps, with bands of 95 %."""
    rows = _scores(found, "length")
    rows = rows.assign(steps=rows["group"].astype(int))
    models = models_of(found)
    chosen = _chosen()
    steps = alt.X("steps:Q").axis(tickMinStep=1, format="d")
    base = alt.Chart().encode(x=steps, color=_colours(models), opacity=_dimmed(chosen))
    band = base.mark_area().encode(
        y=_unit_y("low"), y2="high", opacity=alt.when(chosen).then(alt.value(0.15)).otherwise(
            alt.value(0.02)
        ),
    )  # fmt: skip
    line = base.mark_line(strokeWidth=1.6).encode(y=_unit_y("value"))
    points = base.mark_point(filled=True, size=40).encode(
        y="value:Q",
        shape=_shapes(models),
        tooltip=_tips(["model", "score"], ["value", "low", "high"], ["steps", "n"]),
    )
    return _by_score([band, line, points.add_params(chosen)], rows, height=220)


def tasks_chart(found: Findings) -> alt.FacetChart:
    """PA, SM and FM of each model by task, with intervals."""
    rows = _scores(found, "task")
    names = sorted(set(rows["group"]))
    rows = rows.assign(task=[task_title(name) for name in rows["group"].tolist()])
    models = models_of(found)
    chosen = _chosen()
    tips = _tips(["task", "model", "score"], ["value", "low", "high"], ["n"])
    titles = [task_title(name) for name in names]
    base = alt.Chart().encode(
        y=alt.Y("task:N", sort=titles, title=None),
        yOffset=alt.YOffset("model:N", sort=models),
        color=_colours(models),
        opacity=_dimmed(chosen),
        tooltip=tips,
    )
    layers = [
        base.mark_rule(strokeWidth=1.6).encode(x=_unit("low", None), x2="high"),
        base.mark_point(filled=True, size=40)
        .encode(x="value:Q", shape=_shapes(models))
        .add_params(chosen),
    ]
    return _by_score(layers, rows, height=max(18, 9 * len(models) + 5) * len(names))


def hazard_chart(found: Findings) -> alt.HConcatChart:
    """Hazard and survival of chains over all tasks, by step."""
    rows = found.breaks.loc[found.breaks["task"].to_numpy() == "all"]
    models = models_of(found)
    chosen = _chosen()
    tips = _tips(["model"], ["hazard", "survived"], ["step", "at_risk", "broken"])
    base = alt.Chart(rows).encode(
        x=alt.X("step:Q").axis(tickMinStep=1, format="d"),
        color=_colours(models),
        opacity=_dimmed(chosen),
        tooltip=tips,
    )
    axes = {
        "breaks at the step": alt.Y("hazard:Q", title=None).axis(format="%"),
        "right up to the step": _unit_y("survived").axis(format="%"),
    }
    panels: list[Any] = []
    for title, axis in axes.items():
        points = base.mark_point(filled=True, size=40).encode(y=axis, shape=_shapes(models))
        # One panel listens to the legend for both.
        shown = points if panels else points.add_params(chosen)
        lines = base.mark_line(strokeWidth=1.6).encode(y=axis)
        panels.append(alt.layer(lines, shown).properties(title=title, width=330, height=240))
    return alt.hconcat(*panels)


def breaks_chart(found: Findings) -> alt.FacetChart:
    """Heat map of the hazard by task and step, a panel a model."""
    rows = found.breaks.loc[found.breaks["task"].to_numpy() != "all"]
    names = sorted(set(rows["task"]))
    rows = rows.assign(task=[task_title(name) for name in rows["task"].tolist()])
    titles = [task_title(name) for name in names]
    return (
        alt.Chart(rows)
        .mark_rect()
        .encode(
            x=alt.X("step:O").axis(labelAngle=0, labelOverlap=True),
            y=alt.Y("task:N", sort=titles, title=None),
            color=alt.Color("hazard:Q", title="share that breaks").scale(
                scheme="oranges", domain=[0, 1]
            ),
            tooltip=_tips(["model", "task"], ["hazard"], ["step", "at_risk", "broken"]),
        )
        .properties(width=330, height=16 * len(names))
        .facet(_panels("model", models_of(found)), columns=2)
    )


def outcomes_chart(found: Findings) -> alt.FacetChart:
    """Stacked shares of outcomes by level, a panel a model."""
    rows = found.outcomes.loc[found.outcomes["count"].to_numpy() > 0]
    places = [OUTCOMES.index(outcome) for outcome in rows["outcome"].tolist()]
    rows = rows.assign(
        place=places, outcome=[_outcome_title(name) for name in rows["outcome"].tolist()]
    )
    there = [OUTCOMES[place] for place in sorted(set(places))]
    scale = alt.Scale(
        domain=[_outcome_title(name) for name in there],
        range=[OUTCOME_COLOURS[name] for name in there],
    )
    levels = [level for level in LEVELS if level in set(rows["level"])]
    return (
        alt.Chart(rows)
        .mark_bar()
        .encode(
            x=alt.X("share:Q", title=None).axis(format="%").scale(domain=[0, 1]),
            y=alt.Y("level:N", sort=levels, title=None),
            color=alt.Color("outcome:N", title="first error", scale=scale),
            order="place:Q",
            tooltip=[*_tips(["model", "level", "outcome"], [], ["count"]),
                     alt.Tooltip("share:Q", format=".1%")],
        )
        .properties(width=330, height=24 * len(levels))
        .facet(_panels("model", models_of(found)), columns=2)
    )  # fmt: skip


def _scores(found: Findings, by: str) -> pandas.DataFrame:
    """Rows of the published scores by one grouping, with the scores' titles."""
    table = found.scores
    rows = table.loc[(table["by"].to_numpy() == by) & table["measure"].isin(TITLES).to_numpy()]
    return rows.assign(score=[TITLES[name] for name in rows["measure"].tolist()])


def _by_score(
    layers: Sequence[alt.Chart], rows: pandas.DataFrame, *, height: int
) -> alt.FacetChart:
    """The layers in a panel for each score."""
    return (
        alt.layer(*layers, data=rows)
        .properties(width=_WIDTH, height=height)
        .facet(_panels("score", list(TITLES.values())), columns=3)
    )


def _panels(column: str, order: Sequence[str]) -> alt.Facet:
    header = alt.Header(title=None, labelFontSize=12, labelFontWeight="bold")
    return alt.Facet(f"{column}:N", sort=list(order), header=header)


def _chosen() -> alt.Parameter:
    """The models chosen by clicks in the legend; all where none is."""
    return alt.selection_point(fields=["model"], bind="legend")


def _dimmed(chosen: alt.Parameter) -> Any:
    return alt.when(chosen).then(alt.value(1)).otherwise(alt.value(0.1))


def _colours(models: Sequence[str], *, legend: bool = True) -> alt.Color:
    scale = alt.Scale(domain=list(models), range=[colour(p) for p in range(len(models))])
    encoded = alt.Color("model:N", scale=scale, title=None)
    return encoded.legend(symbolOpacity=1) if legend else encoded.legend(None)


def _shapes(models: Sequence[str], *, legend: bool = True) -> alt.Shape:
    scale = alt.Scale(domain=list(models), range=[shape(p) for p in range(len(models))])
    encoded = alt.Shape("model:N", scale=scale, title=None)
    return encoded.legend(symbolOpacity=1) if legend else encoded.legend(None)


def _unit(column: str, title: str | None) -> alt.X:
    return alt.X(f"{column}:Q", title=title).scale(domain=[0, 1])


def _unit_y(column: str) -> alt.Y:
    return alt.Y(f"{column}:Q", title=None).scale(domain=[0, 1])


def _tips(texts: Sequence[str], numbers: Sequence[str], counts: Sequence[str]) -> list[alt.Tooltip]:
    return [
        *(alt.Tooltip(f"{name}:N") for name in texts),
        *(alt.Tooltip(f"{name}:Q", format=".3f") for name in numbers),
        *(alt.Tooltip(f"{name}:Q", title=name.replace("_", " ")) for name in counts),
    ]


def _outcome_title(name: str) -> str:
    return name.replace("_", " ")
