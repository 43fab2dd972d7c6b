"""Messages of `lean --json`."""

import json
from collections.abc import Mapping
from typing import Any, Final, cast

from provers.lean.toolchain import Message, Severity

# Of one message; a text that prints a library is nothing that people read.
_MOST_CHARACTERS: Final = 50_000


def read_messages(output: bytes) -> tuple[tuple[Message, ...], str]:
    """The messages in Lean's standard output, and the text of all lines that are none."""
    messages: list[Message] = []
    junk: list[str] = []
    for raw in output.split(b"\n"):
        line = raw.decode("utf-8", "replace")
        message = _message(line)
        if message is not None:
            messages.append(message)
        elif line.strip():
            junk.append(line + "\n")
    return tuple(messages), "".join(junk)


def _shortened(text: str) -> str:
    """A text of bearable length, with a word on what is left out."""
    left = len(text) - _MOST_CHARACTERS
    return text if left <= 0 else f"{text[:_MOST_CHARACTERS]} .. ({left:,} more characters)"


def _message(line: str) -> Message | None:
    try:
        data: Any = json.loads(line)
        start = data["pos"]
        end = cast("Mapping[str, int]", data.get("endPos") or {})
        severity: Severity = data["severity"]
        if severity not in ("information", "warning", "error"):
            return None
        return Message(
            severity,
            _shortened(str(data["data"])),
            int(start["line"]),
            int(start["column"]),
            end.get("line"),
            end.get("column"),
            str(data.get("kind", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
