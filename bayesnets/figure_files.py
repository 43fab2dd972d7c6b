"""Writes the figures of a study: PNG and SVG of each, and one interactive page of all."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import altair as alt
import pandas
from matplotlib.figure import Figure as Canvas

from bayesnets import charts, figures
from bayesnets.figure_data import (
    curve_rows,
    error_rows,
    figure_schemes,
    main_scheme,
    profile_rows,
    scatter_rows,
)
from bayesnets.figure_parts import STYLE
from bayesnets.findings import Findings
from bayesnets.palette import scheme_look
from bayesnets.result_tables import StudyTables
from bayesnets.traces import trace_queries
from workbench.canvas import save_canvas, style_context
from workbench.chart_page import PageChart, chart_page
from workbench.files import write_text

PAGE = "reasoning_gap"
"""Name of the interactive page."""

Chart = alt.FacetChart | alt.VConcatChart


class StudyFigure(NamedTuple):
    """A figure, still and interactive.

    Attributes:
        name: file name without its suffix.
        caption: a sentence on what is seen.
        still: for PNG and SVG.
        interactive: for the page.
    """

    name: str
    caption: str
    still: Canvas
    interactive: Chart


def study_figures(tables: StudyTables, findings: Findings) -> list[StudyFigure]:
    """Every figure that the tables have something for."""
    drawn = [_errors(findings), _scatter(tables, findings)]
    if tables.curves is not None and len(tables.curves):
        rows = curve_rows(tables.curves)
        drawn.append(
            StudyFigure(
                "learning_curves",
                "Error over training, by tokens and by samples: mean of the nets.",
                figures.draw_learning_curves(rows),
                charts.learning_curves_chart(rows),
            )
        )
    if findings.posterior is not None:
        table = findings.posterior.table
        drawn.append(
            StudyFigure(
                "posterior",
                "Posterior of the gap: how much lower the error of reasoning is than that of "
                "direct estimates, over nets such as these and in each (50 % thick, 95 % thin).",
                figures.draw_posterior(table),
                charts.posterior_chart(table),
            )
        )
    if tables.traces is not None and findings.by_part:
        drawn += _traces(findings, trace_queries(tables.traces))
    return drawn


def write_figures(
    drawn: list[StudyFigure], path: Callable[[str, str], Path], *, title: str
) -> None:
    """Write every figure as PNG and SVG, and the interactive page.

    Args:
        drawn: the figures.
        path: gives the path of a figure from its name and suffix, as `RunFolder.figure_path`.
        title: heading of the page.
    """
    with style_context(STYLE):
        for figure in drawn:
            save_canvas(figure.still, partial(path, figure.name), dpi=150)
    write_text(path(PAGE, "html"), interactive_page(drawn, title))


def interactive_page(drawn: list[StudyFigure], title: str) -> str:
    """All figures on one page that needs no network."""
    return chart_page([PageChart(f.name, f.caption, f.interactive) for f in drawn], title)


def _errors(findings: Findings) -> StudyFigure:
    rows = error_rows(findings.figures)
    baselines = {
        scheme: findings.figures[f"baseline.{scheme}.marginal"].value
        for scheme in figure_schemes(findings.figures)
    }
    return StudyFigure(
        "errors",
        "Mean squared error of each estimator, by what training samples show, with 95 % "
        "intervals; hollow: published; dashed: predicting the marginal.",
        figures.draw_errors(rows, baselines),
        charts.errors_chart(rows, baselines),
    )


def _scatter(tables: StudyTables, findings: Findings) -> StudyFigure:
    scheme = main_scheme(figure_schemes(findings.figures))
    rows = scatter_rows(tables.estimates, scheme)
    return StudyFigure(
        "scatter",
        f"True against estimated probability of every held-out query, "
        f"{scheme_look(scheme).title}: the closer to the line, the better.",
        figures.draw_scatter(rows, scheme, findings.figures),
        charts.scatter_chart(rows),
    )


def _traces(findings: Findings, queries: pandas.DataFrame) -> list[StudyFigure]:
    profiles = profile_rows(findings.by_step, findings.by_part)
    return [
        StudyFigure(
            "traces",
            "What the model would answer along a free trace, with 95 % intervals: how sure it is, "
            "how far one trace's answer lies from the truth, and the error of the mean of a "
            "query's traces. The values that a trace samples lead it astray; the mean of many is "
            "what reasoning improves.",
            figures.draw_traces(profiles),
            charts.traces_chart(profiles),
        ),
        StudyFigure(
            "trace_lengths",
            "Length of free traces against the error of their answer: each point is a held-out "
            "query.",
            figures.draw_lengths(queries, findings.figures),
            charts.lengths_chart(queries),
        ),
    ]
