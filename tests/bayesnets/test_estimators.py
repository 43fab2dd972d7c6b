"""Estimators, against plain forward passes of the same model."""

import itertools

import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jaxtyping import Array, Float, Int

from bayesnets import estimators
from bayesnets.decoding import Decoder
from bayesnets.estimators import Question
from bayesnets.tokens import get_serialisation
from workbench.transformer import Transformer, TransformerShape

pytestmark = pytest.mark.usefixtures("quick_to_compile")
ARITIES = (2, 3, 2, 2, 3)
LIMIT = 6


@pytest.fixture(scope="module", params=["compact", "text"])
def decoder(request: pytest.FixtureRequest) -> Decoder:
    serialisation = get_serialisation(request.param, ARITIES)
    shape = TransformerShape(
        layers=2,
        width=16,
        heads=2,
        context=serialisation.max_tokens(LIMIT + 3),
        vocab_size=serialisation.vocab_size,
        initial_scale=0.5,
    )
    make = eqx.filter_jit(Transformer)
    return Decoder(make(shape, key=jax.random.key(4)), serialisation)


QUESTION = Question(
    jnp.array([0, 1, 4], jnp.int32),
    jnp.array([2, 3, 1], jnp.int32),
    jnp.array([1, 0, 2], jnp.int32),
)


# Not compiled, each call would compile the loop over layers anew.
direct = eqx.filter_jit(estimators.direct)
through = eqx.filter_jit(estimators.through)
through_exactly = eqx.filter_jit(estimators.through_exactly)
free = eqx.filter_jit(estimators.free)


@eqx.filter_jit
def forward(model: Transformer, tokens: Int[Array, "batch time"]) -> Float[Array, "batch time ids"]:
    return model(tokens)


@eqx.filter_jit
def name_shares(decoder: Decoder, question: Question) -> Float[Array, "batch variables"]:
    return jax.nn.softmax(decoder.name(decoder.open(*question, num_assignments=2)))


def value_shares(
    decoder: Decoder, target: int, read: list[tuple[int, int]], variable: int
) -> np.ndarray:
    """P(variable's value) after a header and assignments, by one plain forward pass."""
    serialisation = decoder.serialisation
    one = lambda x: jnp.array([x], jnp.int32)  # noqa: E731
    prefix = jnp.array([serialisation.naming_prefix], jnp.int32).reshape(1, -1)
    parts = [serialisation.header(one(target))]
    for named, value in read:
        parts += [
            prefix,
            serialisation.naming(one(named)),
            serialisation.assignment(one(named), one(value)),
        ]
    parts += [prefix, serialisation.naming(one(variable))]
    tokens = np.concatenate([np.asarray(part) for part in parts], axis=1)
    length = tokens.shape[1]
    # No position sees later ones: with padding, every length is one and the same program.
    padded = np.pad(tokens, ((0, 0), (0, decoder.model.shape.context - length)))
    logits = forward(decoder.model, jnp.asarray(padded))[:, length - 1]
    return np.asarray(jax.nn.softmax(serialisation.value_logits(logits, one(variable))))[0]


def rows() -> list[tuple[int, int, int]]:
    return list(zip(*(np.asarray(part).tolist() for part in QUESTION), strict=True))


def test_direct_is_the_forward_pass(decoder: Decoder) -> None:
    shares = direct(decoder, QUESTION)
    for got, (target, condition, value) in zip(shares, rows(), strict=True):
        np.testing.assert_allclose(
            got, value_shares(decoder, target, [(condition, value)], target), atol=1e-5
        )
    np.testing.assert_allclose(shares.sum(axis=1), 1, atol=1e-5)


