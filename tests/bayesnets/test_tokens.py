"""Both serialisations: exact text, counts, round trips, refusals, and the steps of generation."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jaxtyping import Int32, UInt8

from bayesnets.tokens import PAD, Sample, Serialisation, get_serialisation, serialisation_names
from workbench.errors import InputError

NAMES = ("text", "compact")
EVERY = pytest.mark.parametrize("name", NAMES)


@dataclasses.dataclass(frozen=True)
class Batch:
    arities: tuple[int, ...]
    values: UInt8[np.ndarray, "batch variables"]
    order: Int32[np.ndarray, "batch variables"]
    count: Int32[np.ndarray, " batch"]

    def samples(self) -> list[Sample]:
        kept = [order[:count] for order, count in zip(self.order, self.count, strict=True)]
        return [
            Sample(int(row[-1]), tuple(row.tolist()), tuple(values[row].tolist()))
            for row, values in zip(kept, self.values, strict=True)
        ]


@st.composite
def batches(draw: st.DrawFn) -> Batch:
    n, size = draw(st.sampled_from((1, 2, 6))), 3  # few shapes, so that little is compiled
    arities = tuple(draw(st.lists(st.integers(2, 12), min_size=n, max_size=n)))
    return random_batch(arities, size, seed=draw(st.integers(0, 2**32 - 1)))


def random_batch(arities: tuple[int, ...], size: int, *, seed: int) -> Batch:
    rng, n = np.random.default_rng(seed), len(arities)
    return Batch(
        arities,
        rng.integers(0, arities, (size, n)).astype(np.uint8),
        rng.permuted(np.tile(np.arange(n, dtype=np.int32), (size, 1)), axis=1),
        rng.integers(1, n + 1, size).astype(np.int32),
    )


def encode(serialisation: Serialisation, batch: Batch) -> np.ndarray:
    return np.asarray(
        serialisation.encode(
            jnp.asarray(batch.values), jnp.asarray(batch.order), jnp.asarray(batch.count)
        )
    )


def one_sample(name: str) -> tuple[Serialisation, list[int]]:
    """X5=1, X12=1 of a net of 13 binary variables."""
    batch = Batch(
        (2,) * 13,
        np.ones((1, 13), np.uint8),
        np.array([[5, 12]], np.int32),
        np.array([2], np.int32),
    )
    serialisation = get_serialisation(name, batch.arities)
    return serialisation, encode(serialisation, batch)[0].tolist()


def test_names_are_known_and_an_unknown_one_is_refused() -> None:
    assert serialisation_names() == NAMES
    with pytest.raises(InputError, match=r"'morse'.*text, compact"):
        get_serialisation("morse", (2,))


@EVERY
@pytest.mark.parametrize("arities", [(), (2, 1), (2, 257)])
def test_impossible_arities_are_refused(name: str, arities: tuple[int, ...]) -> None:
    with pytest.raises(InputError):
        get_serialisation(name, arities)


def test_text_is_the_papers_to_the_letter() -> None:
    text, tokens = one_sample("text")
    assert text.render(tokens) == "###\ntarget: X12\nX5=1\nX12=1\n"
    words = [text.vocabulary[token] for token in tokens]
    header = ["###", "\n", "target", ":", " ", "X", "12", "\n"]
    assert words == [*header, "X", "5", "=", "1", "\n", "X", "12", "=", "1", "\n"]


def test_compact_has_one_token_for_a_variable_and_its_value() -> None:
    compact, tokens = one_sample("compact")
    assert [compact.vocabulary[t] for t in tokens] == ["###", "target X12", "X5=1", "X12=1"]
    assert compact.render(tokens) == "###\ntarget X12\nX5=1\nX12=1\n"


@pytest.mark.parametrize(("name", "vocab_size"), [("text", 7 + 100), ("compact", 1 + 300)])
def test_vocabulary_of_the_papers_nets(name: str, vocab_size: int) -> None:
    serialisation = get_serialisation(name, (2,) * 100)
    assert serialisation.vocab_size == vocab_size == len(set(serialisation.vocabulary))


@pytest.mark.parametrize(("name", "header", "each"), [("text", 8, 5), ("compact", 2, 1)])
@given(batch=batches())
@settings(max_examples=30, deadline=None)
def test_lengths(name: str, header: int, each: int, batch: Batch) -> None:
    serialisation = get_serialisation(name, batch.arities)
    tokens = encode(serialisation, batch)
    used = (tokens != PAD).sum(axis=1)
    np.testing.assert_array_equal(used, header + each * batch.count)
    np.testing.assert_array_equal(used, serialisation.length(jnp.asarray(batch.count)))
    assert tokens.shape[1] == serialisation.max_tokens(len(batch.arities))
    assert (tokens[np.arange(tokens.shape[1]) >= used[:, None]] == PAD).all()


@EVERY
@given(batch=batches())
@settings(max_examples=50, deadline=None)
def test_decode_gives_back_the_samples(name: str, batch: Batch) -> None:
    serialisation = get_serialisation(name, batch.arities)
    tokens = encode(serialisation, batch)
    assert tokens.max() < serialisation.vocab_size
    for row, sample in zip(tokens, batch.samples(), strict=True):
        assert serialisation.decode(row.tolist()) == [sample]
    assert serialisation.decode(tokens[tokens != PAD].tolist()) == batch.samples()


@EVERY
@given(batch=batches(), data=st.data())
@settings(max_examples=50, deadline=None)
def test_a_window_gives_the_whole_samples_within_it(
    name: str, batch: Batch, data: st.DataObject
) -> None:
    serialisation = get_serialisation(name, batch.arities)
    tokens = encode(serialisation, batch)
    stream = tokens[tokens != PAD].tolist()
    start = data.draw(st.integers(0, len(stream)))
    stop = data.draw(st.integers(start, len(stream)))
    ends = np.cumsum(serialisation.length(jnp.asarray(batch.count)))
    begins = np.concatenate([[0], ends[:-1]])
    whole = (begins >= start) & (ends <= stop)
    expected = [s for s, inside in zip(batch.samples(), whole, strict=True) if inside]
    assert serialisation.decode(stream[start:stop], partial_edges=True) == expected


@EVERY
@given(batch=batches(), data=st.data())
@settings(max_examples=50, deadline=None)
def test_a_cut_stream_is_refused(name: str, batch: Batch, data: st.DataObject) -> None:
    serialisation = get_serialisation(name, batch.arities)
    tokens = encode(serialisation, batch)[0].tolist()
    length = sum(token != PAD for token in tokens)
    cut = data.draw(st.integers(1, length - 1))
    with pytest.raises(InputError, match=f"ends at position {cut}"):
        serialisation.decode(tokens[:cut])
    with pytest.raises(InputError, match="at position 0"):
        serialisation.decode(tokens[cut:length])


@EVERY
@given(batch=batches(), data=st.data())
@settings(max_examples=100, deadline=None)
def test_a_changed_token_is_refused_or_tells_another_sample(
    name: str, batch: Batch, data: st.DataObject
) -> None:
    serialisation = get_serialisation(name, batch.arities)
    tokens = encode(serialisation, batch)
    stream = tokens[tokens != PAD].tolist()
    place = data.draw(st.integers(0, len(stream) - 1))
    others = st.integers(-3, serialisation.vocab_size + 2).filter(lambda t: t != stream[place])
    stream[place] = data.draw(others)
    try:
        told = serialisation.decode(stream)
    except InputError:
        return
    assert told != batch.samples()


@EVERY
def test_refusals_name_position_and_token(name: str) -> None:
    serialisation, tokens = one_sample(name)
    for token in (serialisation.vocab_size, -2):
        bad = [*tokens, token]
        with pytest.raises(InputError, match=rf"Token {token} .*position {len(tokens)}"):
            serialisation.decode(bad)
        with pytest.raises(InputError, match=rf"Token {token} .*position 0"):
            serialisation.decode([token, *tokens], partial_edges=True)
        with pytest.raises(InputError, match=rf"Token {token} "):
            serialisation.render(bad)


@EVERY
def test_a_variable_given_twice_is_refused(name: str) -> None:
    serialisation, tokens = one_sample(name)
    header, each = serialisation.max_tokens(0), serialisation.max_tokens(1)
    twice = [*tokens[:each], *tokens[header:]]
    with pytest.raises(InputError, match="second assignment to X5"):
        serialisation.decode(twice)


def test_a_value_beyond_the_arity_is_refused() -> None:
    text, tokens = one_sample("text")
    tokens[11] += 1
    with pytest.raises(InputError, match=r"'2'.*position 11 .*a value of X5"):
        text.decode(tokens)


@EVERY
@given(batch=batches())
@settings(max_examples=30, deadline=None)
def test_generation_steps_write_what_encode_writes(name: str, batch: Batch) -> None:
    serialisation = get_serialisation(name, batch.arities)
    tokens = encode(serialisation, batch)
    rows = np.arange(len(batch.order))
    written = [np.asarray(serialisation.header(jnp.asarray(batch.order[rows, batch.count - 1])))]
    for variable in batch.order.T:
        value = batch.values[rows, variable].astype(np.int32)
        prefix = np.tile(np.array(serialisation.naming_prefix, np.int32), (len(rows), 1))
        written += [
            prefix,
            np.asarray(serialisation.naming(jnp.asarray(variable))),
            np.asarray(serialisation.assignment(jnp.asarray(variable), jnp.asarray(value))),
        ]
    whole = np.concatenate(written, axis=1)
    np.testing.assert_array_equal(np.where(tokens == PAD, PAD, whole), tokens)


@EVERY
@pytest.mark.parametrize("arities", [(2, 2, 2), (4, 2, 12, 3)])
@pytest.mark.parametrize("seed", range(4))
def test_logits_are_read_from_the_tokens_that_encode_would_write(
    name: str, arities: tuple[int, ...], seed: int
) -> None:
    batch = random_batch(arities, 1, seed=seed)
    serialisation = get_serialisation(name, batch.arities)
    variable, value = batch.order[0, 0], batch.values[0, batch.order[0, 0]]
    first = encode(serialisation, dataclasses.replace(batch, count=np.ones_like(batch.count)))[0]
    name_at = serialisation.max_tokens(0) + len(serialisation.naming_prefix)
    spike = jnp.full((1, serialisation.vocab_size), -1e9).at[0, first[name_at]].set(0.0)
    names = serialisation.name_logits(spike)
    assert names.shape == (1, len(batch.arities))
    assert int(names[0].argmax()) == variable

    value_at = name_at + serialisation.naming(jnp.asarray([variable])).shape[1]
    spike = jnp.full((1, serialisation.vocab_size), -1e9).at[0, first[value_at]].set(0.0)
    values = np.asarray(serialisation.value_logits(spike, jnp.asarray([variable])))[0]
    assert values.shape == (max(batch.arities),)
    assert values.argmax() == value
    past = np.arange(len(values)) >= batch.arities[variable]
    np.testing.assert_array_equal(np.isneginf(values), past)


def test_compact_names_a_variable_by_the_sum_over_its_values() -> None:
    compact = get_serialisation("compact", (2, 3))
    logits = jax.random.normal(jax.random.key(0), (4, compact.vocab_size))
    expected = jnp.stack(
        [jax.nn.logsumexp(logits[:, 3:5], axis=1), jax.nn.logsumexp(logits[:, 5:8], axis=1)], axis=1
    )
    np.testing.assert_allclose(compact.name_logits(logits), expected, rtol=1e-6)


@EVERY
def test_array_methods_compile(name: str) -> None:
    serialisation = get_serialisation(name, (2, 3, 4))
    values = jnp.array([[1, 2, 3]], jnp.uint8)
    order, count = jnp.array([[2, 0, 1]]), jnp.array([2])
    tokens = jax.jit(serialisation.encode)(values, order, count)
    assert serialisation.decode(tokens[0].tolist()) == [Sample(0, (2, 0), (3, 1))]
    logits = jnp.zeros((1, serialisation.vocab_size))
    assert jax.jit(serialisation.value_logits)(logits, count).shape == (1, 4)
    assert jax.jit(serialisation.name_logits)(logits).shape == (1, 3)
