"""What a table of samples says: scores with intervals, comparisons, breaks, kinds of errors.

Everything here is a function of the table of `procbench.run_tables.SAMPLE_SCHEMA` alone. Means are
over items with equal weight, as published. Items of one task are alike, so intervals come from
drawing whole tasks (`workbench.statistics.cluster_bootstrap`); within one task, items are drawn,
each with all answers to it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
import pandas
from numpy.typing import NDArray

from procbench.run_tables import Status
from procbench.scoring import ERROR_KINDS, hazard_of_prefixes
from workbench.errors import InputError
from workbench.figure import Figure
from workbench.seeds import seed_sequence
from workbench.statistics import PairedComparison, cluster_bootstrap, paired_comparison

SCORES = ("pa", "sm", "fm")
MEASURES = (
    *SCORES,
    "changing_pa",
    "changing_sm",
    "read",
    "read_pa",
    "validity",
    "validity_after",
    "returned",
)
"""Numbers of a sample that are averaged; see `with_measures`."""
GROUPS = ("all", "level", "task", "length")
OUTCOMES = ("right", *ERROR_KINDS, *(s.value for s in Status if s is not Status.PARSED))


class Findings(NamedTuple):
    """All that the report shows.

    Attributes:
        scores: rows of `score_rows` for every grouping.
        pairs: rows of `pair_rows`.
        breaks: rows of `break_rows`.
        outcomes: rows of `outcome_rows`.
    """

    scores: pandas.DataFrame
    pairs: pandas.DataFrame
    breaks: pandas.DataFrame
    outcomes: pandas.DataFrame


def findings(samples: pandas.DataFrame, *, seed: int = 0, resamples: int = 2000) -> Findings:
    """Analyse a table of samples.

    Args:
        samples: rows of SAMPLE_SCHEMA.
        seed: of the bootstrap.
        resamples: how many bootstrap resamples, 1 or more.

    Raises:
        InputError: there are no samples, or two rows for one answer.
    """
    check_samples(samples)
    table = with_measures(samples)
    by = [score_rows(table, group, seed=seed, resamples=resamples) for group in GROUPS]
    return Findings(
        pandas.concat(by, ignore_index=True),
        pair_rows(table, seed=seed, resamples=resamples),
        break_rows(table),
        outcome_rows(table),
    )


def check_samples(samples: pandas.DataFrame) -> None:
    """Refuse a table without samples, or with two rows for one answer.

    Raises:
        InputError: it is such a table.
    """
    if not len(samples):
        raise InputError("The table has no samples.", remedy="Run or score something first.")
    twice = samples.duplicated(["model", "problem_name", "sample"]).to_numpy()
    if twice.any():
        row = samples.iloc[int(twice.argmax())]
        raise InputError(
            f"There are two rows for answer {row['sample']} of {row['model']} to "
            f"{row['problem_name']}.",
            remedy="Give the models of several runs different names.",
        )


def with_measures(samples: pandas.DataFrame) -> pandas.DataFrame:
    """The table with the columns of MEASURES; NaN where a sample has no such number.

    - pa, sm, fm, changing_pa, changing_sm: as scored; an answer that was not read is scored as the
      vacant prediction, as published;
    - read: 1 when the answer was read, 0 when not; of scored samples;
    - read_pa: pa of the answers that were read;
    - validity: share of the judged steps that follow from the model's own state before;
    - validity_after: the same behind the first error; high where errors are carried on faithfully;
    - returned: of read answers with an error, 1 when a later state is right at its place.
    """
    status = _texts(samples, "status")
    scored = np.isin(status, [s.value for s in Status if s.is_scored])
    parsed = status == Status.PARSED.value
    columns = {name: _numbers(samples, name) for name in (*SCORES, "changing_pa", "changing_sm")}
    columns["read"] = np.where(scored, parsed.astype(np.float64), np.nan)
    columns["read_pa"] = np.where(parsed, columns["pa"], np.nan)
    columns["validity"] = _ratio(samples, "legal", "judged")
    columns["validity_after"] = _ratio(samples, "legal_after", "judged_after")
    wrong = parsed & (columns["sm"] == 0)
    back = ~np.isnan(_numbers(samples, "returned_at"))
    columns["returned"] = np.where(wrong, back.astype(np.float64), np.nan)
    names = {name: _texts(samples, name) for name in ("model", "task", "level")}
    kept = samples[["problem_name", "sample", "length", "pml", "first_error_kind"]]
    numbers = {
        "task_number": pandas.factorize(names["task"], sort=True)[0],
        "item_number": pandas.factorize(samples["problem_name"], sort=True)[0],
    }
    return kept.assign(**names, **numbers, status=status, all="all", **columns)


def score_rows(
    table: pandas.DataFrame,
    by: str,
    *,
    seed: int,
    resamples: int = 2000,
    measures: Sequence[str] | None = None,
) -> pandas.DataFrame:
    """Means of MEASURES with intervals, by model and group.

    Args:
        table: as `with_measures` gives it.
        by: one of GROUPS.
        seed, resamples: of the bootstrap.
        measures: some of MEASURES; None for all of them over all items and by level, and for
            SCORES by task and length.

    Returns:
        Rows (measure, by, group, model, value, low, high, n), in a fixed order.
    """
    usual = MEASURES if by in ("all", "level") else SCORES
    rows: list[dict[str, Any]] = []
    for model, group, part in _groups(table, by):
        clusters = [part["item_number" if by == "task" else "task_number"].to_numpy()]
        for measure in usual if measures is None else measures:
            stream = seed_sequence(seed, "scores", measure, by, group, model)
            figure = cluster_bootstrap(
                _numbers(part, measure), clusters, seed=stream, resamples=resamples
            )
            names = {"measure": measure, "by": by, "group": group, "model": model}
            rows.append(names | figure._asdict())
    return pandas.DataFrame(rows)


def compare(
    table: pandas.DataFrame, left: str, right: str, measure: str, *, seed: int, resamples: int
) -> PairedComparison:
    """One model minus another over the answers that both have scores for.

    Args:
        table: as `with_measures` gives it.
        left, right: names of models.
        measure: one of MEASURES.
        seed, resamples: of the bootstrap.
    """
    sides = [table.loc[table["model"].to_numpy() == model] for model in (left, right)]
    return paired_comparison(
        *sides,
        keys=["task", "problem_name", "sample"],
        value=measure,
        clusters=["task"],
        seed=seed_sequence(seed, "pairs", measure, left, right),
        resamples=resamples,
    )


def pair_rows(table: pandas.DataFrame, *, seed: int, resamples: int = 2000) -> pandas.DataFrame:
    """Every pair of models compared by the published scores.

    Returns:
        Rows (measure, left, right, left_value, right_value, value, low, high, n, unmatched), where
        value is the mean of left minus right; no rows when there is one model.
    """
    rows: list[dict[str, Any]] = []
    models = sorted(set(table["model"]))
    for left, right in combinations(models, 2):
        for measure in SCORES:
            found = compare(table, left, right, measure, seed=seed, resamples=resamples)
            names = {"measure": measure, "left": left, "right": right}
            values = {"left_value": found.left.value, "right_value": found.right.value}
            rows.append(
                names | values | found.difference._asdict() | {"unmatched": found.unmatched}
            )
    columns = ["measure", "left", "right", "left_value", "right_value"]
    columns += ["value", "low", "high", "n", "unmatched"]
    return pandas.DataFrame(rows, columns=columns)


def break_rows(table: pandas.DataFrame) -> pandas.DataFrame:
    """Where chains break: the hazard by model, task and step, and over all tasks.

    Returns:
        Rows (model, task, step, at_risk, broken, hazard, survived); task "all" is all of them.
        Steps that no chain reached are left out.
    """
    scored = table.loc[table["pml"].notna().to_numpy()]
    rows: list[pandas.DataFrame] = []
    for by in ("all", "task"):
        for model, task, part in _groups(scored, by):
            pml, length = (_numbers(part, name).astype(np.int64) for name in ("pml", "length"))
            curve = hazard_of_prefixes(pml, length)
            frame = pandas.DataFrame(
                {
                    "model": model,
                    "task": task,
                    "step": curve.step,
                    "at_risk": curve.at_risk,
                    "broken": curve.at_risk - curve.right,
                    "hazard": curve.hazard,
                    "survived": curve.survived,
                }
            )
            rows.append(frame.loc[curve.at_risk > 0])
    columns = ["model", "task", "step", "at_risk", "broken", "hazard", "survived"]
    return pandas.concat(rows, ignore_index=True) if rows else pandas.DataFrame(columns=columns)


def outcome_rows(table: pandas.DataFrame) -> pandas.DataFrame:
    """What became of samples, and the kind of the first error of those that are wrong.

    Returns:
        Rows (model, level, outcome, count, share), outcomes in the order of OUTCOMES, level "all"
        for all of them; shares of one model and level add up to 1.
    """
    outcome = np.where(_numbers(table, "sm") == 1, "right", table["first_error_kind"].astype(str))
    status = table["status"].to_numpy()
    outcome = np.where(status == Status.PARSED.value, outcome, status)
    told = table.assign(outcome=outcome)
    rows: list[dict[str, Any]] = []
    for by in ("all", "level"):
        for model, level, part in _groups(told, by):
            counts = Counter(part["outcome"].tolist())
            names = {"model": model, "level": level}
            for name in OUTCOMES:
                count = counts[name]
                rows.append(names | {"outcome": name, "count": count, "share": count / len(part)})
    return pandas.DataFrame(rows)


def figure_of(row: Mapping[str, Any]) -> Figure:
    """The number and interval of a row of `score_rows` or `pair_rows`."""
    return Figure(float(row["value"]), float(row["low"]), float(row["high"]), int(row["n"]))


def headline(found: Findings) -> dict[str, Figure]:
    """The figures of a summary: scores by "MEASURE.BY.GROUP.MODEL", over all and by level.

    Differences of models are "MEASURE.minus.LEFT.RIGHT".
    """
    rows = found.scores.loc[found.scores["by"].isin(["all", "level"]).to_numpy()]
    figures: dict[str, Figure] = {}
    for row in rows.to_dict("records"):
        name = f"{row['measure']}.{row['by']}.{row['group']}.{row['model']}"
        figures[name] = figure_of(_named(row))
    for row in found.pairs.to_dict("records"):
        figures[f"{row['measure']}.minus.{row['left']}.{row['right']}"] = figure_of(_named(row))
    return figures


def models_of(found: Findings) -> Sequence[str]:
    """Names of the models, sorted."""
    return sorted(set(found.scores["model"]))


def _groups(table: pandas.DataFrame, by: str) -> Iterator[tuple[str, str, pandas.DataFrame]]:
    """Model, group and rows of each group, in order."""
    for names, part in table.groupby(["model", by], sort=True, observed=True):
        keys: Any = names
        yield str(keys[0]), str(keys[1]), part


def _named(row: "dict[Any, Any]") -> dict[str, Any]:
    return {str(key): value for key, value in row.items()}


def _texts(table: pandas.DataFrame, name: str) -> NDArray[np.str_]:
    column = table[name]
    if isinstance(column.dtype, pandas.CategoricalDtype) and not column.hasnans:
        # A name is made text once, and not in every row that has it.
        return column.cat.categories.to_numpy().astype(str)[column.cat.codes.to_numpy()]
    return column.to_numpy().astype(str)


def _numbers(table: pandas.DataFrame, name: str) -> NDArray[np.float64]:
    return table[name].to_numpy(dtype=np.float64, na_value=np.nan)


def _ratio(table: pandas.DataFrame, part: str, whole: str) -> NDArray[np.float64]:
    parts, wholes = _numbers(table, part), _numbers(table, whole)
    return np.divide(parts, wholes, out=np.full(len(parts), np.nan), where=wholes > 0)
