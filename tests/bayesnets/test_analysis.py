import math
import time
from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd
import pytest

from bayesnets.analysis import compare, paired_gaps, summarise
from bayesnets.result_tables import ESTIMATE_COLUMNS
from tests.bayesnets import study_data
from tests.bayesnets.study_data import numbers, select, squared_errors
from workbench.errors import InputError
from workbench.figure import Figure
from workbench.seeds import seed_sequence
from workbench.statistics import cluster_bootstrap

SCHEMES = ("local_geom", "fully_observed", "wrong_geom")


def small() -> pd.DataFrame:
    return study_data.estimates(nets=3, pairs=4)


def same(left: Mapping[str, Figure], right: Mapping[str, Figure]) -> bool:
    return repr(sorted(left.items())) == repr(sorted(right.items()))


def test_values_are_the_plain_means():
    rows = small()
    figures = summarise(rows, resamples=50)
    for scheme in SCHEMES:
        here = select(rows, scheme=scheme, pairs="held_out")
        mse = {e: squared_errors(select(here, estimator=e)).mean() for e in study_data.SHRINKAGE}
        for estimator, expected in mse.items():
            figure = figures[f"mse.{scheme}.{estimator}"]
            assert figure.value == pytest.approx(expected)
            assert figure.n == 3 * 4 * 4
            assert figure.low <= figure.value <= figure.high
        gap = figures[f"gap.{scheme}.direct_minus_free"]
        assert gap.value == pytest.approx(mse["direct"] - mse["free"])


def test_control_pairs_and_baselines_are_the_plain_means():
    rows = select(small(), scheme="local_geom")
    figures = summarise(rows, resamples=50)
    control = squared_errors(select(rows, pairs="control")).mean()
    assert figures["control.local_geom.direct"].value == pytest.approx(control)
    assert figures["control.local_geom.direct"].n == 48
    difference = figures["mse.local_geom.direct"].value - control
    assert figures["control_gap.local_geom.direct"].value == pytest.approx(difference)
    assert figures["control_gap.local_geom.direct"].n == 96
    queries = select(rows, pairs="held_out", estimator="free")
    for name, guess in (("marginal", numbers(queries, "marginal")), ("half", 0.5)):
        baseline = figures[f"baseline.local_geom.{name}"]
        assert baseline.value == pytest.approx(((guess - numbers(queries, "true")) ** 2).mean())
        assert baseline.n == 48


def test_names_are_those_of_the_contract():
    names = set(summarise(small(), resamples=20))
    estimators = study_data.SHRINKAGE
    expected = {
        f"{kind}.{scheme}.{name}"
        for scheme in SCHEMES
        for kind, names_of_kind in (
            ("mse", estimators),
            ("mse_to_marginal", estimators),
            ("control", ["direct"]),
            ("gap", [f"direct_minus_{e}" for e in estimators if e != "direct"]),
            ("baseline", ["marginal", "half"]),
            ("closer_to_marginal", ["direct"]),
            ("control_gap", ["direct"]),
        )
        for name in names_of_kind
    }
    assert names == expected


def test_known_effects_are_found():
    figures = summarise(study_data.estimates(nets=6, pairs=12), resamples=500)
    assert figures["gap.local_geom.direct_minus_free"].low > 0
    negative = figures["gap.local_geom.direct_minus_negative"]
    assert negative.low < 0 < negative.high or abs(negative.value) < 0.01
    assert figures["closer_to_marginal.wrong_geom.direct"].low > 0
    assert figures["closer_to_marginal.local_geom.direct"].high < 1
    assert figures["control_gap.local_geom.direct"].low > 0


def test_nine_columns_are_enough_and_all_pairs_count_as_held_out():
    rows = select(small(), pairs="held_out")
    nine = rows.filter(items=list(ESTIMATE_COLUMNS))
    with_all, with_nine = (summarise(r, resamples=100) for r in (rows, nine))
    assert same(with_all, with_nine)
    assert not any(name.startswith("control") for name in with_nine)


