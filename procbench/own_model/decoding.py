"""Greedy answers of a transformer to a batch of problems of different lengths."""

from collections.abc import Sequence

import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Int

from procbench.own_model.language import END, PAD
from workbench.transformer import Cache, Transformer

# Rows, what the model has read of them, the place read last, and which rows go on.
_State = tuple[Array, Cache, Array, Array]


def decode(
    model: Transformer, problems: Sequence[Sequence[int]], batch: int
) -> list[list[int] | None]:
    """The tokens that the model puts behind each problem, without END.

    The batch always has the same shape, so that an answer does not hang on what else is in it.

    Args:
        model: who answers.
        problems: at most `batch` of them, none empty, none longer than the model's context.
        batch: rows of the compiled loop.

    Returns:
        One answer each; None where the context ended before the answer did.
    """
    given = np.full((batch, model.shape.context), PAD, np.int32)
    lengths = np.ones(batch, np.int32)
    for row, problem in enumerate(problems):
        given[row, : len(problem)] = problem
        lengths[row] = len(problem)
    active = np.arange(batch) < len(problems)
    written = np.asarray(_loop(model, jnp.asarray(given), jnp.asarray(lengths), active))
    answers: list[list[int] | None] = []
    for row in range(len(problems)):
        answer = written[row, lengths[row] :].tolist()
        answers.append(answer[: answer.index(END)] if END in answer else None)
    return answers


@eqx.filter_jit
def _loop(
    model: Transformer,
    given: Int[Array, "batch context"],
    lengths: Int[Array, " batch"],
    active: Array,
) -> Int[Array, "batch context"]:
    """The rows with answers behind the problems, read one token a turn."""
    batch, context = given.shape

    def goes_on(state: _State) -> Array:
        _, _, place, open_rows = state
        return (place < context - 1) & open_rows.any()

    def turn(state: _State) -> _State:
        rows, cache, place, open_rows = state
        token = jax.lax.dynamic_slice_in_dim(rows, place, 1, axis=1)
        logits, cache = model.extend(cache, token)
        following = place + 1
        kept = jax.lax.dynamic_slice_in_dim(rows, following, 1, axis=1)[:, 0]
        answers = following >= lengths
        chosen = jnp.where(open_rows, logits.argmax(axis=1).astype(jnp.int32), PAD)
        word = jnp.where(answers, chosen, kept)
        rows = jax.lax.dynamic_update_slice_in_dim(rows, word[:, None], following, axis=1)
        return rows, cache, following, open_rows & ~(answers & (word == END))

    start = (given, model.empty_cache(batch, context), jnp.zeros((), jnp.int32), active)
    return jax.lax.while_loop(goes_on, turn, start)[0]
