"""Expressions whose types are still being found."""

from collections.abc import Callable
from typing import NamedTuple, NoReturn, Protocol, cast

from lark import Token

from provers.statements.ast import (
    BOOL,
    INT,
    NAT,
    PROP,
    BooleanValue,
    Cast,
    Comparison,
    Expression,
    Proposition,
    Term,
    Type,
)
from provers.statements.errors import StatementSyntaxError
from provers.statements.kinds import (
    Arrow,
    Kind,
    Unknown,
    UnknownTypeError,
    current,
    resolved,
    unify,
)
from provers.statements.parser import SyntaxTree

Syntax = SyntaxTree | Token


class Draft(NamedTuple):
    """An expression to be built once all types are known.

    Attributes:
        kind: its type as far as known.
        build: makes the node; called once everything is unified.
    """

    kind: Kind
    build: Callable[[], Expression]

    def term(self) -> Term:
        """The node, of a type other than Prop."""
        return cast(Term, self.build())

    def proposition(self) -> Proposition:
        """The node, of type Prop."""
        return cast(Proposition, self.build())


class Elaborate(Protocol):
    """Drafts a syntax tree; `expected` is what the surroundings want, and binds nothing."""

    def __call__(self, tree: Syntax, expected: Kind | None = None) -> Draft:
        """Draft one tree."""
        ...


def fail(at: Syntax, message: str, remedy: str = "") -> NoReturn:
    """Raise an error at a tree's first token."""
    token = first_token(at)
    line, column = (token.line or 1, token.column or 1) if token is not None else (1, 1)
    raise StatementSyntaxError(message, line=line, column=column, remedy=remedy)


def first_token(at: Syntax) -> Token | None:
    """Where a tree begins, as a token with that position; None for an empty one."""
    if isinstance(at, Token):
        return at
    if not at.meta.empty:
        return Token("", "", line=at.meta.line, column=at.meta.column)
    return None


def shown(kind: Kind) -> str:
    """A kind for messages."""
    kind = current(kind)
    if isinstance(kind, Arrow):
        return f"{shown(kind.domain)} → {shown(kind.result)}"
    return "an unknown type" if isinstance(kind, Unknown) else kind.value


def coerce(draft: Draft, target: Kind, at: Syntax) -> Draft:
    """The draft at another kind, with the cast that Lean would put in.

    Raises:
        StatementSyntaxError: there is none.
    """
    have, want = current(draft.kind), current(target)
    if have is NAT and want is INT:
        return Draft(INT, lambda: Cast(draft.term()))
    if have is BOOL and want is PROP:
        return Draft(PROP, lambda: Comparison("=", draft.term(), BooleanValue(True)))
    if not unify(have, want):
        fail(at, f"this has type {shown(have)}, and {shown(want)} is needed")
    return draft


def numeric(kind: Kind, at: Syntax, what: str) -> None:
    """Check a found kind to be Nat or Int."""
    found = known(kind, at)
    if found not in (NAT, INT):
        fail(at, f"{what} is understood for Nat and Int only, and this is {shown(kind)}")


def known(kind: Kind, at: Syntax) -> Type:
    """The type that a kind was found to be.

    Raises:
        StatementSyntaxError: nothing says.
    """
    try:
        return resolved(kind)
    except UnknownTypeError as error:
        fail(at, error.reason, "Write a type: `(x : Int)`.")
