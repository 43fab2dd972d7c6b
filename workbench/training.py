"""Training on packed corpora: many steps a compiled call, many runs side by side."""

import functools
from dataclasses import dataclass
from typing import Literal, NamedTuple

import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float, Int, Int32, Key

from workbench.errors import RunError
from workbench.transformer import Transformer, TransformerShape

Packing = Literal["paper", "separate", "running"]


class TrainingDivergedError(RunError):
    """The loss is no longer a finite number."""


@dataclass(frozen=True)
class TrainingRecipe:
    """How to train.

    Attributes:
        steps: optimiser steps of the whole training, for the learning-rate schedule.
        learning_rate: its peak.
        warmup_steps: steps of linear warm-up; the paper has none.
        schedule: decay after the warm-up to zero: "linear" (the paper) or "cosine".
        beta2: second-moment decay of AdamW.
        weight_decay: decoupled weight decay.
        clip: global norm that gradients are clipped to.
        packing: "paper" lets attention cross from one sample of a block to the next; "separate"
            keeps attention within a sample, restarts positions with it, and takes no loss on the
            fragment that opens a block; "running" is the same, but positions run on through the
            block, so that a sample may stand at any of them.
        first_token: the id that opens every sample.
        answer_token: the loss is taken on what stands directly behind this id alone, and not with
            "paper"; None takes it everywhere.
    """

    steps: int
    learning_rate: float
    warmup_steps: int
    schedule: Literal["linear", "cosine"]
    beta2: float
    weight_decay: float
    clip: float
    packing: Packing
    first_token: int
    answer_token: int | None = None

    @property
    def optimiser(self) -> optax.GradientTransformation:
        """AdamW with clipping and the schedule."""
        decay_steps = max(1, self.steps - self.warmup_steps)
        if self.schedule == "linear":
            decay = optax.linear_schedule(self.learning_rate, 0.0, decay_steps)
        else:
            decay = optax.cosine_decay_schedule(self.learning_rate, decay_steps)
        warmup = optax.linear_schedule(0.0, self.learning_rate, max(1, self.warmup_steps))
        rate = optax.join_schedules([warmup, decay], [self.warmup_steps])
        return optax.chain(
            optax.clip_by_global_norm(self.clip),
            optax.adamw(rate, b1=0.9, b2=self.beta2, weight_decay=self.weight_decay),
        )


class TrainState(NamedTuple):
    """Models of a group and their optimiser states; every array has a leading group axis."""

    models: Transformer
    optimiser: optax.OptState


@eqx.filter_jit
def initial_state(
    shape: TransformerShape, recipe: TrainingRecipe, *, keys: Key[Array, " group"]
) -> TrainState:
    """Fresh models, one for each key."""

    def one(key: Key[Array, ""]) -> TrainState:
        model = Transformer(shape, key=key)
        return TrainState(model, recipe.optimiser.init(eqx.filter(model, eqx.is_array)))

    return eqx.filter_vmap(one)(keys)


def member(state: TrainState, place: int) -> Transformer:
    """One model of a group."""
    arrays, rest = eqx.partition(state.models, eqx.is_array)
    return eqx.combine(jax.tree.map(lambda x: x[place], arrays), rest)


def loss(
    model: Transformer, blocks: Int[Array, "batch context"], recipe: TrainingRecipe
) -> Float[Array, ""]:
    """Mean next-token cross-entropy in nats over the blocks."""
    inputs, targets = blocks[:, :-1], blocks[:, 1:]
    if recipe.packing == "paper":
        return optax.softmax_cross_entropy_with_integer_labels(model(inputs), targets).mean()
    segments = jnp.cumsum(inputs == recipe.first_token, axis=1)
    logits = model(inputs, segments, restart=recipe.packing == "separate")
    losses = optax.softmax_cross_entropy_with_integer_labels(logits, targets)
    whole = segments > 0
    if recipe.answer_token is not None:
        whole &= inputs == recipe.answer_token
    return jnp.where(whole, losses, 0.0).sum() / jnp.maximum(whole.sum(), 1)


@functools.partial(eqx.filter_jit, donate="all-except-first")
def train_steps(
    blocks_and_recipe: tuple[Array, TrainingRecipe],
    state: TrainState,
    order: Int[Array, "group steps batch"],
) -> tuple[TrainState, Float[Array, "group steps"]]:
    """Take several optimiser steps in one compiled call.

    Args:
        blocks_and_recipe: the packed blocks, [group, blocks, context], which stay on the device
            and are not donated, and the recipe.
        state: models and optimisers; donated.
        order: which blocks of its corpus each model reads at each step.

    Returns:
        The new state and the loss of every step in nats a token.
    """
    blocks, recipe = blocks_and_recipe
    optimiser = recipe.optimiser

    def one(
        blocks: Array, state: TrainState, order: Int[Array, "steps batch"]
    ) -> tuple[TrainState, Array]:
        def step(state: TrainState, places: Array) -> tuple[TrainState, Array]:
            batch = blocks[places].astype(jnp.int32)
            value, gradient = eqx.filter_value_and_grad(loss)(state.models, batch, recipe)
            arrays = eqx.filter(state.models, eqx.is_array)
            updates, optimiser_state = optimiser.update(gradient, state.optimiser, arrays)
            return TrainState(eqx.apply_updates(state.models, updates), optimiser_state), value

        return jax.lax.scan(step, state, order)

    if len(order) == 1:  # a lone training compiles to plain matrix products
        arrays, rest = eqx.partition(state, eqx.is_array)
        alone = eqx.combine(jax.tree.map(lambda x: x[0], arrays), rest)
        ended, losses = one(blocks[0], alone, order[0])
        arrays, rest = eqx.partition(ended, eqx.is_array)
        return eqx.combine(jax.tree.map(lambda x: x[None], arrays), rest), losses[None]
    return eqx.filter_vmap(one)(blocks, state, order)


def block_order(
    num_blocks: int, batch: int, first_step: int, steps: int, seed: np.random.SeedSequence
) -> Int32[np.ndarray, "{steps} {batch}"]:
    """Which blocks the steps from `first_step` on read.

    Blocks are read in epochs, each a new random order; a batch may straddle two of them. The
    result depends on the step alone, so a resumed training reads what an uninterrupted one does.
    """
    places = first_step * batch + np.arange(steps * batch)
    epochs = places // num_blocks
    orders = {
        epoch: np.random.default_rng([*seed.generate_state(4), epoch]).permutation(num_blocks)
        for epoch in np.unique(epochs).tolist()
    }
    order = np.empty(steps * batch, np.int32)
    for epoch, permutation in orders.items():
        chosen = epochs == epoch
        order[chosen] = permutation[places[chosen] % num_blocks]
    return order.reshape(steps, batch)


def check_finite(losses: Float[Array, "group steps"], last_step: int, what: str) -> None:
    """Refuse a loss that is not a number.

    Raises:
        TrainingDivergedError: some loss is NaN or infinite.
    """
    values = np.asarray(losses)
    if not np.isfinite(values).all():
        bad = np.flatnonzero(~np.isfinite(values).all(axis=0))[0]
        raise TrainingDivergedError(
            f"The loss of {what} became {values[:, bad].max()} at step "
            f"{last_step - values.shape[1] + int(bad) + 1}.",
            remedy="Lower learning_rate, raise warmup_steps, or train in float32.",
        )
