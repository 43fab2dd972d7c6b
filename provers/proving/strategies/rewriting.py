"""Goals in which functions are replaced by what equations say they are, case by case."""

from collections.abc import Iterator
from itertools import islice
from typing import Final, cast

from provers.proving.algebra.linear_form import applications
from provers.proving.engine import Block, alternatives, strategy_of
from provers.proving.facts.ring import expanded
from provers.proving.facts.unfolding import spelled, unfolded
from provers.proving.opening import Sequent
from provers.statements import map_parts, render, substitute
from provers.statements.ast import (
    NAT,
    Application,
    BinaryOperation,
    Comparison,
    Hypothesis,
    Node,
    Numeral,
    Proposition,
    Term,
    Variable,
    free_variables,
)

_ROUNDS: Final = 6


def rewritten(sequent: Sequent) -> Iterator[Block]:
    """A block for the goal as it is, and for each argument that is zero or a successor."""
    if not any(applications(sequent.goal)):
        return
    block = _rewritten(sequent)
    if block:
        yield block
    arguments = [t for a in applications(sequent.goal) for t in a.arguments]
    for variable in sequent.variables:
        if variable.type == NAT and any(variable in free_variables(t) for t in arguments):
            yield from _cases(sequent, variable)


def _cases(sequent: Sequent, variable: Variable) -> Iterator[Block]:
    after = BinaryOperation("+", variable, Numeral(1))
    zero, successor = (_at(sequent, variable, value) for value in (Numeral(0), after))
    blocks = _rewritten(zero), _rewritten(successor)
    if all(blocks):
        yield [
            f"cases {variable.name} with",
            "| zero =>",
            f"  show {render(zero.goal)}",
            *(f"  {line}" for line in blocks[0]),
            f"| succ {variable.name} =>",
            f"  show {render(successor.goal)}",
            *(f"  {line}" for line in blocks[1]),
        ]


def _at(sequent: Sequent, variable: Variable, value: Term) -> Sequent:
    def moved(proposition: Proposition) -> Proposition:
        return cast(Proposition, spelled(substitute(proposition, {variable: value})))

    hypotheses = tuple(Hypothesis(h.name, moved(h.proposition)) for h in sequent.hypotheses)
    return sequent._replace(hypotheses=hypotheses, goal=moved(sequent.goal))


def _rewritten(sequent: Sequent) -> Block:
    lines, after = unfolded(sequent)
    equations = {
        h.proposition.left: (h.name, h.proposition.right)
        for h in after.hypotheses
        if isinstance(h.proposition, Comparison)
        and h.proposition.relation == "="
        and isinstance(h.proposition.left, Application)
        and h.proposition.left not in set(applications(h.proposition.right))
    }
    goal, used = after.goal, list[str]()
    for _ in range(_ROUNDS):
        present = [a for a in dict.fromkeys(applications(goal)) if a in equations]
        if not present:
            break
        used += [equations[a][0] for a in present]
        goal = cast(Proposition, _replaced(goal, {a: equations[a][1] for a in present}))
    if not used:
        return []
    plain = after._replace(goal=goal)
    closings = [["rfl"], ["ac_rfl"], ["omega"], *islice(expanded(plain), 1), ["simp"]]
    step = f"simp only [{', '.join(dict.fromkeys(used))}]"
    first, *rest = alternatives(closings)
    return [*lines, f"try {step}", f"all_goals {first}", *rest]


def _replaced(node: Node, values: dict[Application, Term]) -> Node:
    if isinstance(node, Application) and node in values:
        return values[node]
    return map_parts(node, lambda part: _replaced(part, values))


by_rewriting = strategy_of(rewritten)
