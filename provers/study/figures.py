"""Draws the figures of the study as PNG and SVG, with colours of the Okabe-Ito palette."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import MaxNLocator, PercentFormatter, StrMethodFormatter

from provers.imo_lemmas import ARM_TITLES, ImoLemmasConfig
from provers.study.graph_figure import STATUS_COLOURS, lemma_graph
from provers.study.graphs import LemmaGraph
from workbench.canvas import PLAIN, save_canvas, style_context
from workbench.encoders.figure import figure_text
from workbench.encoders.file_name import file_name

if TYPE_CHECKING:
    from workbench.runs import RunFolder

_ARM_COLOURS: Final = {
    "coupled": "#D55E00",
    "decoupled": "#0072B2",
    "mixed": "#56B4E9",
    "have": "#009E73",
    "swap": "#CC79A7",
    "shallow": "#E69F00",
    "deep": "#000000",
}
_STATEMENT_COLOURS: Final = {"lemmas": "#0072B2", "problems": "#D55E00"}
_APART: Final = 0.008
_STYLE: Final[dict[Any, Any]] = {
    **PLAIN,
    "svg.hashsalt": "imo_lemmas",
}


def draw_all(
    folder: "RunFolder",
    config: ImoLemmasConfig,
    tables: Mapping[str, pd.DataFrame],
    graphs: Sequence[LemmaGraph],
) -> list[str]:
    """Draw every figure of a run; gives their names, those of lemma graphs as `graph_PROBLEM`."""
    canvases = {"success": partial(_success, config, tables["curves"])}
    if len(tables["tries"]):
        canvases["tries"] = partial(
            _by_statement, tables["tries"], "Candidates tried for each", steps=True
        )
    if len(tables.get("pass_rates", ())):
        canvases["pass_rates"] = partial(
            _by_statement, tables["pass_rates"], "Samples k", steps=False
        )
    if len(tables["lemmas"]):
        canvases["lemmas"] = partial(_lemmas, tables["lemmas"])
    for graph in graphs:
        canvases[f"graph_{file_name(graph.problem)}"] = partial(lemma_graph, graph)
    with style_context(_STYLE):
        for name, draw in canvases.items():
            save_canvas(draw(), partial(folder.figure_path, name), dpi=160)
    return list(canvases)


def _success(config: ImoLemmasConfig, curves: pd.DataFrame) -> Canvas:
    """Share of problems proved against seconds and against checks, a line an arm."""
    canvas = Canvas(figsize=(9, 3.8), layout="constrained")
    panels = canvas.subplots(1, 2, sharey=True)
    labels = ("Seconds on one worker", "Candidates that Lean checked")
    for axes, budget, label in zip(panels, ("seconds", "checks"), labels, strict=True):
        for place, arm in enumerate(config.arms):
            rows = curves.loc[(curves["arm"] == arm) & (curves["budget"] == budget)]
            colour = _ARM_COLOURS[arm]
            # Arms that agree would hide each other, so each stands a hair's breadth apart.
            apart = _APART * (place - (len(config.arms) - 1) / 2)
            axes.fill_between(
                rows["amount"], rows["low"], rows["high"], step="post",
                color=colour, alpha=0.08, linewidth=0,
            )  # fmt: skip
            axes.step(
                rows["amount"], rows["value"] + apart, where="post", color=colour,
                label=ARM_TITLES[arm],
            )  # fmt: skip
        _count_axis(axes, label)
    panels[0].yaxis.set_major_formatter(PercentFormatter(xmax=1))
    panels[0].set_ylabel("Problems proved")
    panels[0].set_ylim(-0.02, 1.02)
    handles, names = panels[0].get_legend_handles_labels()
    canvas.legend(handles, names, loc="outside upper center", ncols=min(4, len(names)))
    return canvas


def _by_statement(table: pd.DataFrame, label: str, *, steps: bool) -> Canvas:
    """Share of lemmas and of problems proved, against a count."""
    canvas = Canvas(figsize=(5.2, 3.6), layout="constrained")
    axes: Axes = canvas.subplots()
    for name, colour in _STATEMENT_COLOURS.items():
        rows = table.loc[table["statements"] == name]
        if not len(rows):
            continue
        title = f"{name} ({int(rows['n'].iloc[0])})"
        axes.fill_between(
            rows["k"], rows["low"], rows["high"], step="post" if steps else None,
            color=colour, alpha=0.15, linewidth=0,
        )  # fmt: skip
        drawn = "steps-post" if steps else "default"
        axes.plot(rows["k"], rows["value"], color=colour, label=title, drawstyle=drawn)
    _count_axis(axes, label)
    axes.yaxis.set_major_formatter(PercentFormatter(xmax=1))
    axes.set_ylim(-0.02, 1.02)
    axes.set_ylabel("Proved")
    canvas.legend(loc="outside upper center", ncols=2)
    return canvas


def _count_axis(axes: Axes, label: str) -> None:
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter(StrMethodFormatter("{x:g}"))
    axes.set_xlabel(label)


def _lemmas(lemmas: pd.DataFrame) -> Canvas:
    """What became of the lemmas of each problem, as stacked bars."""
    mine = lemmas.loc[lemmas["arm"] == ("decoupled" if _has(lemmas) else lemmas["arm"].iloc[0])]
    counts = mine.groupby(["problem", "status"]).size().unstack(fill_value=0)
    canvas = Canvas(figsize=(7, 1.2 + 0.28 * len(counts)), layout="constrained")
    axes: Axes = canvas.subplots()
    places = range(len(counts))
    left = pd.Series(0, index=counts.index)
    for status, colour in STATUS_COLOURS.items():
        if status in counts:
            axes.barh(places, counts[status], left=left, color=colour, label=status)
            left = left + counts[status]
    axes.set_yticks(places, [figure_text(str(problem)) for problem in counts.index])
    axes.invert_yaxis()
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel("Lemmas")
    canvas.legend(loc="outside upper center", ncols=5)
    return canvas


def _has(lemmas: pd.DataFrame) -> bool:
    return bool((lemmas["arm"] == "decoupled").any())
