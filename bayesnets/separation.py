"""d-separation and minimum scaffolds: which variables lie between two others."""

from collections.abc import Callable, Collection, Hashable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import networkx as nx
import numpy as np
from jaxtyping import Bool, Int
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import breadth_first_order, maximum_flow, shortest_path

from bayesnets.network import BayesNet, acyclic, edge_array
from workbench.errors import InputError

Node = TypeVar("Node", bound=Hashable)

if TYPE_CHECKING:
    Dag = nx.DiGraph[Node]
else:
    Dag = nx.DiGraph


# Longer hops count as this one: it bounds what a flow adds up to.
_LONGEST_HOP = 9


class _Numbered(NamedTuple):
    """A graph on 0..n-1, its nodes numbered in the graph's order: no hash has a say in it."""

    size: int
    edges: Int[np.ndarray, "edges 2"]


def scaffold(
    dag: "Dag[Node]",
    target: Node,
    condition: Node,
    *,
    apart: Collection[tuple[Node, Node]] = (),
) -> tuple[Node, ...]:
    """The fewest variables that d-separate two others, nearest to the condition first.

    A minimum vertex cut between the two in the moralised graph of their ancestors (arXiv
    2304.03843, section 2.3). The paper does not say which of several minimum cuts it takes. Here it
    is the one whose variables are best placed to pass on what is known: never `apart` from either
    end where that can be, then with the shortest hops (the longer of a variable's two distances
    counts), then next to the condition. The answer depends on the graph and the order of its nodes
    only.

    Args:
        dag: any acyclic graph, with any hashable nodes.
        target: the variable asked for.
        condition: the variable that is known.
        apart: pairs that are never observed together, in either order.

    Returns:
        The cut, sorted by undirected distance from the condition, ties by the order of
        `dag.nodes`; () where the two are d-separated given nothing.

    Raises:
        InputError: the two are the same, adjacent or not in the graph, or the graph has a cycle.
    """
    graph, number = _numbered(dag)
    ends = [_number_of(number, node) for node in (target, condition)]
    if ends[0] == ends[1] or dag.has_edge(target, condition) or dag.has_edge(condition, target):
        raise InputError(
            f"nothing separates {target!r} from {condition!r}: they are the same or adjacent.",
            remedy="Ask for two different variables without an edge between them.",
        )
    in_question = np.zeros((graph.size, 1), dtype=bool)
    in_question[ends] = True
    moral = _moralised(graph, _closed(in_question, _to_parents(graph))[:, 0])
    distances = shortest_path(
        _sparse(graph.size, graph.edges), directed=False, unweighted=True, indices=ends
    )
    misfit = np.minimum(distances.max(axis=0), _LONGEST_HOP).astype(np.int64)
    for pair in apart:
        a, b = (_number_of(number, node) for node in pair)
        for end, other in ((a, b), (b, a)):
            misfit[other] += (end in ends) * (_LONGEST_HOP + 1)
    cut = _cheapest_cut(moral, misfit, source=ends[1], sink=ends[0])
    nodes = list(dag.nodes)
    return tuple(nodes[i] for i in cut[np.argsort(distances[1, cut], kind="stable")])


def d_separated(dag: "Dag[Node]", x: Node, y: Node, given: Collection[Node]) -> bool:
    """Whether every path between `x` and `y` is blocked by `given`.

    A variable that is itself given is separated from all; one that is not is never separated from
    itself.

    Raises:
        InputError: a node that is not in the graph, or the graph has a cycle.
    """
    graph, number = _numbered(dag)
    known = np.zeros((graph.size, 1), dtype=bool)
    known[[_number_of(number, node) for node in given]] = True
    ends = np.array([[_number_of(number, x)], [_number_of(number, y)]])
    return bool(_separated(graph, ends[0], ends[1], known)[0])


def d_separated_batch(
    net: BayesNet,
    targets: Int[np.ndarray, " rows"],
    conditions: Int[np.ndarray, " rows"],
    given: Bool[np.ndarray, "rows n"],
) -> Bool[np.ndarray, " rows"]:
    """`d_separated` for many triples on one net, in one vectorised pass over its edges.

    Args:
        net: the net, of n variables.
        targets: one end of each row, as a variable's index.
        conditions: the other end.
        given: which variables each row knows.

    Raises:
        InputError: an index that is no variable of the net.
    """
    ends = np.concatenate([targets, conditions])
    if ((ends < 0) | (ends >= net.num_variables)).any() or given.shape[1] != net.num_variables:
        raise InputError(
            f"rows on variables {ends.min()} to {ends.max()} of {given.shape[1]} do not fit a net "
            f"of {net.num_variables}.",
            remedy=f"Use indices from 0 to {net.num_variables - 1}.",
        )
    graph = _Numbered(net.num_variables, edge_array(net.edges))
    return _separated(graph, targets, conditions, np.ascontiguousarray(given.T))


def d_connected(net: BayesNet) -> Bool[np.ndarray, "n n"]:
    """Which pairs depend on each other given nothing: those that share an ancestor.

    A variable counts as its own ancestor, so the diagonal is true.
    """
    graph = _Numbered(net.num_variables, edge_array(net.edges))
    # Column i of `ancestors` marks i and its ancestors.
    ancestors = _closed(np.eye(graph.size, dtype=bool), _to_parents(graph)).astype(np.float32)
    return np.asarray(ancestors.T @ ancestors > 0)


