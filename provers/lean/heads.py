"""The head of a text, up to its first declaration: what it imports and which namespaces it opens.

Published statements and proofs begin with `import Mathlib` and `open BigOperators Real Nat`. A
toolchain has its own header in place of imports, and may not have all of those namespaces.
"""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from provers.lean.rules import MAX_BYTES
from provers.lean.scanner import Scan, Token, scan
from provers.lean.toolchain import Limits, Toolchain
from provers.lean.word_lists import DECLARING, STARTERS

_HEAD: Final = re.compile(r"\b(?:import|open|prelude|module)\b")
_BODY: Final = re.compile(rf"^[ \t]*(?:{'|'.join(sorted(DECLARING))})\b", re.MULTILINE)
_NAMESPACE: Final = re.compile(
    r"(?!(?:Type|Prop|Sort)\b)[A-Z][A-Za-z0-9_]*(?:\.[A-Z][A-Za-z0-9_]*)*"
)
_NO_MODULE: Final = STARTERS | {"prelude", "module", "public", "meta", "import", "all"}
_IMPORTING: Final = frozenset({"prelude", "module", "public", "meta", "import", "all"})
# What may follow the names of an `open` that opens all of each; `in` belongs to it.
_AFTER_OPEN: Final = STARTERS | {"in"}
# A name that Lean does not know must not become a variable of the statement.
_STRICT: Final = "set_option autoImplicit false"
_MOST_OPENED: Final = 20
_AT_A_TIME: Final = 1_000
_SHORT: Final = 4_000


class Opening(NamedTuple):
    """An `open` that names whole namespaces.

    Attributes:
        start: offset of the word.
        end: offset behind the last name, or behind `in`.
        scoped: whether it opens notation alone.
        names: the namespaces.
        within: whether it ends with `in`.
    """

    start: int
    end: int
    scoped: bool
    names: tuple[str, ...]
    within: bool


class Head(NamedTuple):
    """A text with what its head says.

    Attributes:
        text: the whole text.
        start: offset of its first word or sign.
        imports: the places of lines of imports, each with the module's name; empty for `prelude`.
        openings: in order; none where more is opened than an honest text opens.
    """

    text: str
    start: int = 0
    imports: tuple[tuple[int, int, str], ...] = ()
    openings: tuple[Opening, ...] = ()

    def candidates(self) -> frozenset[str]:
        """Every namespace that an opened name may stand for: itself, or one within another."""
        names = [name for opening in self.openings for name in opening.names]
        within = {f"{a}.{b}" for i, b in enumerate(names) for a in names[:i]}
        return frozenset([*names, *within])

    def absent(self, unknown: Collection[str]) -> frozenset[str]:
        """The opened namespaces that are unknown and that nothing in the text refers to."""
        if "utoImplicit" in self.text:
            # Automatic variables that the text asks for could come in place of what is missing.
            return frozenset()
        found: set[str] = set()
        before: list[str] = []
        for name in (name for opening in self.openings for name in opening.names):
            candidates = [name, *(f"{outer}.{name}" for outer in before)]
            if all(candidate in unknown for candidate in candidates) and not self._uses(name):
                found.add(name)
            before.append(name)
        return frozenset(found)

    def _uses(self, name: str) -> bool:
        """Whether a name outside of what is opened begins with that of a namespace."""
        word = re.compile(rf"\b{re.escape(name)}\b")
        opened = [(o.start, o.end) for o in self.openings]
        if not any(_outside(opened, m.start()) for m in word.finditer(self.text)):
            return False
        parts = tuple(name.split("."))
        # The rest may be in comments and strings.
        names = (t.parts for t in scan(self.text).tokens if _outside(opened, t.start))
        return any(parts == n[n[:1] == ("_root_",) :][: len(parts)] for n in names)

    def adapted(self, absent: Collection[str], *, strict: bool) -> str:
        """The text without its imports and without opening what is absent; lines stay.

        Args:
            absent: namespaces.
            strict: whether to turn automatic variables off wherever something is left out.
        """
        edits = [(start, end, "") for start, end, _ in self.imports]
        for opening in self.openings:
            kept = [name for name in opening.names if name not in absent]
            if len(kept) < len(opening.names):
                edits.append((opening.start, opening.end, _opened(opening, kept)))
        if not edits:
            return self.text
        pieces: list[str] = [self.text[: self.start], f"{_STRICT} " if strict else ""]
        at = self.start
        for start, end, text in sorted(edits):
            lines = self.text.count("\n", start, end) - text.count("\n")
            pieces += [self.text[at:start], text, "\n" * lines]
            at = end
        return "".join([*pieces, self.text[at:]])


