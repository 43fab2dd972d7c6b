"""Whether a text that a prover proposes is a sequence of tactics and nothing else."""

from typing import Final

from provers.lean.rules import Violation, review
from provers.lean.scanner import Token, scan

_CLOSER: Final = {"(": ")", "[": "]", "{": "}", "⟨": "⟩"}
# A gap is no trick: it makes the proof incomplete, and the judge sees that.
_HARMLESS: Final = frozenset({"sorry"})


def tactic_violation(text: str) -> Violation | None:
    """The first rule that a tactic breaks; None for one that may be run.

    The text is run between parentheses. One whose own brackets close in order cannot end them, so
    that no command can follow the tactics, and what Lean reads is the text alone.

    Args:
        text: one tactic or several, on one line or more.
    """
    found = review(text)
    for violation in found.violations:
        if violation.rule not in _HARMLESS:
            return violation
    if found.declarations:
        declared = found.declarations[0]
        message = f"{declared.keyword} is a command, not a tactic"
        return Violation("declaration", message, declared.token.line, declared.token.column)
    if found.commands:
        command = found.commands[0]
        message = f"{command.text} begins a command, not a tactic"
        return Violation("declaration", message, command.line, command.column)
    tokens = scan(text).tokens
    if not tokens:
        return Violation("empty", "there is no tactic", 1, 0)
    return _brackets(tokens) or _strings(tokens)


def _brackets(tokens: tuple[Token, ...]) -> Violation | None:
    awaited: list[tuple[str, Token]] = []
    for token in tokens:
        text = token.text
        if text in _CLOSER:
            awaited.append((_CLOSER[text], token))
        elif text in _CLOSER.values() and (not awaited or awaited.pop()[0] != text):
            return Violation("unclosed", f"{text} closes nothing", token.line, token.column)
    if awaited:
        _, token = awaited[-1]
        return Violation("unclosed", f"{token.text} is not closed", token.line, token.column)
    return None


def _strings(tokens: tuple[Token, ...]) -> Violation | None:
    """A string over several lines would change when its lines are indented."""
    for token in tokens:
        if token.kind == "string" and "\n" in token.text:
            return Violation("string", "a string over several lines", token.line, token.column)
    return None
