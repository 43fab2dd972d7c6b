"""Exact joints of small nets, and whether samples follow them."""

import itertools

import numpy as np
from jaxtyping import Float64, UInt8
from scipy import stats

from bayesnets.network import BayesNet

ALPHA = 1e-4  # of a chi-square test; seeds are fixed, so this is about the choice of seeds


def mixed_net() -> BayesNet:
    """Arities 3, 2, 4, 2; the last one has three parents, and some entries are 0 or 1."""
    rng = np.random.default_rng(7)
    arities, parents = (3, 2, 4, 2), ((), (0,), (1,), (2, 0, 1))
    shapes = [(*(arities[p] for p in ps), arities[i]) for i, ps in enumerate(parents)]
    tables = [rng.dirichlet(np.full(shape[-1], 0.7), shape[:-1]) for shape in shapes]
    tables[1][0] = (1.0, 0.0)
    tables[2][1] = (0.0, 0.5, 0.0, 0.5)
    names = ("A", "B", "C", "D")
    return BayesNet(names, parents, tuple(tables), tuple(tuple("0123"[:k]) for k in arities))


def joint(net: BayesNet) -> Float64[np.ndarray, "..."]:
    """The whole joint, by the product of the tables."""
    whole = np.zeros(net.arities)
    for state in itertools.product(*map(range, net.arities)):
        rows = [(*(state[p] for p in ps), state[i]) for i, ps in enumerate(net.parents)]
        whole[state] = np.prod([t[row] for t, row in zip(net.tables, rows, strict=True)])
    return whole


def assert_matches(
    samples: UInt8[np.ndarray, "samples n"], whole: Float64[np.ndarray, "..."]
) -> None:
    counts = np.zeros(whole.shape, np.int64)
    np.add.at(counts, tuple(samples.T.astype(np.int64)), 1)
    possible = whole > 0
    assert counts[~possible].sum() == 0
    expected = whole[possible] * len(samples)
    frequent = expected >= 5
    observed = np.append(counts[possible][frequent], counts[possible][~frequent].sum())
    predicted = np.append(expected[frequent], expected[~frequent].sum() + 1e-9)
    kept = predicted > 1
    predicted *= observed[kept].sum() / predicted[kept].sum()
    assert stats.chisquare(observed[kept], predicted[kept]).pvalue > ALPHA


def assert_follows_tables(samples: UInt8[np.ndarray, "samples n"], net: BayesNet) -> None:
    """Every variable given every assignment of its parents, in a binary net of any size."""
    for variable, parents in enumerate(net.parents):
        table = net.tables[variable].reshape(-1, 2)
        rows = samples[:, parents] @ (1 << np.arange(len(parents))[::-1])
        seen = np.bincount(rows, minlength=len(table))
        ones = np.bincount(rows, samples[:, variable], minlength=len(table))
        spread = np.sqrt(seen * table.prod(axis=1))
        assert (abs(ones - seen * table[:, 1]) <= 5 * spread + 1).all()
