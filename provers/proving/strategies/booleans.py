"""Statements about values of type Bool: every value of each in turn."""

from collections.abc import Iterator
from typing import Final

from provers.proving.engine import Block, strategy_of
from provers.proving.opening import Sequent
from provers.statements import render
from provers.statements.ast import (
    BINDERS,
    BOOL,
    Application,
    Node,
    Term,
    Variable,
    children,
    type_of,
)

_MOST: Final = 6


def booleans(sequent: Sequent) -> Iterator[Block]:
    """Cases on all values of type Bool that occur outside of binders."""
    places = [sequent.goal, *(h.proposition for h in sequent.hypotheses)]
    for count in (1, len(places)):
        found = list(dict.fromkeys(t for place in places[:count] for t in _values(place)))
        if not 0 < len(found) <= _MOST:
            continue
        lines = [
            f"all_goals cases value{number} : {render(term)}" for number, term in enumerate(found)
        ]
        yield [*lines, "all_goals simp_all"]
        yield [*lines, "all_goals first | (simp_all; done) | omega | (simp_all; omega)"]


def _values(node: Node) -> Iterator[Term]:
    if isinstance(node, BINDERS):
        return
    if isinstance(node, Variable | Application) and type_of(node) == BOOL:
        yield node
    for child in children(node):
        yield from _values(child)


by_booleans = strategy_of(booleans)
