"""The report of the chain theory experiment, in words and as a table for the terminal."""

from collections.abc import Mapping

import numpy as np
import pandas as pd
from rich.console import Group
from rich.table import Table

from bayesnets.chain_theory import ChainConfig, ChainKind
from bayesnets.theory import uniform_shrinkage
from workbench.figure import Figure

_TITLES = {"doubly_stochastic": "Doubly stochastic chains", "random": "Random chains"}
_HEADINGS = (
    "Distance",
    "Direct",
    "Scaffolded",
    "Ratio [95 %]",
    "Closed form",
    "Reasoning worse",
)


def report(
    config: ChainConfig, seed: int, figures: Mapping[str, Figure], table: pd.DataFrame
) -> str:
    """The whole report as Markdown, for a reader who knows nothing of the run."""
    sections = [
        _introduction(config, seed),
        "## Result\n\n" + "\n".join(_headline(kind, figures) for kind in config.kinds),
        "![Mean squared bias against distance](figures/bias.png)",
        *(_kind_section(config, kind, table) for kind in config.kinds),
        _reading(config),
    ]
    return "\n\n".join(sections) + "\n"


def terminal_tables(config: ChainConfig, table: pd.DataFrame) -> Group:
    """Both estimators by distance, for the terminal; the intervals are in the report."""
    tables: list[Table] = []
    for kind in config.kinds:
        shown = Table(title=f"{_TITLES[kind]}: mean squared bias by distance")
        for heading in _HEADINGS:
            shown.add_column(heading.removesuffix(" [95 %]"), justify="right")
        for row in _rows(kind, table):
            shown.add_row(*(cell.partition(" [")[0] for cell in row))
        tables.append(shown)
    return Group(*tables)


def _introduction(config: ChainConfig, seed: int) -> str:
    n, radius = config.num_variables, config.radius
    pairs = "adjacent variables" if radius == 1 else f"variables at most {radius} steps apart"
    weight = uniform_shrinkage(n, radius)
    return f"""# Bias of direct and scaffolded answers on a chain

A chain has {n} variables Y1 -> Y2 -> ... -> Y{n} with {config.num_values} values each. A learner
sees only pairs of {pairs}, and picks the distribution q that minimises H(p, q) + H(u, q): p is the
distribution of what it sees, u the uniform one over all conceivable pairs. Its answers are known
exactly: for pairs that were seen together, the true conditional probability mixed with the uniform
one; for all other pairs, the uniform one.

- **Direct**: the learner's answer at once.
- **Scaffolded**: it works through the variables between, one after the other; the expected answer
  is the product of the mixed conditionals along the path.

Nothing here is trained or sampled from a model. What varies is the chains: {config.chains} of each
kind, every row of a transition drawn from a Dirichlet({config.alpha:g}) distribution (seed {seed}).
Intervals are 95 % bootstrap over chains. On doubly stochastic chains with a uniform start the
learner keeps a weight of lambda = {weight:.4f} on the truth at each step, and the closed form says
that reasoning multiplies the squared bias by (1 - lambda^h)^2, h the number of steps."""


def _headline(kind: ChainKind, figures: Mapping[str, Figure]) -> str:
    ratio, worse = figures[f"ratio.{kind}.overall"], figures[f"violations.{kind}.share"]
    return (
        f"- **{_TITLES[kind]}**: over all pairs never seen together, reasoning leaves"
        f" {_percent(ratio)} of the squared bias of a direct answer. It is the worse of the two in"
        f" {_percent(worse)} of the single conditional probabilities."
    )


def _kind_section(config: ChainConfig, kind: ChainKind, table: pd.DataFrame) -> str:
    last_step = (1 - uniform_shrinkage(config.num_variables, config.radius)) ** 2
    lines = [
        f"## {_TITLES[kind]}",
        "",
        "| " + " | ".join(_HEADINGS) + " |",
        "|" + "---:|" * len(_HEADINGS),
        *("| " + " | ".join(row) + " |" for row in _rows(kind, table)),
        "",
    ]
    if kind == "doubly_stochastic":
        lines.append(
            "The ratio equals the closed form at every distance and on every single entry, so that"
            " reasoning is never worse here."
        )
    else:
        lines.append(
            "There is no closed form for these. Rare values are rarely seen, so that their steps"
            " are mixed more with the uniform answer and reasoning gains less at short distances."
            " At long ones it gains more: a path along the chain finds out how frequent each"
            " value of the target is by itself, which a uniform answer ignores. A truth that"
            " happens to be nearly uniform makes the direct answer right by chance: those are the"
            " entries where reasoning is worse."
            " Far away only the mixing of the last step is left, and the ratio comes down to about"
            f" (1 - lambda)^2 = {last_step:.4f}."
        )
    if config.radius > 1:
        lines.append(f"Up to distance {config.radius} pairs are observed and both answers agree.")
    return "\n".join(lines)


def _reading(config: ChainConfig) -> str:
    return f"""![Ratio of squared bias against distance](figures/ratio.png)

![Share of entries where reasoning is worse](figures/violations.png)

## Wider windows of observation

![Squared bias left, by radius of observation](figures/windows.png)

From the closed form, for {config.num_variables} variables: a wider window needs fewer steps of
reasoning, but spreads what is seen over more pairs, so that each step is less certain. A learner
that sees every pair equally often needs no reasoning and keeps a weight of 1/2 on the truth
everywhere (dashed): narrow windows with reasoning do better than that up to the distance where the
lines cross.

## Files

`tables/bias.parquet` has the bias of every chain at every distance, `tables/by_distance.parquet`
the figures above with intervals and the closed form, `tables/windows.parquet` the last figure.
`figures/chain_theory.html` shows all figures with exact numbers under the pointer.
The derivation is in `docs/theory.md`; the setting is that of Prystawski, Li and Goodman, "Why think
step by step? Reasoning emerges from the locality of experience" (arXiv 2304.03843)."""


def _rows(kind: ChainKind, table: pd.DataFrame) -> list[list[str]]:
    """One row of text for each distance, in the order of the headings."""
    mine = table.loc[table["kind"] == kind]
    distances: list[int] = mine["distance"].drop_duplicates().tolist()
    rows: list[list[str]] = []
    for distance in sorted(distances):
        at = mine.loc[mine["distance"] == distance].set_index("quantity")
        cell = {str(name): Figure(*values) for name, *values in at[_FIGURE].itertuples()}
        closed: dict[str, float] = at["theory"].to_dict()
        row = [str(distance)]
        row += [_number(cell[f"bias2.{estimator}"].value) for estimator in ("direct", "scaffolded")]
        if "ratio" in cell:
            ratio, expected = cell["ratio"], closed["ratio"]
            row.append(f"{ratio.value:.4f} [{ratio.low:.4f}, {ratio.high:.4f}]")
            row.append(f"{expected:.4f}" if np.isfinite(expected) else "-")
            row.append(f"{100 * cell['violations'].value:.2f} %")
        else:
            row += ["observed", "-", "-"]
        rows.append(row)
    return rows


_FIGURE = ["value", "low", "high", "n"]


def _number(value: float) -> str:
    return f"{value:.5f}" if value >= 1e-4 else f"{value:.1e}"


def _percent(figure: Figure) -> str:
    low, high = 100 * figure.low, 100 * figure.high
    return f"{100 * figure.value:.2f} % [{low:.2f}, {high:.2f}]"
