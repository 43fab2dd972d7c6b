"""The goal with a variable in place of a large number: what induction can show, if it is true."""

from collections.abc import Iterator
from typing import Final

from provers.reasoning.symbolic_sequences import section_forms
from provers.reasoning.symbolic_setting import Setting
from provers.reasoning.symbolic_terms import nodes, plus
from provers.statements.ast import (
    NAT,
    BinaryOperation,
    Node,
    Numeral,
    Quantified,
    Statement,
    Variable,
    free_variables,
)
from provers.statements.transform import N, map_parts

_SMALLEST: Final = 10
_REACH: Final = 20


def generalised(setting: Setting) -> Iterator[Statement]:
    """`∀ n, goal` with n for a number c, and n + d for numbers c + d close to it.

    Closed forms of a function's sections are hypotheses of it.
    """
    setting = setting.of_functions
    goal = setting.sequent.goal
    if not setting.functions or not free_variables(goal) <= set(setting.functions):
        return
    exact = _kept(goal)
    found = sorted(
        {
            node.value
            for node in nodes(goal)
            if isinstance(node, Numeral) and node.type == NAT and node not in exact
        }
    )
    for base in [value for value in found if value >= _SMALLEST][:1]:
        n = Variable("n", NAT)
        body = _shifted(goal, base, n, exact)
        extra = [
            setting.assumption(f"form_{function.name}", forms[-1][1])
            for function in setting.functions
            if function in free_variables(goal) and (forms := section_forms(setting, function))
        ]
        whole = Quantified("∀", n, body)
        yield setting.stated(f"for_all_like_{base}", whole, extra=extra)


def _kept(goal: Node) -> set[Numeral]:
    """Numbers that are divisors: a modulus is no place for a variable."""
    return {
        node.right
        for node in nodes(goal)
        if isinstance(node, BinaryOperation)
        and node.operator in ("%", "/")
        and isinstance(node.right, Numeral)
    }


def _shifted(node: N, base: int, n: Variable, exact: set[Numeral]) -> N:
    if isinstance(node, Numeral):
        near = base <= node.value <= base + _REACH and node.type == NAT and node not in exact
        return plus(n, node.value - base) if near else node  # pyright: ignore[reportReturnType]
    return map_parts(node, lambda part: _shifted(part, base, n, exact))