def test_neither_the_rows_order_nor_the_labels_type_matters():
    rows = small()
    shuffled = rows.sample(frac=1.0, random_state=3)
    relabelled = rows.assign(
        net=rows["net"].astype(str),
        scheme=rows["scheme"].astype("category"),
        value=rows["value"].astype("int8"),
    )
    figures = summarise(rows, resamples=100)
    assert same(figures, summarise(shuffled, resamples=100))
    assert same(figures, summarise(relabelled, resamples=100))
    ends = {c: [int(str(name)[1:]) for name in rows[c]] for c in ("target", "condition")}
    integers = rows.assign(**ends)
    by_number = summarise(integers, resamples=100)
    for name, figure in figures.items():
        assert by_number[name].value == pytest.approx(figure.value)
        assert by_number[name].n == figure.n


def test_a_seed_gives_the_same_intervals_and_another_seed_others():
    rows = small()
    first, again, other = (summarise(rows, resamples=100, seed=s) for s in (1, 1, 2))
    assert same(first, again)
    assert first["mse.local_geom.free"].low != other["mse.local_geom.free"].low


def test_missing_estimates_are_left_out_and_never_zero():
    rows = select(small(), pairs="held_out", scheme="local_geom").reset_index(drop=True)
    free = select(rows, estimator="free")
    kept = free.iloc[5:]
    rows.loc[free.index[:5], "estimate"] = np.nan
    figures = summarise(rows, resamples=100)
    assert figures["mse.local_geom.free"].n == 43
    assert figures["mse.local_geom.free"].value == pytest.approx(squared_errors(kept).mean())
    assert figures["gap.local_geom.direct_minus_free"].n == 43
    assert figures["mse.local_geom.direct"].n == 48
    rows.loc[free.index, "estimate"] = None
    empty = summarise(rows, resamples=100)["mse.local_geom.free"]
    assert empty.n == 0
    assert math.isnan(empty.value)
    assert math.isnan(empty.low)


def test_gaps_are_paired_by_query_so_that_other_queries_do_not_matter():
    rows = select(small(), scheme="local_geom", pairs="held_out")
    name = "gap.local_geom.direct_minus_free"
    in_net = numbers(rows, "net") == 0
    of_free = rows["estimator"].to_numpy() == "free"
    paired, without_net = (
        summarise(rows.loc[~drop], resamples=20)[name] for drop in (in_net & of_free, in_net)
    )
    assert paired.value == pytest.approx(without_net.value)
    assert paired.n == without_net.n == 32


def test_seeds_count_as_rows_of_the_same_pairs():
    rows = small()
    twice = pd.concat([rows, rows.assign(seed=1)])
    one, two = (summarise(r, resamples=4000) for r in (rows, twice))
    for name in ("mse.local_geom.free", "gap.local_geom.direct_minus_free"):
        assert two[name].n == 2 * one[name].n
        assert two[name].value == pytest.approx(one[name].value)
        # The same pairs measured twice are no more pairs.
        assert two[name].high - two[name].low == pytest.approx(
            one[name].high - one[name].low, rel=0.05
        )


def test_repeated_rows_without_a_seed_count_each_in_the_mse_and_average_in_the_gap():
    local = select(small(), scheme="local_geom", pairs="held_out")
    local = local.filter(items=list(ESTIMATE_COLUMNS))
    extra = select(local, estimator="free").head(1).assign(estimate=0.0)
    both = pd.concat([local, extra])
    figures = summarise(both, resamples=20)
    errors = squared_errors(select(both, estimator="free"))
    assert figures["mse.local_geom.free"].value == pytest.approx(errors.mean())
    assert figures["mse.local_geom.free"].n == len(errors) == 49
    direct = squared_errors(select(local, estimator="direct"))
    averaged = np.concatenate([[(errors[0] + errors[-1]) / 2], errors[1:-1]])
    gap = figures["gap.local_geom.direct_minus_free"]
    assert gap.value == pytest.approx((direct - averaged).mean())
    assert gap.n == 48


