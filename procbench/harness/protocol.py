"""Reading of what an endpoint sends back to a chat request; all of it is data to be checked."""

import json
from collections.abc import Mapping
from typing import Any

from procbench.models import Ending, Reply

_CUT_OFF = "length"
_FILTERED = "content_filter"
# Reasons of an answer that is none; every other one, and none at all, is a model's own end.
_NO_ANSWER = frozenset({"error", "tool_calls", "function_call"})
_MOST_TOKENS = 2**53


class ProtocolError(ValueError):
    """The body is no answer of the protocol; the message says why."""


def read_reply(data: bytes) -> Reply:
    """The reply in the body of a response, without cost and time.

    A refusal, told as such or by a content filter, is REFUSED with what was said; an answer that a
    limit ended is CUT_OFF, whatever there is of it.

    Raises:
        ProtocolError: the body is no answer of the protocol.
    """
    try:
        body: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"the answer is no JSON ({str(error)[:100]})") from error
    if not isinstance(body, dict):
        raise ProtocolError("the answer is no JSON object")
    choice = _first_choice(body)
    message = choice.get("message")
    if not isinstance(message, dict):
        raise ProtocolError("the answer has no message")
    reason, refusal = choice.get("finish_reason"), message.get("refusal")
    content = message.get("content")
    text = content if isinstance(content, str) else ""
    if isinstance(refusal, str) and refusal:
        text, ending = refusal, Ending.REFUSED
    elif reason == _FILTERED:
        ending = Ending.REFUSED
    elif reason == _CUT_OFF:
        ending = Ending.CUT_OFF
    elif reason in _NO_ANSWER:
        raise ProtocolError(f"the answer ended with {reason!r}")
    elif not isinstance(content, str):
        raise ProtocolError(f"the answer's content is of type {type(content).__name__}")
    else:
        ending = Ending.STOP
    usage: Any = body.get("usage")
    counts = usage if isinstance(usage, dict) else {}
    return Reply(text, ending, _count(counts, "prompt_tokens"), _count(counts, "completion_tokens"))


def _first_choice(body: Mapping[str, Any]) -> dict[str, Any]:
    choices = body.get("choices")
    if isinstance(choices, list) and choices and isinstance(choices[0], dict):
        return choices[0]
    if body.get("error"):
        raise ProtocolError(f"the endpoint tells of an error: {str(body['error'])[:200]}")
    raise ProtocolError("the answer has no choices")


def _count(usage: Mapping[str, Any], name: str) -> int | None:
    count = usage.get(name)
    return count if type(count) is int and 0 <= count < _MOST_TOKENS else None
