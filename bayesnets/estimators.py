"""Estimators of P(target | condition = value) read off a model.

Section 2.3 and appendix of "Why think step by step?" (arXiv 2304.03843). Probabilities are always
read from the value tokens alone, renormalised. All functions take one model and a batch of queries
and may be compiled; `vmap` over models is left to the caller.
"""

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Bool, Float, Int, Key

from bayesnets.decoding import Context, Decoder


class Question(NamedTuple):
    """A batch of queries: which variable is asked for, and what is known."""

    target: Int[Array, " batch"]
    condition: Int[Array, " batch"]
    value: Int[Array, " batch"]


class MonteCarlo(NamedTuple):
    """Averages over runs.

    Attributes:
        mean: of the probability of each value, over the runs that count; NaN where none does.
        variance: the runs' sample variance (divided by runs - 1); NaN with fewer than two.
        runs: how many runs count.
    """

    mean: Float[Array, "batch values"]
    variance: Float[Array, "batch values"]
    runs: Int[Array, " batch"]


class FreeTraces(NamedTuple):
    """What a model named on its own, one row a run.

    Attributes:
        variables: the variables it named, in order; -1 after the end.
        values: their sampled values; -1 after the end.
        answers: probability of each value of the target had it been named after k variables, for
            k = 0 up to the limit; NaN after the end.
        length: how many variables it named before the target (or before the limit).
        finished: whether it named the target at last.
    """

    variables: Int[Array, "rows limit"]
    values: Int[Array, "rows limit"]
    answers: Float[Array, "rows limit+1 values"]
    length: Int[Array, " rows"]
    finished: Bool[Array, " rows"]

    @property
    def answer(self) -> Float[Array, "rows values"]:
        """The probabilities read where the target was named; NaN for runs that never did."""
        last = jnp.take_along_axis(self.answers, self.length[:, None, None], axis=1)[:, 0]
        return jnp.where(self.finished[:, None], last, jnp.nan)


def direct(decoder: Decoder, question: Question) -> Float[Array, "batch values"]:
    """The answer right after the condition."""
    context = decoder.open(*question, num_assignments=1)
    return decoder.value(context, question.target)[0]


def through(
    decoder: Decoder,
    question: Question,
    order: Int[Array, "batch steps"],
    *,
    runs: int,
    key: Key[Array, ""],
) -> MonteCarlo:
    """The answer after given variables, whose values the model samples one after the other.

    Args:
        decoder: model and language.
        question: the queries.
        order: the intermediate variables of each query, in order: a scaffold, or a negative one.
        runs: samples of the chain of values for each query, at least 1.
        key: draws the values.
    """
    wide = jax.tree.map(lambda x: jnp.repeat(x, runs, axis=0), question)
    orders = jnp.repeat(order, runs, axis=0)
    context = decoder.open(*wide, num_assignments=1 + order.shape[1])
    for step in range(order.shape[1]):
        variable = orders[:, step]
        shares, cache = decoder.value(context, variable)
        drawn = jax.random.categorical(jax.random.fold_in(key, step), jnp.log(shares))
        context = decoder.assign(cache, variable, drawn)
    answers = decoder.value(context, wide.target)[0]
    return average(answers.reshape(len(order), runs, -1))


def through_exactly(
    decoder: Decoder, question: Question, order: Int[Array, "batch steps"]
) -> Float[Array, "batch values"]:
    """The expectation that `through` samples: every assignment of the variables, weighted.

    Its cost grows as values ** steps.
    """
    context = decoder.open(*question, num_assignments=1 + order.shape[1])
    wide, orders = question, order
    weight = jnp.ones(len(order))
    for step in range(order.shape[1]):
        variable = orders[:, step]
        shares, cache = decoder.value(context, variable)
        values = shares.shape[1]
        weight = (weight[:, None] * shares).reshape(-1)

        def widen(x: Array, values: int = values) -> Array:
            return jnp.repeat(x, values, axis=0)

        wide, orders, variable = jax.tree.map(widen, (wide, orders, variable))
        branched = cache._replace(
            keys=jnp.repeat(cache.keys, values, axis=1),
            values=jnp.repeat(cache.values, values, axis=1),
        )
        value = jnp.tile(jnp.arange(values, dtype=jnp.int32), len(shares))
        context = decoder.assign(branched, variable, value)
    answers = decoder.value(context, wide.target)[0] * weight[:, None]
    return answers.reshape(len(order), -1, answers.shape[1]).sum(axis=1)


class _Walk(NamedTuple):
    context: Context
    traces: FreeTraces
    step: Int[Array, ""]


def free(decoder: Decoder, question: Question, *, limit: int, key: Key[Array, ""]) -> FreeTraces:
    """Let the model name variables and sample their values until it names the target.

    One row is one run: repeat a query for more of them.

    Args:
        decoder: model and language.
        question: one row a run.
        limit: variables that a run may name before it counts as never reaching the target.
        key: draws names and values.
    """
    rows = len(question.target)
    context = decoder.open(*question, num_assignments=limit + 2)
    values = max(decoder.serialisation.arities)
    start = FreeTraces(
        variables=jnp.full((rows, limit), -1, jnp.int32),
        values=jnp.full((rows, limit), -1, jnp.int32),
        answers=jnp.full((rows, limit + 1, values), jnp.nan),
        length=jnp.zeros(rows, jnp.int32),
        finished=jnp.zeros(rows, bool),
    )

    def going_on(walk: _Walk) -> Array:
        return (walk.step <= limit) & ~walk.traces.finished.all()

    def advance(walk: _Walk) -> _Walk:
        context, traces, step = walk
        name_key, value_key = jax.random.split(jax.random.fold_in(key, step))
        answer, _ = decoder.value(context, question.target)
        named = jax.random.categorical(name_key, decoder.name(context)).astype(jnp.int32)
        shares, cache = decoder.value(context, named)
        drawn = jax.random.categorical(value_key, jnp.log(shares)).astype(jnp.int32)
        running = ~traces.finished
        finished = traces.finished | (named == question.target)
        on = ~finished & (step < limit)
        traces = FreeTraces(
            # A column past the limit is dropped: there the run only shows whether it ends.
            variables=traces.variables.at[:, step].set(jnp.where(on, named, -1), mode="drop"),
            values=traces.values.at[:, step].set(jnp.where(on, drawn, -1), mode="drop"),
            answers=traces.answers.at[:, step].set(jnp.where(running[:, None], answer, jnp.nan)),
            length=traces.length + on,
            finished=finished,
        )
        return _Walk(decoder.assign(cache, named, drawn), traces, step + 1)

    walk = _Walk(context, start, jnp.zeros((), jnp.int32))
    return jax.lax.while_loop(going_on, advance, walk).traces


def average(answers: Float[Array, "batch runs values"]) -> MonteCarlo:
    """Mean and variance over runs, leaving out runs that are NaN."""
    counts = ~jnp.isnan(answers[..., 0])
    runs = counts.sum(axis=1)
    used = jnp.where(counts[..., None], answers, 0.0)
    share = runs[:, None].astype(answers.dtype)
    mean = jnp.where(share > 0, used.sum(axis=1) / share, jnp.nan)
    spread = jnp.where(counts[..., None], answers - mean[:, None], 0.0)
    squares = jnp.square(spread).sum(axis=1)
    variance = jnp.where(share > 1, squares / jnp.maximum(share - 1, 1), jnp.nan)
    return MonteCarlo(mean, variance, runs.astype(jnp.int32))
