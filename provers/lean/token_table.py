"""Which signs a Lean takes together, from the table that `provers.lean.bindings` writes."""

import csv
import re
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

FILE: Final = Path(__file__).parent / "tokens.tsv"
# Tokens of Mathlib that end with a quote, besides those that the scanner reads whole.
_MATHLIB: Final = ("∀'", "∃'", "='", "→'", "≃'", "∼'", "ᶜ'")
# Syntax of core's Init that reads the string behind it with code in braces.
_INIT: Final = frozenset({"s!", "f!", "println!"})
_PLAIN: Final = re.compile(r"[a-zA-Z_][\w!?']*")
_NOTHING: Final = re.compile(r"(?!)")


class TokenTable(NamedTuple):
    """What the tokenizer of one Lean knows.

    Attributes:
        exact: whether the Lean knows no other tokens than these.
        signs: matches the longest certain token at a place that is no identifier.
        mixed: the same for tokens that begin as a word and go on with signs.
        tails: the signs with which the word of a mixed token goes on.
        possible: further tokens that it may know, by their first sign.
        interpolating: words behind which a string certainly holds code in braces.
        perhaps: words behind which it may.
        loose: words whose string may stand further behind, so that any with braces is uncertain.
    """

    exact: bool
    signs: re.Pattern[str]
    mixed: re.Pattern[str]
    tails: frozenset[str]
    possible: dict[str, tuple[str, ...]]
    interpolating: frozenset[str]
    perhaps: frozenset[str]
    loose: frozenset[str]


@cache
def words_of(*, embedded: bool) -> frozenset[str]:
    """The words that can be no names, for the embedded Lean or for any other that may know them."""
    rows = _rows()
    return frozenset(
        text for text, where, _ in rows if not embedded or where in {"builtin", "library"}
    )


@cache
def token_table(*, embedded: bool) -> TokenTable:
    """The tokens of the embedded Lean, or what is known of any other Lean."""
    rows = _rows()
    places = {"builtin", "library"} if embedded else {"builtin"}
    certain = [text for text, where, _ in rows if where in places]
    possible = [] if embedded else [text for text, where, _ in rows if where not in places]
    strings = {text: where for text, where, string in rows if string}
    direct = {text for text, where in strings.items() if where != "builtin" and text[-1] == "!"}
    known = {text for text, where in strings.items() if where in places}
    sure = direct & known if embedded else direct & _INIT
    signs = [text for text in certain if not _PLAIN.match(text)]
    mixed = [text for text in certain if _PLAIN.match(text) and not _PLAIN.fullmatch(text)]
    return TokenTable(
        exact=embedded,
        signs=_longest(signs),
        mixed=_longest(mixed),
        tails=frozenset(text[match.end()] for text in mixed if (match := _PLAIN.match(text))),
        possible=_by_first_sign([*possible, *(() if embedded else _MATHLIB)]),
        interpolating=frozenset(sure),
        perhaps=frozenset() if embedded else frozenset(direct - sure),
        loose=frozenset(known - sure if embedded else set(strings) - direct),
    )


def _rows() -> list[list[str]]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def _by_first_sign(tokens: list[str]) -> dict[str, tuple[str, ...]]:
    """Tokens by the sign that each begins with."""
    found: dict[str, tuple[str, ...]] = {}
    for token in tokens:
        found[token[0]] = (*found.get(token[0], ()), token)
    return found


def _longest(tokens: list[str]) -> re.Pattern[str]:
    ordered = sorted(tokens, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, ordered))) if ordered else _NOTHING
