"""Keywords written otherwise for Lean, so that every line and column can be told back.

`lemma` is Mathlib's; a Lean without it takes `theorem`. An `example` leaves nothing behind that
could be replayed; as a definition with a name of ours it does.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from provers.lean.replay.answers import EXAMPLE
from provers.lean.rules import Declaration
from provers.lean.scanner import Token, scan

# Modifiers behind which `noncomputable` cannot stand.
_LATE: Final = frozenset({"noncomputable", "unsafe", "partial", "nonrec"})


def spelled_out(
    text: str,
    declarations: Sequence[Declaration],
    *,
    lemmas: bool,
    examples: str = "",
    embedded: bool = False,
) -> tuple[str, list[int]]:
    """Write other words, a line feed and spaces for each `lemma`, and each `example`.

    So all that stands behind a keyword keeps its column, on which Lean's reading depends.

    Args:
        text: of a file or a submission.
        declarations: what the scanner saw in it.
        lemmas: whether a `lemma` becomes a `theorem`.
        examples: what ends the name of the definition that an `example` becomes, which tells its
            line and column: a word that the text cannot know. Without one, examples stay.
        embedded: whether the text is for the embedded Lean.

    Returns:
        The text, and the lines, in the new text, that were split off.
    """
    places = {d.token.start: d.keyword for d in declarations}
    found: list[tuple[Token, str]] = []
    before = None
    for token, follower in pairwise((*scan(text, embedded=embedded).tokens, None)):
        if token is None:
            break
        if examples and token.keyword == "example" and places.get(token.start) == "example":
            # A definition would be compiled, which an example is not.
            front = "" if before in _LATE else "noncomputable "
            name = f"{EXAMPLE}{token.line} {token.column} {examples}"
            found.append((token, f"{front}def «{name}»"))
        elif lemmas and token.keyword == "lemma" and follower and follower.start in places:
            found.append((token, "theorem"))
        before = token.keyword
    pieces: list[str] = []
    at = 0
    for token, words in found:
        pieces += [text[at : token.start], words, "\n", " " * (token.column + len(token.text))]
        at = token.end
    breaks = [token.line + number for number, (token, _) in enumerate(found, start=1)]
    return "".join([*pieces, text[at:]]), breaks


def original_line(line: int, breaks: Sequence[int]) -> int:
    """The line of the text as it was given, for a line of what `spelled_out` made."""
    return line - bisect_right(breaks, line)
