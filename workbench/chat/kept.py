"""Chat models behind an endpoint, with their answers kept.

Every answer is kept by the content of its question, so that a run taken up again asks nothing
twice, and a file of kept answers can be replayed without any endpoint. What a model says is data:
it is bounded in size, and nothing here runs or trusts it.
"""

import hashlib
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, NamedTuple

from workbench.chat.address import check_address
from workbench.chat.client import ChatClient, PassingError, RefusedError
from workbench.chat.protocol import Ending
from workbench.errors import InputError
from workbench.private import private_file

_MOST_BYTES: Final = 4_000_000
_LONGEST_PAUSE: Final = 60.0
# Of text whose tokens nobody counted.
_CHARACTERS_A_TOKEN: Final = 4
_SCHEMA: Final = "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, answer TEXT NOT NULL)"


class ChatMessage(NamedTuple):
    """One message of a conversation."""

    role: Literal["system", "user", "assistant"]
    content: str


class Answer(NamedTuple):
    """What a model said.

    Attributes:
        text: as it came; may be cut off.
        whole: whether the model ended it, rather than a limit.
        tokens: of question and answer; estimated where the endpoint does not count.
        kept: whether it was answered before, and cost nothing now.
    """

    text: str
    whole: bool
    tokens: int
    kept: bool = False


class EndpointError(RuntimeError):
    """The endpoint failed, after all attempts; says nothing of the question."""


@dataclass(frozen=True)
class Endpoint:
    """Where a model is, and how it is asked.

    Attributes:
        url: up to and without `/chat/completions`; empty to replay kept answers only.
        model: its name there.
        key: sent as a bearer token, and never written anywhere; empty for none.
        temperature: 0 or more.
        max_tokens: of an answer, 1 or more.
        timeout: seconds for one attempt.
        attempts: 1 or more.
        pause: seconds before the second attempt; each later one is twice as long.
    """

    url: str
    model: str
    key: str = field(default="", repr=False)
    temperature: float = 0.6
    max_tokens: int = 8192
    timeout: float = 120.0
    attempts: int = 4
    pause: float = 1.0

    def __post_init__(self) -> None:
        """Refuse what cannot be asked."""
        if self.url:
            check_address(self.url)
        if not self.model:
            raise InputError("The model has no name.", remedy="Give the name of a model.")
        for name in ("max_tokens", "attempts", "timeout"):
            if not getattr(self, name) > 0:
                raise InputError(f"{name} is {getattr(self, name)}.", remedy="Give more than 0.")

    def __repr__(self) -> str:
        return f"Endpoint({self.url!r}, {self.model!r})"


class ChatModel:
    """Asks one endpoint; safe between threads.

    Args:
        endpoint: which.
        record: SQLite file in which answers are kept; None for this process alone.
        sleep: waits between attempts.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        record: Path | None = None,
        *,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.endpoint = endpoint
        self._lock = threading.Lock()
        try:
            if record is not None:
                private_file(record)
            self._kept = sqlite3.connect(record or ":memory:", timeout=30, check_same_thread=False)
            with self._kept:
                self._kept.execute(_SCHEMA)
        except (OSError, sqlite3.DatabaseError) as error:
            raise InputError(
                f"The answers in {record} cannot be used: {error}.", remedy="Name another file."
            ) from error
        # Without an address only kept answers are asked for, and this one never.
        self._client = ChatClient(
            endpoint.url or "http://localhost",
            endpoint.key,
            timeout=endpoint.timeout,
            attempts=endpoint.attempts,
            pause=endpoint.pause,
            longest_pause=_LONGEST_PAUSE,
            most_bytes=_MOST_BYTES,
            sleep=sleep,
        )

    def __enter__(self) -> "ChatModel":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close connections and the file."""
        self._client.close()
        self._kept.close()

    def ask(
        self,
        messages: Sequence[ChatMessage],
        *,
        sample: int = 0,
        seconds: float = float("inf"),
    ) -> Answer:
        """The answer to a conversation; the same question and sample get the same answer again.

        Args:
            messages: oldest first.
            sample: number of the sample, for several answers to one question.
            seconds: until which no attempt is begun that could go on for longer.

        Raises:
            EndpointError: no attempt gave an answer, or there is none kept to replay.
        """
        key = self._key(messages, sample)
        known = self._known(key)
        if known is not None:
            return known
        if not self.endpoint.url:
            raise EndpointError("There is no answer kept to this question, and no endpoint.")
        deadline = time.monotonic() + seconds
        answer = self._asked(messages, deadline)
        with self._lock, self._kept:
            insert = "INSERT OR REPLACE INTO answers VALUES (?, ?)"
            self._kept.execute(insert, (key, json.dumps(answer[:3])))
        return answer

    def _key(self, messages: Sequence[ChatMessage], sample: int) -> str:
        where = self.endpoint
        question = [where.model, where.temperature, where.max_tokens, sample, list(messages)]
        return hashlib.sha256(json.dumps(question).encode()).hexdigest()

    def _known(self, key: str) -> Answer | None:
        with self._lock:
            row = self._kept.execute("SELECT answer FROM answers WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        try:
            text, whole, tokens = json.loads(row[0])
            return Answer(str(text), bool(whole), int(tokens), kept=True)
        except (ValueError, TypeError):
            return None  # a damaged row is as good as none

    def _asked(self, messages: Sequence[ChatMessage], deadline: float) -> Answer:
        where = self.endpoint
        body = {
            "model": where.model,
            "messages": [message._asdict() for message in messages],
            "temperature": where.temperature,
            "max_tokens": where.max_tokens,
        }
        try:
            reply = self._client.retried(
                lambda seconds: self._client.request(body, seconds), deadline=deadline
            )
        except PassingError as error:
            raise EndpointError(f"{where.model} at {where.url} failed: {error}.") from error
        except RefusedError as error:
            raise EndpointError(f"The endpoint refuses the question with {error}") from error
        # Half a surrogate pair is no text that can be stored or sent on.
        text = reply.text.encode("utf-8", "replace").decode("utf-8")
        counted = reply.total_tokens
        if counted is None:
            characters = len(text) + sum(len(message.content) for message in messages)
            counted = -(-characters // _CHARACTERS_A_TOKEN)
        return Answer(text, reply.ending is Ending.STOP, counted)
