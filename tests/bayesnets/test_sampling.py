"""Ancestral samples against the exact joint, with fixed keys."""

import itertools

import jax
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jaxtyping import Array, Key, UInt8
from scipy import stats

from bayesnets.generate import random_net, random_nets
from bayesnets.network import BayesNet
from bayesnets.sampling import DeviceNet, ancestral_sample, stack_nets, thresholds, to_device
from workbench.errors import InputError

ALPHA = 1e-4  # of a chi-square test; keys are fixed, so this is about the choice of keys


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


def joint(net: BayesNet) -> np.ndarray:
    """The whole joint, by the product of the tables."""
    whole = np.zeros(net.arities)
    for state in itertools.product(*map(range, net.arities)):
        rows = [(*(state[p] for p in ps), state[i]) for i, ps in enumerate(net.parents)]
        whole[state] = np.prod([t[row] for t, row in zip(net.tables, rows, strict=True)])
    return whole


def assert_matches(samples: np.ndarray, whole: np.ndarray) -> None:
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


@pytest.mark.parametrize(
    "net",
    [mixed_net(), random_net(8, 9, beta=(0.5, 0.5), seed=np.random.SeedSequence(4))],
    ids=["mixed arities", "binary"],
)
def test_samples_follow_the_joint(net: BayesNet) -> None:
    samples = ancestral_sample(to_device(net), 200_000, key=jax.random.key(1))
    assert_matches(np.asarray(samples), joint(net))


def test_every_row_of_a_large_nets_tables() -> None:
    net = random_net(100, 100, seed=np.random.SeedSequence(11))
    drawn = np.asarray(ancestral_sample(to_device(net), 50_000, key=jax.random.key(2)))
    # Each variable given its parents: counts of every row with the row's probability.
    for variable, parents in enumerate(net.parents):
        table = net.tables[variable].reshape(-1, 2)
        rows = drawn[:, parents] @ (1 << np.arange(len(parents))[::-1])
        seen = np.bincount(rows, minlength=len(table))
        ones = np.bincount(rows, drawn[:, variable], minlength=len(table))
        spread = np.sqrt(seen * table.prod(axis=1))
        assert (abs(ones - seen * table[:, 1]) <= 5 * spread + 1).all()


def test_variables_without_a_path_are_independent() -> None:
    net = random_net(2, 0, seed=np.random.SeedSequence(3))
    samples = np.asarray(ancestral_sample(to_device(net), 100_000, key=jax.random.key(3)))
    assert_matches(samples, joint(net))


def test_stacked_nets_give_what_each_gives_alone() -> None:
    nets = [
        *random_nets(3, 9, 10, seed=np.random.SeedSequence(0)),
        random_net(9, 30, seed=np.random.SeedSequence(1)),
    ]
    stacked = stack_nets(nets)
    keys = jax.random.split(jax.random.key(4), len(nets))

    def sample(net: DeviceNet, key: Key[Array, ""]) -> UInt8[Array, "samples n"]:
        return ancestral_sample(net, 100, key=key)

    every = jax.vmap(sample)(stacked, keys)
    for net, key, samples in zip(nets, keys, every, strict=True):
        alone = ancestral_sample(to_device(net), 100, key=key)
        np.testing.assert_array_equal(samples, alone)


def test_nets_of_one_kind_share_what_was_compiled() -> None:
    nets = random_nets(10, 100, 100, seed=np.random.SeedSequence(5))
    shapes = {tuple(a.shape for a in to_device(net)) for net in nets}
    assert len(shapes) <= 4


def test_same_key_same_samples() -> None:
    net = to_device(mixed_net())
    first = ancestral_sample(net, 1000, key=jax.random.key(0))
    np.testing.assert_array_equal(first, ancestral_sample(net, 1000, key=jax.random.key(0)))
    assert (first != ancestral_sample(net, 1000, key=jax.random.key(1))).any()


@pytest.mark.parametrize(
    "nets",
    [[], [random_net(n, 1, seed=np.random.SeedSequence(0)) for n in (3, 4)]],
    ids=["none", "sizes differ"],
)
def test_nets_that_cannot_be_stacked_are_refused(nets: list[BayesNet]) -> None:
    with pytest.raises(InputError, match="stack"):
        stack_nets(nets)


@given(weights=st.lists(st.floats(0, 1), min_size=2, max_size=6).filter(lambda w: sum(w) > 1e-3))
@settings(max_examples=200, deadline=None)
def test_thresholds_hold_the_probabilities(weights: list[float]) -> None:
    row = np.array(weights) / np.sum(weights)
    cuts = thresholds(row[None], 7)[0]
    assert (np.diff(cuts.astype(np.int64)) >= 0).all()
    # The highest word counts as the one below it, so a cut of 2**32 - 1 means 1.
    reach = np.where(cuts == 2**32 - 1, 2.0**32, cuts)
    got = np.diff(reach / 2.0**32, prepend=0.0, append=1.0)
    expected = np.pad(row, (0, 8 - len(row)))
    np.testing.assert_allclose(got, expected, rtol=0, atol=2.0**-31)
    assert (got[expected == 0] == 0).all()
