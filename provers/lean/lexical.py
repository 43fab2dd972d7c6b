"""How words, numbers, characters, strings and comments of Lean are spelled."""

import re
from typing import Final

_LETTERS: Final = (
    "a-zA-Z_"
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f"
    "\u0391-\u039f\u03a1\u03a2\u03a4-\u03a9\u03b1-\u03ba\u03bc-\u03fb"  # Greek without Π Σ λ
    "\u03ca-\u03fb\u1f00-\u1ffe\u2100-\u214f\U0001d49c-\U0001d59f"
)
_REST: Final = _LETTERS + "0-9'!?\u2080-\u2089\u2090-\u209c\u1d62-\u1d6a\u2c7c"
_PART: Final = f"(?:[{_LETTERS}][{_REST}]*|«[^»]{{0,500}}»)"
WORD: Final = re.compile(rf"{_PART}(?:\.{_PART})*")
PART_PATTERN: Final = re.compile(_PART)
NUMBER: Final = re.compile(
    r"0[xX][0-9a-fA-F_]*|0[bB][01_]*|0[oO][0-7_]*"
    r"|[0-9][0-9_]*(?:\.[0-9][0-9_]*|\.(?=[eE][+-]?[0-9]))?(?:[eE][+-]?[0-9][0-9_]*)?"
)
FIELD_NUMBER: Final = re.compile(r"[0-9]+")
CHARACTER: Final = re.compile(
    r"'(?:\\(?:[\\\"'rnt]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})|[^\\'])'", re.DOTALL
)
RAW: Final = re.compile(r'r(#*)"')
COMMENT_EDGE: Final = re.compile(r"/-|-/")
STRING_STOP: Final = re.compile(r'["\\]')
INTERPOLATED_STOP: Final = re.compile(r'["\\{]')
SPACE: Final = re.compile(r"[ \t\r\n]+")
# Behind these no sign of Lean goes on, so that a new token certainly begins.
SAFE_BEFORE: Final = frozenset(" \t\r\n()[]{}⟨⟩,;")
PIECE: Final = re.compile(rf"([{_LETTERS}][{_REST}]*)|.", re.DOTALL)
NAME: Final = re.compile(rf"`(?=[{_LETTERS}«])")
# Tokens of Mathlib that hold a quote which begins no character.
QUOTE_SIGN: Final = re.compile(r"''|⁻¹'")
# What no token of a text's own may hold: it would hide where other text begins or ends.
HIDING: Final = re.compile(r"[\"'`«»\\{}]|--|/-|-/")
NOTATION: Final = frozenset(
    {"notation", "notation3", "infix", "infixl", "infixr", "prefix", "postfix"}
)
# Signs of a text's own notation that are heeded: each word is compared with them all.
MOST_OWN_TOKENS: Final = 100
MOST_OWN_CHARACTERS: Final = 32
