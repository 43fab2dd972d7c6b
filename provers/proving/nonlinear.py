"""Nonlinear inequalities: which products of hypotheses and squares give a contradiction.

A linear program looks for a sum of non-negative products that is -1; the products that it uses are
written out, and `omega` adds them up.
"""

from collections.abc import Iterator
from itertools import combinations, combinations_with_replacement
from typing import Any, Final, NamedTuple, cast

import numpy as np
from scipy.optimize import linprog

from provers.proving.engine import Block, strategy_of
from provers.proving.linear_bounds import Bound, bounds_of, farkas
from provers.proving.linear_form import LinearForm
from provers.proving.opening import Sequent, disjuncts
from provers.proving.polynomial import Atoms, Monomial, Polynomial, TooLargeError, constant
from provers.proving.ring import Expansions
from provers.statements import render
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Cast,
    Comparison,
    Hypothesis,
    Not,
    Numeral,
    Proposition,
    Term,
    Truth,
    type_of,
)

_MOST_FACTS: Final = 14
_MOST_ATOMS: Final = 6
_MOST_TRIPLED: Final = 8
_USED: Final = 1e-7


class Fact(NamedTuple):
    """A polynomial that is not negative, or zero.

    Attributes:
        polynomial: what it says it of.
        zero: whether it is zero.
    """

    polynomial: Polynomial
    zero: bool = False


class Product(NamedTuple):
    """A product of two facts, of a fact that is zero with anything, or a square.

    Attributes:
        left: a fact; None for a square.
        right: the other factor, or what is squared.
        zero: whether it is zero rather than not negative.
        root: if the other factor is a square that is no fact: what it is the square of.
        pair: if the other factor is a product of two facts: these.
    """

    left: Fact | None
    right: Polynomial
    zero: bool
    root: Polynomial | None = None
    pair: tuple[Fact, Fact] | None = None

    @property
    def value(self) -> Polynomial:
        """What is zero or not negative."""
        return (self.left.polynomial if self.left else self.right) * self.right


def certified(sequent: Sequent) -> Iterator[Block]:
    """Blocks with the products that a certificate uses, few kinds of products first."""
    goal = sequent.goal
    if isinstance(goal, Comparison) and goal.relation == "=" and type_of(goal.left) in (NAT, INT):
        sides = (goal.left, goal.right), (goal.right, goal.left)
        halves = [
            next(certified(sequent._replace(goal=Comparison("≤", *pair))), None) for pair in sides
        ]
        if halves[0] is not None and halves[1] is not None:
            both: Block = []
            for name, pair, half in zip(("below", "above"), sides, halves, strict=True):
                both.append(f"have {name} : {render(Comparison('≤', *pair))} := by")
                both += [f"  {line}" for line in half or []]
            yield [*both, "omega"]
        return
    negated = negation(goal)
    if negated is None:
        return
    for level in (1, 2, 3, 4):
        try:
            block = _attempt(sequent, negated, level)
        except TooLargeError:
            continue
        if block is not None:
            yield block


def negation(goal: Proposition) -> list[Proposition] | None:
    """What is assumed when a goal is denied; None where that is not understood."""
    found: list[Proposition] = []
    for part in disjuncts(goal):
        match part:
            case Truth(False):
                pass
            case Comparison("≤", left, right) if type_of(left) in (NAT, INT):
                found.append(Comparison("<", right, left))
            case Comparison("<", left, right) if type_of(left) in (NAT, INT):
                found.append(Comparison("≤", right, left))
            case Comparison("≥", left, right) if type_of(left) in (NAT, INT):
                found.append(Comparison("<", left, right))
            case Comparison(">", left, right) if type_of(left) in (NAT, INT):
                found.append(Comparison("≤", left, right))
            case Comparison("=", left, _) if type_of(left) in (NAT, INT):
                pass
            case Not(operand):
                found.append(operand)
            case _:
                return None
    return found


def certificate(sequent: Sequent, level: int) -> tuple[Atoms, list[Product]] | None:
    """The products of a certificate against the denied goal, and the atoms to print them with.

    Args:
        sequent: what is to be shown.
        level: 1 to 3, how many kinds of products may be used.

    Raises:
        TooLargeError: a polynomial is too large.
    """
    atoms = Atoms()
    assumed = [Hypothesis("", p) for p in negation(sequent.goal) or []]
    facts = list(_facts([*sequent.hypotheses, *assumed], atoms))[:_MOST_FACTS]
    used = _certificate(facts, list(_products(facts, atoms, level)))
    return None if used is None else (atoms, used)


