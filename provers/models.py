"""The language model of a configuration, and what its answers are read with."""

import os
import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from provers.budget import Budget
from provers.config import ModelConfig
from provers.lean.scanner import Token, scan
from provers.roles import InfrastructureError
from workbench.chat.kept import Answer, ChatMessage, ChatModel, Endpoint, EndpointError
from workbench.errors import InputError

_FENCE: Final = re.compile(r"^[ \t]*```[^\n`]*\n(.*?)(?:^[ \t]*```|\Z)", re.MULTILINE | re.DOTALL)
_STARTERS: Final = frozenset({"theorem", "lemma", "def", "example", "abbrev", "end", "namespace"})


def chat_model(config: ModelConfig) -> ChatModel:
    """The model of a configuration.

    Raises:
        InputError: none is configured.
    """
    if not config.model or not (config.url or config.record):
        raise InputError(
            "A role asks a language model, and none is configured.",
            remedy='Give "model": {"url": .., "model": ..} in the configuration, or leave the '
            "role out.",
        )
    endpoint = Endpoint(
        config.url,
        config.model,
        os.environ.get(config.key_variable, ""),
        temperature=config.temperature,
        max_tokens=config.max_tokens,
        timeout=config.timeout,
        attempts=config.attempts,
    )
    return ChatModel(endpoint, Path(config.record) if config.record else None)


def asked(
    chat: ChatModel, messages: Sequence[ChatMessage], budget: Budget, *, sample: int = 0
) -> Answer:
    """The model's answer, told to the budget.

    Raises:
        InfrastructureError: the endpoint failed.
    """
    try:
        answer = chat.ask(messages, sample=sample, seconds=budget.seconds_left())
    except EndpointError as error:
        raise InfrastructureError(str(error)) from error
    if not answer.kept:
        budget.spend(tokens=answer.tokens, calls=1)
    return answer


def code_of(text: str) -> list[str]:
    """The fenced blocks of an answer, cut-off ones too; all of it where there are none."""
    blocks = [match.group(1) for match in _FENCE.finditer(text)]
    return blocks or [text]


def declarations(code: str) -> list[tuple[str, str, str]]:
    """Theorems and lemmas of a text: name, heading without `:=`, and what stands behind it.

    Comments and strings hide nothing, and nothing in them counts: a scanner reads the text.
    """
    tokens = scan(code).tokens
    starts = [i for i, token in enumerate(tokens) if token.keyword in _STARTERS]
    found: list[tuple[str, str, str]] = []
    for number, start in enumerate(starts):
        if tokens[start].keyword not in {"theorem", "lemma"}:
            continue
        stop = starts[number + 1] if number + 1 < len(starts) else len(tokens)
        declaration = _declaration(code, tokens[start:stop])
        if declaration is not None:
            found.append(declaration)
    return found


def _declaration(code: str, tokens: Sequence[Token]) -> tuple[str, str, str] | None:
    if len(tokens) < 2 or tokens[1].kind != "word":
        return None
    depth, last = 0, tokens[-1]
    for before, token in pairwise(tokens):
        depth += (before.text in "([{⟨") - (before.text in ")]}⟩")
        if depth == 0 and before.text == ":" and token.text == "=" and before.end == token.start:
            heading = code[tokens[1].start : before.start]
            return tokens[1].text, f"theorem {heading.strip()}", code[token.end : last.end].strip()
    heading = code[tokens[1].start : last.end]
    return tokens[1].text, f"theorem {heading.strip()}", ""
