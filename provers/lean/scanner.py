"""Lean's tokens, so that nothing in a comment counts as code and no code hides in one.

Lean's own list of tokens grows with what a file imports. The scanner therefore reads signs one
by one, and reports as a problem every place where a longer sign, such as `//` or `<-`, would
make Lean see a comment, a string or a character elsewhere than the scanner does.
"""

import re
from typing import Final, Literal, NamedTuple

Kind = Literal["word", "number", "string", "character", "symbol", "documentation"]


class Token(NamedTuple):
    """One token.

    Attributes:
        kind: a word is an identifier or a keyword, with all of its dotted parts.
        text: as written.
        parts: of a word, its dotted parts without « and »; empty for other kinds.
        quoted: of a word, whether any part stands in « and »; such a word is never a keyword.
        start: offset of its first character.
        line: from 1.
        column: from 0, in characters.
    """

    kind: Kind
    text: str
    parts: tuple[str, ...]
    quoted: bool
    start: int
    line: int
    column: int

    @property
    def end(self) -> int:
        """Offset behind its last character."""
        return self.start + len(self.text)

    @property
    def keyword(self) -> str:
        """The word, if it could be a keyword; otherwise the empty string."""
        return self.text if self.kind == "word" and not self.quoted else ""


class Problem(NamedTuple):
    """A place that cannot be read with certainty.

    Attributes:
        rule: "unclosed" or "ambiguous".
        message: what is wrong.
        start: offset.
        line: from 1.
        column: from 0.
    """

    rule: Literal["unclosed", "ambiguous"]
    message: str
    start: int
    line: int
    column: int


class Scan(NamedTuple):
    """All tokens of a text, in order, and what could not be read.

    Attributes:
        tokens: without comments; the code within an interpolated string follows its string.
        problems: in the order in which they were met.
    """

    tokens: tuple[Token, ...]
    problems: tuple[Problem, ...]


_LETTERS: Final = (
    "a-zA-Z_"
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f"
    "\u0391-\u039f\u03a1\u03a2\u03a4-\u03a9\u03b1-\u03ba\u03bc-\u03fb"  # Greek without Π Σ λ
    "\u03ca-\u03fe\u1f00-\u1ffe\u2100-\u214f\U0001d49c-\U0001d59f"
)
_REST: Final = _LETTERS + "0-9'!?\u2080-\u2089\u2090-\u209c\u1d62-\u1d6a\u2c7c"
_PART: Final = f"(?:[{_LETTERS}][{_REST}]*|«[^»]{{0,500}}»)"
_WORD: Final = re.compile(rf"{_PART}(?:\.{_PART})*")
_PART_PATTERN: Final = re.compile(_PART)
_NUMBER: Final = re.compile(
    r"0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?"
)
_CHARACTER: Final = re.compile(
    r"'(?:\\(?:[\\\"'rnt]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})|[^\\'])'", re.DOTALL
)
_RAW: Final = re.compile(r'r(#*)"')
_COMMENT_EDGE: Final = re.compile(r"/-|-/")
_STRING_STOP: Final = re.compile(r'["\\]')
_INTERPOLATED_STOP: Final = re.compile(r'["\\{]')
_SPACE: Final = re.compile(r"[ \t\r\n]+")
# Behind these no sign of Lean goes on, so that a new token certainly begins.
_SAFE_BEFORE: Final = frozenset(" \t\r\n()[]{}⟨⟩,;")
_INTERPOLATING: Final = frozenset(
    {"s!", "m!", "f!", "println!", "panic!", "throwError", "throwErrorAt", "logInfo", "logWarning"}
    | {"logError", "logInfoAt", "logWarningAt", "logErrorAt", "dbg_trace", "assert!"}
)


def words(parts: str) -> tuple[str, ...]:
    """The dotted parts of a name as written, without « and »."""
    return tuple(match.group().strip("«»") for match in _PART_PATTERN.finditer(parts))


def scan(text: str) -> Scan:
    """Read a whole text; any text can be read."""
    return _Scanner(text).scan()


