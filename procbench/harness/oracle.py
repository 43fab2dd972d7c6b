"""The exact solver as a model."""

import json
from collections.abc import Sequence

from procbench.models import ModelError, Question, Reply
from procbench.solving import solve_prompt
from workbench.errors import InputError


class Oracle:
    """Answers every prompt with its exact states, as JSON."""

    batch_size = 64
    parallel = 1

    def answer(self, questions: Sequence[Question]) -> list[Reply | None]:
        """The exact answers.

        Raises:
            ModelError: a prompt is no question of a task.
        """
        return [Reply(_solved(question)) for question in questions]

    def close(self) -> None:
        """Nothing is held."""


def _solved(question: Question) -> str:
    try:
        label = solve_prompt(question.prompt)
    except InputError as error:
        raise ModelError(f"{question.problem_name}: {error.message}") from error
    states = {"intermediate": label.intermediate, "final": label.final}
    return json.dumps(states, ensure_ascii=False)
