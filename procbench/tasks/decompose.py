"""Task 11, Decompose: replace letters by two others by rules, looking from the left."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.fields import check_letters
from procbench.tasks.task import MAX_STEPS, ProblemError, Shape, Task, Widths

_RULE = re.compile(r"([a-z]) *-> *([a-z]{2})")
_MOST_KEYS = 23


@dataclass(frozen=True, slots=True)
class DecomposeProblem:
    """The rules (letter, two letters), left sides all different, and the string."""

    rules: tuple[tuple[str, str], ...]
    text: str

    def __post_init__(self) -> None:
        check_letters(self.text, *[letter + pair for letter, pair in self.rules])
        for letter, pair in self.rules:
            if len(letter) != 1 or len(pair) != 2:
                raise ProblemError(f"{letter!r} -> {pair!r} is no rule of one letter to two.")
        if len(dict(self.rules)) < len(self.rules):
            raise ProblemError("Two rules have the same left side.")


class Decompose(Task[DecomposeProblem]):
    """A step replaces the leftmost letter that has a rule."""

    name = "task11"
    title = "Decompose"
    width_counts = "letters in the string at the start"
    instruction = (
        "Replace letters of a string by rules, until no rule fits.\n"
        "A rule A -> BC says that the letter A is replaced by the two letters BC. In each step, "
        "look from the left end of the string for the first letter that has a rule, replace that "
        "one letter, and start the next step at the left end again.\n\n"
        "Give the string when no letter in it has a rule, and a list of the strings after each "
        "replacement before the last one. Leave the given string and the last one out."
    )
    form = re.compile(r"\s*characters: *(?P<text>\S+)\s*rules:(?P<rules>[a-z\->\s]*)")

    def widths(self, length: int) -> Widths:
        """At least two letters that no rule touches."""
        highest = max(40, length + 15)
        return Widths(length + 2, highest, (length + 5, length + 15), 400)

    def width(self, problem: DecomposeProblem) -> int:
        """Letters in the string at the start."""
        return len(problem.text)

    def draw(self, shape: Shape, draws: Draws) -> DecomposeProblem:
        """Each key occurs; keys stand at as many places as there are steps, others elsewhere."""
        keys = draws.sample(LETTERS, draws.between(1, min(_MOST_KEYS, shape.length)))
        others = "".join([letter for letter in LETTERS if letter not in keys])
        pairs = draws.texts(others, [2] * len(keys))
        replaced = keys + [draws.choice(keys) for _ in range(shape.length - len(keys))]
        cells = replaced + list(draws.text(others, shape.width - shape.length))
        return DecomposeProblem(
            tuple(zip(keys, pairs, strict=True)), "".join(draws.shuffled(cells))
        )

    def question(self, problem: DecomposeProblem) -> str:
        """The string, and a rule a line."""
        rules = "\n".join([f"{letter} -> {pair}" for letter, pair in problem.rules])
        return f"characters: {problem.text}\nrules:\n{rules}"

    def from_fields(self, fields: re.Match[str]) -> DecomposeProblem:
        """The string, and the rules."""
        rules: list[tuple[str, str]] = []
        for line in fields["rules"].strip().splitlines():
            match = _RULE.fullmatch(line.strip())
            if match is None:
                raise ProblemError(f"{line[:40]!r} is no rule A -> BC.")
            rules.append((match[1], match[2]))
        return DecomposeProblem(tuple(rules), fields["text"])

    def trace(self, problem: DecomposeProblem) -> Sequence[str]:
        """The string after each replacement."""
        rules, text = dict(problem.rules), problem.text
        states = [text]
        place = 0
        while place < len(text):
            pair = rules.get(text[place])
            if pair is None:
                place += 1
                continue
            text = text[:place] + pair + text[place + 1 :]
            states.append(text)
            # Rules that feed on what they put in would never end.
            if len(states) - 1 > MAX_STEPS:
                raise ProblemError(f"The rules still fit after {MAX_STEPS} steps.")
        return states

    def successor(self, problem: DecomposeProblem, history: Sequence[Any], step: int) -> str | None:
        """The leftmost letter of the string at hand that has a rule, replaced."""
        rules, text = dict(problem.rules), history[-1]
        for place, letter in enumerate(text):
            if letter in rules:
                return text[:place] + rules[letter] + text[place + 1 :]
        return None
