"""Text for CSV files, which people open in spreadsheets: no text is taken for a formula.

A spreadsheet runs a cell that begins with one of `= + - @`, a tab or an end of line. Text that does
gets an apostrophe in front, which spreadsheets take for "this is text". What is a number stays as
it is. `csv_read_back` takes the apostrophe off: off text that begins with apostrophes followed by
such a sign, and no other.
"""

import csv
import re
from typing import TYPE_CHECKING, Any, Final

from workbench.encoders.signs import without_halves

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

    import pandas

# Spreadsheets read the wide forms of the signs too, and some take off spaces first.
_FORMULA: Final = re.compile(r"'*\s*[\t\r\n=+\-@＝＋－＠]")
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


def csv_text(text: str) -> str:
    r"""The text as a cell that no spreadsheet takes for a formula; quoting is the writer's.

    Args:
        text: any text; lone surrogates, which no file of UTF-8 holds, become escapes.

    Example:
        >>> csv_text("=HYPERLINK(1)"), csv_text("-1.5"), csv_text("a-b")
        ("'=HYPERLINK(1)", '-1.5', 'a-b')
    """
    text = without_halves(text)
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def csv_read_back(cell: str) -> str:
    """The text that `csv_text` made a cell of.

    Example:
        >>> csv_read_back("'=1"), csv_read_back("'a'")
        ('=1', "'a'")
    """
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def write_csv(frame: "pandas.DataFrame", target: "Path | TextIO") -> None:
    r"""Write a table with a heading, its texts as `csv_text` gives them.

    All texts are quoted: some writers leave a lone "\r" bare, and where a file is read with ";"
    between cells, a bare one would begin a cell within a text.

    Args:
        frame: its index is not written.
        target: a file that is open for text, or the place of one.

    Example:
        >>> import pandas, sys
        >>> write_csv(pandas.DataFrame({"name": ["=1"], "n": [-1]}), sys.stdout)
        "name","n"
        "'=1",-1
    """
    changed = frame.copy(deep=False)
    for place, kind in enumerate(frame.dtypes):
        # All but numbers, truth values and times: categories hold texts too.
        if kind.kind not in "iufcbmM":
            changed.isetitem(place, frame.iloc[:, place].astype(object).map(_cell))
    changed.columns = [_cell(name) for name in frame.columns]
    changed.to_csv(target, index=False, quoting=csv.QUOTE_NONNUMERIC)


def _cell(value: Any) -> Any:
    return csv_text(value) if isinstance(value, str) else value
