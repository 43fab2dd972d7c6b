"""What happens along the traces of free generation.

A trace is one run: the model names variables of its own choice and samples their values until it
names the target, or gives up. At every point of it we know what it would have answered there.
"""

from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
from jaxtyping import Bool, Float64, Int64, UInt16

from bayesnets.resampling import ClusterResampler
from bayesnets.result_tables import (
    clusters,
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

    from bayesnets.network import BayesNet

TRACE_COLUMNS = (
    "scheme",
    "net",
    "target",
    "condition",
    "value",
    "run",
    "finished",
    "length",
    "variables",
    "answer_probability",
    "true",
    "d_separates",
)
"""The columns that the analysis of traces needs."""

# A profile by steps ends where fewer traces than this share are as long.
_FEWEST = 0.05
_PARTS = 11


class Profile(NamedTuple):
    """How the answer changes along the traces of one scheme, a point an entry.

    Attributes:
        position: variables named so far, or the part of the trace done, 0 to 1.
        entropy: mean entropy of the answer in bits, 0 (certain) to 1 (even).
        error: mean distance of a trace's answer from the true conditional probability, 0 to 1.
            It may well grow: the values that a trace samples lead it to one side or the other.
        mse: mean squared error of the answer averaged over a query's traces, whose start is the
            error of the direct estimate and whose end that of free generation.
    """

    position: list[float]
    entropy: list[Figure]
    error: list[Figure]
    mse: list[Figure]


def summarise_traces(
    traces: "pandas.DataFrame", *, resamples: int = 2000, seed: int = 0
) -> dict[str, Figure]:
    """The figures of a table of traces.

    Args:
        traces: a trace a row, with the columns `TRACE_COLUMNS` (and `seed`, where there are
            several). `length` is how many variables it named besides the target, and
            `answer_probability` a list of length + 1 probabilities: what the model would have
            answered after 0, 1, ... of them.
        resamples, seed: as for `bayesnets.analysis.summarise`.

    Returns:
        For each scheme, with intervals by net and pair:

        - `trace.<scheme>.unfinished`: share of traces that never reached the target.
        - `trace.<scheme>.d_separates`: share of the finished ones whose variables d-separate
          target and condition.
        - `trace.<scheme>.length`: mean number of variables in the finished ones.
        - `trace.<scheme>.length_error_correlation`: rank correlation, over queries, of the mean
          length of the finished traces and the squared error of their mean answer. Ranks are
          taken within each net, so that an easy net with short traces is no correlation.

    Raises:
        InputError: a column is missing, holds what cannot be, or a list has the wrong length.
    """
    import pandas

    require_columns(traces, TRACE_COLUMNS, "traces")
    per_query = trace_queries(traces)
    finished = number_column(traces, "finished", low=0.0, high=1.0)
    columns = {
        "unfinished": 1 - finished,
        "d_separates": _where(finished, number_column(traces, "d_separates", low=0.0, high=1.0)),
        "length": _where(finished, number_column(traces, "length", low=0.0)),
    }
    scheme, cluster = label_column(traces, "scheme"), clusters(traces)
    figures: dict[str, Figure] = {}
    for name in pandas.unique(np.sort(scheme)):
        here = scheme == name
        resampler = ClusterResampler(
            cluster.net[here],
            cluster.pair[here],
            seed=seed_sequence(seed, "traces", name),
            resamples=resamples,
        )
        means = resampler.means(np.stack([column[here] for column in columns.values()], axis=1))
        for column, figure in zip(columns, means, strict=True):
            figures[f"trace.{name}.{column}"] = figure
        figures[f"trace.{name}.length_error_correlation"] = _correlation(
            per_query.loc[per_query["scheme"].to_numpy() == name],
            seed_sequence(seed, "traces", name, "correlation"),
            resamples,
        )
    return figures


def trace_queries(traces: "pandas.DataFrame") -> "pandas.DataFrame":
    """Length and error of the finished traces, query by query.

    Args:
        traces: as for `summarise_traces`.

    Returns:
        A row a query (and scheme, and seed) that has a finished trace: `scheme`, `net`, `target`,
        `condition` (labels as strings), `length` (mean), `error` (squared, of the mean answer)
        and `traces` (how many).

    Raises:
        InputError: as for `summarise_traces`.
    """
    import pandas

    require_columns(traces, TRACE_COLUMNS, "traces")
    finished = number_column(traces, "finished", low=0.0, high=1.0) > 0
    answers = _Answers.of(traces)
    labels = {n: label_column(traces, n) for n in ("scheme", "net", "target", "condition")}
    table = pandas.DataFrame(
        {
            **labels,
            "query": query_codes(traces),
            "length": answers.length.astype(np.float64),
            "answer": answers.after(answers.length),
            "true": number_column(traces, "true", low=0.0, high=1.0),
        }
    ).loc[finished]
    groups = table.groupby([*labels, "query"], sort=True)
    means = groups.agg(
        length=("length", "mean"),
        answer=("answer", "mean"),
        true=("true", "mean"),
        traces=("true", "size"),
    ).reset_index()
    error = (means["answer"].to_numpy() - means["true"].to_numpy()) ** 2
    return means.assign(error=error).drop(columns=["query", "answer", "true"])


def trace_profiles(
    traces: "pandas.DataFrame", *, by: Literal["step", "part"], resamples: int = 500, seed: int = 0
) -> dict[str, Profile]:
    """Entropy and error of the answer along the finished traces, by scheme.

    Args:
        traces: as for `summarise_traces`.
        by: "step": after 0, 1, ... variables, over the traces that are as long, until fewer than
            a twentieth of all are; "part": at tenths of each trace that names a variable at all,
            which compares the same traces throughout.
        resamples, seed: as for `summarise_traces`.

    Raises:
        InputError: as for `summarise_traces`.
    """
    require_columns(traces, TRACE_COLUMNS, "traces")
    finished = number_column(traces, "finished", low=0.0, high=1.0) > 0
    kept = finished & (number_column(traces, "length", low=0.0) > 0 if by == "part" else True)
    traces = traces.loc[kept]
    if not len(traces):
        return {}
    answers, true = _Answers.of(traces), number_column(traces, "true", low=0.0, high=1.0)
    scheme, cluster = label_column(traces, "scheme"), clusters(traces)
    query = query_codes(traces)
    profiles: dict[str, Profile] = {}
    for name in sorted({str(s) for s in scheme}):
        here = scheme == name
        position, answer = answers.along(here, by)
        stream = seed_sequence(seed, "profile", name)
        resampler = ClusterResampler(
            cluster.net[here], cluster.pair[here], seed=stream, resamples=resamples
        )
        _, first, each = np.unique(query[here], return_index=True, return_inverse=True)
        of_queries = ClusterResampler(
            cluster.net[here][first], cluster.pair[here][first], seed=stream, resamples=resamples
        )
        mean = _means_by(each.reshape(-1), answer)
        error = np.abs(answer - true[here, None])
        figures = resampler.means(np.concatenate([binary_entropy(answer), error], axis=1))
        count = len(position)
        profiles[name] = Profile(
            position.tolist(),
            figures[:count],
            figures[count:],
            of_queries.means((mean - true[here][first][:, None]) ** 2),
        )
    return profiles


def d_separating(traces: "pandas.DataFrame", net: "BayesNet") -> Bool[np.ndarray, " row"]:
    """Whether the variables that each trace names d-separate its target from its condition.

    Args:
        traces: traces on one net, with the columns `target`, `condition` and `variables`, the
            names of the variables in between.
        net: that net.

    Raises:
        InputError: a name that is no variable of the net.
    """
    from bayesnets.separation import d_separated_batch

    number = {name: i for i, name in enumerate(net.names)}
    named = [[str(name) for name in names] for names in traces["variables"]]
    ends = [[str(name) for name in traces[column]] for column in ("target", "condition")]
    if strange := {name for names in (*named, *ends) for name in names} - number.keys():
        raise InputError(
            f"The traces name {min(strange)!r}, which is no variable of the net.",
            remedy="Give the net that they were made on.",
        )
    given = np.zeros((len(named), net.num_variables), dtype=bool)
    rows = np.repeat(np.arange(len(named)), [len(names) for names in named])
    given[rows, [number[name] for names in named for name in names]] = True
    target, condition = (np.array([number[n] for n in e], dtype=np.int64) for e in ends)
    return d_separated_batch(net, target, condition, given)


def binary_entropy(probability: Float64[np.ndarray, "*shape"]) -> Float64[np.ndarray, "*shape"]:
    """Entropy of a yes-or-no answer in bits, 0 to 1; NaN stays NaN."""
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = [p * np.log2(p) for p in (probability, 1 - probability)]
    certain = (probability == 0) | (probability == 1)
    return np.where(certain, 0.0, -(parts[0] + parts[1]))


class _Answers(NamedTuple):
    """The lists of answer probabilities, end to end.

    Attributes:
        flat: all probabilities.
        start: where each trace's begin.
        length: how many variables each trace named; it has one probability more.
    """

    flat: Float64[np.ndarray, " probability"]
    start: Int64[np.ndarray, " row"]
    length: Int64[np.ndarray, " row"]

    @classmethod
    def of(cls, traces: "pandas.DataFrame") -> "_Answers":
        lists = [np.asarray(p, dtype=np.float64) for p in traces["answer_probability"]]
        length = number_column(traces, "length", low=0.0).astype(np.int64)
        sizes = np.array([len(p) for p in lists], dtype=np.int64)
        wrong = np.flatnonzero(sizes != length + 1)
        if len(wrong):
            raise InputError(
                f"{len(wrong)} of {len(traces)} traces do not have length + 1 numbers in "
                f"'answer_probability' (first: row {wrong[0]}).",
                remedy="Give the answer after 0, 1, ..., length variables.",
            )
        flat = np.concatenate([np.zeros(0), *lists])
        if not ((flat >= 0) & (flat <= 1)).all():
            raise InputError(
                f"Column 'answer_probability' of {len(traces)} rows holds what is no probability.",
                remedy="Give numbers from 0 to 1.",
            )
        return cls(flat, np.cumsum(sizes) - sizes, length)

    def after(self, steps: Int64[np.ndarray, " row"]) -> Float64[np.ndarray, " row"]:
        """Each trace's answer after so many variables."""
        return self.flat[self.start + steps]

    def along(
        self, rows: Bool[np.ndarray, " row"], by: Literal["step", "part"]
    ) -> tuple[Float64[np.ndarray, " position"], Float64[np.ndarray, "_kept position"]]:
        """Positions, and the answers of some traces there; NaN past a trace's end."""
        start, length = self.start[rows, None], self.length[rows, None]
        if by == "part":
            parts = np.linspace(0.0, 1.0, _PARTS)
            return parts, self.flat[start + np.rint(parts * length).astype(np.int64)]
        last = int(np.quantile(length, 1 - _FEWEST, method="lower"))
        steps = np.arange(last + 1)
        answers = self.flat[start + np.minimum(steps, length)]
        return steps.astype(np.float64), np.where(steps <= length, answers, np.nan)


def _where(
    kept: Float64[np.ndarray, " row"], values: Float64[np.ndarray, " row"]
) -> Float64[np.ndarray, " row"]:
    return np.where(kept > 0, values, np.nan)


def _means_by(
    group: Int64[np.ndarray, " row"], values: Float64[np.ndarray, "row column"]
) -> Float64[np.ndarray, "group column"]:
    """Means over the rows of each group, NaN left out; NaN where there is nothing else."""
    order = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.diff(group[order], prepend=-1))
    present = ~np.isnan(values[order])
    counts = np.add.reduceat(present.astype(np.float64), starts, axis=0)
    sums = np.add.reduceat(np.where(present, values[order], 0.0), starts, axis=0)
    return np.divide(sums, counts, out=np.full_like(sums, np.nan), where=counts > 0)


