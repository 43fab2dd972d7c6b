"""A hierarchical Bayesian model of the gap: how much smaller the error of one estimator is.

For query q of pair p of net k, within one scheme and comparison, the gap y is the squared error of
the direct estimate minus that of the other, and

    y[q] ~ Normal(a[p], sigma),  a[p] ~ Normal(theta[k], tau_pair),  theta[k] ~ Normal(mu, tau_net).

`mu` is the mean gap of nets such as these and `theta[k]` that of one net. The pairs' own effects
are integrated out exactly: their means and the squares within them are sufficient, so the fit
costs the same for any number of queries. The nets' effects are sampled non-centred by NUTS.

Gaps are heavy-tailed and skewed: most are nearly 0, and a few pairs carry the mean. A symmetric
heavy-tailed likelihood, such as Student's t, takes these few for outliers, and its centre falls
far short of the mean: on simulated studies with skewness 2 it came to 2/3 of the mean at 5 nets
of 12 pairs and to 1/2 at 10 nets of 25, where its 95 % intervals held the true mean in 10 % of
studies. The mean is what the study is about, and the normal model's centre is the mean whatever
the tails: there its intervals held it in 95 %. (Checked again by the tests.)
"""

import time
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpyro
from jaxtyping import Float, Float64, Int, Int64, Shaped
from numpyro import distributions as dist
from numpyro.infer import MCMC, NUTS
from numpyro.infer.util import constrain_fn, potential_energy

from bayesnets.analysis import paired_gaps
from bayesnets.result_tables import ALL_NETS
from workbench.errors import InputError
from workbench.figure import Figure
from workbench.seeds import jax_key

if TYPE_CHECKING:
    import pandas

_QUANTILES = {"low": 0.025, "inner_low": 0.25, "inner_high": 0.75, "high": 0.975}
_CHAINS = 2
_WARMUP = 500
# Squares within pairs, as a part of the variance between them, that count as none.
_TINY = 1e-6


Numbers = np.ndarray | jax.Array


