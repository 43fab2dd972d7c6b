"""The rows behind each figure, for the still ones, the interactive ones and the explorer alike."""

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bayesnets.learning_curves import curve
from bayesnets.palette import estimators_in_order, schemes_in_order
from bayesnets.published import published
from bayesnets.result_tables import is_held_out, label_column, number_column
from bayesnets.traces import Profile
from workbench.figure import Figure

if TYPE_CHECKING:
    import pandas

CONTROL_ROW = "direct_control"
"""In the column `estimator` of `error_rows`: direct estimates for control pairs."""


def error_rows(figures: Mapping[str, Figure]) -> "pandas.DataFrame":
    """MSE by scheme and estimator with the published values beside.

    Args:
        figures: as `bayesnets.analysis.summarise` gives them.

    Returns:
        A row a scheme and estimator, in the order in which they are shown, with `scheme`,
        `estimator` (`CONTROL_ROW` for control pairs), `value`, `low`, `high`, `n`, and
        `published`, `published_low`, `published_high`, NaN where nothing was published.
    """
    import pandas

    rows: list[dict[str, object]] = []
    for scheme in figure_schemes(figures):
        names = [n for n in figures if n.startswith(f"mse.{scheme}.")]
        for estimator in estimators_in_order([n.split(".")[2] for n in names]):
            rows.append(_error_row(figures, "mse", scheme, estimator, estimator))
        if f"control.{scheme}.direct" in figures:
            rows.append(_error_row(figures, "control", scheme, "direct", CONTROL_ROW))
    return pandas.DataFrame(rows)


def figure_schemes(figures: Mapping[str, Figure]) -> list[str]:
    """The schemes that have an MSE, in the order in which they are shown."""
    return schemes_in_order([n.split(".")[1] for n in figures if n.startswith("mse.")])


def _error_row(
    figures: Mapping[str, Figure], measure: str, scheme: str, estimator: str, label: str
) -> dict[str, object]:
    figure = figures[f"{measure}.{scheme}.{estimator}"]
    known = published(measure, scheme, estimator)
    return {
        "scheme": scheme,
        "estimator": label,
        **figure._asdict(),
        "published": _number(known and known.value),
        "published_low": _number(known and known.low),
        "published_high": _number(known and known.high),
    }


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def curve_rows(curves: "pandas.DataFrame") -> "pandas.DataFrame":
    """MSE of the held-out pairs over training, averaged over nets and seeds.

    Returns:
        A row a scheme, estimator and checkpoint: `scheme`, `estimator`, `tokens`, `samples`,
        `mse`, and the range over nets as `lowest` and `highest`.
    """
    import pandas

    rows: list[pandas.DataFrame] = []
    for scheme in schemes_in_order(label_column(curves, "scheme").tolist()):
        for estimator in estimators_in_order(label_column(curves, "estimator").tolist()):
            by_tokens = curve(curves, scheme, estimator, "tokens")
            by_samples = curve(curves, scheme, estimator, "samples")
            if by_tokens is None or by_samples is None:
                continue
            rows.append(
                pandas.DataFrame(
                    {
                        "scheme": scheme,
                        "estimator": estimator,
                        "tokens": by_tokens.amount,
                        "samples": by_samples.amount,
                        "mse": by_tokens.mse.mean(axis=0),
                        "lowest": by_tokens.mse.min(axis=0),
                        "highest": by_tokens.mse.max(axis=0),
                    }
                )
            )
    return pandas.concat(rows, ignore_index=True)


def scatter_rows(estimates: "pandas.DataFrame", scheme: str) -> "pandas.DataFrame":
    """True and estimated probability of every held-out query under one scheme.

    Returns:
        A row a query and estimator: `estimator`, `true`, `estimate`, `net`, and what the model
        was asked, as `query`. Queries without an estimate are left out.
    """
    import pandas

    kept = (label_column(estimates, "scheme") == scheme) & is_held_out(estimates)
    rows = estimates.loc[kept]
    labels = {n: label_column(rows, n) for n in ("target", "condition", "value", "net")}
    asked = zip(labels["target"], labels["condition"], labels["value"], strict=True)
    table = pandas.DataFrame(
        {
            "estimator": label_column(rows, "estimator"),
            "true": number_column(rows, "true"),
            "estimate": number_column(rows, "estimate", missing=True),
            "net": labels["net"],
            "query": [f"P({t} | {c} = {v})" for t, c, v in asked],
        }
    )
    return table.dropna(subset=["estimate"])


def profile_rows(
    by_step: Mapping[str, Profile], by_part: Mapping[str, Profile]
) -> "pandas.DataFrame":
    """Entropy and error of the answer along free traces.

    Args:
        by_step, by_part: as `bayesnets.traces.trace_profiles` gives them.

    Returns:
        A row a scheme, position and measure: `scheme`, `by` ("step" or "part"), `position`,
        `measure` ("entropy" in bits, "error" or "mse"), `value`, `low`, `high`, `n`.
    """
    import pandas

    rows: list[dict[str, object]] = []
    for by, profiles in (("step", by_step), ("part", by_part)):
        for scheme in schemes_in_order(list(profiles)):
            profile = profiles[scheme]
            measures = {"entropy": profile.entropy, "error": profile.error, "mse": profile.mse}
            for measure, figures in measures.items():
                here = {"scheme": scheme, "by": by, "measure": measure}
                for position, figure in zip(profile.position, figures, strict=True):
                    rows.append({**here, "position": position, **figure._asdict()})
    return pandas.DataFrame(rows)


def main_scheme(schemes: Sequence[str]) -> str:
    """The scheme to look at closely: the first local one, or else the first."""
    ordered = schemes_in_order(list(schemes))
    return next((s for s in ordered if s.startswith("local")), ordered[0])
