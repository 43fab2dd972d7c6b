"""The chain theory against enumeration, direct minimisation, and its own closed forms."""

import itertools
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.optimize import minimize

from bayesnets import theory
from bayesnets.theory import Chain
from workbench.errors import InputError

EXACT = 1e-12
FloatArray = NDArray[np.float64]

COUNTER_EXAMPLE = Chain(
    np.array([0.5, 0.5]),
    np.array([[[4 / 7, 3 / 7], [0.3, 0.7]], [[0.8, 0.2], [0.1, 0.9]]]),
)


@st.composite
def chains(draw: st.DrawFn, *, doubly_stochastic: bool = False) -> Chain:
    make = theory.doubly_stochastic_chain if doubly_stochastic else theory.random_chain
    return make(
        draw(st.integers(2, 8)),
        draw(st.integers(2, 5)),
        alpha=draw(st.sampled_from([0.3, 1.0, 5.0])),
        seed=np.random.SeedSequence(draw(st.integers(0, 2**32))),
    )


@st.composite
def chains_with_radius(draw: st.DrawFn, *, doubly_stochastic: bool = False) -> tuple[Chain, int]:
    chain = draw(chains(doubly_stochastic=doubly_stochastic))
    return chain, draw(st.integers(1, chain.num_variables - 1))


def seeded(number: int) -> np.random.SeedSequence:
    return np.random.SeedSequence(number)


def full_joint(chain: Chain) -> FloatArray:
    """P(Y1, ..., YN) as an array with one axis a variable, by multiplying everything out."""
    n, k = chain.num_variables, chain.num_values
    joint = np.zeros((k,) * n)
    for values in itertools.product(range(k), repeat=n):
        probability = chain.start[values[0]]
        for step, (x, y) in enumerate(itertools.pairwise(values)):
            probability = probability * chain.transitions[step, x, y]
        joint[values] = probability
    return joint


def conditionals_of(q: FloatArray) -> FloatArray:
    """q(outcome | condition, value, target) from a distribution over observations."""
    totals = q.sum(axis=-1, keepdims=True)
    return q / np.where(totals > 0, totals, 1)


def off_diagonal(table: FloatArray) -> FloatArray:
    """Entries of pairs of distinct variables."""
    return table.transpose(0, 2, 1, 3)[~np.eye(len(table), dtype=bool)]


def biases(chain: Chain, radius: int = 1) -> tuple[theory.Bias, theory.Bias]:
    truth = theory.true_conditionals(chain)
    return (
        theory.bias(theory.direct_estimates(chain, radius), truth),
        theory.bias(theory.scaffolded_estimates(chain, radius), truth),
    )


# --- truth ---


def test_joints_and_conditionals_equal_enumeration() -> None:
    chain = theory.random_chain(5, 3, seed=seeded(1))
    joint = full_joint(chain)
    pairs, truth = theory.pair_joints(chain), theory.true_conditionals(chain)
    for a, b in itertools.permutations(range(5), 2):
        others = tuple(v for v in range(5) if v not in (a, b))
        expected = joint.sum(axis=others) if a < b else joint.sum(axis=others).T
        np.testing.assert_allclose(pairs[a, :, b], expected, atol=EXACT, rtol=0)
        conditional = expected / expected.sum(axis=1, keepdims=True)
        np.testing.assert_allclose(truth[a, :, b], conditional, atol=EXACT, rtol=0)
    for a in range(5):
        np.testing.assert_allclose(truth[a, :, a], np.eye(3), atol=EXACT, rtol=0)


@given(chains())
def test_true_conditionals_are_distributions_that_agree_with_bayes(chain: Chain) -> None:
    truth, single = theory.true_conditionals(chain), theory.marginals(chain)
    np.testing.assert_allclose(truth.sum(axis=-1), 1, atol=EXACT, rtol=0)
    joint = truth * single[:, :, None, None]
    np.testing.assert_allclose(joint, joint.transpose(2, 3, 0, 1), atol=EXACT, rtol=0)


def test_an_impossible_condition_has_no_truth_but_a_uniform_estimate() -> None:
    chain = Chain(np.array([1.0, 0.0]), np.array([[[0.6, 0.4], [0.1, 0.9]]] * 2))
    truth = theory.true_conditionals(chain)
    assert np.isnan(truth[0, 1]).all()
    assert np.isfinite(truth[0, 0]).all()
    assert np.isfinite(truth[1:]).all()
    np.testing.assert_array_equal(theory.direct_estimates(chain)[0, 1, 1], [0.5, 0.5])
    direct, scaffolded = biases(chain)
    assert np.isnan(theory.violations(direct, scaffolded)[0, 1, 2]).all()
    assert np.isfinite(theory.mean_by_distance(scaffolded.squared)).all()


