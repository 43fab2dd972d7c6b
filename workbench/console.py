"""Where commands print to: nothing that they print gives an order to the terminal."""

import os
import sys
from collections.abc import Iterable
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.text import Text

from workbench.encoders.terminal import terminal_text

_PIPE_WIDTH = 140


class TextConsole(Console):
    """A console on which foreign text is text, wherever in a table or a line it stands.

    It is encoded before it is laid out, so that a column is wide enough; what comes without being
    laid out as a string, when it is printed.
    Colours and the moves of progress bars are rich's own, and no text.
    """

    def render_str(self, text: str, **how: Any) -> Text:
        """A string as it is laid out."""
        return super().render_str(terminal_text(text), **how)

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        """The segments of what is printed."""
        for segment in super().render(renderable, options):
            if segment.control:
                yield segment
            else:
                yield segment._replace(text=terminal_text(segment.text))


def make_console(*, stderr: bool = False, markup: bool = True) -> TextConsole:
    """A console; wide enough for tables when it is no terminal. `:smile:` stays what it is.

    Args:
        stderr: whether it is that of errors.
        markup: whether `[red]` in what is printed is a colour.
    """
    stream = sys.stderr if stderr else sys.stdout
    wide = not stream.isatty() and "COLUMNS" not in os.environ
    width = _PIPE_WIDTH if wide else None
    return TextConsole(width=width, highlight=False, stderr=stderr, markup=markup, emoji=False)
