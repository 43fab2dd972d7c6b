"""Proofs by induction on a natural number, with motives chosen from the sequent."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple, cast

from provers.proving.engine import Block, Engine, alternatives
from provers.proving.facts.boundaries import at_boundaries, before
from provers.proving.facts.bounded_box import Bounds
from provers.proving.facts.growth import grown
from provers.proving.facts.ring import expanded
from provers.proving.facts.unfolding import spelled, unfolded
from provers.proving.opening import Sequent, open_sequent
from provers.proving.strategies.divisibility import of_multiples
from provers.proving.strategies.linear_instances import linear_instances
from provers.proving.strategies.recursion import values
from provers.statements import render, substitute
from provers.statements.ast import (
    NAT,
    BinaryOperation,
    Comparison,
    Connective,
    Hypothesis,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Variable,
    free_variables,
)
from provers.statements.evaluate import evaluate

_MOST_CLOSINGS: Final = 10
_CHECKED: Final = 30


class Motive(NamedTuple):
    """A statement about all natural numbers, and how it gives the goal.

    Attributes:
        variable: the one that induction runs over.
        body: what is claimed of it.
        use: the last line, once `key : ∀ variable, body` is known.
        depth: how many neighbouring values each step needs.
        replaced: the variable of the sequent that the motive makes superfluous.
    """

    variable: Variable
    body: Proposition
    use: tuple[str, ...]
    depth: int = 1
    replaced: Variable | None = None


def induction(sequent: Sequent) -> Iterator[Block]:
    """Induction on each natural variable, with one to three values carried along."""
    for depth in (1, 2, 3):
        for motive in _motives(sequent, depth):
            yield from induct(sequent, motive, closing if depth > 1 else at_ends)
        if depth == 1:
            for motive in _motives(sequent, depth):
                yield from induct(sequent, motive, multiplying)


def closing(sequent: Sequent) -> Iterator[Block]:
    """What usually closes a base case or a step."""
    yield ["omega"]
    yield ["decide"]
    yield from expanded(sequent)
    yield from linear_instances(sequent)
    yield ["(simp_all; done)"]
    yield ["(simp_all; omega)"]


def at_ends(sequent: Sequent) -> Iterator[Block]:
    """As `closing`, and where no instances do, with cases for the ends of ranges."""
    found = list(linear_instances(sequent))
    yield ["omega"]
    yield ["decide"]
    yield from expanded(sequent)
    yield from of_multiples(sequent)
    yield from islice(values(sequent), 1)
    yield from found
    if not found:
        yield from at_boundaries(sequent, linear_instances)
        yield from before(sequent, linear_instances)
    yield ["(simp_all; done)"]
    yield ["(simp_all; omega)"]


def multiplying(sequent: Sequent) -> Iterator[Block]:
    """As `closing`, and at last with products of the inequalities."""
    yield ["omega"]
    yield ["decide"]
    for lines, more in grown(sequent):
        for block in expanded(more):
            yield [*lines, *block]


def _motives(sequent: Sequent, depth: int) -> Iterator[Motive]:
    bounds = Bounds(sequent)
    free = free_variables(sequent.goal)
    candidates = [v for v in sequent.variables if v.type == NAT]
    candidates.sort(key=lambda v: v not in free)
    for variable in candidates:
        start = bounds.box[variable].lower or 0
        dependent = [h for h in sequent.hypotheses if variable in free_variables(h.proposition)]
        if variable not in free and not dependent:
            continue
        new = Variable(sequent.fresh("k"), NAT)
        yield from _motive(sequent, _Shift(variable, new, start), depth)


class _Shift(NamedTuple):
    """A variable as `new + start`."""

    variable: Variable
    new: Variable
    start: int

    def moved(self, proposition: Proposition) -> Proposition:
        value: Term = self.new
        if self.start:
            value = BinaryOperation("+", value, Numeral(self.start))
        return cast(Proposition, spelled(substitute(proposition, {self.variable: value})))

    def lines(self) -> list[str]:
        if not self.start:
            return []
        new, old = self.new.name, self.variable.name
        claim = f"∃ {new} : Nat, {old} = {new} + {self.start}"
        return [
            f"obtain ⟨{new}, shift⟩ : {claim} := ⟨{old} - {self.start}, by omega⟩",
            "subst shift",
        ]


def _motive(sequent: Sequent, shift: _Shift, depth: int) -> Iterator[Motive]:
    old, new, _ = shift
    about = free_variables(sequent.goal)
    for hypothesis in sequent.hypotheses:
        if old in free_variables(hypothesis.proposition):
            about |= free_variables(hypothesis.proposition)
    others = [v for v in sequent.variables if v.type == NAT and v in about and v != old]
    place = new.name if shift.start else old.name
    for general in ([], others) if others and depth == 1 else ([],):
        kept = [h for h in sequent.hypotheses if _carried(h, shift, general)]
        whole = shift.moved(sequent.goal)
        for hypothesis in reversed(kept):
            whole = Connective("→", shift.moved(hypothesis.proposition), whole)
        for variable in reversed(general):
            whole = Quantified("∀", variable, whole)
        names = [place, *(v.name for v in general), *(h.name for h in kept)]
        proof = " ".join(["key", *names])
        use = f"first | exact {proof} | (have last := {proof}; simpa using last)"
        yield Motive(new, whole, (*shift.lines(), use), depth, old)


def _carried(hypothesis: Hypothesis, shift: _Shift, general: Sequence[Variable]) -> bool:
    """Whether a hypothesis becomes a premise of the motive: it speaks of what that is about."""
    free = free_variables(hypothesis.proposition)
    if any(variable in free for variable in general):
        return True
    return shift.variable in free and not _always(shift.moved(hypothesis.proposition), shift.new)


def _always(proposition: Proposition, variable: Variable) -> bool:
    """Whether a bound of the shifted variable says nothing more."""
    if free_variables(proposition) != frozenset({variable}) or not isinstance(
        proposition, Comparison
    ):
        return False
    return all(evaluate(proposition, {variable.name: value}) is True for value in range(_CHECKED))


def induct(
    sequent: Sequent, motive: Motive, close: Callable[[Sequent], Iterator[Block]]
) -> Iterator[Block]:
    """A proof by induction with this motive, if its cases can be written."""
    variable = motive.variable

    def at(term: Term) -> Proposition:
        return cast(Proposition, spelled(substitute(motive.body, {variable: term})))

    sequent = _without(sequent, motive)
    offsets = [_plus(variable, i) for i in range(motive.depth)]
    base = sequent._replace(goal=at(Numeral(0)))
    bases = [base._replace(goal=at(Numeral(i))) for i in range(motive.depth)]
    hypotheses = [Hypothesis(f"ih{i}", at(offset)) for i, offset in enumerate(offsets)]
    step = sequent._replace(
        variables=(*sequent.variables, variable),
        hypotheses=(*sequent.hypotheses, *hypotheses),
        goal=at(_plus(variable, motive.depth)),
    )
    base_cases = [_Case(each, _case(each, close)) for each in bases]
    step_case = _Case(step, _case(step, close))
    if all(case.block for case in (*base_cases, step_case)):
        yield [*_text(motive, base_cases, step_case, hypotheses), *motive.use]


class _Case(NamedTuple):
    sequent: Sequent
    block: Block


def _without(sequent: Sequent, motive: Motive) -> Sequent:
    """The sequent without what was known of the variable that the motive replaces."""
    old = motive.replaced
    if old is None:
        return sequent
    kept = [h for h in sequent.hypotheses if old not in free_variables(h.proposition)]
    variables = tuple(v for v in sequent.variables if v != old)
    return sequent._replace(variables=variables, hypotheses=tuple(kept))


def _plus(variable: Variable, number: int) -> Term:
    return variable if not number else BinaryOperation("+", variable, Numeral(number))


def _text(
    motive: Motive, bases: Sequence[_Case], step: _Case, hypotheses: Sequence[Hypothesis]
) -> Iterator[str]:
    name = motive.variable.name
    claims = [render(h.proposition) for h in hypotheses]
    bracketed = [f"({claim})" for claim in claims]
    yield f"have together : ∀ {name} : Nat, {' ∧ '.join(bracketed)} := by"
    yield f"  intro {name}"
    yield f"  induction {name} with"
    yield "  | zero =>"
    names: list[str] = []
    for number, (base, block) in enumerate(bases):
        names.append(f"base{number}")
        yield f"    have base{number} : {render(base.goal)} := by"
        yield from (f"      {line}" for line in block)
    yield f"    exact {_tuple(names)}"
    yield f"  | succ {name} ih =>"
    ih_names = [h.name for h in hypotheses]
    yield f"    obtain {_tuple(ih_names)} := ih" if len(ih_names) > 1 else "    have ih0 := ih"
    if len(ih_names) == 1:
        yield "    clear ih"
    yield f"    have step : {render(step.sequent.goal)} := by"
    yield from (f"      {line}" for line in step.block)
    yield f"    exact {_tuple([*ih_names[1:], 'step'])}"
    first = "" if len(ih_names) == 1 else ".1"
    yield f"have key : ∀ {name} : Nat, {claims[0]} := fun {name} => (together {name}){first}"


def _tuple(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"⟨{', '.join(names)}⟩"


def _case(sequent: Sequent, close: Engine) -> Block:
    """Lines for one case: opened, unfolded, and the closings tried in turn; empty if none."""
    opening = open_sequent(sequent, substituting=False, splitting=False)
    (leaf,) = opening.leaves()
    lines, after = unfolded(leaf)
    closings = list(islice(close(after), _MOST_CLOSINGS))
    return [*opening.lines, *lines, *alternatives(closings)] if closings else []
