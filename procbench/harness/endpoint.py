"""A model behind an endpoint as a `procbench.models.Model`, and the two ways to read answers."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from procbench.harness.chat import Chat, Purpose
from procbench.harness.structured import extraction_messages, response_format
from procbench.label_types import LABEL_TYPES
from procbench.models import Question, Reply
from procbench.parsing import ParsedAnswer, parse_answer
from workbench.chat.protocol import Ending

EXTRACTED = "extracted"
"""Form of an answer that was read by the second call."""


class ReadAnswer(NamedTuple):
    """An answer as read, and what reading it cost in US dollars; None where unknown or nothing."""

    parsed: ParsedAnswer
    cost: float | None = None


Reader = Callable[[Question, str], ReadAnswer]
"""Reads the text of an answer; raises ModelError where the machinery fails."""


class EndpointModel:
    """Asks a model one question at a time: one message with the prompt, as published.

    Args:
        chat: the model.
        parallel: how many requests may be under way.
    """

    batch_size = 1

    def __init__(self, chat: Chat, parallel: int) -> None:
        self._chat = chat
        self.parallel = parallel

    def answer(self, questions: Sequence[Question]) -> list[Reply | None]:
        """The reply to each question."""
        return [self._reply(question) for question in questions]

    def close(self) -> None:
        """Close the connections."""
        self._chat.close()

    def _reply(self, question: Question) -> Reply:
        structured = self._chat.config.structured
        return self._chat.ask(
            [{"role": "user", "content": question.prompt}],
            Purpose("answer", question),
            response_format=response_format(question.task_name) if structured else None,
        )


def read_by_parser(question: Question, text: str) -> ReadAnswer:
    """Read an answer with the deterministic parser."""
    return ReadAnswer(parse_answer(text, LABEL_TYPES[question.task_name]))


class Extractor:
    """Reads answers with a second call.

    Args:
        chat: the model that reads.
    """

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    def __call__(self, question: Question, text: str) -> ReadAnswer:
        """Read an answer; one that the second call declines or garbles was not read.

        Raises:
            ModelError: the machinery failed.
        """
        # Half a surrogate pair cannot be sent.
        sendable = text.encode("utf-8", "replace").decode()
        reply = self._chat.ask(
            extraction_messages(sendable),
            Purpose("extraction", question),
            response_format=response_format(question.task_name),
        )
        if reply.ending is not Ending.STOP:
            message = f"The second call was {reply.ending.value.replace('_', ' ')}."
            return ReadAnswer(ParsedAnswer(None, "", message, text), reply.cost)
        found = parse_answer(reply.text, LABEL_TYPES[question.task_name])
        if found.prediction is None:
            message = f"The second call gave no states. {found.message}"
            return ReadAnswer(ParsedAnswer(None, "", message, text), reply.cost)
        return ReadAnswer(found._replace(form=EXTRACTED, text=text), reply.cost)

    def close(self) -> None:
        """Close the connections."""
        self._chat.close()
