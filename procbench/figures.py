"""The figures of a run, each still, for PNG and SVG, and interactive (`procbench.charts`).

Each function here takes rows of `procbench.analysis` and gives a canvas that belongs to no global
state: nothing needs closing.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import pandas
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator, PercentFormatter

from procbench import charts
from procbench.analysis import OUTCOMES, Findings, models_of
from procbench.palette import (
    LEVELS,
    OUTCOME_COLOURS,
    REFERENCE,
    TITLES,
    colour,
    marker,
    task_title,
)
from procbench.published import PUBLISHED
from workbench.canvas import GRIDDED, drawn_in
from workbench.chart_page import Chart
from workbench.encoders.figure import figure_text

STYLE = {**GRIDDED, "lines.markersize": 4, "svg.hashsalt": "procbench"}
"""Of these canvases."""

_ACROSS = 3  # heat maps side by side


class RunFigure(NamedTuple):
    """A figure of a run.

    Attributes:
        name: file name without its suffix.
        caption: a sentence on what is seen.
        canvas: for PNG and SVG.
        chart: for the interactive page.
    """

    name: str
    caption: str
    canvas: Canvas
    chart: Chart


def run_figures(found: Findings) -> list[RunFigure]:
    """Every figure that the findings have something for."""
    drawn = [
        RunFigure(
            "scores",
            "Scores over all items with 95 % intervals; published values as hollow markers.",
            draw_scores(found),
            charts.scores_chart(found),
        ),
        RunFigure(
            "lengths",
            "Scores by number of steps, with 95 % intervals over tasks.",
            draw_lengths(found),
            charts.lengths_chart(found),
        ),
        RunFigure(
            "tasks",
            "Scores by task, with 95 % intervals over items.",
            draw_tasks(found),
            charts.tasks_chart(found),
        ),
        RunFigure(
            "outcomes",
            "Kind of the first error of each answer, and answers that could not be read.",
            draw_outcomes(found),
            charts.outcomes_chart(found),
        ),
    ]
    if len(found.breaks):
        drawn += [
            RunFigure(
                "hazard",
                "Share of chains that break at a step, of those that were right up to it, and "
                "share that is right up to a step and with it.",
                draw_hazard(found),
                charts.hazard_chart(found),
            ),
            RunFigure(
                "breaks",
                "Where chains break: of those that were right up to a step, the share that gets "
                "it wrong, by task; grey where no chain got so far.",
                draw_breaks(found),
                charts.breaks_chart(found),
            ),
        ]
    return drawn


@drawn_in(STYLE)
def draw_scores(found: Findings) -> Canvas:
    """PA, SM and FM of each model with intervals, published values beside."""
    models = models_of(found)
    shown = [*models, *PUBLISHED]
    canvas = Canvas(figsize=(8.6, 1.3 + 0.3 * len(shown)), layout="constrained")
    panels: list[Axes] = list(canvas.subplots(1, 3, sharey=True, squeeze=False)[0])
    for axes, measure in zip(panels, TITLES, strict=True):
        rows = _rows(found.scores, by="all", measure=measure)
        for place, model in enumerate(models):
            row = rows[model]
            axes.plot([row["low"], row["high"]], [place] * 2, color=colour(place), linewidth=1.8)
            axes.plot([row["value"]], [place], marker=marker(place), color=colour(place))
        for place, scores in enumerate(PUBLISHED.values(), len(models)):
            value = scores._asdict().get(measure)
            if value is not None:
                axes.plot([value], [place], "o", color=REFERENCE, markerfacecolor="white")
        axes.set_title(TITLES[measure])
        axes.set_xlim(-0.02, 1.02)
        axes.grid(visible=False, axis="y")
    panels[0].set_yticks(
        range(len(shown)), [*map(figure_text, models), *(f"{n} (published)" for n in PUBLISHED)]
    )
    panels[0].set_ylim(len(shown) - 0.4, -0.6)
    return canvas


@drawn_in(STYLE)
def draw_lengths(found: Findings) -> Canvas:
    """PA, SM and FM of each model against the number of steps."""
    models = models_of(found)
    canvas = Canvas(figsize=(9.4, 3.4), layout="constrained")
    panels: list[Axes] = list(canvas.subplots(1, 3, sharey=True, squeeze=False)[0])
    table = found.scores.loc[found.scores["by"].to_numpy() == "length"]
    for axes, measure in zip(panels, TITLES, strict=True):
        for place, model in enumerate(models):
            kept = (table["model"].to_numpy() == model) & (table["measure"].to_numpy() == measure)
            part = table.loc[kept]
            length = part["group"].to_numpy().astype(np.int64)
            order = np.argsort(length)
            value, low, high = (
                part[name].to_numpy(dtype=np.float64)[order] for name in ("value", "low", "high")
            )
            _line(axes, length[order], value, place)
            axes.fill_between(length[order], low, high, color=colour(place), alpha=0.12, lw=0)
        axes.set_title(TITLES[measure])
        axes.set_xlabel("steps")
        axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
    panels[0].set_ylim(-0.02, 1.02)
    _legend(canvas, models)
    return canvas


@drawn_in(STYLE)
def draw_tasks(found: Findings) -> Canvas:
    """PA, SM and FM of each model by task."""
    models = models_of(found)
    table = found.scores.loc[found.scores["by"].to_numpy() == "task"]
    tasks = sorted(set(table["group"]))
    height = 0.9 + len(tasks) * max(0.22, 0.08 * len(models) + 0.06)
    canvas = Canvas(figsize=(9.4, height + 0.25 * len(models) / 4), layout="constrained")
    panels: list[Axes] = list(canvas.subplots(1, 3, sharey=True, squeeze=False)[0])
    spread = 0.6 / len(models)
    for axes, measure in zip(panels, TITLES, strict=True):
        for place, model in enumerate(models):
            kept = (table["model"].to_numpy() == model) & (table["measure"].to_numpy() == measure)
            part = table.loc[kept]
            shift = spread * (place - (len(models) - 1) / 2)
            row = np.array([tasks.index(task) for task in part["group"]]) + shift
            value, low, high = (
                part[name].to_numpy(dtype=np.float64) for name in ("value", "low", "high")
            )
            axes.hlines(row, low, high, color=colour(place), linewidth=1.4)
            axes.plot(value, row, linestyle="", marker=marker(place), color=colour(place))
        axes.set_title(TITLES[measure])
        axes.set_xlim(-0.02, 1.02)
    panels[0].set_yticks(range(len(tasks)), [figure_text(task_title(task)) for task in tasks])
    panels[0].set_ylim(len(tasks) - 0.4, -0.6)
    _legend(canvas, models)
    return canvas


@drawn_in(STYLE)
def draw_hazard(found: Findings) -> Canvas:
    """Hazard and survival of chains over all tasks, by step."""
    models = models_of(found)
    canvas = Canvas(figsize=(8.6, 3.4), layout="constrained")
    left, right = canvas.subplots(1, 2)
    table = found.breaks.loc[found.breaks["task"].to_numpy() == "all"]
    for place, model in enumerate(models):
        part = table.loc[table["model"].to_numpy() == model]
        step = part["step"].to_numpy()
        _line(left, step, part["hazard"].to_numpy(dtype=np.float64), place)
        _line(right, step, part["survived"].to_numpy(dtype=np.float64), place)
    for axes, title in ((left, "breaks at the step"), (right, "right up to the step")):
        axes.set_title(title)
        axes.set_xlabel("step")
        axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
        axes.yaxis.set_major_formatter(PercentFormatter(1))
    left.set_ylim(bottom=0)
    right.set_ylim(-0.02, 1.02)
    _legend(canvas, models)
    return canvas


@drawn_in(STYLE)
def draw_breaks(found: Findings) -> Canvas:
    """Heat map of the hazard by task and step, a panel a model."""
    models = models_of(found)
    table = found.breaks.loc[found.breaks["task"].to_numpy() != "all"]
    tasks = sorted(set(table["task"]))
    steps = int(table["step"].max()) if len(table) else 1
    across = min(_ACROSS, len(models))
    down = -(-len(models) // across)
    size = (1.6 + 4 * across, 0.6 + (0.8 + 0.24 * len(tasks)) * down)
    canvas = Canvas(figsize=size, layout="constrained")
    panels: list[Axes] = list(canvas.subplots(down, across, sharey=True, squeeze=False).flat)
    for axes in panels[len(models) :]:
        axes.set_visible(False)
    image: Any = None
    for axes, model in zip(panels, models, strict=False):
        grid = np.full((len(tasks), steps), np.nan)
        part = table.loc[table["model"].to_numpy() == model]
        rows = [tasks.index(task) for task in part["task"]]
        grid[rows, part["step"].to_numpy(dtype=np.int64) - 1] = part["hazard"]
        image = axes.imshow(
            grid, aspect="auto", vmin=0, vmax=1, cmap="Oranges", extent=_cells(grid)
        )
        axes.set_facecolor("#DDDDDD")
        axes.set_title(figure_text(model))
        axes.set_xlabel("step")
        axes.grid(visible=False)
        axes.xaxis.set_major_locator(MaxNLocator(8, integer=True))
    panels[0].set_yticks(range(len(tasks)), [figure_text(task_title(task)) for task in tasks])
    canvas.colorbar(image, ax=panels, label="share that breaks", shrink=0.8)
    return canvas


@drawn_in(STYLE)
def draw_outcomes(found: Findings) -> Canvas:
    """Stacked shares of outcomes, a bar a model and level."""
    table = found.outcomes
    bars = sorted({(str(m), str(x)) for m, x in zip(table["model"], table["level"], strict=True)},
                  key=lambda bar: (bar[0], LEVELS.index(bar[1])))  # fmt: skip
    places = {bar: place for place, bar in enumerate(bars)}
    canvas = Canvas(figsize=(8.6, 1.6 + 0.32 * len(bars)), layout="constrained")
    axes = canvas.subplots()
    done = np.zeros(len(bars))
    keys: list[Patch] = []
    for outcome in OUTCOMES:
        part = table.loc[table["outcome"].to_numpy() == outcome]
        share = np.zeros(len(bars))
        for model, level, value in zip(part["model"], part["level"], part["share"], strict=True):
            share[places[str(model), str(level)]] = value
        if share.any():
            fill = OUTCOME_COLOURS[outcome]
            axes.barh(range(len(bars)), share, left=done, color=fill, height=0.8)
            keys.append(Patch(color=fill, label=outcome.replace("_", " ")))
        done += share
    axes.set_yticks(range(len(bars)), [f"{figure_text(model)}, {level}" for model, level in bars])
    axes.invert_yaxis()
    axes.set_xlim(0, 1)
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.grid(visible=False, axis="y")
    canvas.legend(handles=keys, loc="outside lower center", ncols=min(7, len(keys)))
    return canvas


def _rows(scores: pandas.DataFrame, *, by: str, measure: str) -> dict[str, dict[str, float]]:
    """Values by model of one measure over all items."""
    kept = (scores["by"].to_numpy() == by) & (scores["measure"].to_numpy() == measure)
    part = scores.loc[kept]
    columns = ("value", "low", "high")
    return {
        str(model): dict(zip(columns, map(float, values), strict=True))
        for model, *values in part[["model", *columns]].to_numpy().tolist()
    }


def _line(axes: Axes, x: Any, y: Any, place: int) -> None:
    axes.plot(x, y, color=colour(place), marker=marker(place), linewidth=1.4)


def _legend(canvas: Canvas, models: Sequence[str]) -> None:
    keys = [
        Line2D([], [], color=colour(place), marker=marker(place), label=figure_text(model))
        for place, model in enumerate(models)
    ]
    canvas.legend(handles=keys, loc="outside lower center", ncols=min(4, len(keys)))


def _cells(grid: Any) -> tuple[float, float, float, float]:
    """Edges that put step 1 at 1 and the first task at 0."""
    rows, columns = grid.shape
    return 0.5, columns + 0.5, rows - 0.5, -0.5
