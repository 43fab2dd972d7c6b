"""The statement in parts: each direction or case, and one order of symmetric variables."""

from collections.abc import Iterator
from itertools import combinations
from typing import cast

from provers.reasoning.symbolic_setting import Setting
from provers.reasoning.symbolic_terms import compare
from provers.statements import render, statement_hash, substitute
from provers.statements.ast import (
    BinaryOperation,
    Comparison,
    Connective,
    Proposition,
    Statement,
    Variable,
    VariableBinder,
)
from provers.statements.transform import N, map_parts


def parts(setting: Setting) -> Iterator[Statement]:
    """One of several goals, such as a direction of ↔, on its own."""
    if setting.goals > 1:
        yield setting.stated(f"part_{setting.number}", setting.sequent.goal)


def ordered(setting: Setting) -> Iterator[Statement]:
    """The goal for a ≤ b, where the statement is the same with a and b exchanged."""
    for first, second in combinations(setting.numbers, 2):
        if first.type == second.type and _symmetric(setting, first, second):
            order = setting.assumption("in_order", compare(first, "≤", second))
            name = f"ordered_{first.name}_{second.name}"
            yield setting.stated(name, setting.sequent.goal, extra=[order])


def _symmetric(setting: Setting, first: Variable, second: Variable) -> bool:
    """Whether hypotheses and goal stay the same, up to the order of the hypotheses."""
    exchange: dict[Variable, Variable] = {first: second, second: first}
    binders = tuple(VariableBinder(variable) for variable in setting.sequent.variables)

    def marks(propositions: list[Proposition]) -> list[str]:
        parts = [Statement("part", binders, _sorted(p)) for p in propositions]
        return sorted(map(statement_hash, parts))

    hypotheses = [h.proposition for h in setting.sequent.hypotheses]
    exchanged = [substitute(h, exchange) for h in hypotheses]
    goal = setting.sequent.goal
    return marks(hypotheses) == marks(exchanged) and (
        marks([goal]) == marks([substitute(goal, exchange)])
    )


def _sorted(node: N) -> N:
    """The same with operands in one order wherever their order has no effect."""
    node = map_parts(node, _sorted)
    match node:
        case BinaryOperation("+" | "*" as sign, left, right):
            first, second = sorted((left, right), key=render)
            return cast(N, BinaryOperation(sign, first, second))
        case Comparison("=" | "≠" as sign, left, right):
            first, second = sorted((left, right), key=render)
            return cast(N, Comparison(sign, first, second))
        case Connective("∧" | "∨" as sign, left, right):
            first, second = sorted((left, right), key=render)
            return cast(N, Connective(sign, first, second))
        case _:
            return node
