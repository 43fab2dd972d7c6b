"""Means with intervals for clustered rows, and comparisons of two sets of rows.

The rows of a study are not independent: queries share a pair of variables, pairs share a net and
its model. The intervals here come from the percentile bootstrap with resampling at every level
(Davison & Hinkley, Bootstrap Methods and their Application, 1997, section 3.8): clusters are
drawn with replacement, then within every drawn cluster its parts, down to the innermost clusters,
whose rows stay together.

With S_c the sum and N_c the number of the rows of innermost cluster c, and W_c how often it was
drawn, the mean of a resample is sum_c W_c S_c / sum_c W_c N_c. A cluster drawn k times with m
parts gives its parts counts that are Multinomial(k m; 1/m, ..., 1/m), which is what makes the
resampling one vectorised draw a cluster.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from jaxtyping import Float, Float64, Int64, Shaped

from workbench.errors import InputError
from workbench.figure import Figure

if TYPE_CHECKING:
    import pandas

__all__ = [
    "Figure",
    "PairedComparison",
    "cluster_bootstrap",
    "difference_of_means",
    "paired_comparison",
]

Values = Float[np.ndarray, " row"]
# One a row too, which is checked by hand so that the message can say which are too short.
Labels = Shaped[np.ndarray, " _row"]
# Resamples are drawn in blocks of so many weights at once, which bounds memory.
_BLOCK = 4_000_000


class PairedComparison(NamedTuple):
    """Two tables compared row by row.

    Attributes:
        left, right: mean of each over the rows that both have.
        difference: mean of left minus right over the same rows.
        unmatched: how many rows were in one table only, or missing (NaN) in either.
    """

    left: Figure
    right: Figure
    difference: Figure
    unmatched: int


class _Tree(NamedTuple):
    """Clusters within clusters.

    Attributes:
        levels: for each level, outermost first: the stratum that each of its clusters is drawn
            within, as (index of the cluster above, stratum number) rows.
        leaf: the innermost cluster of each row.
    """

    levels: "list[Int64[np.ndarray, '_cluster 2']]"
    leaf: Int64[np.ndarray, " row"]


class _Rows(NamedTuple):
    """Rows of one or two groups (0 and 1), and their labels, outermost first."""

    values: Float64[np.ndarray, " row"]
    group: Int64[np.ndarray, " row"]
    labels: Sequence[Labels]


class _Totals(NamedTuple):
    """Sum and number of the rows of either group, in each resample."""

    sums: Float64[np.ndarray, "draw 2"]
    counts: Float64[np.ndarray, "draw 2"]


class _Resampling(NamedTuple):
    seed: np.random.SeedSequence
    resamples: int
    level: float


def cluster_bootstrap(
    values: Values,
    clusters: Sequence[Labels],
    *,
    seed: np.random.SeedSequence,
    resamples: int = 2000,
    level: float = 0.95,
) -> Figure:
    """Mean with a percentile bootstrap interval that respects clusters.

    Args:
        values: one number a row; NaN is missing, and its row is left out.
        clusters: labels of the rows' clusters, outermost first: `[net, pair]`. A label means
            something within its outer cluster only. None at all: every row is its own cluster.
        seed: the random stream.
        resamples: how many bootstrap resamples, 1 or more.
        level: coverage of the interval, between 0 and 1.

    Returns:
        The mean, its interval, and the number of rows it rests on. No rows: n = 0 and NaN. With a
        single innermost cluster the interval is the mean itself, for there is nothing to resample.

    Raises:
        InputError: lengths differ, or resamples or level are out of range.
    """
    rows = _rows(values, np.zeros(len(values), dtype=np.int64), clusters)
    return _bootstrap(rows, _first_mean, _resampling(seed, resamples, level))


def difference_of_means(
    left: Values,
    left_clusters: Sequence[Labels],
    right: Float[np.ndarray, " right_row"],
    right_clusters: Sequence[Labels],
    *,
    seed: np.random.SeedSequence,
    resamples: int = 2000,
    level: float = 0.95,
) -> Figure:
    """Mean of left minus mean of right, with both resampled together where they share clusters.

    For rows that do not match one to one: held-out against control pairs of the same nets. A
    cluster that both sides have is drawn for both at once; within a cluster, parts that only one
    side has are drawn among themselves, so that neither side ever runs empty.

    Args:
        left, right: one number a row; NaN is missing.
        left_clusters, right_clusters: labels as in `cluster_bootstrap`, the same levels for both,
            at least one.
        seed, resamples, level: as in `cluster_bootstrap`.

    Returns:
        The difference, its interval, and the number of rows of both sides. NaN when either side
        has no rows.

    Raises:
        InputError: lengths or levels differ, or resamples or level are out of range.
    """
    if len(left_clusters) != len(right_clusters) or not left_clusters:
        raise InputError(
            f"{len(left_clusters)} levels of clusters on the left, {len(right_clusters)} right.",
            remedy="Give the same levels for both, at least one.",
        )
    _check_lengths(left, left_clusters)
    _check_lengths(right, right_clusters)
    values = np.concatenate([left, right])
    group = np.repeat(np.array([0, 1], dtype=np.int64), [len(left), len(right)])
    clusters = [np.concatenate(both) for both in zip(left_clusters, right_clusters, strict=True)]
    rows = _rows(values, group, clusters)
    return _bootstrap(rows, _mean_difference, _resampling(seed, resamples, level))


def paired_comparison(
    left: "pandas.DataFrame",
    right: "pandas.DataFrame",
    *,
    keys: Sequence[str],
    value: str,
    clusters: Sequence[str],
    seed: np.random.SeedSequence,
    resamples: int = 2000,
    level: float = 0.95,
) -> PairedComparison:
    """Compare two tables over the rows that both have.

    Args:
        left, right: the tables.
        keys: columns that tell which rows belong together; unique in each table.
        value: column of the numbers; NaN is missing.
        clusters: columns of the clusters, outermost first, as in `cluster_bootstrap`; some of
            the keys.
        seed, resamples, level: as in `cluster_bootstrap`.

    Raises:
        InputError: a column is missing, a key occurs twice, or a number is out of range.
    """
    for side, table in (("left", left), ("right", right)):
        _check_table(table, [*keys, value], keys, side)
    if strange := sorted(set(clusters) - set(keys)):
        raise InputError(
            f"The clusters {', '.join(strange)} are not among the keys.",
            remedy=f"Choose from: {', '.join(keys)}.",
        )
    columns = [*keys, value]
    both = left[columns].merge(right[columns], on=list(keys), suffixes=("_left", "_right"))
    both = both.dropna(subset=[f"{value}_left", f"{value}_right"])
    labels = [both[name].to_numpy() for name in clusters]
    ours = both[f"{value}_left"].to_numpy(dtype=np.float64)
    theirs = both[f"{value}_right"].to_numpy(dtype=np.float64)

    def figure(values: Values) -> Figure:
        return cluster_bootstrap(values, labels, seed=seed, resamples=resamples, level=level)

    unmatched = len(left) + len(right) - 2 * len(both)
    return PairedComparison(figure(ours), figure(theirs), figure(ours - theirs), unmatched)


def _bootstrap(
    rows: _Rows, statistic: Callable[[_Totals], Float64[np.ndarray, " _draw"]], how: _Resampling
) -> Figure:
    """Value and interval of a statistic of the totals of two groups of rows."""
    n = len(rows.values)
    tree = _tree(rows.labels, rows.group)
    leaves = len(tree.levels[-1])
    cell = tree.leaf * 2 + rows.group
    sums = np.bincount(cell, rows.values, 2 * leaves).reshape(leaves, 2)
    counts = np.bincount(cell, minlength=2 * leaves).reshape(leaves, 2).astype(np.float64)
    value = float(statistic(_Totals(sums.sum(0, keepdims=True), counts.sum(0, keepdims=True)))[0])
    if np.isnan(value):
        return Figure(np.nan, np.nan, np.nan, n)
    rng = np.random.default_rng(how.seed)
    draws = [
        statistic(_Totals(weights @ sums, weights @ counts))
        for weights in (_weights(tree, size, rng) for size in _blocks(how.resamples, leaves))
    ]
    ends = [(1 - how.level) / 2, (1 + how.level) / 2]
    low, high = np.quantile(np.concatenate(draws), ends)
    return Figure(value, float(low), float(high), n)


def _rows(values: Values, group: Int64[np.ndarray, " row"], clusters: Sequence[Labels]) -> _Rows:
    """The rows that are not missing, in an order that does not depend on theirs."""
    _check_lengths(values, clusters)
    present = ~np.isnan(values)
    values, group = values[present].astype(np.float64), group[present]
    labels = [np.asarray(label)[present] for label in clusters]
    # Sums depend on the order of their terms in the last bits.
    order = np.lexsort([values, group])
    return _Rows(values[order], group[order], [label[order] for label in labels])


def _first_mean(totals: _Totals) -> Float64[np.ndarray, " draw"]:
    with np.errstate(invalid="ignore"):
        means: np.ndarray = totals.sums[:, 0] / totals.counts[:, 0]
    return means


def _mean_difference(totals: _Totals) -> Float64[np.ndarray, " draw"]:
    with np.errstate(invalid="ignore"):
        means = totals.sums / totals.counts
    return means[:, 0] - means[:, 1]


def _tree(labels: Sequence[Labels], group: Int64[np.ndarray, " row"]) -> _Tree:
    """Number the clusters of each level, and find what each is drawn within.

    Parts of a cluster are drawn within strata: those that the first group alone has, those that
    the second alone has, and those that both have.
    """
    levels: list[Int64[np.ndarray, "_cluster 2"]] = []
    above = np.zeros(len(group), dtype=np.int64)
    every_row = np.arange(len(group), dtype=np.int64)
    for label in labels or [every_row]:
        names, number = np.unique(label, return_inverse=True)
        # One number for both is sorted many times faster than pairs.
        keys = above * len(names) + number.reshape(-1).astype(np.int64)
        found, here = np.unique(keys, return_inverse=True)
        here = here.reshape(-1).astype(np.int64)
        has = np.zeros((len(found), 2), dtype=np.int64)
        has[here, group] = 1
        levels.append(np.stack([found // len(names), has @ np.array([1, 2])], axis=1))
        above = here
    return _Tree(levels, above)


def _weights(
    tree: _Tree, resamples: int, rng: np.random.Generator
) -> Float64[np.ndarray, "{resamples} _leaf"]:
    """How often each innermost cluster is drawn in each resample."""
    counts = np.ones((resamples, 1), dtype=np.int64)
    for level in tree.levels:
        drawn = np.zeros((resamples, len(level)), dtype=np.int64)
        for above, parts in _strata(level):
            share = np.full(len(parts), 1 / len(parts))
            drawn[:, parts] = rng.multinomial(counts[:, above] * len(parts), share)
        counts = drawn
    return counts.astype(np.float64)


def _strata(
    level: Int64[np.ndarray, "cluster 2"],
) -> "list[tuple[int, Int64[np.ndarray, ' _part']]]":
    """The strata of a level: the cluster above, and which clusters are in it."""
    strata, member = np.unique(level, axis=0, return_inverse=True)
    member = member.reshape(-1)
    parts = np.split(np.argsort(member, kind="stable"), np.cumsum(np.bincount(member))[:-1])
    return [(int(above), part) for above, part in zip(strata[:, 0], parts, strict=True)]


def _blocks(resamples: int, leaves: int) -> list[int]:
    size = max(1, _BLOCK // leaves)
    whole, rest = divmod(resamples, size)
    return [size] * whole + ([rest] if rest else [])


def _check_lengths(values: Float[np.ndarray, " r"], clusters: Sequence[np.ndarray]) -> None:
    for level, labels in enumerate(clusters):
        if len(labels) != len(values):
            raise InputError(
                f"{len(values)} values, but {len(labels)} labels at cluster level {level}.",
                remedy="Give one label a row.",
            )


def _resampling(seed: np.random.SeedSequence, resamples: int, level: float) -> _Resampling:
    if resamples < 1:
        raise InputError(f"{resamples} resamples are too few.", remedy="Give 1 or more.")
    if not 0 < level < 1:
        raise InputError(f"The level {level} is no coverage.", remedy="Give one like 0.95.")
    return _Resampling(seed, resamples, level)


def _check_table(
    table: "pandas.DataFrame", columns: Sequence[str], keys: Sequence[str], side: str
) -> None:
    if missing := [name for name in columns if name not in table.columns]:
        raise InputError(
            f"The {side} table lacks the columns: {', '.join(missing)}.",
            remedy=f"It has: {', '.join(map(str, table.columns))}.",
        )
    twice = table.duplicated(list(keys)).to_numpy()
    if twice.any():
        row = int(twice.argmax())
        first = ", ".join(f"{name}={table[name].iloc[row]}" for name in keys)
        raise InputError(
            f"The {side} table has two rows for {first}.",
            remedy="Average them, or add the column that tells them apart to the keys.",
        )
