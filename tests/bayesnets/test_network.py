import pickle

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bayesnets.generate import random_net
from bayesnets.network import BayesNet, acyclic
from workbench.errors import InputError

BITS = ("0", "1")
ROOT = np.array([0.25, 0.75])
CHILD = np.array([[0.1, 0.9], [0.6, 0.4]])


def chain() -> BayesNet:
    """B -> A -> C, with the root in the middle of the indices."""
    return BayesNet(
        names=("A", "B", "C"),
        parents=((1,), (), (0,)),
        tables=(CHILD, ROOT, CHILD),
        states=(BITS, BITS, BITS),
    )


def test_properties_of_a_chain():
    net = chain()
    assert net.num_variables == 3
    assert net.arities == (2, 2, 2)
    assert net.edges == ((1, 0), (0, 2))
    assert net.order == (1, 0, 2)
    assert list(net.dag.nodes) == [0, 1, 2]
    assert net.skeleton_distances.tolist() == [[0, 1, 1], [1, 0, 2], [1, 2, 0]]
    assert net.index("C") == 2
    with pytest.raises(InputError, match="no variable named 'D'"):
        net.index("D")


def test_variables_without_a_path_are_as_far_as_there_are_variables():
    net = BayesNet(("A", "B"), ((), ()), (ROOT, ROOT), (BITS, BITS))
    assert net.skeleton_distances.tolist() == [[0, 2], [2, 0]]
    assert net.edges == ()


def test_tables_are_copies_and_cannot_be_changed():
    table = ROOT.copy()
    net = BayesNet(("A",), ((),), (table,), (BITS,))
    table[:] = 0
    assert net.tables[0].tolist() == ROOT.tolist()
    with pytest.raises(ValueError, match="read-only"):
        net.tables[0][0] = 1
    with pytest.raises(nx.NetworkXError):
        net.dag.add_edge(0, 0)


def test_mixed_arities_are_allowed():
    net = BayesNet(
        ("A", "B"), ((), (0,)), (np.full(3, 1 / 3), np.full((3, 2), 0.5)), (("x", "y", "z"), BITS)
    )
    assert net.arities == (3, 2)


def test_survives_pickling():
    net = pickle.loads(pickle.dumps(chain()))  # noqa: S301
    assert net.order == chain().order
    assert all(np.array_equal(a, b) for a, b in zip(net.tables, chain().tables, strict=True))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"names": ("A", "B")}, "2 names, 3 parent lists"),
        ({"names": ("A", "A", "C")}, "names A are empty or used twice"),
        ({"names": ("A", "", "C")}, "empty or used twice"),
        ({"parents": ((1,), (), (3,))}, "'C' has the parents"),
        ({"parents": ((1,), (), (-1,))}, "'C' has the parents"),
        ({"parents": ((1,), (), (0, 0))}, "'C' has the parents"),
        ({"parents": ((1,), (2,), (0,)), "tables": (CHILD, CHILD, CHILD)}, "directed cycle"),
        ({"parents": ((0,), (), (0,))}, "directed cycle"),
        ({"tables": (CHILD, CHILD, CHILD)}, r"'B' has shape \(2, 2\)"),
        ({"tables": (CHILD, ROOT * 0.9, CHILD)}, r"'B' has the row \[0.225"),
        ({"tables": (CHILD, np.array([1.5, -0.5]), CHILD)}, "'B' has the row"),
        ({"tables": (CHILD, np.array([np.nan, 1]), CHILD)}, "'B' has the row"),
        ({"tables": (CHILD, ROOT, np.array([[0.5, 0.5], [0.2, 0.2]]))}, r"parent values \(1,\)"),
        ({"states": (BITS, ("0",), BITS)}, "'B' has the states"),
        ({"states": (BITS, ("0", "0"), BITS)}, "'B' has the states"),
    ],
)
def test_bad_parts_are_refused(change: dict[str, object], message: str):
    good = chain()
    parts = {
        "names": good.names,
        "parents": good.parents,
        "tables": good.tables,
        "states": good.states,
    }
    with pytest.raises(InputError, match=message):
        BayesNet(**(parts | change))  # pyright: ignore[reportArgumentType]


def test_an_empty_net_is_refused():
    with pytest.raises(InputError, match="0 names"):
        BayesNet((), (), (), ())


@settings(deadline=None)
@given(st.integers(2, 8), st.data())
def test_acyclic_agrees_with_networkx(num_variables: int, data: st.DataObject):
    node = st.integers(0, num_variables - 1)
    edge = st.tuples(node, node).filter(lambda pair: pair[0] != pair[1])
    edges = data.draw(st.lists(edge, min_size=0, max_size=12))
    pairs = np.array(edges, dtype=np.int64).reshape(-1, 2)
    graph: nx.DiGraph[int] = nx.DiGraph(edges)
    answer = acyclic(num_variables, pairs[None, :, 0], pairs[None, :, 1])
    assert answer.tolist() == [nx.is_directed_acyclic_graph(graph)]


@settings(deadline=None)
@given(st.integers(1, 12), st.integers(0, 12), st.integers(0, 2**32))
def test_order_and_distances_agree_with_networkx(num_variables: int, edges: int, seed: int):
    edges = min(edges, num_variables * (num_variables - 1) // 2, num_variables)
    net = random_net(num_variables, edges, seed=np.random.SeedSequence(seed))
    position = {variable: place for place, variable in enumerate(net.order)}
    assert sorted(net.order) == list(range(num_variables))
    assert all(position[parent] < position[child] for parent, child in net.edges)
    lengths = dict(nx.all_pairs_shortest_path_length(net.dag.to_undirected()))
    for a in range(num_variables):
        for b in range(num_variables):
            assert net.skeleton_distances[a, b] == lengths[a].get(b, num_variables)
