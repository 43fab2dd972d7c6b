"""Probabilities as 32-bit words, to be compared with uniform 32-bit words."""

import numpy as np
from jaxtyping import Float64, UInt32

CERTAIN = np.uint32(2**32 - 1)
"""The threshold that stands for 1: no word reaches it."""


def thresholds(
    table: Float64[np.ndarray, "rows arity"], cuts: int
) -> UInt32[np.ndarray, "rows {cuts}"]:
    """Cumulative probabilities of each row without the last, scaled to 2**32.

    A value is the number of its row's thresholds that a uniform word reaches; its probability is
    then within 2**-32 of the table's at either end, and 0 and 1 are exact.

    Args:
        table: distributions, one a row.
        cuts: columns of the result, at least arity - 1; those beyond are `CERTAIN`.
    """
    scaled = np.rint(np.cumsum(table, axis=1)[:, :-1] * 2.0**32)
    whole = np.minimum(scaled, float(CERTAIN)).astype(np.uint32)
    return np.pad(whole, ((0, 0), (0, cuts - whole.shape[1])), constant_values=CERTAIN)
