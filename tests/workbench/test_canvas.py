"""Saved figures are whole files, whatever the names in them hold."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from matplotlib.figure import Figure as Canvas

from workbench.canvas import PLAIN, save_canvas, style_context


def drawn(name: str) -> Canvas:
    canvas = Canvas(figsize=(3, 2))
    axes = canvas.add_subplot()
    axes.plot([0, 1], [0, 1], label=f"l {name}")
    axes.set_yticks([0, 1], [f"t {name}", "b"])
    axes.set_title(name)
    axes.text(0.5, 0.5, f"x {name}")
    axes.legend(title=f"g {name}")
    return canvas


def texts(path: Path) -> list[str]:
    return [
        "".join(found.itertext())
        for found in ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314
    ]


@pytest.mark.filterwarnings("ignore:Glyph")
@pytest.mark.parametrize(
    "name",
    [
        "a\x1b[2Jb",
        "a\0b",
        "\ud83d",
        "\ufffe",
        "\f",
        "<b>",
        "&amp;",
        "]]>",
        "-->",
        "\u202e",
    ],
)
def test_a_figure_holds_any_name(name: str, tmp_path: Path) -> None:
    with style_context(PLAIN):
        save_canvas(drawn(name), lambda suffix: tmp_path / f"figure.{suffix}", dpi=40)
    assert (tmp_path / "figure.png").stat().st_size
    ElementTree.parse(tmp_path / "figure.svg")  # noqa: S314


@pytest.mark.filterwarnings("ignore:Glyph")
def test_signs_are_shown_wherever_a_name_stands(tmp_path: Path) -> None:
    with style_context(PLAIN):
        save_canvas(drawn("<b>\x1b\ud83d"), lambda suffix: tmp_path / f"figure.{suffix}", dpi=40)
    name = r"<b>\x1b\ud83d"
    assert {name, f"l {name}", f"t {name}", f"x {name}", f"g {name}"} <= {
        *texts(tmp_path / "figure.svg")
    }
