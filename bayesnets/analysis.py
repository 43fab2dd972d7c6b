"""The headline figures of a table of estimates: errors, gaps between estimators, baselines.

Errors are squared differences to the exact conditional probability, averaged over queries. The
intervals resample nets, then pairs of variables within nets, so that queries of one pair and
pairs of one net count as what they are: not independent.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from jaxtyping import Bool, Float64, Int64

from bayesnets.resampling import ClusterResampler
from bayesnets.result_tables import (
    ESTIMATE_COLUMNS,
    clusters,
    is_held_out,
    joint_codes,
    label_column,
    number_column,
    query_codes,
    require_columns,
)
from workbench.errors import InputError
from workbench.figure import Figure
from workbench.seeds import seed_sequence

if TYPE_CHECKING:
    import pandas

Column = Float64[np.ndarray, " query"]


class _Queries(NamedTuple):
    """The queries of one scheme. Estimators are columns, in the order of `estimators`.

    Attributes:
        net, pair: clusters of each query.
        held_out: whether its pair was held out; the others are control pairs.
        of_marginal, of_half: squared errors of predicting the marginal, and one half.
        estimators: their names.
        error, to_marginal: squared differences of estimate and exact conditional, and of estimate
            and marginal; NaN where there is no estimate.
        multiplicity: how many estimates those are means of, 1 but where rows were repeated.
    """

    net: Int64[np.ndarray, " query"]
    pair: Int64[np.ndarray, " query"]
    held_out: Bool[np.ndarray, " query"]
    of_marginal: Column
    of_half: Column
    estimators: list[str]
    error: Float64[np.ndarray, "query estimator"]
    to_marginal: Float64[np.ndarray, "query estimator"]
    multiplicity: Float64[np.ndarray, "query estimator"]


def summarise(
    rows: "pandas.DataFrame", *, resamples: int = 2000, seed: int = 0
) -> dict[str, Figure]:
    """The figures of a table of estimates.

    Args:
        rows: one estimate a row, in any order, with the columns scheme, net, target, condition,
            value, true, marginal, estimator, estimate; and, where there, pairs ("held_out", as
            all are without the column, or "control"), outcome and seed. Other columns do not
            matter. `true`, `marginal` and `estimate` are probabilities of the same outcome. An
            estimate of NaN is missing: it counts nowhere, and n is that much smaller.
            Rows that differ in `seed` count as separate queries of the same net and pair. Rows
            that differ in nothing but the estimate count each in an MSE; in a gap, the mean of
            their squared errors is paired.
        resamples: how many bootstrap resamples.
        seed: seed of the resampling; equal tables give equal figures.

    Returns:
        By name, each an MSE or a difference of MSEs, n being the number of queries in it:

        - `mse.<scheme>.<estimator>`: to the true conditional, held-out pairs.
        - `mse_to_marginal.<scheme>.<estimator>`: to the target's marginal, held-out pairs.
        - `control.<scheme>.<estimator>`: to the true conditional, control pairs.
        - `gap.<scheme>.direct_minus_<estimator>`: over the held-out queries that both answered.
        - `baseline.<scheme>.marginal`, `baseline.<scheme>.half`: of predicting the marginal, or
          one half, for the held-out queries.
        - `closer_to_marginal.<scheme>.direct`: mse - mse_to_marginal, positive when the
          estimates lie closer to the marginal than to the conditional.
        - `control_gap.<scheme>.direct`: mse - control.

        Where every estimate is missing the figure is there, with n = 0 and NaN.

    Raises:
        InputError: a column is missing, has an unknown type, or holds what is no probability.
    """
    require_columns(rows, ESTIMATE_COLUMNS, "estimates")
    figures: dict[str, Figure] = {}
    for scheme, queries in _by_scheme(rows):
        resampler = ClusterResampler(
            queries.net,
            queries.pair,
            strata=queries.held_out.astype(np.int64),
            seed=seed_sequence(seed, "summarise", scheme),
            resamples=resamples,
        )
        figures |= _figures(scheme, queries, resampler)
    return figures


def compare(
    rows: "pandas.DataFrame",
    scheme: str,
    first: str,
    second: str,
    *,
    resamples: int = 2000,
    seed: int = 0,
) -> Figure:
    """MSE of one estimator minus that of another, over the held-out queries that both answered.

    Args:
        rows: as for `summarise`.
        scheme: the scheme to look at.
        first, second: names of the estimators.
        resamples, seed: as for `summarise`.

    Raises:
        InputError: the table is not as it should be, or has no such scheme or estimator.
    """
    require_columns(rows, ESTIMATE_COLUMNS, "estimates")
    queries = dict(_by_scheme(rows)).get(scheme)
    known = queries.estimators if queries else []
    if queries is None or first not in known or second not in known:
        raise InputError(
            f"The table has no scheme {scheme!r} with estimators {first!r} and {second!r}.",
            remedy="Give names that occur in its columns scheme and estimator.",
        )
    name = f"gap.{scheme}.{first}_minus_{second}"
    resampler = ClusterResampler(
        queries.net, queries.pair, seed=seed_sequence(seed, name), resamples=resamples
    )
    gap = queries.error[:, known.index(first)] - queries.error[:, known.index(second)]
    return resampler.means(np.where(queries.held_out, gap, np.nan)[:, None])[0]


def paired_gaps(
    rows: "pandas.DataFrame", *, minuend: str = "direct"
) -> "dict[tuple[str, str], pandas.DataFrame]":
    """Squared error of one estimator minus that of each other one, query by query.

    Args:
        rows: as for `summarise`.
        minuend: the estimator to subtract from.

    Returns:
        By scheme and other estimator: a table with `net` (its label), `pair` (a code within the
        net) and `gap`, a row for each held-out query that both answered.

    Raises:
        InputError: the table is not as it should be.
    """
    import pandas

    require_columns(rows, ESTIMATE_COLUMNS, "estimates")
    names = np.unique(label_column(rows, "net"))
    gaps: dict[tuple[str, str], pandas.DataFrame] = {}
    for scheme, queries in _by_scheme(rows):
        if minuend not in queries.estimators:
            continue
        for other in (name for name in queries.estimators if name != minuend):
            gap = _column(queries, minuend) - _column(queries, other)
            kept = queries.held_out & ~np.isnan(gap)
            gaps[scheme, other] = pandas.DataFrame(
                {"net": names[queries.net[kept]], "pair": queries.pair[kept], "gap": gap[kept]}
            )
    return gaps


def _column(queries: _Queries, estimator: str) -> Column:
    return queries.error[:, queries.estimators.index(estimator)]


def _figures(scheme: str, queries: _Queries, resampler: ClusterResampler) -> dict[str, Figure]:
    """All figures of one scheme: a column each, so that one product gives them all."""
    held_out, once = queries.held_out, np.ones(len(queries.net))
    columns: dict[str, tuple[Column, Column]] = {}

    def add(name: str, values: Column, counts: Column = once, *, control: bool = False) -> None:
        columns[name] = np.where(held_out ^ control, values, np.nan), counts

    for i, estimator in enumerate(queries.estimators):
        error, to_marginal, count = (
            part[:, i] for part in (queries.error, queries.to_marginal, queries.multiplicity)
        )
        add(f"mse.{scheme}.{estimator}", error, count)
        add(f"mse_to_marginal.{scheme}.{estimator}", to_marginal, count)
        # Control pairs are usually asked about directly only.
        if (count[~held_out] > 0).any():
            add(f"control.{scheme}.{estimator}", error, count, control=True)
        if estimator == "direct":
            add(f"closer_to_marginal.{scheme}.direct", error - to_marginal, count)
        elif "direct" in queries.estimators:
            add(f"gap.{scheme}.direct_minus_{estimator}", _column(queries, "direct") - error)
    add(f"baseline.{scheme}.marginal", queries.of_marginal)
    add(f"baseline.{scheme}.half", queries.of_half)
    values, counts = (np.stack(part, axis=1) for part in zip(*columns.values(), strict=True))
    figures = dict(zip(columns, resampler.means(values, counts), strict=True))
    if control := columns.get(f"control.{scheme}.direct"):
        ours = columns[f"mse.{scheme}.direct"]
        figures[f"control_gap.{scheme}.direct"] = resampler.difference(
            ours[0], control[0], np.stack([ours[1], control[1]], axis=1)
        )
    return figures


def _by_scheme(rows: "pandas.DataFrame") -> Iterator[tuple[str, _Queries]]:
    """The queries of each scheme, schemes sorted by name."""
    true, marginal = (number_column(rows, c, low=0.0, high=1.0) for c in ("true", "marginal"))
    estimate = number_column(rows, "estimate", low=0.0, high=1.0, missing=True)
    scheme, estimator = (label_column(rows, c) for c in ("scheme", "estimator"))
    cluster = clusters(rows)
    held_out = is_held_out(rows)
    query = joint_codes([query_codes(rows), held_out.astype(np.int64)])
    for name in np.unique(scheme):
        here = scheme == name
        estimators, column = np.unique(estimator[here], return_inverse=True)
        _, first, row = np.unique(query[here], return_index=True, return_inverse=True)
        shape = (len(first), len(estimators))
        each = row.reshape(-1)
        cell = each * len(estimators) + column.reshape(-1)
        error = (estimate - true)[here] ** 2
        yield (
            str(name),
            _Queries(
                net=cluster.net[here][first],
                pair=cluster.pair[here][first],
                held_out=held_out[here][first],
                of_marginal=_means((marginal - true)[here] ** 2, each, (len(first), 1))[:, 0],
                of_half=_means((0.5 - true)[here] ** 2, each, (len(first), 1))[:, 0],
                estimators=[str(e) for e in estimators],
                error=_means(error, cell, shape),
                to_marginal=_means((estimate - marginal)[here] ** 2, cell, shape),
                multiplicity=_counts(error, cell, shape),
            ),
        )


def _means(
    values: Float64[np.ndarray, " row"], cell: Int64[np.ndarray, " row"], shape: tuple[int, int]
) -> Float64[np.ndarray, "query estimator"]:
    """Mean of the values of each query and estimator; NaN where there are none."""
    present = ~np.isnan(values)
    order = np.lexsort([values[present], cell[present]])
    sums = np.bincount(cell[present][order], values[present][order], shape[0] * shape[1])
    counts = _counts(values, cell, shape)
    return np.divide(sums.reshape(shape), counts, out=np.full(shape, np.nan), where=counts > 0)


def _counts(
    values: Float64[np.ndarray, " row"], cell: Int64[np.ndarray, " row"], shape: tuple[int, int]
) -> Float64[np.ndarray, "query estimator"]:
    """How many values each query and estimator has."""
    counts = np.bincount(cell[~np.isnan(values)], minlength=shape[0] * shape[1])
    return counts.reshape(shape).astype(np.float64)
