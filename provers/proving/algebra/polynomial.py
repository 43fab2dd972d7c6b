"""Integer polynomials over terms: what Nat and Int terms are once products are multiplied out.

An atom is any term that is no sum, product or power of others: a variable, `2 ^ n`, `f x`,
`a % 3`, `a - b` over Nat. Natural numbers are taken as integers.
"""

from collections.abc import Mapping
from functools import reduce
from typing import Final

from provers.statements import render
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Cast,
    Negation,
    Numeral,
    Term,
    type_of,
)

Monomial = tuple[int, ...]
"""Numbers of atoms, ascending, each as often as its exponent says."""
MOST_TERMS: Final = 150
_HIGHEST_POWER: Final = 12


class TooLargeError(Exception):
    """A polynomial would have more than 150 terms, or a degree that no proof text should have."""


class Polynomial:
    """A polynomial with integer coefficients; immutable and hashable.

    Attributes:
        terms: coefficient, not zero, by monomial.
    """

    __slots__ = ("_key", "terms")

    def __init__(self, terms: Mapping[Monomial, int]) -> None:
        if len(terms) > MOST_TERMS:
            raise TooLargeError(f"{len(terms)} terms")
        self.terms = {m: c for m, c in sorted(terms.items(), key=_rank) if c}
        self._key = tuple(self.terms.items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Polynomial) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def __add__(self, other: "Polynomial") -> "Polynomial":
        terms = dict(self.terms)
        for monomial, coefficient in other.terms.items():
            terms[monomial] = terms.get(monomial, 0) + coefficient
        return Polynomial(terms)

    def __sub__(self, other: "Polynomial") -> "Polynomial":
        return self + other.scaled(-1)

    def __mul__(self, other: "Polynomial") -> "Polynomial":
        terms: dict[Monomial, int] = {}
        for first, a in self.terms.items():
            for second, b in other.terms.items():
                monomial = tuple(sorted(first + second))
                terms[monomial] = terms.get(monomial, 0) + a * b
        return Polynomial(terms)

    def __pow__(self, exponent: int) -> "Polynomial":
        return reduce(Polynomial.__mul__, [self] * exponent, constant(1))

    def scaled(self, factor: int) -> "Polynomial":
        """Each coefficient times the factor."""
        return Polynomial({m: c * factor for m, c in self.terms.items()})

    @property
    def degree(self) -> int:
        """The highest number of factors of a monomial; 0 for constants."""
        return max(map(len, self.terms), default=0)

    def value(self) -> int | None:
        """The number that a constant is; None for others."""
        return self.terms.get((), 0) if self.degree == 0 else None

    def atoms(self) -> set[int]:
        """The atoms that occur."""
        return {atom for monomial in self.terms for atom in monomial}


_OPERATIONS: Final = {
    "+": Polynomial.__add__,
    "-": Polynomial.__sub__,
    "*": Polynomial.__mul__,
}


def constant(value: int) -> Polynomial:
    """The polynomial of one number."""
    return Polynomial({(): value})


def _rank(item: tuple[Monomial, int]) -> tuple[int, Monomial]:
    return (-len(item[0]), item[0])


class Atoms:
    """The atoms met so far, numbered; reads terms as polynomials and prints them for Lean.

    Attributes:
        terms: Int terms by number; a natural number is there as its cast.
    """

    def __init__(self) -> None:
        self.terms: list[Term] = []
        self._texts: list[str] = []
        self._numbers: dict[Term, int] = {}

    def number(self, term: Term) -> int:
        """The number of an atom, an Int term."""
        if term not in self._numbers:
            self._numbers[term] = len(self.terms)
            self.terms.append(term)
            text = render(term)
            self._texts.append(text if text.isidentifier() or text[0] == "(" else f"({text})")
        return self._numbers[term]

    def read(self, term: Term) -> Polynomial:
        """The polynomial of a Nat or Int term, as an integer.

        Raises:
            TooLargeError: multiplied out it is too large.
        """
        match term:
            case Numeral(value):
                return constant(value)
            case Cast(operand):
                return self.read(operand)
            case Negation(operand):
                return self.read(operand).scaled(-1)
            case BinaryOperation("^", base, exponent):
                return self._power(base, exponent)
            case BinaryOperation("+" | "-" | "*" as sign, left, right) if not (
                sign == "-" and type_of(left) == NAT
            ):
                operation = _OPERATIONS[sign]
                return operation(self.read(left), self.read(right))
            case _:
                return self._atom(as_integer(term))

    def _atom(self, term: Term) -> Polynomial:
        return Polynomial({(self.number(term),): 1})

    def _power(self, base: Term, exponent: Term) -> Polynomial:
        match exponent:
            case Numeral(value):
                inner = self.read(base)
                if (value > _HIGHEST_POWER and inner.value() is None) or value > 256:
                    raise TooLargeError(f"exponent {value}")
                return inner**value
            case BinaryOperation("+", rest, Numeral() as more):
                return self._power(base, rest) * self._power(base, more)
            case _ if isinstance(base, Numeral):
                return self._atom(as_integer(BinaryOperation("^", base, exponent)))
            case _:
                return self._atom(BinaryOperation("^", as_integer(base), exponent))

    def text(self, polynomial: Polynomial) -> str:
        """An Int term of Lean: a sum of products `3 * (x * (x * y))`, the highest degree first."""
        parts: list[str] = []
        for monomial, coefficient in polynomial.terms.items():
            body = self._product(monomial, abs(coefficient))
            if parts:
                parts.append(f" {'-' if coefficient < 0 else '+'} {body}")
            else:
                parts.append(f"-({body})" if coefficient < 0 else body)
        return "".join(parts) or "(0 : Int)"

    def _product(self, monomial: Monomial, coefficient: int) -> str:
        if not monomial:
            return f"({coefficient} : Int)"
        factors = [self._texts[atom] for atom in monomial]
        text = " * (".join(factors) + ")" * (len(factors) - 1)
        if coefficient == 1:
            return text
        return f"{coefficient} * ({text})" if len(factors) > 1 else f"{coefficient} * {text}"


def as_integer(term: Term) -> Term:
    """The term as an Int: itself, or its cast."""
    if type_of(term) != NAT:
        return term
    return Numeral(term.value, INT) if isinstance(term, Numeral) else Cast(term)
