"""What a submission may not contain, decided on its tokens before Lean sees it."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from provers.lean.scanner import Scan, Token, scan, words
from provers.lean.word_lists import (
    ATTRIBUTES,
    CORE_CLASSES,
    DECLARING,
    FORBIDDEN,
    FREE_CLASSES,
    HASH,
    HASH_COMMANDS,
    KERNEL_NAMES,
    LEAN_NAMESPACES,
    MODIFIERS,
    OPTIONS,
    STARTERS,
    STRUCTURES,
    word_set,
)

MAX_BYTES: Final = 1_000_000
MAX_LINE: Final = 100_000
MAX_NESTING: Final = 2_000
# Enough to tell what is wrong with a text, and few enough to stay quick on a hostile one.
MAX_VIOLATIONS: Final = 50
_LOOK_AHEAD: Final = 1_000
FROZEN_PART: Final = "Frozen statement"
CHECK_NAMESPACE: Final = "Verdict"


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
    """

    violations: tuple[Violation, ...]
    declarations: tuple[Declaration, ...]

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


def review(text: str, target: str | None = None) -> Review:
    """Apply every rule to a submission.

    Args:
        text: the submission.
        target: the name of the theorem to be proved; None to check declarations only.
    """
    early = _encoding(text) or _size(text)
    if early:
        return Review((early,), ())
    scanned = scan(text)
    reader = _Reader(scanned, None if target is None else words(target))
    reader.read()
    found = [
        *(Violation(p.rule, p.message, p.line, p.column) for p in scanned.problems),
        *_nesting(scanned.tokens),
        *reader.violations,
    ]
    found.sort(key=lambda violation: (violation.line, violation.column))
    return Review(tuple(found), tuple(reader.declarations))


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

    def __init__(self, scanned: Scan, target: tuple[str, ...] | None) -> None:
        self.tokens = scanned.tokens
        self.target = target
        self.violations: list[Violation] = []
        self.declarations: list[Declaration] = []
        self._declared: set[tuple[str, ...]] = set()
        self._classes: set[str] = set()
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
                self._attributes(index + 2, frozenset())
            elif token.text == "#":
                self._hash(index, token)
        for _, name in self._scopes[:1]:
            last = self.tokens[-1]
            what = f"namespace {'.'.join(name)}" if name else "a section or mutual block"
            self._refuse("unclosed", f"{what} is not ended", last)
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
            and (owner.kind == "word" or owner.text in {")", "]", "}", "⟩"})
        )

    def _names(self, token: Token) -> None:
        """Names that no honest proof refers to, keyword or not."""
        parts = token.parts[1:] if token.parts[:1] == ("_root_",) else token.parts
        if not parts:
            return
        first, last = parts[0], parts[-1]
        if first == "Lean" or (first in LEAN_NAMESPACES and len(parts) > 1):
            self._refuse("meta", f"{token.text} belongs to Lean's own machinery", token)
        if first == CHECK_NAMESPACE or FROZEN_PART in parts or first == "Frozen":
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
        if word in {"local", "scoped"}:
            rule = self._modified(index)
        elif word in {"module", "meta", "public", "stop", "alias"}:
            # Ordinary words unless a command or tactic begins here.
            rule = rule if self._starts_line(index) else None
        elif word in {"constant", "constants", "axioms"}:
            rule = rule if token.column == 0 else None
        if rule:
            self._refuse(rule, f"{word} is not allowed", token)
            return
        if word == "open":
            self._open(index, token)
        elif word in {"namespace", "section", "mutual", "end"}:
            self._scope(index, word, token)
        elif word == "set_option":
            option = self._text(index + 1)
            if not OPTIONS.fullmatch(option):
                self._refuse("set_option", f"set_option {option} is not allowed", token)
        elif word == "native" or (word == "decide" and self._native(index)):
            if word == "decide" or self._text(index + 1) == ":" or self._text(index - 1) == "+":
                self._refuse("native_decide", "decide with native is not allowed", token)
        elif word == "attribute":
            self._attribute_command(index, token)
        elif word in DECLARING and not self._is_attribute(index):
            self._declaration(index, word, token)

    def _is_attribute(self, index: int) -> bool:
        """Whether `instance` or `class` stands in a list of attributes or behind `deriving`."""
        return self._text(index - 1) in {"[", ",", "local", "scoped"} and (
            self._text(index + 1) in {"]", ","}
        )

    def _native(self, index: int) -> bool:
        return self._text(index + 1) == "+" and self._text(index + 2) == "native"

    def _starts_line(self, index: int) -> bool:
        if index == 0:
            return True
        before = self.tokens[index - 1]
        return before.line < self.tokens[index].line or before.text in {";", "by", "@", "["}

    def _modified(self, index: int) -> str | None:
        """The rule broken by `local` or `scoped` before the word at `index` + 1."""
        follower = self._text(index + 1)
        if follower in FORBIDDEN or follower == "instance" or self._text(index - 1) == "open":
            return None  # The follower is judged by itself.
        if follower in ATTRIBUTES and self._text(index - 1) in {"[", ","}:
            return None
        return "attribute" if self._starts_line(index) else None

    def _hash(self, index: int, token: Token) -> None:
        if index + 1 >= len(self.tokens):
            return
        follower = self.tokens[index + 1]
        if follower.start != token.end or follower.kind != "word":
            return
        if follower.text in HASH_COMMANDS or (token.column == 0 and follower.text not in HASH):
            self._refuse("command", f"#{follower.text} is not allowed", token)

    def _attributes(self, index: int, more: frozenset[str]) -> int:
        """The list in `@[..]`: every attribute must be on the allow-list.

        Returns:
            The index behind the list.
        """
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
            elif expect and token.text not in {"local", "scoped"}:
                expect = False
                if token.text not in ATTRIBUTES | more and token.text not in FORBIDDEN:
                    self._refuse("attribute", f"attribute {token.text} is not allowed", token)
            index += 1
        else:
            self._refuse("attribute", "a list of attributes is not closed", self.tokens[limit - 1])
        return index + 1

    def _attribute_command(self, index: int, token: Token) -> None:
        """`attribute [..] names`: for names of the text itself, or for this file alone."""
        if self._text(index + 1) != "[":
            return
        local = self._text(index + 2) == "local"
        place = self._attributes(index + 2, word_set("- instance"))
        attributes = {self._text(i) for i in range(index + 2, place)}
        while place < len(self.tokens):
            name = self.tokens[place]
            if name.kind != "word" or name.keyword in STARTERS or name.column == 0:
                break
            classical = name.text in {"Classical.propDecidable", "propDecidable"}
            own = name.parts in self._declared or name.parts[-1:] in self._declared
            allowed = classical if "instance" in attributes else own or local
            if not allowed:
                self._refuse("attribute", f"attribute on {name.text}", token)
                return
            place += 1

    def _open(self, index: int, token: Token) -> None:
        if self._text(index + 1) == "private":
            self._refuse("open-private", "open private is not allowed", token)

    def _scope(self, index: int, word: str, token: Token) -> None:
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
            for _ in range(max(1, len(parts))):
                if not self._scopes:
                    self._refuse("unopened", "end without anything to end", token)
                    return
                self._scopes.pop()

    def _same_line(self, index: int) -> bool:
        return self.tokens[index].line == self.tokens[index + 1].line

    def _declaration(self, index: int, word: str, token: Token) -> None:
        if word == "class" and self._text(index + 1) in {"inductive", "abbrev"}:
            return
        before = self._before(index)
        private = "private" in before
        if word == "instance":
            self._instance(index, token)
        name = self._name_after(index)
        if name is None or word == "example":
            self.declarations.append(Declaration(word, (), token, private))
            return
        self._declared.update((self._full_name(name), name.parts[-1:]))
        parts = self._full_name(name)
        if parts in KERNEL_NAMES:
            shown = ".".join(parts)
            self._refuse("kernel-name", f"the kernel computes {shown} by its name", name)
        if word in STRUCTURES:
            self._classes.add(name.parts[-1])
        self.declarations.append(Declaration(word, parts, name, private))

    def _before(self, index: int) -> list[str]:
        found: list[str] = []
        while index > 0 and self._text(index - 1) in MODIFIERS:
            index -= 1
            found.append(self._text(index))
        return found

    def _name_after(self, index: int) -> Token | None:
        if index + 1 >= len(self.tokens):
            return None
        follower = self.tokens[index + 1]
        return follower if follower.kind == "word" else None

    def _full_name(self, name: Token) -> tuple[str, ...]:
        if name.parts[0] == "_root_" and len(name.parts) > 1:
            return name.parts[1:]
        scope = [part for is_namespace, parts in self._scopes if is_namespace for part in parts]
        return (*scope, *name.parts)

    def _instance(self, index: int, token: Token) -> None:
        """Instances of classes that statements are read with could change their meaning."""
        depth, place = 0, index + 1
        while place < min(len(self.tokens), index + _LOOK_AHEAD):
            text = self.tokens[place].text
            if text in _BRACKETS:
                depth += 1
            elif text in _BRACKETS.values():
                depth -= 1
            elif text in {":", "where", "="} and not depth:
                break
            place += 1
        if self._text(place) != ":" or self._text(place + 1) == "=":
            self._refuse("instance", "an instance without a class that can be read", token)
            return
        head = self.tokens[place + 1] if place + 1 < len(self.tokens) else token
        known = head.kind == "word" and (
            head.parts[-1] in FREE_CLASSES
            or (head.parts[-1] in self._classes and head.parts[-1] not in CORE_CLASSES)
        )
        if not known:
            self._refuse("instance", f"an instance of {head.text}, a class of the library", token)

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
