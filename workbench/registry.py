"""What an experiment is, and how the installed ones are found.

Experiments are entry points of the group `workbench.experiments`, each naming an `Experiment`.
The module it names should import light: its plan and run import what is heavy inside.
"""

import difflib
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from workbench.errors import InputError

if TYPE_CHECKING:
    from workbench.context import RunContext

GROUP = "workbench.experiments"
Config = TypeVar("Config")


class PlanRow(NamedTuple):
    """One line of a plan: what there is, and how much of it ("nets", "3")."""

    what: str
    quantity: str


class Plan(NamedTuple):
    """What a run would do, as `--dry-run` prints it.

    Attributes:
        title: one line.
        rows: what would be made, in counts and tokens.
        seconds: estimated time on this machine.
        disk_bytes: estimated size of the run folder.
    """

    title: str
    rows: tuple[PlanRow, ...]
    seconds: float
    disk_bytes: int


@dataclass(frozen=True)
class Experiment(Generic[Config]):
    """An experiment that can be run from the command line.

    Attributes:
        name: as typed on the command line and kept in the run folder.
        title: one line for lists.
        description: a paragraph for its help.
        presets: named configurations, the first of which is the default. A configuration is a
            frozen dataclass of plain types; the docstring under each field becomes its help.
        plan: what a run of the configuration would do; raises InputError where it is impossible.
        run: does it, and leaves tables, figures and summary in the context's folder.
    """

    name: str
    title: str
    description: str
    presets: Mapping[str, Config]
    plan: Callable[[Config], Plan]
    run: "Callable[[Config, RunContext[Config]], None]"


class Found(NamedTuple):
    """An installed experiment, or the reason why it cannot be loaded."""

    name: str
    experiment: Experiment[Any] | None
    problem: str


def experiment_names() -> list[str]:
    """Names of the installed experiments, sorted; loads none of them."""
    return sorted({point.name for point in entry_points(group=GROUP)})


def all_experiments() -> list[Found]:
    """Every installed experiment, sorted by name; a broken one carries its reason."""
    found = {point.name: point for point in entry_points(group=GROUP)}
    return [_load(found[name]) for name in sorted(found)]


def get_experiment(name: str) -> Experiment[Any]:
    """The experiment of that name.

    Raises:
        InputError: there is none, or it cannot be loaded.
    """
    points = list(entry_points(group=GROUP, name=name))
    if not points:
        names = experiment_names()
        if not names:
            raise InputError(
                f"This Python ({sys.executable}) has no experiments installed.",
                remedy="Activate the project's environment: make env, source .venv/bin/activate.",
            )
        near = difflib.get_close_matches(name, names)
        hint = f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(names)}."
        raise InputError(f"No experiment is called {name!r}.", remedy=hint)
    found = _load(points[0])
    if found.experiment is None:
        raise InputError(
            f"The experiment {name!r} cannot be loaded: {found.problem}.",
            remedy=f"Mend or reinstall the package that provides {points[0].value}.",
        )
    return found.experiment


def _load(point: EntryPoint) -> Found:
    try:
        loaded = point.load()
    except Exception as error:  # whatever a broken module raises must not break the others
        return Found(point.name, None, f"{type(error).__name__}: {error}")
    if not isinstance(loaded, Experiment):
        kind = type(loaded).__name__
        return Found(point.name, None, f"{point.value} is a {kind}, not an Experiment")
    return Found(point.name, loaded, "")