def _correlation(
    queries: "pandas.DataFrame", seed: np.random.SeedSequence, resamples: int
) -> Figure:
    """Rank correlation of length and error within nets, ranked afresh in every resample."""
    if not len(queries):
        return Figure(np.nan, np.nan, np.nan, 0)
    cluster = clusters(queries)
    length, error = (number_column(queries, name) for name in ("length", "error"))
    resampler = ClusterResampler(cluster.net, cluster.pair, seed=seed, resamples=resamples)
    value = _pooled_correlation(length, error, cluster.net, np.ones((1, len(queries)), np.uint16))
    draws = _pooled_correlation(length, error, cluster.net, resampler.row_weights())
    return resampler.interval(float(value[0]), draws, len(queries))


def _pooled_correlation(
    x: Float64[np.ndarray, " row"],
    y: Float64[np.ndarray, " row"],
    net: Int64[np.ndarray, " row"],
    weights: UInt16[np.ndarray, "draw row"],
) -> Float64[np.ndarray, " draw"]:
    """Correlation of ranks within nets, pooled over nets, for each set of row weights."""
    products = np.zeros((3, len(weights)))
    for code in np.unique(net):
        here = net == code
        weight = weights[:, here].astype(np.float64)
        a, b = (_centred_ranks(v[here], weight) for v in (x, y))
        products += [(weight * p).sum(axis=1) for p in (a * b, a * a, b * b)]
    scale = np.sqrt(products[1] * products[2])
    return np.divide(products[0], scale, out=np.full(len(weights), np.nan), where=scale > 0)


def _centred_ranks(
    values: Float64[np.ndarray, " row"], weight: Float64[np.ndarray, "draw row"]
) -> Float64[np.ndarray, "draw row"]:
    """Ranks of rows that occur `weight` times, 0 on average, from -1/2 to 1/2; ties share one."""
    _, group = np.unique(values, return_inverse=True)
    group = group.reshape(-1)
    order = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.diff(group[order], prepend=-1))
    times = np.add.reduceat(weight[:, order], starts, axis=1)
    middle = np.cumsum(times, axis=1) - times / 2
    total = times.sum(axis=1, keepdims=True)
    # A net that a resample does not draw has no ranks, and weight 0.
    return (middle / np.maximum(total, 1) - 0.5)[:, group]
