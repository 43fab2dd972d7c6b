"""Lean source on a page: coloured, with what Lean said under its lines."""

from collections.abc import Sequence
from typing import Final

from app.charts import save_buttons
from app.text import show_text
from provers.history import with_messages

# The highlighter knows no Lean; comments, numbers, operators and types look alike in Haskell.
LEAN: Final = "haskell"


def show_source(
    text: str, *, label: str = "", messages: Sequence[tuple[int, int, str]] = ()
) -> None:
    """Show Lean source in a box with a button to copy it.

    Args:
        text: the source.
        label: what it is.
        messages: line from 1 (0 for none), column from 0, and what is said; they stand as comments
            under their lines.
    """
    show_text(with_messages(text, messages) if messages else text, label=label, language=LEAN)


def source_button(name: str, text: str) -> None:
    """A button to save Lean source as a file of that name, without suffix."""
    save_buttons(name, {"Lean": text.encode})
