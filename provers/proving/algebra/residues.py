"""Terms and propositions modulo a number: their values, and Lean's proofs of these."""

from collections.abc import Iterator, Mapping
from math import gcd
from typing import Final, NamedTuple

from provers.proving.algebra.polynomial import as_integer
from provers.statements import render
from provers.statements.ast import (
    INT,
    NAT,
    Application,
    BinaryOperation,
    Call,
    Cast,
    Comparison,
    Connective,
    Divides,
    Negation,
    Node,
    Not,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Truth,
    Variable,
    children,
    free_variables,
    type_of,
)

MOST_STEPS: Final = 3000


class Cycle(NamedTuple):
    """The powers of a number modulo m: `start` values once, then `period` values again and again.

    Attributes:
        start: how many exponents come before the cycle.
        period: its length.
        values: residues of the first start + period powers.
    """

    start: int
    period: int
    values: tuple[int, ...]


def cycle(base: int, modulus: int) -> Cycle:
    """How the powers of a number go round."""
    seen: dict[int, int] = {}
    value = 1 % modulus
    while value not in seen:
        seen[value] = len(seen)
        value = value * base % modulus
    start = seen[value]
    return Cycle(start, len(seen) - start, tuple(seen))


def is_ring_operation(node: Node) -> bool:
    """Whether residues go through it: +, *, Int's -, and powers with a literal exponent."""
    match node:
        case BinaryOperation("+" | "*"):
            return True
        case BinaryOperation("-", left, _):
            return type_of(left) == INT
        case BinaryOperation("^", _, Numeral()):
            return True
        case Negation():
            return True
        case _:
            return False


def residue(term: Term, values: Mapping[str, int], modulus: int) -> int | None:
    """The residue of a term whose variables have values; None where it is none of a ring's."""
    match term:
        case Numeral(value):
            found = value
        case Variable(name):
            found = values.get(name)
        case Cast(operand):
            found = residue(operand, values, modulus)
        case BinaryOperation("^", base, exponent):
            low, power = residue(base, values, modulus), exact(exponent, values)
            found = None if low is None or power is None else pow(low, power, modulus)
        case _ if is_ring_operation(term):
            parts = [residue(part, values, modulus) for part in _operands(term)]
            known = [part for part in parts if part is not None]
            found = _combined(term, known) if len(known) == len(parts) else None
        case _:
            found = None
    return None if found is None else found % modulus


def exact(term: Term, values: Mapping[str, int]) -> int | None:
    """The value of an exponent."""
    match term:
        case Numeral(value):
            return value
        case Variable(name):
            return values.get(name)
        case BinaryOperation("+" | "*" as sign, left, right):
            first, second = exact(left, values), exact(right, values)
            if first is None or second is None:
                return None
            return first + second if sign == "+" else first * second
        case _:
            return None


def _operands(term: Node) -> list[Term]:
    match term:
        case BinaryOperation(_, left, right):
            return [left, right]
        case Negation(operand):
            return [operand]
        case _:
            return []


def _combined(term: Term, parts: list[int]) -> int:
    match term:
        case BinaryOperation("+"):
            return parts[0] + parts[1]
        case BinaryOperation("-"):
            return parts[0] - parts[1]
        case BinaryOperation("*"):
            return parts[0] * parts[1]
        case _:
            return -parts[0]


def truth(proposition: Proposition, values: Mapping[str, int], modulus: int) -> bool | None:
    """What residues alone say of a proposition: True, False, or None for nothing."""
    match proposition:
        case Truth(value):
            return value
        case Not(operand):
            inside = truth(operand, values, modulus)
            return None if inside is None else not inside
        case Connective(sign, left, right):
            return _joined(sign, truth(left, values, modulus), truth(right, values, modulus))
        case Divides(Numeral(divisor), term) if divisor and modulus % divisor == 0:
            rest = residue(term, values, divisor)
            return None if rest is None else rest == 0
        case Comparison("=" | "≠" as sign, left, right):
            same = _equal(left, right, values, modulus)
            return same if sign == "=" or same is None else not same
        case _:
            return None


