"""Universal hypotheses at the arguments at hand, as many as a linear combination needs.

From what is said of `f 5946` and a rule about `f (m + n)` come `f (1982 + 3964)`, then
`f (1982 + 1982)`. A linear program tells which instances add up to the goal.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final, cast

from provers.proving.engine import Block, strategy_of
from provers.proving.instances import Instance, Rule, instance, matching, rules
from provers.proving.linear_bounds import Bound, bounds_of, farkas
from provers.proving.linear_form import applications, canonical
from provers.proving.nonlinear import negation
from provers.proving.opening import Sequent
from provers.statements import render, substitute
from provers.statements.ast import (
    INT,
    NAT,
    Application,
    Comparison,
    Proposition,
    Quantified,
    Term,
    Variable,
    conjuncts,
    free_variables,
    type_of,
)
from provers.statements.evaluate import evaluate

_ROUNDS: Final = 3
_MOST_TARGETS: Final = 30
_MOST_INSTANCES: Final = 160


def linear_instances(sequent: Sequent) -> Iterator[Block]:
    """A block with the instances that a linear combination needs, if there is one."""
    goal = sequent.goal
    universal = [rule for rule in rules(sequent) if any(applications(rule.body))]
    if not universal:
        return
    match goal:
        case Comparison("=", left, right) if type_of(left) in (NAT, INT):
            halves = [Comparison("≤", left, right), Comparison("≤", right, left)]
        case _:
            halves = [goal]
    blocks = [_half(sequent._replace(goal=half), universal) for half in halves]
    if any(block is None for block in blocks):
        return
    yield [*dict.fromkeys(line for block in blocks for line in block or []), "omega"]


def _half(sequent: Sequent, universal: Sequence[Rule]) -> Block | None:
    """The instances for one inequality; their names tell what they state."""
    denied = negation(sequent.goal)
    if denied is None:
        return None
    known = [canonical(p) for h in sequent.hypotheses for p in conjuncts(h.proposition)]
    known = [p for p in known if not isinstance(p, Quantified)]
    facts = [bound for p in (*known, *map(canonical, denied)) for bound in bounds_of(p)]
    search = _Search(sequent, facts, universal)
    start = dict.fromkeys(a for p in (*known, *denied) for a in applications(canonical(p)))
    used = search.run(list(start))
    if used is None:
        return None
    return [made.named(f"at_{_label(made)}")[0] for made in used]


def _label(made: Instance) -> str:
    """A name for an instance, the same for the same fact."""
    return "".join(c if c.isalnum() else "_" for c in render(made.fact) if not c.isspace())[:60]


class _Search:
    def __init__(self, sequent: Sequent, facts: Sequence[Bound], universal: Sequence[Rule]) -> None:
        self._sequent = sequent
        self._facts = list(facts)
        self._universal = universal
        self._found: dict[Proposition, tuple[Rule, dict[Variable, Term]]] = {}

    def run(self, targets: list[Application]) -> list[Instance] | None:
        """Round after round, the instances at all applications so far."""
        for _ in range(_ROUNDS):
            before = len(self._found)
            self._round(targets)
            if len(self._found) == before:
                return None
            used = self._combined()
            if used is not None:
                return used
            more = (a for fact in self._found for a in applications(fact))
            targets = list(dict.fromkeys([*targets, *more]))[:_MOST_TARGETS]
        return None

    def _round(self, targets: Sequence[Application]) -> None:
        for rule in self._universal:
            for values in matching(rule, targets, parts=targets):
                if len(self._found) == _MOST_INSTANCES:
                    return
                fact = canonical(substitute(rule.body, cast(Any, values)))
                if fact not in self._found and bounds_of(fact) and self._holds(rule, values):
                    self._found[fact] = rule, values

    def _holds(self, rule: Rule, values: dict[Variable, Term]) -> bool:
        """Whether the premises follow from the facts by linear arithmetic."""
        for premise in rule.premises:
            stated = canonical(substitute(premise, cast(Any, values)))
            for part in conjuncts(stated):
                if not free_variables(part) and not any(applications(part)):
                    if evaluate(part, {}) is not True:
                        return False
                    continue
                denied = negation(part)
                if denied is None or part in {h.proposition for h in self._sequent.hypotheses}:
                    continue
                if isinstance(part, Comparison) and part.relation == "=":
                    return False
                against = [b for p in denied for b in bounds_of(p)]
                if farkas([*self._facts, *against]) is None:
                    return False
        return True

    def _combined(self) -> list[Instance] | None:
        columns = [(fact, bound) for fact in self._found for bound in bounds_of(fact)]
        used = farkas([*self._facts, *(bound for _, bound in columns)])
        if used is None:
            return None
        places = [place - len(self._facts) for place in used if place >= len(self._facts)]
        facts = dict.fromkeys(columns[place][0] for place in places)
        return [instance(*self._found[fact]) for fact in facts]


by_linear_instances = strategy_of(linear_instances)
