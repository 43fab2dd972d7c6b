"""Figures of the study from its tables: success with intervals over problems, and differences."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from provers.imo_lemmas import ImoLemmasConfig
from workbench.figure import Figure
from workbench.seeds import seed_sequence
from workbench.statistics import cluster_bootstrap, paired_comparison

if TYPE_CHECKING:
    from jaxtyping import Bool

_POINTS: Final = 24
_MOST_CHECKS: Final = 100_000


def curves(problems: pd.DataFrame, config: ImoLemmasConfig, seed: int) -> pd.DataFrame:
    """Share of problems proved within a budget, by arm.

    Columns: arm, budget ("seconds" or "checks"), amount, value, low, high, n. A problem counts
    from the time, or the number of checks, at which its arm had proved it.
    """
    records: list[dict[str, object]] = []
    checks = problems["checks"].to_numpy(dtype=np.int64)
    most = max(2, min(_MOST_CHECKS, int(checks.max(initial=2))))
    amounts = {
        "seconds": np.geomspace(0.5, max(config.seconds, 1.0), _POINTS),
        "checks": np.unique(np.geomspace(1, most, _POINTS).astype(int)),
    }
    for arm in config.arms:
        mine = problems.loc[problems["arm"] == arm].sort_values("problem")
        proved = (mine["status"] == "proved").to_numpy()
        for budget, marks in amounts.items():
            spent = mine[budget].to_numpy(dtype=np.float64)
            for amount in marks.tolist():
                figure = _share(proved & (spent <= amount), seed, "curve")
                records.append(
                    {"arm": arm, "budget": budget, "amount": float(amount), **figure._asdict()}
                )
    return pd.DataFrame.from_records(records)


def summarise(
    tables: Mapping[str, pd.DataFrame], config: ImoLemmasConfig, seed: int
) -> dict[str, Figure]:
    """Headline figures.

    Names: proved.ARM; gain.ARM (over the prover alone, the same problems); lemmas.proved (share of
    lemmas proved among those tried, arm decoupled), lemmas.needed (share of used lemmas without
    which there is no proof), oracle.reached (share of problems not proved that the lemmas would
    give if they were proved). Intervals are 95 % bootstrap over problems.
    """
    problems = tables["problems"].assign(
        solved=(tables["problems"]["status"] == "proved").astype(np.float64)
    )
    arms = {arm: problems.loc[problems["arm"] == arm] for arm in config.arms}
    figures = {
        f"proved.{arm}": _share(rows["solved"].to_numpy() > 0, seed, "proved")
        for arm, rows in arms.items()
    }
    if "coupled" in arms:
        for arm, rows in arms.items():
            if arm != "coupled":
                compared = paired_comparison(
                    rows,
                    arms["coupled"],
                    keys=["problem"],
                    value="solved",
                    clusters=["problem"],
                    seed=seed_sequence(seed, "gain"),
                )
                figures[f"gain.{arm}"] = compared.difference
    figures |= _about_lemmas(tables, seed)
    return figures


def _about_lemmas(tables: Mapping[str, pd.DataFrame], seed: int) -> dict[str, Figure]:
    lemmas = tables["lemmas"]
    tried = lemmas.loc[
        (lemmas["arm"] == "decoupled") & lemmas["status"].isin(["proved", "used", "unproved"])
    ]
    questions = {
        "lemmas.proved": (tried, tried["status"] != "unproved"),
        "lemmas.needed": (tables["utility"], tables["utility"]["needed"] == True),  # noqa: E712
        "oracle.reached": (tables["oracle"], tables["oracle"]["reached"] == True),  # noqa: E712
    }
    return {
        name: cluster_bootstrap(
            answer.to_numpy(dtype=np.float64),
            [rows["problem"].to_numpy().astype(str)],
            seed=seed_sequence(seed, name),
        )
        for name, (rows, answer) in questions.items()
        if len(rows)
    }


def _share(good: "Bool[np.ndarray, ' problem']", seed: int, stream: str) -> Figure:
    # The same stream for all, so that curves and arms are resampled alike.
    return cluster_bootstrap(good.astype(np.float64), [], seed=seed_sequence(seed, stream))
