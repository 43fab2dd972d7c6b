"""Task 14, Count2: running counts of the letters a to z, word by word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from procbench.tasks.draws import LETTERS, Draws
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps
from procbench.words import WORDS

_SHORTEST_WIDTH, _LONGEST_WIDTH = 4, 12
# One word in so many is a number, which adds nothing.
_NUMBERS_ONE_IN = 25


@dataclass(frozen=True, slots=True)
class Count2Problem:
    """The words of the sentence."""

    words: tuple[str, ...]

    def __post_init__(self) -> None:
        check_steps(len(self.words))
        for word in self.words:
            if not word or word.split() != [word]:
                raise ProblemError(f"{word!r} is no word.")


class Count2(Task[Count2Problem]):
    """A step adds the letters of one word; capitals count as small letters."""

    name = "task14"
    title = "Count2"
    width_counts = "characters in the longest word"
    instruction = (
        "Count the letters of a sentence, word by word.\n"
        "Keep 26 counts, one for each letter from a to z, all zero at first. Take the words in "
        "order, and add the letters of each word to the counts. Capitals count as small letters; "
        "anything else, such as a digit, is not counted.\n\n"
        "Give the list of the 26 counts after the last word, and a list of the lists of counts "
        "after each word before it. The zeros at the start do not belong in it, nor do the last "
        "counts."
    )
    form = re.compile(r"\s*Sentence:[ \t]*\n(?P<words>[^\n]*\S)\s*")

    def widths(self, length: int) -> Widths:
        """Words of up to 12 letters at every length."""
        return Widths(_SHORTEST_WIDTH, _LONGEST_WIDTH, (8, _LONGEST_WIDTH), _LONGEST_WIDTH)

    def width(self, problem: Count2Problem) -> int:
        """Characters in the longest word."""
        return max(map(len, problem.words))

    def draw(self, shape: Shape, draws: Draws) -> Count2Problem:
        """Uniform words up to the width, one of them of exactly the width, and a few numbers."""
        fitting = _words(shape.width)
        words: list[str] = []
        for _ in range(shape.length):
            if draws.happens(1, _NUMBERS_ONE_IN):
                words.append(str(draws.between(10, 2099)))
            else:
                words.append(draws.choice(fitting))
        words[draws.below(shape.length)] = draws.choice(_words_of(shape.width))
        return Count2Problem((words[0].capitalize(), *words[1:]))

    def question(self, problem: Count2Problem) -> str:
        """The sentence."""
        return f"Sentence:\n{' '.join(problem.words)}"

    def from_fields(self, fields: re.Match[str]) -> Count2Problem:
        """The words of the sentence."""
        return Count2Problem(tuple(fields["words"].split()))

    def trace(self, problem: Count2Problem) -> Sequence[list[int]]:
        """The counts; zeros at the start."""
        counts = [0] * len(LETTERS)
        states = [counts]
        for word in problem.words:
            counts = _add(counts, word)
            states.append(counts)
        return states

    def successor(
        self, problem: Count2Problem, history: Sequence[Any], step: int
    ) -> list[int] | None:
        """The step's word added to whatever counts are there."""
        counts: list[int] = history[-1]
        if not 1 <= step <= len(problem.words) or len(counts) != len(LETTERS):
            return None
        return _add(counts, problem.words[step - 1])


def _add(counts: list[int], word: str) -> list[int]:
    counts = counts.copy()
    for letter in word:
        # Lower-casing may turn other letters into ASCII ones, so it has to be ASCII before.
        if letter.isascii() and letter.isalpha():
            counts[ord(letter.lower()) - ord("a")] += 1
    return counts


@cache
def _words(width: int) -> list[str]:
    return [word for word in WORDS if len(word) <= width]


@cache
def _words_of(width: int) -> list[str]:
    return [word for word in WORDS if len(word) == width]
