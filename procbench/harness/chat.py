"""One model behind an endpoint that speaks OpenAI's protocol, asked with the `openai` package.

A request is tried again when its failure may go away: time-outs, broken connections and bodies,
statuses 408, 409, 425, 429 and 5xx. On 429 all requests of this model wait. What comes back is
bounded in size and time, and an answer is kept by the content of its request.
"""

import random
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

import httpx2
import openai

from procbench.harness.answers import Charge
from procbench.harness.cache import ReplyCache, request_key
from procbench.harness.config import Effort, EndpointConfig, Price
from procbench.harness.ledger import Amount, Ledger
from procbench.harness.protocol import ProtocolError, read_reply
from procbench.models import ModelError, Question, Reply, StopError
from workbench.seeds import seed_sequence

MAX_BODY_BYTES = 64_000_000
LONGEST_PAUSE = 120.0
_RETRIED = frozenset({408, 409, 425, 429})
# Statuses that say that no question will be answered.
_HOPELESS = {
    401: "Give a key that is valid in the environment; see --key-variable.",
    403: "Use a key that may use this model.",
    404: "Check --model and --url, which ends before /chat/completions.",
}
_QUOTA = "insufficient_quota"
# Above what any protocol adds to a message's text.
_TOKENS_AROUND_MESSAGE = 16
_NO_KEY = "none"


class _PassingError(Exception):
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


class _Gate:
    """Keeps all threads from asking for a while."""

    def __init__(self, sleep: Callable[[float], None]) -> None:
        self._sleep = sleep
        self._lock = threading.Lock()
        self._until = 0.0

    def close(self, seconds: float) -> None:
        with self._lock:
            self._until = max(self._until, time.monotonic() + seconds)

    def wait(self) -> None:
        with self._lock:
            left = self._until - time.monotonic()
        if left > 0:
            # Not all at the same moment, or all but one are refused again.
            self._sleep(left + random.uniform(0, left / 4))  # noqa: S311 - no result hangs on it


class Purpose(NamedTuple):
    """What a request is for: "answer" or "extraction", and to which question."""

    name: str
    question: Question


