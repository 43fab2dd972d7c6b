"""Runs the chain theory experiment: chains to rows, rows to figures with intervals."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from jaxtyping import Float64

from bayesnets import theory
from bayesnets.chain_theory import ChainConfig, ChainKind
from workbench.context import RunContext
from workbench.figure import Figure
from workbench.files import write_parquet, write_text
from workbench.items import WorkItem, gather_table, run_items
from workbench.progress import ProgressReporter
from workbench.seeds import seed_sequence

_BLOCK = 100
_RESAMPLES = 2000
ESTIMATORS = ("direct", "scaffolded")
_COLUMNS = ("entries", "bias2_direct", "bias2_scaffolded", "worse")


@dataclass(frozen=True)
class ChainBlock:
    """The chains number first..last (exclusive) of one kind, as one work item."""

    config: ChainConfig
    kind: ChainKind
    seed: int
    first: int
    last: int


def run(config: ChainConfig, context: RunContext[ChainConfig]) -> None:
    """Draw the chains, and leave tables, figures, summary and report in the run folder."""
    from bayesnets import chain_figures, chain_page, chain_report

    blocks = [
        ChainBlock(config, kind, context.seed, first, min(first + _BLOCK, config.chains))
        for kind in config.kinds
        for first in range(0, config.chains, _BLOCK)
    ]
    items = [WorkItem(f"{block.kind}-{block.first:06d}", block) for block in blocks]
    with context.executor() as executor:
        results = run_items(context, items, analyse_block, executor=executor)
    rows = gather_table(results, "bias")
    context.folder.write_table("bias", rows)
    figures = summarise(rows, radius=config.radius, seed=context.seed)
    table = by_distance(figures, config)
    context.folder.write_table("by_distance", table)
    windows = observation_windows(config.num_variables)
    context.folder.write_table("windows", windows)
    chain_figures.draw_all(context.folder, config, table, windows)
    page = chain_page.page(config, table, windows)
    write_text(context.folder.figure_path("chain_theory", "html"), page)
    context.folder.write_summary(figures)
    context.folder.write_report(chain_report.report(config, context.seed, figures, table))
    context.console.print(chain_report.terminal_tables(config, table))


def draw_chain(config: ChainConfig, kind: ChainKind, seed: int, index: int) -> theory.Chain:
    """Chain number `index` of that kind; the same whatever else is drawn."""
    make = {
        "doubly_stochastic": theory.doubly_stochastic_chain,
        "random": theory.random_chain,
    }[kind]
    stream = seed_sequence(seed, "chain", kind, index)
    return make(config.num_variables, config.num_values, alpha=config.alpha, seed=stream)


def analyse_block(block: ChainBlock, folder: Path, report: ProgressReporter) -> None:
    """Write the bias of every chain of the block by distance, as bias.parquet."""
    count = block.last - block.first
    frames: list[pd.DataFrame] = []
    for done, index in enumerate(range(block.first, block.last)):
        chain = draw_chain(block.config, block.kind, block.seed, index)
        frame = chain_bias(chain, block.config.radius)
        frame.insert(0, "kind", block.kind)
        frame.insert(1, "chain", index)
        frames.append(frame)
        report(done + 1, count, block.kind)
    write_parquet(folder / "bias.parquet", pd.concat(frames, ignore_index=True))


def chain_bias(chain: theory.Chain, radius: int) -> pd.DataFrame:
    """Bias of both estimators on one chain, a row for each distance from 1.

    Columns: distance; entries (conditional probabilities at that distance that have a true
    value); bias2_direct, bias2_scaffolded (mean squared bias over them); worse (share of them
    where reasoning has the larger absolute bias, NaN for pairs that are observed together).
    """
    truth = theory.true_conditionals(chain)
    direct = theory.bias(theory.direct_estimates(chain, radius), truth)
    scaffolded = theory.bias(theory.scaffolded_estimates(chain, radius), truth)
    worse = np.nan_to_num(theory.violations(direct, scaffolded, radius))
    steps = np.arange(1, chain.num_variables)
    pairs = 2 * (chain.num_variables - steps) * chain.num_values**2
    known = theory.mean_by_distance((~np.isnan(truth)).astype(np.float64))[1:]
    share = theory.mean_by_distance(worse)[1:] / known
    return pd.DataFrame(
        {
            "distance": steps,
            "entries": np.rint(known * pairs).astype(np.int64),
            "bias2_direct": theory.mean_by_distance(direct.squared)[1:],
            "bias2_scaffolded": theory.mean_by_distance(scaffolded.squared)[1:],
            "worse": np.where(steps > radius, share, np.nan),
        }
    )


def summarise(rows: pd.DataFrame, *, radius: int, seed: int) -> dict[str, Figure]:
    """Figures over chains, from the rows of `chain_bias` with the columns kind and chain added.

    Names, for each kind and distance d: bias2.KIND.ESTIMATOR.distance_d, and beyond the radius
    ratio.KIND.distance_d (mean squared bias of scaffolded over that of direct) and
    violations.KIND.distance_d; over all pairs beyond the radius ratio.KIND.overall and
    violations.KIND.share. Intervals are 95 % percentile bootstrap over chains, the same resampled
    chains for all figures of a kind; they are exact figures of the chains that were drawn.
    """
    figures: dict[str, Figure] = {}
    for kind in rows["kind"].drop_duplicates():
        mine = rows.loc[rows["kind"] == kind]
        table = {name: _by_chain(mine, name) for name in _COLUMNS}
        resampled = _Chains(len(table["entries"]), seed_sequence(seed, "bootstrap", kind))
        for column in range(table["entries"].shape[1]):
            name, at = f"distance_{column + 1}", {k: v[:, column] for k, v in table.items()}
            for estimator in ESTIMATORS:
                values = at[f"bias2_{estimator}"]
                figures[f"bias2.{kind}.{estimator}.{name}"] = resampled.mean(values)
            if column >= radius:
                figures |= _comparison(resampled, at, f"{kind}.{name}", f"{kind}.{name}")
        # All pairs that are never observed: each entry of a chain counts the same.
        unseen = {name: values[:, radius:] for name, values in table.items()}
        share = unseen["entries"] / unseen["entries"].sum(axis=1, keepdims=True)
        overall = {k: np.nansum(v * share, axis=1) for k, v in unseen.items() if k != "entries"}
        figures |= _comparison(resampled, overall, f"{kind}.overall", f"{kind}.share")
    return figures


class _Chains:
    """Bootstrap resamples of the chains of one kind.

    Attributes:
        weights: how often each chain is drawn, a row for each resample; the first row is the
            sample itself.
    """

    def __init__(self, chains: int, stream: np.random.SeedSequence) -> None:
        drawn = np.random.default_rng(stream).multinomial(
            chains, np.full(chains, 1 / chains), size=_RESAMPLES
        )
        self.weights = np.vstack([np.ones(chains), drawn])

    def mean(self, values: Float64[np.ndarray, " chain"]) -> Figure:
        """Mean over chains; NaN is missing."""
        present = ~np.isnan(values)
        return self.ratio(np.nan_to_num(values), present.astype(np.float64), int(present.sum()))

    def ratio(
        self,
        above: Float64[np.ndarray, " chain"],
        below: Float64[np.ndarray, " chain"],
        n: int,
    ) -> Figure:
        """Total of one over the total of the other; NaN where the lower one is zero."""
        totals = self.weights @ np.stack([above, below], axis=1)
        if totals[0, 1] <= 0:
            return Figure(np.nan, np.nan, np.nan, n)
        ratios = totals[totals[:, 1] > 0]
        ratios = ratios[:, 0] / ratios[:, 1]
        low, high = np.quantile(ratios[1:], [0.025, 0.975])
        return Figure(float(ratios[0]), float(low), float(high), n)


def _by_chain(rows: pd.DataFrame, column: str) -> Float64[np.ndarray, "chain distance"]:
    """A column with a row for each chain and a column for each distance from 1."""
    table = rows.pivot(index="chain", columns="distance", values=column)
    return table.to_numpy(dtype=np.float64)


def _comparison(
    resampled: _Chains,
    values: Mapping[str, Float64[np.ndarray, " chain"]],
    ratio: str,
    violations: str,
) -> dict[str, Figure]:
    """Ratio of the squared biases of the two estimators, and the share of violations."""
    above, below = values["bias2_scaffolded"], values["bias2_direct"]
    known = ~np.isnan(above) & ~np.isnan(below)
    return {
        f"ratio.{ratio}": resampled.ratio(
            np.where(known, above, 0.0), np.where(known, below, 0.0), int(known.sum())
        ),
        f"violations.{violations}": resampled.mean(values["worse"]),
    }


def by_distance(figures: Mapping[str, Figure], config: ChainConfig) -> pd.DataFrame:
    """The figures as a table: kind, quantity, distance, value, low, high, n, theory.

    `theory` is the closed form's prediction: for doubly stochastic chains the ratio, the squared
    bias of scaffolded answers (the ratio times the direct one) and no violations; NaN elsewhere.
    """
    records: list[dict[str, object]] = []
    for name, figure in figures.items():
        quantity, kind, *rest = name.split(".")
        if not rest[-1].startswith("distance_"):
            continue
        distance = int(rest[-1].removeprefix("distance_"))
        records.append(
            {
                "kind": kind,
                "quantity": ".".join([quantity, *rest[:-1]]),
                "distance": distance,
                **figure._asdict(),
                "theory": _theory(figures, config, (quantity, kind, *rest[:-1]), distance),
            }
        )
    return pd.DataFrame.from_records(records)


def observation_windows(num_variables: int) -> pd.DataFrame:
    """What the observation radius changes, from the closed form for doubly stochastic chains.

    Columns: radius (1, 2, 3 where they fit, and N - 1: everything observed), distance, hops,
    remaining: squared bias that is left, as a share of that of a uniform answer.
    """
    radii = sorted({r for r in (1, 2, 3, num_variables - 1) if r < num_variables})
    records = [
        {
            "radius": radius,
            "distance": distance,
            "hops": theory.hops(distance, radius),
            "remaining": (
                1 - theory.uniform_shrinkage(num_variables, radius) ** theory.hops(distance, radius)
            )
            ** 2,
        }
        for radius in radii
        for distance in range(1, num_variables)
    ]
    return pd.DataFrame.from_records(records)


def _theory(
    figures: Mapping[str, Figure], config: ChainConfig, name: tuple[str, ...], distance: int
) -> float:
    """The closed form's value of a figure, NaN where it has none."""
    quantity, kind, *rest = name
    if kind != "doubly_stochastic" or distance <= config.radius:
        return np.nan
    if quantity == "violations":
        return 0.0
    ratio = theory.squared_bias_ratio(config.num_variables, distance, config.radius)
    if quantity == "ratio":
        return ratio
    direct = figures[f"bias2.{kind}.direct.distance_{distance}"].value
    return ratio * direct if rest == ["scaffolded"] else np.nan
