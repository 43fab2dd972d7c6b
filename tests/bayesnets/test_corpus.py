"""Corpora: what is packed is what was sampled, in order, and nothing else."""

import itertools
import math

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from scipy import stats

from bayesnets.corpus import Corpus, build_corpus, shuffle
from bayesnets.generate import random_net
from bayesnets.network import BayesNet
from bayesnets.sampling import ancestral_sample, to_device
from bayesnets.schemes import SchemeInputs, get_scheme, scheme_names
from bayesnets.tokens import Sample, get_serialisation
from workbench.errors import InputError

pytestmark = pytest.mark.usefixtures("quick_to_compile")
PAIRS = np.array([[0, 1], [1, 2], [3, 9]], np.int32)


def small_net() -> BayesNet:
    return random_net(12, 13, beta=(0.5, 0.5), seed=np.random.SeedSequence(2))


def build(
    scheme: str,
    serialisation: str,
    *,
    num_samples: int = 300,
    context: int = 64,
    chunk: int = 128,
    seed: int = 0,
) -> Corpus:
    net = small_net()
    return build_corpus(
        to_device(net),
        get_scheme(scheme),
        SchemeInputs(jnp.asarray(net.skeleton_distances), jnp.asarray(PAIRS)),
        get_serialisation(serialisation, net.arities),
        num_samples=num_samples,
        context=context,
        key=jax.random.key(seed),
        chunk=chunk,
    )


def decoded(corpus: Corpus, serialisation: str) -> list[Sample]:
    tokens = corpus.blocks.reshape(-1).tolist()
    return get_serialisation(serialisation, small_net().arities).decode(tokens, partial_edges=True)


@pytest.mark.parametrize("serialisation", ["text", "compact"])
@pytest.mark.parametrize("scheme", scheme_names())
def test_blocks_are_whole_samples_end_to_end(scheme: str, serialisation: str) -> None:
    corpus = build(scheme, serialisation)
    language = get_serialisation(serialisation, small_net().arities)
    samples = decoded(corpus, serialisation)
    counts = [len(sample.variables) for sample in samples]
    assert corpus.blocks.dtype == np.uint16
    assert corpus.blocks.shape == (corpus.num_tokens // 64, 64)
    # Only samples that the dropped tail cuts are missing.
    left = corpus.num_tokens - sum(language.max_tokens(count) for count in counts)
    missing = corpus.num_samples - len(samples)
    assert 0 <= missing <= math.ceil(64 / language.max_tokens(1))
    assert (left == 0) == (missing == 0)
    seen = np.bincount(counts, minlength=13)
    assert (corpus.variable_counts >= seen).all()
    assert corpus.variable_counts.sum() == corpus.num_samples == 300
    assert (corpus.variable_counts - seen).sum() == missing
    total = sum(k * int(number) for k, number in enumerate(corpus.variable_counts))
    assert corpus.mean_variables == pytest.approx(total / 300)
    header, each = language.max_tokens(0), language.max_tokens(1) - language.max_tokens(0)
    assert corpus.num_tokens == header * 300 + each * total
    assert all(sample.target == sample.variables[-1] for sample in samples)
    together = any({a, b} <= set(sample.variables) for a, b in PAIRS for sample in samples)
    assert together == get_scheme(scheme).keeps_pairs


@pytest.mark.parametrize("chunk", [64, 100])
def test_samples_come_in_order_with_the_values_that_were_drawn(chunk: int) -> None:
    corpus = build("fully_observed_pairs_kept", "text", num_samples=300, context=4, chunk=chunk)
    net = to_device(small_net())
    values: list[np.ndarray] = []
    for place in range(-(-300 // chunk)):
        stream = jax.random.split(jax.random.fold_in(jax.random.key(0), place), 3)[1]
        values.append(np.asarray(ancestral_sample(net, chunk, key=stream)))
    expected = np.concatenate(values)[:300]
    samples = decoded(corpus, "text")
    assert corpus.num_tokens == corpus.blocks.size
    assert len(samples) == 300
    for sample, row in zip(samples, expected, strict=True):
        assert sorted(sample.variables) == list(range(12))
        np.testing.assert_array_equal(sample.values, row[list(sample.variables)])


def test_both_serialisations_tell_the_same_samples() -> None:
    text = decoded(build("local_geom", "text", context=1), "text")
    assert text == decoded(build("local_geom", "compact", context=1), "compact")
    assert len(text) == 300


def test_context_only_cuts() -> None:
    short, long = build("local_zipf", "text", context=1), build("local_zipf", "text", context=500)
    tail = short.blocks.size % 500
    np.testing.assert_array_equal(short.blocks.reshape(-1)[:-tail], long.blocks.reshape(-1))


def test_a_shorter_corpus_is_a_part_of_the_longer_one() -> None:
    short, long = build("local_geom", "text", num_samples=200), build("local_geom", "text")
    np.testing.assert_array_equal(short.blocks, long.blocks[: len(short.blocks)])


def test_the_key_decides() -> None:
    first, again = build("local_geom", "text"), build("local_geom", "text")
    np.testing.assert_array_equal(first.blocks, again.blocks)
    other = build("local_geom", "text", seed=1)
    assert not np.array_equal(first.blocks[:20], other.blocks[:20])


def test_values_follow_the_net_and_targets_are_uniform() -> None:
    net = small_net()
    samples = decoded(
        build("fully_observed_pairs_kept", "compact", num_samples=4000, context=1, chunk=4000),
        "compact",
    )
    targets = np.bincount([sample.target for sample in samples], minlength=12)
    assert stats.chisquare(targets).pvalue > 1e-4
    edges = [(parents[0], child) for child, parents in enumerate(net.parents) if len(parents) == 1]
    values = np.zeros((4000, 12), np.int64)
    for row, sample in zip(values, samples, strict=True):
        row[list(sample.variables)] = sample.values
    for parent, child in edges:
        for value, table in enumerate(net.tables[child]):
            given = values[values[:, parent] == value, child]
            assert abs(given.sum() - len(given) * table[1]) <= 5 * np.sqrt(
                len(given) * table.prod() + 1
            )


def test_shuffles_are_uniform() -> None:
    observed = np.tile([True, False, True, True], (60_000, 1))
    order = np.asarray(shuffle(observed, key=jax.random.key(8)))
    assert (order[:, 3] == 1).all()
    kinds = list(itertools.permutations((0, 2, 3)))
    counts = [(order[:, :3] == kind).all(axis=1).sum() for kind in kinds]
    assert sum(counts) == len(order)
    assert stats.chisquare(counts).pvalue > 1e-4


@pytest.mark.parametrize("size", ["num_samples", "context", "chunk"])
def test_sizes_that_are_not_positive_are_refused(size: str) -> None:
    with pytest.raises(InputError, match=f"{size} is 0"):
        build("local_geom", "text", **{size: 0})


def test_a_vocabulary_beyond_16_bits_is_refused() -> None:
    net = small_net()
    with pytest.raises(InputError, match="vocabulary"):
        build_corpus(
            to_device(net),
            get_scheme("local_geom"),
            SchemeInputs(jnp.asarray(net.skeleton_distances), jnp.asarray(PAIRS)),
            get_serialisation("text", (2,) * 70_000),
            num_samples=1,
            context=1,
            key=jax.random.key(0),
        )
