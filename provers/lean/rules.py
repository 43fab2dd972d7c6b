"""What a submission may not contain, decided on its tokens before Lean sees it.

The rules are a first gate: they keep out what would run code of the submission or reach native
code, and tell people early what cannot be a proof. What a text proves, the kernel decides.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from provers.lean.scanner import Scan, Token, scan, words
from provers.lean.token_table import words_of
from provers.lean.word_lists import (
    ATTRIBUTE_MODIFIERS,
    ATTRIBUTES,
    DECLARING,
    FORBIDDEN,
    FORBIDDEN_ATTRIBUTES,
    HASH,
    HASH_COMMANDS,
    KERNEL_NAMES,
    LEADS,
    LEAN_NAMESPACES,
    MODIFIERS,
    OPTIONS,
    ORDINARY,
    OUTWARD,
    SEARCHING,
    STARTERS,
)

MAX_BYTES: Final = 1_000_000
MAX_LINE: Final = 100_000
MAX_NESTING: Final = 2_000
# Enough to tell what is wrong with a text, and few enough to stay quick on a hostile one.
MAX_VIOLATIONS: Final = 50
_LOOK_AHEAD: Final = 1_000
FROZEN_PART: Final = "Frozen statement"


class Violation(NamedTuple):
    """One broken rule.

    Attributes:
        rule: its name.
        message: what was found.
        line: from 1.
        column: from 0.
    """

    rule: str
    message: str
    line: int
    column: int


class Declaration(NamedTuple):
    """A declaration as the tokens show it.

    Attributes:
        keyword: theorem, def, ..
        name: its full name, without «»; empty for an example or a nameless instance.
        token: where the name (or the keyword, if there is none) stands.
        private: whether it is private to its file.
    """

    keyword: str
    name: tuple[str, ...]
    token: Token
    private: bool


class Review(NamedTuple):
    """What the rules find in one text.

    Attributes:
        violations: in the order of the text; empty for a text that may be run.
        declarations: in the order of the text.
        commands: where commands begin that reach beyond one declaration.
    """

    violations: tuple[Violation, ...]
    declarations: tuple[Declaration, ...]
    commands: tuple[Token, ...] = ()

    def declares(self, target: str) -> bool:
        """Whether the text declares the root name `target`, visible to other modules."""
        name = words(target)
        return any(d.name == name and not d.private for d in self.declarations)


_BRACKETS: Final = {"(": ")", "[": "]", "{": "}", "⟨": "⟩"}
_ENCODING: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e0fff]|\r(?!\n)"
)


def decode(data: bytes) -> tuple[str, Violation | None]:
    """Read a submission's bytes as UTF-8, or say where they are not."""
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", Violation("encoding", "the text is not UTF-8", line, 0)


def review(text: str, target: str | None = None, *, embedded: bool = False) -> Review:
    """Apply every rule to a submission.

    Args:
        text: the submission.
        target: the name of the theorem to be proved; None to check declarations only.
        embedded: whether the embedded Lean is to read it. Its library has nothing by which
            `#eval` or a word that it does not know could reach beyond a computation.
    """
    early = _encoding(text) or _size(text)
    if early:
        return Review((early,), ())
    scanned = scan(text, embedded=embedded)
    reader = _Reader(scanned, None if target is None else words(target), embedded=embedded)
    reader.read()
    found = [
        *(Violation(p.rule, p.message, p.line, p.column) for p in scanned.problems),
        *_nesting(scanned.tokens),
        *reader.violations,
    ]
    found.sort(key=lambda violation: (violation.line, violation.column))
    return Review(tuple(found), tuple(reader.declarations), tuple(reader.commands))


def searches(token: Token) -> bool:
    """Whether a word looks through all that there is, and so finds what others have proved."""
    return token.text.rstrip("%") in SEARCHING


def _encoding(text: str) -> Violation | None:
    match = _ENCODING.search(text)
    if match is None:
        return None
    start = match.start()
    line = text.count("\n", 0, start) + 1
    column = start - (text.rfind("\n", 0, start) + 1)
    sign = f"U+{ord(match.group()[0]):04X}"
    return Violation("encoding", f"{sign} is a control or invisible character", line, column)


def _size(text: str) -> Violation | None:
    size = len(text.encode())
    if size > MAX_BYTES:
        return Violation("size", f"{size:,} bytes; at most {MAX_BYTES:,} are read", 1, 0)
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MAX_LINE:
            return Violation("size", f"a line of {len(line):,} characters", number, 0)
    return None


def _nesting(tokens: tuple[Token, ...]) -> Iterator[Violation]:
    depth = 0
    run = 0
    for token in tokens:
        if token.kind == "symbol" and token.text in _BRACKETS:
            depth += 1
        elif token.kind == "symbol" and token.text in _BRACKETS.values():
            depth = max(0, depth - 1)
        run = run + 1 if token.text in {"¬", "-", "!", "fun", "by", "→", "·"} else 0
        if depth > MAX_NESTING or run > MAX_NESTING:
            message = f"more than {MAX_NESTING:,} nested brackets or signs"
            yield Violation("size", message, token.line, token.column)
            return


