"""Parts that the still figures are put together from."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ParamSpec

import numpy as np
from jaxtyping import Float64
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.lines import Line2D

from bayesnets.palette import REFERENCE, Look
from workbench.canvas import GRIDDED, drawn_in
from workbench.figure import Figure

if TYPE_CHECKING:
    import pandas

P = ParamSpec("P")

STYLE = {**GRIDDED, "lines.markersize": 5, "svg.hashsalt": "reasoning_gap"}
"""Of this study's canvases."""

styled = drawn_in(STYLE)


def panels_in_a_row(
    count: int, *, height: float, left: float, width: float = 2.6
) -> tuple[Canvas, list[Axes]]:
    """A canvas with so many panels side by side, which share both axes.

    Args:
        count: how many panels.
        height: height of the canvas in inches.
        left: room for the labels left of the panels, in inches.
        width: width of a panel in inches.
    """
    canvas = Canvas(figsize=(max(left + width * count, 6.4), height), layout="constrained")
    return canvas, list(canvas.subplots(1, count, sharey=True, sharex=True, squeeze=False)[0])


def interval(
    axes: Axes, figure: Figure, place: float, look: Look, *, size: int = 6, hollow: bool = False
) -> None:
    """A marker at the value and a thin line over the interval, on the row `place`.

    Hollow ones are grey, for values that this run has not measured.
    """
    colour = REFERENCE if hollow else look.colour
    axes.plot(
        [figure.low, figure.high], [place, place], color=colour, linewidth=1 if hollow else 1.6
    )
    axes.plot(
        [figure.value],
        [place],
        marker=look.marker,
        color=colour,
        markerfacecolor="white" if hollow else colour,
        markersize=4.5 if hollow else size,
        linestyle="none",
    )


def line(
    axes: Axes, x: Float64[np.ndarray, " point"], y: Float64[np.ndarray, " point"], look: Look
) -> None:
    """A line with markers."""
    style = (0, look.dash) if look.dash else "-"
    axes.plot(x, y, color=look.colour, marker=look.marker, linestyle=style, linewidth=1.6)


def key(title: str, look: Look, *, lined: bool = True, hollow: bool = False) -> Line2D:
    """An entry of a legend."""
    colour = REFERENCE if hollow else look.colour
    style = (0, look.dash) if look.dash else "-"
    return Line2D(
        [],
        [],
        color=colour,
        marker=look.marker,
        markerfacecolor="white" if hollow else colour,
        linestyle=style if lined else "none",
        label=title,
    )


def legend_below(canvas: Canvas, keys: Sequence[Line2D]) -> None:
    """A legend in one row below all panels."""
    canvas.legend(handles=list(keys), loc="outside lower center", ncols=len(keys))


def labels(rows: "pandas.DataFrame", column: str) -> list[str]:
    """A column of names."""
    return [str(name) for name in rows[column]]


def numbers(rows: "pandas.DataFrame", column: str) -> Float64[np.ndarray, " row"]:
    """A column of numbers."""
    return rows[column].to_numpy(dtype=np.float64)


def select(rows: "pandas.DataFrame", **equal: str) -> "pandas.DataFrame":
    """The rows whose columns hold these names."""
    for column, name in equal.items():
        rows = rows.loc[rows[column].to_numpy() == name]
    return rows


def records(rows: "pandas.DataFrame", **equal: str) -> list[dict[str, Any]]:
    """The rows whose columns hold these names, as dictionaries."""
    return [dict(zip(rows.columns, r, strict=True)) for r in select(rows, **equal).to_numpy()]
