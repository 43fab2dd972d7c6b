"""Text for Lean source: inside a comment nothing in it ends the comment or begins a command.

Names are quoted in `provers.lean.statement.quoted`, which knows what Lean allows there.
"""

import re
from typing import Final

from workbench.encoders.signs import visible

_PAIR: Final = re.compile(r"(?<=-)(?=/)|(?<=/)(?=-)")


def block_comment(text: str) -> str:
    r"""A comment of Lean that holds the text, which may have lines.

    Args:
        text: any text; a "/" and a "-" side by side, which begin or end comments, are moved apart,
            and signs that are not printed are shown as escapes.

    Example:
        >>> block_comment("x -/ #eval 1")
        '/- x - / #eval 1 -/'
    """
    return f"/- {_PAIR.sub(' ', visible(text, keep=chr(10)))} -/"


def line_comment(text: str) -> str:
    r"""A comment of Lean on one line.

    Args:
        text: any text; ends of lines and other signs that are not printed are shown as escapes.

    Example:
        >>> line_comment("a\n#eval 1")
        '-- a\\n#eval 1'
    """
    return f"-- {visible(text)}"
