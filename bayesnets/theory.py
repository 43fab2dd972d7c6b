"""Exact theory of the reasoning gap on a chain of variables.

A chain Y1 -> Y2 -> ... -> YN of variables with K values each is seen only through ordered pairs of
variables that lie at most `radius` steps apart. The density estimator q that minimises

    R(q) = H(p, q) + H(u, q)

(p the distribution of observations, u the uniform one over all conceivable observations) is known
in closed form, and with it the bias of a direct answer and of one that reasons along the chain.

Every table of conditionals here has the axes (condition, value, target, outcome), so that entry
[a, x, b, y] belongs to P(Y_b = y | Y_a = x); variables and values count from 0.

Source: Prystawski, Li, Goodman, "Why think step by step?" (arXiv 2304.03843), theory section and
appendix. The derivation, with the normalisations used here, is in docs/theory.md.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float64, Int64
from numpy.typing import NDArray

from workbench.errors import InputError

ROW_TOLERANCE = 1e-9
ROUNDING = 1e-12


@dataclass(frozen=True, eq=False)
class Chain:
    """A chain of discrete variables.

    Args:
        start: P(Y1), shape (K,), K >= 2; non-negative and summing to one.
        transitions: P(Y_{n+1} = y | Y_n = x) at [n, x, y], shape (N - 1, K, K), N >= 2.

    Raises:
        InputError: fewer than two variables or values, shapes that do not agree, entries that are
            negative or not finite, rows that do not sum to one (to 1e-9).
    """

    start: NDArray[np.float64]
    transitions: NDArray[np.float64]

    def __post_init__(self) -> None:
        if self.start.ndim != 1:
            raise InputError(
                f"The start distribution has shape {self.start.shape}.",
                remedy="Give one probability for each value.",
            )
        if self.transitions.ndim != 3 or self.transitions.shape[1:] != 2 * self.start.shape:
            raise InputError(
                f"The transitions have shape {self.transitions.shape}"
                f" but the start distribution has {self.num_values} values.",
                remedy=f"Give shape (N - 1, {self.num_values}, {self.num_values}).",
            )
        _check_size(self.num_variables, self.num_values)
        _check_rows("start distribution", self.start)
        _check_rows("transition matrices", self.transitions)

    @property
    def num_variables(self) -> int:
        """N, the number of variables."""
        return 1 + len(self.transitions)

    @property
    def num_values(self) -> int:
        """K, the number of values of each variable."""
        return len(self.start)


class Bias(NamedTuple):
    """Bias of one estimator, per entry (condition, value, target, outcome).

    Attributes:
        signed: estimate minus truth, in [-1, 1].
        squared: its square.
    """

    signed: Float64[np.ndarray, "n k n k"]
    squared: Float64[np.ndarray, "n k n k"]


# --- chains ---------------------------------------------------------------------------------------


def random_chain(
    num_variables: int, num_values: int, *, alpha: float = 1.0, seed: np.random.SeedSequence
) -> Chain:
    """Draw a chain whose start and transition rows are independent symmetric Dirichlet(alpha).

    Raises:
        InputError: fewer than two variables or values, or alpha outside [0.01, 1000].
    """
    _check_size(num_variables, num_values)
    check_alpha(alpha)
    rng = np.random.default_rng(seed)
    concentration = np.full(num_values, alpha)
    start = rng.dirichlet(concentration)
    transitions = rng.dirichlet(concentration, size=(num_variables - 1, num_values))
    return Chain(start, transitions)


def doubly_stochastic_chain(
    num_variables: int, num_values: int, *, alpha: float = 1.0, seed: np.random.SeedSequence
) -> Chain:
    """Draw a chain with a uniform start and doubly stochastic transitions.

    Each transition is a mixture of the K cyclic shifts with Dirichlet(alpha) weights, its rows
    and columns shuffled: every row is Dirichlet(alpha), as in `random_chain`, and the sums of rows
    and columns are one up to rounding. All marginals are uniform.

    Raises:
        InputError: fewer than two variables or values, or alpha outside [0.01, 1000].
    """
    _check_size(num_variables, num_values)
    check_alpha(alpha)
    rng = np.random.default_rng(seed)
    steps, values = num_variables - 1, np.arange(num_values)
    weights = rng.dirichlet(np.full(num_values, alpha), size=steps)
    rows = rng.permuted(np.tile(values, (steps, 1)), axis=1)
    columns = rng.permuted(np.tile(values, (steps, 1)), axis=1)
    shift = (rows[:, :, None] + columns[:, None, :]) % num_values
    transitions = weights[np.arange(steps)[:, None, None], shift]
    return Chain(np.full(num_values, 1 / num_values), transitions)


# --- the truth ------------------------------------------------------------------------------------


def marginals(chain: Chain) -> Float64[np.ndarray, "n k"]:
    """P(Y_n = x) at [n, x]."""
    rows = [chain.start]
    for transition in chain.transitions:
        rows.append(rows[-1] @ transition)
    return np.stack(rows)


def pair_joints(chain: Chain) -> Float64[np.ndarray, "n k n k"]:
    """P(Y_a = x, Y_b = y) at [a, x, b, y]; for a = b the marginal on the diagonal."""
    n, k = chain.num_variables, chain.num_values
    reach = np.eye(k)[None].repeat(n, axis=0)
    single = marginals(chain)
    joints = np.zeros((n, k, n, k))
    for distance in range(n):
        first = np.arange(n - distance)
        if distance:
            # reach[a] = P(Y_{a+distance} | Y_a), one step further than in the last round.
            reach = reach[:-1] @ chain.transitions[distance - 1 :]
        forward = single[first, :, None] * reach
        joints[first, :, first + distance] = forward
        joints[first + distance, :, first] = forward.swapaxes(1, 2)
    return joints


def true_conditionals(chain: Chain) -> Float64[np.ndarray, "n k n k"]:
    """P(Y_b = y | Y_a = x), along the chain and against it.

    Rows of a condition value of probability 0 are NaN: the question has no answer there.
    """
    single = marginals(chain)
    possible = single > 0
    safe = np.where(possible, single, 1.0)[:, :, None, None]
    return np.where(possible[:, :, None, None], pair_joints(chain) / safe, np.nan)


# --- observations and risk ------------------------------------------------------------------------


def distances(num_variables: int) -> Int64[np.ndarray, "n n"]:
    """Steps between variables a and b along the chain, at [a, b]."""
    index = np.arange(num_variables, dtype=np.int64)
    return np.abs(index[:, None] - index[None, :])


def observed_pairs(num_variables: int, radius: int = 1) -> Bool[np.ndarray, "n n"]:
    """Which ordered pairs (condition, target) occur in observations: those 1..radius steps apart.

    Raises:
        InputError: fewer than two variables, or a radius outside 1..N-1.
    """
    if num_variables < 2:
        raise InputError(f"{num_variables} variables make no chain.", remedy="Give at least 2.")
    if not 1 <= radius < num_variables:
        raise InputError(
            f"The observation radius {radius} does not fit {num_variables} variables.",
            remedy=f"Give a radius from 1 to {num_variables - 1}.",
        )
    steps = distances(num_variables)
    return (steps >= 1) & (steps <= radius)


def observation_distribution(chain: Chain, radius: int = 1) -> Float64[np.ndarray, "n k n k"]:
    """p: the probability of each observation (condition, value, target, outcome).

    An ordered pair of distinct variables at most `radius` steps apart is drawn uniformly (for
    radius 1: one of the N - 1 edges, and its orientation by a fair coin), then the values of the
    two variables from the chain. Sums to one; zero for a = b.
    """
    seen = observed_pairs(chain.num_variables, radius)
    return pair_joints(chain) * (seen / seen.sum())[:, None, :, None]


def uniform_distribution(num_variables: int, num_values: int) -> Float64[np.ndarray, "n k n k"]:
    """u: uniform over the N (N - 1) K^2 observations of two distinct variables; zero for a = b."""
    _check_size(num_variables, num_values)
    each = 1 / (num_variables * (num_variables - 1) * num_values**2)
    distinct = distances(num_variables) > 0
    shape = (num_variables, num_values, num_variables, num_values)
    return np.broadcast_to((distinct * each)[:, None, :, None], shape).copy()


def risk(chain: Chain, q: Float64[np.ndarray, "n k n k"], radius: int = 1) -> float:
    """R(q) = H(p, q) + H(u, q), in nats; infinite where q denies a conceivable observation.

    Args:
        chain: what the observations are of.
        q: a distribution over observations, summing to one over all four axes.
        radius: which pairs are observed.
    """
    p = observation_distribution(chain, radius)
    weight = p + uniform_distribution(chain.num_variables, chain.num_values)
    needed = weight > 0
    with np.errstate(divide="ignore"):
        return float(-(weight[needed] * np.log(q[needed])).sum())


def minimiser(chain: Chain, radius: int = 1) -> Float64[np.ndarray, "n k n k"]:
    """q* = (p + u) / 2, the distribution over observations of least risk.

    R(q) = 2 H((p + u) / 2, q), and a cross entropy is least where its two arguments agree.
    """
    p = observation_distribution(chain, radius)
    return (p + uniform_distribution(chain.num_variables, chain.num_values)) / 2


# --- estimators -----------------------------------------------------------------------------------


def shrinkage(chain: Chain, radius: int = 1) -> Float64[np.ndarray, "n k"]:
    """lambda at [a, x]: the weight that q* leaves on the truth for an observed pair, in [0, 1).

    lambda = K p(x) / (K p(x) + s), where s is the share of all ordered pairs that are observed.
    For radius 1, s = 2 / N and lambda = N K p(x) / (N K p(x) + 2).
    """
    n = chain.num_variables
    share = observed_pairs(n, radius).sum() / (n * (n - 1))
    scaled = chain.num_values * marginals(chain)
    return scaled / (scaled + share)


def direct_estimates(chain: Chain, radius: int = 1) -> Float64[np.ndarray, "n k n k"]:
    """q*(Y_b = y | Y_a = x): what the minimiser answers at once.

    lambda * truth + (1 - lambda) / K for observed pairs, exactly 1 / K for all others; the
    identity for a = b. Condition values of probability 0 have lambda = 0.
    """
    n, k = chain.num_variables, chain.num_values
    weight = shrinkage(chain, radius)[:, :, None, None]
    truth = np.nan_to_num(true_conditionals(chain))
    shrunk = weight * truth + (1 - weight) / k
    seen = observed_pairs(n, radius)[:, None, :, None]
    return _with_identity(np.where(seen, shrunk, 1 / k))


def scaffolded_estimates(chain: Chain, radius: int = 1) -> Float64[np.ndarray, "n k n k"]:
    """E[scaffolded estimate of P(Y_b = y | Y_a = x)]: reasoning through the variables between.

    The estimator samples the intermediate variables one by one from q*, each given the one before
    it; its expectation is the product of the shrunk conditionals along the path. The path leaves
    the condition in hops of `radius` steps and ends with a shorter one where needed. For observed
    pairs this is the direct estimate; for a = b the identity.
    """
    n = chain.num_variables
    estimates = direct_estimates(chain, radius)
    for distance in range(radius + 1, n):
        first = np.arange(n - distance)
        for condition, target, middle in (
            (first, first + distance, first + radius),
            (first + distance, first, first + distance - radius),
        ):
            hop = estimates[condition, :, middle]
            estimates[condition, :, target] = hop @ estimates[middle, :, target]
    return estimates


def bias(estimates: Float64[np.ndarray, "n k n k"], truth: Float64[np.ndarray, "n k n k"]) -> Bias:
    """Bias of an estimator's expectation against the truth; NaN where the truth is NaN."""
    signed = estimates - truth
    return Bias(signed, signed**2)


