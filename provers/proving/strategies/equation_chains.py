"""Equal values of a function, by a chain of equations whose arguments agree up to arithmetic.

From `c i = c (n - i)` and `c i = c (i - k + (k - i))` comes `c (i + k) = c i`.
"""

from collections.abc import Iterator
from itertools import product
from typing import Final, NamedTuple

from provers.proving.engine import Block, strategy_of
from provers.proving.facts.instances import Rule, rules
from provers.proving.opening import Sequent
from provers.statements import render, substitute
from provers.statements.ast import Application, Comparison, Term, Variable

_LONGEST: Final = 3
_MOST_CHAINS: Final = 40
_PREMISE: Final = "(by first | assumption | omega)"


class _Move(NamedTuple):
    """A rule f x = f (v x), read from either side.

    Attributes:
        rule: the rule.
        variable: x.
        result: v x.
        turned: whether the rule states it from right to left.
    """

    rule: Rule
    variable: Variable
    result: Term
    turned: bool


def equation_chains(sequent: Sequent) -> Iterator[Block]:
    """One block that tries short chains first, from either side."""
    match sequent.goal:
        case Comparison("=", Application(function, (start,)), Application(other, (end,))) if (
            function == other and isinstance(function, Variable)
        ):
            pass
        case _:
            return
    moves = [move for rule in rules(sequent) for move in _moves(rule, function)]
    chains: list[str] = []
    for length in range(1, _LONGEST + 1):
        for chosen in product(moves, repeat=length):
            chains.append(_chain(function.name, chosen, start, end))
            chains.append(f"({_chain(function.name, chosen, end, start)}).symm")
    if chains:
        yield ["first", *(f"  | exact {chain}" for chain in chains[:_MOST_CHAINS])]


def _moves(rule: Rule, function: Variable) -> Iterator[_Move]:
    match rule.body:
        case Comparison("=", Application(first, (left,)), Application(second, (right,))) if (
            first == second == function and len(rule.variables) == 1
        ):
            (variable,) = rule.variables
            if left == variable:
                yield _Move(rule, variable, right, turned=False)
            if right == variable:
                yield _Move(rule, variable, left, turned=True)
        case _:
            pass


def _chain(function: str, moves: tuple[_Move, ...], start: Term, end: Term) -> str:
    """A term of type `f start = f end`, if the last argument is the end."""
    steps: list[str] = []
    place = start
    for move in moves:
        arguments = [f"({render(place)})" if v is not None else _PREMISE for v in move.rule.order]
        step = f"({' '.join([move.rule.name, *arguments])})"
        steps.append(f"{step}.symm" if move.turned else step)
        place = substitute(move.result, {move.variable: place})
    last = f"(congrArg {function} (show {render(place)} = {render(end)} by omega))"
    return "".join(f"({step}).trans (" for step in steps) + last + ")" * len(steps)


by_equation_chains = strategy_of(equation_chains)
