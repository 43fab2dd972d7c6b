"""Messages of `lean --json`."""

import json
from collections.abc import Mapping
from typing import Any, cast

from provers.lean.toolchain import Message, Severity


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
            str(data["data"]),
            int(start["line"]),
            int(start["column"]),
            end.get("line"),
            end.get("column"),
            str(data.get("kind", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
