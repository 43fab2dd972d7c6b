"""Cases in which a natural number is where a range ends, or comes after another."""

from collections.abc import Iterator
from itertools import islice

from provers.proving.algebra.linear_form import applications, canonical, linear_form
from provers.proving.engine import Block, Engine, alternatives
from provers.proving.facts.bounded_box import Bounds
from provers.proving.opening import Sequent
from provers.statements import render, substitute
from provers.statements.ast import (
    NAT,
    BinaryOperation,
    Comparison,
    Hypothesis,
    Numeral,
    Proposition,
    Term,
    Variable,
    free_variables,
)


def at_boundaries(sequent: Sequent, close: Engine) -> Iterator[Block]:
    """A block for each `x ≤ t + k`: x is less, or x is `t + k` and goes.

    Args:
        sequent: what is to be shown.
        close: what shows either case.
    """
    for hypothesis in sequent.hypotheses:
        match hypothesis.proposition:
            case Comparison("≤", Variable() as variable, BinaryOperation("+", _, _) as end) if (
                variable.type == NAT and variable not in free_variables(end)
            ):
                pass
            case _:
                continue
        if not any(variable in free_variables(a) for a in applications(sequent.goal)):
            continue
        name, last = hypothesis.name, linear_form(end).term(NAT) or end
        less = Hypothesis(name, Comparison("<", variable, end))
        others = [h for h in sequent.hypotheses if h != hypothesis]
        below = sequent._replace(hypotheses=(*others, less))
        at_end = _put_in(sequent._replace(hypotheses=tuple(others)), variable, last)
        cases = [_closed(below, close), _closed(at_end, close)]
        # In the one spelling that arguments have, for omega takes no other for the same.
        equal = f"have {name} : {variable.name} = {render(last)}"
        yield [
            f"rcases Nat.lt_or_eq_of_le {name} with {name} | {name}",
            *_bullet(cases[0]),
            *_bullet([f"{equal} := by omega", f"subst {name}", *cases[1]]),
        ]


def before(sequent: Sequent, close: Engine) -> Iterator[Block]:
    """A block for each positive natural in the goal as `m + 1`, with m zero or positive.

    Args:
        sequent: what is to be shown.
        close: what shows either case.
    """
    lower = Bounds(sequent).box
    arguments = [t for a in applications(sequent.goal) for t in a.arguments]
    for variable in sequent.variables:
        if variable.type != NAT or variable not in arguments or not lower[variable].lower:
            continue
        earlier, name = Variable(sequent.fresh("m"), NAT), sequent.fresh("z")
        after = BinaryOperation("+", earlier, Numeral(1))
        shifted = _put_in(sequent, variable, after)
        cases: list[Block] = []
        for relation in ("=", ">"):
            known = Hypothesis(name, Comparison(relation, earlier, Numeral(0)))
            case = shifted._replace(
                variables=(*shifted.variables, earlier),
                hypotheses=(*shifted.hypotheses, known),
            )
            cases.append(_closed(case, close))
        claim = f"∃ {earlier.name}, {variable.name} = {render(after)}"
        yield [
            f"obtain ⟨{earlier.name}, rfl⟩ : {claim} := ⟨{variable.name} - 1, by omega⟩",
            f"rcases Nat.eq_zero_or_pos {earlier.name} with {name} | {name}",
            *_bullet(cases[0]),
            *_bullet(cases[1]),
        ]


def _put_in(sequent: Sequent, variable: Variable, value: Term) -> Sequent:
    def replaced(proposition: Proposition) -> Proposition:
        return canonical(substitute(proposition, {variable: value}))

    return sequent._replace(
        variables=tuple(v for v in sequent.variables if v != variable),
        hypotheses=tuple(Hypothesis(h.name, replaced(h.proposition)) for h in sequent.hypotheses),
        goal=replaced(sequent.goal),
    )


def _closed(sequent: Sequent, close: Engine) -> Block:
    return alternatives([["omega"], *islice(close(sequent), 2)])


def _bullet(block: Block) -> Block:
    first, *rest = block
    return [f"· {first}", *(f"  {line}" for line in rest)]
