"""Tables of samples: exact, and the same for every number of workers and every chunk."""

import numpy as np
import pytest
from scipy import stats

from bayesnets import table_kernels
from bayesnets.generate import random_net
from bayesnets.network import BayesNet
from bayesnets.sampling import sample_chunks, sample_table
from bayesnets.table_kernels import BLOCK
from tests.bayesnets.joints import ALPHA, assert_follows_tables, assert_matches, joint, mixed_net
from workbench.errors import InputError

SEED = np.random.SeedSequence(17)


@pytest.mark.parametrize(
    "net",
    [mixed_net(), random_net(8, 9, beta=(0.5, 0.5), seed=np.random.SeedSequence(4))],
    ids=["mixed arities", "binary"],
)
def test_samples_follow_the_joint(net: BayesNet) -> None:
    assert_matches(sample_table(net, 500_000, seed=SEED), joint(net))


def test_every_row_of_a_large_nets_tables() -> None:
    net = random_net(100, 100, seed=np.random.SeedSequence(11))
    assert_follows_tables(sample_table(net, 200_000, seed=SEED), net)


def test_probabilities_0_and_1_are_exact_and_tiny_ones_are_drawn() -> None:
    tables = tuple(np.array([1 - p, p]) for p in (0.0, 1.0, 2.0**-16, 1 - 2.0**-16))
    names = ("A", "B", "C", "D")
    net = BayesNet(names, ((),) * 4, tables, (("0", "1"),) * 4)
    table = sample_table(net, 2**22, seed=SEED)
    ones = table.sum(axis=0, dtype=np.int64)
    assert ones[0] == 0
    assert ones[1] == 2**22
    assert 24 < ones[2] < 112
    assert 24 < 2**22 - ones[3] < 112


def test_many_values() -> None:
    weights = np.arange(1, 257) / np.arange(1, 257).sum()
    states = (tuple(map(str, range(256))),)
    table = sample_table(BayesNet(("A",), ((),), (weights,), states), 200_000, seed=SEED)
    counts = np.bincount(table[:, 0], minlength=256)
    assert stats.chisquare(counts, weights * 200_000).pvalue > ALPHA


def test_samples_of_a_table_are_independent() -> None:
    net = random_net(1, 0, seed=np.random.SeedSequence(1))
    bits = sample_table(net, 64 * BLOCK, seed=SEED)[:, 0].astype(np.int64)
    chance = bits.mean()
    for lag in (1, 2, 8, 63, 64, 65, 128, BLOCK, BLOCK + 64):
        both = (bits[lag:] & bits[:-lag]).mean()
        assert abs(both - chance**2) < 5 * np.sqrt(chance**2 / len(bits))


def test_workers_and_chunks_do_not_matter() -> None:
    net, size = mixed_net(), 3 * 2**16 + 777
    table = sample_table(net, size, seed=SEED, workers=1)
    np.testing.assert_array_equal(table, sample_table(net, size, seed=SEED, workers=3))
    np.testing.assert_array_equal(table[:5000], sample_table(net, 5000, seed=SEED))
    for chunk in (BLOCK - 1, 50_001, 2**20):
        chunks = list(sample_chunks(net, size, seed=SEED, chunk=chunk, workers=2))
        assert all(len(one) == chunk for one in chunks[:-1])
        np.testing.assert_array_equal(table, np.concatenate(chunks))


def test_the_seed_decides() -> None:
    net = mixed_net()
    first = sample_table(net, 1000, seed=np.random.SeedSequence(1))
    np.testing.assert_array_equal(first, sample_table(net, 1000, seed=np.random.SeedSequence(1)))
    assert (first != sample_table(net, 1000, seed=np.random.SeedSequence(2))).any()


def test_no_samples() -> None:
    assert sample_table(mixed_net(), 0, seed=SEED).shape == (0, 4)
    assert list(sample_chunks(mixed_net(), 0, seed=SEED)) == []


@pytest.mark.parametrize(("name", "size"), [("num_samples", -1), ("chunk", 0), ("workers", 0)])
def test_sizes_out_of_range_are_refused_at_the_call(name: str, size: int) -> None:
    sizes = {"num_samples": 1, "chunk": 1, "workers": 1, name: size}
    with pytest.raises(InputError, match=f"{name} is {size}"):
        sample_chunks(mixed_net(), seed=SEED, **sizes)


def test_more_values_than_fit_a_byte_are_refused() -> None:
    states = (tuple(map(str, range(257))),)
    net = BayesNet(("A",), ((),), (np.full(257, 1 / 257),), states)
    with pytest.raises(InputError, match="257 values"):
        sample_table(net, 1, seed=SEED)


def test_lanes_are_xoshiro256_plus_plus() -> None:
    state = np.random.default_rng(3).integers(0, 2**64, (4, table_kernels.LANES), dtype=np.uint64)
    words = np.empty(table_kernels.LANES, np.uint64)
    reference = [int(part) for part in state[:, 5]]
    for _ in range(20):
        table_kernels._next_words(state, words)  # pyright: ignore[reportPrivateUsage]
        assert int(words[5]) == xoshiro256_plus_plus(reference)


def xoshiro256_plus_plus(s: list[int]) -> int:
    """The authors' reference, on whole numbers."""

    def left(word: int, by: int) -> int:
        return (word << by | word >> (64 - by)) % 2**64

    result = (left((s[0] + s[3]) % 2**64, 23) + s[0]) % 2**64
    shifted = s[1] << 17 & (2**64 - 1)
    s[2] ^= s[0]
    s[3] ^= s[1]
    s[1] ^= s[2]
    s[0] ^= s[3]
    s[2] ^= shifted
    s[3] = left(s[3], 45)
    return result
