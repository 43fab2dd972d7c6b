"""Lean's tokens, so that nothing in a comment counts as code and no code hides in one.

Places where comments, strings and characters begin depend on which signs a Lean takes together:
the longest that it knows. The tokens of the embedded Lean are known exactly. Any other Lean may
know more, and a text's own notation adds some. Every place where such a token would change what
follows is reported as a problem. Tokens of several signs are given sign by sign.
"""

import re
from heapq import heappop, heappush
from typing import Literal, NamedTuple

from provers.lean.lexical import (
    CHARACTER,
    COMMENT_EDGE,
    FIELD_NUMBER,
    HIDING,
    INTERPOLATED_STOP,
    MOST_OWN_CHARACTERS,
    MOST_OWN_TOKENS,
    NAME,
    NOTATION,
    NUMBER,
    PART_PATTERN,
    PIECE,
    QUOTE_SIGN,
    RAW,
    SAFE_BEFORE,
    SPACE,
    STRING_STOP,
    WORD,
)
from provers.lean.token_table import TokenTable, token_table

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


def words(parts: str) -> tuple[str, ...]:
    """The dotted parts of a name as written, without « and »."""
    return tuple(match.group().strip("«»") for match in PART_PATTERN.finditer(parts))


def scan(text: str, *, embedded: bool = False) -> Scan:
    """Read a whole text; any text can be read.

    Args:
        text: the text.
        embedded: whether the embedded Lean is to read it, whose tokens are known exactly.
    """
    return _Scanner(text, token_table(embedded=embedded)).scan()


class _Open(NamedTuple):
    """An interpolated string that is open: where it began, and where it ends if it is a plain one.

    `end` is None where the string is certainly an interpolated one.
    """

    start: int
    end: int | None


