"""Where commands print to: what they print is text, never markup or signs that drive a terminal."""

import os
import sys
from collections.abc import Iterable
from typing import Any, TextIO

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.text import Text

from workbench.encoders.terminal import terminal_text

_PIPE_WIDTH = 140


def print_error(console: Console, message: str) -> None:
    """Print what went wrong, as all commands do.

    Args:
        console: on standard error.
        message: a sentence or more.
    """
    console.print(Text.assemble(("error:", "red"), f" {message}"), soft_wrap=True)


class PlainConsole(Console):
    """A console for which a `str` is text: brackets and colons mean nothing, nor do control signs.

    Styles are given apart: `print(text, style=...)`, or a `Text` of parts with styles.

    Args:
        stderr: print to standard error.
        width: columns; None is those of the terminal.
    """

    def __init__(self, *, stderr: bool = False, width: int | None = None) -> None:
        super().__init__(stderr=stderr, width=width, highlight=False, markup=False, emoji=False)

    def render_str(self, text: str, **options: Any) -> Text:
        """The text, without control signs before anything measures how wide it is."""
        return super().render_str(terminal_text(text, newlines=True), **options)

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        """Parts to write; what came in another way than as a `str` is cleaned here."""
        for text, style, control in super().render(renderable, options):
            clean = text if control else terminal_text(text, newlines=True)
            yield Segment(clean, style, control)


def make_console(*, stderr: bool = False) -> PlainConsole:
    """A console on standard output or error; wide enough for tables when that is no terminal."""
    stream: TextIO = sys.stderr if stderr else sys.stdout
    wide = not stream.isatty() and "COLUMNS" not in os.environ
    return PlainConsole(stderr=stderr, width=_PIPE_WIDTH if wide else None)
