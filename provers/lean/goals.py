"""Goals as Lean prints them, taken apart and printed again."""

import re
from itertools import pairwise
from typing import Final, NamedTuple

from provers.lean.scanner import Token, scan

_NAME: Final = re.compile(r"(?:«[^»]*»|[^\s«])+")
_OPENING: Final = frozenset("([{⟨")
_CLOSING: Final = frozenset(")]}⟩")
# In a type, each of these has a `:=` of its own.
_BINDING: Final = frozenset({"let", "let_fun", "have", "letI", "haveI"})


class GoalError(ValueError):
    """A text is no goal as Lean prints it."""


class Hypothesis(NamedTuple):
    """One line of a goal's context, which may run over several.

    Attributes:
        names: one or more, as printed: with « », and with ✝ where the name cannot be written.
        type: as printed, with its line breaks.
        value: of a `let`, as printed; None for an ordinary hypothesis.
        gap: the space before the type, with a line feed where that has a line of its own.
        value_gap: the same before the value.
    """

    names: tuple[str, ...]
    type: str
    value: str | None = None
    gap: str = " "
    value_gap: str = " "

    def text(self) -> str:
        """The line as Lean printed it."""
        value = "" if self.value is None else f" :={self.value_gap}{self.value}"
        return f"{' '.join(self.names)} :{self.gap}{self.type}{value}"


class Goal(NamedTuple):
    """One goal.

    Attributes:
        case: its tag; None without one.
        hypotheses: in the order in which Lean prints them.
        target: what is to be shown, with its line breaks.
    """

    case: str | None
    hypotheses: tuple[Hypothesis, ...]
    target: str

    def text(self) -> str:
        """The goal as Lean printed it."""
        case = [] if self.case is None else [f"case {self.case}"]
        return "\n".join([*case, *(h.text() for h in self.hypotheses), f"⊢ {self.target}"])


def parse_goals(text: str) -> tuple[Goal, ...]:
    """Take printed goals apart; a blank line stands between two of them.

    Raises:
        GoalError: the text is no list of goals.
    """
    if text in {"", "no goals"}:
        return ()
    return tuple(_goal(part) for part in text.split("\n\n"))


def print_goals(goals: tuple[Goal, ...]) -> str:
    """The text that `parse_goals` reads."""
    return "\n\n".join(goal.text() for goal in goals)


def _goal(text: str) -> Goal:
    lines = text.split("\n")
    case = lines.pop(0).removeprefix("case ") if text.startswith("case ") else None
    entries: list[str] = []
    for line in lines:
        # What goes on over several lines is indented, and the target comes last.
        if entries and (line.startswith(" ") or entries[-1].startswith("⊢")):
            entries[-1] += "\n" + line
        else:
            entries.append(line)
    if not entries or not entries[-1].startswith("⊢ "):
        raise GoalError(f"a goal without ⊢: {text[:200]!r}")
    hypotheses = tuple(_hypothesis(entry) for entry in entries[:-1])
    return Goal(case, hypotheses, entries[-1].removeprefix("⊢ "))


def _hypothesis(entry: str) -> Hypothesis:
    tokens = scan(entry).tokens
    colon = next((i for i, token in enumerate(tokens) if token.text == ":"), None)
    if not colon:
        raise GoalError(f"a hypothesis without a name and a type: {entry[:200]!r}")
    names = tuple(_NAME.findall(entry[: tokens[colon].start]))
    rest = entry[tokens[colon].end :]
    assignment = _assignment(tokens[colon + 1 :])
    if assignment is None:
        gap, type_ = _gap(rest)
        return Hypothesis(names, type_, None, gap)
    cut = assignment.start - tokens[colon].end
    gap, type_ = _gap(rest[:cut].removesuffix(" "))
    value_gap, value = _gap(rest[cut + 2 :])
    return Hypothesis(names, type_, value, gap, value_gap)


def _gap(text: str) -> tuple[str, str]:
    """The space at the start, and the rest."""
    rest = text.lstrip()
    return text[: len(text) - len(rest)], rest


def _assignment(tokens: tuple[Token, ...]) -> Token | None:
    """The `:` of the `:=` before a value, which is no part of the type."""
    depth = bound = 0
    for token, after in pairwise(tokens):
        if token.text in _OPENING:
            depth += 1
        elif token.text in _CLOSING:
            depth -= 1
        elif depth == 0 and token.keyword in _BINDING:
            bound += 1
        elif depth == 0 and token.text == ":" and after.text == "=" and after.start == token.end:
            if not bound:
                return token
            bound -= 1
    return None
