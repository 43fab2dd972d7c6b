"""Between Lean terms and SymPy: polynomials there and back, with no subtraction over Nat.

Terms are read over the integers. `-` over Nat, `/`, `%`, gcd and function values are not
polynomial; each different one becomes an opaque symbol, which comes back as the term it was.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import reduce
from typing import NamedTuple, cast

import sympy

from provers.lean.toolchain import Dialect
from provers.statements.ast import (
    INT,
    NAT,
    BaseType,
    BinaryOperation,
    BinaryOperator,
    Call,
    Cast,
    Comparison,
    Negation,
    Numeral,
    Relation,
    Term,
    Variable,
    type_of,
)
from provers.statements.render import render

_MAX_EXPONENT = 64


class PolynomialRelation(NamedTuple):
    """`expression relation 0`, the whole of a comparison on one side, over the integers."""

    expression: sympy.Expr
    relation: Relation


class NotPolynomialError(ValueError):
    """A SymPy expression that no polynomial with integer coefficients stands for."""


@dataclass
class SymPyTranslation:
    """Which term each symbol stands for; one translation serves a whole statement.

    Attributes:
        terms: by symbol: a variable, or a term that is no polynomial.
    """

    terms: dict[sympy.Symbol, Term] = field(default_factory=dict[sympy.Symbol, Term])

    def expression(self, term: Term) -> sympy.Expr:  # noqa: PLR0911 (one for each form)
        """A term as a SymPy expression over integers.

        Args:
            term: of type Nat or Int.

        Returns:
            The same value, whatever the values of the symbols. Powers with a numeral of at most 64
            as exponent, and symbolic exponents, are kept as they are.
        """
        match term:
            case Numeral(value):
                return sympy.Integer(value)
            case Negation(operand):
                return -self.expression(operand)
            case Cast(operand):
                return self.expression(operand)
            case Call("Nat.succ", (operand,)):
                return self.expression(operand) + 1
            case BinaryOperation("+" | "*" as sign, left, right):
                first, second = self.expression(left), self.expression(right)
                return first + second if sign == "+" else first * second
            case BinaryOperation("-", left, right) if type_of(term) == INT:
                return self.expression(left) - self.expression(right)
            case BinaryOperation("^", base, Numeral(exponent)) if exponent <= _MAX_EXPONENT:
                return self.expression(base) ** exponent
            case _:
                return self._symbol(term)

    def relation(self, comparison: Comparison) -> PolynomialRelation:
        """A comparison of numbers with everything on the left, as an expression against zero."""
        left, right = self.expression(comparison.left), self.expression(comparison.right)
        return PolynomialRelation(sympy.expand(left - right), comparison.relation)

    def _symbol(self, term: Term) -> sympy.Symbol:
        """The symbol of a variable, or of a term that is no polynomial; equal terms share one."""
        for symbol, known in self.terms.items():
            if known == term:
                return symbol
        name = term.name if isinstance(term, Variable) else f"t{len(self.terms)}"
        while any(symbol.name == name for symbol in self.terms):
            name += "'"
        natural = type_of(term) == NAT
        symbol = sympy.Symbol(name, integer=True, nonnegative=True if natural else None)
        self.terms[symbol] = term
        return symbol

    def term(self, expression: sympy.Expr, kind: BaseType = INT) -> Term:
        """A polynomial as a term.

        Args:
            expression: with integer coefficients; over Nat, none of them negative.
            kind: NAT or INT; over Int, symbols of type Nat get casts.

        Raises:
            NotPolynomialError: it is none, or has a negative coefficient over Nat.
        """
        positive, negative = self._sides(expression)
        if kind == NAT and negative:
            raise NotPolynomialError(f"{expression} has a negative coefficient; Nat has none")
        parts = [(self._monomial(c, powers, kind), False) for c, powers in positive]
        parts += [(self._monomial(c, powers, kind), True) for c, powers in negative]
        if not parts:
            return Numeral(0, kind)
        (first, minus), *rest = parts
        start: Term = Negation(first) if minus else first
        return reduce(
            lambda left, part: BinaryOperation("-" if part[1] else "+", left, part[0]), rest, start
        )

    def comparison(
        self, expression: sympy.Expr, relation: Relation, kind: BaseType = INT
    ) -> Comparison:
        """`expression relation 0` as a comparison; over Nat negative terms go to the right.

        Args:
            expression: a polynomial with integer coefficients.
            relation: between it and zero.
            kind: NAT or INT.

        Raises:
            NotPolynomialError: it is none.
        """
        if kind == INT:
            return Comparison(relation, self.term(expression), Numeral(0, INT))
        positive, negative = self._sides(expression)
        left, right = (
            self._sum([self._monomial(c, powers, NAT) for c, powers in side])
            for side in (positive, negative)
        )
        return Comparison(relation, left, right)

    def _sum(self, terms: list[Term]) -> Term:
        return reduce(_plus, terms) if terms else Numeral(0, NAT)

    def _sides(self, expression: sympy.Expr) -> tuple["_Monomials", "_Monomials"]:
        """Monomials with positive and with negative coefficients, these made positive."""
        symbols = [symbol for symbol in self.terms if expression.has(symbol)]
        unknown = expression.free_symbols - set(symbols)
        if unknown:
            names = ", ".join(sorted(map(str, unknown)))
            raise NotPolynomialError(f"{expression} has the unknown symbols {names}")
        try:
            polynomial = sympy.Poly(expression, *symbols, domain="ZZ") if symbols else None
        except (sympy.PolynomialError, sympy.CoercionFailed) as error:
            message = f"{expression} is no polynomial with integer coefficients"
            raise NotPolynomialError(message) from error
        if polynomial is None:
            value = sympy.sympify(expression)
            if not value.is_Integer:
                raise NotPolynomialError(f"{expression} is no integer")
            rows: Iterable[tuple[tuple[int, ...], int]] = [((), int(value))]
        else:
            rows = [(tuple(map(int, powers)), int(c)) for powers, c in polynomial.terms()]
        positive: _Monomials = []
        negative: _Monomials = []
        for powers, coefficient in rows:
            named = list(zip(symbols, powers, strict=True))
            if coefficient > 0:
                positive.append((coefficient, named))
            elif coefficient < 0:
                negative.append((-coefficient, named))
        return positive, negative

    def _monomial(
        self, coefficient: int, powers: list[tuple[sympy.Symbol, int]], kind: BaseType
    ) -> Term:
        factors: list[Term] = []
        for symbol, exponent in powers:
            if exponent == 0:
                continue
            base = self.terms[symbol]
            if type_of(base) == NAT and kind == INT:
                base = Cast(base)
            elif type_of(base) != kind:
                raise NotPolynomialError(f"{symbol} is an Int, and a Nat is asked for")
            factors.append(base if exponent == 1 else _power(base, exponent))
        if coefficient != 1 or not factors:
            factors.insert(0, Numeral(coefficient, kind))
        return reduce(_times, factors)


_Monomials = list[tuple[int, list[tuple[sympy.Symbol, int]]]]


def _operation(sign: BinaryOperator, left: Term, right: Term) -> Term:
    return BinaryOperation(sign, left, right)


def _plus(left: Term, right: Term) -> Term:
    return _operation("+", left, right)


def _times(left: Term, right: Term) -> Term:
    return _operation("*", left, right)


def _power(base: Term, exponent: int) -> Term:
    return _operation("^", base, Numeral(exponent, NAT))


def from_sympy(
    expression: sympy.Expr,
    translation: SymPyTranslation,
    kind: BaseType = INT,
    dialect: Dialect = "core",
) -> str:
    """A polynomial as Lean text; see `SymPyTranslation.term`."""
    return render(translation.term(cast(sympy.Expr, sympy.expand(expression)), kind), dialect)
