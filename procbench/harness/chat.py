"""One model behind an endpoint: what it is asked, what that may cost, and replies that are kept."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from procbench.harness.answers import Charge
from procbench.harness.cache import ReplyCache, request_key
from procbench.harness.config import Effort, EndpointConfig, Price
from procbench.harness.ledger import Amount, Ledger
from procbench.models import ModelError, Question, Reply, StopError
from workbench.chat.client import ChatClient, PassingError, RefusedError
from workbench.seeds import seed_sequence

MAX_BODY_BYTES = 64_000_000
LONGEST_PAUSE = 120.0
# Statuses that say that no question will be answered.
_HOPELESS = {
    401: "Give a key that is valid in the environment; see --key-variable.",
    403: "Use a key that may use this model.",
    404: "Check --model and --url, which ends before /chat/completions.",
}
# Above what any protocol adds to a message's text.
_TOKENS_AROUND_MESSAGE = 16


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
        self._effort = effort
        self._ledger = ledger
        self._price = price
        self._cache = cache
        self._fields = config.request_fields()
        self._client = ChatClient(
            config.url,
            key,
            timeout=effort.timeout,
            attempts=effort.attempts,
            pause=effort.pause,
            longest_pause=LONGEST_PAUSE,
            most_bytes=MAX_BODY_BYTES,
            sleep=sleep,
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
        reply = self._asked(body, purpose)
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

    def _asked(self, body: dict[str, Any], purpose: Purpose) -> Reply:
        prompt_bound = _prompt_bound(body)
        most = self._amount(prompt_bound, self.config.max_output_tokens)

        def attempt(seconds: float) -> Reply:
            self._ledger.begin(most)
            charge: Charge | None = None
            try:
                reply = self._client.request(body, seconds)
                completion = _or_bound(reply.completion_tokens, reply.text)
                prompt = prompt_bound if reply.prompt_tokens is None else reply.prompt_tokens
                charge = self._charge(purpose, prompt, completion)
            except PassingError as error:
                if error.lost:
                    charge = self._charge(
                        purpose, prompt_bound, self.config.max_output_tokens, lost=True
                    )
                raise
            finally:
                self._ledger.end(most, charge)
            return Reply(
                reply.text,
                reply.ending,
                reply.prompt_tokens,
                reply.completion_tokens,
                seconds=reply.seconds,
            )

        url = self.config.url
        try:
            return self._client.retried(attempt)
        except PassingError as error:
            times = self._effort.attempts
            raise ModelError(f"{self.model} at {url} failed {times} times: {error}.") from error
        except RefusedError as error:
            if error.quota or error.status in _HOPELESS:
                remedy = _HOPELESS.get(error.status, "Raise the quota at the endpoint.")
                raise StopError(f"{url} refuses all questions: {error}.", remedy) from error
            raise ModelError(f"{url} refuses the question: {error}.") from error

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
