"""Where a quantified variable has to be looked for, read off the conditions on it."""

import math
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Cast,
    Comparison,
    Connective,
    Divides,
    Interval,
    Listing,
    Membership,
    Node,
    Numeral,
    Proposition,
    Quantified,
    QuantifierSign,
    Range,
    Relation,
    Term,
    Variable,
    free_variables,
    type_of,
)

Side = Literal["lower", "upper", "exact", "size", "divisor"]


class Limit(NamedTuple):
    """What one condition says of a variable x, for the value v of `term`.

    Attributes:
        side: "lower": v + shift ≤ x; "upper": x ≤ v + shift; "exact": x = v; "size": |x| ≤ |v|,
            and "divisor": x ∣ v, which say something only where v is not zero.
        term: does not contain x.
        shift: see `side`.
        factors: terms without x that have to be at least 1 for it to hold.
        bases: terms without x that have to be at least 2 for it to hold.
    """

    side: Side
    term: Term
    shift: int = 0
    factors: tuple[Term, ...] = ()
    bases: tuple[Term, ...] = ()


SMALL_DOMAIN: Final = 400
_MAX_FACTORED: Final = 10**6
_FLIPPED: Final[dict[Relation, Relation]] = {"<": ">", "≤": "≥", ">": "<", "≥": "≤", "=": "="}


def guards(sign: QuantifierSign, body: Proposition) -> Iterator[Proposition]:
    """The conditions under which a body matters: premises for ∀, parts of the whole for ∃."""
    hidden: list[Variable] = []
    while True:
        if isinstance(body, Quantified) and body.quantifier == sign:
            hidden.append(body.variable)
            body = body.body
        elif sign == "∀" and isinstance(body, Connective) and body.sign == "→":
            yield from _open(body.left, hidden)
            body = body.right
        else:
            break
    if sign != "∀":
        yield from _open(body, hidden)


def _open(condition: Proposition, hidden: list[Variable]) -> Iterator[Proposition]:
    if isinstance(condition, Connective) and condition.sign == "∧":
        yield from _open(condition.left, hidden)
        yield from _open(condition.right, hidden)
    elif isinstance(condition, Quantified) and condition.quantifier == "∃":
        yield from _open(condition.body, [*hidden, condition.variable])
    elif not free_variables(condition) & set(hidden):
        yield condition


def limits(variable: Variable, conditions: Iterable[Proposition]) -> tuple[Limit, ...]:
    """What the conditions say of a variable of type Nat or Int."""
    return tuple(limit for each in conditions for limit in _limits(variable, each))


def _limits(variable: Variable, condition: Proposition) -> Iterator[Limit]:
    match condition:
        case Comparison(relation, left, right) if relation != "≠" and type_of(left) in (NAT, INT):
            yield from _compared(variable, relation, left, right)
            yield from _compared(variable, _FLIPPED[relation], right, left)
        case Membership(element, Range(bound)) if element == variable:
            if _without(variable, bound):
                yield Limit("upper", bound, -1)
        case Membership(element, Interval(lower, upper)) if element == variable:
            if _without(variable, lower, upper):
                yield Limit("lower", lower)
                yield Limit("upper", upper)
        case Membership(element, Listing((single,))) if element == variable:
            if _without(variable, single):
                yield Limit("exact", single)
        case Divides(left, right) if _without(variable, right):
            if _multiple(variable, left):
                yield Limit("divisor", right)
            elif variable.type == NAT and (found := _dominating(variable, left)) is not None:
                yield Limit("size", right, 0, *found)
        case _:
            pass


def _compared(variable: Variable, relation: Relation, left: Term, right: Term) -> Iterator[Limit]:
    """Limits from a relation with the variable on the left alone."""
    if not _without(variable, right) or variable not in free_variables(left):
        return
    if left == variable:
        match relation:
            case "=":
                yield Limit("exact", right)
            case "<" | "≤":
                yield Limit("upper", right, -1 if relation == "<" else 0)
            case _:
                yield Limit("lower", right, 1 if relation == ">" else 0)
        return
    if relation == "=":
        yield from _solved(variable, left, right)
    if relation in ("=", "<", "≤") and variable.type == NAT and type_of(left) == NAT:
        found = _dominating(variable, left)
        if found is not None:
            yield Limit("upper", right, -1 if relation == "<" else 0, *found)


