"""Chat models behind an endpoint that speaks OpenAI's protocol.

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
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, NamedTuple

import httpx
from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt

from workbench.errors import InputError
from workbench.private import private_file

_MOST_BYTES: Final = 4_000_000
_LONGEST_PAUSE: Final = 60.0
_RETRIED: Final = frozenset({408, 409, 425, 429})
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


class _PassingError(Exception):
    """A failure that may go away; `pause` is what the endpoint asks for, in seconds."""

    def __init__(self, message: str, pause: float | None = None) -> None:
        super().__init__(message)
        self.pause = pause


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
    key: str = ""
    temperature: float = 0.6
    max_tokens: int = 8192
    timeout: float = 120.0
    attempts: int = 4
    pause: float = 1.0

    def __post_init__(self) -> None:
        """Refuse what cannot be asked."""
        if self.url and not self.url.startswith(("http://", "https://")):
            raise InputError(
                f"The model's address is {self.url!r}.", remedy="Begin with http:// or https://."
            )
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
        self._sleep = sleep
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
        self._client = httpx.Client(timeout=endpoint.timeout)

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
        answer = self._retried(messages, deadline)
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

    def _retried(self, messages: Sequence[ChatMessage], deadline: float) -> Answer:
        def stop(state: RetryCallState) -> bool:
            late = time.monotonic() + self._pause(state) >= deadline
            return late or stop_after_attempt(self.endpoint.attempts)(state)

        retrying = Retrying(
            stop=stop,
            wait=self._pause,
            retry=retry_if_exception_type(_PassingError),
            sleep=self._sleep,
            reraise=True,
        )
        try:
            return retrying(self._attempt, messages, deadline)
        except _PassingError as error:
            where = self.endpoint
            raise EndpointError(f"{where.model} at {where.url} failed: {error}.") from error

    def _pause(self, state: RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        asked = error.pause if isinstance(error, _PassingError) else None
        own = self.endpoint.pause * 2 ** (state.attempt_number - 1)
        return min(_LONGEST_PAUSE, own if asked is None else max(own, asked))

    def _attempt(self, messages: Sequence[ChatMessage], deadline: float) -> Answer:
        where = self.endpoint
        body = {
            "model": where.model,
            "messages": [message._asdict() for message in messages],
            "temperature": where.temperature,
            "max_tokens": where.max_tokens,
        }
        left = max(0.001, min(where.timeout, deadline - time.monotonic()))
        headers = {"Authorization": f"Bearer {where.key}"} if where.key else {}
        url = f"{where.url.rstrip('/')}/chat/completions"
        try:
            with self._client.stream(
                "POST", url, json=body, headers=headers, timeout=left
            ) as response:
                data = _read(response, time.monotonic() + left)
        except httpx.TimeoutException as error:
            raise _PassingError(f"no answer within {left:g} s") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _PassingError(f"{type(error).__name__}: {error}") from error
        if response.status_code != 200:
            _refuse(response, data)
        return _answer(data, messages)


def _read(response: httpx.Response, deadline: float) -> bytes:
    """The body, unless it is too long or drips in too slowly."""
    data = b""
    for part in response.iter_bytes():
        data += part
        if len(data) > _MOST_BYTES:
            raise _PassingError(f"the answer is longer than {_MOST_BYTES:,} bytes")
        if time.monotonic() > deadline:
            raise _PassingError("the answer came too slowly")
    return data


def _refuse(response: httpx.Response, data: bytes) -> None:
    status = response.status_code
    said = data[:200].decode("utf-8", "replace")
    if status in _RETRIED or status >= 500:
        raise _PassingError(f"status {status}: {said}", _retry_after(response))
    raise EndpointError(f"The endpoint refuses the question with status {status}: {said}")


def _retry_after(response: httpx.Response) -> float | None:
    try:
        return max(0.0, float(response.headers.get("retry-after", "")))
    except ValueError:
        return None


def _answer(data: bytes, messages: Sequence[ChatMessage]) -> Answer:
    try:
        reply: Any = json.loads(data)
        choice = reply["choices"][0]
        text = choice["message"]["content"]
        reason = choice.get("finish_reason")
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError) as error:
        raise _PassingError(f"the answer is not of the protocol ({error!r})") from error
    if not isinstance(text, str):
        raise _PassingError(f"the answer's content is a {type(text).__name__}, no text")
    # Half a surrogate pair is no text that can be stored or sent on.
    text = text.encode("utf-8", "replace").decode("utf-8")
    usage: Any = reply.get("usage")
    counted = usage.get("total_tokens") if isinstance(usage, dict) else None
    if not isinstance(counted, int) or counted < 0:
        characters = len(text) + sum(len(message.content) for message in messages)
        counted = -(-characters // _CHARACTERS_A_TOKEN)
    return Answer(text, reason == "stop", counted)