# --- observations and risk ---


@given(chains_with_radius())
def test_observations_are_distributions(case: tuple[Chain, int]) -> None:
    chain, radius = case
    p = theory.observation_distribution(chain, radius)
    u = theory.uniform_distribution(chain.num_variables, chain.num_values)
    assert p.sum() == pytest.approx(1, abs=EXACT)
    assert u.sum() == pytest.approx(1, abs=EXACT)
    unseen = theory.distances(chain.num_variables) > radius
    assert not p.transpose(0, 2, 1, 3)[unseen].any()
    np.testing.assert_allclose(p, p.transpose(2, 3, 0, 1), atol=EXACT, rtol=0)


@given(chains_with_radius())
def test_the_conditionals_of_the_minimiser_are_the_closed_form(case: tuple[Chain, int]) -> None:
    chain, radius = case
    q = theory.minimiser(chain, radius)
    assert q.sum() == pytest.approx(1, abs=EXACT)
    np.testing.assert_allclose(
        off_diagonal(conditionals_of(q)),
        off_diagonal(theory.direct_estimates(chain, radius)),
        atol=EXACT,
        rtol=0,
    )


@given(chains())
def test_for_adjacent_pairs_the_weight_is_the_published_one(chain: Chain) -> None:
    n, k = chain.num_variables, chain.num_values
    p = theory.marginals(chain)
    np.testing.assert_allclose(
        theory.shrinkage(chain), n * k * p / (n * k * p + 2), atol=EXACT, rtol=0
    )


@pytest.mark.parametrize("radius", [1, 2])
def test_direct_minimisation_of_the_risk_finds_the_minimiser(radius: int) -> None:
    chain = theory.random_chain(4, 3, seed=seeded(5))
    distinct = np.broadcast_to((theory.distances(4) > 0)[:, None, :, None], (4, 3, 4, 3))

    def distribution(logits: FloatArray) -> FloatArray:
        q = np.zeros(distinct.shape)
        exponentials = np.exp(logits - logits.max())
        q[distinct] = exponentials / exponentials.sum()
        return q

    weight = theory.observation_distribution(chain, radius)[distinct]
    weight = weight + 1 / weight.size

    def objective(logits: FloatArray) -> tuple[float, FloatArray]:
        q = distribution(logits)
        return theory.risk(chain, q, radius), 2 * q[distinct] - weight

    found = minimize(
        objective,
        np.random.default_rng(3).normal(size=int(distinct.sum())),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": 5000, "ftol": 1e-15, "gtol": 1e-10},
    )
    q = distribution(found.x)
    assert found.fun == pytest.approx(theory.risk(chain, theory.minimiser(chain, radius), radius))
    np.testing.assert_allclose(
        off_diagonal(conditionals_of(q)),
        off_diagonal(theory.direct_estimates(chain, radius)),
        atol=1e-6,
        rtol=0,
    )


@given(chains_with_radius(), st.floats(0.001, 1.0), st.integers(0, 2**32))
def test_no_other_distribution_has_less_risk(
    case: tuple[Chain, int], mix: float, seed: int
) -> None:
    chain, radius = case
    best = theory.minimiser(chain, radius)
    noise = np.random.default_rng(seed).random(best.shape) * (best > 0)
    other = (1 - mix) * best + mix * noise / noise.sum()
    assert theory.risk(chain, other, radius) >= theory.risk(chain, best, radius) - EXACT


def test_denying_an_observation_costs_infinitely_much() -> None:
    q = theory.observation_distribution(COUNTER_EXAMPLE)
    assert theory.risk(COUNTER_EXAMPLE, q) == np.inf


# --- estimators ---


@given(chains_with_radius())
def test_estimates_are_distributions(case: tuple[Chain, int]) -> None:
    chain, radius = case
    for estimates in (
        theory.direct_estimates(chain, radius),
        theory.scaffolded_estimates(chain, radius),
    ):
        assert (estimates >= 0).all()
        np.testing.assert_allclose(estimates.sum(axis=-1), 1, atol=EXACT, rtol=0)


@given(chains())
def test_pairs_never_seen_together_are_answered_uniformly(chain: Chain) -> None:
    unseen = theory.distances(chain.num_variables) > 1
    answers = theory.direct_estimates(chain).transpose(0, 2, 1, 3)[unseen]
    assert (answers == 1 / chain.num_values).all()


