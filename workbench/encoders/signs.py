"""Signs that are not seen, or move others, as escapes that are: what all encoders share."""

import re


def visible(text: str, keep: str = "") -> str:
    r"""The text with an escape in place of each sign that is not printed as itself.

    Those are control signs, separators of lines, signs of format (which turn the direction of
    what follows or have no width), lone surrogates and what is not assigned.

    Args:
        text: any text.
        keep: signs that stay as they are, such as "\n".

    Example:
        >>> visible("a\x1b[2J\u202eb")
        'a\\x1b[2J\\u202eb'
    """
    if text.isprintable():
        return text
    return "".join(s if s.isprintable() or s in keep or _is_space(s) else escaped(s) for s in text)


def without_controls(text: str) -> str:
    r"""The text with an escape in place of what drives a program or turns a direction alone.

    Those are control signs, lone surrogates, and the signs of format that turn the direction of
    what follows; signs of no width, which some scripts are written with, stay.

    Example:
        >>> without_controls("a\x1b\u202e\u200bb") == "a\\x1b\\u202e\u200bb"
        True
    """
    return _CONTROL.sub(lambda sign: escaped(sign[0]), text)


def without_halves(text: str) -> str:
    r"""The text with an escape in place of each lone surrogate, which no file of UTF-8 holds.

    Example:
        >>> without_halves("a\ud800")
        'a\\ud800'
    """
    return text.encode("utf-8", "backslashreplace").decode()


def _is_space(sign: str) -> bool:
    """Whether it is a space of another width: those are not printable by Python's account."""
    return sign.isspace() and sign > "\x9f" and sign not in "\u2028\u2029"


def escaped(sign: str) -> str:
    r"""The escape of a sign, as Python writes it.

    Example:
        >>> escaped("\u202e")
        '\\u202e'
    """
    number = ord(sign)
    if number <= 0xFF:
        return _SHORT.get(sign, f"\\x{number:02x}")
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = re.compile(f"[\x00-\x1f\x7f-\x9f\ud800-\udfff{_TURNING}]")
_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}
