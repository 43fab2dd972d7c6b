"""Tables for spreadsheets: a text that would be taken for a formula is one no longer.

Spreadsheets run a cell that begins with = + - @ (or with a tab or a line before them). Such a text
gets an apostrophe in front, which spreadsheets take for "this is text" (OWASP, CSV injection).
Numbers are left, negative ones too. A text that begins with an apostrophe gets one more, so that
taking one away where there is any gives back every text.
"""

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import pandas as pd

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")


def csv_cell(text: str) -> str:
    """The text as a cell that no spreadsheet takes for a formula.

    Example:
        >>> csv_cell("=HYPERLINK(1)"), csv_cell("-1.5"), csv_cell("plain")
        ("'=HYPERLINK(1)", '-1.5', 'plain')
    """
    begins = text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA)
    if begins and not _is_number(text):
        text = f"'{text}"
    return text.encode("utf-8", "backslashreplace").decode().replace("\x00", "\\x00")


def csv_text(cell: str) -> str:
    """The text of such a cell.

    Example:
        >>> csv_text("'=HYPERLINK(1)")
        '=HYPERLINK(1)'
    """
    return cell.removeprefix("'")


def csv_table(rows: "pd.DataFrame") -> str:
    """A table as CSV, with its names of columns and its texts as such cells.

    Lines end as RFC 4180 has it; with a line feed alone, a carriage return in a text would not be
    quoted and would part the line.
    """

    def encoded(value: Any) -> Any:
        return csv_cell(value) if isinstance(value, str) else value

    safe = rows.copy()
    for place, kind in enumerate(rows.dtypes):
        if kind.kind not in "biufcmM":
            safe.isetitem(place, rows.iloc[:, place].astype(object).map(encoded))
    heading = [csv_cell(str(name)) for name in rows.columns]
    return safe.to_csv(index=False, header=heading, lineterminator="\r\n")


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text.isascii()
