"""Still figures of every study: the style that they share, and how they are drawn and saved."""

from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any, Final, ParamSpec

import matplotlib as mpl
from matplotlib.figure import Figure as Canvas

from workbench.files import atomic_path

P = ParamSpec("P")

PLAIN: Final[Mapping[str, Any]] = {
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "legend.frameon": False,
    # Text in SVG stays text; with a salt of the study's own, ids do not change from run to run.
    "svg.fonttype": "none",
}
"""What all studies' figures have."""

GRIDDED: Final[Mapping[str, Any]] = {
    **PLAIN,
    "axes.titlesize": 10,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#E8E8E8",
    "grid.linewidth": 0.6,
    "figure.titlesize": 11.5,
}
"""The same with a light grid and titles."""


def style_context(style: Mapping[str, Any]) -> Any:
    """A context in which canvases are drawn and saved in a style, the global one left as it is."""
    settings: dict[Any, Any] = dict(style)
    return mpl.rc_context(settings)


def drawn_in(style: Mapping[str, Any]) -> Callable[[Callable[P, Canvas]], Callable[P, Canvas]]:
    """A decorator: the function, drawing in a style."""

    def decorate(draw: Callable[P, Canvas]) -> Callable[P, Canvas]:
        @wraps(draw)
        def drawn(*args: P.args, **kwargs: P.kwargs) -> Canvas:
            with style_context(style):
                return draw(*args, **kwargs)

        return drawn

    return decorate


def save_canvas(canvas: Canvas, path: Callable[[str], Path], *, dpi: int) -> None:
    """Save a canvas as PNG and SVG, each whole or not at all; equal canvases give equal bytes.

    Args:
        canvas: drawn in its style, which has to be in force here too.
        path: where the file of a suffix ("png", "svg") goes.
        dpi: dots an inch of the PNG.
    """
    for suffix, metadata in (("png", None), ("svg", {"Date": None})):
        with atomic_path(path(suffix)) as temporary:
            canvas.savefig(temporary, dpi=dpi, metadata=metadata)
