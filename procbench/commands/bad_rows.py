"""Tells on the terminal which lines of a file could not be used."""

from collections.abc import Sequence

from procbench.records import BadRow
from workbench.encoders.terminal import terminal_text
from workbench.printing import print_line

_MOST_SHOWN = 50


def print_bad_rows(rows: Sequence[BadRow]) -> None:
    """Print file, line and reason of the first rows on standard error, and how many more are."""
    for row in rows[:_MOST_SHOWN]:
        print_line(terminal_text(str(row)), error=True)
    if len(rows) > _MOST_SHOWN:
        print_line(f".. and {len(rows) - _MOST_SHOWN} more", error=True)
