from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from workbench.comparison import compare_runs, flatten
from workbench.figure import Figure
from workbench.runs import RunFolder


def make(runs: Path, config: dict[str, object], value: float) -> RunFolder:
    folder = RunFolder.create(runs, experiment="toy", preset="p", config=config, seed=1)
    folder.write_summary({"mse.local.direct": Figure(value, value - 0.1, value + 0.1, 48)})
    return folder


def estimates(noise: float, seed: int = 0) -> pd.DataFrame:
    """Estimates whose error is about `noise`, of 4 nets x 3 pairs x 2 directions x 2 values."""
    net, pair, way, value = (
        part.reshape(-1) for part in np.meshgrid(range(4), range(3), range(2), range(2))
    )
    rng = np.random.default_rng(seed)
    true = np.random.default_rng(99).random(48)
    return pd.DataFrame(
        {
            "scheme": "local",
            "net": net,
            "target": np.where(way == 0, 2 * pair, 2 * pair + 1),
            "condition": np.where(way == 0, 2 * pair + 1, 2 * pair),
            "value": value,
            "pairs": "held_out",
            "true": true,
            "estimator": "direct",
            "estimate": true + noise + 0.01 * rng.normal(size=48),
        }
    )


def test_settings_that_differ_are_listed(tmp_path: Path):
    left = make(tmp_path, {"nets": 3, "train": {"steps": 10, "rate": 0.1}}, 0.5)
    right = make(tmp_path, {"nets": 3, "train": {"steps": 20, "rate": 0.1}, "new": 1}, 0.4)
    changes = compare_runs(left, right).changes
    assert [tuple(change) for change in changes] == [("train.steps", 10, 20), ("new", None, 1)]


def test_figures_without_rows_have_a_difference_without_interval(tmp_path: Path):
    left, right = make(tmp_path, {}, 0.5), make(tmp_path, {}, 0.4)
    right.write_summary({"extra": Figure(1.0, 1.0, 1.0, 1), **right.figures()})
    first, extra = compare_runs(left, right).figures
    assert first.difference is not None
    assert first.difference.value == pytest.approx(0.1)
    assert np.isnan(first.difference.low)
    assert (extra.left, extra.difference) == (None, None)


def test_same_queries_are_compared_one_by_one(tmp_path: Path):
    left, right = make(tmp_path, {}, 0.04), make(tmp_path, {}, 0.01)
    left.write_table("estimates", estimates(0.2))
    right.write_table("estimates", estimates(0.1, seed=1).sample(frac=1, random_state=0))
    (row,) = compare_runs(left, right).figures
    assert row.difference is not None
    assert row.difference.n == 48
    assert row.difference.low < row.difference.value < row.difference.high
    assert row.difference.value == pytest.approx(0.03, abs=0.005)
    assert row.difference.low > 0.02
    assert compare_runs(left, right).figures == [row]


def test_queries_of_other_nets_are_not_the_same(tmp_path: Path):
    left, right = make(tmp_path, {}, 0.04), make(tmp_path, {}, 0.01)
    left.write_table("estimates", estimates(0.2))
    other = estimates(0.1)
    right.write_table("estimates", other.assign(true=1 - other["true"]))
    (row,) = compare_runs(left, right).figures
    assert row.difference is not None
    assert np.isnan(row.difference.low)


def test_control_pairs_repeats_and_other_tables(tmp_path: Path):
    left, right = make(tmp_path, {}, 0.04), make(tmp_path, {}, 0.01)
    for folder, noise in ((left, 0.2), (right, 0.1)):
        name = "control.local.direct"
        folder.write_summary({name: Figure(noise**2, 0.0, 1.0, 96)})
        rows = estimates(noise).assign(pairs="control")
        folder.write_table("estimates", pd.concat([rows, rows]))
    (row,) = compare_runs(left, right).figures
    assert row.difference is not None
    assert row.difference.n == 48
    left.write_table("estimates", pd.DataFrame({"problem": ["imo"]}))
    (row,) = compare_runs(left, right).figures
    assert row.difference is not None
    assert np.isnan(row.difference.low)


def test_nested_settings_get_dotted_names():
    assert flatten({"a": {"b": {"c": 1}}, "d": [1, 2]}) == {"a.b.c": 1, "d": [1, 2]}
