import math

import pytest

from bayesnets.published import LEARNING_CURVE_FACTS, published, published_figure
from workbench.errors import InputError

SCHEMES = ("fully_observed", "local_geom", "local_zipf", "wrong_geom", "wrong_zipf")


def test_every_cell_of_the_main_table_is_there_with_its_interval():
    for scheme in SCHEMES:
        for estimator in ("direct", "negative", "free", "scaffolded"):
            cell = published("mse", scheme, estimator)
            assert cell is not None
            assert cell.low is not None
            assert cell.high is not None
            assert cell.low < cell.value < cell.high
        assert published("control", scheme, "direct") is not None
        assert published("mse_to_marginal", scheme, "direct") is not None
        assert published("d_separates", scheme, "free") is not None


def test_values_read_off_the_paper():
    assert published("mse", "local_geom", "free") == (0.014, 0.011, 0.017)
    assert published("gap", "local_geom", "direct_minus_free") == (0.0132, 0.008, 0.019)
    assert published("control", "wrong_zipf", "direct") == (0.056, None, None)
    assert published("baseline", "anything", "marginal") == (0.105, None, None)
    assert published("mse", "fully_observed_pairs_kept", "direct") is None


def test_the_gap_is_the_difference_of_its_two_errors_to_the_digits_given():
    gap, direct, free = (
        published(measure, "local_geom", name)
        for measure, name in (("gap", "direct_minus_free"), ("mse", "direct"), ("mse", "free"))
    )
    assert gap is not None
    assert direct is not None
    assert free is not None
    assert math.isclose(gap.value, direct.value - free.value, abs_tol=0.001)


def test_a_figures_name_finds_its_published_value():
    assert published_figure("mse.wrong_zipf.scaffolded") == (0.074, 0.068, 0.081)
    assert published_figure("trace.wrong_geom.d_separates") == (0.34, None, None)
    assert published_figure("baseline.local_zipf.half") == (0.119, None, None)
    assert published_figure("noise.local_geom.free") is None
    assert published_figure("trace.local_geom.length") is None


def test_an_unknown_measure_is_refused():
    with pytest.raises(InputError, match="called 'mae'"):
        published("mae", "local_geom", "free")


def test_learning_curves_facts_bear_out_the_claim():
    local, full = LEARNING_CURVE_FACTS
    assert local.mse == full.mse
    assert local.high < full.low
