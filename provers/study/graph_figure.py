"""Draws a lemma graph: what rests on nothing on the left, the theorem on the right."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch
from matplotlib.path import Path as Outline

from provers.study.graphs import LemmaGraph
from provers.study.layout import Layout, layered
from workbench.encoders.figure import figure_text

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
_LABELS: Final[dict[str, str]] = {
    "parses": "not tried",
    "extracted": "not tried",
    "elaborates": "not tried",
}
_LINE: Final = "#777777"
# Inches: of a letter of 8 points, around a name, between rows, and between columns.
_LETTER: Final = 0.072
_PADDING: Final = 0.2
_ROW: Final = 0.46
_GAP: Final = 0.75
_HALF: Final = 0.14
_MARGIN: Final = 0.15
_HEAD: Final = 0.45
_LEAST_WIDTH: Final = 5.0
_WIDEST_STRIP: Final = 9.0


def lemma_graph(graph: LemmaGraph) -> Canvas:
    """The graph, with lemmas that nothing uses in rows below; colours tell what became of each."""
    joined = {name for edge in graph.edges for name in edge} | {graph.target}
    layout = layered(sorted(joined), graph.edges, graph.target)
    labels = {name: _label(name, graph.target) for name in (*graph.status, graph.target)}
    columns = _columns(layout, labels)
    width = max(_LEAST_WIDTH, columns[-1][1] + _MARGIN)
    shift = (width - columns[-1][1] - _MARGIN) / 2
    columns = [(left + shift, right + shift) for left, right in columns]
    rest = _wrapped([n for n in sorted(graph.status) if n not in joined], labels, width)
    floor = _HEAD + layout.rows * _ROW
    height = floor + len(rest) * _ROW + (0.3 if rest else 0.0) + 0.4
    canvas = Canvas(figsize=(width, height))
    axes = canvas.add_axes((0.0, 0.0, 1.0, 1.0))
    # One unit is one inch, counted from the top left, so that the size of a box is known.
    axes.set(xlim=(0, width), ylim=(height, 0))
    axes.set_axis_off()
    axes.text(width / 2, 0.2, _title(graph), ha="center", va="center", fontsize=10)
    _draw_edges(axes, graph, layout, columns)
    colours = {name: STATUS_COLOURS[status] for name, status in graph.status.items()}
    colours[graph.target] = STATUS_COLOURS["used" if graph.proved else "unproved"]
    for name, (layer, row) in layout.places.items():
        left, right = columns[int(layer)]
        _box(axes, labels[name], ((left + right) / 2, _height(row)), colours[name])
    if rest:
        title = "proposed, and used by nothing:" if graph.edges else "proposed:"
        axes.text(_MARGIN, floor + 0.1, title, fontsize=8, va="center")
    for line, row in enumerate(rest):
        for name, middle in row:
            _box(axes, labels[name], (middle, floor + 0.3 + (line + 0.5) * _ROW), colours[name])
    _legend(axes, graph)
    return canvas


def _label(name: str, target: str) -> str:
    return figure_text(name if name == target else name.removeprefix(f"{target}_"))


def _title(graph: LemmaGraph) -> str:
    problem = figure_text(graph.problem)
    if graph.proved:
        return f"{problem}: proved"
    reached = ", but reached if all lemmas are assumed" if graph.edges else ""
    return f"{problem}: not proved{reached}"


def _size(label: str) -> float:
    return _LETTER * len(label) + _PADDING


def _height(row: float) -> float:
    return _HEAD + (row + 0.5) * _ROW


def _columns(layout: Layout, labels: dict[str, str]) -> list[tuple[float, float]]:
    """Left and right end of each layer, wide enough for its names."""
    ends: list[tuple[float, float]] = []
    left = _MARGIN
    for number in range(layout.layers):
        mine = [_size(labels[name]) for name, (at, _) in layout.places.items() if at == number]
        right = left + max(mine, default=_PADDING)
        ends.append((left, right))
        left = right + _GAP
    return ends


def _wrapped(
    names: Sequence[str], labels: dict[str, str], width: float
) -> list[list[tuple[str, float]]]:
    """Names in rows no wider than the picture, each with its middle."""
    rows: list[list[tuple[str, float]]] = []
    left = width
    for name in names:
        size = _size(labels[name])
        if left + size > min(width, _WIDEST_STRIP) - _MARGIN:
            rows.append([])
            left = _MARGIN
        rows[-1].append((name, left + size / 2))
        left += size + 0.15
    return rows


def _draw_edges(
    axes: Axes, graph: LemmaGraph, layout: Layout, columns: Sequence[tuple[float, float]]
) -> None:
    style = "-" if graph.proved else (0, (4, 3))
    for (start, end), way in layout.ways.items():
        labels = [_label(name, graph.target) for name in (start, end)]
        middles = [sum(columns[int(layer)]) / 2 for layer in (way[0][0], way[-1][0])]
        first = (middles[0] + _size(labels[0]) / 2, _height(way[0][1]))
        last = (middles[1] - _size(labels[1]) / 2, _height(way[-1][1]))
        points = [first]
        for layer, row in way[1:-1]:
            left, right = columns[int(layer)]
            points += [(left, _height(row)), (right, _height(row))]
        axes.add_patch(
            FancyArrowPatch(
                path=_smooth([*points, last]), arrowstyle="-|>", mutation_scale=9,
                color=_LINE, linewidth=1, linestyle=style, zorder=1,
            )
        )  # fmt: skip


def _smooth(points: Sequence[tuple[float, float]]) -> Outline:
    """A line that leaves and enters every point level."""
    vertices, codes = [points[0]], [Outline.MOVETO]
    for (ax, ay), (bx, by) in pairwise(points):
        middle = (ax + bx) / 2
        vertices += [(middle, ay), (middle, by), (bx, by)]
        codes += [Outline.CURVE4] * 3
    return Outline(vertices, codes)


def _box(axes: Axes, label: str, middle: tuple[float, float], colour: str) -> None:
    x, y = middle
    size = _size(label)
    axes.add_patch(
        FancyBboxPatch(
            (x - size / 2, y - _HALF), size, 2 * _HALF, boxstyle="round,pad=0,rounding_size=0.08",
            facecolor="white", edgecolor=colour, linewidth=2, zorder=2,
        )
    )  # fmt: skip
    axes.text(x, y, label, ha="center", va="center", fontsize=8, zorder=3)


def _legend(axes: Axes, graph: LemmaGraph) -> None:
    """The statuses that occur."""
    present = [status for status in STATUS_COLOURS if status in graph.status.values()]
    colours = {_LABELS.get(status, status): STATUS_COLOURS[status] for status in present}
    marks = [
        Line2D([], [], color=colour, linewidth=3, label=label) for label, colour in colours.items()
    ]
    axes.legend(
        handles=marks, loc="lower center", ncols=len(marks), fontsize=8, frameon=False,
        handlelength=1.2, borderaxespad=0.3,
    )  # fmt: skip