class Chat:
    """Asks one model at one endpoint; safe between threads.

    Args:
        config: where it is, and how it is asked.
        model: its name there.
        key: "" for none.
        effort: how hard to try.
        ledger: books what is used.
        price: of its tokens; None where it is not known.
        cache: where replies are kept; None for nowhere.
        sleep: waits between attempts.
    """

    def __init__(
        self,
        config: EndpointConfig,
        model: str,
        key: str,
        effort: Effort,
        ledger: Ledger,
        *,
        price: Price | None = None,
        cache: ReplyCache | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.config = config
        self.model = model
        self._key = key
        self._effort = effort
        self._ledger = ledger
        self._price = price
        self._cache = cache
        self._sleep = sleep
        self._gate = _Gate(sleep)
        self._fields = config.request_fields()
        self._client = openai.OpenAI(
            api_key=key or _NO_KEY, base_url=config.url, max_retries=0, timeout=effort.timeout
        )

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def ask(
        self,
        messages: Sequence[Mapping[str, str]],
        purpose: Purpose,
        *,
        response_format: Mapping[str, Any] | None = None,
    ) -> Reply:
        """The reply to a conversation; the one that is kept, if it was asked before.

        Raises:
            ModelError: no attempt gave a reply, or the endpoint refuses this question.
            StopError: the endpoint refuses all questions, or a cap is reached.
        """
        body = self._body(messages, purpose.question.sample, response_format)
        key = request_key(self.config.url, body, purpose.question.sample)
        kept = None if self._cache is None else self._cache.get(key)
        if kept is not None:
            return self._priced(kept)
        reply = self._retried(body, purpose)
        if self._cache is not None:
            self._cache.put(key, reply)
        return self._priced(reply)

    def _body(
        self,
        messages: Sequence[Mapping[str, str]],
        sample: int,
        response_format: Mapping[str, Any] | None,
    ) -> dict[str, Any]:
        config = self.config
        body: dict[str, Any] = {
            "model": self.model,
            "messages": [dict(message) for message in messages],
            config.limit_as: config.max_output_tokens,
        }
        if config.temperature is not None:
            body["temperature"] = config.temperature
        if config.seed is not None:
            body["seed"] = _sample_seed(config.seed, sample)
        if response_format is not None:
            body["response_format"] = dict(response_format)
        return body | self._fields

    def _retried(self, body: dict[str, Any], purpose: Purpose) -> Reply:
        prompt_bound = _prompt_bound(body)
        most = self._amount(prompt_bound, self.config.max_output_tokens)
        attempt = 0
        while True:
            attempt += 1
            self._gate.wait()
            self._ledger.begin(most)
            charge: Charge | None = None
            try:
                reply = self._attempt(body)
                completion = _or_bound(reply.completion_tokens, reply.text)
                prompt = prompt_bound if reply.prompt_tokens is None else reply.prompt_tokens
                charge = self._charge(purpose, prompt, completion)
                return reply
            except _PassingError as error:
                if error.lost:
                    charge = self._charge(
                        purpose, prompt_bound, self.config.max_output_tokens, lost=True
                    )
                failure = error
            finally:
                self._ledger.end(most, charge)
            if attempt >= self._effort.attempts:
                where = f"{self.model} at {self.config.url}"
                raise ModelError(
                    f"{where} failed {attempt} times: {self._scrubbed(str(failure))}."
                ) from failure
            pause = self._effort.pause * 2 ** (attempt - 1)
            pause = min(LONGEST_PAUSE, max(pause, failure.pause or 0.0))
            if failure.limited:
                self._gate.close(pause)
            else:
                self._sleep(pause)

    def _attempt(self, body: dict[str, Any]) -> Reply:
        """One request.

        Raises:
            _PassingError: it failed, and may not the next time.
            ModelError: the endpoint refuses it.
        """
        began = time.monotonic()
        rest = {name: value for name, value in body.items() if name not in ("model", "messages")}
        create = self._client.chat.completions.with_streaming_response.create
        try:
            with create(
                model=body["model"], messages=body["messages"], extra_body=rest
            ) as response:
                data = _bounded(response.iter_bytes(), began + self._effort.timeout)
            reply = read_reply(data)
        except openai.APIStatusError as error:
            self._refuse(error)
            raise
        except (openai.APITimeoutError, httpx2.TimeoutException, TimeoutError) as error:
            message = f"no whole answer within {self._effort.timeout:g} s"
            raise _PassingError(message, lost=True) from error
        except openai.APIConnectionError as error:
            cause = error.__cause__ or error
            message = f"no connection ({type(cause).__name__}: {str(cause)[:200]})"
            # A connection that was never made has cost nothing.
            made = not isinstance(cause, httpx2.ConnectError)
            raise _PassingError(message, lost=made) from error
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            raise _PassingError(f"the answer broke off ({error})", lost=True) from error
        except ProtocolError as error:
            raise _PassingError(str(error), lost=True) from error
        return reply._replace(seconds=round(time.monotonic() - began, 3))

    def _refuse(self, error: openai.APIStatusError) -> None:
        """Raise what a status that is not good means."""
        status = error.status_code
        said = self._scrubbed(" ".join(str(error).split())[:300])
        quota = error.code == _QUOTA
        if (status in _RETRIED or status >= 500) and not quota:
            pause = _retry_after(error.response.headers)
            raise _PassingError(said, lost=False, pause=pause, limited=status == 429) from error
        if quota or status in _HOPELESS:
            remedy = _HOPELESS.get(status, "Raise the quota at the endpoint.")
            raise StopError(f"{self.config.url} refuses all questions: {said}.", remedy) from error
        raise ModelError(f"{self.config.url} refuses the question: {said}.") from error

    def _scrubbed(self, text: str) -> str:
        """The text without the key, which endpoints like to repeat."""
        return text.replace(self._key, "(key)") if self._key else text

    def _amount(self, prompt: int, completion: int) -> Amount:
        cost = self._price.of(prompt, completion) if self._price else 0.0
        return Amount(prompt + completion, cost)

    def _charge(
        self, purpose: Purpose, prompt: int, completion: int, *, lost: bool = False
    ) -> Charge:
        question, cost = purpose.question, self._amount(prompt, completion).cost
        names = (purpose.name, self.model, question.problem_name, question.sample)
        return Charge(*names, prompt, completion, cost, lost)

    def _priced(self, reply: Reply) -> Reply:
        counts = (reply.prompt_tokens, reply.completion_tokens)
        if self._price is None or None in counts:
            return reply
        return reply._replace(cost=self._price.of(counts[0] or 0, counts[1] or 0))


def _bounded(parts: Iterator[bytes], deadline: float) -> bytes:
    """The whole body, unless it is too long, or drips in too slowly."""
    data = bytearray()
    for part in parts:
        data += part
        if len(data) > MAX_BODY_BYTES:
            raise ProtocolError(f"the answer is longer than {MAX_BODY_BYTES:,} bytes")
        if time.monotonic() > deadline:
            raise TimeoutError
    return bytes(data)


def _prompt_bound(body: Mapping[str, Any]) -> int:
    """The most tokens that the messages can be: every tokenizer needs at most one a byte."""
    texts = [message["content"] for message in body["messages"]]
    return sum(len(text.encode()) + _TOKENS_AROUND_MESSAGE for text in texts)


def _or_bound(count: int | None, text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass")) if count is None else count


def _sample_seed(seed: int, sample: int) -> int:
    if sample == 0:
        return seed
    return int(seed_sequence(seed, "sample", sample).generate_state(1)[0]) >> 1


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """What the endpoint asks for, as seconds or as a date."""
    text = headers.get("retry-after", "")
    try:
        return max(0.0, float(text))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, TypeError):
        return None
