"""Finds states in prose: headed parts, numbered and bulleted lists, and chains of arrows.

Every pattern looks at the beginning of a line, or goes through it once, so that time is in
proportion to the text.
"""

import re
from typing import NamedTuple

from procbench.label_types import LabelTypes, State, StateType
from procbench.parsing.literals import containers, read_at, read_whole
from procbench.parsing.typed import (
    QUOTES,
    StateError,
    from_words,
    to_prediction,
    to_state,
    unmarked,
)

MAX_LINES = 100_000
_HEAD_CHARACTERS = 120  # of a line, in which a heading ends
_ARROW = re.compile(r"-{1,3}>|={1,3}>|→|⇒|⟶|⟹|➜|➔")
_HEADING = re.compile(
    r"[\s#>*_\-•]*(?:\d{1,3}[.)]\s*)?[*_]*"
    r"(?:(?:the|so|thus|hence|therefore|here|are|is|and|my|,)\s+)*"
    r"(?P<name>intermediate|final|result(?=\W*[:：])|answer(?=\W*[:：]))(?P<more>[^:：=\n]{0,60}?)"
    r"(?:[:：=]|\bis\b|\bare\b)[\s*_:：]*",
    re.IGNORECASE,
)
_ONLY_HEADING = re.compile(
    r"[\s#>*_\-•]*(?:\d{1,3}[.)]\s*)?(?P<name>intermediate|final)[\w \-()]{0,40}[\s#*_.]*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\s*[*_]{0,2}(?:(?:after\s+)?(?:step|state)\s*)?#?(?P<number>\d{1,6})[*_]{0,2}\s*"
    r"(?:[.):]|-(?!\d))[*_]{0,2}(?:\s+|$)(?P<body>.*)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*[-*•–]\s+(?P<body>.*)")
_LEAD = re.compile(
    r"(?:after|step|state|swap|apply|operation|result|string|then|so)\b[^:：]{0,80}[:：]\s+",
    re.IGNORECASE,
)
_NONE = {"none", "(none)", "n/a", "[]", "-", "empty"}
_FENCE = ("```", "~~~")


class Prose(NamedTuple):
    """What prose gave.

    Attributes:
        prediction: {"intermediate", "final"}.
        form: how it was written: "sections", "list" or "arrows".
    """

    prediction: dict[str, object]
    form: str


class _Part(NamedTuple):
    """A headed part of the text: what stands behind its heading, and the lines below it."""

    name: str
    rest: str
    lines: list[str]


