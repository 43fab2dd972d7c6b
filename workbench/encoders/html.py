"""Text and data for a page of HTML: nothing in them is an element, an attribute or a script."""

import html
import json
from typing import Any

from workbench.encoders.signs import visible


def html_text(text: str) -> str:
    """The text between tags, or as the value of an attribute between quotes.

    Args:
        text: any text; signs that are not printed are shown as escapes.

    Example:
        >>> html_text("<b> & 'c'")
        '&lt;b&gt; &amp; &#x27;c&#x27;'
    """
    return html.escape(visible(text, keep="\t\n"), quote=True)


def script_data(data: Any) -> str:
    """Plain JSON data as an expression within `<script>`.

    Args:
        data: what `json.dumps` takes.

    Example:
        >>> script_data("</script>")
        '"\\\\u003c/script>"'
    """
    # "<" ends the script in "</script>", and hides its end in "<!--".
    return json.dumps(data).replace("<", "\\u003c")
