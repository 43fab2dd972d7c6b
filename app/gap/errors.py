"""Errors by condition and estimator, beside what was published; and the posterior of the gap."""

import math

import pandas as pd
import streamlit as st

from app.charts import show_chart
from app.run_list import try_table
from app.tables import figure_text, records, show_table
from app.text import plain
from bayesnets.charts import errors_chart, posterior_chart
from bayesnets.figure_data import CONTROL_ROW, error_rows, figure_schemes
from bayesnets.palette import CONTROL, estimator_look, scheme_look
from bayesnets.published import SOURCE, published_figure
from workbench.figure import Figure
from workbench.runs import RunFolder

_SHOWN_FIRST = 3


def show_headline(figures: dict[str, Figure]) -> None:
    """The gap of each local condition, beside the published one."""
    gaps = [name for name in figures if name.startswith("gap.") and name.endswith("minus_free")]
    gaps = [name for name in gaps if ".direct_minus_" in name]
    gaps.sort(key=lambda name: not name.startswith("gap.local"))
    for column, name in zip(st.columns(_SHOWN_FIRST), gaps[:_SHOWN_FIRST], strict=False):
        figure, known = figures[name], published_figure(name)
        column.metric(
            plain(f"Direct minus free, {scheme_look(name.split('.')[1]).title}"),
            f"{figure.value:.4f}",
            help="How much lower the mean squared error is when the model reasons first.",
        )
        beside = f"; published {known.value:.4f}" if known else ""
        column.caption(f"95 % interval {figure.low:.4f} to {figure.high:.4f}{beside}")


def show_errors(figures: dict[str, Figure]) -> None:
    """Errors by condition and estimator."""
    rows = error_rows(figures)
    baselines = {
        scheme: figures[f"baseline.{scheme}.marginal"].value for scheme in figure_schemes(figures)
    }
    show_chart(
        errors_chart(rows, baselines),
        "Mean squared error to the true conditional probability, held-out pairs, by what training "
        "samples show (panels) and estimator, with 95 % intervals over nets and pairs. Hollow: "
        "published. Dashed: predicting the marginal.",
        name="errors",
        data=rows,
    )
    show_table(_side_by_side(rows), f"The same in numbers; published: {SOURCE}.", name="mse")


def _side_by_side(rows: pd.DataFrame) -> pd.DataFrame:
    def title(name: str) -> str:
        return (CONTROL if name == CONTROL_ROW else estimator_look(name)).title

    def text(value: float, low: float, high: float) -> str:
        return "" if math.isnan(value) else figure_text(Figure(value, low, high, 0))

    return pd.DataFrame(
        [
            {
                "condition": scheme_look(row["scheme"]).title,
                "estimator": title(row["estimator"]),
                "MSE [95 % interval]": text(row["value"], row["low"], row["high"]),
                "published": text(row["published"], row["published_low"], row["published_high"]),
                "questions": row["n"],
            }
            for row in records(rows)
        ]
    )


def show_posterior(run: RunFolder) -> None:
    """Posterior of the gap, over nets such as these and in each."""
    table, spread = try_table(run, "posterior"), try_table(run, "posterior_spread")
    if table is None or not len(table):
        st.info("The run has no posterior: it comes when the run is done.")
        return
    show_chart(
        posterior_chart(table),
        "Posterior of the gap in mean squared error, direct minus the other estimator: over nets "
        "such as these, and in each net (thick 50 %, thin 95 %). Right of zero, reasoning helps.",
        name="posterior",
        data=table,
    )
    if spread is not None:
        show_table(
            spread,
            "Standard deviations of the gap between nets, between pairs of a net, and between "
            "questions of a pair, as the model estimates them.",
            name="spread",
            columns={
                name: st.column_config.NumberColumn(format="%.4f")
                for name in ("between_nets", "between_pairs", "within_pairs")
            },
        )