@pytest.mark.parametrize(("condition", "target"), [(0, 4), (4, 0), (1, 3), (3, 0)])
def test_the_scaffolded_estimate_is_the_sum_over_intermediate_values(
    condition: int, target: int
) -> None:
    chain = theory.random_chain(5, 3, alpha=0.4, seed=seeded(8))
    direct = theory.direct_estimates(chain)
    step = 1 if target > condition else -1
    path = list(range(condition, target + step, step))
    expected = np.zeros((3, 3))
    for values in itertools.product(range(3), repeat=len(path)):
        steps = zip(itertools.pairwise(path), itertools.pairwise(values), strict=True)
        probability = np.prod([direct[a, x, b, y] for (a, b), (x, y) in steps])
        expected[values[0], values[-1]] += probability
    np.testing.assert_allclose(
        theory.scaffolded_estimates(chain)[condition, :, target], expected, atol=EXACT, rtol=0
    )


def test_with_a_wider_radius_the_path_takes_the_longest_hops_first() -> None:
    chain = theory.random_chain(6, 2, seed=seeded(2))
    direct = theory.direct_estimates(chain, 2)
    scaffolded = theory.scaffolded_estimates(chain, 2)
    forward = direct[0, :, 2] @ direct[2, :, 4] @ direct[4, :, 5]
    backward = direct[5, :, 3] @ direct[3, :, 1] @ direct[1, :, 0]
    np.testing.assert_allclose(scaffolded[0, :, 5], forward, atol=EXACT, rtol=0)
    np.testing.assert_allclose(scaffolded[5, :, 0], backward, atol=EXACT, rtol=0)


@given(chains())
def test_adjacent_pairs_need_no_reasoning(chain: Chain) -> None:
    direct, scaffolded = biases(chain)
    near = theory.distances(chain.num_variables) <= 1
    difference = (direct.signed - scaffolded.signed).transpose(0, 2, 1, 3)[near]
    assert not difference.any()


@given(chains())
def test_mean_by_distance_averages_plainly(chain: Chain) -> None:
    n = chain.num_variables
    squared = biases(chain)[1].squared
    means = theory.mean_by_distance(squared)
    assert means[0] == pytest.approx(0, abs=EXACT)
    ends = np.concatenate([squared[0, :, n - 1].ravel(), squared[n - 1, :, 0].ravel()])
    assert means[n - 1] == pytest.approx(ends.mean(), abs=EXACT)


# --- closed forms ---


@given(chains_with_radius(doubly_stochastic=True))
def test_doubly_stochastic_chains_obey_the_closed_form(case: tuple[Chain, int]) -> None:
    chain, radius = case
    n = chain.num_variables
    np.testing.assert_allclose(chain.transitions.sum(axis=1), 1, atol=EXACT, rtol=0)
    np.testing.assert_allclose(
        theory.shrinkage(chain, radius), theory.uniform_shrinkage(n, radius), atol=EXACT, rtol=0
    )
    truth = theory.true_conditionals(chain)
    scaffolded = theory.scaffolded_estimates(chain, radius)
    for a, b in itertools.permutations(range(n), 2):
        closed = theory.scaffolded_closed_form(truth[a, :, b], n, abs(a - b), radius)
        np.testing.assert_allclose(scaffolded[a, :, b], closed, atol=EXACT, rtol=0)


@given(chains_with_radius(doubly_stochastic=True))
def test_doubly_stochastic_chains_obey_the_ratio_of_squared_bias(
    case: tuple[Chain, int],
) -> None:
    chain, radius = case
    n = chain.num_variables
    direct, scaffolded = biases(chain, radius)
    for a, b in itertools.permutations(range(n), 2):
        if abs(a - b) > radius:
            ratio = theory.squared_bias_ratio(n, abs(a - b), radius)
            expected = ratio * direct.squared[a, :, b]
            np.testing.assert_allclose(scaffolded.squared[a, :, b], expected, atol=EXACT, rtol=0)
    # (1 - lambda^h)^2 < 1: entry by entry, reasoning is never worse here.
    assert np.nansum(theory.violations(direct, scaffolded, radius)) == 0


def test_uniform_shrinkage_is_n_over_n_plus_two() -> None:
    for n in range(2, 30):
        assert theory.uniform_shrinkage(n) == pytest.approx(n / (n + 2), abs=EXACT)
        assert theory.uniform_shrinkage(n, n - 1) == pytest.approx(1 / 2, abs=EXACT)
    assert theory.squared_bias_ratio(10, 3) == pytest.approx((1 - (10 / 12) ** 3) ** 2, abs=EXACT)


# --- where the inequality fails ---


