"""Matching of statements: values for the holes of a pattern that make it equal to another."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Final, cast

from provers.statements.ast import (
    BINDERS,
    BinaryOperation,
    Comparison,
    Node,
    Proposition,
    Term,
    Variable,
    children,
    free_variables,
    type_of,
)

Values = Mapping[Variable, Term | Proposition]
_COMMUTING: Final = frozenset({"+", "*", "=", "≠"})


def matches(
    pattern: Node, other: Node, holes: frozenset[Variable], values: Values | None = None
) -> Iterator[Values]:
    """Every way to make the pattern equal to another node, up to names of bound variables.

    Sums, products and equations also match with their two sides exchanged.

    Args:
        pattern: has holes.
        other: has none of them.
        holes: variables of the pattern that stand for terms.
        values: those that are known already.
    """
    return _match(pattern, other, _Scope(holes, ()), dict(values or {}))


class _Scope:
    """The holes, and the pairs of variables bound on both sides, innermost last."""

    def __init__(
        self, holes: frozenset[Variable], bound: tuple[tuple[Variable, Variable], ...]
    ) -> None:
        self.holes = holes
        self.bound = bound

    def inside(self, ours: Variable, theirs: Variable) -> "_Scope":
        return _Scope(self.holes - {ours}, (*self.bound, (ours, theirs)))

    def catches(self, node: Node) -> bool:
        inner = {theirs for _, theirs in self.bound}
        return bool(inner & free_variables(node))

    def same(self, ours: Variable, theirs: Node) -> bool:
        for mine, other in reversed(self.bound):
            if ours == mine or theirs == other:
                return ours == mine and theirs == other
        return ours == theirs


def _match(
    pattern: Node, other: Node, scope: _Scope, values: dict[Variable, Term | Proposition]
) -> Iterator[Values]:
    if isinstance(pattern, Variable):
        if pattern not in scope.holes:
            if scope.same(pattern, other):
                yield values
        elif pattern in values:
            if values[pattern] == other:
                yield values
        elif _fits(pattern, other) and not scope.catches(other):
            yield {**values, pattern: cast(Term, other)}
        return
    if type(pattern) is not type(other) or not _same_data(pattern, other):
        return
    if isinstance(pattern, BINDERS) and isinstance(other, BINDERS):
        if pattern.variable.type != other.variable.type:
            return
        scope = scope.inside(pattern.variable, other.variable)
    ours, theirs = children(pattern), children(other)
    yield from _match_all(ours, theirs, scope, values)
    if isinstance(pattern, BinaryOperation | Comparison) and _commutes(pattern):
        yield from _match_all(ours, theirs[::-1], scope, values)


def _match_all(
    ours: Sequence[Node],
    theirs: Sequence[Node],
    scope: _Scope,
    values: dict[Variable, Term | Proposition],
) -> Iterator[Values]:
    if len(ours) != len(theirs):
        return
    if not ours:
        yield values
        return
    for found in _match(ours[0], theirs[0], scope, values):
        yield from _match_all(ours[1:], theirs[1:], scope, dict(found))


def _commutes(node: BinaryOperation | Comparison) -> bool:
    sign = node.operator if isinstance(node, BinaryOperation) else node.relation
    return sign in _COMMUTING


def _fits(hole: Variable, other: Node) -> bool:
    # Collections are no terms, and have no type.
    try:
        return type_of(cast(Term, other)) == hole.type
    except TypeError:
        return False


def _same_data(pattern: Node, other: Node) -> bool:
    """Whether all that is no node is equal: operators, names, numbers, types."""
    for each in fields(pattern):
        if isinstance(pattern, BINDERS) and each.name == "variable":
            continue
        ours, theirs = getattr(pattern, each.name), getattr(other, each.name)
        if not _is_part(ours) and ours != theirs:
            return False
    return True


def _is_part(value: object) -> bool:
    return hasattr(value, "__dataclass_fields__") or isinstance(value, tuple)


def subterms(node: Node) -> Iterator[Term]:
    """All terms within a node that hold no variable bound in it, outermost first."""
    yield from _subterms(node, frozenset())


def _subterms(node: Node, bound: frozenset[Variable]) -> Iterator[Term]:
    if isinstance(node, Term) and not bound & free_variables(node):
        yield node
    if isinstance(node, BINDERS):
        bound |= {node.variable}
    for child in children(node):
        yield from _subterms(child, bound)


def distinct(nodes: Iterable[Term]) -> list[Term]:
    """Each term once, in order."""
    return list(dict.fromkeys(nodes))
