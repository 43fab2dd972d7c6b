"""One form and one hash for statements that are the same but for names, spaces and dialect."""

import hashlib
from dataclasses import replace
from typing import cast

from provers.lean.toolchain import Dialect
from provers.statements.ast import (
    BINDERS,
    BigOperation,
    Proposition,
    Statement,
    Variable,
)
from provers.statements.core_form import core_form
from provers.statements.reading import parse_statement
from provers.statements.render import render, render_statement
from provers.statements.transform import N, closed, map_parts


def normal_form(statement: Statement) -> Proposition:
    """The statement closed by ∀ and →, in core's terms, its bound variables named by depth.

    Args:
        statement: any; its name and the names in it have no effect.

    Returns:
        A proposition equal for statements that Lean takes for the same type, up to how library
        notions unfold.
    """
    return _named(core_form(closed(statement)), {}, 0)


def statement_hash(statement: Statement) -> str:
    """The first 16 hexadecimal digits of the hash of the normal form, for lemma ids."""
    text = render(normal_form(statement))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def translate(text: str, *, to: Dialect) -> str:
    """A statement's text in another dialect, without its proof.

    Args:
        text: `theorem` or `lemma`, in either dialect.
        to: the dialect wanted; `lemma` becomes `theorem`.

    Raises:
        StatementSyntaxError: the text is not understood.
    """
    return render_statement(parse_statement(text), to)


def _named(node: N, names: dict[Variable, Variable], depth: int) -> N:
    """The node with bound variables called x0, x1, .. by how many binders stand around them."""
    if isinstance(node, Variable):
        return cast(N, names.get(node, node))
    if not isinstance(node, BINDERS):
        return map_parts(node, lambda part: _named(part, names, depth))
    variable = Variable(f"x{depth}", node.variable.type)
    hidden = {old: new for old, new in names.items() if old.name != node.variable.name}
    body = _named(node.body, {**hidden, node.variable: variable}, depth + 1)
    changed = replace(node, variable=variable, body=body)
    if isinstance(changed, BigOperation):
        changed = replace(changed, collection=_named(changed.collection, names, depth))
    return cast(N, changed)
