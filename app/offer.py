"""What the form offers beyond the numbers of a study: only what the server was started with.

Who can open the explorer can start runs. A run that sends a key from the environment to an address,
starts a program or reads a file is more than that, so each needs a word in WORKBENCH_OFFER.
"""

import os
from collections.abc import Iterable, Mapping
from typing import Any, Final, get_args

from app.config_form import Field, fields_of
from workbench.comparison import flatten
from workbench.configs import Reach
from workbench.errors import InputError
from workbench.registry import Experiment

VARIABLE: Final = "WORKBENCH_OFFER"
WORDS: Final[tuple[Reach, ...]] = get_args(Reach)


def offered() -> frozenset[str]:
    """The words that the server was started with.

    Raises:
        InputError: one of them is none of these.
    """
    words = frozenset(os.environ.get(VARIABLE, "").replace(",", " ").split())
    if unknown := sorted(words - set(WORDS)):
        raise InputError(
            f"{VARIABLE} has the word {unknown[0]!r}.", remedy=f"Use any of {', '.join(WORDS)}."
        )
    return words


def parted(fields: Iterable[Field]) -> tuple[list[Field], list[Field]]:
    """The fields that the form offers, and those that it does not."""
    words = offered()
    given: list[Field] = []
    kept: list[Field] = []
    for field in fields:
        (given if field.reach is None or field.reach in words else kept).append(field)
    return given, kept


def refuse_unoffered(experiment: Experiment[Any], values: Mapping[str, Any]) -> None:
    """Refuse a configuration whose values lead to what the form does not offer.

    Args:
        experiment: whose configuration it is.
        values: all of it, or what differs from a preset, by dotted name or nested, as plain JSON.

    Raises:
        InputError: a value is that of no preset, and the server was not started with its word.
    """
    presets = [fields_of(preset) for preset in experiment.presets.values()]
    given = flatten(dict(values))
    for field in parted(presets[0])[1]:
        known = [
            other.default for preset in presets for other in preset if other.name == field.name
        ]
        value = given.get(field.name, known[0])
        if value not in known:
            raise InputError(
                f"{field.name} is {value!r}, which leads a run to {field.reach}.",
                remedy=f"Use the command line, or start the server with {VARIABLE}={field.reach}.",
            )
