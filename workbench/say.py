"""One line or more to the terminal, by commands that start too fast for a console."""

import sys

from workbench.encoders.terminal import terminal_text


def say(text: object, *, stderr: bool = False, flush: bool = False) -> None:
    """Print a text as text; none of it gives an order to the terminal.

    Args:
        text: what to print.
        stderr: whether it is an error.
        flush: whether it must be there before anything else happens.
    """
    stream = sys.stderr if stderr else sys.stdout
    print(terminal_text(str(text)), file=stream, flush=flush)
