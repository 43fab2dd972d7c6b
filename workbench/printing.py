"""Printing a line without a console: for commands that have to start, and end, at once."""

import sys

from workbench.encoders.terminal import terminal_text


def print_line(text: str, *, error: bool = False) -> None:
    """Print text as it is, in no style and of any width.

    Args:
        text: its ends of lines are kept.
        error: on standard error.
    """
    stream = sys.stderr if error else sys.stdout
    print(terminal_text(text, newlines=True), file=stream, flush=True)