class _Reader:
    """Walks over the tokens once, with the namespaces and sections that are open."""

    def __init__(self, scanned: Scan, target: tuple[str, ...] | None, *, embedded: bool) -> None:
        self.tokens = scanned.tokens
        self.target = target
        self.embedded = embedded
        self.violations: list[Violation] = []
        self.declarations: list[Declaration] = []
        self.commands: list[Token] = []
        # Tokens before this place are in a list of attributes, or before one.
        self._judged = 0
        self._reserved = words_of(embedded=embedded)
        # The names of open namespaces; an empty tuple stands for a section or mutual block.
        self._scopes: list[tuple[bool, tuple[str, ...]]] = []

    def read(self) -> None:
        for index, token in enumerate(self.tokens):
            if len(self.violations) >= MAX_VIOLATIONS:
                return
            if token.kind == "word":
                self._names(token)
                if token.keyword and not self._is_field(index):
                    self._word(index, token)
            elif token.text == "@" and self._text(index + 1) == "[":
                self._attributes(index + 2)
            elif token.text == "#":
                self._hash(index, token)
        self._repeated()

    def _refuse(self, rule: str, message: str, token: Token) -> None:
        self.violations.append(Violation(rule, message, token.line, token.column))

    def _text(self, index: int) -> str:
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def _is_field(self, index: int) -> bool:
        """Whether the word is the field of a term right before it, as in `(f x).open`."""
        if index < 2:
            return False
        owner, dot, token = self.tokens[index - 2 : index + 1]
        # A dot with nothing before it may be the bullet of a tactic.
        return (
            dot.text == "."
            and owner.end == dot.start
            and dot.end == token.start
            and (owner.kind in {"word", "number"} or owner.text in {")", "]", "}", "⟩"})
        )

    def _names(self, token: Token) -> None:
        """Names that no honest proof refers to, keyword or not."""
        parts = token.parts[1:] if token.parts[:1] == ("_root_",) else token.parts
        if not parts:
            return
        first, last = parts[0], parts[-1]
        if first == "Lean" or (first in LEAN_NAMESPACES and len(parts) > 1):
            self._refuse("meta", f"{token.text} belongs to Lean's own machinery", token)
        if FROZEN_PART in parts:
            self._refuse("judge-name", f"{token.text} is a name of the judge", token)
        if len(parts) > 1 and last in {"ofReduceBool", "reduceBool", "trustCompiler"}:
            self._refuse("native_decide", f"{token.text} trusts compiled code", token)
        if parts == ("sorryAx",):
            self._refuse("sorry", "sorryAx", token)
        if last.startswith("_private") or "_override" in parts or "_unsafe_rec" in parts:
            self._refuse("meta", f"{token.text} is an internal name", token)

    def _word(self, index: int, token: Token) -> None:
        word = token.keyword
        rule = FORBIDDEN.get(word)
        if rule and self._counts(index, word):
            self._refuse(rule, f"{word} is not allowed", token)
            return
        if self._is_attribute(index):
            return  # Here `instance` and `class` declare nothing.
        if word in OUTWARD:
            self.commands.append(token)
        if word == "open":
            self._open(index, token)
        elif word in {"namespace", "section", "mutual", "end"}:
            self._scope(index, word)
        elif word == "set_option":
            option = self._text(index + 1)
            if not OPTIONS.fullmatch(option):
                self._refuse("set_option", f"set_option {option} is not allowed", token)
        elif word == "native" or (word == "decide" and self._native(index)):
            if word == "decide" or self._text(index + 1) == ":" or self._text(index - 1) == "+":
                self._refuse("native_decide", "decide with native is not allowed", token)
        elif word == "attribute":
            if self._text(index + 1) == "[":
                self._attributes(index + 2)
        elif word in DECLARING and self._text(index - 1) != "deriving":
            self._declaration(index, word, token)

    def _counts(self, index: int, word: str) -> bool:
        """Whether a forbidden word is here what is forbidden, and not a name of the text's own."""
        if word in self._reserved and word not in ORDINARY:
            return True
        if self._text(index - 1) in DECLARING or self._is_bound(index):
            return False
        may_begin = index == 0 or (
            self.tokens[index - 1].line < self.tokens[index].line
            or self._text(index - 1) in LEADS
            or self.tokens[index - 1].kind == "number"
        )
        # A word of another Lean's may be a term, or stand where only its library lets it.
        return may_begin or not (self.embedded or word in ORDINARY)

    def _is_bound(self, index: int) -> bool:
        """Whether the word is a variable between a bracket and its type."""
        first = last = index
        while first > 0 and self.tokens[first - 1].kind == "word" and index - first < 9:
            first -= 1
        while last + 1 < len(self.tokens) and self.tokens[last + 1].kind == "word":
            last += 1
            if last - index > 9:
                return False
        typed = self._text(last + 1) == ":" and self._text(last + 2) != "="
        return typed and self._text(first - 1) in {"(", "{", "[", "⦃"}

    def _is_attribute(self, index: int) -> bool:
        """Whether the word stands in a list of attributes that was judged."""
        return index < self._judged

    def _native(self, index: int) -> bool:
        return self._text(index + 1) == "+" and self._text(index + 2) == "native"

    def _hash(self, index: int, token: Token) -> None:
        if index + 1 >= len(self.tokens):
            return
        follower = self.tokens[index + 1]
        if follower.start != token.end or follower.kind != "word":
            return
        if self._text(index + 2) != "[":  # As in `#v[1, 2]`, a term.
            self.commands.append(token)
        if self.embedded:
            refused = follower.text == "exit"
        else:
            unknown = token.column == 0 and follower.text not in HASH
            refused = unknown or follower.text in HASH_COMMANDS
        if refused:
            self._refuse("command", f"#{follower.text} is not allowed", token)

    def _attributes(self, index: int) -> None:
        """The list of attributes from `index` on: each must be on the allow-list."""
        expect, depth, limit = True, 0, min(len(self.tokens), index + _LOOK_AHEAD)
        while index < limit:
            token = self.tokens[index]
            if token.text in {"(", "["}:
                depth += 1
            elif token.text in {")", "]"} and depth:
                depth -= 1
            elif token.text == "]":
                break
            elif token.text == "," and not depth:
                expect = True
            elif expect and token.text not in ATTRIBUTE_MODIFIERS:
                expect = False
                if token.text not in ATTRIBUTES:
                    rule = FORBIDDEN_ATTRIBUTES.get(token.text, "attribute")
                    self._refuse(rule, f"attribute {token.text} is not allowed", token)
                    break
            index += 1
        else:
            self._refuse("attribute", "a list of attributes is not closed", self.tokens[limit - 1])
        self._judged = index

    def _open(self, index: int, token: Token) -> None:
        if self._text(index + 1) == "private":
            self._refuse("open-private", "open private is not allowed", token)

    def _scope(self, index: int, word: str) -> None:
        follower = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        named = follower is not None and follower.kind == "word" and self._same_line(index)
        parts = follower.parts if follower is not None and named else ()
        if follower is not None and follower.keyword in STARTERS:
            parts = ()
        if word == "namespace" and follower is not None:
            parts = follower.parts
            self._scopes.extend((True, (part,)) for part in parts)
        elif word == "mutual":
            self._scopes.append((False, ()))
        elif word == "section":
            self._scopes.extend([(False, (part,)) for part in parts] or [(False, ())])
        else:
            del self._scopes[-max(1, len(parts)) :]

    def _same_line(self, index: int) -> bool:
        return self.tokens[index].line == self.tokens[index + 1].line

    def _declaration(self, index: int, word: str, token: Token) -> None:
        if word == "class" and self._text(index + 1) in {"inductive", "abbrev"}:
            return
        before = self._before(index)
        private = "private" in before
        name = self._name_after(index)
        if name is None or word == "example":
            self.declarations.append(Declaration(word, (), token, private))
            return
        parts = self._full_name(name)
        if parts in KERNEL_NAMES:
            shown = ".".join(parts)
            self._refuse("kernel-name", f"the kernel computes {shown} by its name", name)
        self.declarations.append(Declaration(word, parts, name, private))

    def _before(self, index: int) -> list[str]:
        found: list[str] = []
        while index > 0 and self._text(index - 1) in MODIFIERS:
            index -= 1
            found.append(self._text(index))
        return found

    def _name_after(self, index: int) -> Token | None:
        place = index + 1
        if self._text(place) == "(" and self._text(place + 1) == "priority":
            limit = min(len(self.tokens), place + _LOOK_AHEAD)
            place = next((i for i in range(place, limit) if self._text(i) == ")"), place) + 1
        follower = self.tokens[place] if place < len(self.tokens) else None
        return follower if follower is not None and follower.kind == "word" else None

    def _full_name(self, name: Token) -> tuple[str, ...]:
        if name.parts[0] == "_root_" and len(name.parts) > 1:
            return name.parts[1:]
        scope = [part for is_namespace, parts in self._scopes if is_namespace for part in parts]
        return (*scope, *name.parts)

    def _repeated(self) -> None:
        seen: set[tuple[str, ...]] = set()
        for declaration in self.declarations:
            name = declaration.name
            if not name or declaration.keyword == "instance":
                continue
            # A private twin hides the public one from the rest of the file.
            if name in seen and name == self.target:
                shown = ".".join(name)
                self._refuse("second-target", f"{shown} is declared twice", declaration.token)
            seen.add(name)
