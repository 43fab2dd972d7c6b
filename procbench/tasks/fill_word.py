"""Task 18, FillWord: put words into the numbered gaps of a sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from procbench.tasks.draws import Draws
from procbench.tasks.fields import number, pairs
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps
from procbench.words import sentence


@dataclass(frozen=True, slots=True)
class FillWordProblem:
    """The sentence with gaps `[1]`, `[2]`, .., and the words (gap, word) in order of filling."""

    sentence: str
    words: tuple[tuple[int, str], ...]

    def __post_init__(self) -> None:
        check_steps(len(self.words))
        if len(dict(self.words)) < len(self.words):
            raise ProblemError("A gap has two words.")
        for gap, _ in self.words:
            if self.sentence.count(f"[{gap}]") != 1:
                raise ProblemError(f"The gap [{gap}] is not there exactly once.")


class FillWord(Task[FillWordProblem]):
    """A step fills one gap."""

    name = "task18"
    title = "FillWord"
    width_counts = "words and gaps in the sentence"
    instruction = (
        "Fill the gaps of a sentence.\n"
        "A gap is a number in square brackets. Take the pairs (number, word) in the order of the "
        "list, and put each word in the place of the gap with its number, brackets included. The "
        "gaps need not stand in the order of their numbers.\n\n"
        "Give the sentence when all gaps are filled, and a list of the whole sentences after "
        "each pair before the last. Write words and open gaps with single spaces between them, "
        "without a full stop. Leave the given sentence and the last one out of the list."
    )
    form = re.compile(r"\s*Sentence:\s*(?P<sentence>[^\n]*\S)\s*List:\s*\[(?P<words>[^\]]*)\]\s*")

    def widths(self, length: int) -> Widths:
        """At least as many words as there are gaps."""
        highest = max(40, length + 10)
        return Widths(length, highest, (length, highest), 400)

    def width(self, problem: FillWordProblem) -> int:
        """Words and gaps in the sentence."""
        return len(problem.sentence.split())

    def draw(self, shape: Shape, draws: Draws) -> FillWordProblem:
        """Gaps at uniform places of a sentence, numbered at random."""
        words = sentence(draws, shape.width, varied=False)
        places = draws.sample(range(shape.width), shape.length)
        missing: list[tuple[int, str]] = []
        for gap, place in enumerate(places, start=1):
            missing.append((gap, words[place]))
            words[place] = f"[{gap}]"
        return FillWordProblem(" ".join(words), tuple(missing))

    def question(self, problem: FillWordProblem) -> str:
        """The sentence, and the words."""
        words = ", ".join([f"({gap}, {word})" for gap, word in problem.words])
        return f"Sentence:\n{problem.sentence}\nList:\n[{words}]"

    def from_fields(self, fields: re.Match[str]) -> FillWordProblem:
        """The sentence, and the words."""
        words = tuple((number(gap), word) for gap, word in pairs(fields["words"]))
        return FillWordProblem(fields["sentence"], words)

    def trace(self, problem: FillWordProblem) -> Sequence[str]:
        """The sentence after each word."""
        states = [problem.sentence]
        for gap, word in problem.words:
            states.append(states[-1].replace(f"[{gap}]", word))
        return states

    def successor(self, problem: FillWordProblem, history: Sequence[Any], step: int) -> str | None:
        """The step's gap filled in whatever sentence is there; none where it has no such gap."""
        if not 1 <= step <= len(problem.words):
            return None
        gap, word = problem.words[step - 1]
        text: str = history[-1]
        return text.replace(f"[{gap}]", word) if f"[{gap}]" in text else None
