"""Text for HTML: between tags, in attributes, and as data within a script."""

import html
import json
from typing import Any

from workbench.encoders.terminal import terminal_text


def html_text(text: str) -> str:
    """The text for between tags, or for an attribute in quotes.

    Example:
        >>> html_text('<img src="x">')
        '&lt;img src=&quot;x&quot;&gt;'
    """
    return html.escape(terminal_text(text), quote=True)


def html_script(data: Any) -> str:
    """Data as JSON within a script, where no text of it can end the script or begin a comment."""
    written = json.dumps(data)
    for sign in "<>&":
        written = written.replace(sign, f"\\u{ord(sign):04x}")
    return written
