"""Observation schemes: their laws, against counts of many samples with fixed keys."""

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jaxtyping import Array, Bool, Int32, Key
from scipy import stats

from bayesnets import schemes
from bayesnets.generate import random_net, random_nets
from bayesnets.inference import mutual_information
from bayesnets.pairs import select_pairs
from bayesnets.schemes import Scheme, SchemeInputs, get_scheme, scheme_names
from bayesnets.schemes.full_observation import FullObservation
from bayesnets.schemes.neighbourhood import Geometric, NeighbourhoodObservation, Zipf
from bayesnets.schemes.pair_removal import part_pairs
from workbench.errors import InputError

NAMES = (
    "fully_observed",
    "fully_observed_pairs_kept",
    "local_geom",
    "local_zipf",
    "wrong_geom",
    "wrong_zipf",
)
NO_PAIRS = np.zeros((0, 2), np.int32)
SAMPLES = 20_000
ALPHA = 1e-4  # of a chi-square test; keys are fixed, so this is about the choice of keys


def line_distances(n: int) -> Int32[np.ndarray, "n n"]:
    place = np.arange(n, dtype=np.int32)
    return np.abs(place[:, None] - place)


def observe(
    scheme: Scheme,
    distances: Int32[np.ndarray, "n n"],
    held_out: Int32[np.ndarray, "pairs 2"] = NO_PAIRS,
    *,
    num_samples: int = SAMPLES,
    seed: int = 0,
) -> Bool[np.ndarray, "samples n"]:
    inputs = SchemeInputs(jnp.asarray(distances), jnp.asarray(held_out))
    return np.asarray(scheme.observe(inputs, num_samples, key=jax.random.key(seed)))


def apart(
    observed: Bool[np.ndarray, "samples n"], held_out: Int32[np.ndarray, "pairs 2"], *, seed: int
) -> Bool[np.ndarray, "samples n"]:
    coins = np.random.default_rng(seed).random((len(held_out), len(observed))) < 0.5
    rows = jax.jit(part_pairs)(jnp.asarray(observed.T), jnp.asarray(held_out), jnp.asarray(coins))
    return np.asarray(rows).T


def assert_counts(counts: Sequence[int] | np.ndarray, probabilities: np.ndarray) -> None:
    expected = np.asarray(probabilities) * np.sum(counts)
    assert stats.chisquare(np.asarray(counts), expected).pvalue > ALPHA


def local(**changes: object) -> NeighbourhoodObservation:
    scheme = get_scheme("local_geom")
    assert isinstance(scheme, NeighbourhoodObservation)
    return dataclasses.replace(scheme, **changes)  # pyright: ignore[reportArgumentType]


def test_the_six_schemes_are_found() -> None:
    assert scheme_names() == NAMES
    assert [get_scheme(name).name for name in NAMES] == list(NAMES)
    assert [name for name in NAMES if get_scheme(name).uses_other_net] == list(NAMES[4:])
    assert [name for name in NAMES if get_scheme(name).keeps_pairs] == [NAMES[1]]
    assert len({get_scheme(name).title for name in NAMES}) == len(NAMES)


def test_an_unknown_scheme_is_refused() -> None:
    with pytest.raises(InputError, match=r"'global'.*local_geom"):
        get_scheme("global")


def test_a_new_file_is_all_that_a_new_scheme_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "everything.py").write_text(
        "from bayesnets.schemes.full_observation import FullObservation\n"
        "SCHEME = FullObservation(name='everything', title='all', keeps_pairs=True)\n"
    )
    monkeypatch.setattr(schemes, "__path__", [*schemes.__path__, str(tmp_path)])
    known = schemes._schemes  # pyright: ignore[reportPrivateUsage]
    known.cache_clear()
    try:
        assert scheme_names() == (*NAMES, "everything")
        assert get_scheme("everything").keeps_pairs
    finally:
        known.cache_clear()


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_shows_something_and_parts_the_pairs(name: str) -> None:
    net = random_net(100, 100, seed=np.random.SeedSequence(3))
    chain = np.stack([np.arange(25), np.arange(1, 26)], axis=1).astype(np.int32)
    observed = observe(get_scheme(name), net.skeleton_distances, chain, num_samples=10_000)
    assert observed.shape == (10_000, 100)
    assert observed.any(axis=1).all()
    together = observed[:, chain].all(axis=2).any()
    assert together == get_scheme(name).keeps_pairs


@pytest.mark.parametrize("name", ["fully_observed", "local_geom"])
@pytest.mark.parametrize("n", [1, 2])
def test_the_smallest_nets(name: str, n: int) -> None:
    apart = np.where(np.eye(n, dtype=bool), 0, n).astype(np.int32)
    observed = observe(get_scheme(name), apart)
    assert (observed.sum(axis=1) == (n if "fully" in name else 1)).all()


