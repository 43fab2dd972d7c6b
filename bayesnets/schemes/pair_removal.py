"""Keeping held-out pairs apart."""

import jax
from jaxtyping import Array, Bool, Int32, Key


def remove_pairs(
    observed: Bool[Array, "samples n"], held_out: Int32[Array, "pairs 2"], *, key: Key[Array, ""]
) -> Bool[Array, "samples n"]:
    """Hide one member, by a fair coin, of every held-out pair of which both are observed.

    Pairs are taken one after another, so one that an earlier pair has broken is left alone. A
    sample that shows something still does afterwards. Source: arXiv 2304.03843, training samples.
    """
    if not len(held_out):
        return observed
    coins = jax.random.bernoulli(key, shape=(len(held_out), len(observed)))

    def part(
        place: int | Int32[Array, ""], columns: Bool[Array, "n samples"]
    ) -> Bool[Array, "n samples"]:
        first, second = held_out[place]
        both = columns[first] & columns[second]
        columns = columns.at[first].set(columns[first] & ~(both & coins[place]))
        return columns.at[second].set(columns[second] & ~(both & ~coins[place]))

    return jax.lax.fori_loop(0, len(held_out), part, observed.T).T
