"""Draws the figures of the study as PNG and SVG, with colours of the Okabe-Ito palette."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import networkx as nx
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import PercentFormatter

from provers.imo_lemmas import ARM_TITLES, ImoLemmasConfig
from provers.study.graphs import LemmaGraph
from workbench.canvas import PLAIN, save_canvas, style_context

if TYPE_CHECKING:
    from workbench.runs import RunFolder

_ARM_COLOURS: Final = {
    "coupled": "#D55E00",
    "decoupled": "#0072B2",
    "have": "#009E73",
    "swap": "#CC79A7",
    "shallow": "#E69F00",
}
STATUS_COLOURS: Final = {
    "used": "#0072B2",
    "proved": "#56B4E9",
    "unproved": "#E69F00",
    "refuted": "#D55E00",
    "vacuous": "#999999",
    "parses": "#CCCCCC",
    "extracted": "#CCCCCC",
    "elaborates": "#CCCCCC",
    "trivial": "#DDDDDD",
}
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
    with style_context(_STYLE):
        save_canvas(
            _success(config, tables["curves"]), partial(folder.figure_path, "success"), dpi=160
        )
        names = ["success"]
        if len(tables["lemmas"]):
            save_canvas(_lemmas(tables["lemmas"]), partial(folder.figure_path, "lemmas"), dpi=160)
            names.append("lemmas")
        for graph in graphs:
            name = f"graph_{graph.problem}"
            save_canvas(lemma_graph(graph), partial(folder.figure_path, name), dpi=160)
            names.append(name)
    return names


def _success(config: ImoLemmasConfig, curves: pd.DataFrame) -> Canvas:
    """Share of problems proved against seconds and against checks, a line an arm."""
    canvas = Canvas(figsize=(9, 3.8), layout="constrained")
    panels = canvas.subplots(1, 2, sharey=True)
    labels = ("Seconds on one worker", "Candidates that Lean checked")
    for axes, budget, label in zip(panels, ("seconds", "checks"), labels, strict=True):
        for arm in config.arms:
            rows = curves.loc[(curves["arm"] == arm) & (curves["budget"] == budget)]
            colour = _ARM_COLOURS[arm]
            axes.fill_between(
                rows["amount"], rows["low"], rows["high"], color=colour, alpha=0.15, linewidth=0
            )
            axes.plot(rows["amount"], rows["value"], color=colour, label=ARM_TITLES[arm])
        axes.set_xscale("log")
        axes.set_xlabel(label)
    panels[0].yaxis.set_major_formatter(PercentFormatter(xmax=1))
    panels[0].set_ylabel("Problems proved")
    panels[0].set_ylim(-0.02, 1.02)
    handles, names = panels[0].get_legend_handles_labels()
    canvas.legend(handles, names, loc="outside upper center", ncols=min(3, len(names)))
    return canvas


def _lemmas(lemmas: pd.DataFrame) -> Canvas:
    """What became of the lemmas of each problem, as stacked bars."""
    mine = lemmas.loc[lemmas["arm"] == ("decoupled" if _has(lemmas) else lemmas["arm"].iloc[0])]
    counts = mine.groupby(["problem", "status"]).size().unstack(fill_value=0)
    canvas = Canvas(figsize=(7, 1.2 + 0.28 * len(counts)), layout="constrained")
    axes: Axes = canvas.subplots()
    left = pd.Series(0, index=counts.index)
    for status, colour in STATUS_COLOURS.items():
        if status in counts:
            axes.barh(counts.index, counts[status], left=left, color=colour, label=status)
            left = left + counts[status]
    axes.invert_yaxis()
    axes.set_xlabel("Lemmas")
    canvas.legend(loc="outside upper center", ncols=5)
    return canvas


def _has(lemmas: pd.DataFrame) -> bool:
    return bool((lemmas["arm"] == "decoupled").any())


def lemma_graph(graph: LemmaGraph) -> Canvas:
    """A lemma graph in layers: what rests on nothing on the left, the theorem on the right."""
    network: nx.DiGraph[str] = nx.DiGraph()
    network.add_node(graph.target)
    network.add_nodes_from(sorted(graph.status))
    network.add_edges_from(graph.edges)
    layers = _layers(network, graph.target)
    rows = max(list(layers.values()).count(layer) for layer in set(layers.values()))
    columns = max(layers.values()) + 1
    canvas = Canvas(figsize=(2.5 + 3.2 * columns, 1.0 + 0.62 * rows), layout="constrained")
    axes = canvas.subplots()
    place = _places(layers)
    goal = STATUS_COLOURS["used"] if graph.proved else STATUS_COLOURS["unproved"]
    for start, end in network.edges:
        (ax, ay), (bx, by) = place[start], place[end]
        axes.plot([ax, bx], [ay, by], color="#999999", linewidth=1, zorder=0)
        # The head stands halfway, where no name covers it.
        axes.annotate(
            "", ((ax + bx) / 2, (ay + by) / 2), (ax, ay),
            arrowprops={"arrowstyle": "-|>", "color": "#999999", "shrinkA": 0, "shrinkB": 0},
        )  # fmt: skip
    for name, (x, y) in place.items():
        colour = goal if name == graph.target else STATUS_COLOURS[graph.status.get(name, "parses")]
        short = name if name == graph.target else name.removeprefix(f"{graph.target}_")
        axes.annotate(
            short, (x, y), ha="center", va="center", fontsize=8,
            bbox={"boxstyle": "round", "facecolor": "white", "edgecolor": colour, "linewidth": 2},
        )  # fmt: skip
    # Annotations do not widen the axes.
    _around(axes, list(place.values()))
    axes.set_axis_off()
    axes.set_title(f"{graph.problem}: {'proved' if graph.proved else 'not proved'}", fontsize=10)
    return canvas


def _places(layers: Mapping[str, int]) -> dict[str, tuple[float, float]]:
    """A column for each layer, names from top to bottom; the same every time."""
    place: dict[str, tuple[float, float]] = {}
    for layer in sorted(set(layers.values())):
        names = sorted(name for name, mine in layers.items() if mine == layer)
        for row, name in enumerate(names):
            place[name] = (float(layer), (len(names) - 1) / 2 - row)
    return place


def _around(axes: Axes, points: Sequence[tuple[float, float]]) -> None:
    """Limits that leave room around the points, also where these lie on one line."""
    across, up = zip(*points, strict=True)
    for values, limit in ((across, axes.set_xlim), (up, axes.set_ylim)):
        room = 0.2 * (max(values) - min(values)) or 1.0
        limit(min(values) - room, max(values) + room)


def _layers(network: "nx.DiGraph[str]", target: str) -> dict[str, int]:
    """The longest way from each node to the theorem, counted from the left."""
    far: dict[str, int] = {}
    for node in reversed(list(nx.topological_sort(network))):
        far[node] = 1 + max((far[after] for after in network.successors(node)), default=-1)
    far = {node: max(steps, 0 if node == target else 1) for node, steps in far.items()}
    most = max(far.values())
    return {node: most - steps for node, steps in far.items()}