class _Scanner:
    """The state of one reading."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.tokens: list[Token] = []
        self.problems: list[Problem] = []
        self._line = 1
        self._line_start = 0
        self._counted = 0
        # One entry for every interpolated string that is open: depth of braces in its code.
        self._braces: list[int] = []

    def scan(self) -> Scan:
        text = self.text
        while self.at < len(text):
            space = _SPACE.match(text, self.at)
            if space:
                self.at = space.end()
            elif text.startswith("--", self.at):
                self._boundary("a comment")
                end = text.find("\n", self.at)
                self.at = len(text) if end < 0 else end
            elif text.startswith("/-", self.at):
                self._block_comment()
            else:
                self._token()
        if self._braces:
            self._problem("unclosed", "an interpolated string is not closed", len(text))
        return Scan(tuple(self.tokens), tuple(self.problems))

    def _position(self, start: int) -> tuple[int, int]:
        if start < self._counted:
            line = self.text.count("\n", 0, start) + 1
            return line, start - (self.text.rfind("\n", 0, start) + 1)
        self._line += self.text.count("\n", self._counted, start)
        self._line_start = self.text.rfind("\n", 0, start) + 1
        self._counted = start
        return self._line, start - self._line_start

    def _add(self, kind: Kind, end: int, parts: tuple[str, ...] = (), quoted: bool = False) -> None:
        line, column = self._position(self.at)
        text = self.text[self.at : end]
        self.tokens.append(Token(kind, text, parts, quoted, self.at, line, column))
        self.at = end

    def _problem(self, rule: Literal["unclosed", "ambiguous"], message: str, start: int) -> None:
        self.problems.append(Problem(rule, message, start, *self._position(start)))

    def _boundary(self, what: str) -> None:
        """Report what begins right behind a sign, which may be the start of a longer sign."""
        if self.at == 0 or self.text[self.at - 1] in _SAFE_BEFORE:
            return
        last = self.tokens[-1] if self.tokens else None
        if last and last.end == self.at and last.kind == "symbol":
            self._problem("ambiguous", f"{what} begins right behind a sign; put a space", self.at)

    def _block_comment(self) -> None:
        start, depth = self.at, 1
        self._boundary("a comment")
        if self.text.startswith("/--/", start):
            self._problem("ambiguous", "/--/ may be a whole comment or the start of one", start)
        # The dash of `/--` begins a documentation comment and is no part of its end.
        documentation = self.text[start + 2 : start + 3] in {"-", "!"}
        place = start + (3 if documentation else 2)
        while depth:
            edge = _COMMENT_EDGE.search(self.text, place)
            if edge is None:
                self._problem("unclosed", "a comment is not closed", start)
                self.at = len(self.text)
                return
            depth += 1 if edge.group() == "/-" else -1
            place = edge.end()
        if documentation:
            self._add("documentation", place)
        self.at = place

    def _token(self) -> None:
        text, sign = self.text, self.text[self.at]
        raw = _RAW.match(text, self.at) if sign == "r" else None
        if raw:
            self._raw_string(raw)
        elif sign == '"':
            self._string()
        elif sign == "'":
            self._quote()
        elif sign.isascii() and sign.isdigit():
            match = _NUMBER.match(text, self.at)
            self._add("number", match.end() if match else self.at + 1)
        elif word := _WORD.match(text, self.at):
            parts = words(word.group())
            self._add("word", word.end(), parts, "«" in word.group())
        elif sign == "«":
            self._problem("unclosed", "« has no » within 500 characters", self.at)
            self._add("symbol", self.at + 1)
        else:
            self._symbol(sign)

    def _symbol(self, sign: str) -> None:
        if sign == "{" and self._braces:
            self._braces[-1] += 1
        if sign == "}" and self._braces:
            if not self._braces[-1]:
                self._braces.pop()
                self._rest_of_interpolated(self.at, self.at + 1)
                return
            self._braces[-1] -= 1
        if self.text.startswith("⁻¹'", self.at):
            self._add("symbol", self.at + 3)
        elif self.text.startswith("''", self.at):
            self._add("symbol", self.at + 2)
        else:
            self._add("symbol", self.at + 1)

    def _quote(self) -> None:
        match = _CHARACTER.match(self.text, self.at)
        if match is None:
            self._symbol("'")
            return
        self._boundary("a character")
        self._add("character", match.end())

    def _raw_string(self, opening: re.Match[str]) -> None:
        self._boundary("a string")
        closing = '"' + opening.group(1)
        end = self.text.find(closing, opening.end())
        if end < 0:
            self._problem("unclosed", "a string is not closed", self.at)
            self._add("string", len(self.text))
            return
        self._add("string", end + len(closing))

    def _string(self) -> None:
        self._boundary("a string")
        last = self.tokens[-1].text if self.tokens else ""
        if last in _INTERPOLATING:
            self._rest_of_interpolated(self.at, self.at + 1)
            return
        place = self.at + 1
        while True:
            stop = _STRING_STOP.search(self.text, place)
            if stop is None:
                self._problem("unclosed", "a string is not closed", self.at)
                self._add("string", len(self.text))
                return
            if stop.group() == '"':
                break
            place = stop.end() + 1
        if "{" in self.text[self.at : place] and last[-1:] in {"!", "]"}:
            # Such a word may read the string as an interpolated one.
            self._problem("ambiguous", f"a string with a brace behind {last}", self.at)
        self._add("string", stop.end())

    def _rest_of_interpolated(self, start: int, place: int) -> None:
        """One stretch of an interpolated string: up to its end, or to the code in braces."""
        while True:
            stop = _INTERPOLATED_STOP.search(self.text, place)
            if stop is None:
                self._problem("unclosed", "a string is not closed", start)
                self._add("string", len(self.text))
                return
            if stop.group() == "\\":
                place = stop.end() + 1
                continue
            if stop.group() == "{":
                self._braces.append(0)
            self._add("string", stop.end())
            return