def test_enumeration_is_the_sum_over_all_assignments(decoder: Decoder) -> None:
    order = jnp.array([[1, 3], [0, 4], [2, 0]], jnp.int32)
    shares = through_exactly(decoder, QUESTION, order)
    for got, steps, (target, condition, value) in zip(shares, order.tolist(), rows(), strict=True):
        expected = np.zeros(3)
        for values in itertools.product(*(range(ARITIES[step]) for step in steps)):
            read, weight = [(condition, value)], 1.0
            for step, drawn in zip(steps, values, strict=True):
                weight *= value_shares(decoder, target, read, step)[drawn]
                read.append((step, drawn))
            expected += weight * value_shares(decoder, target, read, target)
        np.testing.assert_allclose(got, expected, atol=1e-5)


def test_sampling_agrees_with_enumeration(decoder: Decoder) -> None:
    order = jnp.array([[1, 3], [0, 4], [2, 0]], jnp.int32)
    exact = through_exactly(decoder, QUESTION, order)
    sampled = through(decoder, QUESTION, order, runs=3000, key=jax.random.key(0))
    error = np.sqrt(np.asarray(sampled.variance) / np.asarray(sampled.runs)[:, None])
    assert (np.abs(sampled.mean - exact) <= 5 * error + 1e-6).all()
    assert sampled.runs.tolist() == [3000] * 3


def test_no_steps_in_between_is_direct(decoder: Decoder) -> None:
    none = jnp.zeros((3, 0), jnp.int32)
    np.testing.assert_allclose(
        through_exactly(decoder, QUESTION, none), direct(decoder, QUESTION), atol=1e-6
    )


def test_free_traces_hold_what_the_model_says_at_each_step(decoder: Decoder) -> None:
    wide = jax.tree.map(lambda x: jnp.repeat(x, 8), QUESTION)
    traces = free(decoder, wide, limit=LIMIT, key=jax.random.key(9))
    assert 0 < int(traces.finished.sum()) < 24
    for row, (target, condition, value) in enumerate(
        itertools.chain.from_iterable([each] * 8 for each in rows())
    ):
        length = int(traces.length[row])
        named = traces.variables[row, :length].tolist()
        values = traces.values[row, :length].tolist()
        assert target not in named
        assert (traces.variables[row, length:] == -1).all()
        assert all(drawn < ARITIES[v] for v, drawn in zip(named, values, strict=True))
        for step in range(length + 1):
            read = [(condition, value), *zip(named[:step], values[:step], strict=True)]
            expected = value_shares(decoder, target, read, target)
            np.testing.assert_allclose(traces.answers[row, step], expected, atol=2e-5)
        assert jnp.isnan(traces.answers[row, length + 1 :]).all()
        finished = bool(traces.finished[row])
        assert finished or length == LIMIT
        if finished:
            np.testing.assert_array_equal(traces.answer[row], traces.answers[row, length])
        else:
            assert jnp.isnan(traces.answer[row]).all()


def test_free_names_follow_the_models_shares(decoder: Decoder) -> None:
    many = jax.tree.map(lambda x: jnp.repeat(x[:1], 4000), QUESTION)
    traces = free(decoder, many, limit=1, key=jax.random.key(5))
    one = jax.tree.map(lambda x: x[:1], QUESTION)
    shares = np.asarray(name_shares(decoder, one))[0]
    target = int(QUESTION.target[0])
    counts = np.bincount(np.asarray(traces.variables[:, 0]) + 1, minlength=len(ARITIES) + 1)[1:]
    counts[target] = int((traces.variables[:, 0] == -1).sum())
    spread = np.sqrt(shares * (1 - shares) / 4000)
    assert (np.abs(counts / 4000 - shares) <= 5 * spread + 1e-3).all()


def test_averages_leave_out_runs_that_never_ended() -> None:
    answers = jnp.array([[[0.2], [0.4], [jnp.nan]], [[jnp.nan]] * 3, [[0.5], [jnp.nan], [jnp.nan]]])
    result = estimators.average(answers)
    np.testing.assert_allclose(result.mean[:, 0], [0.3, np.nan, 0.5], rtol=1e-6)
    np.testing.assert_allclose(result.variance[:, 0], [0.02, np.nan, np.nan], rtol=1e-5)
    assert result.runs.tolist() == [2, 0, 1]
