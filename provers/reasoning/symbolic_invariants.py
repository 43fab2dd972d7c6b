"""What the small solutions of the hypotheses have in common, stated for all solutions.

Values and bounds of variables, their remainders, their order and divisibility: a property that
all small solutions share is a conjecture, and makes a search finite when it is a bound.
"""

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Final

from provers.reasoning.symbolic_setting import Setting
from provers.reasoning.symbolic_terms import compare, one_of, remainder
from provers.statements.ast import (
    NAT,
    Divides,
    Statement,
    Truth,
    Variable,
)
from provers.statements.counterexample import small_solutions

_STEPS: Final = 6_000
_SOLUTIONS: Final = 40
_FEWEST: Final = 3
_MOST_VALUES: Final = 4
_MODULI: Final = (2, 3, 4, 5, 7, 8)

Solutions = Sequence[dict[str, int]]


def invariants(setting: Setting) -> Iterator[Statement]:
    """Lemmas on the variables of a setting, from its small solutions."""
    if not setting.sequent.hypotheses or not setting.numbers or setting.functions:
        return
    solutions = _solutions(setting)
    if not solutions:
        yield setting.stated("impossible", Truth(False))
        return
    yield from _values(setting, solutions)
    if len(solutions) >= _FEWEST:
        yield from _remainders(setting, solutions)
        yield from _pairs(setting, solutions)


def _solutions(setting: Setting) -> Solutions:
    names = {variable.name for variable in setting.numbers}
    whole = setting.stated("solutions", _named(setting))
    absurd = Statement("solutions", whole.binders, Truth(False))
    found = small_solutions(absurd, limit=_SOLUTIONS, steps=_STEPS)
    return [
        {name: value for name, value in row.items() if name in names and isinstance(value, int)}
        for row in found
    ]


def _named(setting: Setting) -> Divides:
    """Any proposition with all variables in it, so that all hypotheses count."""
    from functools import reduce

    from provers.statements.ast import BinaryOperation, Call, Cast, Term

    terms: list[Term] = [
        Cast(variable) if variable.type == NAT else variable for variable in setting.numbers
    ]
    total = reduce(lambda left, right: BinaryOperation("+", left, right), terms)
    return Divides(Cast(Call("Int.natAbs", (total,))), total)


def _values(setting: Setting, solutions: Solutions) -> Iterator[Statement]:
    for variable in setting.numbers:
        values = sorted({row[variable.name] for row in solutions})
        if len(values) <= _MOST_VALUES and len(values) < len(solutions) + (len(values) <= 2):
            yield setting.stated(f"values_of_{variable.name}", one_of(variable, values))
        if len(solutions) < _SOLUTIONS:
            yield setting.stated(f"bound_of_{variable.name}", compare(variable, "≤", values[-1]))
            if variable.type != NAT:
                yield setting.stated(
                    f"lower_bound_of_{variable.name}", compare(variable, "≥", values[0])
                )


def _remainders(setting: Setting, solutions: Solutions) -> Iterator[Statement]:
    for variable in setting.numbers:
        if len({row[variable.name] for row in solutions}) < _FEWEST:
            continue
        for modulus in _MODULI:
            found = sorted({row[variable.name] % modulus for row in solutions})
            if len(found) == 1 or (len(found) == 2 and modulus >= 5):
                name = f"remainder_of_{variable.name}_by_{modulus}"
                yield setting.stated(name, one_of(remainder(variable, modulus), found))
                break


def _pairs(setting: Setting, solutions: Solutions) -> Iterator[Statement]:
    for first, second in permutations(setting.numbers, 2):
        if first.type != second.type or not _varied(first, second, solutions):
            continue
        pairs = [(row[first.name], row[second.name]) for row in solutions]
        names = f"{first.name}_{second.name}"
        if all(a == b for a, b in pairs):
            if first.name < second.name:
                yield setting.stated(f"equal_{names}", compare(first, "=", second))
        elif all(a < b for a, b in pairs):
            yield setting.stated(f"below_{names}", compare(first, "<", second))
        elif all(a <= b for a, b in pairs):
            yield setting.stated(f"at_most_{names}", compare(first, "≤", second))
        if all(b % a == 0 if a else b == 0 for a, b in pairs) and any(
            abs(a) > 1 and a != b for a, b in pairs
        ):
            yield setting.stated(f"divides_{names}", Divides(first, second))


def _varied(first: Variable, second: Variable, solutions: Solutions) -> bool:
    return all(len({row[v.name] for row in solutions}) >= _FEWEST for v in (first, second))
