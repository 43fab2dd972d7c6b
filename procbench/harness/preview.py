"""What a run would ask and cost, before anything is asked."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from procbench.harness.config import Price, RunConfig
from procbench.harness.structured import EXTRACTION_INSTRUCTION
from procbench.models import ENDPOINT, parse_model
from procbench.records import Record

# Random strings take more tokens than prose, which has one in about four characters.
CHARACTERS_A_TOKEN = 3
_SHOWN = 3


class Estimate(NamedTuple):
    """What a run would use.

    Attributes:
        answers: how many.
        prompt_tokens, completion_tokens: expected, at `CHARACTERS_A_TOKEN` and with answers that
            hold the true states and nothing else; second calls included.
        cost: of these, in US dollars; None where prices are not known.
        most_cost: when every answer is as long as it may be; None as above.
    """

    answers: int
    prompt_tokens: int
    completion_tokens: int
    cost: float | None
    most_cost: float | None


def estimate(config: RunConfig, records: Sequence[Record]) -> Estimate:
    """What a run would use, if every question is asked once."""
    samples = config.selection.samples
    prompts = sum(len(record.prompt) for record in records) * samples // CHARACTERS_A_TOKEN
    states = sum(len(json.dumps(record.label.to_json())) for record in records)
    states = states * samples // CHARACTERS_A_TOKEN
    answers = len(records) * samples
    longest = config.endpoint.max_output_tokens * answers if config.endpoint else 0
    used: list[tuple[int, int, int, Price | None]] = []
    if parse_model(config.model).kind == ENDPOINT:
        used.append((prompts, states, longest, config.price))
    if config.extraction is not None:
        instruction = len(EXTRACTION_INSTRUCTION) * answers // CHARACTERS_A_TOKEN
        used.append((instruction + states, states, longest, config.extraction.price))
    return Estimate(
        answers,
        sum(part[0] for part in used),
        sum(part[1] for part in used),
        _sum([price and price.of(prompt, answer) for prompt, answer, _, price in used]),
        _sum([price and price.of(prompt, most) for prompt, _, most, price in used]),
    )


def preview(config: RunConfig, records: Sequence[Record]) -> str:
    """Three prompts, of the fewest, a middle and the most steps, and the estimated cost."""
    by_length = sorted(records, key=lambda record: record.label.length)
    places = sorted({0, len(by_length) // 2, len(by_length) - 1})[:_SHOWN]
    parts = [
        f"--- {by_length[place].problem_name}, {by_length[place].label.length} steps ---\n"
        f"{by_length[place].prompt.rstrip()}\n"
        for place in places
    ]
    found = estimate(config, records)
    tokens = (
        f"about {found.prompt_tokens:,} tokens of prompts and {found.completion_tokens:,} of "
        "answers"
    )
    if found.cost is None or found.most_cost is None:
        cost = "cost unknown: give the price of tokens with --price"
    else:
        cost = f"about {found.cost:.2f} dollars, {found.most_cost:.2f} at most"
    if parse_model(config.model).kind != ENDPOINT and config.extraction is None:
        tokens, cost = "no endpoint is asked", "no cost"
    parts.append(f"{config.name}: {len(records)} items, {found.answers} answers; {tokens}; {cost}.")
    return "\n".join(parts)


def _sum(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None
