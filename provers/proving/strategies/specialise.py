"""Instances of what holds for all: small values that refute a case, and the variables at hand."""

from collections.abc import Iterator
from itertools import product
from math import prod
from typing import Final

from provers.proving.engine import Block, strategy_of
from provers.proving.opening import Sequent
from provers.proving.strategies.nonlinear import negation
from provers.statements.ast import (
    NAT,
    BaseType,
    Comparison,
    Connective,
    Divides,
    Hypothesis,
    Numeral,
    Proposition,
    Quantified,
    Variable,
    free_variables,
)
from provers.statements.evaluate import evaluate

_MOST_CASES: Final = 60
_MOST_INSTANCES: Final = 40
_TRIED: Final = {1: range(24), 2: range(7), 3: range(4)}


def refuted_cases(sequent: Sequent) -> Iterator[Block]:
    """A block for each variable that is bounded if the goal is denied: every value is refuted."""
    denied = negation(sequent.goal)
    rules = [h for h in (*sequent.hypotheses, *sequent.lemmas) if _is_rule(h)]
    if denied is None or not rules:
        return
    known = [*(h.proposition for h in sequent.hypotheses), *denied]
    for variable in sequent.variables:
        values = _values(variable, known)
        if values is None or len(values) > _MOST_CASES:
            continue
        name = sequent.fresh("case")
        listed = " ∨ ".join(f"{variable.name} = {value}" for value in values)
        lines = [
            f"apply Decidable.byContradiction; intro {sequent.fresh('denied')}",
            f"have {name} : {listed} := by omega",
            f"rcases {name} with {' | '.join([name] * len(values))}",
        ]
        for value in values:
            refutation = next(_refutations(rules, variable, value), None)
            ending = f"exact absurd ({refutation}) (by decide)" if refutation else "omega"
            lines.append(f"· subst {name}; {ending}")
        if any("absurd" in line for line in lines):
            yield lines


def quotient_cases(sequent: Sequent) -> Iterator[Block]:
    """Every quotient of a bounded variable by a number that divides it."""
    denied = negation(sequent.goal)
    if denied is None:
        return
    known = [*(h.proposition for h in sequent.hypotheses), *denied]
    for hypothesis in sequent.hypotheses:
        match hypothesis.proposition:
            case Divides(Numeral(divisor), Variable() as variable) if divisor:
                values = _values(variable, known)
            case _:
                continue
        if values is None or len(values) // divisor >= _MOST_CASES:
            continue
        name, quotient = sequent.fresh("case"), sequent.fresh("t")
        quotients = range(values.start // divisor, (values.stop - 1) // divisor + 1)
        listed = " ∨ ".join(f"{quotient} = {value}" for value in quotients)
        yield [
            f"apply Decidable.byContradiction; intro {sequent.fresh('denied')}",
            f"obtain ⟨{quotient}, {hypothesis.name}⟩ := {hypothesis.name}",
            f"have {name} : {listed} := by omega",
            f"rcases {name} with {' | '.join([name] * len(quotients))}",
            f"all_goals (subst {name}; omega)",
        ]


def _is_rule(hypothesis: Hypothesis) -> bool:
    proposition = hypothesis.proposition
    return isinstance(proposition, Quantified) and proposition.quantifier == "∀"


def _values(variable: Variable, known: list[Proposition]) -> range | None:
    """What literal bounds leave for a variable; None where that is no short range."""
    lower, upper = (0, None) if variable.type == NAT else (None, None)
    for proposition in known:
        match proposition:
            case Comparison(sign, left, Numeral(value)) if left == variable:
                pass
            case Comparison(flipped, Numeral(value), right) if right == variable:
                sign = {"<": ">", "≤": "≥", ">": "<", "≥": "≤"}.get(flipped, flipped)
            case _:
                continue
        if sign in ("<", "≤"):
            bound = value - (sign == "<")
            upper = bound if upper is None else min(upper, bound)
        elif sign in (">", "≥"):
            bound = value + (sign == ">")
            lower = bound if lower is None else max(lower, bound)
    return None if lower is None or upper is None else range(lower, upper + 1)


def _refutations(rules: list[Hypothesis], variable: Variable, value: int) -> Iterator[str]:
    """False instances, as terms, where a variable has a value."""
    for rule in rules:
        bound, body = _stripped(rule.proposition)
        numbers = all(v.type == NAT for v in bound) and len(bound) in _TRIED
        if not numbers or free_variables(body) - {*bound, variable}:
            continue
        for chosen in product(_TRIED[len(bound)], repeat=len(bound)):
            values = {v.name: n for v, n in zip(bound, chosen, strict=True)}
            if evaluate(body, {variable.name: value, **values}, steps=2000) is False:
                yield " ".join([rule.name, *map(str, chosen)])
                break


def _stripped(proposition: Proposition) -> tuple[list[Variable], Proposition]:
    bound: list[Variable] = []
    while isinstance(proposition, Quantified) and proposition.quantifier == "∀":
        bound.append(proposition.variable)
        proposition = proposition.body
    return bound, proposition


def instances(sequent: Sequent) -> Iterator[Block]:
    """Every rule at the variables and numbers at hand, then linear arithmetic."""
    rules = [h for h in (*sequent.hypotheses, *sequent.lemmas) if _is_rule(h)]
    for numbers in ((), (0, 1), (0, 1, 2, 3)):
        lines = [line for rule in rules for line in _instances(sequent, rule, numbers)]
        if lines:
            yield [*lines, "omega"]
            yield [*lines, "simp_all"]
            yield [*lines, "try simp at *", "omega"]


def _instances(sequent: Sequent, rule: Hypothesis, numbers: tuple[int, ...]) -> Iterator[str]:
    """Lines that state a rule at all choices of arguments, its premises shown if they can be."""
    bound, body = _stripped(rule.proposition)
    choices: list[list[str]] = []
    for variable in bound:
        if not isinstance(variable.type, BaseType):
            return
        texts = [v.name for v in sequent.variables if v.type == variable.type]
        choices.append([*texts, *(map(str, numbers) if variable.type.value != "Bool" else ())])
    if prod(map(len, choices)) > _MOST_INSTANCES:
        return
    premises = 0
    while isinstance(body, Connective) and body.sign == "→":
        premises, body = premises + 1, body.right
    shown = " (by first | assumption | omega)" * premises
    for chosen in product(*choices):
        name = sequent.fresh(f"at_{'_'.join([rule.name, *chosen])}".replace("'", ""))
        yield f"try have {name} := {rule.name} {' '.join(chosen)}{shown}"


by_cases = strategy_of(refuted_cases)
by_quotients = strategy_of(quotient_cases)
by_instances = strategy_of(instances)
