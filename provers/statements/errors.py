"""What is wrong with a statement, and where."""

from collections.abc import Callable
from typing import Any

from workbench.errors import InputError


class StatementSyntaxError(InputError):
    """A statement outside the subset that is understood, or ill-typed.

    Args:
        message: what is wrong.
        line: of the text, from 1.
        column: from 1.
        remedy: what to do about it.
    """

    def __init__(self, message: str, *, line: int, column: int, remedy: str = "") -> None:
        super().__init__(f"line {line}, column {column}: {message}.", remedy=remedy or _REMEDY)
        self.reason = message
        self.line = line
        self.column = column

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _rebuild, (self.reason, self.line, self.column, self.remedy)


_REMEDY = "Statements are `theorem NAME (binders) : proposition` over Nat and Int."


def _rebuild(reason: str, line: int, column: int, remedy: str) -> StatementSyntaxError:
    return StatementSyntaxError(reason, line=line, column=column, remedy=remedy)
