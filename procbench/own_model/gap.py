"""What written steps are worth: scores by length and condition, and their differences.

A model with steps and one without are compared on the same problems and the same replicate, by the
final match (FM), the one published score that an answer without steps can have. Intervals come
from drawing pairs of task and replicate, and problems within them.
"""

from collections.abc import Iterator
from typing import Any, cast

import pandas as pd

from procbench.procedure_learning import CONDITIONS, ProcedureLearningConfig
from procbench.tasks import TASKS
from workbench.figure import Figure
from workbench.seeds import seed_sequence
from workbench.statistics import cluster_bootstrap, paired_comparison

SCORES = ("fm", "pa", "sm", "pml")
RANGES = ("inside", "beyond")
"""Lengths that occur in training, and longer ones."""
_KEYS = ("cluster", "problem_name")
ALL = "all"


def with_conditions(samples: pd.DataFrame, models: pd.DataFrame) -> pd.DataFrame:
    """The samples with condition, replicate and cluster ("task22 r0") of each."""
    columns = ["model", "condition", "replicate"]
    table = samples.astype({"model": str, "task": str}).merge(
        models[columns], on="model", validate="many_to_one"
    )
    numbers = table["replicate"].astype(str)
    return table.assign(cluster=table["task"] + " r" + numbers)


def by_length(samples: pd.DataFrame, *, seed: int, resamples: int) -> pd.DataFrame:
    """Scores at each length: task ("all" or a name), condition, length, score, value, low, high, n.

    Args:
        samples: of `with_conditions`.
        seed: of the bootstrap.
        resamples: how many, 1 or more.
    """
    rows: list[dict[str, Any]] = []
    for task, part in _by_task(samples):
        for key, cell in part.groupby(["condition", "length"], sort=True):
            condition, length = cast("tuple[str, int]", key)
            for score in SCORES:
                stream = seed_sequence(seed, "by length", task, condition, int(length), score)
                clusters = [cell[name].to_numpy() for name in _KEYS]
                values = cell[score].to_numpy(dtype=float)
                found = cluster_bootstrap(values, clusters, seed=stream, resamples=resamples)
                cell_key = {"task": task, "condition": condition, "length": length, "score": score}
                rows.append({**cell_key, **found._asdict()})
    return pd.DataFrame(rows)


def headline(
    samples: pd.DataFrame, config: ProcedureLearningConfig, *, seed: int
) -> dict[str, Figure]:
    """The study's figures, what steps are worth first.

    - gap_RANGE.CONDITION: final match with steps minus that of the condition, on the same problems,
      inside and beyond the trained lengths;
    - gap_RANGE.CONDITION.TASK: the same for a task;
    - SCORE_RANGE.CONDITION: mean score; prefix accuracy and sequential match of models with steps
      alone.
    """
    figures: dict[str, Figure] = {}
    inside = samples["length"].map(config.is_trained).to_numpy(dtype=bool)
    beyond = (samples["length"] > config.trained_longest).to_numpy(dtype=bool)
    for name, chosen in zip(RANGES, (inside, beyond), strict=True):
        part = samples.loc[chosen]
        if not len(part):
            continue
        for task, of_task in _by_task(part):
            for condition in CONDITIONS[1:]:
                title = "" if task == ALL else f".{TASKS[task].title}"
                key = f"gap_{name}.{condition}{title}"
                figures[key] = _gap(of_task, condition, key, config, seed)
        for condition in CONDITIONS:
            for score in ("fm", "pa", "sm") if condition == "steps" else ("fm",):
                rows = part.loc[(part["condition"] == condition).to_numpy()]
                key = f"{score}_{name}.{condition}"
                figures[key] = cluster_bootstrap(
                    rows[score].to_numpy(dtype=float),
                    [rows[column].to_numpy() for column in _KEYS],
                    seed=seed_sequence(seed, key),
                    resamples=config.resamples,
                )
    return figures


def _gap(
    samples: pd.DataFrame, condition: str, key: str, config: ProcedureLearningConfig, seed: int
) -> Figure:
    names = samples["condition"].to_numpy()
    return paired_comparison(
        samples.loc[names == "steps"],
        samples.loc[names == condition],
        keys=_KEYS,
        value="fm",
        clusters=_KEYS,
        seed=seed_sequence(seed, key),
        resamples=config.resamples,
    ).difference


def _by_task(samples: pd.DataFrame) -> Iterator[tuple[str, pd.DataFrame]]:
    """All samples, and those of each task."""
    yield ALL, samples
    for task, part in samples.groupby("task", sort=True):
        yield str(task), part
