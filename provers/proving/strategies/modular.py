"""Case splits on remainders: divisibility, remainders, and equations impossible modulo a number."""

from collections.abc import Iterator
from itertools import product
from math import lcm, prod
from typing import Final

from provers.proving.algebra.residues import (
    Congruences,
    Cycle,
    cycle,
    moduli,
    outside,
    powers,
    residue,
    ring_atoms,
    ring_terms,
    truth,
    with_atoms,
)
from provers.proving.engine import Block, chosen, strategy_of
from provers.proving.opening import Sequent, fresh_name
from provers.statements import render
from provers.statements.ast import (
    INT,
    BaseType,
    BinaryOperation,
    Node,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Variable,
    children,
    free_variables,
)

_SMALL: Final = (
    3,
    4,
    8,
    5,
    7,
    9,
    16,
    11,
    13,
    6,
    10,
    12,
    17,
    19,
    24,
    25,
    27,
    31,
    32,
    37,
    63,
    64,
    91,
)
_MOST_VALUES: Final = 20_000
_MOST_CASES: Final = 120
_MOST_DECIDED: Final = 12
_MOST_DISJUNCTS: Final = 30


def remainders(sequent: Sequent) -> Iterator[Block]:
    """Blocks that split cases on remainders, for the moduli that can do it first."""
    propositions = _arithmetic(sequent)
    if not any(True for p in propositions for _ in (*ring_terms(p), *powers(p))):
        return
    own = lcm(*(m for p in propositions for m in moduli(p)))
    for modulus in (own, *_SMALL):
        if modulus > 1 and _suffices(sequent, modulus):
            yield from _blocks(sequent, propositions, modulus)
            return
    if own > 1:
        yield from _blocks(sequent, propositions, own)


def _arithmetic(sequent: Sequent) -> list[Proposition]:
    found = [h.proposition for h in sequent.hypotheses] + [sequent.goal]
    return [p for p in found if not has_quantifier(p)]


def has_quantifier(node: Node) -> bool:
    """Whether a quantifier occurs in it."""
    return isinstance(node, Quantified) or any(map(has_quantifier, children(node)))


def _suffices(sequent: Sequent, modulus: int) -> bool:
    """Whether remainders alone decide the sequent, tried on all remainders of the variables."""
    propositions = _arithmetic(sequent)
    names = sorted({v.name for p in propositions for v in free_variables(p) if _is_number(v)})
    ranges = [range(_range(name, propositions, modulus)) for name in names]
    if prod(map(len, ranges)) > _MOST_VALUES:
        return False
    hypotheses = [h.proposition for h in sequent.hypotheses if h.proposition in propositions]
    for values in product(*ranges):
        assigned = dict(zip(names, values, strict=True))
        if any(truth(p, assigned, modulus) is False for p in hypotheses):
            continue
        if truth(sequent.goal, assigned, modulus) is not True:
            return False
    return True


def _is_number(variable: Variable) -> bool:
    return isinstance(variable.type, BaseType) and variable.type.value in ("Nat", "Int")


def _range(name: str, propositions: list[Proposition], modulus: int) -> int:
    """How many values of a variable show all that there is to see."""
    start, period = 0, 1
    for power in {power for p in propositions for power in powers(p)}:
        if any(v.name == name for v in free_variables(power.right)):
            found = cycle(_base(power), modulus)
            start, period = max(start, found.start), lcm(period, found.period)
    outside = any(name in _base_names(p) for p in propositions)
    return start + (lcm(period, modulus) if outside else period)


def _base(power: BinaryOperation) -> int:
    return power.left.value if isinstance(power.left, Numeral) else 0


def _base_names(node: Node) -> set[str]:
    """The variables that occur elsewhere than in exponents."""
    if isinstance(node, Variable):
        return {node.name}
    parts = (node.left,) if isinstance(node, BinaryOperation) and node.operator == "^" else None
    return {n for child in (parts or children(node)) for n in _base_names(child)}


def _blocks(sequent: Sequent, propositions: list[Proposition], modulus: int) -> Iterator[Block]:
    writer = _Writer(sequent, modulus)
    found = dict.fromkeys(power for p in propositions for power in powers(p))
    if not all(map(writer.cycle, found)):
        return
    for power in found:
        writer.power(power)
    if found:
        yield [*writer.lines, "all_goals omega"]
    terms = list(dict.fromkeys(t for p in propositions for t in ring_terms(p)))
    others = list(dict.fromkeys(a for p in propositions for a in outside(p)))
    if terms and writer.split(terms, others):
        yield [*writer.lines, "all_goals omega"]


