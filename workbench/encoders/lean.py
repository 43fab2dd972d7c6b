"""Text within Lean: a comment on one line, and a string."""

import re
from typing import Final

from workbench.encoders.terminal import terminal_text

# Signs that nobody sees, which the rules for submissions refuse in comments too.
_UNSEEN: Final = re.compile("[\u200c\u200d\ufe00-\ufe0f]")
# All that nobody sees or a terminal obeys, and that Lean has an escape for: it takes four digits.
_ORDERS: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]"
)
_STRING: Final = str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"})


def lean_comment(text: str) -> str:
    """A comment on one line that says the text, of which no part can end it or begin another.

    The signs of a block comment are parted, for a reader who takes them for one.

    Example:
        >>> lean_comment("x -/ #eval 1")
        '-- x - / #eval 1'
    """
    line = _UNSEEN.sub(_escape, " ".join(terminal_text(text).split()))
    while "-/" in line or "/-" in line:
        line = line.replace("-/", "- /").replace("/-", "/ -")
    return f"-- {line}"


def lean_string(text: str) -> str:
    r"""A string literal of the text.

    Example:
        >>> lean_string('say "x"')
        '"say \\"x\\""'
    """
    whole = text.encode("utf-8", "replace").decode().translate(_STRING)
    return f'"{_ORDERS.sub(_escape, whole)}"'


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
