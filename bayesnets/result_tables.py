"""The tables of a study, and the checks that stand before every analysis of them.

estimates: a row a query, scheme, net, seed and estimator, with the estimate and the truth.
traces: a row a run of free generation, with the variables it named and what it answered.
curves: a row a checkpoint, scheme, net, seed and estimator, with the MSE at that time.
nets: a row a net.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from jaxtyping import Bool, Float64, Int64, Shaped

from workbench.errors import InputError

if TYPE_CHECKING:
    import pandas

ESTIMATE_COLUMNS = (
    "scheme",
    "net",
    "target",
    "condition",
    "value",
    "true",
    "marginal",
    "estimator",
    "estimate",
)
"""The columns that every table of estimates has."""

QUERY_COLUMNS = ("seed", "net", "target", "condition", "value", "outcome")
"""What tells one query from another within a scheme, as far as a table has these columns."""

ALL_NETS = "all"
"""In the column `net` of a posterior table: the mean over nets such as these."""

HELD_OUT = "held_out"
CONTROL = "control"


class StudyTables(NamedTuple):
    """What a run of the study measured; a table that was not made is None.

    Attributes:
        estimates: columns as `ESTIMATE_COLUMNS`, and where known `seed`, `outcome`, `pairs`
            ("held_out" or "control"), `distance`, `scaffold_size`, `runs`, `runs_used`,
            `run_variance`.
        traces: `scheme, seed, net, target, condition, value, run, finished, length, variables,
            values, answer_probability, true, marginal, d_separates`.
        curves: `scheme, seed, net, step, tokens, samples, train_loss, estimator, pairs, mse,
            mse_to_marginal, queries`.
        nets: one row a net.
    """

    estimates: "pandas.DataFrame"
    traces: "pandas.DataFrame | None" = None
    curves: "pandas.DataFrame | None" = None
    nets: "pandas.DataFrame | None" = None


class Clusters(NamedTuple):
    """Codes of each row's net and of its unordered pair, the same whatever the rows' order."""

    net: Int64[np.ndarray, " row"]
    pair: Int64[np.ndarray, " row"]


def require_columns(frame: "pandas.DataFrame", columns: Sequence[str], table: str) -> None:
    """Check that a table has rows and these columns.

    Raises:
        InputError: it has not; the message names its number of rows and what is missing.
    """
    if missing := [name for name in columns if name not in frame.columns]:
        raise InputError(
            f"The table of {table} ({len(frame)} rows) lacks the columns: {', '.join(missing)}.",
            remedy=f"It needs {', '.join(columns)}.",
        )
    if not len(frame):
        raise InputError(
            f"The table of {table} has 0 rows.", remedy="Look in the journal for failed items."
        )


def number_column(
    frame: "pandas.DataFrame",
    column: str,
    *,
    low: float = -np.inf,
    high: float = np.inf,
    missing: bool = False,
) -> Float64[np.ndarray, " row"]:
    """A column as floats, checked.

    Args:
        frame: the table.
        column: which column.
        low, high: the range that its numbers must lie in, ends included.
        missing: whether NaN is allowed, for a number that is not known.

    Raises:
        InputError: something in it is no number, missing or out of range; the message names the
            column, how many rows are concerned and the first of them.
    """
    try:
        numbers = frame[column].to_numpy(dtype=np.float64, na_value=np.nan)
    except (TypeError, ValueError) as error:
        raise InputError(
            f"Column {column!r} ({len(frame)} rows of type {frame[column].dtype}) is not numeric.",
            remedy="Give numbers, with NaN for what is missing.",
        ) from error
    absent = np.isnan(numbers)
    if absent.any() and not missing:
        raise InputError(
            f"{_rows_of(absent)} lack a number in column {column!r}.",
            remedy="Drop these rows or fill them in.",
        )
    beyond = ~absent & ~((numbers >= low) & (numbers <= high))
    if beyond.any():
        raise InputError(
            f"{_rows_of(beyond)} are outside [{low:g}, {high:g}] in column {column!r}, "
            f"such as {numbers[beyond][0]:g}.",
            remedy="Correct these rows; mark what is not known by NaN.",
        )
    return numbers


def label_column(frame: "pandas.DataFrame", column: str) -> Shaped[np.ndarray, " row"]:
    """A column of names or integers as strings, so that 3 and "3" are the same label.

    Raises:
        InputError: a label is missing.
    """
    absent = frame[column].isna().to_numpy(dtype=bool)
    if absent.any():
        raise InputError(
            f"{_rows_of(absent)} lack a label in column {column!r}.", remedy="Drop or fill them."
        )
    return frame[column].to_numpy(dtype=object).astype(str)


def codes(labels: Shaped[np.ndarray, " row"]) -> Int64[np.ndarray, " row"]:
    """Labels as integers 0, 1, ... in the order of the sorted labels."""
    import pandas

    numbers, _ = pandas.factorize(labels, sort=True)
    return numbers.astype(np.int64)


def joint_codes(parts: Sequence[Int64[np.ndarray, " row"]]) -> Int64[np.ndarray, " row"]:
    """Integers 0, 1, ... for the distinct combinations, in their sorted order."""
    joint = parts[0]
    for part in parts[1:]:
        joint = joint * (int(part.max(initial=0)) + 1) + part
        # Numbering afresh keeps the product of the ranges from overflowing.
        joint = np.unique(joint, return_inverse=True)[1].reshape(-1).astype(np.int64)
    return joint


def clusters(frame: "pandas.DataFrame") -> Clusters:
    """Net and unordered pair of target and condition, of each row.

    Raises:
        InputError: a label is missing.
    """
    ends = codes(np.concatenate([label_column(frame, c) for c in ("target", "condition")]))
    target, condition = np.split(ends, 2)
    pair = joint_codes([np.minimum(target, condition), np.maximum(target, condition)])
    return Clusters(codes(label_column(frame, "net")), pair)


def query_codes(frame: "pandas.DataFrame") -> Int64[np.ndarray, " row"]:
    """One integer a query: equal for the rows of one query by different estimators.

    Raises:
        InputError: a label is missing.
    """
    present = [name for name in QUERY_COLUMNS if name in frame.columns]
    return joint_codes([codes(label_column(frame, name)) for name in present])


def is_held_out(frame: "pandas.DataFrame") -> Bool[np.ndarray, " row"]:
    """Whether each row's pair was held out, as all are where the table has no column `pairs`.

    Raises:
        InputError: `pairs` holds something but "held_out" and "control".
    """
    if "pairs" not in frame.columns:
        return np.ones(len(frame), dtype=bool)
    pairs = label_column(frame, "pairs")
    if strange := sorted(set(pairs) - {HELD_OUT, CONTROL}):
        raise InputError(
            f"Column 'pairs' of {len(frame)} rows holds '{strange[0]}'.",
            remedy=f"Use {HELD_OUT!r} or {CONTROL!r}.",
        )
    return pairs == HELD_OUT


def names_in_order(labels: Sequence[str], order: Sequence[str]) -> list[str]:
    """The distinct labels: those of `order` first and in that order, then others sorted."""
    present = set(labels)
    return [*(n for n in order if n in present), *sorted(present - set(order))]


def _rows_of(concerned: Shaped[np.ndarray, " row"]) -> str:
    return f"{int(concerned.sum())} of {len(concerned)} rows (first: row {concerned.argmax()})"
