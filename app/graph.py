"""Directed graphs drawn in layers, arrows leading down: nets, and the lemmas of a proof."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import altair as alt
import networkx as nx

from app.charts import Chart

# Sweeps up and down in which nodes are put below the mean of their neighbours.
_SWEEPS = 12
_STEP = 72
# From the middle of a node to that of the head of an arrow, in pixels.
_HEAD_DISTANCE = 14


class Place(NamedTuple):
    """Where a node is drawn, in steps: `x` to the right, `y` down from 0."""

    x: float
    y: float


class Kind(NamedTuple):
    """A kind of node: its name in the legend, its colour, and its shape as Vega names it."""

    title: str
    colour: str
    shape: str = "circle"


PLAIN: Final = Kind("other", "#888888")


def layered(nodes: Sequence[str], edges: Sequence[tuple[str, str]]) -> dict[str, Place]:
    """Places of the nodes of a graph, every node below those that lead to it.

    Parts that hang together stand side by side, the largest first, small ones below each other. The
    order of `nodes` decides where nothing else does; edges that close a circle do not count.

    Args:
        nodes: all nodes.
        edges: pairs of nodes, from and to.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(nodes)
    for start, end in edges:
        if start != end and not nx.has_path(graph, end, start):
            graph.add_edge(start, end)
    number = {node: index for index, node in enumerate(nodes)}
    parts = [sorted(part, key=number.__getitem__) for part in nx.weakly_connected_components(graph)]
    parts.sort(key=lambda part: (-len(part), number[part[0]]))
    return _packed([_part_places(part, graph, number) for part in parts])


def _part_places(
    part: list[str], graph: "nx.DiGraph[str]", number: Mapping[str, int]
) -> dict[str, Place]:
    """Places of one part, from 0 to the right and down."""
    layers = [
        sorted(layer, key=number.__getitem__)
        for layer in nx.topological_generations(graph.subgraph(part))
    ]
    across = _ordered(layers, graph)
    return {n: Place(across[n], float(depth)) for depth, layer in enumerate(layers) for n in layer}


def _packed(parts: list[dict[str, Place]]) -> dict[str, Place]:
    """The parts in columns, no column deeper than the deepest part."""
    deepest = max((_depth(part) for part in parts), default=0.0)
    places: dict[str, Place] = {}
    left = width = below = 0.0
    for part in parts:
        wide = max(place.x for place in part.values())
        if wide > width or below + _depth(part) > deepest or not places:
            left += width + 1 if places else 0
            width, below = wide, 0.0
        places |= {n: Place(left + p.x, below + p.y) for n, p in part.items()}
        below += _depth(part) + 1
    return places


def _depth(part: Mapping[str, Place]) -> float:
    return max(place.y for place in part.values())


def _ordered(layers: list[list[str]], graph: "nx.DiGraph[str]") -> dict[str, float]:
    """How far right each node stands, so that few edges cross."""
    width = max(len(layer) for layer in layers)
    across = {n: i + (width - len(layer)) / 2 for layer in layers for i, n in enumerate(layer)}
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 0
        for layer in layers if downwards else reversed(layers):
            wanted: dict[str, float] = {}
            for node in layer:
                near = list(graph.predecessors(node) if downwards else graph.successors(node))
                wanted[node] = (
                    sum(across[other] for other in near) / len(near) if near else across[node]
                )
            layer.sort(key=wanted.__getitem__)
            # Neighbours in a layer keep one step apart; the layer as a whole stays where it wants.
            spread = [wanted[node] for node in layer]
            for i in range(1, len(spread)):
                spread[i] = max(spread[i], spread[i - 1] + 1)
            shift = sum(spread[i] - wanted[n] for i, n in enumerate(layer)) / len(layer)
            for node, place in zip(layer, spread, strict=True):
                across[node] = place - shift
    least = min(across.values())
    return {node: place - least for node, place in across.items()}


