"""Text for XML, which cannot hold all signs, escaped or not."""

from workbench.encoders.signs import visible


def xml_text(text: str) -> str:
    r"""The text with an escape for each sign that XML cannot hold or that is not printed.

    A library that writes XML does the rest: it escapes markup.

    Example:
        >>> xml_text("a\x00 <b>")
        'a\\x00 <b>'
    """
    return visible(text, keep="\t\n")
