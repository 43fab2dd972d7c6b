"""Curves of the study from its tables: success against budget, against tries and against k."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from provers.imo_lemmas import ImoLemmasConfig
from provers.proving.pass_rates import pass_at_k
from workbench.figure import Figure
from workbench.seeds import seed_sequence
from workbench.statistics import cluster_bootstrap

if TYPE_CHECKING:
    from jaxtyping import Bool, Float

ATTEMPTED: Final = ("proved", "used", "unproved")
"""What became of lemmas that a prover was put on."""
_PROVED: Final = ("proved", "used")
_LEAST_SECONDS: Final = 0.5


def in_time(problems: pd.DataFrame, seconds: float) -> "Bool[np.ndarray, ' row']":
    """Whether a problem was proved within its budget; the last run of Lean may end beyond it."""
    proved = (problems["status"] == "proved").to_numpy()
    return proved & (problems["seconds"].to_numpy(dtype=np.float64) <= seconds)


def curves(problems: pd.DataFrame, config: ImoLemmasConfig, seed: int) -> pd.DataFrame:
    """Share of problems proved within a budget, by arm.

    Columns: arm, budget ("seconds" or "checks"), amount, value, low, high, n. A problem counts
    from the time, or the number of checks, at which its arm had proved it; between two amounts
    the share is that of the lower one.
    """
    records: list[dict[str, object]] = []
    ends = {
        "seconds": (_LEAST_SECONDS, max(config.seconds, 1.0)),
        "checks": (1.0, max([2.0, *problems["checks"].astype(float)])),
    }
    for arm in config.arms:
        mine = problems.loc[problems["arm"] == arm].sort_values("problem")
        proved = in_time(mine, config.seconds)
        for budget, (first, last) in ends.items():
            spent = mine[budget].to_numpy(dtype=np.float64)
            for amount in _steps(spent[proved], first, last):
                # The same stream for all, so that arms and amounts are resampled alike.
                figure = cluster_bootstrap(
                    (proved & (spent <= amount)).astype(np.float64),
                    [],
                    seed=seed_sequence(seed, "curve"),
                )
                at = {"arm": arm, "budget": budget, "amount": amount}
                records.append({**at, **figure._asdict()})
    return pd.DataFrame.from_records(records)


def tries(tables: Mapping[str, pd.DataFrame], seed: int) -> pd.DataFrame:
    """Share of statements proved with no more than k candidates of their own.

    Columns: statements ("lemmas" of the arm decoupled, "problems" of the arm coupled), k, value,
    low, high, n. Intervals are over problems.
    """
    lemmas, problems = tables["lemmas"], tables["problems"]
    lemmas = lemmas.loc[(lemmas["arm"] == "decoupled") & lemmas["status"].isin(ATTEMPTED)]
    problems = problems.loc[problems["arm"] == "coupled"]
    records: list[dict[str, object]] = []
    for name, rows in (("lemmas", lemmas), ("problems", problems)):
        if len(rows):
            checks = rows["checks"].to_numpy(dtype=np.float64)
            proved = rows["status"].isin(_PROVED).to_numpy()
            for k in _steps(checks[proved], 1.0, max(2.0, float(checks.max()))):
                within = (proved & (checks <= k)).astype(np.float64)
                figure = _over_problems(within, rows, seed, f"tries of {name}")
                records.append({"statements": name, "k": k, **figure._asdict()})
    return _frame(records)


def pass_rates(samples: pd.DataFrame, seed: int) -> pd.DataFrame:
    """Chance that one of k sampled proofs of a statement is accepted, for k = 1, 2, 4 and so on.

    Columns: statements ("lemmas" or "problems"), k, value, low, high, n. Each statement's chance is
    estimated without bias from all its samples; intervals are over problems.
    """
    records: list[dict[str, object]] = []
    for name in ("lemmas", "problems"):
        rows = samples.loc[(samples["lemma"] != "") == (name == "lemmas")]
        counts = list(zip(rows["drawn"].tolist(), rows["passed"].tolist(), strict=True))
        most = min((int(drawn) for drawn, _ in counts), default=0)
        for k in sorted({2**power for power in range(most.bit_length())} | ({most} - {0})):
            chances = np.array([pass_at_k(int(drawn), int(passed), k) for drawn, passed in counts])
            figure = _over_problems(chances, rows, seed, f"pass rate of {name}")
            records.append({"statements": name, "k": k, **figure._asdict()})
    return _frame(records)


def _over_problems(
    values: "Float[np.ndarray, ' statement']", rows: pd.DataFrame, seed: int, stream: str
) -> Figure:
    problems = rows["problem"].to_numpy().astype(str)
    return cluster_bootstrap(values, [problems], seed=seed_sequence(seed, stream))


def _steps(amounts: "Float[np.ndarray, ' proved']", first: float, last: float) -> list[float]:
    """Where the share changes, between the first and the last amount."""
    inner = {float(amount) for amount in amounts.tolist() if first < amount < last}
    return [first, *sorted(inner), last]


def _frame(records: list[dict[str, object]]) -> pd.DataFrame:
    return pd.DataFrame.from_records(records, columns=["statements", "k", *Figure._fields])
