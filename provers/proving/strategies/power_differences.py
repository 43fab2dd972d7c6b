"""Differences of powers are divisible by the difference of their bases."""

from collections.abc import Iterator

from provers.proving.engine import Block, strategy_of
from provers.proving.opening import Sequent
from provers.statements import render
from provers.statements.ast import (
    NAT,
    BinaryOperation,
    Divides,
    Numeral,
    Term,
    type_of,
)


def power_differences(sequent: Sequent) -> Iterator[Block]:
    """A block for a goal `d ∣ a ^ n - b ^ n`, or `d ∣ a ^ n - 1`, where d divides a - b."""
    match sequent.goal:
        case Divides(divisor, BinaryOperation("-", BinaryOperation("^", base, exponent), last)):
            other = _base(last, exponent)
        case _:
            return
    if other is None:
        return
    divides = f"show {render(Divides(divisor, BinaryOperation('-', base, other)))}"
    shown = ("from by assumption", "by omega", "from Int.dvd_refl _", "from Nat.dvd_refl _")
    start = " ".join(f"| exact ({divides} {way})" for way in shown)
    name, count = sequent.fresh("hd"), sequent.fresh("m")
    a, b, d = _text(base), _text(other), _text(divisor)
    one = last == other
    last_power = b if one else f"{b} ^ {count}"
    claim = f"∀ {count} : Nat, {d} ∣ {a} ^ {count} - {last_power}"
    step = _natural_step(a, b, count, one=one) if type_of(base) == NAT else _step(a, b, count)
    if type_of(base) != NAT and one:
        step = _step_to_one(a, b, count)
    kind = "Nat" if type_of(base) == NAT else "Int"
    yield [
        f"have {name} := (by first {start} : {divides.removeprefix('show ')})",
        f"have key : {claim} := by",
        f"  intro {count}",
        f"  induction {count} with",
        "  | zero => simp",
        f"  | succ {count} ih =>",
        *(f"    {line}" for line in step),
        "    rw [split]",
        f"    exact {kind}.dvd_add ({kind}.dvd_trans ih ({kind}.dvd_mul_right _ _))"
        f" ({kind}.dvd_trans {name} ({kind}.dvd_mul_left _ _))",
        f"exact key ({render(exponent)})",
    ]


def _base(last: Term, exponent: Term) -> Term | None:
    match last:
        case BinaryOperation("^", base, power) if power == exponent:
            return base
        case Numeral(1):
            return last
        case _:
            return None


def _text(term: Term) -> str:
    text = render(term)
    return text if text.isidentifier() or text.isdigit() else f"({text})"


def _step(a: str, b: str, n: str) -> Block:
    split = _split(a, b, f"{b} ^ ({n} + 1)", f"{b} ^ {n}", n)
    return [
        f"have split : {split} := by",
        "  rw [Int.pow_succ, Int.pow_succ, Int.sub_mul, Int.mul_sub]; omega",
    ]


def _step_to_one(a: str, b: str, n: str) -> Block:
    split = _split(a, b, b, b, n)
    return [f"have split : {split} := by", "  rw [Int.pow_succ, Int.sub_mul]; omega"]


def _natural_step(a: str, b: str, n: str, *, one: bool) -> Block:
    if one:
        split = _split(a, b, b, b, n)
        positive = f"Nat.pow_pos (n := {n}) (show 0 < {a} by omega)"
        return [
            f"have split : {split} := by",
            f"  have more := Nat.mul_le_mul_right {a} ({positive})",
            "  rw [Nat.pow_succ, Nat.sub_mul]; omega",
        ]
    split = _split(a, b, f"{b} ^ ({n} + 1)", f"{b} ^ {n}", n)
    return [
        f"have less : {b} ≤ {a} := by omega",
        f"have split : {split} := by",
        f"  have more := Nat.mul_le_mul_right {a} (Nat.pow_le_pow_left less {n})",
        f"  have most := Nat.mul_le_mul_left ({b} ^ {n}) less",
        "  rw [Nat.pow_succ, Nat.pow_succ, Nat.sub_mul, Nat.mul_sub]; omega",
    ]


def _split(a: str, b: str, last: str, now: str, n: str) -> str:
    """What the next difference is, from this one and the difference of the bases."""
    return f"{a} ^ ({n} + 1) - {last} = ({a} ^ {n} - {now}) * {a} + {now} * ({a} - {b})"


by_power_differences = strategy_of(power_differences)
