"""Task 20, DeleteWord: delete words from a sentence, each at its first occurrence."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from procbench.label_types import Label, label_of
from procbench.tasks.draws import Draws
from procbench.tasks.fields import items
from procbench.tasks.task import ProblemError, Shape, Task, Widths, check_steps
from procbench.words import sentence


@dataclass(frozen=True, slots=True)
class DeleteWordProblem:
    """The words of the sentence, and those to delete, in order."""

    sentence: tuple[str, ...]
    words: tuple[str, ...]

    def __post_init__(self) -> None:
        check_steps(len(self.words))
        for word in set(self.words):
            if self.words.count(word) > self.sentence.count(word):
                raise ProblemError(f"{word[:40]!r} is to be deleted more often than it is there.")


class DeleteWord(Task[DeleteWordProblem]):
    """A step deletes the first occurrence of a word."""

    name = "task20"
    title = "DeleteWord"
    width_counts = "words in the sentence"
    instruction = (
        "Delete words from a sentence.\n"
        "Take the words of the list in order, one step each, and delete one occurrence of the "
        "word from the sentence: the first one, when there are several. Capitals and small "
        "letters differ.\n\n"
        "Give the sentence after the last step, and a list of the sentences after each step "
        "before it, with single spaces between words. Leave the given sentence and the last one "
        "out of the list."
    )
    form = re.compile(r"\s*Sentence:\s*(?P<sentence>[^\n]*\S)\s*Words: *\[(?P<words>[^\]]*)\]\s*")

    def widths(self, length: int) -> Widths:
        """At least one word more than there are steps."""
        highest = max(40, length + 10)
        return Widths(length + 1, highest, (max(5, length + 1), highest), 400)

    def width(self, problem: DeleteWordProblem) -> int:
        """Words in the sentence."""
        return len(problem.sentence)

    def draw(self, shape: Shape, draws: Draws) -> DeleteWordProblem | None:
        """Distinct words of a sentence, which repeats words where enough others are left."""
        varied = shape.width < shape.length * 3 // 2 + 3
        words = sentence(draws, shape.width, varied=varied)
        distinct = list(dict.fromkeys(words))
        if len(distinct) < shape.length:
            return None
        return DeleteWordProblem(tuple(words), tuple(draws.sample(distinct, shape.length)))

    def question(self, problem: DeleteWordProblem) -> str:
        """The sentence, and the words."""
        return f"Sentence:\n{' '.join(problem.sentence)}\nWords: [{', '.join(problem.words)}]"

    def from_fields(self, fields: re.Match[str]) -> DeleteWordProblem:
        """The sentence, and the words."""
        return DeleteWordProblem(tuple(fields["sentence"].split()), items(fields["words"]))

    def trace(self, problem: DeleteWordProblem) -> Sequence[str]:
        """The sentence after each step."""
        return _delete_all(problem, list.index)

    def successor(
        self, problem: DeleteWordProblem, history: Sequence[Any], step: int
    ) -> str | None:
        """The step's word deleted from whatever sentence is there; none where it has none."""
        words: list[str] = history[-1].split(" ")
        if not 1 <= step <= len(problem.words) or problem.words[step - 1] not in words:
            return None
        words.remove(problem.words[step - 1])
        return " ".join(words)

    def second_readings(self, problem: DeleteWordProblem) -> dict[str, Label]:
        """ "last_occurrence": the last occurrence is deleted."""
        return {"last_occurrence": label_of(_delete_all(problem, _last_index))}


def _delete_all(problem: DeleteWordProblem, find: Callable[[list[str], str], int]) -> Sequence[str]:
    words = list(problem.sentence)
    states = [" ".join(words)]
    for word in problem.words:
        del words[find(words, word)]
        states.append(" ".join(words))
    return states


def _last_index(words: list[str], word: str) -> int:
    return len(words) - 1 - words[::-1].index(word)
