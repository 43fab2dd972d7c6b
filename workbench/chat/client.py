"""The one client of OpenAI's chat protocol.

It speaks HTTP by `httpx`, for what is asked and answered here is one POST: bounds on bytes and
time, and the key cut out of everything that is said, have to stand between the wire and all else.
The `openai` package gives answers and errors that have passed through neither.

A request is tried again when its failure may go away: time-outs, broken connections and bodies,
statuses 408, 409, 425, 429 and 5xx. On 429 all requests of this client wait. Redirects are not
followed, so a key goes to the address that it was given for.
"""

import json
import logging
import random
import threading
import time
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Final, TypeVar

import httpx

from workbench.chat.address import check_address
from workbench.chat.protocol import ChatReply, ProtocolError, read_reply
from workbench.chat.secret import Secret
from workbench.errors import InputError

T = TypeVar("T")
# Their tracing writes headers as they are sent.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)
_RETRIED: Final = frozenset({408, 409, 425, 429})
_MOST_SAID: Final = 300
_QUOTA: Final = "insufficient_quota"


class PassingError(Exception):
    """A failure that may go away.

    Args:
        message: what happened.
        lost: whether an answer may have been made, and charged, that did not arrive.
        pause: what the endpoint asks for, in seconds.
        limited: whether it asks to be left alone by everyone.
    """

    def __init__(
        self, message: str, *, lost: bool, pause: float | None = None, limited: bool = False
    ) -> None:
        super().__init__(message)
        self.lost, self.pause, self.limited = lost, pause, limited


class RefusedError(Exception):
    """The endpoint refuses, and would again.

    Args:
        message: what it says.
        status: of its answer.
        quota: whether it says that the money is used up.
    """

    def __init__(self, message: str, *, status: int, quota: bool) -> None:
        super().__init__(message)
        self.status, self.quota = status, quota


