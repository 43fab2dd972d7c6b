"""Text for a terminal: it moves no cursor, changes no colour or title, and turns no direction.

The styles of the console itself are its own: see `workbench.console`, whose consoles lead all
that they print through here, so that text which is no single field needs no call of its own.
"""

from workbench.encoders.signs import visible


def terminal_text(text: str, *, newlines: bool = False) -> str:
    r"""The text as a terminal shows it: without control signs, on one line.

    Args:
        text: any text.
        newlines: keep ends of lines, for text that has lines of its own; tabs become spaces.

    Example:
        >>> terminal_text("a\x1b]0;title\x07\nb")
        'a\\x1b]0;title\\x07\\nb'
    """
    if newlines:
        return visible(text.replace("\r\n", "\n").expandtabs(8), keep="\n")
    return visible(text)
