"""What a console prints of names that are markup, orders or icons."""

import io

import pytest
from rich.table import Table
from rich.text import Text

from workbench.console import TextConsole, make_console
from workbench.encoders.terminal import terminal_text

NAMES = ("\x1b[31mred", "\x1b]0;owned\x07", ":smile:", "\u202eabc", "a\x00b")


def printed(renderable: object, capsys: pytest.CaptureFixture[str], *, markup: bool) -> str:
    make_console(markup=markup).print(renderable, soft_wrap=isinstance(renderable, str))
    return capsys.readouterr().out


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("markup", [True, False])
def test_a_line_is_text(name: str, markup: bool, capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(name, capsys, markup=markup) == f"{terminal_text(name)}\n"


@pytest.mark.parametrize("name", NAMES)
def test_a_cell_is_whole(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    table = Table(name)
    table.add_row(name)
    assert printed(table, capsys, markup=True).count(terminal_text(name)) == 2


def test_what_is_no_string_is_text_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(Text("\x1b[31mred"), capsys, markup=True) == "\\x1b[31mred\n"


def test_colours_are_the_consoles_own() -> None:
    written = io.StringIO()
    console = TextConsole(file=written, force_terminal=True, color_system="standard")
    console.print("[red]a[/red]")
    assert written.getvalue() == "\x1b[31ma\x1b[0m\n"
