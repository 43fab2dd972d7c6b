"""Errors meant for people: what was wrong, with which value, and what to do about it."""

from collections.abc import Callable
from typing import Any


class InputError(ValueError):
    """Bad input from a person or a file; a command that meets one exits with 2.

    Args:
        message: what is wrong, naming the value.
        remedy: what to do about it, as a sentence.
    """

    def __init__(self, message: str, *, remedy: str) -> None:
        super().__init__(f"{message} {remedy}")
        self.message = message
        self.remedy = remedy

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _rebuild, (type(self), self.message, self.remedy)


class RunError(RuntimeError):
    """A run or one of its items cannot go on, for a reason that a person can act on.

    Studies derive their own from it (training that diverged, a full disk); a command that meets
    one exits with 1, prints no traceback, and leaves a run that can be resumed.

    Args:
        message: what went wrong, naming the value.
        remedy: what to do about it, as a sentence.
    """

    def __init__(self, message: str, *, remedy: str) -> None:
        super().__init__(f"{message} {remedy}")
        self.message = message
        self.remedy = remedy

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _rebuild, (type(self), self.message, self.remedy)


def _rebuild(kind: Any, message: str, remedy: str) -> Any:
    """Make the error again in another process: pickle alone cannot give keyword arguments."""
    return kind(message, remedy=remedy)
