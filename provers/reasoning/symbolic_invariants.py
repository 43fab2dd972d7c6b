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
    VariableBinder,
)
from provers.statements.counterexample import small_solutions

_STEPS: Final = 6_000
_SOLUTIONS: Final = 40
_FEWEST: Final = 3
_FAR: Final = 64
_ALL: Final = 10**9
_MOST_VALUES: Final = 4
_MODULI: Final = (2, 3, 4, 5, 7, 8)

Solutions = Sequence[dict[str, int]]


def invariants(setting: Setting) -> Iterator[Statement]:
    """Lemmas on the variables of a setting, from its small solutions."""
    if not setting.sequent.hypotheses or not setting.free_numbers or setting.functions:
        return
    found = small_solutions(_all_hypotheses(setting), limit=_SOLUTIONS, steps=_STEPS)
    names = {variable.name for variable in setting.numbers}
    solutions = [
        {name: value for name, value in row.items() if name in names and isinstance(value, int)}
        for row in found.values
    ]
    if not solutions:
        if found.complete or found.bound >= _FAR:
            yield setting.stated("impossible", Truth(False))
        return
    # How large a value may be so that none was left out for want of looking.
    reach = _ALL if found.complete else found.bound // 2
    if len(solutions) == _SOLUTIONS:
        reach = 0
    yield from _values(setting, solutions, reach)
    if len(solutions) >= _FEWEST:
        yield from _pairs(setting, solutions)
        yield from _remainders(setting, solutions)


def _all_hypotheses(setting: Setting) -> Statement:
    sequent = setting.sequent
    binders = (*map(VariableBinder, sequent.variables), *sequent.hypotheses)
    return Statement("solutions", binders, Truth(False))


def _values(setting: Setting, solutions: Solutions, reach: int) -> Iterator[Statement]:
    """All values of a variable, if they are few; else its bounds."""
    for variable in setting.free_numbers:
        values = sorted({row[variable.name] for row in solutions})
        if max(map(abs, values)) > reach:
            continue
        if len(values) <= _MOST_VALUES:
            yield setting.stated(f"values_of_{variable.name}", one_of(variable, values))
            continue
        yield setting.stated(f"bound_of_{variable.name}", compare(variable, "≤", values[-1]))
        if variable.type != NAT:
            lowest = compare(variable, "≥", values[0])
            yield setting.stated(f"lower_bound_of_{variable.name}", lowest)


def _remainders(setting: Setting, solutions: Solutions) -> Iterator[Statement]:
    for variable in setting.free_numbers:
        if len({row[variable.name] for row in solutions}) < _FEWEST:
            continue
        for modulus in _MODULI:
            found = sorted({row[variable.name] % modulus for row in solutions})
            if len(found) == 1 or (len(found) == 2 and modulus >= 5):
                name = f"remainder_of_{variable.name}_by_{modulus}"
                yield setting.stated(name, one_of(remainder(variable, modulus), found))
                break


def _pairs(setting: Setting, solutions: Solutions) -> Iterator[Statement]:
    for first, second in permutations(setting.free_numbers, 2):
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
