"""The still figures of the reasoning-gap study, for PNG and SVG.

Each function takes rows of `bayesnets.figure_data` and gives a canvas that belongs to no global
state: nothing needs closing. The style is set for the time of drawing only.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import (
    EngFormatter,
    LogLocator,
    MaxNLocator,
    NullFormatter,
    StrMethodFormatter,
)

from bayesnets.figure_data import CONTROL_ROW
from bayesnets.figure_parts import (
    interval,
    key,
    labels,
    legend_below,
    line,
    numbers,
    panels_in_a_row,
    records,
    select,
    styled,
)
from bayesnets.palette import (
    CONTROL,
    REFERENCE,
    Look,
    estimator_look,
    estimators_in_order,
    scheme_look,
    schemes_in_order,
)
from bayesnets.result_tables import ALL_NETS
from workbench.encoders.figure import figure_text
from workbench.figure import Figure

if TYPE_CHECKING:
    import pandas


@styled
def draw_errors(rows: "pandas.DataFrame", baselines: Mapping[str, float]) -> Canvas:
    """MSE by scheme and estimator with intervals, published values as hollow markers.

    Args:
        rows: as `figure_data.error_rows` gives them.
        baselines: by scheme, the MSE of predicting the marginal.
    """
    schemes = schemes_in_order(labels(rows, "scheme"))
    names = labels(rows, "estimator")
    shown = [*estimators_in_order([n for n in names if n != CONTROL_ROW])]
    shown += [CONTROL_ROW] * (CONTROL_ROW in names)
    canvas, panels = panels_in_a_row(len(schemes), height=1.2 + 0.42 * len(shown), left=1.3)
    for axes, scheme in zip(panels, schemes, strict=True):
        for row in records(rows, scheme=scheme):
            place = shown.index(str(row["estimator"]))
            look = CONTROL if row["estimator"] == CONTROL_ROW else estimator_look(row["estimator"])
            interval(axes, _figure(row), place - 0.12, look)
            if not np.isnan(row["published"]):
                interval(axes, _figure(row, "published"), place + 0.2, look, hollow=True)
        if scheme in baselines:
            axes.axvline(baselines[scheme], color=REFERENCE, linestyle=(0, (4, 2)), linewidth=1)
        axes.set_title(figure_text(scheme_look(scheme).title))
        axes.set_ylim(len(shown) - 0.4, -0.6)
        axes.xaxis.set_major_locator(MaxNLocator(4))
        axes.grid(visible=False, axis="y")
        axes.set_xlabel("mean squared error")
    # Only now, for it ends the scaling of the axis that all panels share.
    panels[0].set_xlim(left=0)
    looks = [CONTROL if n == CONTROL_ROW else estimator_look(n) for n in shown]
    panels[0].set_yticks(range(len(shown)), [figure_text(look.title) for look in looks])
    canvas.suptitle(
        "Error to the true conditional probability, by what training samples show (95 % intervals)"
    )
    keys = [
        key("this run", Look("", REFERENCE)),
        key("published, 100 variables", Look("", REFERENCE), hollow=True),
        key("predicting the marginal", Look("", REFERENCE, "none", "", (4, 2))),
    ]
    legend_below(canvas, keys)
    return canvas


@styled
def draw_learning_curves(rows: "pandas.DataFrame") -> Canvas:
    """MSE over training, by tokens and by samples, the mean of the nets.

    Args:
        rows: as `figure_data.curve_rows` gives them.
    """
    schemes = schemes_in_order(labels(rows, "scheme"))
    estimators = estimators_in_order(labels(rows, "estimator"))
    canvas = Canvas(figsize=(0.9 + 2.7 * len(schemes), 5.6), layout="constrained")
    panels = canvas.subplots(2, len(schemes), sharey=True, sharex="row", squeeze=False)
    # Samples differ in length by scheme, and so in number by far more than one scale can show.
    panels[1, 0].set_xscale("log")
    for row_of_panels, unit in zip(panels, ("tokens", "samples"), strict=True):
        for axes, scheme in zip(row_of_panels, schemes, strict=True):
            for name in estimators:
                here = select(rows, scheme=scheme, estimator=name)
                # A log scale has no place for an untrained model.
                here = here.loc[numbers(here, unit) > 0] if unit == "samples" else here
                line(axes, numbers(here, unit), numbers(here, "mse"), estimator_look(name))
            axes.set_yscale("log")
            axes.yaxis.set_major_formatter(StrMethodFormatter("{x:.3g}"))
            axes.yaxis.set_minor_formatter(NullFormatter())
            axes.set_yticks([0.005, 0.01, 0.02, 0.05, 0.1, 0.2])
            axes.set_ylim(numbers(rows, "mse").min() / 1.5, numbers(rows, "mse").max() * 1.3)
            axes.set_xlabel(f"training {unit}" + (" (log scale)" if unit == "samples" else ""))
            axes.xaxis.set_major_locator(
                MaxNLocator(4) if unit == "tokens" else LogLocator(subs=(1, 3))
            )
            axes.xaxis.set_major_formatter(EngFormatter(sep=" "))
            axes.xaxis.set_minor_formatter(NullFormatter())
    for axes, scheme in zip(panels[0], schemes, strict=True):
        axes.set_title(figure_text(scheme_look(scheme).title))
    canvas.supylabel("Mean squared error, held-out pairs (log scale)", fontsize=10)
    canvas.suptitle("Error over training, by tokens and by samples: mean of the nets")
    legend_below(
        canvas,
        [key(figure_text(estimator_look(name).title), estimator_look(name)) for name in estimators],
    )
    return canvas


@styled
def draw_scatter(rows: "pandas.DataFrame", scheme: str, figures: Mapping[str, Figure]) -> Canvas:
    """True against estimated probability of every held-out query, a panel an estimator.

    Args:
        rows: as `figure_data.scatter_rows` gives them for that scheme.
        scheme: the scheme.
        figures: the study's figures, for the MSE of each panel.
    """
    names = estimators_in_order(labels(rows, "estimator"))
    canvas, panels = panels_in_a_row(len(names), height=3.4, left=0.4, width=2.5)
    for axes, name in zip(panels, names, strict=True):
        here, look = select(rows, estimator=name), estimator_look(name)
        axes.plot([0, 1], [0, 1], color=REFERENCE, linewidth=1)
        axes.scatter(
            numbers(here, "true"),
            numbers(here, "estimate"),
            color=look.colour,
            marker=look.marker,
            s=14,
            alpha=0.5,
            linewidths=0,
        )
        error = figures.get(f"mse.{scheme}.{name}")
        axes.set_title(figure_text(look.title) + (f"\nMSE {error.value:.4f}" if error else ""))
        axes.set_aspect("equal")
        axes.set_xlim(-0.03, 1.03)
        axes.set_ylim(-0.03, 1.03)
        axes.set_xticks([0, 0.5, 1])
        axes.set_yticks([0, 0.5, 1])
    panels[0].set_ylabel("estimated probability")
    canvas.supxlabel("true conditional probability", fontsize=10)
    name = figure_text(scheme_look(scheme).title)
    canvas.suptitle(f"Estimates against the truth, {name}: on the line is right")
    return canvas


@styled
def draw_traces(rows: "pandas.DataFrame") -> Canvas:
    """Entropy and error of the answer along free traces, by step and by part of the trace.

    Args:
        rows: as `figure_data.profile_rows` gives them.
    """
    schemes = schemes_in_order(labels(rows, "scheme"))
    measures = {
        "entropy": "entropy of the answer (bits)",
        "error": "distance of one trace's\nanswer from the truth",
        "mse": "mean squared error of\na query's mean answer",
    }
    canvas = Canvas(figsize=(8.2, 7.6), layout="constrained")
    panels = canvas.subplots(3, 2, sharex="col", sharey="row", squeeze=False)
    for row_of_panels, measure in zip(panels, measures, strict=True):
        row_of_panels[0].set_ylabel(measures[measure])
        for axes, by in zip(row_of_panels, ("step", "part"), strict=True):
            for scheme in schemes:
                here, look = (
                    select(rows, scheme=scheme, by=by, measure=measure),
                    scheme_look(scheme),
                )
                position = numbers(here, "position")
                band = numbers(here, "low"), numbers(here, "high")
                axes.fill_between(position, *band, color=look.colour, alpha=0.12, linewidth=0)
                line(axes, position, numbers(here, "value"), look)
            axes.set_ylim(bottom=0)
    panels[2, 0].set_xlabel("variables named so far")
    panels[2, 0].xaxis.set_major_locator(MaxNLocator(8, integer=True))
    panels[2, 1].set_xlabel("part of the trace done")
    panels[0, 0].set_title("traces that are as long")
    panels[0, 1].set_title("the same traces throughout")
    canvas.suptitle("What the model would answer along a free trace: how sure, and how wrong")
    legend_below(canvas, [key(figure_text(scheme_look(s).title), scheme_look(s)) for s in schemes])
    return canvas


@styled
def draw_posterior(table: "pandas.DataFrame") -> Canvas:
    """Posterior of the gap by scheme and net: 50 % intervals thick, 95 % thin.

    Args:
        table: as `bayesnets.hierarchical.GapPosterior` has it.
    """
    schemes = schemes_in_order(labels(table, "scheme"))
    comparisons = estimators_in_order(
        [name.removeprefix("direct_minus_") for name in labels(table, "comparison")]
    )
    nets = sorted({*labels(table, "net")} - {ALL_NETS}, key=lambda n: (len(n), n))
    shown = [ALL_NETS, *nets]
    canvas, panels = panels_in_a_row(len(schemes), height=1.5 + 0.34 * len(shown), left=0.6)
    for axes, scheme in zip(panels, schemes, strict=True):
        axes.axvline(0, color=REFERENCE, linewidth=1)
        axes.axhspan(-0.5, 0.5, color="#F2F2F2", zorder=0)
        for i, name in enumerate(comparisons):
            offset = 0.34 * ((i + 0.5) / len(comparisons) - 0.5) * 1.6
            look = estimator_look(name)
            for row in records(table, scheme=scheme, comparison=f"direct_minus_{name}"):
                place = shown.index(str(row["net"])) + offset
                inner = [row["inner_low"], row["inner_high"]]
                axes.plot(inner, [place, place], color=look.colour, linewidth=4.5, alpha=0.5)
                interval(axes, _figure(row), place, look, size=4)
        axes.set_title(figure_text(scheme_look(scheme).title))
        axes.set_ylim(len(shown) - 0.4, -0.6)
        axes.xaxis.set_major_locator(MaxNLocator(4))
        axes.grid(visible=False, axis="y")
        axes.set_xlabel("gap in mean squared error")
    panels[0].set_yticks(range(len(shown)), ["all nets", *(f"net {n}" for n in nets)])
    canvas.suptitle(
        "How much reasoning lowers the error: right of 0 it helps (posterior, 50 % and 95 %)"
    )
    looks = [estimator_look(name) for name in comparisons]
    keys = [key(figure_text(f"direct minus {look.title}"), look) for look in looks]
    legend_below(canvas, keys)
    return canvas


@styled
def draw_lengths(rows: "pandas.DataFrame", figures: Mapping[str, Figure]) -> Canvas:
    """Length of free traces against the error of their answer, query by query.

    Args:
        rows: as `bayesnets.traces.trace_queries` gives them.
        figures: the study's figures, for the rank correlation of each panel.
    """
    schemes = schemes_in_order(labels(rows, "scheme"))
    canvas, panels = panels_in_a_row(len(schemes), height=3.4, left=0.4)
    look = estimator_look("free")
    for axes, scheme in zip(panels, schemes, strict=True):
        here = select(rows, scheme=scheme)
        axes.scatter(
            numbers(here, "length"),
            np.sqrt(numbers(here, "error")),
            color=look.colour,
            marker=look.marker,
            s=12,
            alpha=0.45,
            linewidths=0,
        )
        title = figure_text(scheme_look(scheme).title)
        if (found := figures.get(f"trace.{scheme}.length_error_correlation")) is not None:
            title += f"\nrank correlation {found.value:.2f} [{found.low:.2f}, {found.high:.2f}]"
        axes.set_title(title)
        axes.set_ylim(0, max(0.2, 1.1 * float(np.sqrt(numbers(rows, "error").max()))))
    panels[0].set_xlim(left=0)
    panels[0].set_ylabel("distance of the estimate from the truth")
    canvas.supxlabel("variables named before the target, mean of a query's runs", fontsize=10)
    canvas.suptitle("Do longer traces answer worse? Each point is a held-out query")
    return canvas


def _figure(row: Mapping[str, Any], prefix: str = "") -> Figure:
    """The number of a row with its interval: its own, or the published one."""
    names = ("published", "published_low", "published_high") if prefix else ("value", "low", "high")
    return Figure(*(float(row[name]) for name in names), n=0)
