"""On which axioms each constant of the base library rests, found once when the library is made."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from provers.lean.replay.constants import Constant, Inductive, Recursor, expressions
from provers.lean.replay.olean import Marks, Module
from provers.lean.replay.replaying import AXIOM_BITS
from provers.lean.replay.terms import LOCAL, Name, Terms

FILE: Final = "axioms.json"


class _Everything(Marks):
    """Marks every constant, wherever it comes from."""

    def get(self, key: Name, default: int | None = None) -> int:  # noqa: ARG002  # pyright: ignore[reportIncompatibleMethodOverride]
        return LOCAL


def needs_of(path: Path) -> dict[Name, set[Name]]:
    """The constants that each constant of a module names.

    Raises:
        DamagedError: the file is no compiled module.
        OSError: it cannot be read.
    """
    marks = _Everything({})
    terms = Terms(marks)
    module = Module(path, terms, marks)
    return {name: _needs(terms, module.constant(name)) for name in module.addresses}


def axioms_of(needs: Mapping[Name, Iterable[Name]]) -> dict[Name, int]:
    """The bits of the axioms, for every constant that rests on any.

    Args:
        needs: of each constant of the library, those that it names.
    """
    found: dict[Name, int] = {}
    for root in needs:
        stack = [(root, False)]
        while stack:
            name, done = stack.pop()
            if done:
                for need in needs[name]:
                    found[name] |= found.get(need, 0)
            elif name not in found and name in needs:
                found[name] = AXIOM_BITS.get(name, 0)
                stack.append((name, True))
                stack.extend((need, False) for need in needs[name])
    return {name: bits for name, bits in found.items() if bits}


def _needs(terms: Terms, constant: Constant) -> set[Name]:
    found = terms.local_constants(expressions(constant))
    if isinstance(constant, Inductive):
        found.update(constant.constructors)
    if isinstance(constant, Recursor):
        found.update(constant.all)
    return found


def write_axioms(folder: Path, bits: Mapping[Name, int]) -> None:
    """Write them beside the compiled modules."""
    rows = [[list(name), number] for name, number in bits.items()]
    (folder / FILE).write_text(json.dumps(rows, ensure_ascii=True), "utf-8")


def read_axioms(folder: Path) -> dict[Name, int]:
    """What `write_axioms` wrote.

    Raises:
        OSError: there is no such file.
    """
    rows: list[Any] = json.loads((folder / FILE).read_text("utf-8"))
    return {tuple(name): number for name, number in rows}
