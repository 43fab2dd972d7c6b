"""What is printed moves no cursor: a terminal shows it, sign for sign."""

import io
from collections.abc import Callable
from functools import partial
from typing import Any

import pyte
import pytest
from hostile import texts
from hypothesis import example, given
from hypothesis import strategies as st
from rich.box import ASCII
from rich.table import Table
from rich.text import Text

from workbench.console import PlainConsole, print_error
from workbench.encoders.terminal import terminal_text
from workbench.printing import print_line

BIDI = [*"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]
HIDDEN = [*"\u200b\u200c\u200d\u2060\ufeff\u00ad\u2028\u2029\u0085"]


_COMMANDS = {
    *pyte.Stream.basic.values(), *pyte.Stream.escape.values(), *pyte.Stream.sharp.values(),
    *pyte.Stream.csi.values(), "set_title", "set_icon_name", "define_charset",
}  # fmt: skip


def shown(text: str) -> tuple[list[str], list[str]]:
    """The lines that a terminal shows, and what it is asked to do besides showing them."""
    screen, asked = pyte.Screen(1_000, 12), list[str]()
    running: list[str] = []
    for name in _COMMANDS:
        setattr(screen, name, partial(_noted, asked, running, name, getattr(screen, name)))
    # As the driver of a real terminal has it, each line begins at the left.
    pyte.Stream(screen).feed(text.replace("\n", "\r\n"))
    ends = ("linefeed", "carriage_return")
    return [line.rstrip() for line in screen.display], [n for n in asked if n not in ends]


def _noted(
    asked: list[str], running: list[str], name: str, command: Callable[..., None], *args: Any
) -> None:
    # What a command asks of the others is not asked by the text.
    if not running:
        asked.append(name)
    running.append(name)
    command(*args)
    running.pop()


def test_the_terminal_tells_what_it_is_asked() -> None:
    assert shown("\x1b[2J\x1b]0;t\x07\x1b[31mx\x07\x9b1A")[1] == [
        "erase_in_display", "set_icon_name", "set_title", "select_graphic_rendition", "bell",
        "cursor_up",
    ]  # fmt: skip


@given(texts)
@example("".join(BIDI + HIDDEN))
@example("a\tb\x1b[2Jc")
def test_one_line_is_shown_on_one_line(text: str) -> None:
    encoded = terminal_text(text)
    lines, asked = shown(f"{encoded}\nafter")
    assert asked == []
    assert lines[1] == "after"
    assert not set(encoded) & {*BIDI, *HIDDEN}
    assert encoded.isprintable() or all(s.isprintable() or s.isspace() for s in encoded)
    encoded.encode()


@given(st.lists(st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]))))
def test_plain_signs_are_what_the_terminal_shows(words: list[str]) -> None:
    line = " ".join(words).rstrip()
    assert terminal_text(line) == line
    assert shown(line)[0][0] == line


@given(texts)
def test_lines_are_kept_where_that_is_asked(text: str) -> None:
    encoded = terminal_text(text, newlines=True)
    assert encoded.count("\n") == text.count("\n")
    assert shown(encoded)[1] == []


@given(texts)
def test_a_console_writes_no_signs_but_its_own(text: str) -> None:
    out = io.StringIO()
    console = PlainConsole(width=60)
    console.file = out
    table = Table(title=text, caption=text)
    table.add_column(text)
    table.add_row(Text(text, style="red"))
    console.print(text, table, soft_wrap=True)
    console.print(Text(text), style="bold")
    print_error(console, text)
    assert shown(out.getvalue())[1] == []
    out.getvalue().encode()


def test_tables_are_as_wide_as_what_they_show() -> None:
    out = io.StringIO()
    console = PlainConsole(width=60)
    console.file = out
    table = Table(box=ASCII)
    table.add_column("\x1b\x1b")
    table.add_row("\x07")
    console.print(table)
    assert {len(line) for line in out.getvalue().splitlines()} == {len(r"| \x1b\x1b |")}


def test_a_console_takes_nothing_for_markup() -> None:
    out = io.StringIO()
    console = PlainConsole(width=60)
    console.file = out
    console.print("[red]a[/red] :smile: [link=http://x]b[/link]")
    table = Table(title="[bold]t[/bold]")
    table.add_column("[red]c")
    table.add_row("[/]" + "x" * 40)
    console.print(table)
    assert "[red]a[/red] :smile: [link=http://x]b[/link]" in out.getvalue()
    assert all(text in out.getvalue() for text in ("[bold]t[/bold]", "[red]c", "[/]"))


def test_lines_are_printed_without_control_signs(capsys: pytest.CaptureFixture[str]) -> None:
    print_line("a\x1b[2J\nb \ud83d")
    print_line("c\x07", error=True)
    assert capsys.readouterr() == ("a\\x1b[2J\nb \\ud83d\n", "c\\x07\n")
