"""On which axioms each constant of the base library rests, found once when the library is made."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from provers.lean.replay.constants import Constant, Inductive, Recursor, expressions
from provers.lean.replay.olean import Marks, Module
from provers.lean.replay.replaying import AXIOM_BITS
from provers.lean.replay.terms import Name, Terms

FILE: Final = "axioms.json"


def axioms_of(paths: Iterable[Path]) -> dict[Name, int]:
    """The bits of the axioms, for every constant of these modules that rests on any.

    Raises:
        DamagedError: a file is no compiled module.
    """
    marks = Marks({})
    terms = Terms(marks)
    modules = [Module(path, terms, marks) for path in paths]
    constants = {name: module.constant(name) for module in modules for name in module.addresses}
    found: dict[Name, int] = {}
    needs = {name: _needs(terms, constant) for name, constant in constants.items()}
    for root in constants:
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
