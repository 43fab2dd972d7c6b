import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import InputError
from workbench.statistics import (
    Figure,
    cluster_bootstrap,
    difference_of_means,
    paired_comparison,
)


def seed(number: int = 0) -> np.random.SeedSequence:
    return np.random.SeedSequence(number)


def clustered(
    rng: np.random.Generator, nets: int, pairs: int, rows: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows with a normal effect of net and of pair; their true mean is 0."""
    net, pair, _ = np.meshgrid(range(nets), range(pairs), range(rows), indexing="ij")
    effects = rng.normal(size=(nets, 1, 1)) + rng.normal(size=(nets, pairs, 1))
    values = effects + rng.normal(size=(nets, pairs, rows))
    return values.reshape(-1), net.reshape(-1), pair.reshape(-1)


def test_value_is_the_mean_and_n_the_rows():
    values, net, pair = clustered(np.random.default_rng(1), 5, 4, 3)
    figure = cluster_bootstrap(values, [net, pair], seed=seed())
    assert figure.value == pytest.approx(values.mean(), abs=1e-12)
    assert figure.low < figure.value < figure.high
    assert figure.n == 60


def test_resampling_matches_a_plain_loop():
    values, net, pair = clustered(np.random.default_rng(2), 4, 3, 2)
    rng = np.random.default_rng(3)
    draws: list[float] = []
    for _ in range(4000):
        rows: list[float] = []
        for n in rng.integers(0, 4, 4):
            for p in rng.integers(0, 3, 3):
                rows.extend(values[(net == n) & (pair == p)])
        draws.append(float(np.mean(rows)))
    low, high = np.quantile(draws, [0.025, 0.975])
    figure = cluster_bootstrap(values, [net, pair], seed=seed(), resamples=4000)
    assert figure.low == pytest.approx(low, abs=0.08)
    assert figure.high == pytest.approx(high, abs=0.08)


def test_coverage_of_clustered_data_is_about_nominal():
    rng = np.random.default_rng(4)
    hits = naive = 0
    for run in range(300):
        values, net, pair = clustered(rng, 30, 3, 2)
        figure = cluster_bootstrap(values, [net, pair], seed=seed(run), resamples=400)
        hits += figure.low <= 0 <= figure.high
        flat = cluster_bootstrap(values, [], seed=seed(run), resamples=400)
        naive += flat.low <= 0 <= flat.high
    assert 0.91 <= hits / 300 <= 0.985
    assert naive / 300 < 0.75


@given(
    st.lists(st.floats(-5, 5), min_size=1, max_size=20),
    st.integers(1, 4),
    st.integers(0, 2**32),
)
def test_interval_of_symmetric_values_holds_the_mean(half: list[float], nets: int, number: int):
    values = np.array([sign * x for x in half for sign in (-1, 1)])
    net = np.arange(len(values)) // 2 % nets
    figure = cluster_bootstrap(values, [net], seed=seed(number), resamples=200)
    assert figure.value == pytest.approx(0, abs=1e-9)
    assert figure.low <= 1e-9
    assert figure.high >= -1e-9


@given(st.permutations(list(range(24))))
def test_order_of_rows_changes_no_bit(order: list[int]):
    values, net, pair = clustered(np.random.default_rng(5), 4, 3, 2)
    first = cluster_bootstrap(values, [net, pair], seed=seed(), resamples=50)
    again = cluster_bootstrap(values[order], [net[order], pair[order]], seed=seed(), resamples=50)
    assert first == again


def test_same_seed_same_interval_and_other_seed_another():
    values, net, pair = clustered(np.random.default_rng(6), 4, 3, 2)
    one, same, other = (cluster_bootstrap(values, [net, pair], seed=seed(s)) for s in (1, 1, 2))
    assert one == same
    assert one != other


def test_blocks_of_resamples_bound_memory_and_change_no_meaning():
    values = np.random.default_rng(7).normal(size=30_000)
    figure = cluster_bootstrap(values, [], seed=seed(), resamples=200)
    error = values.std() / math.sqrt(len(values))
    assert figure.high - figure.low == pytest.approx(2 * 1.96 * error, rel=0.25)


def test_labels_of_inner_clusters_mean_nothing_outside_their_outer_cluster():
    values, net, pair = clustered(np.random.default_rng(8), 4, 3, 2)
    shared = cluster_bootstrap(values, [net, pair], seed=seed())
    names = np.array([f"{n}-{p}" for n, p in zip(net, pair, strict=True)], dtype=object)
    assert cluster_bootstrap(values, [net, names], seed=seed()) == shared


def test_one_cluster_takes_its_interval_from_its_parts():
    values = np.array([0.0, 1.0, 2.0, 3.0])
    one = np.zeros(4, dtype=np.int64)
    assert cluster_bootstrap(values, [one], seed=seed()) == Figure(1.5, 1.5, 1.5, 4)
    figure = cluster_bootstrap(values, [one, np.arange(4)], seed=seed())
    assert figure.low < 1.5 < figure.high


def test_one_row_and_no_rows():
    one = cluster_bootstrap(np.array([0.3]), [np.array(["a"])], seed=seed())
    assert one == Figure(0.3, 0.3, 0.3, 1)
    none = cluster_bootstrap(np.array([]), [np.array([])], seed=seed())
    assert none.n == 0
    assert none.to_json() == {"value": None, "low": None, "high": None, "n": 0}


def test_missing_values_are_left_out_and_n_says_so():
    values = np.array([1.0, np.nan, 3.0])
    figure = cluster_bootstrap(values, [np.arange(3)], seed=seed())
    assert (figure.value, figure.n) == (2.0, 2)


def test_difference_of_groups_in_the_same_clusters():
    rng = np.random.default_rng(9)
    left, left_net, left_pair = clustered(rng, 12, 4, 2)
    effect = np.array([left[left_net == net].mean() for net in range(12)])
    right_net, right_pair = np.repeat(np.arange(12), 3), np.tile(np.arange(10, 13), 12)
    right = effect[right_net] - 0.5
    figure = difference_of_means(
        left, [left_net, left_pair], right, [right_net, right_pair], seed=seed()
    )
    assert figure.value == pytest.approx(0.5)
    assert figure.n == 132
    # The effect of the net is on both sides and cancels; apart, it would double the width.
    apart = difference_of_means(
        left, [left_net, left_pair], right, [right_net + 100, right_pair], seed=seed()
    )
    assert apart.high - apart.low > 1.5 * (figure.high - figure.low)


def test_difference_of_equal_rows_in_equal_clusters_is_exactly_zero():
    values, net, pair = clustered(np.random.default_rng(10), 5, 3, 2)
    figure = difference_of_means(values, [net, pair], values, [net, pair], seed=seed())
    assert figure == Figure(0.0, 0.0, 0.0, 60)


def test_difference_with_an_empty_side_is_missing():
    none = np.array([])
    figure = difference_of_means(np.array([1.0]), [np.array([1])], none, [none], seed=seed())
    assert math.isnan(figure.value)
    assert math.isnan(figure.low)


def table(values: np.ndarray) -> pd.DataFrame:
    net, pair = np.divmod(np.arange(len(values)), 4)
    return pd.DataFrame({"net": net, "pair": pair, "error": values})


def test_paired_comparison_joins_by_keys():
    rng = np.random.default_rng(11)
    base = rng.normal(size=40)
    left = table(base + 0.2 + rng.normal(scale=0.05, size=40))
    right = table(base).sample(frac=1, random_state=3).iloc[2:]
    result = paired_comparison(
        left, right, keys=["net", "pair"], value="error", clusters=["net", "pair"], seed=seed()
    )
    assert result.unmatched == 2
    assert result.difference.n == 38
    assert result.difference.value == pytest.approx(result.left.value - result.right.value)
    assert 0.1 < result.difference.low < 0.2 < result.difference.high < 0.3


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda: cluster_bootstrap(np.ones(3), [np.ones(2)], seed=seed()), "2 labels"),
        (lambda: cluster_bootstrap(np.ones(3), [], seed=seed(), resamples=0), "0 resamples"),
        (lambda: cluster_bootstrap(np.ones(3), [], seed=seed(), level=95.0), "95.0"),
        (lambda: difference_of_means(np.ones(1), [], np.ones(1), [], seed=seed()), "levels"),
    ],
)
def test_bad_input_is_named(call: Callable[[], Figure], named: str):
    with pytest.raises(InputError, match=named):
        call()


@pytest.mark.parametrize(
    ("left", "keys", "clusters", "named"),
    [
        (table(np.ones(4)).drop(columns="error"), ["net", "pair"], ["net"], "error"),
        (table(np.ones(4)).assign(pair=0), ["net", "pair"], ["net"], "net=0, pair=0"),
        (table(np.ones(4)), ["net", "pair"], ["scheme"], "scheme"),
    ],
)
def test_bad_tables_are_named(left: pd.DataFrame, keys: list[str], clusters: list[str], named: str):
    with pytest.raises(InputError, match=named):
        paired_comparison(
            left, table(np.ones(4)), keys=keys, value="error", clusters=clusters, seed=seed()
        )
