"""Common divisors of several terms: they divide what the terms add up to with factors.

Of `d ∣ 21 * n + 4` and `d ∣ 14 * n + 3` follows d ∣ 3 * (14 * n + 3) - 2 * (21 * n + 4) = 1.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from provers.proving.algebra.combination import Combination, combination_to, combination_to_number
from provers.proving.algebra.polynomial import Polynomial, TooLargeError
from provers.proving.engine import Block, strategy_of
from provers.proving.facts.coprime import coprime_pair
from provers.proving.facts.power_products import split_powers
from provers.proving.facts.ring import Expansions, integer_text
from provers.proving.opening import Sequent
from provers.proving.strategies.nonlinear import differences
from provers.statements import render
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Call,
    Cast,
    Comparison,
    Divides,
    Node,
    Numeral,
    Predicate,
    Quantified,
    Term,
    Variable,
    children,
    free_variables,
    type_of,
)

_LARGEST: Final = 1000


class _Known(NamedTuple):
    """A term that the divisor divides.

    Attributes:
        proof: of that.
        dividend: the term.
    """

    proof: str
    dividend: Term


def divisor_combinations(sequent: Sequent) -> Iterator[Block]:
    """A block for each divisor of several terms, with the goal's dividend or a number."""
    goal, lines = sequent.goal, list[str]()
    match goal:
        case Predicate("Nat.Coprime", (left, right)):
            goal = Comparison("=", Call("Nat.gcd", (left, right)), Numeral(1))
            lines = [f"show {render(goal)}"]
            sequent = sequent._replace(goal=goal)
        case Quantified("∃", quotient, Comparison("=", dividend, product)):
            divisor = _cofactor(product, quotient)
            if divisor is not None:
                sequent = sequent._replace(goal=Divides(divisor, dividend))
                lines = _as_existence(sequent, product, quotient)
        case _:
            pass
    split, sequent = split_powers(sequent)
    lines += split
    for divisor, known in _divisors(sequent).items():
        for extra in (0, 1, 2):
            try:
                blocks = list(_blocks(sequent, divisor, known, extra))
            except TooLargeError:
                continue
            for block in blocks:
                yield [*lines, *block]


def _cofactor(product: Term, quotient: Variable) -> Term | None:
    match product:
        case BinaryOperation("*", divisor, other) | BinaryOperation("*", other, divisor) if (
            other == quotient and quotient not in free_variables(divisor)
        ):
            return divisor
        case _:
            return None


def _as_existence(sequent: Sequent, product: Term, quotient: Variable) -> Block:
    """Lines after which the sequent's goal is what is left of the existence of a quotient."""
    name, q = sequent.fresh("he"), quotient.name
    kind = "Nat" if type_of(product) == NAT else "Int"
    ways = f"exact {name} | exact {name}.trans ({kind}.mul_comm _ _)"
    turned = f"⟨{q}, by first | {ways}⟩"
    return [
        f"suffices {name} : {render(sequent.goal)} by",
        f"  obtain ⟨{q}, {name}⟩ := {name}",
        f"  exact {turned}",
    ]


def _divisors(sequent: Sequent) -> dict[Term, list[_Known]]:
    found: dict[Term, list[_Known]] = {}
    propositions = [sequent.goal, *(h.proposition for h in sequent.hypotheses)]
    for call in dict.fromkeys(c for p in propositions for c in gcds(p)):
        left, right = call.arguments
        found[call] = [
            _Known("(Nat.gcd_dvd_left _ _)", left),
            _Known("(Nat.gcd_dvd_right _ _)", right),
        ]
    for hypothesis in sequent.hypotheses:
        match hypothesis.proposition:
            case Divides(divisor, dividend) if not isinstance(divisor, Numeral):
                kind = "Nat" if type_of(divisor) == NAT else "Int"
                itself = _Known(f"({kind}.dvd_refl _)", divisor)
                found.setdefault(divisor, [itself]).append(_Known(hypothesis.name, dividend))
            case _:
                pass
    return found


