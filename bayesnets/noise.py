"""How much of a sampled estimate's error is Monte-Carlo noise, and how much is not.

An estimate that averages M runs has E[(mean - true)^2] = bias^2 + variance / M. With the sample
variance of a query's runs (divisor M - 1), variance / M is estimated without bias, and so is what
is left when it is taken off the squared error. A single query's remainder may be negative; the
mean over queries is what counts.
"""

from typing import TYPE_CHECKING

import numpy as np
from jaxtyping import Float64

from bayesnets.resampling import ClusterResampler
from bayesnets.result_tables import (
    ESTIMATE_COLUMNS,
    clusters,
    is_held_out,
    label_column,
    number_column,
    require_columns,
)
from workbench.figure import Figure
from workbench.seeds import seed_sequence

if TYPE_CHECKING:
    import pandas


def split_noise(
    rows: "pandas.DataFrame", *, resamples: int = 2000, seed: int = 0
) -> dict[str, Figure]:
    """Monte-Carlo noise of the sampled estimators, and their MSE without it.

    Args:
        rows: a table of estimates as for `bayesnets.analysis.summarise`, with `run_variance`, the
            sample variance over runs of the final probability (NaN where there are no runs, or
            one), and the number of runs averaged: `runs_used`, or `runs` where that is NaN or
            missing. Held-out pairs only are looked at.
        resamples, seed: as for `summarise`.

    Returns:
        For each scheme, and each estimator with two runs or more on some query:

        - `noise.<scheme>.<estimator>`: mean of variance / runs.
        - `mse_noise_free.<scheme>.<estimator>`: mean squared error less that, over the same
          queries: the MSE that infinitely many runs would have.
        - `discarded.<scheme>.<estimator>`: share of runs that gave no answer, 0 to 1, over all
          queries; only where both `runs` and `runs_used` are there.

    Raises:
        InputError: a column is missing, or holds what cannot be.
    """
    require_columns(rows, [*ESTIMATE_COLUMNS, "run_variance", "runs"], "estimates")
    rows = rows.loc[is_held_out(rows)]
    used, asked = _runs(rows)
    variance = number_column(rows, "run_variance", low=0.0, missing=True)
    true, estimate = (
        number_column(rows, name, low=0.0, high=1.0, missing=name == "estimate")
        for name in ("true", "estimate")
    )
    noise = np.divide(variance, used, out=np.full(len(rows), np.nan), where=used >= 2)
    columns = np.stack([noise, (estimate - true) ** 2 - noise, 1 - used / asked], axis=1)
    cluster = clusters(rows)
    scheme, estimator = (label_column(rows, name) for name in ("scheme", "estimator"))
    figures: dict[str, Figure] = {}
    for name in sorted({(str(s), str(e)) for s, e in zip(scheme, estimator, strict=True)}):
        here = (scheme == name[0]) & (estimator == name[1])
        if np.isnan(noise[here]).all():
            continue
        resampler = ClusterResampler(
            cluster.net[here],
            cluster.pair[here],
            seed=seed_sequence(seed, "noise", *name),
            resamples=resamples,
        )
        kinds = ("noise", "mse_noise_free", "discarded")
        figures |= {
            f"{kind}.{name[0]}.{name[1]}": figure
            for kind, figure in zip(kinds, resampler.means(columns[here]), strict=True)
        }
    return figures


def _runs(
    rows: "pandas.DataFrame",
) -> tuple[Float64[np.ndarray, " row"], Float64[np.ndarray, " row"]]:
    """How many runs each estimate averages, and how many were made."""
    asked = number_column(rows, "runs", low=0.0, missing=True)
    asked = np.where(asked == 0, np.nan, asked)
    if "runs_used" not in rows.columns:
        return asked, asked
    used = number_column(rows, "runs_used", low=0.0, missing=True)
    return np.where(np.isnan(used), asked, used), asked
