"""Text for still figures, whose library reads formulas between signs of the dollar."""

from typing import Final

from workbench.encoders.terminal import terminal_text

_MOST: Final = 80


def figure_text(text: str) -> str:
    r"""The text on one line as it is, for a label, a title or a legend.

    Nothing in it is a formula, and a legend leaves out no name for its first sign.

    Args:
        text: any text; of a longer one the first 80 signs are shown.

    Example:
        >>> figure_text("$x$"), figure_text("_hidden")
        ('\\$x\\$', ' _hidden')
    """
    line = terminal_text(text)
    if len(line) > _MOST:
        line = f"{line[: _MOST - 2]} …"
    return f"{' ' if line.startswith('_') else ''}{line}".replace("$", r"\$")
