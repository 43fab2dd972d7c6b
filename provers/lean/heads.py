"""The head of a text, up to its first declaration: what it imports and which namespaces it opens.

Published statements and proofs begin with `import Mathlib` and `open BigOperators Real Nat`. A
toolchain has its own header in place of imports, and may not have all of those namespaces.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

from provers.lean.rules import MAX_BYTES
from provers.lean.scanner import Token, scan
from provers.lean.toolchain import Limits, Toolchain
from provers.lean.word_lists import DECLARING, STARTERS

_HEAD: Final = re.compile(r"\b(?:import|open|prelude|module)\b")
_NAMESPACE: Final = re.compile(
    r"(?!(?:Type|Prop|Sort)\b)[A-Z][A-Za-z0-9_]*(?:\.[A-Z][A-Za-z0-9_]*)*"
)
_IMPORTING: Final = frozenset({"prelude", "module", "public", "meta", "import", "all"})
# What may follow the names of an `open` that opens all of each; `in` belongs to it.
_AFTER_OPEN: Final = STARTERS | {"in"}
# A name that Lean does not know must not become a variable of the statement.
_STRICT: Final = "set_option autoImplicit false"
_MOST_CANDIDATES: Final = 1_000


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
        openings: in order.
        uses: the parts of every name besides.
    """

    text: str
    start: int = 0
    imports: tuple[tuple[int, int, str], ...] = ()
    openings: tuple[Opening, ...] = ()
    uses: frozenset[tuple[str, ...]] = frozenset()

    def candidates(self) -> frozenset[str]:
        """Every namespace that an opened name may stand for: itself, or one within another."""
        names = [name for opening in self.openings for name in opening.names]
        within = {f"{a}.{b}" for i, b in enumerate(names[:50]) for a in names[:i]}
        return frozenset([*names, *within])

    def absent(self, unknown: Collection[str]) -> frozenset[str]:
        """The opened namespaces that are unknown and that nothing in the text refers to."""
        if any(parts[-1] in {"autoImplicit", "relaxedAutoImplicit"} for parts in self.uses):
            return frozenset()
        found: set[str] = set()
        before: list[str] = []
        for name in (name for opening in self.openings for name in opening.names):
            parts = tuple(name.split("."))
            used = any(parts == use[: len(parts)] for use in self.uses)
            if not used and all(c in unknown for c in [name, *(f"{b}.{name}" for b in before)]):
                found.add(name)
            before.append(name)
        return frozenset(found)

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


def read_head(text: str) -> Head:
    """Take a text apart; one that the rules refuse for its size has no head."""
    if len(text) > MAX_BYTES or not _HEAD.search(text):
        return Head(text)
    tokens = scan(text).tokens
    imports: list[tuple[int, int, str]] = []
    openings: list[Opening] = []
    taken: set[int] = set()
    depth = index = 0
    while index < len(tokens) and tokens[index].keyword not in DECLARING:
        token = tokens[index]
        depth += (token.text in "([{⟨") - (token.text in ")]}⟩")
        end = index + 1
        if not depth and token.keyword in {"prelude", "module", "import", "public", "meta"}:
            end = _import_end(tokens, index)
            name = "" if token.keyword in {"prelude", "module"} else tokens[end - 1].text
            if end > index + 1 or not name:
                imports.append((token.start, tokens[end - 1].end, name))
        elif not depth and token.keyword == "open" and (found := _opening(tokens, index)):
            opening, end = found
            openings.append(opening)
        if end > index + 1:
            taken.update(range(index, end))
        index = end
    uses = {t.parts[t.parts[:1] == ("_root_",) :] for i, t in enumerate(tokens) if i not in taken}
    start = tokens[0].start if tokens else 0
    return Head(text, start, tuple(imports), tuple(openings), frozenset(uses - {()}))


def unknown_namespaces(
    toolchain: Toolchain, limits: Limits, candidates: Iterable[str]
) -> frozenset[str]:
    """Which of these namespaces the toolchain does not have, by asking Lean; none if it fails."""
    names = sorted(set(candidates))[:_MOST_CANDIDATES]
    if not names:
        return frozenset()
    lines = "".join(f"section open {name} end\n" for name in names)
    run = toolchain.run(toolchain.header + lines, limits=limits)
    if run.outcome != "finished":
        return frozenset()
    first = toolchain.header.count("\n") + 1
    places = {m.line - first for m in run.messages if m.severity == "error"}
    return frozenset(name for place, name in enumerate(names) if place in places)


def _import_end(tokens: tuple[Token, ...], index: int) -> int:
    """The index behind `prelude`, `module`, or `public meta import all NAME`."""
    if tokens[index].keyword in {"prelude", "module"}:
        return index + 1
    at = index
    while at < len(tokens) and tokens[at].keyword in _IMPORTING - {"prelude", "module"}:
        at += 1
    before = {token.keyword for token in tokens[index:at]}
    whole = "import" in before and at < len(tokens) and tokens[at].kind == "word"
    return at + 1 if whole else index + 1


def _opening(tokens: tuple[Token, ...], index: int) -> tuple[Opening, int] | None:
    """The `open` at an index and the index behind it; None for one that picks names."""
    at = index + 1
    scoped = at < len(tokens) and tokens[at].keyword == "scoped"
    names = list(_names(tokens, at + scoped))
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


def _names(tokens: tuple[Token, ...], at: int) -> Iterator[str]:
    for token in tokens[at:]:
        if token.quoted or not _NAMESPACE.fullmatch(token.text):
            return
        yield token.text


def _opened(opening: Opening, names: list[str]) -> str:
    if not names:
        return ""
    words = ["open", *(["scoped"] if opening.scoped else []), *names]
    return " ".join([*words, *(["in"] if opening.within else [])])