def test_the_counter_example_has_an_unbiased_direct_and_a_biased_scaffolded_estimate() -> None:
    direct, scaffolded = biases(COUNTER_EXAMPLE)
    # P(Y3 = . | Y1 = first) is uniform by the choice of 4/7, so that the direct answer is right.
    np.testing.assert_allclose(direct.signed[0, 0, 2], 0, atol=EXACT, rtol=0)
    # By hand: lambda is .6 at Y1, and N K p / (N K p + 2) at P(Y2) = (61/140, 79/140).
    first = 0.6 * np.array([4 / 7, 3 / 7]) + 0.4 / 2
    weight = 6 * np.array([61, 79]) / 140
    weight = (weight / (weight + 2))[:, None]
    second = weight * np.array([[0.8, 0.2], [0.1, 0.9]]) + (1 - weight) / 2
    np.testing.assert_allclose(scaffolded.signed[0, 0, 2], first @ second - 0.5, atol=EXACT, rtol=0)
    assert scaffolded.signed[0, 0, 2, 1] == pytest.approx(0.02268373, abs=1e-8)
    worse = theory.violations(direct, scaffolded)
    assert worse[0, 0, 2].tolist() == [1, 1]
    assert worse[0, 1, 2].tolist() == [0, 0]
    assert np.isnan(worse[0, 0, 1]).all()


@pytest.mark.parametrize(("num_variables", "num_values"), [(3, 2), (5, 3), (5, 5), (10, 5)])
def test_on_random_chains_two_to_ten_per_cent_of_entries_violate_the_inequality(
    num_variables: int, num_values: int
) -> None:
    shares = [
        np.nanmean(
            theory.violations(*biases(theory.random_chain(num_variables, num_values, seed=s)))
        )
        for s in seeded(11).spawn(150)
    ]
    assert 0.02 <= np.mean(shares) <= 0.10


# --- bad input ---


UNIFORM = np.array([0.5, 0.5])
STEP = np.array([[[0.5, 0.5], [0.2, 0.8]]])


@pytest.mark.parametrize(
    ("start", "transitions", "message"),
    [
        (UNIFORM, STEP[:0], "1 variables"),
        (np.array([1.0]), np.ones((2, 1, 1)), "1 values"),
        (np.array([UNIFORM]), STEP, "shape"),
        (UNIFORM, STEP[0], "shape"),
        (UNIFORM, np.array(0.5), "shape"),
        (UNIFORM, np.full((1, 3, 3), 1 / 3), "shape"),
        (UNIFORM, STEP * 1.1, "sum to one"),
        (UNIFORM * 0.9, STEP, "sum to one"),
        (UNIFORM, np.array([[[1.5, -0.5], [0.2, 0.8]]]), "negative"),
        (UNIFORM, np.array([[[np.nan, 1.0], [0.2, 0.8]]]), "finite"),
        (np.array([np.inf, 0.0]), STEP, "finite"),
    ],
)
def test_bad_chains_are_refused(start: FloatArray, transitions: FloatArray, message: str) -> None:
    with pytest.raises(InputError, match=message):
        Chain(start, transitions)


@pytest.mark.parametrize("make", [theory.random_chain, theory.doubly_stochastic_chain])
@pytest.mark.parametrize(
    ("num_variables", "num_values", "alpha"),
    [(1, 2, 1.0), (2, 1, 1.0), (2, 2, 0.0), (2, 2, float("nan"))],
)
def test_impossible_draws_are_refused(
    make: Callable[..., Chain], num_variables: int, num_values: int, alpha: float
) -> None:
    with pytest.raises(InputError):
        make(num_variables, num_values, alpha=alpha, seed=seeded(0))


def test_radius_and_distance_out_of_range_are_refused() -> None:
    for radius in (0, 3):
        with pytest.raises(InputError, match=f"radius {radius}"):
            theory.direct_estimates(COUNTER_EXAMPLE, radius)
    for distance in (1, 10):
        with pytest.raises(InputError, match=f"distance {distance}"):
            theory.squared_bias_ratio(10, distance)
    with pytest.raises(InputError, match="1 variables"):
        theory.uniform_shrinkage(1)


@settings(max_examples=25)
@given(st.integers(0, 2**32))
def test_the_same_seed_draws_the_same_chain(seed: int) -> None:
    for make in (theory.random_chain, theory.doubly_stochastic_chain):
        one, two = (make(4, 3, seed=seeded(seed)) for _ in range(2))
        np.testing.assert_array_equal(one.start, two.start)
        np.testing.assert_array_equal(one.transitions, two.transitions)
