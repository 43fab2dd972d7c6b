"""Many statistics of one clustered table, bootstrapped from one draw of the clusters.

`workbench.statistics` draws the clusters anew for each number. A study has hundreds of numbers on
the same queries, so here the draw is made once and each number is a product with it, which also
means that the same resamples are behind all of them. The scheme is the one described there: nets
are drawn with replacement, then within each drawn net its pairs; pairs of different strata
(held-out and control pairs) are drawn apart, so that no stratum of a drawn net runs empty.
"""

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float, Float64, Int, UInt16

from workbench.figure import Figure

# Weights are widened to floats in blocks of so many, which bounds memory.
_BLOCK = 2_000_000


class ClusterResampler:
    """How often each pair of each net is drawn, in each of many resamples.

    Args:
        nets: the net of each row, as a code.
        pairs: the pair of each row, as a code; it means something within its net only.
        strata: within a net, which pairs are drawn among each other; all of them when left out.
        seed: the random stream.
        resamples: how many resamples.
        level: coverage of the intervals.
    """

    def __init__(
        self,
        nets: Int[np.ndarray, " row"],
        pairs: Int[np.ndarray, " row"],
        *,
        seed: np.random.SeedSequence,
        strata: Int[np.ndarray, " row"] | None = None,
        resamples: int = 2000,
        level: float = 0.95,
    ) -> None:
        stratum = np.zeros_like(nets) if strata is None else strata
        labels = np.stack([nets, stratum, pairs], axis=1)
        clusters, leaf = np.unique(labels, axis=0, return_inverse=True)
        self._leaf = leaf.reshape(-1)
        self._ends = ((1 - level) / 2, (1 + level) / 2)
        self._weights = _draw(clusters, resamples, np.random.default_rng(seed))

    def means(
        self,
        columns: Float[np.ndarray, "row column"],
        multiplicity: Float[np.ndarray, "row column"] | None = None,
    ) -> list[Figure]:
        """The mean of each column with its interval.

        Args:
            columns: one number a row and column; NaN is missing.
            multiplicity: how many measurements each number is the mean of; 1 when left out.

        Returns:
            A figure a column, whose n is the sum of the multiplicities of what is not missing.
        """
        means, draws, counts = self._resample(columns, multiplicity)
        return [
            self.interval(float(means[i]), draws[:, i], int(counts[i]))
            for i in range(columns.shape[1])
        ]

    def difference(
        self,
        left: Float[np.ndarray, " row"],
        right: Float[np.ndarray, " row"],
        multiplicity: Float[np.ndarray, "row 2"] | None = None,
    ) -> Figure:
        """Mean of the left column minus mean of the right one, resampled together.

        The rows need not match: held-out rows on the left, control rows on the right, and NaN
        where a row is of the other side. n counts the rows of both.
        """
        means, draws, counts = self._resample(np.stack([left, right], axis=1), multiplicity)
        return self.interval(
            float(means[0] - means[1]), draws[:, 0] - draws[:, 1], int(counts.sum())
        )

    def row_weights(self) -> UInt16[np.ndarray, "resample row"]:
        """How often each row is drawn, for statistics that are no functions of means."""
        return self._weights[:, self._leaf]

    def interval(self, value: float, draws: Float[np.ndarray, " resample"], n: int) -> Figure:
        """The figure of a value and its resampled values, those that are NaN left out."""
        known = draws[~np.isnan(draws)]
        if np.isnan(value) or not len(known):
            return Figure(value, np.nan, np.nan, n)
        low, high = np.quantile(known, self._ends)
        return Figure(value, float(low), float(high), n)

    def _resample(
        self,
        columns: Float[np.ndarray, "row column"],
        multiplicity: Float[np.ndarray, "row column"] | None,
    ) -> tuple[
        Float64[np.ndarray, " column"],
        Float64[np.ndarray, "resample column"],
        Float64[np.ndarray, " column"],
    ]:
        """The columns' means, their means in each resample, and their numbers of rows."""
        shape = (self._weights.shape[1], columns.shape[1])
        sums, counts = np.zeros(shape), np.zeros(shape)
        for i, column in enumerate(columns.T.astype(np.float64)):
            present = ~np.isnan(column)
            leaf, values = self._leaf[present], column[present]
            times = np.ones(len(values)) if multiplicity is None else multiplicity[present, i]
            # Sums depend on the order of their terms in the last bits.
            order = np.lexsort([times, values, leaf])
            leaf, values, times = leaf[order], values[order], times[order]
            sums[:, i] = np.bincount(leaf, values * times, shape[0])
            counts[:, i] = np.bincount(leaf, times, shape[0])
        blocks = (block.astype(np.float64) for block in self._blocks())
        draws = np.concatenate([_ratio(block @ sums, block @ counts) for block in blocks])
        total = counts.sum(0)
        return _ratio(sums.sum(0, keepdims=True), total[None])[0], draws, total

    def _blocks(self) -> Sequence[UInt16[np.ndarray, "_block leaf"]]:
        resamples, leaves = self._weights.shape
        size = max(1, _BLOCK // leaves)
        return [self._weights[i : i + size] for i in range(0, resamples, size)]


def _draw(
    clusters: Int[np.ndarray, "leaf 3"], resamples: int, rng: np.random.Generator
) -> UInt16[np.ndarray, "resample leaf"]:
    """Draw nets, then pairs within each stratum of each net.

    A net drawn k times whose stratum has m pairs gives them Multinomial(k m; 1/m, ...) counts.
    """
    nets, net = np.unique(clusters[:, 0], return_inverse=True)
    net = net.reshape(-1)
    drawn_nets = rng.multinomial(len(nets), np.full(len(nets), 1 / len(nets)), size=resamples)
    _, stratum = np.unique(clusters[:, :2], axis=0, return_inverse=True)
    stratum = stratum.reshape(-1)
    weights = np.zeros((resamples, len(clusters)), dtype=np.uint16)
    for members in np.split(np.arange(len(clusters)), np.cumsum(np.bincount(stratum))[:-1]):
        m = len(members)
        counts = drawn_nets[:, net[members[0]]] * m
        weights[:, members] = rng.multinomial(counts, np.full(m, 1 / m))
    return weights


def _ratio(
    sums: Float64[np.ndarray, "draw column"], counts: Float64[np.ndarray, "draw column"]
) -> Float64[np.ndarray, "draw column"]:
    # A resample may draw no row of a column that is mostly missing.
    return np.divide(sums, counts, out=np.full_like(sums, np.nan), where=counts > 0)
