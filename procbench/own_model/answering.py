"""The own model as a model of the harness: prompts in, texts of answers out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from procbench.models import Ending, ModelError, Question, Reply
from procbench.own_model.decoding import decode
from procbench.own_model.files import Trained, load
from procbench.own_model.language import UnwritableError, read_answer, write_problem
from procbench.tasks import read_prompt
from workbench.errors import InputError


class _Asked(NamedTuple):
    """A question that the model can read, and its place in the batch."""

    place: int
    task: str
    problem: Any
    tokens: list[int]


class OwnModel:
    """Answers prompts of the tasks that it was trained on, and declines all others.

    It reads the problem of a prompt in its own words (`procbench.own_model.language`), takes the
    likeliest word at every place, and gives the states as JSON. A model without steps gives an
    empty list of intermediate states.

    Args:
        trained: the model.
    """

    batch_size = 128
    parallel = 1

    def __init__(self, trained: Trained) -> None:
        self._trained = trained

    @classmethod
    def load(cls, folder: str) -> "OwnModel":
        """The model that a study left in a folder.

        Raises:
            InputError: there is none, or it is broken.
        """
        return cls(load(Path(folder)))

    def answer(self, questions: Sequence[Question]) -> list[Reply | None]:
        """One reply each; of problems that the model has no words for, that it declines.

        Raises:
            ModelError: a prompt is no question of a task.
        """
        replies: list[Reply | None] = [None] * len(questions)
        asked: list[_Asked] = []
        for place, question in enumerate(questions):
            found = self._read(place, question)
            if isinstance(found, Reply):
                replies[place] = found
            else:
                asked.append(found)
        answers = decode(self._trained.model, [one.tokens for one in asked], self.batch_size)
        for one, tokens in zip(asked, answers, strict=True):
            replies[one.place] = self._reply(one, tokens)
        return replies

    def close(self) -> None:
        """Nothing is held."""

    def _read(self, place: int, question: Question) -> _Asked | Reply:
        try:
            task, problem = read_prompt(question.prompt)
        except InputError as error:
            raise ModelError(f"{question.problem_name}: {error.message}") from error
        if task.name not in self._trained.tasks:
            return Reply(f"I was not trained on {task.title}.", Ending.REFUSED)
        try:
            tokens = write_problem(task.name, problem)
        except UnwritableError as error:
            return Reply(error.message, Ending.REFUSED)
        context = self._trained.model.shape.context
        if len(tokens) >= context:
            return Reply(
                f"The problem has {len(tokens)} tokens, and I read {context}.", Ending.REFUSED
            )
        return _Asked(place, task.name, problem, tokens)

    def _reply(self, asked: _Asked, tokens: list[int] | None) -> Reply:
        context = self._trained.model.shape.context
        if tokens is None:
            used = context - len(asked.tokens)
            return Reply("", Ending.CUT_OFF, len(asked.tokens), used)
        text = read_answer(asked.task, asked.problem, tokens, with_steps=self._trained.with_steps)
        return Reply(text, Ending.STOP, len(asked.tokens), len(tokens) + 1)
