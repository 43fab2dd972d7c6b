"""Texts to typed statements, propositions and terms."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import Final, cast

from lark import Token, Tree

from provers.statements.ast import (
    Binder,
    Hypothesis,
    Proposition,
    Statement,
    Term,
    Type,
    Variable,
    VariableBinder,
)
from provers.statements.drafts import Syntax, coerce, fail, known
from provers.statements.elaboration import Elaborator
from provers.statements.kinds import as_kind
from provers.statements.parser import SyntaxTree, syntax_tree
from provers.statements.type_names import names_type, type_at

MAX_DEPTH: Final = 120
_Draft = Callable[[], list[Binder]]


def parse_statement(text: str) -> Statement:
    """Read `theorem NAME binders : proposition`; a `:= by sorry` behind it is ignored.

    Args:
        text: in the core or the Mathlib dialect, up to 20,000 characters, nested up to 120 deep.

    Raises:
        StatementSyntaxError: it is outside the subset, ill-typed, or a type cannot be found.
    """
    tree = _checked(syntax_tree(text))
    name, *groups, goal = tree.children
    elaborator = Elaborator()
    drafts: list[_Draft] = []
    with ExitStack() as scope:
        for group in groups:
            drafts.append(_group(elaborator, cast(SyntaxTree, group), scope))
        body = elaborator.proposition(goal)
    proposition = body.proposition()
    return Statement(str(name), tuple(b for draft in drafts for b in draft()), proposition)


def parse_proposition(text: str, variables: Mapping[str, Type] | None = None) -> Proposition:
    """Read a proposition.

    Args:
        text: as Lean would read it.
        variables: the free variables that it may have, with their types.

    Raises:
        StatementSyntaxError: as for `parse_statement`.
    """
    tree = _checked(syntax_tree(text, start="term"))
    return Elaborator(dict(variables or {})).proposition(tree).proposition()


def parse_term(
    text: str, variables: Mapping[str, Type] | None = None, expected: Type | None = None
) -> Term:
    """Read a term.

    Args:
        text: as Lean would read it.
        variables: the free variables that it may have, with their types.
        expected: its type; without it, the type is found from the term.

    Raises:
        StatementSyntaxError: as for `parse_statement`.
    """
    tree = _checked(syntax_tree(text, start="term"))
    kind = None if expected is None else as_kind(expected)
    draft = Elaborator(dict(variables or {}))(tree, kind)
    return (draft if kind is None else coerce(draft, kind, tree)).term()


def _group(elaborator: Elaborator, group: SyntaxTree, scope: ExitStack) -> _Draft:
    """One bracket of binders before the colon; its names are in scope from now on."""
    *tokens, content = group.children
    if group.data == "instance":
        fail(group, "instance arguments are not understood", "Leave them out.")
    names = cast(list[Token], tokens)
    implicit = group.data == "implicit"
    if names_type(content):
        kind = type_at(content)
        for token in names:
            scope.enter_context(elaborator.binding(token, kind))
        return lambda: [
            VariableBinder(Variable(str(token), known(kind, token)), implicit) for token in names
        ]
    if implicit:
        fail(group, "a hypothesis in { } is not understood", "Write it in ( ).")
    draft = elaborator.proposition(content)
    for token in names:
        scope.enter_context(elaborator.binding(token, None))
    return lambda: [Hypothesis(str(token), draft.proposition()) for token in names]


def _checked(tree: Syntax) -> SyntaxTree:
    """The tree, if it is not nested too deeply to be walked by recursion."""
    assert isinstance(tree, Tree)  # noqa: S101 (every rule makes a tree)
    level: list[Syntax] = [tree]
    for _ in range(MAX_DEPTH):
        level = [child for part in level if isinstance(part, Tree) for child in part.children]
        if not level:
            return tree
    return fail(level[0], f"nested more than {MAX_DEPTH} deep", "Split the statement.")