def mean_by_distance(values: Float64[np.ndarray, "n k n k"]) -> Float64[np.ndarray, " n"]:
    """Unweighted mean of the entries at each distance d between condition and target, at [d].

    Every ordered pair, value and outcome counts the same; NaN entries are left out.
    """
    n = len(values)
    steps = distances(n)
    by_pair = values.transpose(0, 2, 1, 3)
    return np.array([np.nanmean(by_pair[steps == distance]) for distance in range(n)])


def violations(direct: Bias, scaffolded: Bias, radius: int = 1) -> Float64[np.ndarray, "n k n k"]:
    """1 where reasoning is worse than answering at once, 0 where not, NaN where not comparable.

    Compared are the entries of pairs that are never observed together (more than `radius` apart);
    worse means an absolute bias larger by more than rounding (1e-12).
    """
    unseen = distances(len(direct.signed)) > radius
    excess = np.abs(scaffolded.signed) - np.abs(direct.signed)
    comparable = unseen[:, None, :, None] & ~np.isnan(excess)
    return np.where(comparable, excess > ROUNDING, np.nan)


# --- closed forms for doubly stochastic transitions and a uniform start ---------------------------


def uniform_shrinkage(num_variables: int, radius: int = 1) -> float:
    """lambda when all marginals are uniform: 1 / (1 + s), which is N / (N + 2) for radius 1."""
    share = observed_pairs(num_variables, radius).sum() / (num_variables * (num_variables - 1))
    return float(1 / (1 + share))


