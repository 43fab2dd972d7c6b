"""Reading of what an endpoint sends back to a chat request; all of it is data to be checked."""

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final, NamedTuple, cast

_CUT_OFF: Final = "length"
_FILTERED: Final = "content_filter"
# Reasons of an answer that is none; every other one, and none at all, is a model's own end.
_NO_ANSWER: Final = frozenset({"error", "tool_calls", "function_call"})
_MOST_TOKENS: Final = 2**53


class Ending(Enum):
    """How an answer ended."""

    STOP = "stop"  # the model ended it
    CUT_OFF = "cut_off"  # a limit did
    REFUSED = "refused"  # the model, or a filter at its endpoint, declined


class ChatReply(NamedTuple):
    """What a model said.

    Attributes:
        text: as it came.
        ending: how it ended.
        prompt_tokens, completion_tokens, total_tokens: as the endpoint counts them; None where it
            does not.
        seconds: from request to answer; None where it was not asked by the client.
    """

    text: str
    ending: Ending = Ending.STOP
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None
    seconds: float | None = None


class ProtocolError(ValueError):
    """The body is no answer of the protocol; the message says why."""


def read_reply(body: object) -> ChatReply:
    """The reply in the body of a response, without the time it took.

    A refusal, told as such or by a content filter, is REFUSED with what was said; an answer that a
    limit ended is CUT_OFF, whatever there is of it.

    Args:
        body: as JSON gives it.

    Raises:
        ProtocolError: it is no answer of the protocol.
    """
    if not isinstance(body, dict):
        raise ProtocolError("the answer is no JSON object")
    body = cast("dict[str, Any]", body)
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
    names = ("prompt_tokens", "completion_tokens", "total_tokens")
    return ChatReply(text, ending, *(_count(counts, name) for name in names))


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
