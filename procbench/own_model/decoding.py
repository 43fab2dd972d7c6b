"""Greedy answers of a transformer to a batch of problems of different lengths."""

from collections.abc import Sequence

import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Int

from procbench.own_model.language import START, Text
from workbench.transformer import Cache, Transformer

# Rows, what the model has read of them, and the place that it reads next.
_State = tuple[Array, Cache, Array]


def decode(model: Transformer, texts: Sequence[Text], batch: int) -> list[list[int]]:
    """The tokens that the model puts at the answer's places; what stands there is not looked at.

    The batch always has the same shape, so that an answer does not hang on what else is in it.

    Args:
        model: who answers.
        texts: at most `batch` of them, none longer than the model's context.
        batch: rows of the compiled loop.
    """
    given = np.full((batch, model.shape.context), START, np.int32)
    open_places = np.zeros(given.shape, np.bool_)
    for row, text in enumerate(texts):
        given[row, : len(text.tokens)] = text.tokens
        open_places[row, text.places] = True
    given[open_places] = START
    last = max((text.places[-1] for text in texts), default=0)
    written = np.asarray(
        _loop(model, jnp.asarray(given), jnp.asarray(open_places), jnp.asarray(last))
    )
    return [written[row, text.places].tolist() for row, text in enumerate(texts)]


@eqx.filter_jit
def _loop(
    model: Transformer,
    given: Int[Array, "batch context"],
    open_places: Bool[Array, "batch context"],
    last: Int[Array, ""],
) -> Int[Array, "batch context"]:
    """The rows with their open places filled, up to the last one; one token a turn."""

    def turn(state: _State) -> _State:
        rows, cache, place = state
        token = jax.lax.dynamic_slice_in_dim(rows, place, 1, axis=1)
        logits, cache = model.extend(cache, token)
        following = place + 1
        kept = jax.lax.dynamic_slice_in_dim(rows, following, 1, axis=1)[:, 0]
        is_open = jax.lax.dynamic_slice_in_dim(open_places, following, 1, axis=1)[:, 0]
        word = jnp.where(is_open, logits.argmax(axis=1).astype(jnp.int32), kept)
        rows = jax.lax.dynamic_update_slice_in_dim(rows, word[:, None], following, axis=1)
        return rows, cache, following

    start = (given, model.empty_cache(*given.shape), jnp.zeros((), jnp.int32))
    return jax.lax.while_loop(lambda state: state[2] < last, turn, start)[0]
