"""Divisors: quotients by dividing polynomials."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations_with_replacement
from typing import Final

from provers.proving.algebra.polynomial import Atoms, Monomial, Polynomial, TooLargeError
from provers.proving.engine import Block, strategy_of
from provers.proving.facts.ring import Expansions, integer_text
from provers.proving.opening import Sequent, open_sequent
from provers.proving.strategies.nonlinear import certified
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Comparison,
    Divides,
    Hypothesis,
    Variable,
    type_of,
)

_LARGEST: Final = 2000
_MOST_UNKNOWNS: Final = 150


def quotients(sequent: Sequent) -> Iterator[Block]:
    """Divisors of the goal by a quotient that is a polynomial, with equations' help."""
    lines, opened = opened_divisors(sequent)
    opening = open_sequent(opened, splitting=False)
    (last,) = opening.leaves()
    if not isinstance(last.goal, Divides):
        return
    for extra in (0, 1):
        try:
            block = _by_quotient(last, last.goal, extra)
        except TooLargeError:
            continue
        if block:
            yield [*lines, *opening.lines, *block]
            return


def opened_divisors(sequent: Sequent) -> tuple[Block, Sequent]:
    """Lines that write divisors among the hypotheses as equations, and the sequent behind them."""
    lines: Block = []
    for hypothesis in sequent.hypotheses:
        match hypothesis.proposition:
            case Divides(left, right):
                variable = Variable(sequent.fresh("t"), type_of(left))
                equation = Comparison("=", right, BinaryOperation("*", left, variable))
                replaced = Hypothesis(hypothesis.name, equation)
            case _:
                continue
        lines.append(f"obtain ⟨{variable.name}, {hypothesis.name}⟩ := {hypothesis.name}")
        sequent = sequent._replace(
            variables=(*sequent.variables, variable),
            hypotheses=tuple(replaced if h == hypothesis else h for h in sequent.hypotheses),
        )
    return lines, sequent


def of_multiples(sequent: Sequent) -> Iterator[Block]:
    """Blocks for a divisor of a term that is a product, of which it divides a factor."""
    goal = sequent.goal
    if not isinstance(goal, Divides):
        return
    kind = "Nat" if type_of(goal.left) == NAT else "Int"
    for equation in sequent.hypotheses:
        match equation.proposition:
            case Comparison("=", whole, BinaryOperation("*", left, right)) if whole == goal.right:
                pass
            case _:
                continue
        for known in sequent.hypotheses:
            for factor, theorem in ((left, "dvd_mul_right"), (right, "dvd_mul_left")):
                if known.proposition == Divides(goal.left, factor):
                    proof = f"{kind}.dvd_trans {known.name} ({kind}.{theorem} _ _)"
                    yield [f"(rw [{equation.name}]; exact {proof})"]


def with_divisors_opened(sequent: Sequent) -> Iterator[Block]:
    """What is said of sizes by divisors among the hypotheses, then by their quotients."""
    sizes: Block = []
    for hypothesis in sequent.hypotheses:
        if isinstance(hypothesis.proposition, Divides):
            kind = "Nat" if type_of(hypothesis.proposition.left) == NAT else "Int"
            name = f"{hypothesis.name}_le"
            sizes.append(f"try have {name} := {kind}.le_of_dvd (by omega) {hypothesis.name}")
    if sizes:
        yield [*sizes, "omega"]
    lines, opened = opened_divisors(sequent)
    if lines:
        for block in certified(opened):
            yield [*lines, *block]


