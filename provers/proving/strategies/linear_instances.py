"""Universal hypotheses at the arguments at hand, as many as a linear combination needs.

From what is said of `f 5946` and a rule about `f (m + n)` come `f (1982 + 3964)`, then
`f (1982 + 1982)`. A linear program tells which instances add up to the goal.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple, cast

from provers.proving.algebra.linear_form import applications, canonical
from provers.proving.engine import Block, strategy_of
from provers.proving.facts.instances import Instance, Rule, instance, matching, rules
from provers.proving.facts.linear_bounds import Bound, bounds_of, farkas
from provers.proving.opening import Sequent
from provers.proving.strategies.nonlinear import negation
from provers.statements import render, substitute
from provers.statements.ast import (
    INT,
    NAT,
    Application,
    Comparison,
    Proposition,
    Quantified,
    Term,
    Truth,
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
    lines = [*dict.fromkeys(line for block in blocks for line in block or []), "omega"]
    if len(halves) == 1 and goal != Truth(False):
        # A premise may follow from the denied goal alone.
        lines = [f"refine Classical.byContradiction fun {sequent.fresh('hg')} => ?_", *lines]
    yield lines


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


class _Found(NamedTuple):
    """An instance, and the earlier ones that its premises follow from."""

    rule: Rule
    values: dict[Variable, Term]
    needs: tuple[Proposition, ...]


class _Search:
    def __init__(self, sequent: Sequent, facts: Sequence[Bound], universal: Sequence[Rule]) -> None:
        self._stated = {h.proposition for h in sequent.hypotheses}
        self._facts = list(facts)
        self._universal = universal
        self._found: dict[Proposition, _Found] = {}

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
        columns = self._columns()
        for rule in self._universal:
            for values in matching(rule, targets, parts=targets):
                if len(self._found) == _MOST_INSTANCES:
                    return
                fact = canonical(substitute(rule.body, cast(Any, values)))
                if fact in self._found or not bounds_of(fact):
                    continue
                needs = self._needs(rule, values, columns)
                if needs is not None:
                    self._found[fact] = _Found(rule, values, needs)

    def _columns(self) -> list[tuple[Proposition, Bound]]:
        return [(fact, bound) for fact in self._found for bound in bounds_of(fact)]

    def _needs(
        self, rule: Rule, values: dict[Variable, Term], columns: list[tuple[Proposition, Bound]]
    ) -> tuple[Proposition, ...] | None:
        """The instances from which the premises follow linearly; None if they do not."""
        needs: list[Proposition] = []
        for premise in rule.premises:
            stated = canonical(substitute(premise, cast(Any, values)))
            for part in conjuncts(stated):
                if not free_variables(part) and not any(applications(part)):
                    if evaluate(part, {}) is not True:
                        return None
                    continue
                denied = negation(part)
                if denied is None or part in self._stated:
                    continue
                if isinstance(part, Comparison) and part.relation == "=":
                    return None
                against = [b for p in denied for b in bounds_of(p)]
                used = self._contradiction(columns, against)
                if used is None:
                    return None
                needs += used
        return tuple(dict.fromkeys(needs))

    def _contradiction(
        self, columns: list[tuple[Proposition, Bound]], against: list[Bound]
    ) -> list[Proposition] | None:
        """The instances among those that contradict each other, with all other facts."""
        if farkas([*self._facts, *against]) is not None:
            return []
        known = [*self._facts, *against]
        used = farkas([*known, *(bound for _, bound in columns)]) if columns else None
        if used is None:
            return None
        return [columns[place - len(known)][0] for place in used if place >= len(known)]

    def _combined(self) -> list[Instance] | None:
        used = self._contradiction(self._columns(), [])
        if used is None:
            return None
        wanted = set(used)
        for fact, found in reversed(self._found.items()):
            if fact in wanted:
                wanted |= set(found.needs)
        kept = [found for fact, found in self._found.items() if fact in wanted]
        return [instance(found.rule, found.values) for found in kept]


by_linear_instances = strategy_of(linear_instances)
