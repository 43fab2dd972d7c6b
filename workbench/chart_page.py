"""Interactive charts on one page of HTML that needs no network: the scripts it runs are in it."""

from collections.abc import Sequence
from typing import NamedTuple

import altair as alt
import vl_convert

from workbench.encoders.html import html_text, script_data

Chart = alt.Chart | alt.LayerChart | alt.FacetChart | alt.VConcatChart | alt.HConcatChart


class PageChart(NamedTuple):
    """A chart of a page.

    Attributes:
        name: of the place it has there: letters, digits and underscores.
        caption: a sentence on what is seen.
        chart: the chart.
    """

    name: str
    caption: str
    chart: Chart


def chart_page(charts: Sequence[PageChart], title: str) -> str:
    """The page: each chart below its caption, with a menu to save it as PNG or SVG.

    Args:
        charts: of any number of rows.
        title: heading of the page.
    """
    with alt.data_transformers.enable("default", max_rows=None):
        specs = {shown.name: shown.chart.to_dict() for shown in charts}
    sections = "\n".join(
        f"<h2>{html_text(shown.caption)}</h2>\n<div id='{html_text(shown.name)}'></div>"
        for shown in charts
    )
    return _PAGE.format(
        title=html_text(title),
        script=_scripts(),
        sections=sections,
        specs=script_data(specs),
    )


def _scripts() -> str:
    version = ".".join(alt.SCHEMA_VERSION.split(".")[:2])
    # The stub knows no default; None bundles Vega's own libraries.
    return vl_convert.javascript_bundle(None, version)  # pyright: ignore[reportArgumentType]


_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font-family: system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }}
h1 {{ font-size: 1.4rem; }}
h2 {{ font-size: 1rem; font-weight: 600; margin-top: 2.5rem; }}
div {{ overflow-x: auto; }}
</style>
<script>{script}</script>
</head>
<body>
<h1>{title}</h1>
{sections}
<script>
const specs = {specs};
for (const [name, spec] of Object.entries(specs)) {{
  vegaEmbed("#" + name, spec, {{ actions: {{ export: true, source: false, editor: false }} }});
}}
</script>
</body>
</html>
"""