class _Scanner:
    """The state of one reading."""

    def __init__(self, text: str, table: TokenTable) -> None:
        self.text = text
        self.at = 0
        self.tokens: list[Token] = []
        self.problems: list[Problem] = []
        self._table = table
        self._possible = table.possible
        # A heap of where tokens end that may be there: the next reading has to begin at each.
        self._awaited: list[int] = []
        self._own_tokens = 0
        self._in_notation = False
        self._loose = False
        # Whether the last sign is the dot before a field, where a number has digits alone.
        self._dot_at = -1
        self._line = 1
        self._line_start = 0
        self._counted = 0
        # One entry for every interpolated string that is open, with the depth of braces in it.
        self._braces: list[int] = []
        self._open: list[_Open] = []

    def scan(self) -> Scan:
        text = self.text
        while self.at < len(text):
            if self._awaited:
                self._check_awaited()
            if not self._trivia():
                if text.startswith(("/--", "/-!"), self.at):
                    self._documentation()
                else:
                    self._token()
        if self._awaited:
            self._check_awaited()
        if self._braces:
            self._problem("unclosed", "an interpolated string is not closed", len(text))
        return Scan(tuple(self.tokens), tuple(self.problems))

    def _trivia(self) -> bool:
        """Pass over spaces or one comment, if there is any."""
        space = SPACE.match(self.text, self.at)
        if space:
            self.at = space.end()
        elif self.text.startswith("--", self.at):
            self._boundary("a comment")
            end = self.text.find("\n", self.at)
            self.at = len(self.text) if end < 0 else end
        elif self.text.startswith("/-", self.at) and self.text[self.at + 2 : self.at + 3] not in {
            "-",
            "!",
        }:
            self._boundary("a comment")
            if not self._table.exact and self.text.startswith("/-/-", self.at):
                self._problem("ambiguous", "/-/- may begin one comment or two", self.at)
            # Lean passes over the sign behind the start, so that `/-/-` begins one comment alone.
            self.at = self._comment_end(self.at, self.at + 3)
        else:
            return False
        return True

    def _check_awaited(self) -> None:
        """Report a token that may be there and ends within what was read as something else."""
        passed: list[int] = []
        while self._awaited and self._awaited[0] <= self.at:
            place = heappop(self._awaited)
            if place < self.at:
                passed.append(place)
        if passed:
            message = "notation may change where a comment, string or character begins"
            self._problem("ambiguous", message, min(passed))

    def _await(self, sign: str, length: int) -> None:
        """Note where tokens end that may begin here and are longer than the certain one."""
        for token in self._possible.get(sign, ()):
            if len(token) > length and self.text.startswith(token, self.at):
                heappush(self._awaited, self.at + len(token))

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
        if self._table.exact or self.at == 0 or self.text[self.at - 1] in SAFE_BEFORE:
            return
        last = self.tokens[-1] if self.tokens else None
        if last and last.end == self.at and last.kind == "symbol":
            self._problem("ambiguous", f"{what} begins right behind a sign; put a space", self.at)

    def _comment_end(self, start: int, place: int) -> int:
        """The end of a comment that began at `start` and is open at `place`."""
        depth = 1
        while depth:
            edge = COMMENT_EDGE.search(self.text, place)
            if edge is None:
                self._problem("unclosed", "a comment is not closed", start)
                return len(self.text)
            depth += 1 if edge.group() == "/-" else -1
            place = edge.end()
        return place

    def _documentation(self) -> None:
        """`/--` and `/-!` are tokens, with spaces and comments behind them as behind any other."""
        start = self.at
        self._boundary("a comment")
        if self.text.startswith("/--/", start):
            self._problem("ambiguous", "/--/ may be a whole comment or the start of one", start)
        self.at += 3
        while self.at < len(self.text) and self._trivia():
            pass
        end = self._comment_end(start, self.at)
        self.at = start
        self._add("documentation", end)

    def _token(self) -> None:
        text, sign = self.text, self.text[self.at]
        raw = RAW.match(text, self.at) if sign == "r" else None
        if raw:
            self._raw_string(raw)
        elif sign == '"':
            self._string()
        elif sign == "'":
            self._quote()
        elif sign.isascii() and sign.isdigit():
            self._number()
        elif word := WORD.match(text, self.at):
            self._word(word)
        elif sign == "«":
            self._problem("unclosed", "« has no » within 500 characters", self.at)
            self._add("symbol", self.at + 1)
        elif sign == "`" and NAME.match(text, self.at):
            self._name()
        else:
            self._symbol(sign)

    def _number(self) -> None:
        pattern = FIELD_NUMBER if self._dot_at == self.at else NUMBER
        match = pattern.match(self.text, self.at)
        self._add("number", match.end() if match else self.at + 1)

    def _word(self, word: re.Match[str]) -> None:
        written = word.group()
        following = self.text[word.end() : word.end() + 1]
        if self._possible:
            self._await(written[0], len(written))
        if following in self._table.tails:
            mixed = self._table.mixed.match(self.text, self.at)
            if mixed and mixed.end() > word.end():
                self._pieces(mixed.end())
                return
        if not self._table.exact and self.text[self.at - 1 : self.at] == "#" and "'" in written:
            # Behind # a number in hexadecimal digits may stand, which ends before a quote.
            self._problem("ambiguous", f"#{written} may end before its quote", self.at)
        loose = self._table.loose
        if written in loose or (following == "[" and written + "[" in loose):
            self._loose = True
        if written in NOTATION and self._dot_at != self.at:
            self._in_notation = True
        self._add("word", word.end(), words(written), "«" in written)

    def _name(self) -> None:
        """A name as a term, such as `foo with its sign before it; no word of it is a keyword."""
        self._add("symbol", self.at + 1)
        word = WORD.match(self.text, self.at)
        if word:
            self._add("word", word.end(), words(word.group()), True)

    def _symbol(self, sign: str) -> None:
        if sign == "}" and self._braces and not self._braces[-1]:
            self._braces.pop()
            self._rest_of_interpolated(self.at, self.at + 1)
            return
        whole = None if self._table.exact else QUOTE_SIGN.match(self.text, self.at)
        if whole:
            if CHARACTER.match(self.text, whole.end() - 1):
                self._problem("ambiguous", "a quote may begin a character", self.at)
            self._add("symbol", whole.end())
            return
        certain = self._table.signs.match(self.text, self.at)
        end = certain.end() if certain else self.at + 1
        if self._possible:
            self._await(sign, end - self.at)
        if certain and certain.group() in {".", "|>."}:
            self._dot_at = end
        if certain and certain.group() == "=>":
            self._in_notation = False
        if end == self.at + 1 and not self._braces:
            self._add("symbol", end)
        else:
            self._pieces(end)

    def _pieces(self, end: int) -> None:
        """One token of Lean's, given sign by sign and word by word."""
        while self.at < end:
            piece = PIECE.match(self.text, self.at, end)
            text = piece.group() if piece else self.text[self.at]
            if self._braces and text in {"{", "}"}:
                self._braces[-1] += 1 if text == "{" else -1
            if piece and piece.group(1):
                self._add("word", self.at + len(text), (text,))
            else:
                self._add("symbol", self.at + 1)

    def _quote(self) -> None:
        match = CHARACTER.match(self.text, self.at)
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
        end = self._plain_end()
        if last in self._table.interpolating or last in self._table.perhaps:
            self._open.append(_Open(self.at, None if last in self._table.interpolating else end))
            self._rest_of_interpolated(self.at, self.at + 1)
            return
        if end is None:
            self._problem("unclosed", "a string is not closed", self.at)
            self._add("string", len(self.text))
            return
        uncertain = self._loose or (not self._table.exact and last[-1:] in {"!", "]"})
        if uncertain and "{" in self.text[self.at : end]:
            # A word before it may read the string as an interpolated one.
            self._problem("ambiguous", f"a string with a brace behind {last}", self.at)
        if self._in_notation:
            self._own_token(self.text[self.at + 1 : end - 1].strip(), self.at)
        self._add("string", end)

    def _plain_end(self) -> int | None:
        """The end of the string that begins here, if it is a plain one and closed."""
        place = self.at + 1
        while stop := STRING_STOP.search(self.text, place):
            if stop.group() == '"':
                return stop.end()
            place = stop.end() + 1
        return None

    def _own_token(self, token: str, start: int) -> None:
        """A token of the text's own notation, which Lean may know from here on."""
        if not token or HIDING.search(token):
            message = "notation whose sign may begin or end a comment, a string or a character"
            self._problem("ambiguous", message, start)
            return
        if len(token) > MOST_OWN_CHARACTERS:
            message = f"a sign of notation with more than {MOST_OWN_CHARACTERS} characters"
            self._problem("ambiguous", message, start)
            return
        known = self._possible.get(token[0], ())
        if token in known:
            return
        if self._own_tokens == MOST_OWN_TOKENS:
            self._problem("ambiguous", f"more than {MOST_OWN_TOKENS} signs of notation", start)
            return
        self._own_tokens += 1
        self._possible = {**self._possible, token[0]: (*known, token)}

    def _rest_of_interpolated(self, start: int, place: int) -> None:
        """One stretch of an interpolated string: up to its end, or to the code in braces."""
        while True:
            stop = INTERPOLATED_STOP.search(self.text, place)
            if stop is None:
                self._problem("unclosed", "a string is not closed", start)
                self._open.pop()
                self._add("string", len(self.text))
                return
            if stop.group() == "\\":
                place = stop.end() + 1
                continue
            if stop.group() == "{":
                self._braces.append(0)
            else:
                string = self._open.pop()
                if string.end not in {None, stop.end()}:
                    message = "a string ends elsewhere if what stands in braces is no code"
                    self._problem("ambiguous", message, string.start)
            self._add("string", stop.end())
            return
