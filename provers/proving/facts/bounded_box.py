"""Bounds of variables that follow from comparisons, each with the lines of its proof.

A bound holds where, on the other side of it, interval arithmetic refutes one comparison. Lean is
given the same facts about the products and powers in it, and `omega` does the rest.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from provers.proving.algebra.bounded_intervals import Box, Interval, interval, violated, whole
from provers.proving.facts.bounded_polynomial import bound_lines, polynomial_bound
from provers.proving.opening import Sequent
from provers.statements import render
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Comparison,
    Node,
    Not,
    Numeral,
    Proposition,
    Relation,
    Term,
    Variable,
    children,
    conjuncts,
    free_variables,
    type_of,
)

FURTHEST: Final = 1_000_000
_ROUNDS: Final = 6
_OPPOSITE: Final[dict[Relation, Relation]] = {
    "=": "≠",
    "≠": "=",
    "<": "≥",
    "≤": ">",
    ">": "≤",
    "≥": "<",
}


class Bounds:
    """Intervals of the variables of a sequent, and how Lean is shown them.

    Attributes:
        box: an interval for every variable of type Nat or Int.
        lines: tactics that prove the bounds, in order.
    """

    def __init__(self, sequent: Sequent) -> None:
        self.box: dict[Variable, Interval] = {
            v: whole(v) for v in sequent.variables if v.type in {NAT, INT}
        }
        self.lines: list[str] = []
        self._sequent = sequent
        self._taken = sequent.taken()
        comparisons = tuple(comparisons_of([h.proposition for h in sequent.hypotheses]))
        for comparison in comparisons:
            self._beyond(comparison)
        for _ in range(_ROUNDS):
            improved = [self._improve(comparison) for comparison in comparisons]
            if self.empty() or not any(improved):
                break

    def empty(self) -> bool:
        """Whether a variable has no value left: the hypotheses are contradictory."""
        ends = self.box.values()
        return any(e.lower is not None and e.upper is not None and e.lower > e.upper for e in ends)

    def _improve(self, comparison: Comparison) -> bool:
        improved = False
        for variable in sorted(free_variables(comparison), key=lambda v: v.name):
            if variable in self.box and not self.empty():
                improved |= self._upper(comparison, variable)
                improved |= self._lower(comparison, variable)
        return improved

    def _beyond(self, comparison: Comparison) -> None:
        """Bound a variable that stands on both sides."""
        for variable in free_variables(comparison):
            bound = polynomial_bound(comparison, variable) if variable in self.box else None
            if bound is None or bound < 0 or self.box[variable].upper is not None:
                continue
            lines = bound_lines(self._sequent, comparison, variable, bound)
            if lines is not None:
                self.lines.append(f"have {self._name('hb')} : {variable.name} ≤ {bound} := by")
                self.lines += [f"  {line}" for line in lines]
                self.box[variable] = Interval(self.box[variable].lower, bound)

    def _upper(self, comparison: Comparison, variable: Variable) -> bool:
        lower, upper = self.box[variable]

        def refuted(bound: int) -> bool:
            return violated(comparison, {**self.box, variable: Interval(bound + 1, upper)})

        least = max(lower if lower is not None else -FURTHEST, -FURTHEST) - 1
        most = FURTHEST if upper is None else upper - 1
        if most < least or not refuted(most):
            return False
        found = _first(refuted, least, most)
        if not _worthwhile(Interval(lower, upper), Interval(lower, found)):
            return False
        outside = {**self.box, variable: Interval(found + 1, upper)}
        if found < 0 and variable.type == NAT:
            self.lines += [
                f"have {self._name('hb')} : False := by",
                *_refutation(comparison, outside),
            ]
            self.box[variable] = Interval(1, 0)
            return True
        self._prove(comparison, variable, f"{variable.name} ≤ {_number(found)}", outside)
        self.box[variable] = Interval(lower, found)
        return True

    def _lower(self, comparison: Comparison, variable: Variable) -> bool:
        lower, upper = self.box[variable]

        def refuted(bound: int) -> bool:
            return violated(comparison, {**self.box, variable: Interval(lower, -bound - 1)})

        least = -min(upper if upper is not None else FURTHEST, FURTHEST) - 1
        most = FURTHEST if lower is None else -lower - 1
        if most < least or not refuted(most):
            return False
        found = -_first(refuted, least, most)
        if lower != 0 and not _worthwhile(Interval(lower, upper), Interval(found, upper)):
            return False
        outside = {**self.box, variable: Interval(lower, found - 1)}
        self._prove(comparison, variable, f"{_number(found)} ≤ {variable.name}", outside)
        self.box[variable] = Interval(found, upper)
        return True

    def _prove(self, comparison: Comparison, variable: Variable, bound: str, outside: Box) -> None:
        name = self._name("hb")
        kind = "Nat" if variable.type == NAT else "Int"
        self.lines += [f"have {name} : {bound} := by", f"  refine {kind}.le_of_not_lt fun _ => ?_"]
        self.lines += _refutation(comparison, outside)

    def _name(self, stem: str) -> str:
        number = 1
        while f"{stem}{number}" in self._taken:
            number += 1
        self._taken.add(f"{stem}{number}")
        return f"{stem}{number}"


def _refutation(comparison: Comparison, outside: Box) -> list[str]:
    """Lines, indented, that show a comparison to be false in a box."""
    facts = [f for t in (comparison.left, comparison.right) for f in product_facts(t, outside)]
    return [*(f"  have {fact}" for fact in dict.fromkeys(facts)), "  omega"]


def _first(holds: Callable[[int], bool], least: int, most: int) -> int:
    """The first number at which a monotone test holds; it holds at the last."""
    while least < most:
        middle = (least + most) // 2
        if holds(middle):
            most = middle
        else:
            least = middle + 1
    return least


def _worthwhile(old: Interval, new: Interval) -> bool:
    """Whether a bound is new, or leaves at most three quarters of the values."""
    if old.lower is None or old.upper is None or new.lower is None or new.upper is None:
        return True
    return 4 * (new.upper - new.lower) <= 3 * (old.upper - old.lower)


def _number(value: int) -> str:
    return str(value) if value >= 0 else f"({value})"


def comparisons_of(propositions: Sequence[Proposition]) -> Iterator[Comparison]:
    """The comparisons of numbers among propositions, negated ones turned round."""
    for proposition in propositions:
        for part in conjuncts(proposition):
            match part:
                case Comparison(left=left) if type_of(left) in {NAT, INT}:
                    yield part
                case Not(Comparison(relation, left, right)) if type_of(left) in {NAT, INT}:
                    yield Comparison(_OPPOSITE[relation], left, right)
                case _:
                    pass


def product_facts(term: Node, box: Box) -> Iterator[str]:
    """Bounds of the products and powers in a term, innermost first, as `: statement := proof`."""
    for child in children(term):
        yield from product_facts(child, box)
    match term:
        case BinaryOperation("*", left, right) if not _literal(left) and not _literal(right):
            yield from _multiplication(left, right, box)
        case BinaryOperation("^", base, Numeral(exponent)) if not _literal(base) and exponent > 1:
            yield from _fixed_power(base, exponent, box)
        case BinaryOperation("^", Numeral(base), exponent) if base > 1 and not _literal(exponent):
            yield from _growing_power(term, base, exponent, box)
        case BinaryOperation("%", left, right) if not _literal(right) and type_of(left) == NAT:
            yield f": {render(term)} ≤ {render(left)} := Nat.mod_le _ _"
            if interval(right, box).lower:
                yield f": {render(term)} < {render(right)} := Nat.mod_lt _ (by omega)"
        case BinaryOperation("/", left, right) if not _literal(right) and type_of(left) == NAT:
            yield f": {render(term)} ≤ {render(left)} := Nat.div_le_self _ _"
            top, least = interval(left, box).upper, interval(right, box).lower
            if top is not None and least:
                proof = "Nat.div_le_div (by omega) (by omega) (by decide)"
                yield f": {render(term)} ≤ ({top} : Nat) / {least} := {proof}"
            low, most = interval(left, box).lower, interval(right, box).upper
            if low and most and least:
                proof = "Nat.div_le_div (by omega) (by omega) (by omega)"
                yield f": ({low} : Nat) / {most} ≤ {render(term)} := {proof}"
        case _:
            pass


def _literal(term: Term) -> bool:
    return isinstance(term, Numeral)


def _multiplication(left: Term, right: Term, box: Box) -> Iterator[str]:
    first, second = interval(left, box), interval(right, box)
    product = render(BinaryOperation("*", left, right))
    if type_of(left) == INT:
        yield from _integer_multiplication(product, left, right, box)
        return
    for side, found in (("inl", first), ("inr", second)):
        if found.upper == 0:
            yield f": {product} = 0 := Nat.mul_eq_zero.2 (Or.{side} (by omega))"
            return
    proof = "Nat.mul_le_mul (by omega) (by omega)"
    if first.lower or second.lower:
        low = f"({first.lower} : Nat)" if first.lower else "0"
        if first.lower and second.lower:
            yield f": {low} * {second.lower} ≤ {product} := {proof}"
        if first.lower:
            yield f": {low} * {_factor(right)} ≤ {product} := Nat.mul_le_mul_right _ (by omega)"
        if second.lower:
            text = f"{_factor(left)} * {second.lower} ≤ {product}"
            yield f": {text} := Nat.mul_le_mul_left _ (by omega)"
    if first.upper is not None and second.upper is not None:
        yield f": {product} ≤ ({first.upper} : Nat) * {second.upper} := {proof}"
    elif second.upper is not None:
        text = f"{product} ≤ {_factor(left)} * {second.upper}"
        yield f": {text} := Nat.mul_le_mul_left _ (by omega)"
    elif first.upper is not None:
        text = f"{product} ≤ {first.upper} * {_factor(right)}"
        yield f": {text} := Nat.mul_le_mul_right _ (by omega)"


def _integer_multiplication(product: str, left: Term, right: Term, box: Box) -> Iterator[str]:
    first, second = interval(left, box), interval(right, box)
    if left == right:
        yield f": 0 ≤ {product} := Int.mul_self_nonneg _"
    four = "Int.mul_le_mul (by omega) (by omega) (by omega) (by omega)"
    if first.lower is not None and second.lower is not None and min(first.lower, second.lower) >= 0:
        yield f": ({first.lower} : Int) * {second.lower} ≤ {product} := {four}"
        if first.upper is not None and second.upper is not None:
            yield f": {product} ≤ ({first.upper} : Int) * {second.upper} := {four}"
    elif None not in {first.upper, second.upper} and max(first.upper or 0, second.upper or 0) <= 0:
        least = f"({-(first.upper or 0)} : Int) * {-(second.upper or 0)} ≤ {product}"
        yield f": {least} := by rw [← Int.neg_mul_neg]; exact {four}"


def _fixed_power(base: Term, exponent: int, box: Box) -> Iterator[str]:
    found = interval(base, box)
    if type_of(base) == INT:
        if exponent == 2:
            square = BinaryOperation("*", base, base)
            yield f": {_factor(base)} ^ 2 = {render(square)} := Int.pow_two _"
            yield from _integer_multiplication(render(square), base, base, box)
        return
    power = f"{_factor(base)} ^ {exponent}"
    if found.lower:
        text = f"({found.lower} : Nat) ^ {exponent} ≤ {power}"
        yield f": {text} := Nat.pow_le_pow_left (by omega) _"
    if found.upper is not None:
        text = f"{power} ≤ ({found.upper} : Nat) ^ {exponent}"
        yield f": {text} := Nat.pow_le_pow_left (by omega) _"


def _growing_power(power: Term, base: int, exponent: Term, box: Box) -> Iterator[str]:
    if type_of(power) == INT:
        return
    found = interval(exponent, box)
    proof = "Nat.pow_le_pow_right (by decide) (by omega)"
    if found.lower:
        yield f": {base} ^ {found.lower} ≤ {render(power)} := {proof}"
    if found.upper is not None:
        yield f": {render(power)} ≤ {base} ^ {found.upper} := {proof}"


def _factor(term: Term) -> str:
    text = render(term)
    return text if isinstance(term, Variable) else f"({text})"
