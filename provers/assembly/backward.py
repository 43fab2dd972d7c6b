"""Steps from the goal backwards: a side of ∨, witnesses of ∃, a rule whose conclusion it is."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from provers.assembly.matching import Values, matches
from provers.assembly.rules import Rule, argument, choices, rule_of, same, terms_of
from provers.proving.opening import Sequent
from provers.statements import render, substitute
from provers.statements.ast import (
    Connective,
    Proposition,
    Quantified,
    Variable,
    conjuncts,
)

_MOST_WITNESSES: Final = 12
_MOST_TOGETHER: Final = 3
_MOST_SEEN: Final = 60
_MOST_BACKWARD: Final = 6

Step = tuple[str, tuple[Proposition, ...]]
"""A tactic, and what is to be shown behind it."""


def backward_steps(sequent: Sequent) -> Iterator[Step]:
    """Steps from the goal, the likeliest first."""
    goal = sequent.goal
    if isinstance(goal, Connective) and goal.sign == "∨":
        yield "left", (goal.left,)
        yield "right", (goal.right,)
    if isinstance(goal, Quantified) and goal.quantifier == "∃":
        for witness in _witnesses(goal, sequent):
            body = substitute(goal.body, {goal.variable: witness})
            yield f"refine ⟨{argument(witness)}, ?_⟩", (body,)
    for fact in (*sequent.hypotheses, *sequent.lemmas):
        rule = rule_of(fact)
        if rule is not None and rule.hypotheses():
            yield from _applied(rule, sequent)


def joint_witnesses(sequent: Sequent) -> Iterator[Step]:
    """All witnesses of several ∃ at once, if facts that state parts of the body decide them."""
    holes: list[Variable] = []
    body = sequent.goal
    while isinstance(body, Quantified) and body.quantifier == "∃":
        hole = Variable(f"?w{len(holes)}", body.variable.type)
        holes.append(hole)
        body = substitute(body.body, {body.variable: hole})
    if len(holes) < 2:
        return
    found: dict[str, tuple[int, Step]] = {}
    for values in islice(
        _decided(list(conjuncts(body)), frozenset(holes), {}, sequent), _MOST_SEEN
    ):
        step = f"refine ⟨{', '.join(argument(values[hole]) for hole in holes)}, ?_⟩"
        rest = substitute(body, values)
        open_parts = sum(
            not any(same(part, fact.proposition) for fact in sequent.hypotheses)
            for part in conjuncts(rest)
        )
        found.setdefault(step, (open_parts, (step, (rest,))))
    # Those of whose parts the fewest are left to be shown.
    ranked = sorted(found.values(), key=lambda each: each[0])
    yield from (step for _, step in ranked[:_MOST_TOGETHER])


def _decided(
    parts: list[Proposition], holes: frozenset[Variable], values: Values, sequent: Sequent
) -> Iterator[Values]:
    """Values of all holes for which facts state as many of the parts as are needed."""
    if holes <= set(values):
        yield values
        return
    for place, part in enumerate(parts):
        for fact in sequent.hypotheses:
            for found in matches(part, fact.proposition, holes, values):
                if len(found) > len(values):
                    yield from _decided(parts[place + 1 :], holes, found, sequent)


def _applied(rule: Rule, sequent: Sequent) -> Iterator[Step]:
    """The goal by a rule whose conclusion it is; hypotheses that no fact states become goals."""
    count = 0
    for matched in matches(rule.conclusion, sequent.goal, rule.holes()):
        missing = sorted(rule.holes() - set(matched), key=lambda hole: hole.name)
        for chosen in choices(missing, sequent):
            values = {**matched, **chosen}
            words = [f"refine @{rule.name}"]
            goals: list[Proposition] = []
            for parameter in rule.parameters:
                if isinstance(parameter, Variable):
                    words.append(argument(values[parameter]))
                    continue
                stated = substitute(parameter, values)
                fact = next((f for f in sequent.hypotheses if same(f.proposition, stated)), None)
                words.append("?_" if fact is None else fact.name)
                goals += [stated] if fact is None else []
            yield " ".join(words), tuple(goals)
            count += 1
            if count == _MOST_BACKWARD:
                return


def _witnesses(goal: Quantified, sequent: Sequent) -> list[Proposition | Variable]:
    """Values for ∃: those that make the body a fact, then terms in scope."""
    hole = Variable("?w", goal.variable.type)
    pattern = substitute(goal.body, {goal.variable: hole})
    found: dict[str, Proposition | Variable] = {}
    parts = [pattern]
    while parts:
        part = parts.pop(0)
        if isinstance(part, Connective) and part.sign == "∧":
            parts += [part.left, part.right]
        for fact in sequent.hypotheses:
            for values in matches(part, fact.proposition, frozenset({hole})):
                if hole in values:
                    found.setdefault(render(values[hole]), values[hole])  # pyright: ignore
    for term in terms_of(hole, sequent):
        found.setdefault(render(term), term)  # pyright: ignore
    return list(found.values())[:_MOST_WITNESSES]
