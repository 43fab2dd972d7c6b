"""The published results of the study, for the side-by-side.

Source: Prystawski, Li and Goodman, "Why think step by step? Reasoning emerges from the locality of
experience", NeurIPS 2023, arXiv 2304.03843; recomputed from the authors' per-query results, so the
last digit may differ from print. Every MSE is over 1000 held-out queries of ten 100-node nets.
"""

from types import MappingProxyType
from typing import NamedTuple

from workbench.errors import InputError

SOURCE = "Prystawski, Li and Goodman (NeurIPS 2023, arXiv 2304.03843)"


class PublishedValue(NamedTuple):
    """One published number; `low` and `high` bound its 95 % interval, None where none was given."""

    value: float
    low: float | None = None
    high: float | None = None


class LearningCurveFact(NamedTuple):
    """Tokens of training, in millions, by which a scheme and estimator reach an MSE.

    Where the source gives a single number, `low` and `high` are equal.
    """

    scheme: str
    estimator: str
    mse: float
    low: float
    high: float


_V = PublishedValue

_MSE = {
    ("fully_observed", "direct"): _V(0.035, 0.029, 0.040),
    ("local_geom", "direct"): _V(0.027, 0.022, 0.033),
    ("local_zipf", "direct"): _V(0.027, 0.022, 0.034),
    ("wrong_geom", "direct"): _V(0.077, 0.070, 0.084),
    ("wrong_zipf", "direct"): _V(0.081, 0.075, 0.087),
    ("fully_observed", "negative"): _V(0.039, 0.033, 0.045),
    ("local_geom", "negative"): _V(0.027, 0.021, 0.033),
    ("local_zipf", "negative"): _V(0.026, 0.021, 0.032),
    ("wrong_geom", "negative"): _V(0.073, 0.067, 0.080),
    ("wrong_zipf", "negative"): _V(0.080, 0.073, 0.087),
    ("fully_observed", "free"): _V(0.036, 0.032, 0.041),
    ("local_geom", "free"): _V(0.014, 0.011, 0.017),
    ("local_zipf", "free"): _V(0.013, 0.011, 0.015),
    ("wrong_geom", "free"): _V(0.068, 0.061, 0.075),
    ("wrong_zipf", "free"): _V(0.071, 0.065, 0.078),
    ("fully_observed", "scaffolded"): _V(0.026, 0.022, 0.030),
    ("local_geom", "scaffolded"): _V(0.016, 0.013, 0.020),
    ("local_zipf", "scaffolded"): _V(0.015, 0.012, 0.019),
    ("wrong_geom", "scaffolded"): _V(0.072, 0.065, 0.079),
    ("wrong_zipf", "scaffolded"): _V(0.074, 0.068, 0.081),
}
_CONTROL = {
    ("fully_observed", "direct"): _V(0.013),
    ("local_geom", "direct"): _V(0.004),
    ("local_zipf", "direct"): _V(0.003),
    ("wrong_geom", "direct"): _V(0.052),
    ("wrong_zipf", "direct"): _V(0.056),
}
_MSE_TO_MARGINAL = {
    ("fully_observed", "direct"): _V(0.086),
    ("local_geom", "direct"): _V(0.115),
    ("local_zipf", "direct"): _V(0.116),
    ("wrong_geom", "direct"): _V(0.029),
    ("wrong_zipf", "direct"): _V(0.022),
}
# The source gives one share for both local schemes and one for both wrong-local ones.
_D_SEPARATES = {
    ("fully_observed", "free"): _V(0.69),
    ("local_geom", "free"): _V(0.70),
    ("local_zipf", "free"): _V(0.70),
    ("wrong_geom", "free"): _V(0.34),
    ("wrong_zipf", "free"): _V(0.34),
}
# The baselines belong to the queries, not to a scheme.
_BASELINE = {("", "marginal"): _V(0.105), ("", "half"): _V(0.119)}
_GAP = {("local_geom", "direct_minus_free"): _V(0.0132, 0.008, 0.019)}

_TABLES = MappingProxyType(
    {
        "mse": _MSE,
        "control": _CONTROL,
        "mse_to_marginal": _MSE_TO_MARGINAL,
        "baseline": _BASELINE,
        "gap": _GAP,
        "d_separates": _D_SEPARATES,
    }
)

LEARNING_CURVE_FACTS = (
    LearningCurveFact("local_geom", "free", 0.020, 123.0, 123.0),
    LearningCurveFact("fully_observed_pairs_kept", "direct", 0.020, 460.0, 550.0),
)


def published(measure: str, scheme: str, estimator: str) -> PublishedValue | None:
    """The published value of one measure, or None where the paper has none.

    Args:
        measure: "mse" (to the true conditional, held-out pairs), "control" (the same on control
            pairs), "mse_to_marginal", "gap" (`estimator` is "direct_minus_free"), "d_separates"
            (share of free traces), or "baseline" (`estimator` is "marginal" or "half"; the
            scheme is of no account, for a baseline looks at the queries only).
        scheme: name of the observation scheme, such as "local_geom".
        estimator: name of the estimator, such as "free".

    Raises:
        InputError: the measure is not one of those above.
    """
    if measure not in _TABLES:
        raise InputError(
            f"No published measure is called {measure!r}.",
            remedy=f"Use one of {', '.join(_TABLES)}.",
        )
    return _TABLES[measure].get(("" if measure == "baseline" else scheme, estimator))


def published_figure(name: str) -> PublishedValue | None:
    """The published value beside a figure of this study, such as "mse.local_geom.free"."""
    measure, _, rest = name.partition(".")
    scheme, _, estimator = rest.partition(".")
    if measure == "trace" and estimator == "d_separates":
        return _D_SEPARATES.get((scheme, "free"))
    if measure not in _TABLES:
        return None
    return published(measure, scheme, estimator)