def test_full_observation_shows_everything_without_pairs() -> None:
    assert observe(get_scheme("fully_observed"), line_distances(4)).all()
    pairs = np.array([[0, 1]], np.int32)
    assert observe(get_scheme("fully_observed_pairs_kept"), line_distances(4), pairs).all()


def test_same_key_same_choice() -> None:
    scheme, distances = get_scheme("local_geom"), line_distances(2)
    first = observe(scheme, distances)
    np.testing.assert_array_equal(first, observe(scheme, distances))
    assert (first != observe(scheme, distances, seed=1)).any()


@pytest.mark.parametrize("law", [Geometric(), Geometric(0.2), Zipf(), Zipf(3.0)])
def test_radius_law(law: Geometric | Zipf) -> None:
    radius = np.arange(1, 13, dtype=np.float64)
    if isinstance(law, Geometric):
        probability = law.success * (1 - law.success) ** (radius - 1)
    else:
        probability = (
            radius**-law.exponent / {2.0: np.pi**2 / 6, 3.0: 1.2020569031595942}[law.exponent]
        )
    np.testing.assert_allclose(law.survival(13), 1 - np.cumsum(probability), atol=1e-12)


@pytest.mark.parametrize("law", [Geometric(), Zipf()])
def test_balls_have_the_laws_radii(law: Geometric | Zipf) -> None:
    n = 9
    observed = observe(local(radius=law, dropout=0.0), line_distances(n))
    first, last = observed.argmax(axis=1), n - 1 - observed[:, ::-1].argmax(axis=1)
    left_end = (first == 0) & (last < n - 1)
    # A ball that touches only the left end stops at centre + radius.
    survival = np.concatenate([[1.0], law.survival(n - 1), [0.0]])
    expected = np.zeros(n - 1)
    for centre in range(n):
        for radius in range(max(1, centre), n - 1 - centre):
            expected[centre + radius] += survival[radius - 1] - survival[radius]
    assert_counts(np.bincount(last[left_end], minlength=n - 1)[1:], expected[1:] / expected.sum())


def test_the_ball_around_a_uniform_centre() -> None:
    n = 7
    observed = observe(local(dropout=0.0), line_distances(n))
    probability = np.array([[0.5**r for r in range(1, 7)] for _ in range(n)]) / n
    probability[:, -1] *= 2
    keys = [tuple(abs(c - np.arange(n)) <= r) for c in range(n) for r in range(1, 7)]
    balls = sorted(set(keys))
    expected = np.zeros(len(balls))
    np.add.at(expected, [balls.index(key) for key in keys], probability.reshape(-1))
    found = [balls.index(tuple(row)) for row in observed]
    assert_counts(np.bincount(found, minlength=len(balls)), expected)


def test_dropout_and_redrawing_until_something_is_left() -> None:
    # Two variables without a path: the ball is the centre, which is dropped in one try of five.
    apart = np.array([[0, 2], [2, 0]], np.int32)
    observed = observe(local(), apart)
    assert (observed.sum(axis=1) == 1).all()
    assert_counts(observed.sum(axis=0), np.array([0.5, 0.5]))
    # A pair: both, one or the other, given that not both are dropped.
    observed = observe(local(), line_distances(2))
    counts = np.bincount(observed @ np.array([1, 2]), minlength=4)
    assert_counts(counts[1:], np.array([0.16, 0.16, 0.64]) / 0.96)


def test_redrawing_keeps_the_radius() -> None:
    # An isolated variable and a line of 3. A large radius has more chances to keep something, but
    # the law of radii is not to be weighted by them.
    distances = np.array([[0, 4, 4, 4], [4, 0, 1, 2], [4, 1, 0, 1], [4, 2, 1, 0]], np.int32)
    dropout = 0.8
    observed = observe(local(dropout=dropout), distances)
    keys = observed @ (1 << np.arange(4))
    expected = np.zeros(16)
    subsets = np.array([[mask >> i & 1 for i in range(4)] for mask in range(16)], bool)
    for radius, weight in ((1, 0.5), (2, 0.25), (3, 0.25)):
        given_radius = np.zeros(16)
        for centre in range(4):
            within = distances[centre] <= radius
            kept = np.where(subsets, 1 - dropout, dropout)[:, within].prod(axis=1)
            given_radius += np.where((subsets & ~within).any(axis=1), 0, kept) / 4
        given_radius[0] = 0
        expected += weight * given_radius / given_radius.sum()
    found = expected > 0
    assert np.bincount(keys, minlength=16)[~found].sum() == 0
    assert_counts(np.bincount(keys, minlength=16)[found], expected[found])


