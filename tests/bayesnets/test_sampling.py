"""Ancestral samples against the exact joint, with fixed keys."""

import jax
import numpy as np
import pytest
from jaxtyping import Array, Key, UInt8

from bayesnets.generate import random_net, random_nets
from bayesnets.network import BayesNet
from bayesnets.sampling import DeviceNet, ancestral_sample, stack_nets, to_device
from tests.bayesnets.joints import assert_follows_tables, assert_matches, joint, mixed_net
from workbench.errors import InputError


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
    assert_follows_tables(drawn, net)


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
