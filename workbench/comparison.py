"""Two runs side by side: what differs in their configurations, and in their figures."""

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from workbench.figure import Figure
from workbench.runs import RunFolder

if TYPE_CHECKING:
    import pandas

_TABLE = "estimates"
_QUERY = ("net", "target", "condition", "value")
_NEEDED = ("scheme", *_QUERY, "true", "estimator", "estimate")
# Columns that tell queries apart too, in tables that have them.
_OPTIONAL = ("outcome", "seed")
_PREFIX = {"held_out": "mse", "control": "control"}


class ConfigChange(NamedTuple):
    """A setting that differs; None where a run does not have it."""

    name: str
    left: Any
    right: Any


class FigureRow(NamedTuple):
    """A figure in both runs.

    Attributes:
        name: of the figure.
        left, right: its values; None where a run does not have it.
        difference: left minus right. With an interval when the runs answered the same queries, so
            that squared errors could be compared query by query; with NaN for an interval when
            not; None when a run lacks the figure.
    """

    name: str
    left: Figure | None
    right: Figure | None
    difference: Figure | None


class Comparison(NamedTuple):
    """Two runs side by side."""

    changes: list[ConfigChange]
    figures: list[FigureRow]


def compare_runs(left: RunFolder, right: RunFolder) -> Comparison:
    """Compare two runs.

    Figures of squared error are compared query by query where both runs have a table `estimates`
    with the same queries and the same truth for them; their intervals come from resampling nets,
    then pairs of variables.

    Raises:
        InputError: a file of theirs is broken.
    """
    ours, theirs = left.figures(), right.figures()
    paired = _paired_differences(left, right)
    names = [*ours, *(name for name in theirs if name not in ours)]
    rows = [
        FigureRow(name, ours.get(name), theirs.get(name), _difference(name, ours, theirs, paired))
        for name in names
    ]
    return Comparison(_changes(left, right), rows)


def flatten(config: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Nested settings as one level, with dotted names as the command line has them."""
    flat: dict[str, Any] = {}
    for name, value in config.items():
        if isinstance(value, Mapping):
            flat |= flatten(value, f"{prefix}{name}.")
        else:
            flat[f"{prefix}{name}"] = value
    return flat


def _changes(left: RunFolder, right: RunFolder) -> list[ConfigChange]:
    ours, theirs = _settings(left), _settings(right)
    names = [*ours, *(name for name in theirs if name not in ours)]
    pairs = [ConfigChange(name, ours.get(name), theirs.get(name)) for name in names]
    return [change for change in pairs if change.left != change.right]


def _settings(run: RunFolder) -> dict[str, Any]:
    info = run.info
    head = {"experiment": info.experiment, "preset": info.preset, "seed": info.seed}
    return {**head, **flatten(info.config), "code": info.code_version}


def _difference(
    name: str,
    ours: Mapping[str, Figure],
    theirs: Mapping[str, Figure],
    paired: Mapping[str, Figure],
) -> Figure | None:
    if name not in ours or name not in theirs:
        return None
    value = ours[name].value - theirs[name].value
    plain = Figure(value, math.nan, math.nan, min(ours[name].n, theirs[name].n))
    return paired.get(name, plain)


def _paired_differences(left: RunFolder, right: RunFolder) -> dict[str, Figure]:
    """Differences of mean squared error by figure name, over the queries that both runs have."""
    from workbench.seeds import seed_sequence
    from workbench.statistics import paired_comparison

    if _TABLE not in left.tables() or _TABLE not in right.tables():
        return {}
    ours, theirs = left.read_table(_TABLE), right.read_table(_TABLE)
    needed = set(_NEEDED)
    if not needed <= set(ours.columns) or not needed <= set(theirs.columns):
        return {}
    shared = [name for name in _OPTIONAL if name in ours.columns and name in theirs.columns]
    keys = [*_QUERY, "pair", "true", *shared]
    left_errors, right_errors = _errors(ours, keys), _errors(theirs, keys)
    differences: dict[str, Figure] = {}
    for name in sorted(set(left_errors) & set(right_errors)):
        result = paired_comparison(
            left_errors[name],
            right_errors[name],
            keys=keys,
            value="error",
            clusters=["net", "pair"],
            seed=seed_sequence(0, "compare", name),
        )
        if result.difference.n:
            differences[name] = result.difference
    return differences


def _errors(rows: "pandas.DataFrame", keys: list[str]) -> "dict[str, pandas.DataFrame]":
    """Squared error of each query, by the figure it counts in.

    Rows that are the same query otherwise (repeats that no column tells apart) are averaged.
    """
    ends = rows[["target", "condition"]]
    kinds = rows["pairs"] if "pairs" in rows.columns else ["held_out"] * len(rows)
    errors = rows.assign(
        error=(rows["estimate"] - rows["true"]) ** 2,
        pair=ends.min(axis=1).astype(str) + "-" + ends.max(axis=1).astype(str),
        kind=[_PREFIX.get(str(kind), str(kind)) for kind in kinds],
        # The truth tells queries of different nets apart; its last bits may differ by machine.
        true=rows["true"].round(9),
    )
    groups = errors.groupby(["kind", "scheme", "estimator"], dropna=False)
    return {
        ".".join(map(str, cast("tuple[object, ...]", name))): cast(
            "pandas.DataFrame", part.groupby(keys, as_index=False, dropna=False)["error"].mean()
        )
        for name, part in groups
    }
