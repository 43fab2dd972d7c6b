"""From the study's tables to its headline figures, posterior, pictures and terminal table."""

from collections.abc import Mapping

import pandas as pd
from rich.table import Table

from bayesnets.analysis import summarise
from bayesnets.config import ReasoningGapConfig
from bayesnets.drawings import draw_all
from bayesnets.hierarchical import fit_gaps
from bayesnets.noise import split_noise
from bayesnets.schemes import get_scheme
from bayesnets.traces import summarise_traces
from workbench.context import RunContext
from workbench.figure import Figure

ESTIMATORS = ("direct", "negative", "free", "scaffolded", "scaffolded_exact")


def publish(tables: Mapping[str, pd.DataFrame], context: RunContext[ReasoningGapConfig]) -> None:
    """Analyse the tables; leave what they tell in the run folder and print the errors.

    Args:
        tables: estimates, traces, curves, corpora and nets.
        context: the run's.
    """
    estimates = tables["estimates"]
    bootstrap = {"resamples": context.config.resamples, "seed": context.seed}
    figures = {
        **summarise(estimates, **bootstrap),
        **split_noise(estimates, **bootstrap),
        **summarise_traces(tables["traces"], **bootstrap),
    }
    posterior = fit_gaps(estimates, seed=context.seed)
    if posterior is not None:
        figures |= posterior.figures()
        context.folder.write_table("posterior", posterior.table)
        context.folder.write_table("posterior_spread", posterior.spread)
        for problem in posterior.diagnostics.problems:
            context.console.print(f"The posterior of the gap is not to be trusted: {problem}.")
    context.folder.write_summary(figures)
    draw_all(context.folder, tables, figures, None if posterior is None else posterior.table)
    context.console.print(error_table(figures, context.config.schemes))


def error_table(figures: Mapping[str, Figure], schemes: tuple[str, ...]) -> Table:
    """Mean squared errors by scheme and estimator with 95 % intervals, for the terminal."""
    table = Table(
        title="Mean squared error to the true conditional probability, with 95 % intervals",
        title_justify="left",
    )
    table.add_column("estimator")
    for scheme in schemes:
        table.add_column(get_scheme(scheme).title)
    for estimator in ESTIMATORS:
        cells = [_cell(figures.get(f"mse.{scheme}.{estimator}")) for scheme in schemes]
        table.add_row(estimator, *cells)
    cells = [_cell(figures.get(f"control.{scheme}.direct")) for scheme in schemes]
    table.add_row("direct, control pairs", *cells)
    return table


def _cell(figure: Figure | None) -> str:
    if figure is None or figure.n == 0:
        return "-"
    return f"{figure.value:.4f} [{figure.low:.4f}, {figure.high:.4f}]"
