"""Functions that equations define step by step: closed forms and periods guessed from values."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from provers.reasoning.symbolic_setting import Setting
from provers.reasoning.symbolic_terms import (
    base_type,
    compare,
    plus,
    power,
    remainder,
    times,
)
from provers.statements.ast import (
    INT,
    NAT,
    Application,
    BaseType,
    BinaryOperation,
    Cast,
    Numeral,
    Proposition,
    Quantified,
    Statement,
    Term,
    Variable,
)
from provers.statements.environment import Budget, StepsExhaustedError
from provers.statements.function_families import argument_types, defined
from provers.statements.operations import UndeterminedError

_VALUES: Final = 8
_FEWEST: Final = 4
_LONGEST_PERIOD: Final = 24
_STEPS: Final = 20_000
_SECTIONS: Final = 5
_LARGEST_BITS: Final = 200


def closed_forms(setting: Setting) -> Iterator[Statement]:
    """`f n = ..` for all n, and `f k n = ..` for small k, where values suggest it."""
    setting = setting.of_functions
    for function in setting.functions:
        kinds = argument_types(function.type)
        value_of = _values(setting, function)
        if value_of is None or kinds not in ((NAT,), (NAT, NAT)):
            continue
        if len(kinds) == 1:
            form = _form(function, (), value_of)
            if form is not None:
                yield setting.stated(f"{function.name}_form", form)
            yield from _periods(setting, function, value_of)
        else:
            yield from _sections(setting, function)


def section_forms(setting: Setting, function: Variable) -> list[tuple[int, Proposition]]:
    """Closed forms of `f k n` for k from 0 on, with k, as far as they are found."""
    value_of = _values(setting, function)
    if value_of is None or argument_types(function.type) != (NAT, NAT):
        return []
    found = ((first, _form(function, (first,), value_of)) for first in range(_SECTIONS))
    return [(first, form) for first, form in found if form is not None]


def _sections(setting: Setting, function: Variable) -> Iterator[Statement]:
    """Each section's form, with that of the section before as a hypothesis."""
    before: Proposition | None = None
    for first, form in section_forms(setting, function):
        if not setting.knows(form):
            extra = [] if before is None else [setting.assumption("before", before)]
            yield setting.stated(f"{function.name}_{first}_form", form, extra=extra)
            before = form


def _values(setting: Setting, function: Variable) -> Callable[..., int | None] | None:
    """The function's values, as far as its equations define them."""
    equations = [h.proposition for h in setting.sequent.hypotheses]
    budget = Budget(_STEPS)
    values: dict[str, object] = {}
    for other in setting.functions:
        found = defined(other, equations, values, budget)  # pyright: ignore[reportArgumentType]
        if found is not None:
            values[other.name] = found.function
    chosen = values.get(function.name)
    if not callable(chosen):
        return None

    def value_of(*arguments: int) -> int | None:
        try:
            return chosen(*arguments)  # pyright: ignore[reportReturnType]
        except (UndeterminedError, StepsExhaustedError, KeyError):
            return None

    return value_of


def _form(
    function: Variable, fixed: tuple[int, ...], value_of: Callable[..., int | None]
) -> Proposition | None:
    """`∀ n, f .. n = ..` for the function with its first arguments fixed."""
    values = [value_of(*fixed, place) for place in range(_VALUES)]
    start = 0 if values[0] is not None else 1
    known: list[int] = []
    for value in values[start:]:
        if value is None or value.bit_length() > _LARGEST_BITS:
            break
        known.append(value)
    if len(known) < _FEWEST:
        return None
    n = Variable("n", NAT)
    arguments = (*(Numeral(value) for value in fixed), plus(n, start))
    conclusion = next(_fits(Application(function, arguments), n, known), None)
    return None if conclusion is None else Quantified("∀", n, conclusion)


def _fits(term: Term, n: Variable, values: list[int]) -> Iterator[Proposition]:
    """Equations `term = form of n` for values at n = 0, 1, ..: polynomials, then exponentials."""
    kind = base_type(term)
    differences = [b - a for a, b in pairwise(values)]
    seconds = [b - a for a, b in pairwise(differences)]
    if len(set(differences)) == 1:
        if differences[0] >= 0 or kind == INT:
            yield _equation(term, _linear(n, differences[0], kind), values[0], kind)
    elif len(set(seconds)) == 1 and len(seconds) >= 2:
        linear = 2 * differences[0] - seconds[0]
        if kind == INT or min(linear, *seconds, *values) >= 0:
            place = n if kind == NAT else Cast(n)
            right = times(seconds[0], BinaryOperation("*", place, place))
            if linear:
                right = plus(right, times(linear, place))
            yield compare(times(2, term), "=", plus(right, 2 * values[0]))
    elif differences[0] and all(differences):
        ratio = Fraction(differences[1], differences[0])
        geometric = all(b == a * ratio for a, b in pairwise(differences))
        if geometric and ratio.denominator == 1 and ratio > 1:
            yield _exponential(term, n, values, int(ratio), kind)


def _linear(n: Variable, factor: int, kind: BaseType) -> Term | None:
    place: Term = n if kind == NAT else Cast(n)
    return times(factor, place) if factor else None


def _equation(term: Term, part: Term | None, shift: int, kind: BaseType) -> Proposition:
    if part is None:
        return compare(term, "=", shift)
    if shift < 0 and kind == NAT:
        return compare(plus(term, -shift), "=", part)
    return compare(term, "=", plus(part, shift))


def _exponential(
    term: Term, n: Variable, values: list[int], ratio: int, kind: BaseType
) -> Proposition:
    """The equation for values c * ratio ^ n + d, times the denominator of c."""
    c = Fraction(values[1] - values[0], ratio - 1)
    d = values[0] - c
    scale = c.denominator
    factor, shift = int(c * scale), int(d * scale)
    exponent: Term = n
    while factor % ratio == 0:
        factor //= ratio
        exponent = plus(n, 1) if exponent is n else _one_more(exponent)
    right = times(factor, power(Numeral(ratio, kind), exponent))
    left = times(scale, term)
    if shift < 0:
        return compare(plus(left, -shift), "=", right)
    return compare(left, "=", plus(right, shift))


def _one_more(term: Term) -> Term:
    assert isinstance(term, BinaryOperation)  # noqa: S101 (a sum with a numeral, see above)
    assert isinstance(term.right, Numeral)  # noqa: S101
    return BinaryOperation("+", term.left, Numeral(term.right.value + 1))


def _periods(
    setting: Setting, function: Variable, value_of: Callable[..., int | None]
) -> Iterator[Statement]:
    """`f (n + p) % m = f n % m` for the moduli by which the goal asks."""
    moduli = [
        node.right.value
        for node in setting.parts
        if isinstance(node, BinaryOperation)
        and node.operator == "%"
        and isinstance(node.right, Numeral)
    ]
    n = Variable("n", NAT)
    for modulus in dict.fromkeys(m for m in moduli if 2 <= m <= 64):
        found = [value_of(place) for place in range(3 * _LONGEST_PERIOD)]
        start = 0 if found[0] is not None else 1
        values = [value % modulus for value in found[start:] if value is not None]
        if len(values) < 2 * _LONGEST_PERIOD:
            continue
        for period in range(1, _LONGEST_PERIOD + 1):
            if all(a == b for a, b in zip(values, values[period:], strict=False)):
                later = Application(function, (plus(n, period + start),))
                now = Application(function, (plus(n, start),))
                same = compare(remainder(later, modulus), "=", remainder(now, modulus))
                name = f"period_of_{function.name}_by_{modulus}"
                yield setting.stated(name, Quantified("∀", n, same))
                break
