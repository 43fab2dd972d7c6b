"""Terms as linear forms over what is not linear in them, and one spelling for each."""

from collections.abc import Iterator, Mapping
from typing import Final, TypeVar, cast

from provers.statements import map_parts, render
from provers.statements.ast import (
    INT,
    NAT,
    Application,
    BaseType,
    BinaryOperation,
    Cast,
    Negation,
    Node,
    Numeral,
    Term,
    children,
    type_of,
)

N = TypeVar("N", bound=Node)
_MOST: Final = 10**60


class LinearForm:
    """`c₁ * t₁ + .. + c`, with numbers c and terms t that are no sums.

    Attributes:
        parts: coefficient, not zero, by term.
        constant: the number without a term.
    """

    __slots__ = ("constant", "parts")

    def __init__(self, parts: Mapping[Term, int], constant: int) -> None:
        self.parts = {t: c for t, c in parts.items() if c}
        self.constant = constant

    def plus(self, other: "LinearForm", factor: int = 1) -> "LinearForm":
        """The sum with a multiple of another form."""
        parts = dict(self.parts)
        for term, coefficient in other.parts.items():
            parts[term] = parts.get(term, 0) + factor * coefficient
        return LinearForm(parts, self.constant + factor * other.constant)

    def scaled(self, factor: int) -> "LinearForm":
        """Each number times the factor."""
        return LinearForm({t: c * factor for t, c in self.parts.items()}, self.constant * factor)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LinearForm):
            return False
        return self.parts == other.parts and self.constant == other.constant

    def __hash__(self) -> int:
        return hash((frozenset(self.parts.items()), self.constant))

    def term(self, kind: BaseType) -> Term | None:
        """The spelling of this form as a term; None where a Nat would be subtracted."""
        pairs = sorted(self.parts.items(), key=lambda pair: render(pair[0]))
        numbers = [c for _, c in pairs] + [self.constant]
        if kind == NAT and min(numbers) < 0:
            return None
        found: Term | None = None
        for term, coefficient in sorted(pairs, key=lambda pair: pair[1] < 0):
            part = term if abs(coefficient) == 1 else _times(abs(coefficient), term, kind)
            found = _joined(found, part, coefficient)
        if self.constant or found is None:
            number = Numeral(abs(self.constant), kind)
            found = _joined(found, number, self.constant)
        return found


def _times(coefficient: int, term: Term, kind: BaseType) -> Term:
    return BinaryOperation("*", Numeral(coefficient, kind), term)


def _joined(found: Term | None, part: Term, sign: int) -> Term:
    if found is None:
        return Negation(part) if sign < 0 else part
    return BinaryOperation("-" if sign < 0 else "+", found, part)


def linear_form(term: Term) -> LinearForm:  # noqa: PLR0911
    """The form of a Nat or Int term; what is not linear counts as a term of its own."""
    match term:
        case Numeral(value):
            return LinearForm({}, value)
        case Negation(operand):
            return linear_form(operand).scaled(-1)
        case Cast(Numeral(value)):
            return LinearForm({}, value)
        case BinaryOperation("+", left, right):
            return linear_form(left).plus(linear_form(right))
        case BinaryOperation("-", left, right) if type_of(term) == INT:
            return linear_form(left).plus(linear_form(right), -1)
        case BinaryOperation("*", left, right):
            first, second = linear_form(left), linear_form(right)
            if not first.parts and abs(first.constant) < _MOST:
                return second.scaled(first.constant)
            if not second.parts and abs(second.constant) < _MOST:
                return first.scaled(second.constant)
            return LinearForm({term: 1}, 0)
        case _:
            return LinearForm({term: 1}, 0)


def canonical(node: N) -> N:
    """The node with the arguments of function variables spelled in the one way."""
    changed = map_parts(node, canonical)
    if isinstance(changed, Application):
        arguments = tuple(_canonical_argument(a) for a in changed.arguments)
        return cast(N, Application(changed.function, arguments))
    return changed


def _canonical_argument(argument: Term) -> Term:
    kind = type_of(argument)
    if kind not in {NAT, INT}:
        return argument
    return linear_form(argument).term(kind) or argument


def respelled(node: Node) -> Iterator[tuple[Term, Term]]:
    """Arguments that `canonical` changes, with what it makes of them, innermost first."""
    for child in children(node):
        yield from respelled(child)
    if isinstance(node, Application):
        for argument in node.arguments:
            inner = canonical(argument)
            outer = _canonical_argument(inner)
            if outer != inner:
                yield inner, outer


def applications(node: Node) -> Iterator[Application]:
    """The applications of function variables in a node, innermost first."""
    for child in children(node):
        yield from applications(child)
    if isinstance(node, Application):
        yield node
