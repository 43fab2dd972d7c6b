"""The own model as a model of the harness: prompts in, texts of answers out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from procbench.models import ModelError, Question, Reply
from procbench.own_model.decoding import decode
from procbench.own_model.files import Trained, load
from procbench.own_model.language import Text, UnwritableError, read, write
from procbench.tasks import read_prompt
from workbench.chat.protocol import Ending
from workbench.errors import InputError


class _Asked(NamedTuple):
    """A question that the model can read, and its place in the batch."""

    place: int
    task: str
    problem: Any
    text: Text


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
        answers = decode(self._trained.model, [one.text for one in asked], self.batch_size)
        for one, tokens in zip(asked, answers, strict=True):
            prompt_tokens = len(one.text.tokens) - len(tokens)
            answer = read(one.task, one.problem, tokens)
            replies[one.place] = Reply(answer, Ending.STOP, prompt_tokens, len(tokens))
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
            text = write(task.name, problem, with_steps=self._trained.with_steps)
        except UnwritableError as error:
            return Reply(error.message, Ending.REFUSED)
        context = self._trained.model.shape.context
        if len(text.tokens) > context:
            told = (
                f"The problem and its answer take {len(text.tokens)} tokens, and I have {context}."
            )
            return Reply(told, Ending.REFUSED)
        return _Asked(place, task.name, problem, text)