class _Writer:
    def __init__(self, sequent: Sequent, modulus: int) -> None:
        self.lines: Block = []
        self._modulus = modulus
        self._taken = sequent.taken()
        self._cycles: dict[Numeral, str] = {}

    def _name(self, wish: str) -> str:
        name = fresh_name(wish, self._taken)
        self._taken.add(name)
        return name

    def cycle(self, power: BinaryOperation) -> bool:
        """Write the remainders of all powers of one base; False if there are too many."""
        base = power.left
        if not isinstance(base, Numeral):
            return False
        if base not in self._cycles:
            found = cycle(base.value, self._modulus)
            if len(found.values) > _MOST_DISJUNCTS:
                return False
            self._cycles[base] = self._cycle(base, found)
        return True

    def power(self, power: BinaryOperation) -> None:
        """Write a case for each remainder of one power whose base has been looked at."""
        name = self._name("p")
        values = cycle(_base(power), self._modulus).values
        known = next(name for base, name in self._cycles.items() if base == power.left)
        pattern = " | ".join(["⟨_, _⟩"] * len(values))
        self.lines += [
            f"all_goals have {name} := {known} ({render(power.right)})",
            f"all_goals rcases {name} with {pattern}",
        ]

    def _cycle(self, base: Numeral, found: Cycle) -> str:
        """The remainders of all powers of a base, by induction."""
        start, period, values = found
        kind, name, m = base.type.value, self._name("c"), self._modulus
        places = [
            f"n = {place}" if place < start else f"({start} ≤ n ∧ n % {period} = {place % period})"
            for place in range(start + period)
        ]
        parts = [
            f"({where} ∧ ({base.value} : {kind}) ^ n % {m} = {value})"
            for where, value in zip(places, values, strict=True)
        ]
        pattern = " | ".join(["⟨_, _⟩"] * len(parts))
        self.lines += [
            f"have {name} : ∀ n : Nat, {' ∨ '.join(parts)} := by",
            "  intro n",
            "  induction n with",
            f"  | zero => exact {chosen(0, len(parts), '⟨by omega, by decide⟩')}",
            "  | succ n ih =>",
            f"    rw [{kind}.pow_succ]" if kind == "Int" else "    rw [Nat.pow_succ]",
            f"    rcases ih with {pattern}",
        ]
        for place in range(len(parts)):
            after = place + 1 if place + 1 < len(parts) else start
            self.lines.append(f"    · exact {chosen(after, len(parts), '⟨by omega, by omega⟩')}")
        return name

    def split(self, terms: list[Term], others: list[Term]) -> bool:
        """Write a case for each choice of remainders of terms; False if there are too many.

        Args:
            terms: in which something is multiplied.
            others: atoms whose remainders count as well.
        """
        m = self._modulus
        atoms = list(dict.fromkeys(atom for term in terms for atom in ring_atoms(term)))
        if m ** len(atoms) > _MOST_VALUES:
            return False
        replaced = {atom: (self._name("r"), self._name("hr")) for atom in atoms}
        letters = [letter for letter, _ in replaced.values()]
        congruences = Congruences(m, {a: (r, f"{h}.1") for a, (r, h) in replaced.items()})
        shown = [*terms, *(atom for atom in atoms if atom in others)]
        tuples = self._tuples(shown, atoms)
        # Lean finds no decision procedure for long alternatives.
        direct = len(tuples) > _MOST_DECIDED
        if direct and m ** len(atoms) > _MOST_CASES:
            return False
        prefix, key = self._name("m"), self._name("k")
        bounds = "".join(f"∀ {letter} : Nat, {letter} < {m} → " for letter in letters)
        texts = [f"({congruences.text(term)}) % {m}" for term in shown]
        parts = [
            " ∧ ".join(f"{text} = {value}" for text, value in zip(texts, values, strict=True))
            for values in tuples
        ]
        listed = " ∨ ".join(f"({part})" for part in parts)
        decided = f"have {key} : {bounds}{listed} := by decide +kernel"
        self.lines[:0] = [*congruences.lines(prefix), *([] if direct else [decided])]
        for atom, (letter, fact) in replaced.items():
            text = render(atom)
            self.lines.append(
                f"all_goals obtain ⟨{letter}, {fact}⟩ : ∃ r : Nat, ({text}) % {m} = "
                f"(r : Int) % {m} ∧ r < {m} := ⟨(({text}) % {m}).toNat, by omega⟩"
            )
        for term in terms:
            self.lines.append(
                f"all_goals have {self._name('t')} : {congruences.statement(term)} := "
                f"{congruences.proof(term, prefix)}"
            )
        if direct:
            for letter in letters:
                self._each_value(letter)
            return True
        given = " ".join(f"{letter} {fact}.2" for letter, fact in replaced.values())
        pattern = " | ".join(["_"] * len(parts))
        self.lines.append(f"all_goals rcases {key} {given} with {pattern}")
        return True

    def _each_value(self, letter: str) -> None:
        """Write a case for each value of a remainder."""
        case, values = self._name("s"), range(self._modulus)
        listed = " ∨ ".join(f"{letter} = {value}" for value in values)
        self.lines += [
            f"all_goals have {case} : {listed} := by omega",
            f"all_goals rcases {case} with {' | '.join([case] * len(values))}",
            f"all_goals subst {case}",
        ]

    def _tuples(self, terms: list[Term], atoms: list[Term]) -> list[tuple[int, ...]]:
        """Remainders that the terms can leave together, for all remainders of the atoms."""
        m = self._modulus
        names = {atom: Variable(f"x{place}", INT) for place, atom in enumerate(atoms)}
        plain = [with_atoms(term, names) for term in terms]
        found: dict[tuple[int, ...], None] = {}
        for values in product(range(m), repeat=len(atoms)):
            assigned = {v.name: x for v, x in zip(names.values(), values, strict=True)}
            found[tuple(residue(term, assigned, m) or 0 for term in plain)] = None
        return sorted(found)


by_remainders = strategy_of(remainders)
