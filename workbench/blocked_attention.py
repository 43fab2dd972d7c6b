"""Causal attention by blocks of queries, for long contexts on a CPU: no [time, time] array is kept.

The scores of one head and one block of queries stay in the processor's cache; the backward pass
makes them again from the saved log-normaliser (Dao et al., "FlashAttention", 2022, section 3.1 and
appendix B).
"""

from collections.abc import Callable, Iterator

import jax
import jax.numpy as jnp
from jaxtyping import Array, Bool, Float, Int

_QUERIES_IN_BLOCK = 128

_Head = Float[Array, "time head"]
_Saved = tuple[Array, Array, Array, Array, Array, Array]


@jax.custom_vjp
def blocked_attention(
    query: Float[Array, "batch heads time head"],
    key: Float[Array, "batch heads time head"],
    value: Float[Array, "batch heads time head"],
    segments: Int[Array, "batch time"],
) -> Float[Array, "batch heads time head"]:
    """Softmax-weighted values, each position seeing the earlier ones of its own segment and itself.

    Args:
        query: what each position looks for.
        key: what each position offers.
        value: what each position gives.
        segments: a number for each position, constant within a sample.

    Returns:
        The mixed values; scores and softmax are float32 whatever the type of the arguments.
    """
    return _forward(query, key, value, segments)[0]


def _forward(query: Array, key: Array, value: Array, segments: Array) -> tuple[Array, _Saved]:
    mixed, normaliser = _over_heads(_forward_head, segments, query, key, value)
    return mixed, (query, key, value, segments, mixed, normaliser)


def _backward(saved: _Saved, gradient: Array) -> tuple[Array, Array, Array, None]:
    query, key, value, segments, mixed, normaliser = saved
    of_query, of_key, of_value = _over_heads(
        _backward_head, segments, query, key, value, mixed, normaliser, gradient
    )
    return of_query, of_key, of_value, None


blocked_attention.defvjp(_forward, _backward)


def _over_heads(
    function: Callable[[tuple[Array, ...]], tuple[Array, ...]], segments: Array, *arrays: Array
) -> tuple[Array, ...]:
    """Apply it to one head of one sequence at a time, so that its blocks stay in the cache."""
    batch, heads = arrays[0].shape[:2]
    each = (jnp.repeat(segments, heads, axis=0),)
    each += tuple(array.reshape(batch * heads, *array.shape[2:]) for array in arrays)
    results = jax.lax.map(function, each)
    return tuple(result.reshape(batch, heads, *result.shape[1:]) for result in results)


def _blocks(time: int) -> Iterator[tuple[slice, slice]]:
    """Blocks of queries, and the keys that the last of them sees."""
    for start in range(0, time, _QUERIES_IN_BLOCK):
        end = min(time, start + _QUERIES_IN_BLOCK)
        yield slice(start, end), slice(0, end)


def _visible(
    segments: Int[Array, " time"], queries: slice, keys: slice
) -> Bool[Array, "queries keys"]:
    places = jnp.arange(len(segments))
    earlier = places[keys][None, :] <= places[queries][:, None]
    return earlier & (segments[keys][None, :] == segments[queries][:, None])


# The products below keep the long axis last on the right: on a CPU, XLA's product with a
# transposed left matrix of few columns is three to four times slower.


def _forward_head(one: tuple[Array, ...]) -> tuple[_Head, Float[Array, " time"]]:
    segments, query, key, value = one
    scaled, across = query * query.shape[-1] ** -0.5, key.T
    mixed: list[Array] = []
    normalisers: list[Array] = []
    for queries, keys in _blocks(len(query)):
        scores = (scaled[queries] @ across[:, keys]).astype(jnp.float32)
        scores = jnp.where(_visible(segments, queries, keys), scores, -jnp.inf)
        top = scores.max(-1, keepdims=True)
        shares = jnp.exp(scores - top)
        total = shares.sum(-1, keepdims=True)
        mixed.append(((shares.astype(value.dtype) @ value[keys]) / total).astype(value.dtype))
        normalisers.append((top + jnp.log(total))[:, 0])
    return jnp.concatenate(mixed), jnp.concatenate(normalisers)


def _backward_head(one: tuple[Array, ...]) -> tuple[_Head, _Head, _Head]:
    segments, query, key, value, mixed, normaliser, gradient = one
    scale = query.shape[-1] ** -0.5
    scaled, key_across, value_across = query * scale, key.T, value.T
    of_key = jnp.zeros(key_across.shape, jnp.float32)
    of_value = jnp.zeros(value_across.shape, jnp.float32)
    of_query: list[Array] = []
    mean = (mixed * gradient).astype(jnp.float32).sum(-1, keepdims=True)
    for queries, keys in _blocks(len(query)):
        scores = (scaled[queries] @ key_across[:, keys]).astype(jnp.float32)
        shares = jnp.exp(scores - normaliser[queries, None])
        shares = jnp.where(_visible(segments, queries, keys), shares, 0.0)
        of_shares = (gradient[queries] @ value_across[:, keys]).astype(jnp.float32)
        of_scores = (shares * (of_shares - mean[queries])).astype(query.dtype)
        shares = shares.astype(value.dtype)
        of_value = of_value.at[:, keys].add(gradient[queries].T @ shares)
        of_key = of_key.at[:, keys].add(scaled[queries].T @ of_scores)
        of_query.append(of_scores @ key[keys] * scale)
    return (
        jnp.concatenate(of_query).astype(query.dtype),
        of_key.T.astype(key.dtype),
        of_value.T.astype(value.dtype),
    )
