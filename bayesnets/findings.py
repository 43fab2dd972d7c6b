"""Everything that the analysis makes of the tables of a study, in one go."""

from typing import TYPE_CHECKING, NamedTuple

from bayesnets.analysis import compare, summarise
from bayesnets.claims import Claim, judge
from bayesnets.hierarchical import GapPosterior, fit_gaps
from bayesnets.learning_curves import Economy, Matched, Unit, economy, matched, tokens_to_reach
from bayesnets.noise import split_noise
from bayesnets.palette import estimators_in_order, schemes_in_order
from bayesnets.result_tables import StudyTables, label_column
from bayesnets.traces import Profile, summarise_traces, trace_profiles
from workbench.figure import Figure

if TYPE_CHECKING:
    import pandas


_UNITS: tuple[Unit, ...] = ("tokens", "samples")


class Findings(NamedTuple):
    """What the analysis found.

    Attributes:
        figures: every headline figure by name.
        posterior: of the gaps; None where nothing could be compared.
        by_step, by_part: the answer along free traces, by scheme; empty without traces.
        economies: by local scheme, how many tokens its free generation saves against direct
            estimates of the fully observed scheme.
        matches: by unit of training and local scheme, the errors of the same two after as much
            training; without those that cannot be matched.
        claims: the paper's claims and whether they are shown.
    """

    figures: dict[str, Figure]
    posterior: GapPosterior | None
    by_step: dict[str, Profile]
    by_part: dict[str, Profile]
    economies: dict[str, Economy]
    matches: dict[tuple[Unit, str], Matched]
    claims: tuple[Claim, ...]


def analyse(tables: StudyTables, *, resamples: int = 2000, seed: int = 0) -> Findings:
    """Analyse the tables of a study.

    Args:
        tables: what the study measured.
        resamples: bootstrap resamples of every interval.
        seed: seed of resampling and sampler; equal tables give equal findings.

    Returns:
        The findings. To the figures of `summarise`, `split_noise`, `summarise_traces` and
        `GapPosterior.figures` come `gap.<scheme>.scaffolded_minus_free`, and for learning curves
        `<unit>_to_reach.<scheme>.<estimator>` (training until the MSE is twice its final value,
        mean over nets, n of them), the unit being tokens or samples; `tokens_saved.<scheme>.free`
        (see `Findings.economies`); and `matched_<unit>.<scheme>.free` (MSE of direct and fully
        observed minus MSE of free generation, see `Findings.matches`).

    Raises:
        InputError: a table is not as it should be.
    """
    estimates = tables.estimates
    figures = summarise(estimates, resamples=resamples, seed=seed)
    for scheme in dict.fromkeys(name.split(".")[1] for name in figures):
        if {f"mse.{scheme}.{e}" for e in ("free", "scaffolded")} <= figures.keys():
            figures[f"gap.{scheme}.scaffolded_minus_free"] = compare(
                estimates, scheme, "scaffolded", "free", resamples=resamples, seed=seed
            )
    if {"run_variance", "runs"} <= {str(name) for name in estimates.columns}:
        figures |= split_noise(estimates, resamples=resamples, seed=seed)
    by_step: dict[str, Profile] = {}
    by_part: dict[str, Profile] = {}
    if tables.traces is not None and len(tables.traces):
        figures |= summarise_traces(tables.traces, resamples=resamples, seed=seed)
        by_step, by_part = (
            trace_profiles(tables.traces, by=by, seed=seed) for by in ("step", "part")
        )
    economies: dict[str, Economy] = {}
    matches: dict[tuple[Unit, str], Matched] = {}
    if tables.curves is not None and len(tables.curves):
        economies, matches = _comparisons(tables.curves, seed)
        figures |= _curve_figures(tables.curves, seed)
        figures |= {f"tokens_saved.{s}.free": found.saved for s, found in economies.items()}
        figures |= {f"matched_{u}.{s}.free": m.difference for (u, s), m in matches.items()}
    posterior = fit_gaps(estimates, seed=seed)
    if posterior is not None:
        figures |= posterior.figures()
    claims = judge(figures, economies)
    # A list of runs shows the first figure: the gap with local samples, where there is one.
    gaps = [name for name in figures if name.endswith(".direct_minus_free")]
    first = sorted(gaps, key=lambda name: not name.startswith("gap.local"))[:1]
    figures = {name: figures[name] for name in first} | figures
    return Findings(figures, posterior, by_step, by_part, economies, matches, claims)


def _comparisons(
    curves: "pandas.DataFrame", seed: int
) -> tuple[dict[str, Economy], dict[tuple[Unit, str], Matched]]:
    """Free generation of each local scheme against direct estimates of the fully observed one."""
    economies: dict[str, Economy] = {}
    matches: dict[tuple[Unit, str], Matched] = {}
    full = ("fully_observed", "direct")
    for scheme in schemes_in_order(label_column(curves, "scheme").tolist()):
        if not scheme.startswith("local"):
            continue
        if (saved := economy(curves, (scheme, "free"), full, seed=seed)) is not None:
            economies[scheme] = saved
        for unit in _UNITS:
            found = matched(curves, (scheme, "free"), full, unit=unit, seed=seed)
            if found is not None:
                matches[unit, scheme] = found
    return economies, matches


def _curve_figures(curves: "pandas.DataFrame", seed: int) -> dict[str, Figure]:
    figures: dict[str, Figure] = {}
    for unit in _UNITS:
        for scheme in schemes_in_order(label_column(curves, "scheme").tolist()):
            for estimator in estimators_in_order(label_column(curves, "estimator").tolist()):
                reach = tokens_to_reach(curves, scheme, estimator, unit=unit, seed=seed)
                if reach is not None:
                    figures[f"{unit}_to_reach.{scheme}.{estimator}"] = reach.mean
    return figures
