"""What follows forward from facts: instances of rules as new facts, and facts rewritten."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from provers.assembly.rules import Instance, Rule, equations, rule_of, same
from provers.proving.opening import Sequent
from provers.statements import map_parts, render
from provers.statements.ast import (
    Comparison,
    Connective,
    Hypothesis,
    Node,
    Proposition,
    Truth,
)

_MOST_INSTANCES: Final = 32


class Derived(NamedTuple):
    """A new fact, and the tactic line that adds it."""

    line: str
    fact: Hypothesis


def with_facts(sequent: Sequent, derived: Sequence[Derived]) -> Sequent:
    """The sequent with what was derived as facts."""
    facts = tuple(each.fact for each in derived)
    return sequent._replace(hypotheses=(*sequent.hypotheses, *facts))


def rules_of(sequent: Sequent) -> list[Rule]:
    """The facts and lemmas that are rules."""
    facts = (*sequent.lemmas, *sequent.hypotheses)
    return [rule for rule in map(rule_of, facts) if rule is not None]


def fresh_facts(sequent: Sequent, instances: Iterator[Instance]) -> list[Derived]:
    """The instances that say something new, as lines that give them names."""
    known = [h.proposition for h in sequent.hypotheses]
    taken = sequent.taken()
    lines: list[Derived] = []
    for instance in instances:
        stated = instance.proposition
        if _is_plain(stated) or _implied(stated, known):
            continue
        known.append(stated)
        name = _fresh(taken)
        taken.add(name)
        text = f"have {name} : {render(stated)} := {instance.term}"
        lines.append(Derived(text, Hypothesis(name, stated)))
        if len(lines) == _MOST_INSTANCES:
            break
    return lines


def in_turns(streams: Sequence[Iterator[Instance]]) -> Iterator[Instance]:
    """From each stream in turns, so that none crowds out the others."""
    going = list(streams)
    while going:
        left: list[Iterator[Instance]] = []
        for stream in going:
            instance = next(stream, None)
            if instance is not None:
                yield instance
                left.append(stream)
        going = left


def rewritten(sequent: Sequent) -> Iterator[Instance]:
    """Facts in which the left side of an equation among the facts is replaced by its right."""
    for equation, comparison in equations(sequent):
        for fact in sequent.hypotheses:
            if isinstance(fact.proposition, Connective):
                continue
            changed = _replaced(fact.proposition, comparison)
            if fact != equation and changed != fact.proposition:
                term = f"by simpa only [{equation.name}] using {fact.name}"
                yield Instance(term, changed, 0)


def _replaced(proposition: Proposition, equation: Comparison) -> Proposition:
    def change(node: Node) -> Node:
        if node == equation.left:
            return equation.right
        return map_parts(node, change)

    return map_parts(proposition, change)


def _implied(proposition: Proposition, known: Sequence[Proposition]) -> bool:
    """Whether a fact is known already, or a side of ∨ that it has."""
    if any(same(proposition, each) for each in known):
        return True
    if not isinstance(proposition, Connective) or proposition.sign not in {"∧", "∨"}:
        return False
    sides = (_implied(part, known) for part in (proposition.left, proposition.right))
    return all(sides) if proposition.sign == "∧" else any(sides)


def _is_plain(proposition: Proposition) -> bool:
    """Whether a fact says nothing: `t = t`, `True`."""
    if isinstance(proposition, Truth):
        return proposition.value
    if not isinstance(proposition, Comparison) or proposition.relation not in {"=", "≤", "≥"}:
        return False
    return proposition.left == proposition.right


def _fresh(taken: set[str]) -> str:
    number = 1
    while f"k{number}" in taken:
        number += 1
    return f"k{number}"
