"""Made-up results of a study with known effects, for the tests of the analysis."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

SHRINKAGE = {"direct": 0.5, "scaffolded": 0.25, "free": 0.2, "negative": 0.5}
"""How far each estimator lies from the truth towards the marginal, on held-out pairs."""


def select(rows: pd.DataFrame, **equal: object) -> pd.DataFrame:
    """The rows whose columns have these values."""
    for name, value in equal.items():
        rows = rows.loc[rows[name].to_numpy() == value]
    return rows


def numbers(rows: pd.DataFrame, column: str) -> NDArray[np.float64]:
    """A column as floats."""
    return rows[column].to_numpy(dtype=np.float64)


def squared_errors(rows: pd.DataFrame) -> NDArray[np.float64]:
    """Squared difference of estimate and truth, a row each."""
    return (numbers(rows, "estimate") - numbers(rows, "true")) ** 2


def estimates(
    *,
    schemes: tuple[str, ...] = ("local_geom", "fully_observed", "wrong_geom"),
    nets: int = 4,
    pairs: int = 8,
    runs: int = 10,
    seed: int = 0,
) -> pd.DataFrame:
    """A table of estimates: held-out pairs by all estimators, and as many control pairs directly.

    Runs of the sampled estimators have a known variance, and their means the noise that follows.
    """
    rng = np.random.default_rng(seed)
    rows: list[dict[str, object]] = []
    for scheme in schemes:
        for net in range(nets):
            for pair in range(2 * pairs):
                for direction in range(2):
                    for value in range(2):
                        query = _query(net, pair, direction, value)
                        truth = np.random.default_rng([net, pair, direction, value])
                        true, marginal = truth.beta(0.5, 0.5), 0.3 + 0.4 * truth.random()
                        control = pair >= pairs
                        for estimator, amount in SHRINKAGE.items():
                            if control and estimator != "direct":
                                continue
                            shrink = _shrinkage(scheme, amount, control=control)
                            mean = true + shrink * (marginal - true)
                            sampled = estimator != "direct"
                            variance = 0.25 * mean * (1 - mean) if sampled else np.nan
                            noise = rng.normal(0, np.sqrt(variance / runs)) if sampled else 0.0
                            rows.append(
                                {
                                    "scheme": scheme,
                                    "seed": 0,
                                    **query,
                                    "pairs": "control" if control else "held_out",
                                    "outcome": 1,
                                    "distance": 2 + pair % 3,
                                    "scaffold_size": 1,
                                    "true": true,
                                    "marginal": marginal,
                                    "estimator": estimator,
                                    "estimate": float(np.clip(mean + noise, 0, 1)),
                                    "runs": runs if sampled else 1,
                                    "runs_used": runs - (estimator == "free") * (pair % 2),
                                    "run_variance": variance,
                                }
                            )
    return pd.DataFrame(rows)


def traces(
    *,
    schemes: tuple[str, ...] = ("local_geom", "wrong_geom"),
    nets: int = 4,
    pairs: int = 8,
    runs: int = 5,
    longest: int = 8,
    seed: int = 0,
) -> pd.DataFrame:
    """A table of free traces whose answers move from the marginal to the truth."""
    rng = np.random.default_rng(seed)
    rows: list[dict[str, object]] = []
    for scheme in schemes:
        for net in range(nets):
            for pair in range(pairs):
                for value in range(2):
                    truth = np.random.default_rng([net, pair, 0, value])
                    true, marginal = truth.beta(0.5, 0.5), 0.3 + 0.4 * truth.random()
                    for run in range(runs):
                        length = int(rng.integers(0, longest + 1))
                        position = np.arange(length + 1) / max(length, 1)
                        answer = marginal + 0.8 * position * (true - marginal)
                        answer = np.clip(answer + rng.normal(0, 0.02, length + 1), 0, 1)
                        rows.append(
                            {
                                "scheme": scheme,
                                "seed": 0,
                                **_query(net, pair, 0, value),
                                "run": run,
                                "finished": bool(rng.random() < 0.9),
                                "length": length,
                                "variables": [f"X{i + 50}" for i in range(length)],
                                "values": rng.integers(0, 2, length).tolist(),
                                "answer_probability": answer.tolist(),
                                "true": true,
                                "marginal": marginal,
                                "d_separates": bool(rng.random() < 0.7),
                            }
                        )
    return pd.DataFrame(rows)


def curves(
    *,
    schemes: tuple[str, ...] = ("local_geom", "fully_observed", "wrong_geom"),
    nets: int = 4,
    checkpoints: int = 9,
) -> pd.DataFrame:
    """A table of learning curves: exponential falls towards a floor, by scheme and estimator."""
    rows: list[dict[str, object]] = []
    floors = {"local_geom": 0.01, "fully_observed": 0.03, "wrong_geom": 0.07}
    for scheme in schemes:
        for net in range(nets):
            for checkpoint in range(checkpoints):
                for estimator, floor in (("direct", 0.02), ("free", 0.0)):
                    end = floors[scheme] + floor
                    tokens = checkpoint * 1_000_000
                    rate = (1 + 0.1 * net) * (1.5 if estimator == "free" else 1.0)
                    mse = end + (0.12 - end) * np.exp(-rate * checkpoint / 2)
                    rows.append(
                        {
                            "scheme": scheme,
                            "seed": 0,
                            "net": net,
                            "step": checkpoint * 100,
                            "tokens": tokens,
                            "samples": tokens // (40 if scheme != "fully_observed" else 400),
                            "train_loss": 2 * np.exp(-checkpoint / 3) + 0.5,
                            "estimator": estimator,
                            "pairs": "held_out",
                            "mse": mse,
                            "mse_to_marginal": 0.12 - mse,
                            "queries": 32,
                        }
                    )
    return pd.DataFrame(rows)


def _query(net: int, pair: int, direction: int, value: int) -> dict[str, object]:
    ends = [f"X{2 * pair}", f"X{2 * pair + 1}"]
    target, condition = ends[direction], ends[1 - direction]
    return {"net": net, "target": target, "condition": condition, "value": value}


def _shrinkage(scheme: str, amount: float, *, control: bool) -> float:
    if scheme == "wrong_geom":
        return 0.85
    if control:
        return 0.15
    return 0.5 if scheme == "fully_observed" else amount
