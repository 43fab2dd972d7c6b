"""Remainders: of powers, which repeat, and of variables under equations."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Final

from provers.reasoning.symbolic_setting import Setting
from provers.reasoning.symbolic_terms import base_type, compare, one_of, plus, power, remainder
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Cast,
    Comparison,
    Divides,
    Negation,
    Numeral,
    Proposition,
    Statement,
    Term,
    Truth,
    Variable,
    free_variables,
    type_of,
)
from provers.statements.operations import INTEGER

_MODULI: Final = (3, 4, 5, 7, 8, 9, 16)
_LARGEST_MODULUS: Final = 64
_MOST_RESIDUES: Final = 6
_USUAL_MODULI: Final = 2
_MOST_TUPLES: Final = 5_000


def power_residues(setting: Setting) -> Iterator[Statement]:
    """`b ^ n % m` takes few values; so does `x ^ k % m`."""
    seen: set[Term] = set()
    for node in setting.parts:
        if not isinstance(node, BinaryOperation) or node.operator != "^":
            continue
        base, exponent = node.left, node.right
        if isinstance(base, Numeral) and base.value >= 2 and not isinstance(exponent, Numeral):
            if base not in seen:
                seen.add(base)
                yield from _powers_of(setting, base)
        elif isinstance(base, Variable) and isinstance(exponent, Numeral):
            term = power(base, exponent.value)
            if exponent.value >= 2 and term not in seen:
                seen.add(term)
                yield from _power_residues_of(setting, base, exponent.value)


def _moduli(setting: Setting) -> list[int]:
    """Moduli that the statement names, then a few others."""
    named: list[int] = []
    for node in setting.parts:
        match node:
            case BinaryOperation("%", _, Numeral(value)) | Divides(Numeral(value), _):
                named.append(value)
            case _:
                pass
    return [m for m in dict.fromkeys(named) if 2 <= m <= _LARGEST_MODULUS]


def _powers_of(setting: Setting, base: Numeral) -> Iterator[Statement]:
    exponent = Variable("n", NAT)
    powers = power(base, exponent)
    usual = [] if setting.functions else [m for m in _MODULI if m % base.value][:_USUAL_MODULI]
    for modulus in _moduli(setting) or usual:
        residues = [1 % modulus]
        while (following := residues[-1] * base.value % modulus) not in residues:
            residues.append(following)
        start = residues.index(following)
        period = len(residues) - start
        if len(residues) <= _MOST_RESIDUES and len(residues) < modulus:
            values = one_of(remainder(powers, modulus), sorted(set(residues)))
            yield setting.fact(f"powers_of_{base.value}_by_{modulus}", values)
        if start == 0:
            later = remainder(power(base, plus(exponent, period)), modulus)
            same = compare(later, "=", remainder(powers, modulus))
            yield setting.fact(f"period_of_{base.value}_by_{modulus}", same)


def _power_residues_of(setting: Setting, base: Variable, exponent: int) -> Iterator[Statement]:
    for modulus in _moduli(setting) or _MODULI:
        residues = sorted({pow(value, exponent, modulus) for value in range(modulus)})
        if len(residues) <= min(_MOST_RESIDUES, modulus // 2) and modulus >= 3:
            values = one_of(remainder(power(base, exponent), modulus), residues)
            yield setting.fact(f"power_{exponent}_of_{base.name}_by_{modulus}", values)
            return


def modular_cases(setting: Setting) -> Iterator[Statement]:
    """What equations leave of the variables' remainders; nothing at all shows them impossible."""
    equations = [h.proposition for h in setting.sequent.hypotheses if _is_modular(h.proposition)]
    if not equations:
        return
    free = set[Variable]().union(*(free_variables(each) for each in equations))
    variables = [variable for variable in setting.numbers if variable in free]
    best: dict[Variable, tuple[float, int, list[int]]] = {v: (1.0, 1, []) for v in variables}
    for modulus in (2, *_MODULI):
        left = _possible(equations, variables, modulus)
        if not all(left.values()):
            yield from _contradicting(setting, variables, modulus)
            if setting.sequent.goal != Truth(False):
                yield setting.stated(f"impossible_by_{modulus}", Truth(False))
            return
        for variable, residues in left.items():
            share = len(residues) / modulus
            if share <= 0.5 and len(residues) <= _MOST_RESIDUES and share < best[variable][0]:
                best[variable] = share, modulus, residues
    for variable, (_, modulus, residues) in best.items():
        if residues and variable not in setting.given:
            values = one_of(remainder(variable, modulus), residues)
            yield setting.stated(f"remainder_of_{variable.name}_by_{modulus}", values)


