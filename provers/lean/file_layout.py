"""Where the commands, theorems and examples of a plain file stand, as the scanner sees them."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from provers.lean.replay.answers import EXAMPLE
from provers.lean.replay.terms import shown
from provers.lean.rules import Declaration, review
from provers.lean.scanner import Token, scan
from provers.lean.statement import first_of_declaration
from provers.lean.word_lists import DECLARING, STARTERS, word_set

THEOREMS: Final = frozenset({"theorem", "lemma", "example"})
# Words that a command may begin with: what stands behind one is another command's.
_BEGINNING: Final = STARTERS | word_set(
    "notation notation3 infix infixl infixr prefix postfix macro macro_rules syntax elab "
    "elab_rules declare_syntax_cat export deriving alias initialize builtin_initialize seal "
    "unseal unif_hint run_cmd run_elab run_meta simproc dsimproc simproc_decl "
    "register_simp_attr register_option import add_decl_doc assert_not_exists end axiom "
    "irreducible_def"
)
# Some of them begin a term or a tactic too, or are names to a Lean that does not know them.
_UNSURE: Final = frozenset({"open", "set_option", "alias", "irreducible_def", "simproc", "seal"})
# Declarations whose error leaves another meaning of their name behind, or none.
MEANING: Final = DECLARING - THEOREMS | {"axiom", "irreducible_def", "alias", "deriving"}

Point = tuple[int, int]
"""A line, from 1, and a column, from 0."""


class Range(NamedTuple):
    """A part of a text, with its end left out."""

    start: Point
    end: Point

    def holds(self, point: Point) -> bool:
        """Whether a point lies in it."""
        return self.start <= point < self.end


class Declared(NamedTuple):
    """A theorem or an example as the scanner sees it.

    Attributes:
        name: its full name; `example at line N` for an example.
        at: where its name stands, or the keyword of an example.
        start: where all of it begins.
        end: where the next command begins at the earliest; None at the end of the text.
        sure: whether that is the beginning of a command and of nothing else.
        example: whether it is one.
        marked: whether it has attributes.
    """

    name: str
    at: Point
    start: Point
    end: Point | None
    sure: bool
    example: bool
    marked: bool


def declared_in(text: str, *, embedded: bool) -> list[Declared]:
    """The theorems and examples of a text, in its order."""
    tokens = scan(text, embedded=embedded).tokens
    places = {token.start: index for index, token in enumerate(tokens)}
    begins = [i for i, t in enumerate(tokens) if t.keyword in _BEGINNING or t.text == "#"]
    found: list[Declared] = []
    for one in review(text, embedded=embedded).declarations:
        if one.keyword not in THEOREMS:
            continue
        # The keyword stands right before the name.
        place = max(0, places[one.token.start] - bool(one.name))
        begin = first_of_declaration(tokens, place)
        behind = bisect_right(begins, places[one.token.start])
        end = begins[behind] if behind < len(begins) else None
        found.append(
            Declared(
                shown_name(one),
                start_of(one.token),
                start_of(tokens[begin]),
                None if end is None else start_of(tokens[first_of_declaration(tokens, end)]),
                end is None or tokens[end].keyword not in _UNSURE,
                not one.name,
                has_attributes(tokens[begin:place]),
            )
        )
    return found


def shown_name(one: Declaration) -> str:
    """The full name of a theorem; `example at line N` for an example."""
    return shown(one.name) if one.name else f"{EXAMPLE}{one.token.line}"


def has_attributes(tokens: Sequence[Token]) -> bool:
    """Whether attributes stand among these tokens."""
    return any(a.text == "@" and b.text == "[" for a, b in pairwise(tokens))


def start_of(token: Token) -> Point:
    """Where a token begins."""
    return (token.line, token.column)


def _offsets(text: str, one: Range) -> tuple[int, int]:
    lines = text.split("\n")

    def offset(point: Point) -> int:
        line, column = point
        return sum(len(before) + 1 for before in lines[: line - 1]) + column

    return offset(one.start), min(offset(one.end), len(text))


def blanked(text: str, ranges: Iterable[Range]) -> str:
    """The text with spaces for what is left out; lines and columns stay."""
    for one in ranges:
        start, end = _offsets(text, one)
        blank = "".join(sign if sign == "\n" else " " for sign in text[start:end])
        text = text[:start] + blank + text[end:]
    return text
