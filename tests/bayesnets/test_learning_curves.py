import math

import numpy as np
import pandas as pd
import pytest

from bayesnets.learning_curves import curve, economy, matched, tokens_to_reach
from tests.bayesnets import study_data
from tests.bayesnets.study_data import numbers
from workbench.errors import InputError


def table(mse: dict[tuple[str, str], list[list[float]]]) -> pd.DataFrame:
    """Curves by scheme and estimator: a list a net, a checkpoint every 100 tokens."""
    return pd.DataFrame(
        [
            {
                "scheme": scheme,
                "net": f"net-{net}",
                "step": i,
                "tokens": 100 * i,
                "samples": 10 * i,
                "estimator": estimator,
                "pairs": "held_out",
                "mse": value,
            }
            for (scheme, estimator), nets in mse.items()
            for net, values in enumerate(nets)
            for i, value in enumerate(values)
        ]
    )


def test_curve_is_by_net_in_the_order_of_steps_and_averages_seeds():
    rows = study_data.curves().sample(frac=1, random_state=0)
    twice = pd.concat([rows, rows.assign(seed=1, mse=numbers(rows, "mse") + 0.01)])
    found = curve(twice, "local_geom", "free", "samples")
    assert found is not None
    assert found.nets == ("0", "1", "2", "3")
    assert found.amount.tolist() == [i * 25_000 for i in range(9)]
    expected = 0.01 + 0.11 * np.exp(-1.1 * 1.5 * np.arange(9) / 2) + 0.005
    assert found.mse[1] == pytest.approx(expected)
    assert curve(rows, "local_zipf", "free") is None


def test_control_pairs_are_left_out():
    rows = study_data.curves()
    both = pd.concat([rows, rows.assign(pairs="control", mse=0.5)])
    found = curve(both, "local_geom", "direct")
    assert found is not None
    assert found.mse.max() < 0.2


def test_the_level_is_reached_between_checkpoints():
    rows = table({("local_geom", "free"): [[0.1, 0.06, 0.02, 0.02], [0.1, 0.03, 0.01, 0.01]]})
    reach = tokens_to_reach(rows, "local_geom", "free")
    assert reach is not None
    assert reach.level == pytest.approx({"net-0": 0.04, "net-1": 0.02})
    assert reach.per_net == pytest.approx({"net-0": 150, "net-1": 150})
    assert reach.mean.value == pytest.approx(150)
    assert reach.of_mean == pytest.approx(150)
    in_samples = tokens_to_reach(rows, "local_geom", "free", unit="samples")
    assert in_samples is not None
    assert in_samples.of_mean == pytest.approx(15)
    assert tokens_to_reach(rows, "local_geom", "direct") is None
    with pytest.raises(InputError, match="factor 1 is not above 1"):
        tokens_to_reach(rows, "local_geom", "free", factor=1)


def test_the_first_time_counts():
    rows = table({("local_geom", "free"): [[0.01, 0.06, 0.02, 0.02]]})
    reach = tokens_to_reach(rows, "local_geom", "free")
    assert reach is not None
    assert reach.of_mean == 0.0


def test_economy_counts_those_that_never_get_there_with_all_their_training():
    rows = table(
        {
            ("local_geom", "free"): [[0.1, 0.02, 0.02, 0.02], [0.1, 0.1, 0.02, 0.02]],
            ("fully_observed", "direct"): [[0.1, 0.08, 0.06, 0.04], [0.1, 0.1, 0.1, 0.1]],
        }
    )
    found = economy(rows, ("local_geom", "free"), ("fully_observed", "direct"))
    assert found is not None
    assert found.ours.per_net == pytest.approx({"net-0": 75, "net-1": 175})
    assert found.theirs.per_net["net-0"] == pytest.approx(300)
    assert math.isnan(found.theirs.per_net["net-1"])
    assert found.never == 1
    assert found.saved.value == pytest.approx((225 + 125) / 2)
    assert found.saved.low == pytest.approx(125)
    assert found.saved.n == 2
    assert economy(rows, ("local_geom", "free"), ("wrong_geom", "direct")) is None


def test_matched_errors_are_read_where_the_shorter_training_ends():
    rows = table(
        {
            ("local_geom", "free"): [[0.1, 0.06, 0.02, 0.02], [0.1, 0.08, 0.04, 0.02]],
            ("fully_observed", "direct"): [[0.1, 0.08], [0.1, 0.1]],
        }
    )
    full = rows["scheme"].to_numpy() == "fully_observed"
    rows["samples"] = np.where(full, numbers(rows, "samples") * 1.5, numbers(rows, "samples"))
    ours, theirs = ("local_geom", "free"), ("fully_observed", "direct")
    by_samples = matched(rows, ours, theirs, unit="samples")
    assert by_samples is not None
    assert by_samples.amount == 15
    assert by_samples.ours.value == pytest.approx((0.04 + 0.06) / 2)
    assert by_samples.theirs.value == pytest.approx(0.09)
    assert by_samples.difference.value == pytest.approx(0.04)
    assert by_samples.difference.n == 2
    late = rows.loc[full | (numbers(rows, "step") > 1)]
    assert matched(late, ours, theirs, unit="samples") is None
    assert matched(rows, ours, ("wrong_geom", "direct")) is None


def test_missing_errors_are_passed_over():
    rows = table({("local_geom", "free"): [[0.1, math.nan, 0.02, 0.02]]})
    reach = tokens_to_reach(rows, "local_geom", "free")
    assert reach is not None
    assert reach.of_mean == pytest.approx(150)


def test_a_table_without_its_columns_is_refused():
    with pytest.raises(InputError, match=r"table of curves \(216 rows\) lacks .* samples"):
        curve(study_data.curves().drop(columns="samples"), "local_geom", "free")