class ChatClient:
    """Asks one endpoint; safe between threads.

    Args:
        url: up to and without `/chat/completions`.
        key: sent as a bearer token, and never told to anybody else; "" for none.
        timeout: seconds for one attempt.
        attempts: 1 or more.
        pause: seconds before the second attempt; each later one is twice as long.
        longest_pause: in seconds, whatever the endpoint asks for.
        most_bytes: of an answer.
        sleep: waits between attempts.

    Raises:
        InputError: the address is none, or holds a name or password; the key cannot be sent.
    """

    def __init__(
        self,
        url: str,
        key: str = "",
        *,
        timeout: float,
        attempts: int,
        pause: float,
        longest_pause: float,
        most_bytes: int,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        check_address(url)
        self._url = f"{url.rstrip('/')}/chat/completions"
        self._secret = Secret(key.strip())
        if not self._secret.reveal().isascii() or not self._secret.reveal().isprintable():
            raise InputError(
                "The key has signs that no header can hold.",
                remedy="Copy it again into the environment variable.",
            )
        self._timeout = timeout
        self._attempts = attempts
        self._pause = pause
        self._longest_pause = longest_pause
        self._most_bytes = most_bytes
        self._sleep = sleep
        self._gate = _Gate(sleep)
        self._http = httpx.Client(timeout=timeout, follow_redirects=False)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def retried(self, attempt: Callable[[float], T], *, deadline: float = float("inf")) -> T:
        """What an attempt gives, which is made as often as it is worth it.

        Args:
            attempt: called with the seconds that it has.
            deadline: on the clock `time.monotonic`; no attempt begins that would begin later.

        Raises:
            PassingError: that of the last attempt.
            RefusedError: the first one.
        """
        number = 0
        waited = 0.0
        while True:
            number += 1
            self._gate.wait(waited)
            try:
                return attempt(max(0.001, min(self._timeout, deadline - time.monotonic())))
            except PassingError as failure:
                pause = self._pause * 2 ** (number - 1)
                pause = min(self._longest_pause, max(pause, failure.pause or 0.0))
                if number >= self._attempts or time.monotonic() + pause >= deadline:
                    raise
                limited = failure.limited
            if limited:
                pause, waited = self._gate.close(pause)
            self._sleep(pause)

    def request(self, body: Mapping[str, Any], seconds: float) -> ChatReply:
        """One attempt; whatever the endpoint says passes through here, and leaves the key here.

        Args:
            body: of the request.
            seconds: for all of it.

        Raises:
            PassingError: it failed, and may not the next time.
            RefusedError: the endpoint refuses it.
        """
        began = time.monotonic()
        headers = {"Authorization": f"Bearer {self._secret.reveal()}"} if self._secret else {}
        failure: Exception
        try:
            with self._http.stream(
                "POST", self._url, json=body, headers=headers, timeout=seconds
            ) as response:
                data = self._read(response, began + seconds)
            if response.status_code != 200:
                failure = self._refusal(response, data)
            else:
                reply = read_reply(self._parsed(data))
                return reply._replace(seconds=round(time.monotonic() - began, 3))
        except httpx.TimeoutException:
            failure = PassingError(f"no whole answer within {seconds:g} s", lost=True)
        except httpx.ConnectError as error:
            # A connection that was never made has cost nothing.
            failure = PassingError(f"no connection ({self._told(error)})", lost=False)
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            failure = PassingError(f"the answer broke off ({self._told(error)})", lost=True)
        except ProtocolError as error:
            failure = PassingError(self._secret.cut(str(error)), lost=True)
        # Without the error behind it, whose text and fields may hold the key.
        raise failure from None

    def _read(self, response: httpx.Response, deadline: float) -> bytes:
        """The body, unless it is too long or drips in too slowly."""
        data = bytearray()
        for part in response.iter_bytes():
            data += part
            if len(data) > self._most_bytes:
                raise ProtocolError(f"the answer is longer than {self._most_bytes:,} bytes")
            if time.monotonic() > deadline:
                raise ProtocolError("the answer came too slowly")
        return bytes(data)

    def _parsed(self, data: bytes) -> object:
        try:
            return self._secret.cut_all(json.loads(data))
        except (ValueError, RecursionError) as error:
            said = self._secret.cut(str(error))[:100]
            raise ProtocolError(f"the answer is no JSON ({said})") from None

    def _refusal(self, response: httpx.Response, data: bytes) -> PassingError | RefusedError:
        """What a status that is not good means."""
        status = response.status_code
        said, code = self._error_text(data)
        said = said or self._secret.cut(response.reason_phrase)[:_MOST_SAID]
        quota = code == _QUOTA
        told = f"status {status}: {said}" if said else f"status {status}"
        if (status in _RETRIED or status >= 500) and not quota:
            pause = _retry_after(response.headers.get("retry-after", ""))
            return PassingError(told, lost=False, pause=pause, limited=status == 429)
        if 300 <= status < 400:
            told = f"status {status}: it redirects, which is not followed"
        return RefusedError(told, status=status, quota=quota)

    def _error_text(self, data: bytes) -> tuple[str, str]:
        """What a body says of an error, on one line, and the error's code."""
        code = ""
        try:
            body: Any = self._secret.cut_all(json.loads(data))
            error: Any = body.get("error", body) if isinstance(body, dict) else body
            code = str(error.get("code") or "") if isinstance(error, dict) else ""
            text = json.dumps(error, ensure_ascii=False)
            message = error.get("message") if isinstance(error, dict) else error
            text = message if isinstance(message, str) else text
        except (ValueError, RecursionError):
            text = data.decode("utf-8", "replace")
        # Cut once more: what was no JSON, and what escapes stood for.
        return self._secret.cut(" ".join(text.split()))[:_MOST_SAID], code

    def _told(self, error: Exception) -> str:
        return self._secret.cut(f"{type(error).__name__}: {error}")[:_MOST_SAID]


class _Gate:
    """Keeps all threads from asking for a while."""

    def __init__(self, sleep: Callable[[float], None]) -> None:
        self._sleep = sleep
        self._lock = threading.Lock()
        self._until = 0.0

    def close(self, seconds: float) -> tuple[float, float]:
        """Keep the others away for so long; gives how long, and until when, the caller waits."""
        with self._lock:
            closed = self._until > time.monotonic()
            self._until = max(self._until, time.monotonic() + seconds)
            return (_apart(seconds) if closed else seconds), self._until

    def wait(self, waited: float) -> None:
        """Wait until it opens, unless the caller has waited until then already."""
        with self._lock:
            left = self._until - time.monotonic() if self._until > waited else 0.0
        if left > 0:
            self._sleep(_apart(left))


def _apart(seconds: float) -> float:
    """Not all at the same moment, or all but one are refused again."""
    return seconds + random.uniform(0, seconds / 4)  # noqa: S311 - no result hangs on it


def _retry_after(text: str) -> float | None:
    """What the endpoint asks for, as seconds or as a date."""
    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(text).timestamp() - time.time()
        except (ValueError, TypeError, OverflowError):
            return None
    return max(0.0, seconds) if seconds < float("inf") else None