def hops(distance: int, radius: int = 1) -> int:
    """Steps of reasoning between variables `distance` apart: distance / radius, rounded up."""
    return -(-distance // radius)


def scaffolded_closed_form(
    truth: Float64[np.ndarray, "k k"], num_variables: int, distance: int, radius: int = 1
) -> Float64[np.ndarray, "k k"]:
    """lambda^h T + (1 - lambda^h) / K, with T the true conditional and h the number of hops."""
    weight = uniform_shrinkage(num_variables, radius) ** hops(distance, radius)
    return weight * truth + (1 - weight) / len(truth)


def squared_bias_ratio(num_variables: int, distance: int, radius: int = 1) -> float:
    """(1 - lambda^h)^2: squared bias of the scaffolded estimate over that of the direct one.

    Holds entry by entry for pairs more than `radius` apart, under doubly stochastic transitions
    and a uniform start.

    Raises:
        InputError: a distance that is observed (at most the radius) or does not fit the chain.
    """
    if not radius < distance < num_variables:
        raise InputError(
            f"The ratio is not defined at distance {distance}.",
            remedy=f"Give a distance from {radius + 1} to {num_variables - 1}.",
        )
    weight = uniform_shrinkage(num_variables, radius) ** hops(distance, radius)
    return (1 - weight) ** 2


# --- checks ---------------------------------------------------------------------------------------


def check_alpha(alpha: float) -> None:
    """Refuse a Dirichlet parameter outside [0.01, 1000].

    Raises:
        InputError: it is outside, or not a number.
    """
    # Below .01 whole rows underflow; above 1000 all rows are uniform.
    if not 0.01 <= alpha <= 1000:
        raise InputError(
            f"The Dirichlet parameter alpha is {alpha}.", remedy="Give a number from 0.01 to 1000."
        )


def _with_identity(table: Float64[np.ndarray, "n k n k"]) -> Float64[np.ndarray, "n k n k"]:
    index = np.arange(len(table))
    table[index, :, index] = np.eye(table.shape[1])
    return table


def _check_size(num_variables: int, num_values: int) -> None:
    if num_variables < 2:
        raise InputError(f"{num_variables} variables make no chain.", remedy="Give at least 2.")
    if num_values < 2:
        raise InputError(
            f"A variable with {num_values} values says nothing.", remedy="Give at least 2 values."
        )


def _check_rows(name: str, rows: NDArray[np.float64]) -> None:
    if not np.isfinite(rows).all() or (rows < 0).any():
        raise InputError(
            f"The {name} hold entries that are negative or not finite.",
            remedy="Give probabilities in [0, 1].",
        )
    worst = float(np.abs(rows.sum(axis=-1) - 1).max())
    if worst > ROW_TOLERANCE:
        raise InputError(
            f"The {name} do not sum to one: off by {worst:.3g}.", remedy="Normalise each row."
        )