def gcds(node: Node) -> Iterator[Call]:
    """The greatest common divisors that a term or proposition speaks of outside quantifiers."""
    if isinstance(node, Quantified):
        return
    if isinstance(node, Call) and node.function == "Nat.gcd":
        yield node
    for child in children(node):
        yield from gcds(child)


def _blocks(sequent: Sequent, divisor: Term, known: list[_Known], extra: int) -> Iterator[Block]:
    goal = sequent.goal
    match goal:
        case Divides(left, right) if left == divisor:
            block = _Writer(sequent, divisor, known).goal(right, extra)
            if block:
                yield block
        case Comparison("=", left, Numeral(1)) if left == divisor and type_of(left) == NAT:
            yield from _from_coprime(sequent, divisor, known, extra)
        case _:
            pass
    block = _Writer(sequent, divisor, known).number(extra)
    if block:
        yield block


def _from_coprime(
    sequent: Sequent, divisor: Term, known: list[_Known], extra: int
) -> Iterator[Block]:
    """The divisor is 1 because it divides two terms that are known to be coprime."""
    for hypothesis in sequent.hypotheses:
        pair = coprime_pair(hypothesis.proposition)
        if pair is None:
            continue
        writer = _Writer(sequent, divisor, known)
        names = [writer.divides(term, extra) for term in pair]
        if all(names):
            proof = f"({hypothesis.name} ▸ Nat.dvd_gcd {names[0]} {names[1]})"
            yield [*writer.lines(), f"exact Nat.dvd_one.mp {proof}"]