def _joined(sign: str, left: bool | None, right: bool | None) -> bool | None:
    if sign == "→":
        left, sign = (None if left is None else not left), "∨"
    if sign == "↔":
        return None if left is None or right is None else left == right
    decisive = sign == "∨"
    if left is decisive or right is decisive:
        return decisive
    return None if left is None or right is None else not decisive


def _equal(left: Term, right: Term, values: Mapping[str, int], modulus: int) -> bool | None:
    sides = [_small(side, values, modulus) for side in (left, right)]
    if sides[0] is not None and sides[1] is not None:
        return sides[0] == sides[1]
    first, second = residue(left, values, modulus), residue(right, values, modulus)
    return False if first is not None and second is not None and first != second else None


def _small(term: Term, values: Mapping[str, int], modulus: int) -> int | None:
    """The exact value of a literal or a remainder."""
    match term:
        case Numeral(value):
            return value
        case Cast(operand):
            return _small(operand, values, modulus)
        case BinaryOperation("%", dividend, Numeral(divisor)) if divisor:
            return residue(dividend, values, divisor) if modulus % divisor == 0 else None
        case _:
            return None


def moduli(node: Node) -> Iterator[int]:
    """The literals by which something is divided."""
    match node:
        case Divides(Numeral(value), _) | BinaryOperation("%", _, Numeral(value)) if value > 1:
            yield value
        case _:
            pass
    for child in children(node):
        yield from moduli(child)


def powers(node: Node) -> Iterator[BinaryOperation]:
    """Every power of a literal whose exponent is none."""
    if isinstance(node, Quantified):
        return
    match node:
        case BinaryOperation("^", Numeral(), exponent) if free_variables(exponent):
            yield node
        case _:
            pass
    for child in children(node):
        yield from powers(child)


def ring_terms(node: Node) -> Iterator[Term]:
    """The largest parts through which residues go and in which something is multiplied."""
    if isinstance(node, Quantified):
        return
    if isinstance(node, (BinaryOperation, Negation)) and is_ring_operation(node):
        if _multiplies(node):
            yield node
        for atom in ring_atoms(node):
            for child in children(atom):
                yield from ring_terms(child)
        return
    for child in children(node):
        yield from ring_terms(child)


def _multiplies(node: Node) -> bool:
    if not is_ring_operation(node):
        return False
    match node:
        case BinaryOperation("*", left, right):
            product = bool(free_variables(left) and free_variables(right))
        case BinaryOperation("^", base, _):
            product = bool(free_variables(base))
        case _:
            product = False
    return product or any(map(_multiplies, _operands(node)))


def ring_atoms(term: Term) -> Iterator[Term]:
    """The parts of a ring term that are none themselves, from the left, with repetitions."""
    if isinstance(term, Numeral):
        return
    if isinstance(term, Cast) and (is_ring_operation(term.operand)):
        yield from ring_atoms(term.operand)
    elif is_ring_operation(term):
        match term:
            case BinaryOperation("^", base, _):
                yield from ring_atoms(base)
            case _:
                for part in _operands(term):
                    yield from ring_atoms(part)
    else:
        yield as_integer(term)


def outside(node: Node) -> Iterator[Term]:
    """Parts, as Int terms, that may be atoms of ring terms and stand outside of any."""
    if isinstance(node, Quantified):
        return
    if is_ring_operation(node) and _multiplies(node):
        return
    if isinstance(node, (Variable, BinaryOperation, Application, Call)):
        yield as_integer(node)
    for child in children(node):
        yield from outside(child)


def with_atoms(term: Term, names: Mapping[Term, Variable]) -> Term:
    """The term with variables in the places of its atoms."""
    match term:
        case Numeral():
            return term
        case Cast(operand) if is_ring_operation(operand) or isinstance(operand, Numeral):
            return with_atoms(operand, names)
        case BinaryOperation("^", base, exponent) if is_ring_operation(term):
            return BinaryOperation("^", with_atoms(base, names), exponent)
        case BinaryOperation(sign, left, right) if is_ring_operation(term):
            return BinaryOperation(sign, with_atoms(left, names), with_atoms(right, names))
        case Negation(operand):
            return Negation(with_atoms(operand, names))
        case _:
            return names[as_integer(term)]


