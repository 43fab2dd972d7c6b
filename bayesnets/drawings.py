"""Draws every figure of the study into a run folder: PNG, SVG, and interactive HTML."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from bayesnets import charts, figure_data, figures
from bayesnets.traces import trace_profiles, trace_queries
from workbench.figure import Figure
from workbench.files import atomic_path
from workbench.runs import RunFolder

if TYPE_CHECKING:
    import pandas
    from matplotlib.figure import Figure as Canvas


def draw_all(
    folder: RunFolder,
    tables: "Mapping[str, pandas.DataFrame]",
    results: Mapping[str, Figure],
    posterior: "pandas.DataFrame | None",
) -> None:
    """Draw the errors, learning curves, scatter, traces, posterior and lengths.

    Args:
        folder: the run's.
        tables: estimates, traces and curves.
        results: the headline figures.
        posterior: the posterior's table, where there is one.
    """
    schemes = figure_data.figure_schemes(results)
    main = figure_data.main_scheme(schemes)
    baselines = {scheme: results[f"baseline.{scheme}.marginal"].value for scheme in schemes}
    traces = tables["traces"]
    errors = figure_data.error_rows(results)
    curves = figure_data.curve_rows(tables["curves"])
    scatter = figure_data.scatter_rows(tables["estimates"], main)
    profiles = figure_data.profile_rows(
        trace_profiles(traces, by="step"), trace_profiles(traces, by="part")
    )
    lengths = trace_queries(traces)
    pictures: dict[str, tuple[Callable[[], "Canvas"], Callable[[], Any]]] = {
        "errors": (
            lambda: figures.draw_errors(errors, baselines),
            lambda: charts.errors_chart(errors, baselines),
        ),
        "learning_curves": (
            lambda: figures.draw_learning_curves(curves),
            lambda: charts.learning_curves_chart(curves),
        ),
        "scatter": (
            lambda: figures.draw_scatter(scatter, main, results),
            lambda: charts.scatter_chart(scatter),
        ),
        "traces": (
            lambda: figures.draw_traces(profiles),
            lambda: charts.traces_chart(profiles),
        ),
        "lengths": (
            lambda: figures.draw_lengths(lengths, results),
            lambda: charts.lengths_chart(lengths),
        ),
    }
    if posterior is not None:
        pictures["posterior"] = (
            lambda: figures.draw_posterior(posterior),
            lambda: charts.posterior_chart(posterior),
        )
    for name, (still, interactive) in pictures.items():
        _save(folder, name, still(), interactive())


def _save(folder: RunFolder, name: str, canvas: "Canvas", chart: Any) -> None:
    for suffix in ("png", "svg"):
        # A date in the file would make two equal runs differ.
        metadata = {"Date": None} if suffix == "svg" else None
        with atomic_path(folder.figure_path(name, suffix)) as path:
            canvas.savefig(path, format=suffix, dpi=160, metadata=metadata)
    with atomic_path(folder.figure_path(name, "html")) as path:
        chart.save(path, format="html", inline=True)
