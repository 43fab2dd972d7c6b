"""`lemma`, which Mathlib defines, for a Lean that knows `theorem` alone."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from provers.lean.rules import Declaration
from provers.lean.scanner import scan


def lemmas_as_theorems(text: str, declarations: Sequence[Declaration]) -> tuple[str, list[int]]:
    """Write `theorem`, a line feed and five spaces for each `lemma` that declares a name.

    So all that stands behind a keyword keeps its column, on which Lean's reading depends.

    Returns:
        The text, and the lines, in the new text, that were split off.
    """
    names = {d.token.start for d in declarations if d.keyword == "lemma"}
    if not names:
        return text, []
    tokens = scan(text).tokens
    found = [a for a, b in pairwise(tokens) if b.start in names and a.keyword == "lemma"]
    pieces: list[str] = []
    at = 0
    for token in found:
        pieces += [text[at : token.start], "theorem\n", " " * (token.column + len("lemma"))]
        at = token.end
    breaks = [token.line + number for number, token in enumerate(found, start=1)]
    return "".join([*pieces, text[at:]]), breaks


def original_line(line: int, breaks: Sequence[int]) -> int:
    """The line of the text as it was given, for a line of what `lemmas_as_theorems` made."""
    return line - bisect_right(breaks, line)
