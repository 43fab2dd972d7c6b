"""What theorems about powers, divisors and coprime numbers say of the hypotheses."""

from collections.abc import Iterator
from typing import Final, NamedTuple

import sympy

from provers.proving.engine import Block, strategy_of
from provers.proving.facts.coprime import coprime_proof
from provers.proving.opening import Sequent
from provers.statements import render
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Comparison,
    Connective,
    Divides,
    Hypothesis,
    Not,
    Numeral,
    Proposition,
    Relation,
    Term,
    Truth,
    type_of,
)

_ROUNDS: Final = 3
_MOST_FACTS: Final = 24
_LARGEST: Final = 10**30
# The theorem that compares bases, and the one that compares exponents.
_THEOREMS: Final[dict[Relation, tuple[str, str]]] = {
    "≤": ("Nat.pow_le_pow_iff_left", "Nat.pow_le_pow_iff_right"),
    "<": ("Nat.pow_lt_pow_iff_left", "Nat.pow_lt_pow_iff_right"),
    "=": ("Nat.pow_left_inj", "Nat.pow_right_inj"),
}


class _Fact(NamedTuple):
    """What follows from a hypothesis, and the term that proves it."""

    proposition: Proposition
    proof: str


def consequences(sequent: Sequent) -> Iterator[Block]:
    """A block with all that follows from the hypotheses and the denied goal, for omega."""
    lines, start = _denied(sequent)
    found = list(start.hypotheses)
    known = {h.proposition for h in found}
    recent, written = found, list[str]()
    for _ in range(_ROUNDS):
        fresh: list[Hypothesis] = []
        for hypothesis in recent:
            for fact in _facts(start, hypothesis):
                if fact.proposition in known or len(written) >= _MOST_FACTS:
                    continue
                known.add(fact.proposition)
                name = start.fresh("k")
                written.append(f"try have {name} : {render(fact.proposition)} := {fact.proof}")
                fresh.append(Hypothesis(name, fact.proposition))
                start = start._replace(hypotheses=(*start.hypotheses, fresh[-1]))
        recent = fresh
    if written:
        block = [*written, "first | contradiction | omega | simp_all"]
        yield [*lines, *block]
        for prime, factor in _undecided(start):
            case = start.fresh("c")
            claim = f"{render(factor)} % {prime} = 0 ∨ {render(factor)} % {prime} ≠ 0"
            first, *rest = block
            bullet = [f"· {first}", *(f"  {line}" for line in rest)]
            split = f"rcases (show {claim} by omega) with {case} | {case}"
            yield [*lines, split, *bullet, *bullet]
    yield from _direct(sequent)


def _undecided(sequent: Sequent) -> Iterator[tuple[int, Term]]:
    """Primes of which a power divides a product, and a factor that they may divide."""
    for hypothesis in sequent.hypotheses:
        match hypothesis.proposition:
            case Divides(BinaryOperation("^", Numeral() as prime, _), product) if _prime(prime):
                pass
            case _:
                continue
        match product:
            case BinaryOperation("*", left, _):
                yield prime.value, left
            case _:
                pass


def _denied(sequent: Sequent) -> tuple[Block, Sequent]:
    if sequent.goal == Truth(False):
        return [], sequent
    denied = Hypothesis(sequent.fresh("hg"), Not(sequent.goal))
    after = sequent._replace(hypotheses=(*sequent.hypotheses, denied), goal=Truth(False))
    return [f"refine Classical.byContradiction fun {denied.name} => ?_"], after


def _facts(sequent: Sequent, hypothesis: Hypothesis) -> Iterator[_Fact]:
    name = hypothesis.name
    match hypothesis.proposition:
        case Comparison("=", BinaryOperation("%", dividend, divisor), Numeral(0)) if (
            type_of(divisor) == NAT
        ):
            yield _Fact(Divides(divisor, dividend), f"Nat.dvd_of_mod_eq_zero {name}")
        case Comparison(relation, left, right) if type_of(left) == NAT:
            yield from _compared(relation, left, right, name)
        case Comparison(relation, left, right) if type_of(left) == INT:
            yield from _natural(relation, left, right, name)
        case Divides(divisor, dividend) if type_of(divisor) == NAT:
            yield from _divided(sequent, divisor, dividend, name)
        case Divides(divisor, dividend):
            yield from _integer_divided(divisor, dividend, name)
        case _:
            pass


def _compared(relation: Relation, left: Term, right: Term, name: str) -> Iterator[_Fact]:
    """Comparisons of powers compare bases where exponents agree, and exponents where bases do."""
    if relation in ("≥", ">"):
        relation, left, right = ("≤" if relation == "≥" else "<"), right, left
    if relation not in _THEOREMS:
        return
    by_base, by_exponent = _THEOREMS[relation]
    for (base, exponent), (other, second) in _as_powers(left, right):
        claim = f"(show {_power(base, exponent)} {relation} {_power(other, second)} from {name})"
        if exponent == second:
            fact = Comparison(relation, base, other)
            yield _Fact(fact, f"({by_base} (by omega)).mp {claim}")
        elif base == other:
            fact = Comparison(relation, exponent, second)
            yield _Fact(fact, f"({by_exponent} (by omega)).mp {claim}")


def _power(base: Term, exponent: Term) -> str:
    return render(BinaryOperation("^", base, exponent))


_Power = tuple[Term, Term]


