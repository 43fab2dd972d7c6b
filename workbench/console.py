"""Where commands print to."""

import os
import sys

from rich.console import Console

_PIPE_WIDTH = 140


def make_console() -> Console:
    """A console on standard output; wide enough for tables when that is no terminal."""
    wide = not sys.stdout.isatty() and "COLUMNS" not in os.environ
    return Console(width=_PIPE_WIDTH if wide else None, highlight=False)
