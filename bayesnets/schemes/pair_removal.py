"""Keeping held-out pairs apart."""

import jax
from jaxtyping import Array, Bool, Int32


def part_pairs(
    observed: Bool[Array, "n samples"],
    held_out: Int32[Array, "pairs 2"],
    coins: Bool[Array, "pairs samples"],
) -> Bool[Array, "n samples"]:
    """Hide one member of every held-out pair of which both are observed.

    Pairs are taken one after another, so one that an earlier pair has broken is left alone. A
    sample that shows something still does afterwards. Source: arXiv 2304.03843, training samples.

    Args:
        observed: what each sample shows.
        held_out: pairs of variables.
        coins: whether it is the first member that goes; fair, and independent.
    """
    if not len(held_out):
        return observed

    def part(
        place: int | Int32[Array, ""], rows: Bool[Array, "n samples"]
    ) -> Bool[Array, "n samples"]:
        first, second = held_out[place]
        both = rows[first] & rows[second]
        rows = rows.at[first].set(rows[first] & ~(both & coins[place]))
        return rows.at[second].set(rows[second] & ~(both & ~coins[place]))

    return jax.lax.fori_loop(0, len(held_out), part, observed)
