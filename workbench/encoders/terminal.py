"""Text for a terminal: what is shown is what is there, and nothing of it is a command.

A terminal takes control signs for orders: it moves, clears, renames its window, answers as if
somebody had typed. Signs of direction change the order in which text is seen. All of these are
shown as the escapes that Python writes for them.
"""

import re
from typing import Final

# All control signs but the line feed and the tab; signs of direction, lines and paragraphs; those
# that nobody sees, but for joiners and variants, which belong to words and emoji; halves of
# surrogate pairs, which no stream takes.
_ORDERS: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e"
    "\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff\ud800-\udfff]"
)


def terminal_text(text: str) -> str:
    r"""The text with every sign that a terminal would obey written as an escape.

    Lines and tabs stay. What is encoded already stays as it is.

    Example:
        >>> terminal_text("red: \x1b[31m")
        'red: \\x1b[31m'
    """
    return _ORDERS.sub(_escape, text)


def terminal_line(text: str) -> str:
    """The same on one line, for a name in a table or a message."""
    return terminal_text(" ".join(text.split()))


def _escape(match: re.Match[str]) -> str:
    number = ord(match[0])
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
