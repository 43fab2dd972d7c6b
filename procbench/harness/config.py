"""What a run of the harness does, as its config.json keeps it."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from procbench.generation import WidthRule
from procbench.models import ENDPOINT, parse_model
from workbench.chat.address import check_address
from workbench.errors import InputError

DEFAULT_URL = "https://api.openai.com/v1"
_MOST_SAMPLES = 1000


@dataclass(frozen=True)
class Selection:
    """Which items a run asks.

    Attributes:
        records: path of the records as it was given; "" when items are drawn.
        tasks: names of tasks.
        lengths: numbers of steps; empty for all that the records have.
        per_length: items of each task and length at most; None for all that the records have.
        seed: of drawn items, 0 or more.
        widths: of drawn items, as in `procbench.generation.SplitConfig`.
        samples: how many answers to each item, 1 or more.
    """

    records: str
    tasks: tuple[str, ...]
    lengths: tuple[int, ...]
    per_length: int | None
    seed: int = 0
    widths: WidthRule = "apart"
    samples: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.samples <= _MOST_SAMPLES:
            raise InputError(
                f"{self.samples} answers to each item were asked for.",
                remedy=f"Give --samples from 1 to {_MOST_SAMPLES}.",
            )
        if self.per_length is not None and self.per_length < 1:
            raise InputError(
                f"{self.per_length} items a length are none.", remedy="Give 1 or more."
            )


@dataclass(frozen=True)
class Price:
    """US dollars for a million tokens of prompts, and of answers; 0 or more."""

    prompt: float
    completion: float

    def __post_init__(self) -> None:
        for value in (self.prompt, self.completion):
            if not 0 <= value < float("inf"):
                raise InputError(f"The price {value} is none.", remedy="Give 0 or more dollars.")

    def of(self, prompt_tokens: int, completion_tokens: int) -> float:
        """The price of so many tokens."""
        return (prompt_tokens * self.prompt + completion_tokens * self.completion) / 1e6


@dataclass(frozen=True)
class EndpointConfig:
    """Where a model is, and how it is asked.

    Attributes:
        url: up to and without `/chat/completions`.
        key_variable: environment variable with the key; the key itself is written nowhere.
        temperature: 0 or more; None leaves it to the endpoint.
        max_output_tokens: the longest answer, 1 or more.
        limit_as: name of the request's field for that.
        seed: sent for the first answer to each item, and for the others one derived from it.
        fields: JSON object of further fields of the request.
        structured: whether answers have to follow a schema.
    """

    url: str = DEFAULT_URL
    key_variable: str = "OPENAI_API_KEY"
    temperature: float | None = 0.0
    max_output_tokens: int = 8192
    limit_as: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    seed: int | None = None
    fields: str = "{}"
    structured: bool = False

    def __post_init__(self) -> None:
        check_address(self.url)
        if self.max_output_tokens < 1:
            raise InputError(
                f"Answers of {self.max_output_tokens} tokens are none.", remedy="Give 1 or more."
            )
        if self.temperature is not None and not 0 <= self.temperature <= 10:
            raise InputError(
                f"The temperature is {self.temperature}.", remedy="Give 0 or more, or none."
            )
        self.request_fields()

    def request_fields(self) -> dict[str, Any]:
        """The further fields.

        Raises:
            InputError: they are no JSON object.
        """
        try:
            fields: object = json.loads(self.fields)
        except (ValueError, RecursionError):
            fields = None
        if not isinstance(fields, dict):
            raise InputError(
                f"The request's fields are {self.fields[:80]!r}.",
                remedy="""Give a JSON object, such as '{"reasoning_effort": "low"}'.""",
            )
        return fields


@dataclass(frozen=True)
class Extraction:
    """The second call that turns answers into states, at the same endpoint.

    Attributes:
        model: its name there.
        price: None where it is not known.
    """

    model: str
    price: Price | None = None


@dataclass(frozen=True)
class Caps:
    """What a run may use in all, over all times that it is taken up; None is no limit.

    Attributes:
        tokens: of prompts and answers.
        cost: in US dollars.
    """

    tokens: int | None = None
    cost: float | None = None

    def __post_init__(self) -> None:
        for value in (self.tokens, self.cost):
            if value is not None and not value > 0:
                raise InputError(f"A cap of {value} allows nothing.", remedy="Give more than 0.")


@dataclass(frozen=True)
class RunConfig:
    """What a run does.

    Attributes:
        model: as on the command line; see `procbench.models.parse_model`.
        name: the model's name in tables.
        selection: which items.
        endpoint: None for a model that is not behind one.
        price: of the model; None where it is not known.
        extraction: the second call; None to read answers with the parser.
        caps: what may be used.
    """

    model: str
    name: str
    selection: Selection
    endpoint: EndpointConfig | None = None
    price: Price | None = None
    extraction: Extraction | None = None
    caps: Caps = Caps()

    def __post_init__(self) -> None:
        behind_endpoint = parse_model(self.model).kind == ENDPOINT
        if (behind_endpoint or self.extraction is not None) != (self.endpoint is not None):
            raise InputError(
                f"The model {self.model!r} and its endpoint do not fit.",
                remedy="Start a new run with `python -m procbench run`.",
            )
        if not self.name.strip() or not self.name.isprintable() or len(self.name) > 200:
            raise InputError(
                f"The model's name in tables is {self.name[:60]!r}.",
                remedy="Give 1 to 200 printable characters with --name.",
            )
        unpriced = (behind_endpoint and self.price is None) or (
            self.extraction is not None and self.extraction.price is None
        )
        if self.caps.cost is not None and unpriced:
            raise InputError(
                "The cost has a cap, and the price of tokens is not known.",
                remedy="Give --price, and with --extract-with also --extract-price.",
            )


@dataclass(frozen=True)
class Effort:
    """How hard to try; nothing of it changes what a model is asked.

    Attributes:
        concurrency: how many requests may be under way, 1 or more.
        timeout: seconds for one attempt.
        attempts: how often a request is tried, 1 or more.
        pause: seconds before the second attempt; each later one is twice as long.
        cache: file in which answers are kept for other runs; None for none.
    """

    concurrency: int = 8
    timeout: float = 300.0
    attempts: int = 6
    pause: float = 1.0
    cache: Path | None = None

    def __post_init__(self) -> None:
        for name in ("concurrency", "timeout", "attempts"):
            if not getattr(self, name) > 0:
                raise InputError(f"{name} is {getattr(self, name)}.", remedy="Give more than 0.")
