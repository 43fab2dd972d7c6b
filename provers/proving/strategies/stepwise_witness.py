"""Existence for every natural number, by induction: the example stays, or is one larger.

As in `∃ k, k ^ 2 ≤ n ∧ n < (k + 1) ^ 2`: what holds of k at n holds of k or k + 1 at n + 1.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final, cast

from provers.proving.engine import Block, alternatives, strategy_of
from provers.proving.facts.bounded_box import Bounds
from provers.proving.facts.ring import expanded
from provers.proving.facts.unfolding import spelled
from provers.proving.opening import Sequent, open_sequent
from provers.proving.strategies.modular import has_quantifier
from provers.proving.strategies.nonlinear import certified, negation
from provers.statements import render, substitute
from provers.statements.ast import (
    NAT,
    BinaryOperation,
    Hypothesis,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Variable,
    conjuncts,
    free_variables,
)
from provers.statements.evaluate import evaluate

_LARGEST: Final = 200
_SAMPLES: Final = 40
_MOST_CLOSINGS: Final = 4


def stepwise_witness(sequent: Sequent) -> Iterator[Block]:
    """Induction on a variable of the goal, for each part that may make the example grow."""
    goal = sequent.goal
    match goal:
        case Quantified("∃", witness, body) if witness.type == NAT and not has_quantifier(body):
            pass
        case _:
            return
    variables = free_variables(goal)
    if len(variables) != 1 or next(iter(variables)).type != NAT:
        return
    (variable,) = variables
    start = Bounds(sequent).box[variable].lower or 0
    for guard in conjuncts(body):
        block = _Induction(sequent, variable, start, witness, body).block(guard)
        if block:
            yield block


class _Induction:
    """From `start` on, with the new variable counting from there."""

    def __init__(
        self, sequent: Sequent, variable: Variable, start: int, witness: Variable, body: Proposition
    ) -> None:
        self._sequent = sequent
        self._variable = variable
        self._start = start
        self._step = Variable(sequent.fresh("step"), NAT)
        self._witness = Variable(sequent.fresh("w"), NAT)
        self._body = substitute(body, {witness: self._witness})
        self._old_witness = witness

    def _at(self, part: Proposition, shift: int, more: int) -> Proposition:
        """A part of the body, so many steps on, for an example so much larger."""
        place: Term = self._step
        total = self._start + shift
        if total:
            place = BinaryOperation("+", place, Numeral(total))
        example: Term = self._witness
        if more:
            example = BinaryOperation("+", example, Numeral(more))
        values = {self._variable: place, self._witness: example}
        return cast(Proposition, spelled(substitute(part, values)))

    def block(self, guard: Proposition) -> Block:
        """The proof where the example grows once the guard would fail; empty where it does not."""
        guard = substitute(guard, {self._old_witness: self._witness})
        first = self._first()
        if first is None or not self._keeps(first, guard):
            return []
        step, example = self._step.name, self._witness.name
        known = self._at(guard, 1, 0)
        failed = (negation(known) or [None])[0]
        if failed is None:
            return []
        same, larger = self._leaf(known, grows=False), self._leaf(failed, grows=True)
        claim = Quantified("∃", self._witness, self._at(self._body, 0, 0))
        return [
            f"have stepwise : ∀ {step} : Nat, {render(claim)} := by",
            f"  intro {step}",
            f"  induction {step} with",
            f"  | zero => exact ⟨{first}, by decide⟩",
            f"  | succ {step} ih =>",
            f"    obtain ⟨{example}, ih⟩ := ih",
            f"    by_cases more : {render(known)}",
            f"    · refine ⟨{example}, ?_⟩",
            *(f"      {line}" for line in same),
            f"    · replace more : {render(failed)} := by omega",
            f"      refine ⟨{example} + 1, ?_⟩",
            *(f"      {line}" for line in larger),
            f"have last := stepwise ({self._variable.name} - {self._start})",
            f"rwa [show {self._variable.name} - {self._start} + {self._start} = "
            f"{self._variable.name} by omega] at last"
            if self._start
            else "exact last",
        ]

    def _first(self) -> int | None:
        """An example for the start."""
        for value in range(_LARGEST):
            if evaluate(self._at(self._body, 0, 0), self._values(0, value)) is True:
                return value
        return None

    def _values(self, step: int, example: int) -> dict[str, int]:
        return {self._step.name: step, self._witness.name: example}

    def _keeps(self, example: int, guard: Proposition) -> bool:
        """Whether the first steps find examples so."""
        for step in range(_SAMPLES):
            stays = evaluate(self._at(guard, 1, 0), self._values(step, example)) is True
            example += not stays
            if evaluate(self._at(self._body, 0, 0), self._values(step + 1, example)) is not True:
                return False
        return True

    def _leaf(self, more: Proposition, *, grows: bool) -> Block:
        """Lines for one case of the step."""
        sequent = Sequent(
            (*self._sequent.variables, self._step, self._witness),
            (
                Hypothesis("ih", self._at(self._body, 0, 0)),
                Hypothesis("more", more),
            ),
            self._at(self._body, 1, int(grows)),
        )
        opening = open_sequent(sequent, substituting=False)
        blocks: list[Block] = []
        for leaf in opening.leaves():
            closings = [["omega"], *islice(_closings(leaf), _MOST_CLOSINGS)]
            blocks.append(alternatives(closings))
        return [line[2:] for line in opening.proof(blocks).split("\n")[1:]]


def _closings(sequent: Sequent) -> Iterator[Block]:
    yield from expanded(sequent)
    yield from certified(sequent)


by_stepwise_witness = strategy_of(stepwise_witness)
