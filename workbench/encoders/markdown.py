"""Text for Markdown: CommonMark, GitHub's tables, and what Streamlit adds."""

import re
from collections.abc import Sequence
from typing import Final

from workbench.encoders.terminal import terminal_text

# A backslash makes any of these plain: emphasis, code, links, HTML, entities, tables, formulas,
# icons and colours. An underscore between letters or digits is one already.
_SIGNS: Final = re.compile(r"(?<![^\W_])_|_(?![^\W_])|[\\`*\[\]<>&|~$#!:^=@{}]")
# What makes a list, a heading or a code block of a line that begins with it.
_START: Final = re.compile(r"(?P<sign>[-+])(?!\w)|(?P<number>\d+)(?P<end>[.)])")
# GitHub makes a link of it without being asked.
_WEB: Final = re.compile(r"(?i)\b(www)\.")


def markdown_text(text: str) -> str:
    r"""Markdown that shows a text as it is, on one line; for a cell of a table as well.

    Example:
        >>> markdown_text("<b>1 | 2</b> [x](y) imo_1959_p1")
        '\\<b\\>1 \\| 2\\</b\\> \\[x\\](y) imo_1959_p1'
    """
    text = terminal_text(" ".join(text.split()))
    start = _START.match(text)
    plain = _WEB.sub(r"\1\\.", _SIGNS.sub(r"\\\g<0>", text))
    if start is None:
        return plain
    if start["sign"]:
        return f"\\{plain}"
    place = len(start["number"])
    return f"{plain[:place]}\\{plain[place:]}"


def markdown_code(text: str, language: str = "") -> str:
    """A block of code, between fences longer than any in it.

    Args:
        text: any text; its lines stay.
        language: for colours.
    """
    text = terminal_text(text.replace("\r\n", "\n"))
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text.rstrip(chr(10))}\n{fence}"


def markdown_table(heading: Sequence[str], rows: Sequence[Sequence[str]], align: str = "") -> str:
    """A table of cells that are Markdown already; each is kept on its line and in its column.

    Args:
        heading: of each column.
        rows: as long as the heading, each.
        align: a sign for each column: "l", "r" or "c"; left where it is shorter.

    Example:
        >>> print(markdown_table(["name", "n"], [["a", "1"]], "lr"))
        | name | n |
        |---|---:|
        | a | 1 |
    """
    marks = {"l": "---", "r": "---:", "c": ":---:"}
    rule = "".join(f"{marks[align[i] if i < len(align) else 'l']}|" for i in range(len(heading)))
    lines = [f"| {' | '.join(map(_cell, row))} |" for row in (heading, *rows)]
    return "\n".join([lines[0], f"|{rule}", *lines[1:]])


def _cell(text: str) -> str:
    """The cell without a bar that would end it."""
    return re.sub(r"(?<!\\)((?:\\\\)*)\|", r"\1\\|", " ".join(text.split()))