def _attempt(sequent: Sequent, negated: list[Proposition], level: int) -> Block | None:
    expansions = Expansions(sequent.taken())
    assumed = [Hypothesis("", p) for p in negated]
    for hypothesis in sequent.hypotheses:
        expansions.expand(hypothesis.proposition)
    expansions.expand(sequent.goal)
    facts = list(_facts([*sequent.hypotheses, *assumed], expansions.atoms))[:_MOST_FACTS]
    facts += differences(sequent, expansions.atoms)
    products = list(_products(facts, expansions.atoms, level))
    used = _certificate(facts, products)
    if used is None:
        return None
    denied = expansions.name("hg")
    return [
        f"apply Decidable.byContradiction; intro {denied}",
        *_written(expansions, facts, used),
    ]


def _facts(hypotheses: list[Hypothesis], atoms: Atoms) -> Iterator[Fact]:
    one = constant(1)
    for hypothesis in hypotheses:
        match hypothesis.proposition:
            case Comparison(sign, left, right) if type_of(left) in (NAT, INT):
                difference = atoms.read(right) - atoms.read(left)
            case _:
                continue
        match sign:
            case "≤":
                yield Fact(difference)
            case "<":
                yield Fact(difference - one)
            case "≥":
                yield Fact(difference.scaled(-1))
            case ">":
                yield Fact(difference.scaled(-1) - one)
            case "=":
                yield Fact(difference, zero=True)
            case _:
                pass
    for place, term in enumerate(atoms.terms):
        if isinstance(term, Cast):
            positive = isinstance(term.operand, BinaryOperation) and _is_power(term.operand)
            yield Fact(Polynomial({(place,): 1, (): -1 if positive else 0}))


def differences(sequent: Sequent, atoms: Atoms) -> Iterator[Fact]:
    """What `a - b` is over Nat where the hypotheses say that b is no larger.

    Args:
        sequent: whose hypotheses are known.
        atoms: in which the differences are looked for.
    """
    known = [bound for h in sequent.hypotheses for bound in bounds_of(h.proposition)]
    for place, term in enumerate(list(atoms.terms)):
        match term:
            case Cast(BinaryOperation("-", left, right)):
                denied = bounds_of(Comparison("<", left, right))
            case _:
                continue
        positive = [Bound(LinearForm({p: 1}, -1)) for p in _positive_powers(left)]
        if farkas([*known, *positive, *denied]) is not None:
            difference = atoms.read(left) - atoms.read(right)
            yield Fact(difference - Polynomial({(place,): 1}), zero=True)


def _positive_powers(term: Term) -> Iterator[Term]:
    if isinstance(term, BinaryOperation):
        if _is_power(term):
            yield term
        yield from _positive_powers(term.left)
        yield from _positive_powers(term.right)


def _is_power(term: Term) -> bool:
    match term:
        case BinaryOperation("^", Numeral(value), _):
            return value > 0
        case _:
            return False


def _products(facts: list[Fact], atoms: Atoms, level: int) -> Iterator[Product]:
    signed = [f for f in facts if not f.zero]
    singles = [Polynomial({(place,): 1}) for place in range(min(len(atoms.terms), _MOST_ATOMS))]
    top = max((f.polynomial.degree for f in facts), default=0)
    for square in dict.fromkeys([*_squares(singles, top, level), *_vertices(facts)]):
        yield Product(None, square, zero=False)
    for first, second in combinations_with_replacement(signed, 2):
        if level > 1 or first.polynomial.degree + second.polynomial.degree <= max(top, 2):
            yield Product(first, second.polynomial, zero=False)
    if level < 2:
        return
    multipliers = [*singles, *(f.polynomial for f in signed)]
    if level > 2:
        multipliers += [a * b for a, b in combinations_with_replacement(singles, 2)]
    for fact in facts:
        if fact.zero:
            for multiplier in dict.fromkeys(multipliers):
                yield Product(fact, multiplier, zero=True)
    if level > 2:
        for fact in signed:
            for square in _squares(singles, 2, 1):
                yield Product(fact, square * square, zero=False, root=square)
        yield from _triples(signed) if level > 3 else ()


def _triples(signed: list[Fact]) -> Iterator[Product]:
    if len(signed) <= _MOST_TRIPLED:
        for first, second, third in combinations_with_replacement(signed, 3):
            product = second.polynomial * third.polynomial
            yield Product(first, product, zero=False, pair=(second, third))


