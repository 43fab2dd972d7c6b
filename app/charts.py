"""Altair charts on a page: with a sentence that says what is seen, and files to take away.

Colours are those of `bayesnets.palette`: an estimator has its own, the same everywhere. `SERIES`
are for what has none of its own, such as models, in the order in which they are listed.
"""

import io
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import altair as alt
import streamlit as st

from app.text import plain
from workbench.encoders.csv import write_csv
from workbench.encoders.file_name import file_name

if TYPE_CHECKING:
    import pandas

SERIES: Final = (
    "#0072B2",
    "#E69F00",
    "#009E73",
    "#CC79A7",
    "#56B4E9",
    "#D55E00",
    "#999933",
    "#888888",
)
"""Colours that the colour-blind can tell apart (Okabe and Ito 2008; the seventh is Tol's olive)."""

STATUS: Final = {
    "done": "#009E73",
    "running": "#0072B2",
    "interrupted": "#E69F00",
    "failed": "#D55E00",
    "broken": "#CC79A7",
    "job": "#56B4E9",
}
"""Colours of the status of runs, items and jobs."""

Chart = alt.Chart | alt.LayerChart | alt.FacetChart | alt.VConcatChart | alt.HConcatChart


def show_chart(
    chart: Chart, caption: str, *, name: str, data: "pandas.DataFrame | None" = None
) -> None:
    """Show a chart, its caption, and buttons to save it as PNG, SVG and CSV.

    Args:
        chart: the chart; its height, where it has no panels, is that of axes and legend too.
        caption: one sentence on what is seen, with units and what an interval is; Markdown.
        name: file name without suffix, unique on the page.
        data: its rows, for the CSV.
    """
    st.altair_chart(
        _in_dark(chart) if dark() else chart, width="stretch", key=f"chart-{name}", alt=caption
    )
    st.caption(caption)
    files = {"PNG": lambda: _png(chart), "SVG": lambda: _svg(chart)}
    save_buttons(name, files if data is None else {**files, "CSV": lambda: csv(data)})


def save_buttons(name: str, files: dict[str, Callable[[], bytes]]) -> None:
    """Buttons that make a file when they are pressed.

    Args:
        name: of the files, without suffix; any text.
        files: by format ("PNG", "CSV"), what makes the bytes.
    """
    file = file_name(name)
    with st.container(horizontal=True, gap="small"):
        for kind, make in files.items():
            suffix = kind.lower()
            st.download_button(
                kind,
                make,
                f"{file}.{suffix}",
                key=f"save-{name}-{suffix}",
                on_click="ignore",
                type="tertiary",
                icon=":material/download:",
                help=f"Save as {plain(file)}.{suffix}",
            )


def csv(rows: "pandas.DataFrame") -> bytes:
    """The rows as CSV in UTF-8, in which no text is a formula."""
    file = io.StringIO()
    write_csv(rows, file)
    return file.getvalue().encode()


def dark() -> bool:
    """Whether the reader sees the dark theme."""
    return st.context.theme.type == "dark"


def series_scale(names: list[str]) -> alt.Scale:
    """Colours for names that have none of their own, by their order; beyond eight they repeat."""
    colours = [SERIES[i % len(SERIES)] for i in range(len(names))]
    return alt.Scale(domain=names, range=colours)


def text_column(title: str) -> Any:
    """Configuration of a table's column of text, wide enough to read."""
    return st.column_config.TextColumn(plain(title), width="large")


def _in_dark(chart: Chart) -> Chart:
    """The chart with black things white, for a dark page."""
    with alt.data_transformers.enable("default", max_rows=None):
        spec = json.dumps(chart.to_dict())
    light = spec.replace('"#000000"', '"#FFFFFF"').replace('"#666666"', '"#AAAAAA"')
    return type(chart).from_dict(json.loads(light), validate=False)


def _png(chart: Chart) -> bytes:
    import vl_convert

    return vl_convert.vegalite_to_png(_json(chart), scale=2)


def _svg(chart: Chart) -> bytes:
    import vl_convert

    return vl_convert.vegalite_to_svg(_json(chart)).encode()


def _json(chart: Chart) -> str:
    with alt.data_transformers.enable("default", max_rows=None):
        return json.dumps(chart.to_dict())
