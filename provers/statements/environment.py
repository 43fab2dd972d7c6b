"""What an evaluation works with: values of variables, and how much may still be tried."""

from collections.abc import Callable, Mapping
from typing import Final

Function = Callable[..., "int | bool"]
Value = int | bool | Function
Truth3 = bool | None
DEFAULT_BOUND: Final = 20
DEFAULT_STEPS: Final = 200_000


class StepsExhaustedError(Exception):
    """An evaluation took more steps than it may."""


class Budget:
    """How many values may still be tried, shared by all that one evaluation starts.

    Attributes:
        left: steps left.
    """

    __slots__ = ("left",)

    def __init__(self, steps: int) -> None:
        self.left = steps

    def spend(self, steps: int = 1) -> None:
        """Count steps.

        Raises:
            StepsExhaustedError: none is left.
        """
        self.left -= steps
        if self.left < 0:
            raise StepsExhaustedError


class Environment:
    """Values of variables, and how an evaluation is to go.

    Attributes:
        values: by name.
        bound: how far quantifiers look where nothing limits their variable.
        presuming: whether a quantifier that found nothing within the bound counts as decided.
        budget: what may still be done.
    """

    __slots__ = ("bound", "budget", "presuming", "values")

    def __init__(
        self,
        values: Mapping[str, Value],
        *,
        bound: int = DEFAULT_BOUND,
        presuming: bool = False,
        budget: Budget | None = None,
    ) -> None:
        self.values = dict(values)
        self.bound = bound
        self.presuming = presuming
        self.budget = budget or Budget(DEFAULT_STEPS)


TermCode = Callable[[Environment], int]
PropositionCode = Callable[[Environment], Truth3]


def restore(env: Environment, name: str, before: Value | None) -> None:
    """Give a variable the value that it had before, or none."""
    if before is None:
        env.values.pop(name, None)
    else:
        env.values[name] = before