def read_head(text: str, *, as_lean: bool = False) -> Head:
    """Take a text apart; one that the rules refuse for its size has no head.

    Args:
        text: a statement, a submission or a file.
        as_lean: whether imports stand at the very beginning alone, as Lean has it. Statements of
            public sets have options and openings before them as well.
    """
    if len(text) > MAX_BYTES or not _HEAD.search(text):
        return Head(text)
    tokens = _head_tokens(text)
    imports: list[tuple[int, int, str]] = []
    openings: list[Opening] = []
    depth = index = 0
    first = True
    while index < len(tokens) and tokens[index].keyword not in DECLARING:
        token = tokens[index]
        depth += (token.text in "([{⟨") - (token.text in ")]}⟩")
        end = index + 1
        bare = token.keyword in {"prelude", "module"}
        importing = bare or token.keyword in {"import", "public", "meta"}
        if not depth and importing and (first or not (as_lean or bare)):
            end = _import_end(tokens, index)
            if bare or end > index + 1:
                imports.append(
                    (token.start, tokens[end - 1].end, "" if bare else tokens[end - 1].text)
                )
                index = end
                continue
        first = False
        if not depth and token.keyword == "open" and (found := _opening(tokens, index)):
            opening, end = found
            openings.append(opening)
        index = end
    start = tokens[0].start if tokens else 0
    few = sum(len(opening.names) for opening in openings) <= _MOST_OPENED
    return Head(text, start, tuple(imports), tuple(openings) if few else ())


def unknown_namespaces(
    toolchain: Toolchain, limits: Limits, candidates: Iterable[str]
) -> frozenset[str]:
    """Which of these namespaces the toolchain does not have, by asking Lean; none if it fails."""
    names = sorted(set(candidates))
    first = toolchain.header.count("\n") + 1
    unknown: set[str] = set()
    for start in range(0, len(names), _AT_A_TIME):
        part = names[start : start + _AT_A_TIME]
        lines = "".join(f"section open {name} end\n" for name in part)
        run = toolchain.run(toolchain.header + lines, limits=limits)
        if run.outcome == "finished":
            places = {m.line - first for m in run.messages if m.severity == "error"}
            unknown.update(name for place, name in enumerate(part) if place in places)
    return frozenset(unknown)


def _outside(ranges: Iterable[tuple[int, int]], place: int) -> bool:
    return not any(start <= place < end for start, end in ranges)


def _head_tokens(text: str) -> tuple[Token, ...]:
    """The tokens of the head at least."""
    body = _BODY.search(text)
    scanned = _scan_head(text[: body.end()]) if body and body.end() < _SHORT else None
    # What looks like a declaration may stand in a comment of the head.
    return scan(text).tokens if scanned is None or scanned.problems else scanned.tokens


@lru_cache(maxsize=64)
def _scan_head(text: str) -> Scan:
    # Many rows have one and the same head.
    return scan(text)


def _import_end(tokens: tuple[Token, ...], index: int) -> int:
    """The index behind `prelude`, `module`, or `public meta import all NAME`."""
    if tokens[index].keyword in {"prelude", "module"}:
        return index + 1
    at = index
    while at < len(tokens) and tokens[at].keyword in _IMPORTING - {"prelude", "module"}:
        at += 1
    before = {token.keyword for token in tokens[index:at]}
    named = at < len(tokens) and tokens[at].kind == "word" and tokens[at].keyword not in _NO_MODULE
    return at + 1 if "import" in before and named else index + 1


def _opening(tokens: tuple[Token, ...], index: int) -> tuple[Opening, int] | None:
    """The `open` at an index and the index behind it; None for one that picks names."""
    at = index + 1
    scoped = at < len(tokens) and tokens[at].keyword == "scoped"
    names = _names(tokens, at + scoped)
    at += scoped + len(names)
    follower = tokens[at] if at < len(tokens) else None
    picks = follower is not None and (
        follower.text == "(" or (follower.kind == "word" and follower.text not in _AFTER_OPEN)
    )
    if not names or picks:
        return None
    within = follower is not None and follower.keyword == "in"
    at += within
    return Opening(tokens[index].start, tokens[at - 1].end, scoped, tuple(names), within), at


def _names(tokens: tuple[Token, ...], at: int) -> list[str]:
    names: list[str] = []
    while at < len(tokens) and not tokens[at].quoted and _NAMESPACE.fullmatch(tokens[at].text):
        names.append(tokens[at].text)
        at += 1
    return names


def _opened(opening: Opening, names: list[str]) -> str:
    if not names:
        return ""
    words = ["open", *(["scoped"] if opening.scoped else []), *names]
    return " ".join([*words, *(["in"] if opening.within else [])])