class Diagnostics(NamedTuple):
    """Whether the posterior draws can be trusted.

    Attributes:
        r_hat: the largest split r-hat; near 1 when chains agree.
        effective_draws: the smallest effective number of draws.
        divergences: how many draws diverged.
        draws: how many draws there are, over all chains.
        seconds: how long the fit took, compilation included.
    """

    r_hat: float
    effective_draws: float
    divergences: int
    draws: int
    seconds: float

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the draws, in words; empty when they can be trusted."""
        found: list[str] = []
        if not self.r_hat <= 1.02:
            found.append(f"the chains do not agree (r-hat {self.r_hat:.3f}, should be below 1.02)")
        if not self.effective_draws >= 200:
            found.append(f"too few effective draws ({self.effective_draws:.0f}, should be 200)")
        if self.divergences > self.draws // 200:
            found.append(f"{self.divergences} of {self.draws} draws diverged")
        return tuple(found)


class GapPosterior(NamedTuple):
    """The posterior of the gaps.

    Attributes:
        table: a row for each scheme, comparison and net, and one with net "all" for the mean over
            nets such as these: `scheme`, `comparison` ("direct_minus_free"), `net`, `value`
            (posterior mean), `low` and `high` (95 % interval), `inner_low` and `inner_high`
            (50 %), `probability_positive`, `queries`, `r_hat`, `effective_draws`.
        spread: a row for each scheme and comparison: posterior means of the standard deviations
            `between_nets`, `between_pairs` and `within_pairs`.
        diagnostics: whether to trust it.
    """

    table: "pandas.DataFrame"
    spread: "pandas.DataFrame"
    diagnostics: Diagnostics

    def figures(self) -> dict[str, Figure]:
        """`posterior.<scheme>.<comparison>`: the mean over nets such as these; n in queries."""
        rows = self.table.loc[self.table["net"].to_numpy() == ALL_NETS].to_dict("records")
        return {
            f"posterior.{r['scheme']}.{r['comparison']}": Figure(
                r["value"], r["low"], r["high"], r["queries"]
            )
            for r in rows
        }


class _Data(NamedTuple):
    """Gaps of several groups (scheme and comparison), in units of each group's scale.

    Attributes:
        scale: standard deviation of the pairs' mean gaps, for each group.
        net_group: the group of each net; a net counts anew in each group.
        pair_net: the net of each pair.
        pair_mean, pair_size: mean gap and number of queries of each pair.
        within_squares, within_freedom: for each group, the sum of squares of the gaps about their
            pairs' means, and how many of them are free.
    """

    scale: Float[Numbers, " group"]
    net_group: Int[Numbers, " net"]
    pair_net: Int[Numbers, " pair"]
    pair_mean: Float[Numbers, " pair"]
    pair_size: Float[Numbers, " pair"]
    within_squares: Float[Numbers, " group"]
    within_freedom: Float[Numbers, " group"]


def fit_gaps(
    estimates: "pandas.DataFrame",
    *,
    others: tuple[str, ...] = ("free", "scaffolded"),
    draws: int = 1000,
    seed: int = 0,
) -> GapPosterior | None:
    """Fit the model to the gaps of direct estimation against other estimators.

    Args:
        estimates: a table as for `bayesnets.analysis.summarise`.
        others: estimators to compare direct with, those that the table has.
        draws: draws kept of each of the two chains.
        seed: seed of the sampler; equal tables and seeds give equal posteriors.

    Returns:
        The posterior, or None where the table has none of these comparisons. A comparison whose
        gaps are all equal is left out: there is nothing to infer.

    Raises:
        InputError: the table is not as it should be, or `draws` is too few.
    """
    gaps = {
        (scheme, f"direct_minus_{other}"): table
        for (scheme, other), table in paired_gaps(estimates).items()
        if other in others and len(table) and np.ptp(table["gap"].to_numpy()) > 0
    }
    return fit(gaps, draws=draws, seed=seed) if gaps else None


def fit(
    gaps: "Mapping[tuple[str, str], pandas.DataFrame]", *, draws: int = 1000, seed: int = 0
) -> GapPosterior:
    """Fit the model to tables of gaps.

    Args:
        gaps: by scheme and comparison, a table with the columns `net`, `pair` and `gap`.
        draws: draws kept of each of the two chains.
        seed: seed of the sampler.

    Raises:
        InputError: a table without gaps or with equal ones only, or fewer than 100 draws.
    """
    if not gaps or not all(np.unique(table["gap"].to_numpy()).size > 1 for table in gaps.values()):
        raise InputError("There are no gaps to fit.", remedy="Give gaps that are not all equal.")
    if draws < 100:
        raise InputError(f"{draws} draws are too few.", remedy="Ask for 100 or more.")
    start = time.monotonic()
    data = _prepare(list(gaps.values()))
    samples, divergences = _sample(data, draws, seed)
    table, diagnosed = _table(gaps, data, samples)
    spread = _spread(gaps, data, samples)
    diagnostics = Diagnostics(
        r_hat=float(np.max(diagnosed["r_hat"])),
        effective_draws=float(np.min(diagnosed["effective_draws"])),
        divergences=divergences,
        draws=_CHAINS * draws,
        seconds=time.monotonic() - start,
    )
    return GapPosterior(table, spread, diagnostics)


def _prepare(tables: "list[pandas.DataFrame]") -> _Data:
    """Reduce the gaps of each group to the statistics that the model needs."""
    nets: list[int] = []
    pair_net, means, sizes = ([np.zeros(0)] for _ in range(3))
    scale, squares, freedom = ([] for _ in range(3))
    for group, table in enumerate(tables):
        gap = table["gap"].to_numpy(dtype=np.float64)
        net, pair = _numbered(table["net"].to_numpy()), _numbered(table["pair"].to_numpy())
        both, member = np.unique(np.stack([net, pair], axis=1), axis=0, return_inverse=True)
        member = member.reshape(-1)
        size = np.bincount(member).astype(np.float64)
        mean = np.bincount(member, gap) / size
        unit = float(np.std(mean)) or 1.0
        scale.append(unit)
        pair_net.append(both[:, 0] + len(nets))
        nets += [group] * (int(net.max()) + 1)
        means.append(mean / unit)
        sizes.append(size)
        freedom.append(len(gap) - len(size))
        squares.append(float(np.sum(((gap - mean[member]) / unit) ** 2)) + _TINY * freedom[-1])
    return _Data(
        np.array(scale),
        np.array(nets, dtype=np.int64),
        np.concatenate(pair_net).astype(np.int64),
        np.concatenate(means),
        np.concatenate(sizes),
        np.array(squares, dtype=np.float64),
        np.array(freedom, dtype=np.float64),
    )


def _numbered(labels: Shaped[np.ndarray, " row"]) -> Int64[np.ndarray, " row"]:
    return np.unique(labels.astype(str), return_inverse=True)[1].reshape(-1).astype(np.int64)


def _model(data: _Data) -> None:
    """The density, in units of each group's scale."""
    groups, nets = len(data.scale), len(data.net_group)
    with numpyro.plate("group", groups):
        mu = _unknown("mu", dist.Normal(0.0, 2.0))
        tau_net = _unknown("tau_net", dist.HalfNormal(0.5))
        tau_pair = _unknown("tau_pair", dist.HalfNormal(1.0))
        sigma = _unknown("sigma", dist.HalfNormal(2.0))
    with numpyro.plate("net", nets):
        offset = _unknown("offset", dist.Normal(0.0, 1.0))
    theta = mu[data.net_group] + tau_net[data.net_group] * offset
    numpyro.deterministic("theta", theta)
    group = data.net_group[data.pair_net]
    deviation = jnp.sqrt(tau_pair[group] ** 2 + sigma[group] ** 2 / data.pair_size)
    numpyro.sample("pair_mean", dist.Normal(theta[data.pair_net], deviation), obs=data.pair_mean)
    squares = -data.within_freedom * jnp.log(sigma) - data.within_squares / (2 * sigma**2)
    numpyro.factor("within_pairs", squares.sum())


