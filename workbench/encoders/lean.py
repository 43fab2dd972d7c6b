"""Text within Lean: a comment on one line, and a string."""

from typing import Final

from workbench.encoders.terminal import terminal_text

_STRING: Final = str.maketrans({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"})


def lean_comment(text: str) -> str:
    """A comment on one line that says the text, of which no part can end it or begin another.

    The signs of a block comment are parted, for a reader who takes them for one.

    Example:
        >>> lean_comment("x -/ #eval 1")
        '-- x - / #eval 1'
    """
    line = " ".join(terminal_text(text).split())
    while "-/" in line or "/-" in line:
        line = line.replace("-/", "- /").replace("/-", "/ -")
    return f"-- {line}"


def lean_string(text: str) -> str:
    r"""A string literal of the text.

    Example:
        >>> lean_string('say "x"')
        '"say \\"x\\""'
    """
    signs: list[str] = []
    for sign in text.encode("utf-8", "replace").decode():
        number = ord(sign)
        control = number < 0x20 or 0x7F <= number < 0xA0
        hidden = control and sign not in "\n\t\r"
        signs.append(f"\\x{number:02x}" if hidden else sign.translate(_STRING))
    return f'"{"".join(signs)}"'
