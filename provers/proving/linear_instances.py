"""Universal hypotheses at the arguments at hand, as many as a linear combination needs.

From what is said of `f 5946` and a rule about `f (m + n)` come `f (1982 + 3964)`, then
`f (1982 + 1982)`. A linear program tells which instances add up to the goal.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple, cast

import numpy as np
from scipy.optimize import linprog

from provers.proving.engine import Block, strategy_of
from provers.proving.instances import Instance, Rule, instance, matching, rules
from provers.proving.linear_form import LinearForm, applications, canonical, linear_form
from provers.proving.nonlinear import negation
from provers.proving.opening import Sequent, disjuncts
from provers.statements import render, substitute
from provers.statements.ast import (
    INT,
    NAT,
    Application,
    Comparison,
    Proposition,
    Quantified,
    Term,
    conjuncts,
    free_variables,
    type_of,
)
from provers.statements.evaluate import evaluate

_ROUNDS: Final = 3
_MOST_TARGETS: Final = 30
_MOST_INSTANCES: Final = 240
_USED: Final = 1e-7
# Of coefficients that a linear program in floating point can tell apart.
_LARGEST: Final = 10**7
# What makes `left - right` a form that is zero or not negative: a sign, and a number added then.
_SIGNS: Final = {"=": (1, 0), "≤": (-1, 0), "<": (-1, -1), "≥": (1, 0), ">": (1, -1)}


class Bound(NamedTuple):
    """A linear form that is not negative, or zero."""

    form: LinearForm
    zero: bool = False


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
        self._found: dict[Proposition, Instance] = {}

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
            more = (a for made in self._found.values() for a in applications(made.fact))
            targets = list(dict.fromkeys([*targets, *more]))[:_MOST_TARGETS]
        return None

    def _round(self, targets: Sequence[Application]) -> None:
        for rule in self._universal:
            for values in matching(rule, targets, parts=targets):
                if len(self._found) == _MOST_INSTANCES:
                    return
                if self._holds(rule, values):
                    made = instance(rule, values)
                    if bounds_of(made.fact):
                        self._found.setdefault(made.fact, made)

    def _holds(self, rule: Rule, values: dict[Any, Term]) -> bool:
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
        instances = list(self._found.values())
        columns = [(made, bound) for made in instances for bound in bounds_of(made.fact)]
        bounds = [*self._facts, *(bound for _, bound in columns)]
        used = farkas(bounds)
        if used is None:
            return None
        places = [place - len(self._facts) for place in used if place >= len(self._facts)]
        return list(dict.fromkeys(columns[place][0] for place in places))


def bounds_of(proposition: Proposition) -> list[Bound]:
    """What a proposition says linearly; of `x = a ∨ x = a + 1`, that x lies between them."""
    parts = disjuncts(proposition)
    if len(parts) == 1:
        return _bounds(parts[0])
    forms = [_difference(p) for p in parts if isinstance(p, Comparison) and p.relation == "="]
    known = [form for form in forms if form is not None]
    if len(known) < len(parts) or len({frozenset(f.parts.items()) for f in known}) > 1:
        return []
    least, most = min(f.constant for f in known), max(f.constant for f in known)
    first = known[0]
    above = LinearForm(first.parts, most)
    below = LinearForm(first.parts, least).scaled(-1)
    return [Bound(above), Bound(below)]


def _difference(part: Comparison) -> LinearForm | None:
    if type_of(part.left) not in (NAT, INT):
        return None
    found = linear_form(part.left).plus(linear_form(part.right), -1)
    small = all(abs(c) < _LARGEST for c in (*found.parts.values(), found.constant))
    return found if small else None


def _bounds(part: Proposition) -> list[Bound]:
    if not isinstance(part, Comparison):
        return []
    difference = _difference(part)
    if difference is None:
        return []
    if part.relation not in _SIGNS:
        return []
    sign, shift = _SIGNS[part.relation]
    form = difference.scaled(sign).plus(LinearForm({}, shift))
    return [Bound(form, zero=part.relation == "=")]


def farkas(bounds: Sequence[Bound]) -> list[int] | None:
    """Places of bounds that contradict each other over the rationals; None if none do.

    Terms of type Nat are not negative besides.
    """
    terms: dict[Term, int] = {}
    for bound in bounds:
        for term in bound.form.parts:
            terms.setdefault(term, len(terms))
    signed = [place for term, place in terms.items() if type_of(term) == NAT]
    matrix = np.zeros((len(terms) + 1, len(bounds) + len(signed)))
    for column, bound in enumerate(bounds):
        scale = max((abs(c) for c in (*bound.form.parts.values(), bound.form.constant)), default=1)
        for term, coefficient in bound.form.parts.items():
            matrix[terms[term], column] = coefficient / (scale or 1)
        matrix[-1, column] = bound.form.constant / (scale or 1)
    for column, place in enumerate(signed, start=len(bounds)):
        matrix[place, column] = 1.0
    if not matrix.shape[1]:
        return None
    target = np.zeros(len(terms) + 1)
    target[-1] = -1.0
    free = [bound.zero for bound in bounds] + [False] * len(signed)
    limits = [(None, None) if zero else (0, None) for zero in free]
    cost = np.array([0.0 if zero else 1.0 for zero in free])
    found = cast(Any, linprog(cost, A_eq=matrix, b_eq=target, bounds=limits, method="highs"))
    if found.status != 0:
        return None
    return [i for i, weight in enumerate(found.x[: len(bounds)]) if abs(weight) > _USED]


by_linear_instances = strategy_of(linear_instances)
