"""Text for Lean source: inside a comment nothing in it ends the comment or begins a command.

Names are quoted in `provers.lean.statement.quoted`, which knows what Lean allows there.
"""

import re
from typing import Final

from workbench.encoders.signs import escaped, visible

# Signs that take no place, or an empty one, and yet count as printed: the rules for submissions
# refuse them in comments too.
_UNSEEN: Final = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
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
    return f"/- {_PAIR.sub(' ', _seen(text, keep=chr(10)))} -/"


def line_comment(text: str) -> str:
    r"""A comment of Lean on one line.

    Args:
        text: any text; ends of lines and other signs that are not printed are shown as escapes.

    Example:
        >>> line_comment("a\n#eval 1")
        '-- a\\n#eval 1'
    """
    return f"-- {_seen(text)}"


def _seen(text: str, keep: str = "") -> str:
    return _UNSEEN.sub(lambda sign: escaped(sign[0]), visible(text, keep))