def test_outcomes_are_separate_queries():
    rows = small()
    others = {c: 1 - numbers(rows, c) for c in ("true", "marginal", "estimate")}
    both = pd.concat([rows, rows.assign(outcome=0, **others)])
    one, two = (summarise(r, resamples=50) for r in (rows, both))
    gap = "gap.local_geom.direct_minus_scaffolded"
    assert two[gap].n == 2 * one[gap].n
    assert two[gap].value == pytest.approx(one[gap].value)


def test_intervals_agree_with_the_plain_clustered_bootstrap():
    rows = study_data.estimates(schemes=("local_geom",), nets=6, pairs=10)
    figure = summarise(rows, resamples=4000)["mse.local_geom.direct"]
    here = select(rows, pairs="held_out", estimator="direct")
    ends = here.filter(items=["target", "condition"]).to_numpy(dtype=object).astype(str)
    clusters = [numbers(here, "net"), np.sort(ends, axis=1)[:, 0]]
    oracle = cluster_bootstrap(
        squared_errors(here), clusters, seed=seed_sequence(0, "test"), resamples=4000
    )
    assert figure.value == pytest.approx(oracle.value)
    width = oracle.high - oracle.low
    assert figure.low == pytest.approx(oracle.low, abs=0.1 * width)
    assert figure.high == pytest.approx(oracle.high, abs=0.1 * width)


def test_compare_is_the_paired_difference_of_two_estimators():
    rows = small()
    figures = summarise(rows, resamples=50)
    gap = compare(rows, "local_geom", "direct", "free", resamples=50)
    expected = figures["gap.local_geom.direct_minus_free"]
    assert gap.value == pytest.approx(expected.value)
    assert gap.n == expected.n
    with pytest.raises(InputError, match="no scheme 'local_geom' with estimators 'free' and 'cot'"):
        compare(rows, "local_geom", "free", "cot")


def test_paired_gaps_hold_every_query_with_its_net_and_pair():
    rows = small()
    gaps = paired_gaps(rows)
    assert set(gaps) == {(s, e) for s in SCHEMES for e in ("free", "scaffolded", "negative")}
    free = gaps["local_geom", "free"]
    figure = summarise(rows, resamples=20)["gap.local_geom.direct_minus_free"]
    assert numbers(free, "gap").mean() == pytest.approx(figure.value)
    assert len(free) == 48
    for net in ("0", "1", "2"):
        assert len(set(numbers(select(free, net=net), "pair"))) == 4


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda r: r.drop(columns="true"), r"240 rows\) lacks the columns: true"),
        (lambda r: r.iloc[:0], "0 rows"),
        (lambda r: r.assign(true=np.nan), "240 of 240 rows .* lack a number in column 'true'"),
        (lambda r: r.assign(estimate=1.5), r"240 of 240 rows .* outside \[0, 1\] .* 'estimate'"),
        (lambda r: r.assign(estimate=-math.inf), "240 of 240 rows .* 'estimate', such as -inf"),
        (lambda r: r.assign(estimate="high"), r"'estimate' \(240 rows of type str\)"),
        (lambda r: r.assign(marginal=2), "'marginal'"),
        (lambda r: r.assign(net=None), "240 of 240 rows .* lack a label in column 'net'"),
        (lambda r: r.assign(pairs="both"), "'pairs' of 240 rows holds 'both'"),
    ],
)
def test_bad_tables_are_refused_with_the_rows_and_the_column(
    change: Callable[[pd.DataFrame], pd.DataFrame], message: str
):
    rows = study_data.estimates(schemes=("local_geom",), nets=3, pairs=4)
    assert len(rows) == 240
    with pytest.raises(InputError, match=message):
        summarise(change(rows))


def test_an_input_table_is_left_as_it_was():
    rows = small()
    before = rows.copy(deep=True)
    summarise(rows, resamples=20)
    pd.testing.assert_frame_equal(rows, before)


def test_ten_thousand_rows_take_no_time():
    rows = study_data.estimates(nets=10, pairs=17)
    assert len(rows) > 9_999
    start = time.perf_counter()
    summarise(rows)
    assert time.perf_counter() - start < 2.0
