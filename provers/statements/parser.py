"""The grammar applied: a statement's text to a syntax tree with positions."""

from functools import cache
from pathlib import Path
from typing import Final

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedInput, UnexpectedToken

from provers.statements.errors import StatementSyntaxError

SyntaxTree = Tree[Token]
MAX_CHARACTERS: Final = 20_000
_GRAMMAR: Final = Path(__file__).with_name("grammar.lark")


@cache
def _lark(start: str) -> Lark:
    return Lark(
        _GRAMMAR.read_text("utf-8"),
        parser="lalr",
        start=start,
        propagate_positions=True,
        maybe_placeholders=False,
    )


def syntax_tree(text: str, *, start: str = "start") -> SyntaxTree | Token:
    """Parse a text.

    Args:
        text: at most 20,000 characters.
        start: the rule it has to match, `start` for a theorem and `term` for an expression.

    Raises:
        StatementSyntaxError: it does not match.
    """
    if len(text) > MAX_CHARACTERS:
        message = f"{len(text)} characters; a statement has at most {MAX_CHARACTERS}"
        raise StatementSyntaxError(message, line=1, column=1)
    try:
        return _lark(start).parse(text)
    except UnexpectedCharacters as error:
        raise _failure(f"{error.char!r} is not understood here", error) from None
    except UnexpectedEOF as error:
        raise _too_early(text) from error
    except UnexpectedToken as error:
        if error.token.type == "$END":
            raise _too_early(text) from None
        raise _failure(f"{str(error.token)!r} is not expected here", error) from None


def _failure(message: str, error: UnexpectedInput) -> StatementSyntaxError:
    return StatementSyntaxError(message, line=error.line, column=error.column)


def _too_early(text: str) -> StatementSyntaxError:
    lines = text.rstrip().split("\n")
    column = len(lines[-1]) + 1
    return StatementSyntaxError("the text ends too early", line=len(lines), column=column)