class _Writer:
    """Writes what a divisor divides, each fact once."""

    def __init__(self, sequent: Sequent, divisor: Term, known: list[_Known]) -> None:
        self._sequent = sequent
        self._divisor = divisor
        self._known = known
        self._expansions = Expansions(sequent.taken())
        self._names: list[str] = []
        for each in known:
            self._expansions.expand(each.dividend)
        for hypothesis in sequent.hypotheses:
            self._expansions.expand(hypothesis.proposition)
        self._expansions.expand(sequent.goal)
        self._zeros = [
            self._expansions.atoms.read(h.proposition.left)
            - self._expansions.atoms.read(h.proposition.right)
            for h in sequent.hypotheses
            if isinstance(h.proposition, Comparison)
            and h.proposition.relation == "="
            and type_of(h.proposition.left) in (NAT, INT)
        ]
        self._parts = [self._expansions.atoms.read(each.dividend) for each in known]
        if isinstance(sequent.goal, Divides):
            self._expansions.atoms.read(sequent.goal.right)
        for fact in differences(sequent, self._expansions.atoms):
            self._zeros.append(fact.polynomial)
        for term in self._expansions.atoms.terms:
            match term:
                case Cast(BinaryOperation("^", Numeral(base), exponent)) if base:
                    positive = f"Nat.pow_pos (n := {render(exponent)}) (show 0 < {base} by decide)"
                    self._expansions.add(f"have {self._expansions.name('p')} := {positive}")
                case _:
                    pass
        self._natural = type_of(divisor) == NAT

    def lines(self) -> Block:
        return self._expansions.lines

    def goal(self, dividend: Term, extra: int) -> Block:
        """The block for a goal that the divisor divides a term; empty if it cannot be written."""
        name = self.divides(dividend, extra)
        return [*self.lines(), f"exact {name}"] if name else []

    def divides(self, dividend: Term, extra: int) -> str | None:
        """The name of a fact that the divisor divides a term, once it is written."""
        target = self._expansions.atoms.read(dividend)
        found = combination_to([*self._parts, *self._zeros], target, extra)
        if found is None:
            return None
        whole = self._combined(found)
        name, text = self._expansions.name("d"), integer_text(dividend)
        back = "Int.ofNat_dvd.mp " if self._natural else ""
        claim = f"{render(self._divisor)} ∣ {render(dividend)}"
        step = f"show {text} = ({self._expansions.atoms.text(target)}) * 1 by omega"
        self._expansions.add(f"have {name} : {claim} := {back}(Int.dvd_trans {whole} ⟨1, {step}⟩)")
        return name

    def number(self, extra: int) -> Block:
        """The block in which the divisor is each divisor of a number in turn."""
        found = combination_to_number([*self._parts, *self._zeros], extra)
        value = found.total.value() if found is not None else None
        if found is None or value is None or value > _LARGEST:
            return []
        whole = self._combined(found)
        name = self._expansions.name("n")
        size = render(self._divisor) if self._natural else f"({render(self._divisor)}).natAbs"
        proof = f"Int.ofNat_dvd.mp {whole}"
        if not self._natural:
            proof = f"Int.ofNat_dvd.mp (Int.natAbs_dvd.mpr {whole})"
        divisors = [d for d in range(1, value + 1) if value % d == 0]
        cases = " ∨ ".join(f"d = {d}" for d in divisors)
        few = f"∀ d : Nat, d < {value + 1} → {value} % d = 0 → {cases}"
        closing = "first | omega | (subst hd; first | omega | simp_all | decide) | simp_all"
        return [
            *self.lines(),
            f"have {name} : {size} ∣ {value} := {proof}",
            f"have few : {few} := by decide +kernel",
            f"rcases few _ (Nat.lt_succ_of_le (Nat.le_of_dvd (by decide) {name}))"
            f" (Nat.mod_eq_zero_of_dvd {name}) with {' | '.join(['hd'] * len(divisors))}",
            f"all_goals ({closing})",
        ]

    def _combined(self, found: Combination) -> str:
        """The name of a fact that the divisor divides the combination."""
        expansions, text = self._expansions, self._expansions.atoms.text
        divisor = integer_text(self._divisor)
        if not self._names:
            self._names = [self._as_integers(each, part) for each, part in self._pairs()]
        factors, zero_factors = found.factors[: len(self._parts)], found.factors[len(self._parts) :]
        terms: list[str] = []
        proofs: list[str] = []
        for name, part, factor in zip(self._names, self._parts, factors, strict=True):
            if factor.terms:
                expansions.product(factor, part)
                terms.append(f"({text(factor)}) * ({text(part)})")
                proofs.append(f"(Int.dvd_trans {name} (Int.dvd_mul_left ({text(factor)}) _))")
        for zero, factor in zip(self._zeros, zero_factors, strict=True):
            if factor.degree:
                fact, name = expansions.name("f"), expansions.name("q")
                expansions.product(zero, factor)
                claim = f"({text(zero)}) * ({text(factor)}) = 0"
                expansions.add(
                    f"have {fact} : {text(zero)} = 0 := by omega",
                    f"have {name} : {claim} := by rw [{fact}, Int.zero_mul]",
                )
        expansions.reveal()
        total, name = text(found.total), expansions.name("c")
        if not proofs:
            terms, proofs = ["0"], ["(Int.dvd_zero _)"]
        joined = proofs[-1]
        for proof in reversed(proofs[:-1]):
            joined = f"(Int.dvd_add {proof} {joined})"
        written = terms[-1]
        for term in reversed(terms[:-1]):
            written = f"{term} + ({written})"
        expansions.add(
            f"have {name} : {divisor} ∣ {total} :=",
            f"  Int.dvd_trans {joined} ⟨1, show {total} = ({written}) * 1 by omega⟩",
        )
        return name

    def _pairs(self) -> Iterator[tuple[_Known, Polynomial]]:
        return zip(self._known, self._parts, strict=True)

    def _as_integers(self, known: _Known, part: Polynomial) -> str:
        expansions = self._expansions
        name, expanded = expansions.name("i"), expansions.atoms.text(part)
        claim = f"{render(self._divisor)} ∣ {render(known.dividend)}"
        proof = f"(show {claim} from {known.proof})"
        if self._natural:
            proof = f"(Int.ofNat_dvd.mpr {proof})"
        step = f"show {expanded} = ({integer_text(known.dividend)}) * 1 by omega"
        expansions.reveal()
        expansions.add(
            f"have {name} : {integer_text(self._divisor)} ∣ {expanded} :=",
            f"  Int.dvd_trans {proof} ⟨1, {step}⟩",
        )
        return name


by_divisor_combinations = strategy_of(divisor_combinations)
