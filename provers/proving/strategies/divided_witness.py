"""Witnesses that are quotients: of `∃ k, b = 7 * k ∧ ..` once b is known to be divisible."""

from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from provers.proving.algebra.linear_form import linear_form
from provers.proving.engine import Block, alternatives, strategy_of
from provers.proving.facts.ring import expanded
from provers.proving.opening import Sequent, open_sequent
from provers.proving.strategies.modular import remainders
from provers.proving.strategies.nonlinear import certified
from provers.statements import render, substitute
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Comparison,
    Hypothesis,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Variable,
    conjuncts,
    type_of,
)
from provers.statements.transform import unused

_LARGEST: Final = 50


class _Quotient(NamedTuple):
    """`variable = factor * witness + rest`, with a rest from 0 to below the factor."""

    variable: Variable
    factor: int
    rest: int


def divided_witness(sequent: Sequent) -> Iterator[Block]:
    """A block for each variable whose quotient by a number the goal asks for."""
    match sequent.goal:
        case Quantified("∃", bound, body) if bound.type in (NAT, INT):
            pass
        case _:
            return
    name = unused(bound.name, sequent.taken())
    witness = Variable(name, bound.type)
    body = substitute(body, {bound: witness})
    for part in conjuncts(body):
        found = _quotient(part, witness)
        if found is not None:
            yield from _blocks(sequent, witness, body, found)


def _quotient(part: Proposition, witness: Variable) -> _Quotient | None:
    match part:
        case Comparison("=", left, right) if type_of(left) == witness.type:
            form = linear_form(right).plus(linear_form(left), -1)
        case _:
            return None
    factor = abs(form.parts.get(witness, 0))
    others = {term: c for term, c in form.parts.items() if term != witness}
    if not 1 < factor <= _LARGEST or len(others) != 1:
        return None
    ((variable, coefficient),) = others.items()
    if not isinstance(variable, Variable) or abs(coefficient) != 1:
        return None
    if coefficient * form.parts[witness] > 0:
        return None  # the quotient would be negative
    return _Quotient(variable, factor, (-coefficient * form.constant) % factor)


def _blocks(
    sequent: Sequent, witness: Variable, body: Proposition, found: _Quotient
) -> Iterator[Block]:
    variable, factor, rest = found
    kind = NAT if variable.type == NAT else INT
    remainder = BinaryOperation("%", variable, Numeral(factor, kind))
    known = Comparison("=", remainder, Numeral(rest, kind))
    value: Term = BinaryOperation("*", Numeral(factor, kind), witness)
    if rest:
        value = BinaryOperation("+", value, Numeral(rest, kind))
    equation = Hypothesis(sequent.fresh("hk"), Comparison("=", variable, value))
    divisible = sequent.fresh("hm")
    quotient = render(BinaryOperation("/", variable, Numeral(factor, kind)))
    claim = render(Quantified("∃", witness, equation.proposition))
    after = sequent._replace(
        variables=(*sequent.variables, witness),
        hypotheses=(*sequent.hypotheses, equation),
        goal=body,
    )
    opening = open_sequent(after, substituting=False)
    blocks = [alternatives(_closings(leaf)) for leaf in opening.leaves()]
    rest_of_proof = opening.proof(blocks).splitlines()[1:]
    for proof in islice(remainders(sequent._replace(goal=known)), 2):
        yield [
            f"have {divisible} : {render(known)} := by",
            *(f"  {line}" for line in alternatives([["omega"], proof])),
            f"obtain ⟨{witness.name}, {equation.name}⟩ : {claim} := ⟨{quotient}, by omega⟩",
            f"refine ⟨{witness.name}, ?_⟩",
            *(line.removeprefix("  ") for line in rest_of_proof),
        ]


def _closings(sequent: Sequent) -> Iterator[Block]:
    yield ["omega"]
    yield from islice(expanded(sequent), 1)
    yield from islice(certified(sequent), 1)


by_divided_witness = strategy_of(divided_witness)