class Congruences:
    """Proofs that a term and the same term with atoms replaced leave the same remainder.

    Attributes:
        modulus: the divisor.
        replaced: by atom, Lean's name of the natural number that replaces it, and its proof.
    """

    def __init__(self, modulus: int, replaced: Mapping[Term, tuple[str, str]]) -> None:
        self.modulus = modulus
        self.replaced = replaced

    def lines(self, prefix: str) -> list[str]:
        """The lemmas on which the proofs rest, their names beginning with a prefix."""
        m = self.modulus
        lines: list[str] = []
        for name, sign in (("add", "+"), ("mul", "*"), ("sub", "-")):
            rule, ends = f"Int.{name}_emod", f"a % {m} = c % {m} → b % {m} = d % {m}"
            lines += [
                f"have {prefix}{name} : ∀ {{a b c d : Int}}, {ends} → "
                f"(a {sign} b) % {m} = (c {sign} d) % {m} :=",
                f"  fun h g => by rw [{rule}, h, g, ← {rule}]",
            ]
        for name, sign in (("add", "+"), ("mul", "*")):
            ends = f"(a : Int) % {m} = c % {m} → (b : Int) % {m} = d % {m}"
            lines += [
                f"have {prefix}{name}N : ∀ {{a b : Nat}} {{c d : Int}}, {ends} → "
                f"((a {sign} b : Nat) : Int) % {m} = (c {sign} d) % {m} :=",
                f"  fun h g => by rw [Int.natCast_{name}]; exact {prefix}{name} h g",
            ]
        return [
            *lines,
            f"have {prefix}pow : ∀ {{a c : Int}} (n : Nat), a % {m} = c % {m} → "
            f"(a ^ n) % {m} = (c ^ n) % {m} := by",
            "  intro a c n h",
            "  induction n with",
            "  | zero => rw [Int.pow_zero, Int.pow_zero]",
            f"  | succ n ih => rw [Int.pow_succ, Int.pow_succ]; exact {prefix}mul ih h",
            f"have {prefix}powN : ∀ {{a : Nat}} {{c : Int}} (n : Nat), (a : Int) % {m} = c % {m} → "
            f"((a ^ n : Nat) : Int) % {m} = (c ^ n) % {m} :=",
            f"  fun n h => by rw [Int.natCast_pow]; exact {prefix}pow n h",
        ]

    def statement(self, term: Term) -> str:
        """`term % m = replaced % m`."""
        m = self.modulus
        return f"({render(as_integer(term))}) % {m} = ({self.text(term)}) % {m}"

    def proof(self, term: Term, prefix: str) -> str:
        """A proof of the statement."""
        natural = "N" if type_of(term) == NAT else ""
        match term:
            case Numeral():
                return "rfl"
            case Cast(operand) if is_ring_operation(operand) or isinstance(operand, Numeral):
                return self.proof(operand, prefix)
            case BinaryOperation("^", base, Numeral(value)):
                return f"({prefix}pow{natural} {value} {self.proof(base, prefix)})"
            case Negation(operand):
                inner = self.proof(operand, prefix)
                return f"(by rw [← Int.zero_sub, ← Int.zero_sub]; exact {prefix}sub rfl {inner})"
            case BinaryOperation(sign, left, right) if is_ring_operation(term):
                name = {"+": "add", "*": "mul", "-": "sub"}[sign]
                first, second = self.proof(left, prefix), self.proof(right, prefix)
                return f"({prefix}{name}{natural} {first} {second})"
            case _:
                return self.replaced[as_integer(term)][1]

    def text(self, term: Term) -> str:
        """The term with its atoms replaced, an Int."""
        match term:
            case Numeral(value):
                return str(value)
            case Cast(operand) if is_ring_operation(operand) or isinstance(operand, Numeral):
                return self.text(operand)
            case BinaryOperation("^", base, Numeral(value)):
                return f"({self.text(base)}) ^ {value}"
            case Negation(operand):
                return f"-({self.text(operand)})"
            case BinaryOperation(sign, left, right) if is_ring_operation(term):
                return f"({self.text(left)}) {sign} ({self.text(right)})"
            case _:
                return f"({self.replaced[as_integer(term)][0]} : Int)"


def least_common_multiple(values: Iterator[int] | list[int]) -> int:
    """Of any number of positive integers; 1 for none."""
    result = 1
    for value in values:
        result = result * value // gcd(result, value)
    return result
