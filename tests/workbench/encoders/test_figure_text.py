"""What matplotlib draws of foreign text: the text, and no formula."""

import io
import re
import string
from xml.etree import ElementTree

import matplotlib as mpl
import pytest
from hostile import texts
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from workbench.canvas import GRIDDED, style_context
from workbench.encoders.figure import figure_text
from workbench.encoders.terminal import terminal_text

# The font that comes with the library has these.
drawable = st.text(st.sampled_from(string.printable + "$$$$____\\\\\\\x1b"), max_size=30)


def drawn(name: str) -> list[str]:
    """The texts of a picture that has a name as title and in its legend."""
    canvas = Figure()
    axes = canvas.subplots()
    axes.set_axis_off()
    axes.set_title(name)
    axes.plot([], [], label=name)
    if name:
        axes.legend()
    written = io.StringIO()
    with mpl.rc_context({"svg.fonttype": "none"}):
        canvas.savefig(written, format="svg")
    page = ElementTree.fromstring(written.getvalue())  # noqa: S314
    return [
        "".join(each.itertext()).strip() for each in page.iter("{http://www.w3.org/2000/svg}text")
    ]


def test_numbers_on_an_axis_are_powers() -> None:
    """Those are formulas of the library's own, in the style of every figure."""
    with style_context(GRIDDED):
        canvas = Figure()
        canvas.subplots().set(yscale="log", ylim=(1e-6, 1))
        written = io.StringIO()
        canvas.savefig(written, format="svg")
    assert "10" in written.getvalue()
    assert "mathdefault" not in re.sub("<!--.*?-->", "", written.getvalue())


@settings(max_examples=25)
@given(drawable)
def test_a_name_is_drawn_as_it_is(text: str) -> None:
    shown = terminal_text(text).strip()
    assert drawn(figure_text(text)) == ([shown] * 2 if shown else [])


@pytest.mark.parametrize("text", ["$x^2$", "$\\frac{$", "a_$1$_b", "\\$5 and $6$", "_model", "$"])
def test_nothing_is_a_formula_or_left_out(text: str) -> None:
    assert drawn(figure_text(text)) == [text] * 2


@given(texts)
def test_it_is_short_and_on_one_line(text: str) -> None:
    name = figure_text(text * 50)
    assert len(name.replace("\\$", "$")) <= 81
    assert name.splitlines() in ([name], [])