def _solved(  # noqa: PLR0912 (one for each side of each sign)
    variable: Variable, left: Term, right: Term
) -> Iterator[Limit]:
    """Limits from an equation whose left side alone has the variable, summands moved over."""
    right = _integer(right)
    while isinstance(left, BinaryOperation) and left.operator in ("+", "-"):
        first, second = left.left, left.right
        if left.operator == "-" and type_of(left) == NAT:
            return
        if _without(variable, second):
            opposite = "-" if left.operator == "+" else "+"
            left, right = first, BinaryOperation(opposite, right, _integer(second))
        elif _without(variable, first):
            rest = _integer(first)
            if left.operator == "+":
                left, right = second, BinaryOperation("-", right, rest)
            else:
                left, right = second, BinaryOperation("-", rest, right)
        else:
            return
    while isinstance(left, Cast):
        left = left.operand
    if left == variable:
        yield Limit("exact", right)
    elif _multiple(variable, left):
        yield Limit("divisor", right)
        if isinstance(left, BinaryOperation) and left.operator == "*":
            for inner, factor in ((left.left, left.right), (left.right, left.left)):
                if inner == variable and _without(variable, factor):
                    quotient = BinaryOperation("/", right, _integer(factor))
                    yield Limit("exact", quotient, 0, (factor,))


def _integer(term: Term) -> Term:
    return Cast(term) if type_of(term) == NAT else term


def _dominating(variable: Variable, term: Term) -> tuple[tuple[Term, ...], tuple[Term, ...]] | None:
    """Under which conditions a Nat term is at least the variable: factors ≥ 1 and bases ≥ 2."""
    if term == variable:
        return (), ()
    if not isinstance(term, BinaryOperation):
        return None
    for inner, other in ((term.left, term.right), (term.right, term.left)):
        if term.operator == "^" and inner is term.right:
            found = _dominating(variable, inner) if _without(variable, other) else None
            if found is not None:
                return found[0], (*found[1], other)
            continue
        found = _dominating(variable, inner) if term.operator in ("+", "*", "^") else None
        if found is None:
            continue
        if term.operator == "+" or inner == other:
            return found
        if _without(variable, other):
            return (*found[0], other), found[1]
    return None


def _multiple(variable: Variable, term: Term) -> bool:
    """Whether a term is a product with the variable as a factor, or a power of it."""
    match term:
        case BinaryOperation("*", left, right):
            return _multiple(variable, left) or _multiple(variable, right)
        case BinaryOperation("^", base, Numeral(exponent)):
            return exponent > 0 and _multiple(variable, base)
        case _:
            return term == variable


def _without(variable: Variable, *nodes: Node) -> bool:
    return not any(variable in free_variables(node) for node in nodes)


def candidates(
    kind: object, known: Iterable[tuple[Limit, Callable[[Term], int | None]]], bound: int
) -> tuple[Iterable[int], bool]:
    """The values to try, and whether no other can matter.

    Args:
        kind: NAT or INT.
        known: the limits, each with a way to find its terms' values; None for unknown.
        bound: how far from zero to go where nothing limits the variable.
    """
    lowest: list[int] = [0] if kind == NAT else []
    highest: list[int] = []
    multiples: list[int] = []
    for limit, value_of in known:
        value = value_of(limit.term)
        if value is None or not _holds(limit, value_of):
            continue
        value += limit.shift
        if limit.side in ("lower", "exact"):
            lowest.append(value)
        if limit.side in ("upper", "exact"):
            highest.append(value)
        if limit.side in ("size", "divisor") and value:
            lowest.append(-abs(value))
            highest.append(abs(value))
        if limit.side == "divisor" and value:
            multiples.append(abs(value))
    lower, upper = max(lowest, default=None), min(highest, default=None)
    if lower is not None and upper is not None:
        if upper - lower <= max(2 * bound, SMALL_DOMAIN):
            return range(lower, upper + 1), True
        smallest = min(multiples, default=None)
        if smallest is not None and smallest <= _MAX_FACTORED:
            return [v for v in _divisors(smallest) if lower <= v <= upper], True
        return _nearest(lower, upper, bound), False
    if lower is not None:
        return range(lower, lower + bound + 1), False
    if upper is not None:
        return range(upper, upper - bound - 1, -1), False
    return _nearest(-bound, bound, bound), False


@lru_cache(maxsize=1024)
def _divisors(value: int) -> tuple[int, ...]:
    """All divisors of a positive number, the negative ones too, nearest to zero first."""
    small = [d for d in range(1, math.isqrt(value) + 1) if value % d == 0]
    found = sorted({*small, *(value // d for d in small)})
    return tuple(signed for d in found for signed in (d, -d))


def _holds(limit: Limit, value_of: Callable[[Term], int | None]) -> bool:
    return all((value_of(term) or 0) >= 1 for term in limit.factors) and all(
        (value_of(term) or 0) >= 2 for term in limit.bases
    )


def _nearest(lower: int, upper: int, bound: int) -> Iterable[int]:
    """The 2 * bound + 1 values of an interval that lie nearest to zero, nearest first."""
    start = min(max(0, lower), upper)
    found = [start]
    step = 1
    while len(found) < 2 * bound + 1 and (start + step <= upper or start - step >= lower):
        found += [v for v in (start + step, start - step) if lower <= v <= upper]
        step += 1
    return found
