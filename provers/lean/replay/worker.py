"""One replay job, done in a fork of a process that holds the base library and ran no submission."""

import ctypes
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from provers.lean.replay.answers import EXAMPLE
from provers.lean.replay.base_axioms import read_axioms
from provers.lean.replay.constants import Theorem
from provers.lean.replay.kernel import Kernel, load
from provers.lean.replay.objects import DamagedError
from provers.lean.replay.olean import Marks, Module, Place
from provers.lean.replay.replaying import RejectedError, Replay
from provers.lean.replay.terms import Name, Terms


class Base:
    """A base library in the kernel, and what its constants rest on."""

    def __init__(self, library: ctypes.CDLL, folder: str, roots: list[str]) -> None:
        """Load it.

        Args:
            library: the native library, initialised.
            folder: of the compiled modules.
            roots: the modules that all others are imported by.

        Raises:
            OSError: it cannot be read.
        """
        self.library = library
        self.environment = load(library, folder, roots)
        self.axioms = read_axioms(Path(folder))

    def write_answer(self, path: str, job: Mapping[str, Any]) -> None:
        """Do a job, and write its answer as JSON."""
        Path(path).write_text(json.dumps(answer(self, job), ensure_ascii=True), "utf-8")


def answer(base: Base, job: Mapping[str, Any]) -> dict[str, Any]:
    """Replay what a job asks for.

    Args:
        base: the library that all modules of the job import.
        job: `modules`, paths of compiled modules that import nothing but each other and the base;
            `targets`, {name, frozen} with names as lists of parts and null for no frozen
            statement; or none, for every theorem that the last module declares by its text.

    Returns:
        What `provers.lean.replay.answers` reads: {"targets": [..]}, or {"damaged": text}.
    """
    # Numerals may have any number of digits.
    sys.set_int_max_str_digits(0)
    marks = Marks(base.axioms)
    terms = Terms(marks)
    try:
        modules = [Module(Path(path), terms, marks) for path in job["modules"]]
        kernel = Kernel(base.library, base.environment, terms)
        replay = Replay(kernel, terms, modules)
        targets = job.get("targets")
        if targets is None:
            rows = [_row(replay, name, None, place) for name, place in _theorems(modules[-1])]
        else:
            rows = [
                _row(
                    replay,
                    tuple(t["name"]),
                    t["frozen"] and tuple(t["frozen"]),
                    None,
                    scope=t["scope"],
                )
                for t in targets
            ]
    except DamagedError as error:
        return {"damaged": str(error)}
    return {"targets": rows}


def _row(
    replay: Replay, name: Name, frozen: Name | None, place: Place | None, *, scope: str = ""
) -> dict[str, Any]:
    row: dict[str, Any] = {"name": name, "status": "accepted", "text": "", "equality": None}
    row["place"] = place
    try:
        accepted = replay.accept(name, frozen, scope=scope)
        return row | {"axioms": accepted.axioms, "equality": accepted.equality}
    except RejectedError as error:
        return row | {"status": error.reason, "text": str(error), "axioms": error.axioms}


def _theorems(module: Module) -> list[tuple[Name, Place]]:
    """The theorems that a module's text declares, in the order of the text."""
    places = module.places()
    found: list[tuple[Name, Place]] = []
    outer = (0, 0)
    # What lies within another declaration (a field of a structure, a `let rec`) belongs to it.
    for name, place in sorted(places.items(), key=lambda pair: (pair[1][:2], _back(pair[1]))):
        if place[:2] < outer:
            continue
        outer = place[2:]
        if isinstance(module.constant(name), Theorem) or _is_example(name):
            found.append((name, place))
    return found


def _is_example(name: Name) -> bool:
    return isinstance(name[-1], str) and name[-1].startswith(EXAMPLE)


def _back(place: Place) -> tuple[int, int]:
    """A key that puts the longer of two places with one beginning first."""
    return (-place.end_line, -place.end_column)
