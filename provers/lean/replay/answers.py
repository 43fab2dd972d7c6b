"""What a replay is asked for and what it answers, as it passes between processes."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, get_args

from provers.lean.replay.olean import Place
from provers.lean.replay.terms import Name

# What an example is called by those who want it replayed: it leaves nothing behind without a name.
EXAMPLE: Final = "example at line "

Status = Literal[
    "accepted", "missing", "kernel", "exhausted", "axioms", "other-statement", "statement"
]
Equality = Literal["terms", "definitional"]


class Target(NamedTuple):
    """A constant to replay.

    Attributes:
        name: its name.
        frozen: the theorem whose type it must have, if any.
        scope: the namespace in which all must lie that it needs of its own module, if any.
    """

    name: Name
    frozen: Name | None = None
    scope: str = ""


class Replayed(NamedTuple):
    """What became of one target.

    Attributes:
        name: its name.
        status: "accepted", or why not: it is not there, the kernel does not take it or something
            that it rests on, the kernel ran out of time, memory or stack, it rests on an axiom
            that is not allowed, it proves another statement, or the frozen statement itself is
            not in order.
        text: why not, in words.
        axioms: all that it rests on, sorted; empty where the replay did not come so far.
        equality: how its type is the frozen one: as the same term but for names of bound
            variables, or by definitional equality.
        place: where the text declares it, when all theorems of a module were asked for.
    """

    name: Name
    status: Status
    text: str
    axioms: tuple[str, ...]
    equality: Equality | None
    place: Place | None


class Answer(NamedTuple):
    """What a replay found, in the order of its targets; `damaged` says what could not be read."""

    targets: tuple[Replayed, ...] = ()
    damaged: str = ""


def write_job(modules: Sequence[Path], targets: Sequence[Target] | None) -> dict[str, Any]:
    """A job as plain data."""
    rows = None
    if targets is not None:
        rows = [
            {"name": list(t.name), "frozen": t.frozen and list(t.frozen), "scope": t.scope}
            for t in targets
        ]
    return {"modules": [str(path) for path in modules], "targets": rows}


def read_answer(text: str) -> Answer:
    """The answer that a replay wrote.

    Raises:
        ValueError: it is none.
    """
    try:
        data: Any = json.loads(text)
        if "damaged" in data:
            return Answer(damaged=str(data["damaged"]))
        return Answer(tuple(_replayed(row) for row in data["targets"]))
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"no answer of a replay: {error!r}") from error


def _replayed(row: dict[str, Any]) -> Replayed:
    status, equality, place = row["status"], row["equality"], row["place"]
    if status not in get_args(Status) or equality not in (None, *get_args(Equality)):
        raise ValueError(f"no answer of a replay: {status!r}, {equality!r}")
    return Replayed(
        tuple(row["name"]),
        status,
        str(row["text"]),
        tuple(map(str, row["axioms"])),
        equality,
        None if place is None else Place(*map(int, place)),
    )
