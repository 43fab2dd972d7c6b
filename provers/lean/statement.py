"""A frozen statement: the theorem that a submission has to prove, taken apart."""

from typing import Final, NamedTuple

from provers.lean.rules import FROZEN_PART, review
from provers.lean.scanner import Token, scan

_PREAMBLE_RULES: Final = frozenset({"sorry"})


class StatementError(ValueError):
    """The statement itself is not in order, which is no fault of any submission."""


class Statement(NamedTuple):
    """One theorem without its proof.

    Attributes:
        preamble: what stands before the theorem (`open`, `variable`, ..); may be empty.
        name: as written.
        heading: from `theorem` to the type, without `:=`.
    """

    preamble: str
    name: str
    heading: str

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

    Raises:
        StatementError: there is no theorem, or more than one, or a rule is broken.
    """
    tokens, problems = scan(text)
    if problems:
        raise StatementError(f"the statement cannot be read: {problems[0].message}")
    end = _without_proof(tokens)
    text = text[: tokens[end - 1].end] if end else ""
    found = review(text)
    for violation in found.violations:
        if violation.rule not in _PREAMBLE_RULES:
            message = f"the statement breaks a rule ({violation.rule}): {violation.message}"
            raise StatementError(message)
    named = [d for d in found.declarations if d.keyword in {"theorem", "lemma"}]
    if len(found.declarations) != 1 or len(named) != 1 or not named[0].name:
        message = f"a statement is one named theorem; here are {len(found.declarations)}"
        raise StatementError(message)
    name = named[0].token
    before = [t for t in tokens if t.start < name.start and t.keyword in {"theorem", "lemma"}]
    between = "" if not before else text[before[-1].end : name.start]
    if not before or between.strip() or any(t.keyword == "namespace" for t in tokens[:end]):
        raise StatementError("a statement is `theorem NAME ..`, outside namespaces")
    keyword = before[-1]
    heading = "theorem" + text[keyword.end :]
    return Statement(text[: keyword.start], name.text, heading)


def _without_proof(tokens: tuple[Token, ...]) -> int:
    """How many tokens are left without a trailing `:= by sorry`, `:= sorry`, `:= by` or `:=`."""
    end = len(tokens)
    for word in ("sorry", "by"):
        if end and tokens[end - 1].keyword == word:
            end -= 1
    if end > 1 and tokens[end - 1].text == "=" and tokens[end - 2].text == ":":
        return end - 2
    return len(tokens)
