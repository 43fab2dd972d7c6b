from functools import cache

import numpy as np
import pandas as pd
import pytest
from scipy.stats import t as student_t

from bayesnets.hierarchical import Diagnostics, GapPosterior, fit, fit_gaps
from bayesnets.result_tables import ALL_NETS
from tests.bayesnets import study_data
from tests.bayesnets.study_data import numbers, select
from workbench.errors import InputError

NETS, PAIRS, QUERIES = 5, 12, 4
STUDIES = 16


def skewed_gaps(seed: int, *, mean: float, nets: int = NETS, pairs: int = PAIRS) -> pd.DataFrame:
    """Gaps as they are in truth: most near 0, a few pairs far above; known mean over nets."""
    rng = np.random.default_rng([7, seed])
    of_nets = np.repeat(mean * rng.lognormal(-0.08, 0.4, nets), pairs)
    of_pairs = of_nets * rng.gamma(0.4, 1 / 0.4, nets * pairs)
    gap = np.repeat(of_pairs, QUERIES) + rng.normal(0, 0.02, nets * pairs * QUERIES)
    net, pair = np.divmod(np.repeat(np.arange(nets * pairs), QUERIES), pairs)
    return pd.DataFrame({"net": net, "pair": pair, "gap": gap})


@cache
def studies() -> GapPosterior:
    """Many simulated studies in one fit, one without any gap, and one of single queries."""
    gaps = {(f"study{i}", "direct_minus_free"): skewed_gaps(i, mean=0.03) for i in range(STUDIES)}
    nothing = skewed_gaps(99, mean=0.0)
    single = skewed_gaps(98, mean=0.03).iloc[::QUERIES]
    others = {("nothing", "direct_minus_free"): nothing, ("single", "direct_minus_free"): single}
    return fit(gaps | others, seed=3)


def overall(posterior: GapPosterior) -> pd.DataFrame:
    return select(posterior.table, net=ALL_NETS)


def test_the_mean_is_recovered_from_skewed_heavy_tailed_gaps():
    rows = overall(studies())
    rows = rows.loc[[str(s).startswith("study") for s in rows["scheme"]]]
    covered = (numbers(rows, "low") <= 0.03) & (numbers(rows, "high") >= 0.03)
    assert covered.sum() >= STUDIES - 3
    assert numbers(rows, "value").mean() == pytest.approx(0.03, rel=0.15)
    assert (numbers(rows, "probability_positive") > 0.95).mean() > 0.7


def test_a_students_t_would_miss_it():
    """Why the likelihood is normal: the centre of a t falls far short of a skewed mean."""
    gaps = skewed_gaps(0, mean=0.03, nets=100)
    means = gaps.groupby(["net", "pair"]).agg("mean").to_numpy(dtype=np.float64)[:, 0]
    assert student_t.fit(means)[1] < 0.5 * means.mean()


def test_no_gap_is_found_where_there_is_none():
    row = select(overall(studies()), scheme="nothing").to_dict("records")[0]
    assert row["low"] < 0 < row["high"]
    assert row["high"] - row["low"] < 0.02


def test_every_net_has_its_posterior_shrunk_towards_the_mean():
    posterior = studies()
    rows = select(posterior.table, scheme="study0")
    assert rows["net"].tolist() == [ALL_NETS, "0", "1", "2", "3", "4"]
    assert rows["queries"].tolist() == [240, 48, 48, 48, 48, 48]
    raw = [numbers(select(skewed_gaps(0, mean=0.03), net=n), "gap").mean() for n in range(NETS)]
    shrunk = numbers(rows, "value")[1:]
    assert np.ptp(shrunk) < np.ptp(raw)
    assert np.corrcoef(shrunk, raw)[0, 1] > 0.95
    assert (numbers(rows, "low") < numbers(rows, "inner_low")).all()
    assert (numbers(rows, "inner_high") < numbers(rows, "high")).all()


def test_the_spread_says_where_gaps_differ():
    spread = studies().spread
    study = spread.loc[[str(s).startswith("study") for s in spread["scheme"]]]
    # The gaps were made with these: gamma effects of pairs, normal differences within.
    assert numbers(study, "within_pairs").mean() == pytest.approx(0.02, rel=0.05)
    assert numbers(study, "between_pairs").mean() == pytest.approx(0.03 / np.sqrt(0.4), rel=0.3)


def test_diagnostics_are_good_here():
    diagnostics = studies().diagnostics
    assert diagnostics.problems == ()
    assert diagnostics.draws == 2000


def test_figures_are_named_by_scheme_and_comparison():
    figures = studies().figures()
    figure = figures["posterior.study3.direct_minus_free"]
    row = select(overall(studies()), scheme="study3").to_dict("records")[0]
    assert (figure.value, figure.low, figure.high, figure.n) == (
        row["value"],
        row["low"],
        row["high"],
        240,
    )


def test_a_table_of_estimates_is_fitted_the_same_way_every_time_whatever_its_order():
    rows = study_data.estimates(schemes=("local_geom", "wrong_geom"), nets=3, pairs=5)
    first, again = (
        fit_gaps(r, draws=100, seed=5) for r in (rows, rows.sample(frac=1, random_state=1))
    )
    assert first is not None
    assert again is not None
    pd.testing.assert_frame_equal(first.table, again.table)
    assert set(first.figures()) == {
        f"posterior.{s}.direct_minus_{e}"
        for s in ("local_geom", "wrong_geom")
        for e in ("free", "scaffolded")
    }


def test_pairs_of_a_single_query_are_fitted_too():
    row = select(overall(studies()), scheme="single").to_dict("records")[0]
    assert row["queries"] == NETS * PAIRS
    assert row["low"] < 0.03 < row["high"]


def test_bad_diagnostics_are_flagged():
    bad = Diagnostics(r_hat=1.3, effective_draws=12.0, divergences=50, draws=2000, seconds=1.0)
    assert len(bad.problems) == 3
    assert "r-hat 1.300" in bad.problems[0]
    assert len(Diagnostics(np.nan, np.nan, 0, 2000, 1.0).problems) == 2
    assert Diagnostics(1.001, 900.0, 3, 2000, 1.0).problems == ()


def test_nothing_to_fit():
    with pytest.raises(InputError, match="no gaps"):
        fit({})
    with pytest.raises(InputError, match="99 draws"):
        fit({("a", "b"): skewed_gaps(0, mean=0.1)}, draws=99)
    rows = study_data.estimates(schemes=("local_geom",), nets=2, pairs=2)
    assert fit_gaps(select(rows, estimator="direct")) is None
    direct = select(rows, estimator="direct")
    equal = pd.concat([direct, direct.assign(estimator="free")])
    assert fit_gaps(equal) is None
