"""Text for XML, whose writer escapes markup but takes signs that no XML can hold."""


def xml_text(text: str) -> str:
    """The text with a replacement sign for each that XML cannot hold, or that nobody sees.

    Example:
        >>> xml_text("a\\x00b")
        'a\\ufffdb'
    """
    return "".join(sign if sign in "\t\n" or sign.isprintable() else "\ufffd" for sign in text)