def _by_quotient(sequent: Sequent, goal: Divides, extra: int) -> Block:
    expansions = Expansions(sequent.taken())
    atoms, text = expansions.atoms, expansions.atoms.text
    for hypothesis in sequent.hypotheses:
        expansions.expand(hypothesis.proposition)
    expansions.expand(goal)
    divisor, dividend = atoms.read(goal.left), atoms.read(goal.right)
    zeros = list(_zeros(sequent, atoms))
    found = quotient(divisor, dividend, zeros, extra)
    if found is None:
        return []
    result, multipliers = found
    expansions.product(divisor, result)
    expansions.reveal()
    for zero, multiplier in zip(zeros, multipliers, strict=True):
        if multiplier.degree:
            fact, name = expansions.name("f"), expansions.name("q")
            left, right = text(zero), text(multiplier)
            expansions.add(f"have {fact} : {left} = 0 := by omega")
            expansions.product(zero, multiplier)
            claim = f"({left}) * ({right}) = 0"
            expansions.add(f"have {name} : {claim} := by rw [{fact}, Int.zero_mul]")
    cast_back = "Int.ofNat_dvd.mp <| " if type_of(goal.left) == NAT else ""
    first, last = integer_text(goal.left), integer_text(goal.right)
    whole, part, other = text(dividend), text(divisor), text(result)
    return [
        *expansions.lines,
        f"have {expansions.name('d')} : {part} ∣ {whole} :=",
        f"  ⟨{other}, show {whole} = ({part}) * ({other}) by omega⟩",
        f"exact {cast_back}Int.dvd_trans ⟨1, show {part} = ({first}) * 1 by omega⟩",
        f"  (Int.dvd_trans (by assumption) ⟨1, show {last} = ({whole}) * 1 by omega⟩)",
    ]


def _zeros(sequent: Sequent, atoms: Atoms) -> Iterator[Polynomial]:
    for hypothesis in sequent.hypotheses:
        match hypothesis.proposition:
            case Comparison("=", left, right) if type_of(left) in (NAT, INT):
                yield atoms.read(left) - atoms.read(right)
            case _:
                pass


def quotient(
    divisor: Polynomial, dividend: Polynomial, zeros: list[Polynomial], extra: int
) -> tuple[Polynomial, list[Polynomial]] | None:
    """Integer polynomials q, r with dividend = q * divisor + the sum of r * zeros.

    Args:
        divisor: not zero.
        dividend: any.
        zeros: polynomials that vanish.
        extra: by how much degrees may exceed what the dividend's degree needs.

    Returns:
        q and the r in order, or None if there are none of small degree.
    """
    known = sorted(set().union(*(p.atoms() for p in (divisor, dividend, *zeros))))
    columns: list[tuple[int, Monomial, Polynomial]] = []
    for place, factor in enumerate([divisor, *zeros]):
        highest = dividend.degree - factor.degree + extra
        for degree in range(max(highest, 0) + 1):
            for monomial in combinations_with_replacement(known, degree):
                columns.append((place, monomial, factor * Polynomial({monomial: 1})))
    if len(columns) > _MOST_UNKNOWNS:
        return None
    solution = _solved([column for _, _, column in columns], dividend)
    if solution is None or any(value.denominator != 1 for value in solution):
        return None
    results: list[dict[Monomial, int]] = [{} for _ in range(1 + len(zeros))]
    for (place, monomial, _), value in zip(columns, solution, strict=True):
        results[place][monomial] = int(value)
    first, *rest = map(Polynomial, results)
    return first, rest


def _solved(columns: list[Polynomial], target: Polynomial) -> list[Fraction] | None:
    """Rational coefficients with which the columns add up to the target; free ones are zero."""
    monomials = dict.fromkeys(m for p in (*columns, target) for m in p.terms)
    rows = [
        [Fraction(p.terms.get(monomial, 0)) for p in (*columns, target)] for monomial in monomials
    ]
    pivots: list[int] = []
    for column in range(len(columns)):
        place = len(pivots)
        found = next((i for i in range(place, len(rows)) if rows[i][column]), None)
        if found is None:
            continue
        rows[place], rows[found] = rows[found], rows[place]
        pivot = rows[place][column]
        rows[place] = [value / pivot for value in rows[place]]
        for other, row in enumerate(rows):
            if other != place and row[column]:
                factor = row[column]
                rows[other] = [v - factor * w for v, w in zip(row, rows[place], strict=True)]
        pivots.append(column)
    if any(row[-1] for row in rows[len(pivots) :]):
        return None
    solution = [Fraction(0)] * len(columns)
    for row, column in zip(rows, pivots, strict=False):
        solution[column] = row[-1]
    return solution


by_quotient = strategy_of(quotients)
with_quotients = strategy_of(with_divisors_opened)
