"""Roles by name, so that a configuration can choose them.

Other packages add theirs as entry points of the groups `provers.reasoners`, `provers.gates`,
`provers.provers` and `provers.assemblers`: a name and a function from a workshop to the role.
"""

import difflib
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any, Final, Literal, cast

from provers.roles import Assembler, Gate, Prover, Reasoner
from provers.workshop import Workshop
from workbench.errors import InputError

Kind = Literal["reasoners", "gates", "provers", "assemblers"]
# Modules are imported when a configuration asks for them.
_BUILT_IN: Final[Mapping[Kind, Mapping[str, str]]] = {
    "reasoners": {
        "recorded": "provers.reasoning.recorded:make",
        "symbolic": "provers.reasoning.symbolic:make",
        "language_model": "provers.reasoning.language_model:make",
    },
    "gates": {"screen": "provers.gates.screen:make"},
    "provers": {
        "strategies": "provers.proving.prover:make",
        "search": "provers.proving.search:make",
        "language_model": "provers.proving.language_model:make",
    },
    "assemblers": {
        "deduction": "provers.assembly.deduction:make",
        "strategies": "provers.assembly.portfolio:make",
    },
}


def role_names(kind: Kind) -> list[str]:
    """Names of all roles of a kind, sorted."""
    added = {point.name for point in entry_points(group=f"provers.{kind}")}
    return sorted(added | set(_BUILT_IN[kind]))


def make_reasoner(name: str, workshop: Workshop) -> Reasoner:
    """The reasoner of that name.

    Raises:
        InputError: there is none, or it lacks something that it needs.
    """
    return cast(Reasoner, _factory("reasoners", name)(workshop))


def make_gate(name: str, workshop: Workshop) -> Gate:
    """The gate of that name; raises as `make_reasoner`."""
    return cast(Gate, _factory("gates", name)(workshop))


def make_prover(name: str, workshop: Workshop) -> Prover:
    """The prover of that name; raises as `make_reasoner`."""
    return cast(Prover, _factory("provers", name)(workshop))


def make_assembler(name: str, workshop: Workshop) -> Assembler:
    """The assembler of that name; raises as `make_reasoner`."""
    return cast(Assembler, _factory("assemblers", name)(workshop))


def _factory(kind: Kind, name: str) -> Callable[[Workshop], Any]:
    path = _BUILT_IN[kind].get(name)
    if path is not None:
        module, _, attribute = path.partition(":")
        return getattr(import_module(module), attribute)
    for point in entry_points(group=f"provers.{kind}", name=name):
        return point.load()
    names = role_names(kind)
    near = difflib.get_close_matches(name, names)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(names)}."
    raise InputError(f"No role in {kind} is called {name!r}.", remedy=hint)
