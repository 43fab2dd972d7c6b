"""Training: order of blocks, learning, groups, packing, divergence."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.training import (
    TrainingDivergedError,
    TrainingRecipe,
    block_order,
    check_finite,
    initial_state,
    loss,
    member,
    train_steps,
)
from workbench.transformer import Transformer, TransformerShape

pytestmark = pytest.mark.usefixtures("quick_to_compile")
SHAPE = TransformerShape(layers=1, width=16, heads=2, context=12, vocab_size=7, initial_scale=0.1)
RECIPE = TrainingRecipe(
    steps=60,
    learning_rate=1e-2,
    warmup_steps=5,
    schedule="cosine",
    beta2=0.99,
    weight_decay=0.0,
    clip=1.0,
    packing="paper",
    first_token=0,
)


def repeating_blocks(group: int) -> jax.Array:
    """Blocks that count upwards modulo the vocabulary from a random start."""
    starts = np.random.default_rng(3).integers(7, size=(group, 40, 1))
    return jnp.asarray((starts + np.arange(12)) % 7, jnp.uint16)


def trained(group: int, recipe: TrainingRecipe, steps: int) -> tuple[list[Transformer], np.ndarray]:
    state = initial_state(SHAPE, recipe, keys=jax.random.split(jax.random.key(0), 3)[:group])
    blocks = repeating_blocks(3)[:group]
    order = np.stack([block_order(40, 4, 0, steps, np.random.SeedSequence(5))] * group)
    state, losses = train_steps((blocks, recipe), state, jnp.asarray(order))
    return [member(state, place) for place in range(group)], np.asarray(losses)


@pytest.mark.parametrize("schedule", ["cosine", "linear"])
def test_a_rule_is_learnt(schedule: str) -> None:
    recipe = dataclasses.replace(RECIPE, schedule=schedule)  # pyright: ignore[reportArgumentType]
    _, losses = trained(1, recipe, 60)
    assert losses[0, 0] == pytest.approx(np.log(7), abs=0.3)
    assert losses[0, -1] < 0.3


def test_models_trained_together_are_those_trained_alone() -> None:
    together, losses = trained(3, RECIPE, 20)
    alone, alone_losses = trained(1, RECIPE, 20)
    np.testing.assert_allclose(losses[0], alone_losses[0], rtol=1e-3)
    np.testing.assert_allclose(together[0].token_embedding, alone[0].token_embedding, atol=2e-3)


def test_separate_packing_takes_no_loss_on_the_opening_fragment() -> None:
    recipe = dataclasses.replace(RECIPE, packing="separate")
    model = Transformer(SHAPE, key=jax.random.key(2))
    block = jnp.array([[5, 6, 4, 0, 1, 2, 3, 0, 4, 5, 6, 0]])
    other = block.at[0, :3].set(jnp.array([1, 1, 3]))
    assert loss(model, block, recipe) == pytest.approx(float(loss(model, other, recipe)), abs=1e-6)
    plain = dataclasses.replace(RECIPE, packing="paper")
    assert abs(loss(model, block, plain) - loss(model, other, plain)) > 1e-4


@settings(deadline=None, max_examples=40)
@given(
    blocks=st.integers(1, 50),
    batch=st.integers(1, 20),
    first=st.integers(0, 30),
    steps=st.integers(1, 15),
    seed=st.integers(0, 2**32),
)
def test_the_order_of_blocks_depends_on_the_step_alone(
    blocks: int, batch: int, first: int, steps: int, seed: int
) -> None:
    stream = np.random.SeedSequence(seed)
    whole = block_order(blocks, batch, 0, first + steps, stream)
    np.testing.assert_array_equal(whole[first:], block_order(blocks, batch, first, steps, stream))
    read = whole.reshape(-1)
    for epoch in range(len(read) // blocks):
        assert sorted(read[epoch * blocks : (epoch + 1) * blocks]) == list(range(blocks))


def test_a_loss_that_is_no_number_names_step_and_remedy() -> None:
    losses = jnp.array([[1.0, 2.0, jnp.nan]])
    with pytest.raises(
        TrainingDivergedError, match=r"local on net 3 became nan at step 10\..*rate"
    ):
        check_finite(losses, 10, "local on net 3")
