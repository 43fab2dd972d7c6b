import math

import numpy as np
import pandas as pd
import pytest

from bayesnets.noise import split_noise
from tests.bayesnets import study_data
from tests.bayesnets.study_data import numbers, select
from workbench.errors import InputError

TRUE_MSE = 0.02


def simulated(runs: int, *, seed: int, queries: int = 4000) -> pd.DataFrame:
    """Estimates whose mean over endless runs has a known MSE; runs are Beta about that mean."""
    rng = np.random.default_rng(seed)
    true = rng.uniform(0.3, 0.7, queries)
    mean = true + rng.choice([-1, 1], queries) * math.sqrt(TRUE_MSE)
    answers = rng.beta(6 * mean, 6 * (1 - mean), size=(runs, queries))
    pair = np.arange(queries) // 4
    return pd.DataFrame(
        {
            "scheme": "local_geom",
            "net": pair % 10,
            "target": [f"X{2 * p}" for p in pair],
            "condition": [f"X{2 * p + 1}" for p in pair],
            "value": np.arange(queries) % 2,
            "outcome": np.arange(queries) % 4 // 2,
            "true": true,
            "marginal": 0.5,
            "estimator": "scaffolded",
            "estimate": answers.mean(axis=0),
            "runs": runs,
            "run_variance": answers.var(axis=0, ddof=1),
        }
    )


@pytest.mark.parametrize("runs", [2, 5, 20])
def test_the_noise_free_error_does_not_depend_on_the_number_of_runs(runs: int):
    rows = simulated(runs, seed=runs)
    figures = split_noise(rows, resamples=200)
    noise_free = figures["mse_noise_free.local_geom.scaffolded"]
    assert noise_free.low < TRUE_MSE < noise_free.high
    assert noise_free.value == pytest.approx(TRUE_MSE, rel=0.12)
    # Variance of Beta(6 m, 6 - 6 m) is m (1 - m) / 7.
    mean = np.clip(numbers(rows, "true"), 0, 1)
    expected = (mean * (1 - mean) / 7 / runs).mean()
    assert figures["noise.local_geom.scaffolded"].value == pytest.approx(expected, rel=0.15)


def test_noise_and_the_rest_add_up_to_the_error():
    rows = select(study_data.estimates(), pairs="held_out", scheme="local_geom")
    figures = split_noise(rows, resamples=20)
    for estimator in ("scaffolded", "free", "negative"):
        mse = study_data.squared_errors(select(rows, estimator=estimator)).mean()
        noise, rest = (
            figures[f"{kind}.local_geom.{estimator}"].value for kind in ("noise", "mse_noise_free")
        )
        assert noise + rest == pytest.approx(mse)
    assert not any(name.endswith("direct") for name in figures)


def test_runs_that_gave_no_answer_are_counted():
    figures = split_noise(study_data.estimates(schemes=("local_geom",)), resamples=50)
    assert figures["discarded.local_geom.free"].value == pytest.approx(0.05)
    assert figures["discarded.local_geom.scaffolded"].value == 0


def test_queries_without_two_runs_have_no_noise_estimate_but_count_as_discarded():
    rows = select(simulated(5, seed=0, queries=400), net=3)
    used = np.full(len(rows), 5)
    used[:4], used[4:8] = 0, 1
    rows = rows.assign(runs_used=used)
    rows.loc[used == 0, "estimate"] = np.nan
    rows.loc[used < 2, "run_variance"] = np.nan
    figures = split_noise(rows, resamples=20)
    assert figures["noise.local_geom.scaffolded"].n == len(rows) - 8
    assert figures["mse_noise_free.local_geom.scaffolded"].n == len(rows) - 8
    assert figures["discarded.local_geom.scaffolded"].n == len(rows)
    assert figures["discarded.local_geom.scaffolded"].value == pytest.approx(1 - used.mean() / 5)


def test_a_negative_variance_is_refused():
    rows = simulated(5, seed=0, queries=8).assign(run_variance=-0.1)
    with pytest.raises(InputError, match=r"8 of 8 rows .* 'run_variance'"):
        split_noise(rows)
    with pytest.raises(InputError, match="lacks the columns: run_variance"):
        split_noise(rows.drop(columns="run_variance"))
