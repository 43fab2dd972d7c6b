"""Changes to statement trees: mapping over the parts, substitution, closing."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import TypeVar, cast

from provers.statements.ast import (
    BINDERS,
    BigOperation,
    Connective,
    Hypothesis,
    Lambda,
    Node,
    Proposition,
    Quantified,
    Statement,
    Term,
    Variable,
    free_variables,
)

N = TypeVar("N", bound=Node)


def map_parts(node: N, change: Callable[[Node], Node]) -> N:
    """The node with every node directly below replaced; a binder keeps its variable."""
    changed: dict[str, object] = {}
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(node, BINDERS) and field.name == "variable":
            continue
        if isinstance(value, tuple):
            changed[field.name] = tuple(change(part) for part in cast(tuple[Node, ...], value))
        elif isinstance(value, _NODES):
            changed[field.name] = change(cast(Node, value))
    return replace(node, **changed) if changed else node


_NODES = tuple(cast(tuple[type, ...], Node.__args__))  # pyright: ignore


def substitute(node: N, values: Mapping[Variable, Term | Proposition]) -> N:
    """Put terms for free variables; bound variables are renamed where they would catch one.

    Args:
        node: any.
        values: of the same types as their variables.
    """
    if isinstance(node, Variable):
        return cast(N, values.get(node, node))
    if not isinstance(node, BINDERS):
        return map_parts(node, lambda part: substitute(part, values))
    inside = {v: t for v, t in values.items() if v.name != node.variable.name}
    taken = {free.name for term in inside.values() for free in free_variables(term)}
    variable = node.variable
    if variable.name in taken:
        taken |= {free.name for free in free_variables(node.body)}
        fresh = Variable(unused(variable.name, taken), variable.type)
        inside[variable] = fresh
        variable = fresh
    body = substitute(node.body, inside)
    if isinstance(node, BigOperation):
        collection = substitute(node.collection, values)
        return cast(N, BigOperation(node.operator, variable, collection, cast(Term, body)))
    if isinstance(node, Quantified):
        return cast(N, Quantified(node.quantifier, variable, cast(Proposition, body)))
    return cast(N, Lambda(variable, body))


def unused(name: str, taken: set[str]) -> str:
    """The name with primes, until it is not among those taken."""
    while name in taken:
        name += "'"
    return name


def closed(statement: Statement) -> Proposition:
    """The statement as one proposition: binders become ∀ and →, as they are for Lean."""
    proposition = statement.goal
    for binder in reversed(statement.binders):
        if isinstance(binder, Hypothesis):
            proposition = Connective("→", binder.proposition, proposition)
        else:
            proposition = Quantified("∀", binder.variable, proposition)
    return proposition
