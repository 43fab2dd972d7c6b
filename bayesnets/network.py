"""A Bayes net of discrete variables: names, parents, conditional tables and state labels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import networkx as nx
import numpy as np
from jaxtyping import Bool, Int, Int32
from numpy.typing import NDArray

from workbench.errors import InputError

if TYPE_CHECKING:
    IntGraph = nx.DiGraph[int]
else:
    IntGraph = nx.DiGraph

ROW_SUM_TOLERANCE = 1e-9
"""How far from 1 the sum of a table's row may lie."""


@dataclass(frozen=True, eq=False)
class BayesNet:
    """A Bayes net of discrete variables. Immutable: the tables are read-only.

    Args:
        names: `names[i]` names variable i; all different, none empty.
        parents: `parents[i]` are the indices of variable i's parents, in the order of the axes of
            its table.
        tables: `tables[i]` has shape (arities of `parents[i]`..., arity of i) and holds
            P(i | parents), so its last axis sums to 1.
        states: `states[i]` labels the values of variable i; two or more, all different.

    Raises:
        InputError: parts of different lengths, a repeated name or label, an unknown or repeated
            parent, a directed cycle, a table of the wrong shape, a row that is no distribution.
    """

    names: tuple[str, ...]
    parents: tuple[tuple[int, ...], ...]
    tables: tuple[NDArray[np.float64], ...]
    states: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        _check_labels(self.names, self.parents, self.tables, self.states)
        _check_graph(self.names, self.parents, self.edges)
        for index, table in enumerate(self.tables):
            _check_table(self.names[index], table, self._table_shape(index))
        object.__setattr__(self, "tables", tuple(_frozen(table) for table in self.tables))

    @property
    def num_variables(self) -> int:
        """How many variables the net has."""
        return len(self.names)

    @cached_property
    def arities(self) -> tuple[int, ...]:
        """How many values each variable has, 2 or more."""
        return tuple(len(labels) for labels in self.states)

    @cached_property
    def edges(self) -> tuple[tuple[int, int], ...]:
        """All (parent, child) pairs, by child and then in the order of its parents."""
        return tuple((parent, child) for child, ps in enumerate(self.parents) for parent in ps)

    @cached_property
    def order(self) -> tuple[int, ...]:
        """The variables, parents first: by depth (longest path from a root), then by index."""
        depths = depths_of(self.num_variables, self.edges)
        return tuple(int(index) for index in np.argsort(depths, kind="stable"))

    @cached_property
    def dag(self) -> IntGraph:
        """The graph on the variables' indices, with its nodes in index order. Frozen."""
        graph: IntGraph = nx.DiGraph()
        graph.add_nodes_from(range(self.num_variables))
        graph.add_edges_from(self.edges)
        return nx.freeze(graph)

    @cached_property
    def skeleton_distances(self) -> Int32[np.ndarray, "n n"]:
        """Length of the shortest undirected path between two variables.

        0 on the diagonal; `num_variables` where no path exists.
        """
        return skeleton_distances(self.num_variables, self.edges)

    def index(self, name: str) -> int:
        """The index of the variable of this name.

        Raises:
            InputError: no variable has this name.
        """
        try:
            return self._indices[name]
        except KeyError:
            raise InputError(
                f"the net has no variable named {name!r}.",
                remedy=f"Its names are {_shortened(self.names)}.",
            ) from None

    @cached_property
    def _indices(self) -> dict[str, int]:
        return {name: index for index, name in enumerate(self.names)}

    def _table_shape(self, index: int) -> tuple[int, ...]:
        return tuple(self.arities[variable] for variable in (*self.parents[index], index))


def edge_array(edges: Iterable[tuple[int, int]]) -> Int[np.ndarray, "edges 2"]:
    """(parent, child) pairs as an array, also when there are none."""
    return np.array(list(edges), dtype=np.int64).reshape(-1, 2)


def acyclic(
    num_variables: int,
    parents: Int[np.ndarray, "graphs edges"],
    children: Int[np.ndarray, "graphs edges"],
) -> Bool[np.ndarray, " graphs"]:
    """Which of several graphs, with equally many edges each, have no directed cycle.

    Peels off nodes without a live parent, in all graphs at once; what cannot be peeled lies on a
    cycle or below one.
    """
    graphs = np.arange(parents.shape[0])[:, None]
    live = np.ones((parents.shape[0], num_variables), dtype=bool)
    while True:
        held = np.zeros_like(live)
        edge_live = live[graphs, parents]
        held[np.broadcast_to(graphs, parents.shape)[edge_live], children[edge_live]] = True
        held &= live
        if np.array_equal(held, live):
            return np.logical_not(live.any(axis=1))
        live = held


