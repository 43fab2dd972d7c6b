"""Figures of the study from its tables: success with intervals over problems, and differences."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from provers.imo_lemmas import ImoLemmasConfig
from provers.study.curves import ATTEMPTED, in_time
from workbench.figure import Figure
from workbench.seeds import seed_sequence
from workbench.statistics import cluster_bootstrap, paired_comparison

if TYPE_CHECKING:
    from jaxtyping import Bool


def summarise(
    tables: Mapping[str, pd.DataFrame], config: ImoLemmasConfig, seed: int
) -> dict[str, Figure]:
    """Headline figures.

    Names: gain.ARM (over the prover alone, the same problems); change.ARM (over lemmas first);
    proved.ARM (within the budget); lemmas.proved (share of lemmas proved among those tried, arm
    decoupled), lemmas.needed (share of used lemmas without which there is no proof),
    oracle.reached (share of problems not proved that the lemmas would give if they were proved),
    files.accepted (share of theorems of final files accepted from
    scratch), pass_at_K.lemmas and pass_at_K.problems (of a model's samples). Intervals are 95 %
    bootstrap over problems.
    """
    problems = tables["problems"].assign(
        solved=in_time(tables["problems"], config.seconds).astype(np.float64)
    )
    arms = {arm: problems.loc[problems["arm"] == arm] for arm in config.arms}
    figures: dict[str, Figure] = {}
    for name, base in (("gain", "coupled"), ("change", "decoupled")):
        for arm, rows in arms.items():
            if base in arms and arm != base and (name == "gain" or arm != "coupled"):
                compared = paired_comparison(
                    rows,
                    arms[base],
                    keys=["problem"],
                    value="solved",
                    clusters=["problem"],
                    seed=seed_sequence(seed, "gain"),
                )
                figures[f"{name}.{arm}"] = compared.difference
    for arm, rows in arms.items():
        figures[f"proved.{arm}"] = _share(rows["solved"].to_numpy() > 0, seed, "proved")
    figures |= _about_lemmas(tables, seed)
    if "pass_rates" in tables:
        for row in tables["pass_rates"].to_dict("records"):
            figure = Figure(*(row[name] for name in Figure._fields))
            figures[f"pass_at_{row['k']}.{row['statements']}"] = figure
    return figures


def _about_lemmas(tables: Mapping[str, pd.DataFrame], seed: int) -> dict[str, Figure]:
    lemmas = tables["lemmas"]
    tried = lemmas.loc[(lemmas["arm"] == "decoupled") & lemmas["status"].isin(ATTEMPTED)]
    questions = {
        "lemmas.proved": (tried, tried["status"] != "unproved"),
        "lemmas.needed": (tables["utility"], tables["utility"]["needed"] == True),  # noqa: E712
        "oracle.reached": (tables["oracle"], tables["oracle"]["reached"] == True),  # noqa: E712
        "files.accepted": (tables["checks"], tables["checks"]["status"] == "proved"),
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
