"""Samples that show everything, but for held-out pairs."""

import dataclasses
import functools

import jax
import jax.numpy as jnp
from jaxtyping import Array, Bool, Key

from bayesnets.schemes.interface import SchemeInputs
from bayesnets.schemes.pair_removal import part_pairs


@dataclasses.dataclass(frozen=True)
class FullObservation:
    """Every variable is observed, except as pair removal asks.

    Attributes:
        name: the name in configurations and figures.
        title: a few words for reports.
        keeps_pairs: whether held-out pairs are left together.
        uses_other_net: always false.
    """

    name: str
    title: str
    keeps_pairs: bool
    uses_other_net: bool = dataclasses.field(default=False, init=False)

    @functools.partial(jax.jit, static_argnames=("self", "num_samples"))
    def observe(
        self, inputs: SchemeInputs, num_samples: int, *, key: Key[Array, ""]
    ) -> Bool[Array, "{num_samples} n"]:
        """Which variables each sample shows; see `Scheme.observe`."""
        everything = jnp.ones((len(inputs.distances), num_samples), bool)
        if self.keeps_pairs:
            return everything.T
        coins = jax.random.bernoulli(key, shape=(len(inputs.held_out), num_samples))
        return part_pairs(everything, inputs.held_out, coins).T
