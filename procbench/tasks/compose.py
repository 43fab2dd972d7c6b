"""Task 10, Compose: merge neighbouring letters by rules, looking from the right."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.label_types import Label, label_of
from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.fields import check_letters, items
from procbench.tasks.task import MAX_STEPS, ProblemError, Shape, Task, Widths

_RULE = re.compile(r"([a-z]), *([a-z]) *-> *([a-z])")


@dataclass(frozen=True, slots=True)
class ComposeProblem:
    """The rules (pair of letters, letter), left sides all different, and the letters."""

    rules: tuple[tuple[str, str], ...]
    letters: str

    def __post_init__(self) -> None:
        check_letters(self.letters, *[pair + letter for pair, letter in self.rules])
        for pair, letter in self.rules:
            if len(pair) != 2 or len(letter) != 1:
                raise ProblemError(f"{pair!r} -> {letter!r} is no rule of two letters to one.")
        if len(dict(self.rules)) < len(self.rules):
            raise ProblemError("Two rules have the same left side.")


class Compose(Task[ComposeProblem]):
    """A step merges the rightmost pair that has a rule."""

    name = "task10"
    title = "Compose"
    width_counts = "letters at the start"
    instruction = (
        "Merge neighbouring letters of a list by rules, until no rule fits.\n"
        "A rule A, B -> C says that the letter A with the letter B directly to its right may be "
        "replaced, both together, by the one letter C. In each step, look at the neighbouring "
        "pairs from the right end of the list to the left, and replace the first pair that has "
        "a rule. Then start again from the right end.\n\n"
        "Give the list of letters when no rule fits any more, and a list of the lists of letters "
        "after each replacement before the last one. Leave the given list and the last one out."
    )
    form = re.compile(r"\s*Rules:(?P<rules>[^:]*)\n\s*Initial state:\s*(?P<letters>[a-z, ]+)\s*")

    def widths(self, length: int) -> Widths:
        """At least three letters more than there are steps."""
        highest = max(30, length + 8)
        return Widths(length + 3, highest, (length + 3, highest), 400)

    def width(self, problem: ComposeProblem) -> int:
        """Letters at the start."""
        return len(problem.letters)

    def draw(self, shape: Shape, draws: Draws) -> ComposeProblem | None:
        """Invent rules while running: a pair gets one only where it has not been passed over.

        So each step done stays what the finished table gives, and only what is left at the end
        may have too many matches.
        """
        letters = start = draws.text(LETTERS, shape.width)
        rules: dict[str, str] = {}
        passed = ""  # stretches of letters that have been looked at, with spaces between
        scan = shape.width - 2  # all pairs further right have been passed over
        free = 0  # no pair to the left of this place has a rule
        for step, invented in enumerate(draws.text(LETTERS, shape.length)):
            place = scan
            while place >= free and letters[place : place + 2] not in rules:
                place -= 1
            if place >= free:
                free = max(0, min(free, place - 1))
            else:
                # Towards the right, so that enough letters stay for the steps to come.
                spare = max(0, scan + 1 - (shape.length - step))
                place = scan - draws.below(spare + 1)
                while place >= 0 and letters[place : place + 2] in passed:
                    place -= 1
                if place < 0:
                    return None
                pair = letters[place : place + 2]
                place = letters.rfind(pair)
                rules[pair] = invented
                free = 0 if pair in letters[: place + 1] else max(0, place - 1)
            passed += " " + letters[place + 1 : scan + 2]
            letters = _merge(letters, rules, place)
            scan = min(place, len(letters) - 2)
        if _rightmost(letters, rules, scan, free) >= 0:
            return None
        passed += " " + letters[: scan + 2]
        for _ in range(len(rules) // 7 + 1):
            pair = draws.text(LETTERS, 2)
            if pair not in passed:
                rules.setdefault(pair, draws.choice(LETTERS))
        return ComposeProblem(tuple(draws.shuffled(list(rules.items()))), start)

    def question(self, problem: ComposeProblem) -> str:
        """A rule a line, and the letters."""
        rules = "\n".join([f"{pair[0]}, {pair[1]} -> {letter}" for pair, letter in problem.rules])
        return f"Rules:\n{rules}\nInitial state:\n{', '.join(problem.letters)}"

    def from_fields(self, fields: re.Match[str]) -> ComposeProblem:
        """The rules, and the letters."""
        rules: list[tuple[str, str]] = []
        for line in fields["rules"].strip().splitlines():
            match = _RULE.fullmatch(line.strip())
            if match is None:
                raise ProblemError(f"{line[:40]!r} is no rule A, B -> C.")
            rules.append((match[1] + match[2], match[3]))
        letters = items(fields["letters"])
        if any(len(letter) != 1 for letter in letters):
            raise ProblemError("The initial state is no list of single letters.")
        return ComposeProblem(tuple(rules), "".join(letters))

    def trace(self, problem: ComposeProblem) -> Sequence[list[str]]:
        """The letters after each replacement."""
        rules, letters = dict(problem.rules), problem.letters
        states = [list(letters)]
        place = len(letters) - 2
        while place >= 0:
            merged = rules.get(letters[place : place + 2])
            if merged is None:
                place -= 1
                continue
            letters = letters[:place] + merged + letters[place + 2 :]
            states.append(list(letters))
            if len(states) - 1 > MAX_STEPS:
                raise ProblemError(f"The rules still fit after {MAX_STEPS} steps.")
            # Pairs to the right of the match have no rule, and stay as they are.
            place = min(place, len(letters) - 2)
        return states

    def successor(
        self, problem: ComposeProblem, history: Sequence[Any], step: int
    ) -> list[str] | None:
        """The rightmost pair of the letters at hand that has a rule, replaced."""
        cells: list[str] = history[-1]
        rules = dict(problem.rules)
        for place in range(len(cells) - 2, -1, -1):
            pair = cells[place] + cells[place + 1]
            if len(cells[place]) == 1 and pair in rules:
                return [*cells[:place], rules[pair], *cells[place + 2 :]]
        return None

    def second_readings(self, problem: ComposeProblem) -> dict[str, Label]:
        """ "scan_goes_on": after a replacement the scan goes on to the left, pass after pass."""
        rules, letters = dict(problem.rules), problem.letters
        states = [list(letters)]
        place = len(letters) - 2
        while (place := _rightmost(letters, rules, place)) >= 0 or (
            place := _rightmost(letters, rules, len(letters) - 2)
        ) >= 0:
            letters = _merge(letters, rules, place)
            states.append(list(letters))
            place -= 1
        return {"scan_goes_on": label_of(states)}


def _rightmost(letters: str, rules: dict[str, str], place: int, lowest: int = 0) -> int:
    """The rightmost place, from `lowest` to `place`, whose pair has a rule; -1 if there is none."""
    for at in range(place, lowest - 1, -1):
        if letters[at : at + 2] in rules:
            return at
    return -1


def _merge(letters: str, rules: dict[str, str], place: int) -> str:
    return letters[:place] + rules[letters[place : place + 2]] + letters[place + 2 :]
