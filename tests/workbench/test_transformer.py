"""The decoder: causality, cache, segments, sizes."""

import dataclasses

import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jaxtyping import Array, Float, Int

from workbench.errors import InputError
from workbench.transformer import Cache, Transformer, TransformerShape

SHAPE = TransformerShape(layers=2, width=24, heads=3, context=20, vocab_size=11, initial_scale=0.3)


@pytest.fixture(scope="module")
def model() -> Transformer:
    return Transformer(SHAPE, key=jax.random.key(0))


# Not compiled, each call would compile the loop over layers anew.
@eqx.filter_jit
def logits_of(
    model: Transformer,
    read: Int[Array, "batch time"],
    segments: Int[Array, "batch time"] | None = None,
) -> Float[Array, "batch time ids"]:
    return model(read, segments)


@eqx.filter_jit
def extended(
    model: Transformer, cache: Cache, read: Int[Array, "batch new"]
) -> tuple[Float[Array, "batch ids"], Cache]:
    return model.extend(cache, read)


def tokens(batch: int, time: int, seed: int = 1) -> jax.Array:
    return jax.random.randint(jax.random.key(seed), (batch, time), 0, SHAPE.vocab_size)


def test_later_tokens_do_not_change_earlier_logits(model: Transformer) -> None:
    read = tokens(2, 12)
    changed = read.at[:, 7].set((read[:, 7] + 1) % SHAPE.vocab_size)
    before, after = logits_of(model, read), logits_of(model, changed)
    np.testing.assert_allclose(before[:, :7], after[:, :7], atol=1e-5)
    assert np.abs(before[:, 7:] - after[:, 7:]).max() > 1e-3


@pytest.mark.parametrize("pieces", [(1,) * 10, (4, 1, 5), (10,)])
def test_reading_with_the_cache_gives_the_logits_of_reading_at_once(
    model: Transformer, pieces: tuple[int, ...]
) -> None:
    read = tokens(3, 10)
    whole = logits_of(model, read)
    cache, start = model.empty_cache(3, 14), 0
    for piece in pieces:
        logits, cache = extended(model, cache, read[:, start : start + piece])
        start += piece
        np.testing.assert_allclose(logits, whole[:, start - 1], atol=2e-5)


def test_segments_are_read_as_if_each_stood_alone(model: Transformer) -> None:
    read = tokens(2, 12)
    segments = jnp.array([[0] * 3 + [1] * 5 + [2] * 4, [4] * 8 + [5] * 4])
    together = logits_of(model, read, segments)
    for row, (start, end) in [(0, (0, 3)), (0, (3, 8)), (0, (8, 12)), (1, (0, 8)), (1, (8, 12))]:
        # What stands behind a segment changes nothing in it, and saves compiling for each length.
        moved = jnp.roll(read[row : row + 1], -start, axis=1)
        alone = logits_of(model, moved)[0, : end - start]
        np.testing.assert_allclose(together[row, start:end], alone, atol=2e-5)


def test_half_precision_is_near_single(model: Transformer) -> None:
    half = dataclasses.replace(SHAPE, dtype="bfloat16")
    narrow = Transformer(half, key=jax.random.key(0))
    read = tokens(2, 12)
    found = logits_of(narrow, read)
    np.testing.assert_allclose(found, logits_of(model, read), atol=0.2)
    assert found.dtype == jnp.float32


@pytest.mark.parametrize(
    ("change", "words"),
    [({"width": 25}, "25"), ({"layers": 0}, "layers is 0"), ({"dtype": "float8"}, "float8")],
)
def test_impossible_sizes_are_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(InputError, match=words):
        dataclasses.replace(SHAPE, **change)  # pyright: ignore[reportArgumentType]


def test_a_cache_longer_than_the_context_is_refused(model: Transformer) -> None:
    with pytest.raises(InputError, match="21"):
        model.empty_cache(1, 21)
