"""Whether two types are the same term, and at which universe levels one becomes the other."""

from typing import NamedTuple

from provers.lean.replay.constants import Signature
from provers.lean.replay.terms import (
    CONST,
    LAM,
    LET,
    PARAM,
    PI,
    SORT,
    ZERO,
    Name,
    Terms,
    children,
)


class Match(NamedTuple):
    """How a constant's type goes onto the type that is wanted.

    Attributes:
        levels: for each of the constant's universe parameters a level of the wanted type.
        equal: whether at these the types are equal but for names of bound variables.
    """

    levels: tuple[int, ...]
    equal: bool


def match_types(terms: Terms, wanted: Signature, found: Signature) -> Match:
    """Walk along both types and read off the levels; what cannot be read off is level 0.

    The levels are a proposal: whether the types are the same, the kernel decides.
    """
    chosen: dict[Name, int] = {}
    equal = True
    stack = [(wanted.type, found.type)]
    seen = set(stack)
    while stack:
        pair = stack.pop()
        a, b = (terms.exprs[place] for place in pair)
        kind, parts, others = a[0], children(a), children(b)
        if kind != b[0]:
            equal = False
        elif kind == SORT:
            equal &= _match_levels(terms, [(a[1], b[1])], chosen)
        elif kind == CONST:
            equal &= a[1] == b[1] and len(a[2]) == len(b[2])
            equal &= _match_levels(terms, list(zip(a[2], b[2], strict=False)), chosen)
        elif not parts:
            equal &= a == b
        else:
            # A binder's name, and whether it is implicit, make no difference to a type.
            head = slice(1, 1 if kind in (LAM, PI, LET) else -len(parts))
            equal &= a[head] == b[head]
            new = {*zip(parts, others, strict=True)} - seen
            seen |= new
            stack.extend(new)
    zero = terms.level((ZERO,))
    return Match(tuple(chosen.get(name, zero) for name in found.levels), equal)


def _match_levels(terms: Terms, pairs: list[tuple[int, int]], chosen: dict[Name, int]) -> bool:
    equal = True
    while pairs:
        wanted, found = pairs.pop()
        a, b = terms.levels[wanted], terms.levels[found]
        if b[0] == PARAM:
            equal &= chosen.setdefault(b[1], wanted) == wanted
        elif a[0] != b[0]:
            equal = False
        else:
            pairs.extend(zip(a[1:], b[1:], strict=True))
    return equal
