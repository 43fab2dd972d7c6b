"""Still figures of every study: the style that they share, and how they are drawn and saved."""

from collections.abc import Callable, Mapping
from functools import partial, wraps
from pathlib import Path
from typing import Any, Final, ParamSpec

import matplotlib as mpl
from matplotlib.figure import Figure as Canvas
from matplotlib.text import Text
from matplotlib.ticker import FuncFormatter

from workbench.encoders.xml import xml_text
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

    Signs in its texts that no SVG can hold become escapes.

    Args:
        canvas: drawn in its style, which has to be in force here too.
        path: where the file of a suffix ("png", "svg") goes.
        dpi: dots an inch of the PNG.
    """
    _show_signs(canvas)
    for suffix, metadata in (("png", None), ("svg", {"Date": None})):
        with atomic_path(path(suffix)) as temporary:
            canvas.savefig(temporary, dpi=dpi, metadata=metadata)


def _show_signs(canvas: Canvas) -> None:
    for text in canvas.findobj(Text):
        text.set_text(xml_text(text.get_text()))
    # Labels of ticks come into being when they are drawn.
    for axis in (axis for axes in canvas.axes for axis in (axes.xaxis, axes.yaxis)):
        labels = axis.get_major_formatter()
        if isinstance(labels, FuncFormatter):
            axis.set_major_formatter(FuncFormatter(partial(_label, labels)))


def _label(labels: FuncFormatter, value: Any, place: int | None = None) -> str:
    return xml_text(labels(value, place))
