"""Places for the nodes of a graph without cycles: in layers, with few crossings.

Layers follow the longest way to the goal, and an edge over several layers gets a bend in each of
them; nodes are then sorted by where their neighbours stand (Sugiyama, Tagawa and Toda 1981).
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import networkx as nx

_SWEEPS: Final = 12


class Layout(NamedTuple):
    """Where things stand: `(layer, row)`, layers from the left, rows from the top, in units.

    Attributes:
        places: of each node.
        ways: of each edge, the places that it goes through, from its start to its end.
        layers: how many there are.
        rows: of the fullest layer.
    """

    places: dict[str, tuple[float, float]]
    ways: dict[tuple[str, str], list[tuple[float, float]]]
    layers: int
    rows: int


def layered(nodes: Sequence[str], edges: Sequence[tuple[str, str]], goal: str) -> Layout:
    """Lay a graph out, its goal on the right.

    Args:
        nodes: names, the goal among them; equal input gives an equal layout.
        edges: pairs of names, from left to right; without cycles.
        goal: no edge goes out of it.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(sorted(nodes))
    graph.add_edges_from(sorted(edges))
    layer = _layers(graph, goal)
    chains = _split(graph, layer)
    order = _ordered(layer, [pair for way in chains.values() for pair in pairwise(way)])
    rows = max(len(names) for names in order)
    places = {
        name: (float(number), row + (rows - len(names)) / 2)
        for number, names in enumerate(order)
        for row, name in enumerate(names)
    }
    ways = {edge: [places[name] for name in way] for edge, way in chains.items()}
    shown = {name: place for name, place in places.items() if name in graph}
    return Layout(shown, ways, len(order), rows)


def _layers(graph: "nx.DiGraph[str]", goal: str) -> dict[str, int]:
    """The longest way from each node to the goal, counted from the left."""
    far: dict[str, int] = {}
    for node in reversed(list(nx.lexicographical_topological_sort(graph))):
        least = 0 if node == goal else 1
        far[node] = max([least, *(far[after] + 1 for after in graph.successors(node))])
    most = max(far.values())
    return {node: most - steps for node, steps in far.items()}


def _split(graph: "nx.DiGraph[str]", layer: dict[str, int]) -> dict[tuple[str, str], list[str]]:
    """Each edge as a way through all layers; bends are entered into `layer` under new names."""
    ways: dict[tuple[str, str], list[str]] = {}
    for start, end in sorted(graph.edges):
        bends = [f"{start} > {end} {place}" for place in range(layer[start] + 1, layer[end])]
        layer |= {bend: layer[start] + 1 + number for number, bend in enumerate(bends)}
        ways[start, end] = [start, *bends, end]
    return ways


def _ordered(layer: Mapping[str, int], pairs: Sequence[tuple[str, str]]) -> list[list[str]]:
    """Names by layer, sorted so that neighbours stand near each other."""
    order: list[list[str]] = [[] for _ in range(max(layer.values()) + 1)]
    for name in sorted(layer):
        order[layer[name]].append(name)
    before: dict[str, list[str]] = {name: [] for name in layer}
    after: dict[str, list[str]] = {name: [] for name in layer}
    for start, end in pairs:
        before[end].append(start)
        after[start].append(end)
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 1
        neighbours = before if forward else after
        for names in order if forward else reversed(order):
            height = {n: h for names_ in order for n, h in _heights(names_).items()}
            names.sort(key=lambda n: (_mean([height[m] for m in neighbours[n]], height[n]), n))
    return order


def _heights(names: Sequence[str]) -> dict[str, float]:
    """From -1 at the top to 1 at the bottom, whatever the number of names."""
    return {name: (2 * row + 1) / len(names) - 1 for row, name in enumerate(names)}


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
