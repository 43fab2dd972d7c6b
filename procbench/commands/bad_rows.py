"""Tells on the terminal which lines of a file could not be used."""

from collections.abc import Sequence

from procbench.records import BadRow
from workbench.console import make_console

_MOST_SHOWN = 50


def print_bad_rows(rows: Sequence[BadRow]) -> None:
    """Print file, line and reason of the first rows on standard error, and how many more are."""
    console = make_console(stderr=True, markup=False)
    for row in rows[:_MOST_SHOWN]:
        console.print(str(row))
    if len(rows) > _MOST_SHOWN:
        console.print(f".. and {len(rows) - _MOST_SHOWN} more")