def _vertices(facts: list[Fact]) -> Iterator[Polynomial]:
    """Distances to where a fact that is quadratic in a variable is smallest or largest."""
    for fact in facts:
        terms = fact.polynomial.terms
        for monomial, value in terms.items():
            if len(monomial) == 2 and monomial[0] == monomial[1]:
                slope = terms.get(monomial[:1], 0)
                least = -slope // (2 * value)
                for place in (least, least + 1) if slope else ():
                    yield Polynomial({monomial[:1]: 1}) - constant(place)


def _squares(singles: list[Polynomial], top: int, level: int) -> Iterator[Polynomial]:
    """What is worth squaring: variables, their sums and differences, and those of products."""
    one = constant(1)
    bases = list(singles)
    if top > 3:
        bases += [a * b for a, b in combinations_with_replacement(singles, 2)]
    yield from bases
    for first, second in combinations(bases, 2):
        yield first - second
        yield first + second
        if level > 1:
            yield first.scaled(2) - second
            yield first - second.scaled(2)
    for single in singles if level > 1 else ():
        for shift in range(1, 4):
            yield single - one.scaled(shift)
            yield single + one.scaled(shift)
        yield single.scaled(2) - one


def _certificate(facts: list[Fact], products: list[Product]) -> list[Product] | None:
    """The products in a combination, with the facts, that is -1; None if there is none."""
    columns = [*((f.polynomial, f.zero) for f in facts), *((p.value, p.zero) for p in products)]
    if not columns:
        return None
    monomials: dict[Monomial, int] = {(): 0}
    for polynomial, _ in columns:
        for monomial in polynomial.terms:
            monomials.setdefault(monomial, len(monomials))
    matrix = np.zeros((len(monomials), len(columns)))
    for place, (polynomial, _) in enumerate(columns):
        largest = max(map(abs, polynomial.terms.values()), default=1)
        for monomial, value in polynomial.terms.items():
            matrix[monomials[monomial], place] = value / largest
    target = np.zeros(len(monomials))
    target[0] = -1.0
    # Zero facts may be added any number of times, negative ones too.
    bounds = [(None, None) if zero else (0, None) for _, zero in columns]
    cost = np.array([0.0 if zero else 1.0 for _, zero in columns])
    found = cast(Any, linprog(cost, A_eq=matrix, b_eq=target, bounds=bounds, method="highs"))
    if found.status != 0:
        return None
    weights = found.x[len(facts) :]
    return [p for p, weight in zip(products, weights, strict=True) if abs(weight) > _USED]


def _written(expansions: Expansions, facts: list[Fact], used: list[Product]) -> Block:
    text = expansions.atoms.text
    expansions.reveal()
    names: dict[Fact, str] = {}
    for fact in dict.fromkeys(f for p in used for f in _needed(p, facts)):
        names[fact] = expansions.name("f")
        claim = f"{text(fact.polynomial)} = 0" if fact.zero else f"0 ≤ {text(fact.polynomial)}"
        expansions.add(f"have {names[fact]} : {claim} := by omega")
    for product in used:
        name, right = expansions.name("q"), f"({text(product.right)})"
        if product.left is None:
            expansions.product(product.right, product.right)
            expansions.add(f"have {name} := Int.mul_self_nonneg {right}")
            continue
        left = names[product.left]
        expansions.product(product.left.polynomial, product.right)
        if product.zero:
            claim = f"({text(product.left.polynomial)}) * {right} = 0"
            expansions.add(f"have {name} : {claim} := by rw [{left}, Int.zero_mul]")
        else:
            known = names.get(Fact(product.right)) or expansions.name("s")
            if product.root is not None:
                expansions.product(product.root, product.root)
                expansions.reveal()
                square = f"Int.mul_self_nonneg ({text(product.root)})"
                expansions.add(f"have {known} : 0 ≤ {right} := by have := {square}; omega")
            elif product.pair is not None:
                first, second = product.pair
                expansions.product(first.polynomial, second.polynomial)
                expansions.reveal()
                both = f"Int.mul_nonneg {names[first]} {names[second]}"
                expansions.add(f"have {known} : 0 ≤ {right} := by have := {both}; omega")
            expansions.add(f"have {name} := Int.mul_nonneg {left} {known}")
    return [*expansions.lines, "omega"]


def _needed(product: Product, facts: list[Fact]) -> Iterator[Fact]:
    if product.left is not None:
        yield product.left
        yield from product.pair or ()
        other = Fact(product.right)
        if not product.zero and other in facts:
            yield other


by_certificate = strategy_of(certified)
unsubstituted = strategy_of(certified, substituting=False)