def test_pairs_are_parted_by_fair_coins_one_after_another() -> None:
    observed = np.ones((SAMPLES, 3), bool)
    pairs = np.array([[0, 1], [1, 2]], np.int32)
    left = apart(observed, pairs, seed=2)
    keys = np.bincount(left @ np.array([1, 2, 4]), minlength=8)
    # 1 is hidden first with probability 1/2 and ends it; else 0 goes, then 1 or 2.
    assert_counts(keys[[5, 4, 2]], np.array([0.5, 0.25, 0.25]))


@given(
    observed=st.lists(st.lists(st.booleans(), min_size=5, max_size=5), min_size=4, max_size=4),
    pairs=st.lists(st.permutations(range(5)).map(lambda p: p[:2]), min_size=3, max_size=3),
    seed=st.integers(0, 2**31),
)
@settings(max_examples=50, deadline=None)
def test_pair_removal_hides_no_more_than_it_must(
    observed: list[list[bool]], pairs: list[list[int]], seed: int
) -> None:
    before, parted = np.array(observed), np.array(pairs, np.int32)
    after = apart(before, parted, seed=seed)
    assert not (after & ~before).any()
    np.testing.assert_array_equal(after.any(axis=1), before.any(axis=1))
    assert not after[:, parted].all(axis=2).any()
    for row_before, row_after in zip(before, after, strict=True):
        for gone in np.flatnonzero(row_before & ~row_after):
            partners = parted[(parted == gone).any(axis=1)]
            assert row_before[partners].all(axis=1).any()


def test_observe_compiles_and_maps_over_nets() -> None:
    nets = [random_net(12, 12, seed=np.random.SeedSequence(s)) for s in range(3)]
    inputs = SchemeInputs(
        jnp.stack([jnp.asarray(net.skeleton_distances) for net in nets]),
        jnp.asarray(np.tile(np.array([[0, 1]], np.int32), (3, 1, 1))),
    )
    scheme, keys = get_scheme("local_zipf"), jax.random.split(jax.random.key(0), 3)

    def observe_one(one: SchemeInputs, key: Key[Array, ""]) -> Bool[Array, "samples n"]:
        return scheme.observe(one, 50, key=key)

    every = jax.jit(jax.vmap(observe_one))(inputs, keys)
    for place in range(3):
        one = observe_one(SchemeInputs(*(array[place] for array in inputs)), keys[place])
        np.testing.assert_array_equal(every[place], one)


@pytest.mark.parametrize("bad", [-0.1, 1.0, float("nan")])
def test_impossible_dropout_is_refused(bad: float) -> None:
    with pytest.raises(InputError, match="dropout"):
        local(dropout=bad)


def test_impossible_radius_laws_are_refused() -> None:
    with pytest.raises(InputError, match="success"):
        Geometric(0.0)
    with pytest.raises(InputError, match="exponent"):
        Zipf(1.0)


def test_full_observation_is_a_scheme() -> None:
    assert isinstance(FullObservation("a", "b", keeps_pairs=True), Scheme)
    assert isinstance(local(), Scheme)


def test_mean_number_of_variables_is_near_the_published() -> None:
    # The paper's nets: the five of twenty whose held-out pairs tell the most about each other.
    nets = random_nets(20, 100, 100, seed=np.random.SeedSequence(42))
    told = [mutual_information(net) for net in nets]
    pairs = [
        select_pairs(net, mutual, seed=np.random.SeedSequence(place))
        for place, (net, mutual) in enumerate(zip(nets, told, strict=True))
    ]
    strength = [mutual[tuple(p.held_out.T)].mean() for mutual, p in zip(told, pairs, strict=True)]
    chosen = np.argsort(strength)[-5:]

    def mean(name: str) -> float:
        scheme = get_scheme(name)
        others = np.roll(chosen, 1) if scheme.uses_other_net else chosen
        shown = [
            observe(scheme, nets[other].skeleton_distances, pairs[own].held_out, num_samples=10_000)
            for own, other in zip(chosen, others, strict=True)
        ]
        return float(np.mean(shown)) * 100

    # Nets differ by about 1.5 and 0.5 variables; five nets' mean by less than half of that.
    assert mean("fully_observed") == pytest.approx(85.8, abs=3)
    assert mean("local_geom") == pytest.approx(6.4, abs=0.8)
    assert mean("local_zipf") == pytest.approx(8.75, abs=1)
    assert mean("wrong_geom") == pytest.approx(6.7, abs=0.9)
    assert mean("wrong_zipf") == pytest.approx(9.0, abs=1.2)