def graph_chart(
    nodes: Sequence[str],
    edges: Sequence[tuple[str, str]],
    kinds: Sequence[Kind],
    kind_of: Mapping[str, Kind],
    *,
    notes: Mapping[str, str] | None = None,
    strong: Sequence[tuple[str, str]] = (),
) -> Chart:
    """A graph with its nodes' names, coloured by kind.

    Args:
        nodes: all nodes, by name.
        edges: pairs of nodes, from and to; drawn from above to below.
        kinds: the kinds in the order of the legend.
        kind_of: the kind of a node; those without one are `PLAIN`.
        notes: what else the pointer shows of a node.
        strong: edges to draw thicker.
    """
    import pandas as pd

    places = layered(nodes, edges)
    used = [k for k in (*kinds, PLAIN) if k in {kind_of.get(node, PLAIN) for node in nodes}]
    dots = pd.DataFrame(
        {
            "name": list(nodes),
            "kind": [kind_of.get(node, PLAIN).title for node in nodes],
            "note": [(notes or {}).get(node, "") for node in nodes],
            "x": [places[node].x for node in nodes],
            "y": [places[node].y for node in nodes],
        }
    )
    marked = set(strong)
    lines = pd.DataFrame(
        {
            "edge": [f"{a} → {b}" for a, b in edges],
            "x": [places[a].x for a, _ in edges],
            "y": [places[a].y for a, _ in edges],
            "x2": [places[b].x for _, b in edges],
            "y2": [places[b].y for _, b in edges],
            "weight": [3.0 if edge in marked else 1.2 for edge in edges],
        }
    )
    lowest = max(place.y for place in places.values())
    columns = [-0.5, max(place.x for place in places.values()) + 0.5]
    layers = [lowest + 0.5, -0.5]
    across, down = alt.Scale(domain=columns), alt.Scale(domain=layers)
    x = alt.X("x:Q", axis=None, scale=across)
    y = alt.Y("y:Q", axis=None, scale=down)
    colour = alt.Scale(domain=[k.title for k in used], range=[k.colour for k in used])
    shape = alt.Scale(domain=[k.title for k in used], range=[k.shape for k in used])
    rules = (
        alt.Chart(lines)
        .mark_rule(color="#888888", opacity=0.8)
        .encode(
            x=x, y=y, x2="x2:Q", y2="y2:Q",
            strokeWidth=alt.StrokeWidth("weight:Q", scale=None, legend=None),
            tooltip=alt.Tooltip("edge:N"),
        )
    )  # fmt: skip
    tips = [alt.Tooltip("name:N"), alt.Tooltip("kind:N")]
    tips += [alt.Tooltip("note:N")] if notes else []
    heads = (
        _before_ends(alt.Chart(lines), columns, layers)
        .mark_point(shape="triangle", filled=True, size=70, opacity=1, color="#888888")
        .encode(
            x=alt.X("head_x:Q", axis=None, scale=across),
            y=alt.Y("head_y:Q", axis=None, scale=down),
            angle=alt.Angle("head_angle:Q", scale=None),
            tooltip=alt.Tooltip("edge:N"),
        )
    )
    points = (
        alt.Chart(dots)
        .mark_point(filled=True, size=260, opacity=1)
        .encode(
            x=x,
            y=y,
            color=alt.Color(
                "kind:N", scale=colour, title=None, legend=alt.Legend(orient="top", columns=3)
            ),
            shape=alt.Shape("kind:N", scale=shape, title=None),
            tooltip=tips,
        )
    )
    labels = (
        alt.Chart(dots)
        .mark_text(
            dx=13, align="left", baseline="middle", fontSize=11, color="#666666", fontWeight="bold"
        )
        .encode(x=x, y=y, text="name:N", tooltip=tips)
    )
    height = max(160, _STEP * (1 + round(lowest)))
    return alt.layer(rules, heads, points, labels).properties(height=height)


def _before_ends(chart: alt.Chart, across: Sequence[float], down: Sequence[float]) -> alt.Chart:
    """The chart's edges with the place and turn of an arrow's head, a little before the end.

    How steep an edge is drawn depends on the size of the chart, which the browser knows.
    """
    return (
        chart.transform_calculate(step_x=f"width / {across[1] - across[0]}")
        .transform_calculate(step_y=f"height / {down[0] - down[1]}")
        .transform_calculate(right="(datum.x2 - datum.x) * datum.step_x")
        .transform_calculate(below="(datum.y2 - datum.y) * datum.step_y")
        .transform_calculate(
            back=f"{_HEAD_DISTANCE} / sqrt(pow(datum.right, 2) + pow(datum.below, 2))"
        )
        .transform_calculate(head_x="datum.x2 - datum.back * (datum.x2 - datum.x)")
        .transform_calculate(head_y="datum.y2 - datum.back * (datum.y2 - datum.y)")
        .transform_calculate(head_angle="90 + atan2(datum.below, datum.right) * 180 / PI")
    )
