"""Samples that show a ball around a random centre: local observation."""

import dataclasses
import functools
from typing import NamedTuple, Protocol, runtime_checkable

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Bool, Float64, Int, Key

from bayesnets.schemes.interface import SchemeInputs
from bayesnets.schemes.pair_removal import part_pairs
from workbench.errors import InputError


@runtime_checkable
class RadiusLaw(Protocol):
    """A distribution of radii 1, 2, .."""

    def survival(self, largest: int) -> Float64[np.ndarray, " {largest}-1"]:
        """P(radius > r) for r = 1 to `largest` - 1."""
        ...


@dataclasses.dataclass(frozen=True)
class Geometric:
    """P(r) = success (1 - success)**(r - 1).

    Attributes:
        success: in (0, 1].
    """

    success: float = 0.5

    def __post_init__(self) -> None:
        """Refuse what is no probability of success."""
        if not 0 < self.success <= 1:
            raise InputError(
                f"success is {self.success}.", remedy="Give a probability above 0, at most 1."
            )

    def survival(self, largest: int) -> Float64[np.ndarray, " {largest}-1"]:
        """P(radius > r) for r = 1 to `largest` - 1."""
        return (1 - self.success) ** np.arange(1, largest, dtype=np.float64)


@dataclasses.dataclass(frozen=True)
class Zipf:
    """P(r) proportional to r**-exponent over all r >= 1.

    Attributes:
        exponent: above 1.
    """

    exponent: float = 2.0

    def __post_init__(self) -> None:
        """Refuse an exponent that gives no distribution."""
        if not self.exponent > 1:
            raise InputError(f"exponent is {self.exponent}.", remedy="Give a number above 1.")

    def survival(self, largest: int) -> Float64[np.ndarray, " {largest}-1"]:
        """P(radius > r) for r = 1 to `largest` - 1."""
        from scipy.special import zeta

        beyond = zeta(self.exponent, np.arange(2, largest + 1, dtype=np.float64))
        return np.asarray(beyond / zeta(self.exponent), np.float64)


class _Draws(NamedTuple):
    """The state of drawing: what is observed so far, and how many rounds were drawn."""

    observed: Bool[Array, "n samples"]
    rounds: Int[Array, ""]


@dataclasses.dataclass(frozen=True)
class NeighbourhoodObservation:
    """A random ball of variables, thinned by dropout and by pair removal.

    The centre is uniform over the variables; all variables within the radius are candidates; each
    is dropped on its own; held-out pairs are parted. Where nothing is left, centre and dropout are
    drawn anew and the radius stays. Radii above n - 1 count as n - 1: the ball is the centre's
    whole component by then, and what no path reaches is never observed.
    Source: arXiv 2304.03843, training samples.

    Attributes:
        name: the name in configurations and figures.
        title: a few words for reports.
        radius: the law of the radius.
        uses_other_net: whether the distances are to be another net's.
        dropout: the probability that a candidate is dropped, in [0, 1).
        keeps_pairs: always false.
    """

    name: str
    title: str
    radius: RadiusLaw
    uses_other_net: bool
    dropout: float = 0.2
    keeps_pairs: bool = dataclasses.field(default=False, init=False)

    def __post_init__(self) -> None:
        """Refuse a dropout that would leave nothing, ever."""
        if not 0 <= self.dropout < 1:
            raise InputError(
                f"dropout is {self.dropout}.", remedy="Give a probability from 0 to below 1."
            )

    @functools.partial(jax.jit, static_argnames=("self", "num_samples"))
    def observe(
        self, inputs: SchemeInputs, num_samples: int, *, key: Key[Array, ""]
    ) -> Bool[Array, "{num_samples} n"]:
        """Which variables each sample shows; see `Scheme.observe`."""
        radius_key, draw_key = jax.random.split(key)
        n = len(inputs.distances)
        radii = self._radii(n, num_samples, key=radius_key)

        def fill_the_empty(draws: _Draws) -> _Draws:
            fresh = self._draw(inputs, radii, key=jax.random.fold_in(draw_key, draws.rounds))
            filled = jnp.where(draws.observed.any(axis=0), draws.observed, fresh)
            return _Draws(filled, draws.rounds + 1)

        nothing = _Draws(jnp.zeros((n, num_samples), bool), jnp.asarray(0))
        return jax.lax.while_loop(_some_are_empty, fill_the_empty, nothing).observed.T

    def _radii(
        self, n: int, num_samples: int, *, key: Key[Array, ""]
    ) -> Int[Array, " {num_samples}"]:
        survival = jnp.asarray(self.radius.survival(max(n - 1, 1)), jnp.float32)
        uniform = jax.random.uniform(key, (num_samples,))
        # survival falls with r: count the r that the radius exceeds.
        return 1 + jnp.searchsorted(-survival, -uniform)

    def _draw(
        self, inputs: SchemeInputs, radii: Int[Array, " samples"], *, key: Key[Array, ""]
    ) -> Bool[Array, "n samples"]:
        """One try for each radius; may come out empty."""
        n, num_pairs = len(inputs.distances), len(inputs.held_out)
        # One call for all random words: each costs compile time.
        words = jax.random.bits(key, (1 + n + num_pairs, len(radii)), jnp.uint32)
        centres, dropout, coins = words[0] % n, words[1 : n + 1], words[n + 1 :] & 1
        within = inputs.distances[:, centres] <= radii
        kept = dropout >= jnp.uint32(self.dropout * 2.0**32)
        return part_pairs(within & kept, inputs.held_out, coins.astype(bool))


def _some_are_empty(draws: _Draws) -> Bool[Array, ""]:
    return ~draws.observed.any(axis=0).all()
