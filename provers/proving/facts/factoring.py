"""Cases from equations of integers: a product that is zero has a factor that is zero."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final, NamedTuple

import sympy

from provers.proving.algebra.linear_form import LinearForm, linear_form
from provers.proving.algebra.polynomial import Atoms, Polynomial, TooLargeError
from provers.proving.facts.ring import Expansions
from provers.statements import substitute
from provers.statements.ast import INT, Comparison, Negation, Numeral, Term, Variable

_MOST_SPLITS: Final = 2


class Splitting(NamedTuple):
    """Equations to be split.

    Attributes:
        taken: names in use.
        equations: hypotheses in scope, with their names.
    """

    taken: set[str]
    equations: Sequence[tuple[str, Comparison]]


class _Split(NamedTuple):
    factors: tuple[str, str]
    values: tuple[tuple[Variable, int] | None, tuple[Variable, int] | None]
    lines: list[str]


def split_lines(
    splitting: Splitting, unknowns: Sequence[Variable], closing: list[str], depth: int = 0
) -> list[str]:
    """Lines that split on a factored equation, at most twice, and close every case.

    Args:
        splitting: equations that hold.
        unknowns: the variables in them.
        closing: lines for each case.
        depth: how many splits were made above.
    """
    forced = _forced(splitting, unknowns)
    if forced is not None:
        variable, number = forced
        left = [u for u in unknowns if u != variable]
        inner = _with_value(splitting, variable, number)
        return [_value_line(variable, number), *split_lines(inner, left, closing, depth)]
    split = None
    if depth < _MOST_SPLITS:
        split = next(_splits(splitting, unknowns), None)
    if split is None:
        return closing
    (left, right), values, proof = split
    name = f"z{depth}"
    lines = [f"have {name} : ({left}) * ({right}) = 0 := by", *(f"  {line}" for line in proof)]
    lines.append(f"rcases Int.mul_eq_zero.mp {name} with {name} | {name}")
    for value in values:
        inner = splitting
        case: list[str] = []
        if value is not None:
            variable, number = value
            case = [_value_line(variable, number)]
            inner = _with_value(splitting, variable, number)
        left_over = [u for u in unknowns if value is None or u != value[0]]
        case += split_lines(inner, left_over, closing, depth + 1)
        first, *rest = case
        lines += [f"· {first}", *(f"  {line}" for line in rest)]
    return lines


def _value_line(variable: Variable, number: int) -> str:
    shown = str(number) if number >= 0 else f"({number})"
    return f"obtain rfl : {variable.name} = {shown} := by omega"


def _forced(splitting: Splitting, unknowns: Sequence[Variable]) -> tuple[Variable, int] | None:
    """An unknown whose value the linear equations determine."""
    forms: list[LinearForm] = []
    for _, equation in splitting.equations:
        form = linear_form(equation.left).plus(linear_form(equation.right), -1)
        if all(isinstance(term, Variable) for term in form.parts):
            forms.append(form)
    for unknown in unknowns:
        others = [f for f in forms if unknown in f.parts]
        alone = next((f for f in others if len(f.parts) == 1), None)
        if alone is not None and alone.constant % alone.parts[unknown] == 0:
            return unknown, -alone.constant // alone.parts[unknown]
        for first, second in combinations(others, 2):
            mixed = first.scaled(second.parts[unknown]).plus(second, -first.parts[unknown])
            for variable, coefficient in mixed.parts.items():
                known = len(mixed.parts) == 1 and mixed.constant % coefficient == 0
                if known and isinstance(variable, Variable) and variable in unknowns:
                    return variable, -mixed.constant // coefficient
    return None


def _with_value(splitting: Splitting, variable: Variable, number: int) -> Splitting:
    value: Term = Numeral(abs(number), INT)
    if number < 0:
        value = Negation(value)
    changed = [(n, substitute(e, {variable: value})) for n, e in splitting.equations]
    return splitting._replace(equations=changed)


def _splits(splitting: Splitting, unknowns: Sequence[Variable]) -> Iterator[_Split]:
    atoms = Atoms()
    polynomials: list[Polynomial] = []
    try:
        for _, equation in splitting.equations:
            difference = atoms.read(equation.left) - atoms.read(equation.right)
            polynomials.append(difference)
    except TooLargeError:
        return
    pairs = [[p] for p in polynomials]
    pairs += [[p, q.scaled(-1)] for p, q in combinations(polynomials, 2)]
    symbols = [sympy.Symbol(f"a{i}", integer=True) for i in range(len(atoms.terms))]
    for parts in pairs:
        total = parts[0] if len(parts) == 1 else parts[0] + parts[1]
        if total.degree < 2:
            continue
        found = _factored(total, symbols)
        if found is not None:
            values = (_value(found[0], atoms, unknowns), _value(found[1], atoms, unknowns))
            texts = (atoms.text(found[0]), atoms.text(found[1]))
            yield _Split(texts, values, _proof(splitting, atoms, found))


def _factored(
    polynomial: Polynomial, symbols: Sequence[sympy.Symbol]
) -> tuple[Polynomial, Polynomial] | None:
    """A linear factor and the rest."""
    expression = sympy.Integer(0)
    for monomial, coefficient in polynomial.terms.items():
        expression += coefficient * sympy.Mul(*(symbols[i] for i in monomial))
    _, factors = sympy.factor_list(expression)  # pyright: ignore
    flat = [f for f, power in factors for _ in range(power)]  # pyright: ignore
    if len(flat) < 2:
        return None
    parts = [_polynomial(f, symbols) for f in flat]
    parts.sort(key=lambda p: p.degree)
    if parts[0].degree != 1:
        return None
    rest = parts[1]
    for part in parts[2:]:
        rest = rest * part
    return parts[0], rest


def _polynomial(expression: sympy.Expr, symbols: Sequence[sympy.Symbol]) -> Polynomial:
    terms: dict[tuple[int, ...], int] = {}
    for powers, coefficient in sympy.Poly(expression, *symbols).terms():  # pyright: ignore
        monomial = tuple(i for i, power in enumerate(powers) for _ in range(power))
        terms[monomial] = int(coefficient)
    return Polynomial(terms)


def _value(
    factor: Polynomial, atoms: Atoms, unknowns: Sequence[Variable]
) -> tuple[Variable, int] | None:
    """The variable and its value where a factor is zero, if that says it all."""
    linear = [(m, c) for m, c in factor.terms.items() if m]
    if factor.degree != 1 or len(linear) != 1:
        return None
    (monomial, coefficient) = linear[0]
    variable = atoms.terms[monomial[0]]
    constant = factor.terms.get((), 0)
    if not isinstance(variable, Variable) or variable not in unknowns or constant % coefficient:
        return None
    return variable, -constant // coefficient


def _proof(splitting: Splitting, atoms: Atoms, factors: tuple[Polynomial, Polynomial]) -> list[str]:
    expansions = Expansions(splitting.taken)
    for term in atoms.terms:
        expansions.atoms.number(term)
    for _, equation in splitting.equations:
        expansions.expand(equation)
    expansions.product(*factors)
    return [*expansions.lines, "omega"]
