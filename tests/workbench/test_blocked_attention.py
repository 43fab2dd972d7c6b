"""Attention by blocks against attention written out whole."""

from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jaxtyping import Array

from workbench.blocked_attention import blocked_attention

SHAPE = (2, 3, 300, 8)  # two blocks of 128 queries and a part of one
WHOLE = np.zeros((2, 300), np.int32)
SEGMENTS = np.stack([np.arange(300) // 70, np.arange(300) // 129]).astype(np.int32)


def written_out(query: Array, key: Array, value: Array, segments: Array) -> Array:
    visible = jnp.tri(query.shape[2], dtype=bool) & (
        segments[:, None, :, None] == segments[:, None, None, :]
    )
    scores = jnp.einsum("bhqd,bhkd->bhqk", query, key) * query.shape[-1] ** -0.5
    return jax.nn.softmax(jnp.where(visible, scores, -jnp.inf)) @ value


def arrays(seed: int, scale: float = 2.0) -> list[Array]:
    return [
        scale * jax.random.normal(key, SHAPE) for key in jax.random.split(jax.random.key(seed), 4)
    ]


@pytest.mark.parametrize("segments", [WHOLE, SEGMENTS])
def test_values_and_gradients_are_those_of_attention_written_out(segments: np.ndarray) -> None:
    query, key, value, weight = arrays(0)
    numbers = jnp.asarray(segments)

    def derived(attend: Callable[..., Array]) -> object:
        def total(arrays: tuple[Array, ...]) -> Array:
            return (weight * attend(*arrays, numbers)).sum()

        return jax.jit(jax.value_and_grad(total))((query, key, value))

    ours, theirs = derived(blocked_attention), derived(written_out)
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-4), ours, theirs)


def test_large_scores_do_not_overflow() -> None:
    query, key, value, _ = arrays(1, scale=30.0)
    grads = jax.grad(lambda *a: blocked_attention(*a, jnp.asarray(SEGMENTS)).sum(), (0, 1, 2))(
        query, key, value
    )
    assert all(np.isfinite(grad).all() for grad in grads)


def test_a_group_of_models_attends_together() -> None:
    query, key, value, _ = arrays(2)
    numbers = jnp.asarray(SEGMENTS)
    pair = [jnp.stack([a, -a]) for a in (query, key, value)]
    together = jax.vmap(lambda *a: blocked_attention(*a, numbers))(*pair)
    alone = blocked_attention(-query, -key, -value, numbers)
    np.testing.assert_allclose(together[1], alone, atol=1e-5)