def _unknown(name: str, prior: dist.Distribution) -> Float[jax.Array, " number"]:
    return jnp.asarray(numpyro.sample(name, prior))


def _sample(data: _Data, draws: int, seed: int) -> tuple[dict[str, np.ndarray], int]:
    """Draws [chain, draw, ...] of all that the model names, and the number of divergences."""
    key, start_key = jax.random.split(jax_key(seed, "hierarchical"))
    sizes = {name: len(data.scale) for name in ("mu", "tau_net", "tau_pair", "sigma")}
    sizes["offset"] = len(data.net_group)
    # Near 0 for means and near 1 for deviations, which is where standardised gaps lie.
    start = {
        name: 0.3 * jax.random.normal(jax.random.fold_in(start_key, i), (_CHAINS, size))
        for i, (name, size) in enumerate(sizes.items())
    }

    samples, diverged = _chains(
        _Data(*(jnp.asarray(part) for part in data)),
        jax.random.split(key, _CHAINS),
        start,
        draws=draws,
    )
    named = {k: np.asarray(v, dtype=np.float64) for k, v in samples.items()}
    return named, int(diverged.sum())


@partial(jax.jit, static_argnames="draws")
def _chains(
    data: _Data, keys: jax.Array, starts: dict[str, jax.Array], *, draws: int
) -> tuple[dict[str, Any], Any]:
    """Draws of each chain, and how many diverged.

    All in one function, one chain after the other: compiled piece by piece, as MCMC does by
    itself, the fit takes twice as long.
    """
    given = (data,)

    def chain(key: jax.Array, start: dict[str, jax.Array]) -> tuple[dict[str, Any], Any]:
        potential = partial(potential_energy, _model, given, {})
        kernel = NUTS(potential_fn=potential, target_accept_prob=0.9)
        mcmc = MCMC(kernel, num_warmup=_WARMUP, num_samples=draws, progress_bar=False)
        mcmc.run(key, init_params=start)
        named = partial(constrain_fn, _model, given, {}, return_deterministic=True)
        return jax.vmap(named)(mcmc.get_samples()), mcmc.get_extra_fields()["diverging"].sum()

    return jax.lax.map(lambda each: chain(*each), (keys, starts))


def _table(
    gaps: "Mapping[tuple[str, str], pandas.DataFrame]",
    data: _Data,
    samples: dict[str, np.ndarray],
) -> "tuple[pandas.DataFrame, dict[str, Float64[np.ndarray, ' number']]]":
    """The posterior of every gap in its own units, and the diagnostics of every sampled number."""
    import pandas
    from numpyro.diagnostics import effective_sample_size, split_gelman_rubin

    rows: list[dict[str, object]] = []
    for group, ((scheme, comparison), table) in enumerate(gaps.items()):
        labels = table["net"].to_numpy().astype(str)
        of_nets = samples["theta"][:, :, data.net_group == group]
        of_all = samples["mu"][:, :, [group]]
        names = [ALL_NETS, *np.unique(labels).tolist()]
        counts = [len(labels), *np.unique(labels, return_counts=True)[1].tolist()]
        values = float(data.scale[group]) * np.concatenate([of_all, of_nets], axis=2)
        r_hat, effective = split_gelman_rubin(values), effective_sample_size(values)
        for i, (name, count) in enumerate(zip(names, counts, strict=True)):
            drawn = values[:, :, i].reshape(-1)
            quantiles = np.quantile(drawn, list(_QUANTILES.values()))
            rows.append(
                {
                    "scheme": scheme,
                    "comparison": comparison,
                    "net": name,
                    "value": float(drawn.mean()),
                    **dict(zip(_QUANTILES, quantiles.tolist(), strict=True)),
                    "probability_positive": float((drawn > 0).mean()),
                    "queries": int(count),
                    "r_hat": float(r_hat[i]),
                    "effective_draws": float(effective[i]),
                }
            )
    sampled = [samples[k] for k in ("mu", "theta", "tau_net", "tau_pair", "sigma")]
    every = np.concatenate(sampled, axis=2)
    diagnosed = {
        "r_hat": np.asarray(split_gelman_rubin(every), dtype=np.float64),
        "effective_draws": np.asarray(effective_sample_size(every), dtype=np.float64),
    }
    return pandas.DataFrame(rows), diagnosed


def _spread(
    gaps: "Mapping[tuple[str, str], pandas.DataFrame]",
    data: _Data,
    samples: dict[str, np.ndarray],
) -> "pandas.DataFrame":
    import pandas

    names = {"between_nets": "tau_net", "between_pairs": "tau_pair", "within_pairs": "sigma"}
    return pandas.DataFrame(
        {
            "scheme": [scheme for scheme, _ in gaps],
            "comparison": [comparison for _, comparison in gaps],
            **{n: data.scale * samples[k].mean(axis=(0, 1)) for n, k in names.items()},
        }
    )