def _as_powers(left: Term, right: Term) -> Iterator[tuple[_Power, _Power]]:
    """Both sides as powers that have the base or the exponent in common."""
    match left, right:
        case BinaryOperation("^", base, exponent), BinaryOperation("^", other, second):
            yield (base, exponent), (other, second)
        case BinaryOperation("^", base, exponent), Numeral(value):
            for power in _numeral_powers(base, exponent, value):
                yield (base, exponent), power
        case Numeral(value), BinaryOperation("^", base, exponent):
            for power in _numeral_powers(base, exponent, value):
                yield power, (base, exponent)
        case _:
            pass


def _numeral_powers(base: Term, exponent: Term, value: int) -> Iterator[_Power]:
    if not 0 < value < _LARGEST:
        return
    match base, exponent:
        case Numeral(number), _ if number > 1:
            count = 0
            while value % number == 0:
                value, count = value // number, count + 1
            if value == 1:
                yield base, Numeral(count)
        case _, Numeral(count) if count > 0:
            root, exact = sympy.integer_nthroot(value, count)
            if exact:
                yield Numeral(int(root)), exponent
        case _:
            pass


def _natural(relation: Relation, left: Term, right: Term, name: str) -> Iterator[_Fact]:
    """A comparison of integers whose sides are powers of numerals is one of naturals."""
    first, second = _as_natural(left), _as_natural(right)
    if first is None or second is None:
        return
    if isinstance(first, BinaryOperation) or isinstance(second, BinaryOperation):
        yield _Fact(Comparison(relation, first, second), f"by exact_mod_cast {name}")


def _as_natural(term: Term) -> Term | None:
    match term:
        case Numeral(value):
            return Numeral(value)
        case BinaryOperation("^", Numeral(value), exponent):
            return BinaryOperation("^", Numeral(value), exponent)
        case _:
            return None


def _divided(sequent: Sequent, divisor: Term, dividend: Term, name: str) -> Iterator[_Fact]:
    yield _Fact(Comparison("≤", divisor, dividend), f"Nat.le_of_dvd (by omega) {name}")
    match divisor, dividend:
        case BinaryOperation("^", base, exponent), BinaryOperation("^", other, second):
            if exponent == second:
                fact = Divides(base, other)
                yield _Fact(fact, f"(Nat.pow_dvd_pow_iff (by omega)).mp {name}")
            elif base == other:
                fact = Comparison("≤", exponent, second)
                yield _Fact(fact, f"(Nat.pow_dvd_pow_iff_le_right (by omega)).mp {name}")
        case _:
            pass
    match dividend:
        case BinaryOperation("*", left, right):
            if proof := coprime_proof(sequent, divisor, left):
                fact = Divides(divisor, right)
                yield _Fact(fact, f"Nat.Coprime.dvd_of_dvd_mul_left {proof} {name}")
            if proof := coprime_proof(sequent, divisor, right):
                fact = Divides(divisor, left)
                yield _Fact(fact, f"Nat.Coprime.dvd_of_dvd_mul_right {proof} {name}")
            if _prime(divisor):
                either = Connective("∨", Divides(divisor, left), Divides(divisor, right))
                yield _Fact(either, f"(Nat.Prime.dvd_mul (by decide)).mp {name}")
        case BinaryOperation("^", base, _):
            if _prime(divisor):
                fact = Divides(divisor, base)
                yield _Fact(fact, f"Nat.Prime.dvd_of_dvd_pow (by decide) {name}")
        case _:
            pass
    if proof := coprime_proof(sequent, divisor, dividend):
        fact = Comparison("=", divisor, Numeral(1))
        yield _Fact(fact, f"Nat.Coprime.eq_one_of_dvd {proof} {name}")


def _prime(term: Term) -> bool:
    return isinstance(term, Numeral) and term.value < 100 and bool(sympy.isprime(term.value))


def _integer_divided(divisor: Term, dividend: Term, name: str) -> Iterator[_Fact]:
    """A power of a prime divides the factor of a product whose other factor the prime does not."""
    match divisor, dividend:
        case BinaryOperation("^", Numeral() as prime, _), BinaryOperation("*", left, right):
            if not _prime(prime):
                return
        case _:
            return
    for other, theorem in (
        (right, "Int.dvd_of_dvd_mul_right_of_gcd_one"),
        (left, "Int.dvd_of_dvd_mul_left_of_gcd_one"),
    ):
        sizes = f"Int.natAbs_dvd_natAbs.mp (show Int.natAbs {prime.value} ∣ _ from hd)"
        alone = (
            f"(Nat.Prime.coprime_iff_not_dvd (by decide)).mpr fun hd => by have := {sizes}; omega"
        )
        proof = f"by rw [Int.gcd, Int.natAbs_pow]; exact Nat.Coprime.pow_left _ ({alone})"
        yield _Fact(Divides(divisor, other), f"{theorem} {name} ({proof})")


def _direct(sequent: Sequent) -> Iterator[Block]:
    """Theorems whose conclusion is the goal."""
    match sequent.goal:
        case Divides(BinaryOperation("^", _, _) as left, BinaryOperation("^", _, _)):
            kind = "Nat" if type_of(left) == NAT else "Int"
            yield [f"exact {kind}.pow_dvd_pow _ (by omega)"]
            if kind == "Nat":
                yield ["exact Nat.pow_dvd_pow_of_dvd (by assumption) _"]
        case _:
            pass


by_consequences = strategy_of(consequences, splitting=False)
by_cases_of_consequences = strategy_of(consequences)
