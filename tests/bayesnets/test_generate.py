import hashlib
import math
import os
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bayesnets.generate import draw_edges, random_net, random_nets
from bayesnets.network import BayesNet, acyclic
from workbench.errors import InputError


def fingerprint(nets: tuple[BayesNet, ...]) -> str:
    digest = hashlib.sha256()
    for net in nets:
        digest.update(repr((net.names, net.parents, net.order)).encode())
        for table in net.tables:
            digest.update(table.tobytes())
    return digest.hexdigest()


@settings(deadline=None)
@given(st.integers(1, 10), st.integers(0, 10), st.integers(0, 2**64))
def test_a_net_has_the_sizes_asked_for(num_variables: int, edges: int, seed: int):
    edges = min(edges, math.comb(num_variables, 2), num_variables)
    net = random_net(num_variables, edges, seed=np.random.SeedSequence(seed))
    assert net.num_variables == num_variables
    assert len({frozenset(edge) for edge in net.edges}) == edges
    assert all(list(ps) == sorted(ps) for ps in net.parents)
    assert net.names[-1] == f"X{num_variables - 1}"
    assert net.arities == (2,) * num_variables


def test_every_pair_and_both_directions_are_equally_likely():
    generator = np.random.default_rng(3)
    graphs = draw_edges(5, 4, 20_000, generator=generator)
    counts = np.zeros((5, 5))
    np.add.at(counts, (graphs[..., 0], graphs[..., 1]), 1)
    expected = 20_000 * 4 / 20
    assert np.trace(counts) == 0
    off_diagonal = counts[~np.eye(5, dtype=bool)]
    assert np.abs(off_diagonal - expected).max() < 5 * math.sqrt(expected)
    keys = np.sort(np.sort(graphs, axis=-1) @ np.array([5, 1]), axis=-1)
    assert (np.diff(keys, axis=-1) > 0).all(), "a pair came twice in one graph"


def test_about_forty_percent_of_the_papers_graphs_are_acyclic():
    graphs = draw_edges(100, 100, 4000, generator=np.random.default_rng(11))
    share = acyclic(100, graphs[..., 0], graphs[..., 1]).mean()
    # Four standard errors of a share of .4 in 4000 draws are .031.
    assert 0.35 < share < 0.45


def test_tables_have_the_moments_of_their_distributions():
    nets = random_nets(60, 100, 100, beta=(0.2, 0.6), seed=np.random.SeedSequence(5))
    tables = [(table[..., 1].ravel(), table.ndim > 1) for net in nets for table in net.tables]
    roots = np.concatenate([ones for ones, child in tables if not child])
    rows = np.concatenate([ones for ones, child in tables if child])
    for ones, mean, variance in ((roots, 1 / 2, 1 / 12), (rows, 0.25, 0.25 * 0.75 / 1.8)):
        assert abs(ones.mean() - mean) < 5 * math.sqrt(variance / ones.size)
        assert ones.var() == pytest.approx(variance, rel=0.05)


def test_nets_depend_on_their_seed_and_number_only():
    seed = np.random.SeedSequence(7)
    assert fingerprint(random_nets(3, 20, 20, seed=seed)) == fingerprint(
        random_nets(3, 20, 20, seed=seed)
    )
    assert fingerprint(random_nets(5, 20, 20, seed=seed)[:3]) == fingerprint(
        random_nets(3, 20, 20, seed=np.random.SeedSequence(7))
    )
    prints = {fingerprint((net,)) for net in random_nets(20, 20, 20, seed=seed)}
    assert len(prints) == 20
    assert seed.n_children_spawned == 0


def test_the_graph_does_not_depend_on_the_beta_parameters():
    one, other = (
        random_net(30, 30, beta=beta, seed=np.random.SeedSequence(1))
        for beta in ((0.2, 0.2), (2.0, 1.0))
    )
    assert one.parents == other.parents


def test_nets_are_the_same_under_every_hash_seed():
    code = (
        "import numpy as np; from bayesnets.generate import random_nets;"
        "nets = random_nets(3, 40, 40, seed=np.random.SeedSequence(2));"
        "import hashlib; d = hashlib.sha256();"
        "[d.update(repr((n.names, n.parents, n.order)).encode()) for n in nets];"
        "[d.update(t.tobytes()) for n in nets for t in n.tables];"
        "print(d.hexdigest())"
    )
    prints = {
        subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for hash_seed in ("0", "1")
    }
    assert len(prints) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"num_variables": 0}, "0 variables"),
        ({"num_edges": -1}, "-1 edges do not fit on 5"),
        ({"num_edges": 11}, r"0 to n\(n-1\)/2 = 10"),
        ({"beta": (0.0, 1.0)}, "no parameters of a Beta"),
        ({"beta": (1.0, math.inf)}, "no parameters of a Beta"),
        ({"beta": (math.nan, 1.0)}, "no parameters of a Beta"),
        ({"max_draws": 0}, "max_draws is 0"),
    ],
)
def test_impossible_nets_are_refused(arguments: dict[str, object], message: str):
    good: dict[str, object] = {
        "num_variables": 5,
        "num_edges": 4,
        "seed": np.random.SeedSequence(0),
    }
    with pytest.raises(InputError, match=message):
        random_net(**(good | arguments))  # pyright: ignore[reportArgumentType]


def test_a_hopeless_search_for_an_acyclic_graph_ends():
    with pytest.raises(InputError, match="no acyclic graph with 190 edges on 20 variables"):
        random_net(20, 190, seed=np.random.SeedSequence(0), max_draws=100)


def test_a_negative_number_of_nets_is_refused():
    with pytest.raises(InputError, match="-1 nets"):
        random_nets(-1, 5, 4, seed=np.random.SeedSequence(0))