# Marks are bits, one a row of the question, or booleans.
_Step = Callable[[NDArray[Any]], NDArray[Any]]


def _separated(
    graph: _Numbered,
    starts: Int[np.ndarray, " rows"],
    ends: Int[np.ndarray, " rows"],
    given: Bool[np.ndarray, "n rows"],
) -> Bool[np.ndarray, " rows"]:
    """Bayes ball (Shachter 1998): a row's ball visits nodes from below and from above."""
    rows = np.arange(starts.size)
    to_parents, to_children = _to_parents(graph), _to_children(graph)
    begun = np.zeros_like(given)
    begun[starts, rows] = True
    # Eight rows a byte: the work is memory traffic.
    from_below, known = np.packbits(begun, axis=1), np.packbits(given, axis=1)
    from_above, unknown = np.zeros_like(known), ~known
    informed = _closed(known, to_parents)
    while True:
        passes = from_below & unknown
        below = from_below | to_parents(passes | (from_above & informed))
        above = from_above | to_children(passes | (from_above & unknown))
        if np.array_equal(below, from_below) and np.array_equal(above, from_above):
            break
        from_below, from_above = below, above
    visited = np.unpackbits((from_below | from_above) & unknown, axis=1, count=rows.size)
    return visited[ends, rows] == 0


def _closed(marked: NDArray[Any], step: _Step) -> NDArray[Any]:
    """All nodes that steps from the marked ones reach, the marked ones included."""
    while True:
        more = marked | step(marked)
        if np.array_equal(more, marked):
            return marked
        marked = more


def _to_parents(graph: _Numbered) -> _Step:
    return _spread(graph.edges[:, 1], graph.edges[:, 0])


def _to_children(graph: _Numbered) -> _Step:
    return _spread(graph.edges[:, 0], graph.edges[:, 1])


def _spread(sources: Int[np.ndarray, " edges"], ends: Int[np.ndarray, " edges"]) -> _Step:
    """A function from marks on nodes [n, rows] to the marks that edges carry to their ends."""
    by_end = np.argsort(ends, kind="stable")
    reached, firsts = np.unique(ends[by_end], return_index=True)
    carried = sources[by_end]

    def step(marks: NDArray[Any]) -> NDArray[Any]:
        result = np.zeros_like(marks)
        if reached.size:
            result[reached] = np.bitwise_or.reduceat(marks[carried], firsts, axis=0)
        return result

    return step


def _moralised(graph: _Numbered, kept: NDArray[Any]) -> csr_array:
    """The undirected graph on the kept nodes, with parents of a common child joined."""
    arrows = _sparse(graph.size, graph.edges[kept[graph.edges].all(axis=1)])
    moral = arrows + arrows.T + arrows @ arrows.T
    moral.setdiag(0)
    moral.eliminate_zeros()
    return moral


def _cheapest_cut(
    moral: csr_array, misfit: Int[np.ndarray, " n"], *, source: int, sink: int
) -> Int[np.ndarray, " cut"]:
    """Of the minimum vertex cuts with the least misfit in all, the one next to the source.

    A maximum flow through split nodes: node v becomes an arc from v to v + n, whose capacity is so
    large that one variable more outweighs every misfit. The nodes that the source reaches in the
    residual graph are the same for every maximum flow, which makes the cut unique.
    """
    size = misfit.size
    nodes = np.arange(size)
    tails, heads = moral.tocoo().coords
    through = misfit + int(misfit.sum()) + 1
    capacity = coo_array(
        (
            np.concatenate([through, np.full(tails.size, through.sum())]).astype(np.int32),
            (np.concatenate([nodes, tails + size]), np.concatenate([nodes + size, heads])),
        ),
        shape=(2 * size, 2 * size),
    ).tocsr()
    residual = capacity - maximum_flow(capacity, source + size, sink).flow
    residual.eliminate_zeros()
    reached = np.zeros(2 * size, dtype=bool)
    reached[breadth_first_order(residual, source + size, return_predecessors=False)] = True
    return np.flatnonzero(reached[:size] & ~reached[size:])


def _sparse(size: int, edges: Int[np.ndarray, "edges 2"]) -> csr_array:
    ones = np.ones(len(edges), dtype=np.int32)
    return coo_array((ones, (edges[:, 0], edges[:, 1])), shape=(size, size)).tocsr()


def _numbered(dag: "Dag[Node]") -> tuple[_Numbered, dict[Node, int]]:
    number = {node: index for index, node in enumerate(dag.nodes)}
    edges = edge_array((number[parent], number[child]) for parent, child in dag.edges)
    if not acyclic(len(number), edges[None, :, 0], edges[None, :, 1])[0]:
        raise InputError(
            f"the graph of {len(number)} nodes has a directed cycle.",
            remedy="Give an acyclic graph.",
        )
    return _Numbered(len(number), edges), number


def _number_of(number: dict[Node, int], node: Node) -> int:
    if node not in number:
        raise InputError(
            f"{node!r} is no node of the graph.", remedy=f"Its {len(number)} nodes are others."
        )
    return number[node]
