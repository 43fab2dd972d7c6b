"""A frozen statement: the theorem that a submission has to prove, taken apart."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from provers.lean.rules import FROZEN_PART, MAX_BYTES, Declaration, Violation, review
from provers.lean.scanner import Token, scan, words
from provers.lean.word_lists import MODIFIERS

# The name of an `example`, which has none.
EXAMPLE: Final = "the_example"


class StatementError(ValueError):
    """The statement itself is not in order, which is no fault of any submission."""


class Statement(NamedTuple):
    """One theorem without its proof.

    Attributes:
        preamble: what stands before the theorem (`open`, `variable`, definitions, ..); may be
            empty.
        name: as written.
        heading: from `theorem` to the type, without `:=`.
    """

    preamble: str
    name: str
    heading: str

    def helpers(self) -> tuple[Declaration, ...]:
        """What the preamble declares: definitions and lemmas that the statement is about."""
        return review(self.preamble).declarations if self.preamble.strip() else ()

    def frozen(self, part: str = FROZEN_PART) -> str:
        """The same theorem with `sorry` for a proof, and `part` for the last part of its name."""
        return f"{self.preamble}{self.renamed(part)} := sorry\n"

    def renamed(self, last: str) -> str:
        """The heading with `last` for the last part of the name."""
        parts = scan(self.name).tokens[0].parts[:-1]
        own = ".".join([*map(quoted, parts), quoted(last)])
        rest = self.heading.removeprefix("theorem").lstrip().removeprefix(self.name)
        return f"theorem {own}{rest}"

    def frozen_constant(self, part: str = FROZEN_PART) -> tuple[str, ...]:
        """The full name of `frozen` as Lean holds it."""
        return (*scan(self.name).tokens[0].parts[:-1], part)


def quoted(part: str) -> str:
    """One part of a name between « and », which is the same name."""
    return f"«{part}»"


def parse_statement(text: str) -> Statement:
    """Take `theorem NAME binders : type` apart; a `:= sorry` or `:= by sorry` is cut.

    Declarations before the theorem, without gaps, are part of its preamble. An `example` is a
    theorem with the name `EXAMPLE`. Documentation, attributes and modifiers of the theorem itself
    are left out, since they change nothing of what it says.

    Raises:
        StatementError: there is no theorem, or one with a proof, or a rule is broken.
    """
    if len(text) > MAX_BYTES:
        raise StatementError(f"the statement has {len(text):,} characters")
    tokens, problems = scan(text)
    if problems:
        raise StatementError(f"the statement cannot be read: {problems[0].message}")
    end = _without_proof(tokens)
    tokens = tokens[:end]
    text = text[: tokens[-1].end] if tokens else ""
    found = review(text)
    _check(v for v in found.violations if v.rule != "sorry")
    target = found.declarations[-1] if found.declarations else None
    if target is None or target.keyword not in {"theorem", "lemma", "example"}:
        raise StatementError("a statement ends with a theorem; here is none")
    named = target.keyword != "example"
    if named and not target.name:
        raise StatementError("the theorem has no name")
    start = target.token.start
    place = next(i for i, token in enumerate(tokens) if token.start == start) - named
    first = first_of_declaration(tokens, place)
    before = (tokens[first].line, tokens[first].column)
    _check(v for v in found.violations if (v.line, v.column) < before)
    name = target.token.text if named else EXAMPLE
    between = text[tokens[place].end : start] if named else ""
    in_namespace = named and words(name) != target.name
    in_namespace |= not named and any(token.keyword == "namespace" for token in tokens)
    if between.strip() or tokens[place].keyword not in {"theorem", "lemma", "example"}:
        raise StatementError("a statement is `theorem NAME ..`")
    if in_namespace:
        raise StatementError("a statement stands outside namespaces")
    rest = text[tokens[place].end :]
    heading = f"theorem{rest}" if named else f"theorem {EXAMPLE}{rest}"
    preamble = _plain_lemmas(text[: tokens[first].start], tokens[:first], found.declarations)
    return Statement(preamble, name, heading)


def _check(violations: Iterable[Violation]) -> None:
    for violation in violations:
        message = f"the statement breaks a rule ({violation.rule}): {violation.message}"
        raise StatementError(message)


def first_of_declaration(tokens: tuple[Token, ...], place: int) -> int:
    """The index where a declaration begins: its documentation, attributes or modifiers."""
    while place and tokens[place - 1].keyword in MODIFIERS:
        place -= 1
    while place and tokens[place - 1].text == "]":
        opening = next((i for i in range(place - 1, 0, -1) if tokens[i].text == "["), 0)
        if not opening or tokens[opening - 1].text != "@":
            return place
        place = opening - 1
    if place and tokens[place - 1].kind == "documentation" and _documents(tokens[place - 1]):
        place -= 1
    return place


def _documents(token: Token) -> bool:
    """Whether documentation belongs to what follows; that of a module is a command by itself."""
    return token.text.startswith("/--")


def _plain_lemmas(text: str, tokens: tuple[Token, ...], declared: Sequence[Declaration]) -> str:
    """The text with `theorem` for each `lemma` that declares a name: every Lean knows it."""
    names = {d.token.start for d in declared if d.keyword == "lemma"}
    pieces: list[str] = []
    at = 0
    for token, follower in pairwise(tokens):
        if token.keyword == "lemma" and follower.start in names:
            pieces += [text[at : token.start], "theorem"]
            at = token.end
    return "".join([*pieces, text[at:]])


def _without_proof(tokens: tuple[Token, ...]) -> int:
    """How many tokens are left without a trailing `:= by sorry`, `:= sorry`, `:= by` or `:=`."""
    end = len(tokens)
    for word in ("sorry", "by"):
        if end and tokens[end - 1].keyword == word:
            end -= 1
    if end > 1 and tokens[end - 1].text == "=" and tokens[end - 2].text == ":":
        return end - 2
    return len(tokens)