def _contradicting(
    setting: Setting, variables: list[Variable], modulus: int
) -> Iterator[Statement]:
    """What each equation alone says of variables that it shares with others."""
    hypotheses = [h for h in setting.sequent.hypotheses if _is_modular(h.proposition)]
    for hypothesis in hypotheses:
        others = [h for h in hypotheses if h is not hypothesis]
        left = {variable: list(range(modulus)) for variable in variables}
        _narrow([hypothesis.proposition], left, modulus)
        alone = replace(setting, sequent=setting.sequent._replace(hypotheses=(hypothesis,)))
        for variable, residues in left.items():
            shared = any(variable in free_variables(h.proposition) for h in others)
            if shared and residues and len(residues) <= min(_MOST_RESIDUES, modulus // 2):
                values = one_of(remainder(variable, modulus), residues)
                name = f"{variable.name}_by_{modulus}_from_{hypothesis.name}"
                yield alone.stated(name, values)


def _possible(
    equations: list[Proposition], variables: list[Variable], modulus: int
) -> dict[Variable, list[int]]:
    """The remainders of each variable that no equation rules out, alone or all together."""
    left = {variable: list(range(modulus)) for variable in variables}
    while True:
        before = {variable: len(residues) for variable, residues in left.items()}
        for equation in equations:
            _narrow([equation], left, modulus)
        if before == {variable: len(residues) for variable, residues in left.items()}:
            break
    _narrow(equations, left, modulus)
    return left


def _narrow(equations: list[Proposition], left: dict[Variable, list[int]], modulus: int) -> None:
    """Keep the remainders that occur where all the equations hold, if these are few to try."""
    own = [v for v in left if any(v in free_variables(each) for each in equations)]
    if math.prod(len(left[variable]) for variable in own) > _MOST_TUPLES:
        return
    names = [variable.name for variable in own]
    rows = [
        row
        for row in product(*(left[variable] for variable in own))
        if all(_holds(each, dict(zip(names, row, strict=True)), modulus) for each in equations)
    ]
    for place, variable in enumerate(own):
        left[variable] = sorted({row[place] for row in rows})


def _is_modular(proposition: Proposition) -> bool:
    match proposition:
        case Comparison("=", left, right) if type_of(left) in (NAT, INT):
            return _is_polynomial(left) and _is_polynomial(right)
        case _:
            return False


def _is_polynomial(term: Term) -> bool:
    match term:
        case Numeral() | Variable():
            return True
        case Cast(operand) | Negation(operand):
            return _is_polynomial(operand)
        case BinaryOperation("^", base, exponent):
            return isinstance(exponent, Numeral) and _is_polynomial(base)
        case BinaryOperation("+" | "*", left, right):
            return _is_polynomial(left) and _is_polynomial(right)
        case BinaryOperation("-", left, right):
            whole = base_type(term) == INT
            return whole and _is_polynomial(left) and _is_polynomial(right)
        case _:
            return False


def _holds(proposition: Proposition, values: Mapping[str, int], modulus: int) -> bool:
    assert isinstance(proposition, Comparison)  # noqa: S101 (see `_is_modular`)
    difference = _value(proposition.left, values) - _value(proposition.right, values)
    return difference % modulus == 0


def _value(term: Term, values: Mapping[str, int]) -> int:
    match term:
        case Numeral(value):
            return value
        case Variable(name):
            return values[name]
        case Cast(operand):
            return _value(operand, values)
        case Negation(operand):
            return -_value(operand, values)
        case BinaryOperation("^", base, Numeral(exponent)):
            return _value(base, values) ** exponent
        case BinaryOperation(sign, left, right):
            first, second = _value(left, values), _value(right, values)
            return INTEGER[sign](first, second)
        case _:
            raise TypeError(f"{type(term).__name__} is no polynomial")