def read_prose(text: str, types: LabelTypes) -> Prose:
    """The states that prose tells.

    The last part headed as intermediate and the last one headed as final count. Without the
    former, the last list or chain of arrows is taken for all states; its last one is the final
    state, and is no intermediate one.

    Raises:
        StateError: no states were found, or one has the wrong type; the message says why.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    if len(lines) > MAX_LINES:
        raise StateError(f"the text has {len(lines)} lines, more than {MAX_LINES}")
    opening, *parts = _parts(lines)
    finals = [part for part in parts if part.name == "final"]
    between = [part for part in parts if part.name == "intermediate"]
    final = _final_of(finals, types) if finals else None
    if between and finals:
        states = _states_of(between[-1], types.intermediate)
        return Prose(_prediction(states, final, types), "sections")
    lines = [line for part in (opening, *parts) for line in _own_lines(part)]
    if between:
        lines = [between[-1].rest, *between[-1].lines]
    form, written = _listed(lines)
    if not written:
        raise StateError("no list of states was found")
    if final is None:
        *written, last = written
        final = from_words(last, types.final)
        return Prose(_prediction(_typed(written, types.intermediate), final, types), form)
    states = _typed(written[:-1], types.intermediate)
    try:
        repeats = from_words(written[-1], types.final) == final
    except StateError:
        repeats = False
    if not repeats:
        states += _typed(written[-1:], types.intermediate)
    return Prose(_prediction(states, final, types), form)


def _prediction(states: list[State], final: State | None, types: LabelTypes) -> dict[str, object]:
    if final is None or not types.final.holds(final):
        raise StateError("no final state was found")
    return {"intermediate": states, "final": final}


def _own_lines(part: _Part) -> list[str]:
    return [] if part.name == "final" else [part.rest, *part.lines]


def _parts(lines: list[str]) -> list[_Part]:
    """The text in parts; the first one has no heading."""
    parts = [_Part("", "", [])]
    for line in lines:
        if line.lstrip().startswith(_FENCE):
            continue
        head = line[:_HEAD_CHARACTERS]
        match = _HEADING.match(head) or _ONLY_HEADING.fullmatch(line[: _HEAD_CHARACTERS + 1])
        if match is None:
            parts[-1].lines.append(line)
            continue
        name = "intermediate" if match["name"].lower() == "intermediate" else "final"
        parts.append(_Part(name, line[match.end() :].strip(), []))
    return parts


def _final_of(parts: list[_Part], types: LabelTypes) -> State:
    """The state of the last part headed as final that has one."""
    for part in reversed(parts):
        rest = part.rest.removesuffix("**")
        if not rest:
            rest = next((line for line in part.lines if line.strip()), "")
        if rest.strip():
            return _one(rest, types.final)
    raise StateError("nothing stands behind the heading of the final state")


def _one(text: str, kind: StateType) -> State:
    """A state that stands alone; for lists, the last one in brackets, if there is one."""
    if kind in (StateType.TEXTS, StateType.INTEGERS):
        for opening in "[(":
            if lists := list(containers(text, opening)):
                return to_state(lists[-1].value, kind)
    bullet = _BULLET.match(text)
    return from_words(_body(bullet["body"] if bullet else text), kind)


def _states_of(part: _Part, kind: StateType) -> list[State]:
    """The states of a part headed as intermediate."""
    below = [line for line in part.lines if line.strip()]
    first = part.rest or (below[0] if below else "none")
    if unmarked(first).rstrip(".").lower() in _NONE and len(below) + bool(part.rest) < 2:
        return []
    whole = "\n".join([part.rest, *part.lines]).strip()
    if (values := _list_of_states(whole, kind)) is not None:
        return to_prediction(values, "", LabelTypes(kind, kind, StateType.TEXT))["intermediate"]
    _, written = _listed([part.rest, *part.lines])
    return _typed(written or below or [part.rest], kind)


def _list_of_states(text: str, kind: StateType) -> list[object] | None:
    """The list in brackets that a text begins with, if it can be one of states of that type."""
    found = read_at(text) if text[:1] in ("[", "(") else None
    if found is None or not isinstance(found.value, list):
        return None
    values: list[object] = found.value
    if text[found.end :].partition("\n")[0].strip(" .*`"):
        return None  # the brackets are part of a state
    of_lists = kind in (StateType.TEXTS, StateType.INTEGERS)
    return values if all(isinstance(value, list) == of_lists for value in values) else None


def _typed(written: list[str], kind: StateType) -> list[State]:
    return [_one(text, kind) for text in written]


def _listed(lines: list[str]) -> tuple[str, list[str]]:
    """The last list of items, or else the last chain of arrows, as texts."""
    for pattern in (_NUMBERED, _BULLET):
        items = _last_run(lines, pattern)
        if items:
            return "list", [_body(item) for item in items]
    for line in reversed(lines):
        parts = _ARROW.split(line)
        if len(parts) > 1:
            first = _LEAD.match(parts[0])
            parts[0] = parts[0][first.end() :] if first else parts[0]
            return "arrows", [part for part in parts if part.strip()]
    return "", []


def _last_run(lines: list[str], pattern: re.Pattern[str]) -> list[str]:
    """The items of the last list: it begins anew where numbers do, or behind other text."""
    items: list[str] = []
    previous, broken = 0, False
    for line in lines:
        match = pattern.match(line)
        if match is None:
            if items and not items[-1] and not broken:
                items[-1] = line.strip()  # the state stands below its number
            else:
                broken = broken or bool(line.strip() and not line[:1].isspace())
            continue
        number = int(match["number"]) if "number" in pattern.groupindex else 0
        goes_on = number == previous + 1 if number else not broken
        if not goes_on:
            items = []
        items.append(match["body"])
        previous, broken = number, False
    return items


def _body(text: str) -> str:
    """The state in an item: what stands behind the last arrow, or behind an opening word."""
    plain = unmarked(text)
    if plain[:1] in (*QUOTES, "[", "(") and read_whole(plain) is not None:
        return plain
    text = _ARROW.split(text)[-1]
    lead = _LEAD.match(text)
    return unmarked(text[lead.end() :] if lead else text)
