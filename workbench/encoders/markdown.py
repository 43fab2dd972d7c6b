"""Text for Markdown (CommonMark with tables), shown as it is: no markup, link, HTML or formula.

Formulas and colours are no part of CommonMark; what begins them in Streamlit or on GitHub is
escaped too.
"""

import re

from workbench.encoders.signs import visible, without_controls

# Within a word "_" is no markup; names of settings and models stay readable in the source.
_MARKUP = re.compile(
    r"[!#$&()*:<>@\[\\\]^`{|}~]|(?<![^\W_])_|_(?![^\W_])|(?<=www)\.", re.IGNORECASE
)
# What begins a list, a line or a heading where the text begins a block.
_LEADING = re.compile(r"^(\d{1,9}(?=\.(?: |$))|(?=[-+=]))")
# Signs behind which a joiner ends what Streamlit would make something else of: addresses, names
# of emoji and icons, "www.", addresses of mail, and arrows and comparisons that stand alone.
_PUT_IN = re.compile(
    r":(?=//|[\w+/-]+:)|www(?=\.)|[\w.+-](?=@[\w-])|(?<!\S)[-<>~](?=[-=>]{1,2}(?!\S))",
    re.IGNORECASE,
)
_SHORT_NAME = re.compile(r":[\w+-]+$")
_TICKS = re.compile("`+")


def markdown_text(text: str) -> str:
    r"""Markdown that shows the text as it is, on one line.

    Args:
        text: any text; runs of spaces and ends of lines become one space.

    Example:
        >>> markdown_text("a_b *c* | <i>")
        'a_b \\*c\\* \\| \\<i\\>'
    """
    line = _MARKUP.sub(_escaped, without_controls(" ".join(text.split())))
    return _LEADING.sub(r"\1\\", line)


def streamlit_text(text: str) -> str:
    r"""Markdown that Streamlit shows as the text, on one line.

    Streamlit puts links, emoji, icons and arrows into the text after its Markdown is read, where a
    backslash is gone: a joiner of no width keeps apart what it looks for.

    Args:
        text: any text.

    Example:
        >>> streamlit_text("a -> :smile:") == "a -\u2060\\> \\:\u2060smile:"
        True
    """
    # The letters of escapes may stand before an "@" as well.
    line = without_controls(" ".join(text.split()))
    return markdown_text(_PUT_IN.sub("\\g<0>\u2060", line))


def _escaped(sign: re.Match[str]) -> str:
    # A colon behind a word is no markup, unless it ends the short name of an emoji.
    if sign[0] == ":":
        before, after = sign.string[max(0, sign.start() - 80) : sign.start()], sign.end()
        if sign.string[after : after + 1] in ("", " ") and not _SHORT_NAME.search(before):
            return ":"
    return f"\\{sign[0]}"


def markdown_cell(text: str) -> str:
    r"""The text as a cell of a table.

    Tables are read by programs that know no backslash before "<": it is an entity here.

    Args:
        text: any text.

    Example:
        >>> markdown_cell("a | <i>")
        'a \\| &lt;i>'
    """
    return markdown_text(text).replace(r"\<", "&lt;").replace(r"\>", ">")


def code_span(text: str) -> str:
    r"""The text in letters of fixed width, on one line.

    Args:
        text: any text; not for a cell of a table, where a "|" would end it.

    Example:
        >>> code_span("a`b")
        '``a`b``'
    """
    line = visible(" ".join(text.split()))
    if not line:
        return ""
    fence = "`" * _fence_length(line, 1)
    # A space on both sides is taken off again, and keeps ticks apart from the fence.
    pad = " " if line[0] == "`" or line[-1] == "`" else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def code_block(text: str, language: str = "") -> str:
    r"""The lines of a text in a block of fixed width letters.

    Args:
        text: any text.
        language: for colours: letters, digits, "+" and "-".

    Example:
        >>> code_block("x = 1", "python")
        '```python\nx = 1\n```'
    """
    fence = "`" * _fence_length(text, 3)
    lines = visible(text.replace("\r\n", "\n"), keep="\n\t")
    return f"{fence}{language}\n{lines}\n{fence}"


def code_cell(text: str) -> str:
    r"""A code span as a cell of a table.

    Args:
        text: any text; a cell of plain text where it has a "\|", which programs read in two ways.

    Example:
        >>> code_cell("a|b")
        '`a\\|b`'
    """
    return markdown_cell(visible(text)) if r"\|" in text else code_span(text).replace("|", r"\|")


def _fence_length(text: str, least: int) -> int:
    return max((least, *(len(found) + 1 for found in _TICKS.findall(text))))