def depths_of(num_variables: int, edges: Sequence[tuple[int, int]]) -> Int[np.ndarray, " n"]:
    """Each node's longest directed distance from a root, 0 at roots. The graph must be acyclic."""
    pairs = edge_array(edges)
    depths = np.zeros(num_variables, dtype=np.int64)
    while True:
        deeper = depths.copy()
        np.maximum.at(deeper, pairs[:, 1], depths[pairs[:, 0]] + 1)
        if np.array_equal(deeper, depths):
            return depths
        depths = deeper


def skeleton_distances(
    num_variables: int, edges: Sequence[tuple[int, int]]
) -> Int32[np.ndarray, "n n"]:
    """Undirected distances in a graph; `num_variables` where no path exists. Read-only."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import shortest_path

    pairs = edge_array(edges)
    adjacency = coo_array(
        (np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(num_variables, num_variables)
    ).tocsr()
    lengths: NDArray[np.float64] = shortest_path(adjacency, directed=False, unweighted=True)
    distances = np.where(np.isinf(lengths), num_variables, lengths).astype(np.int32)
    distances.setflags(write=False)
    return distances


def _check_labels(
    names: Sequence[str],
    parents: Sequence[object],
    tables: Sequence[object],
    states: Sequence[Sequence[str]],
) -> None:
    if not len(names) == len(parents) == len(tables) == len(states) or not names:
        raise InputError(
            f"a net of {len(names)} names, {len(parents)} parent lists, {len(tables)} tables and "
            f"{len(states)} state lists cannot be built.",
            remedy="Give one of each for every variable, and at least one variable.",
        )
    if len(set(names)) < len(names) or "" in names:
        repeated = sorted({name for name in names if names.count(name) > 1 or not name})
        raise InputError(
            f"variable names {_shortened(repeated)} are empty or used twice.",
            remedy="Give every variable a name of its own.",
        )
    for name, labels in zip(names, states, strict=True):
        if len(labels) < 2 or len(set(labels)) < len(labels):
            raise InputError(
                f"variable {name!r} has the states {tuple(labels)}.",
                remedy="Give it at least two, all different.",
            )


def _check_graph(
    names: Sequence[str], parents: Sequence[Sequence[int]], edges: Sequence[tuple[int, int]]
) -> None:
    for name, of_name in zip(names, parents, strict=True):
        if any(not 0 <= p < len(names) for p in of_name) or len(set(of_name)) < len(of_name):
            raise InputError(
                f"variable {name!r} has the parents {tuple(of_name)}.",
                remedy=f"Give different indices from 0 to {len(names) - 1}.",
            )
    pairs = edge_array(edges)
    if not acyclic(len(names), pairs[None, :, 0], pairs[None, :, 1])[0]:
        raise InputError(
            f"the edges of the net on {_shortened(names)} form a directed cycle.",
            remedy="Remove or turn an edge of the cycle.",
        )


def _check_table(name: str, table: NDArray[np.float64], shape: tuple[int, ...]) -> None:
    if table.shape != shape:
        raise InputError(
            f"the table of {name!r} has shape {table.shape}, its parents and states ask for "
            f"{shape}.",
            remedy="Put the parents' axes first, in their order, and the variable's own axis last.",
        )
    rows = table.reshape(-1, shape[-1])
    wrong = ~((rows >= 0).all(axis=1) & (np.abs(rows.sum(axis=1) - 1) <= ROW_SUM_TOLERANCE))
    if wrong.any():
        first = int(wrong.argmax())
        values = tuple(int(value) for value in np.unravel_index(first, shape[:-1]))
        raise InputError(
            f"the table of {name!r} has the row {rows[first].tolist()}"
            + (f" at parent values {values}." if values else "."),
            remedy="Each row must be non-negative and sum to 1.",
        )


def _frozen(table: NDArray[np.float64]) -> NDArray[np.float64]:
    if table.flags.writeable or not table.flags.c_contiguous:
        table = np.array(table, order="C")
        table.setflags(write=False)
    return table


def _shortened(names: Iterable[str]) -> str:
    listed = list(names)
    return ", ".join(listed[:8]) + (f" and {len(listed) - 8} more" if len(listed) > 8 else "")
