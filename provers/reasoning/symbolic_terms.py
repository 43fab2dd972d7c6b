"""Short ways to write terms and propositions."""

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce

from provers.statements.ast import (
    INT,
    NAT,
    BaseType,
    BinaryOperation,
    Comparison,
    Connective,
    Negation,
    Node,
    Numeral,
    Proposition,
    Relation,
    Term,
    children,
    type_of,
)


def number(value: int, kind: BaseType) -> Term:
    """A number of a type; a negative one only over Int."""
    return Numeral(value, kind) if value >= 0 else Negation(Numeral(-value, INT))


def base_type(term: Term) -> BaseType:
    """The type of a term that is a number."""
    return INT if type_of(term) == INT else NAT


def compare(left: Term, relation: Relation, right: Term | int) -> Comparison:
    """A comparison; a plain number gets the type of the left side."""
    right = number(right, base_type(left)) if isinstance(right, int) else right
    return Comparison(relation, left, right)


def remainder(term: Term, modulus: int) -> Term:
    """`term % modulus`."""
    return BinaryOperation("%", term, Numeral(modulus, base_type(term)))


def plus(left: Term, right: Term | int) -> Term:
    """A sum; adding zero gives the term itself."""
    if right == 0:
        return left
    right = number(right, base_type(left)) if isinstance(right, int) else right
    return BinaryOperation("+", left, right)


def times(left: Term | int, right: Term) -> Term:
    """A product; one times a term is the term itself."""
    if left == 1:
        return right
    left = number(left, base_type(right)) if isinstance(left, int) else left
    return BinaryOperation("*", left, right)


def power(base: Term, exponent: Term | int) -> Term:
    """A power."""
    return BinaryOperation("^", base, Numeral(exponent) if isinstance(exponent, int) else exponent)


def any_of(parts: Sequence[Proposition]) -> Proposition:
    """Alternatives, at least one."""
    return reduce(lambda rest, part: Connective("∨", part, rest), reversed(parts[:-1]), parts[-1])


def one_of(term: Term, values: Iterable[int]) -> Proposition:
    """`term = a ∨ term = b ∨ ..`, at least one value."""
    return any_of([compare(term, "=", value) for value in values])


def nodes(node: Node) -> Iterator[Node]:
    """The node and all below it, in the order of the text."""
    yield node
    for child in children(node):
        yield from nodes(child)
