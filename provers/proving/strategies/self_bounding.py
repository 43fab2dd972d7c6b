"""Functions on Nat bounded by their own iterates, as in `f (f n) < f (n + 1)`.

The chain is: `k ≤ n → k ≤ f n` by induction on k; f grows at every step; f is monotone; the goal.
Each link is a motive that is tried as it stands: where it fails, so does the proof.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from provers.proving.algebra.linear_form import applications
from provers.proving.engine import Block
from provers.proving.facts.instances import Rule, rules
from provers.proving.opening import Sequent
from provers.statements import render
from provers.statements.ast import NAT, Application, FunctionType, Variable

_NATURAL: Final = FunctionType(NAT, NAT)


def self_bounding(sequent: Sequent) -> Iterator[Block]:
    """The chain for each function that is applied to itself, on all naturals or the positive."""
    for function in sequent.variables:
        if function.type != _NATURAL:
            continue
        about = [rule for rule in rules(sequent) if _speaks_of(rule, function)]
        if not any(_nested(rule, function) for rule in about):
            continue
        points = _arguments(sequent, function)
        for positive in (True, False):
            yield list(_chain(function.name, about, points, positive=positive))


def _speaks_of(rule: Rule, function: Variable) -> bool:
    if len(rule.variables) != 1 or rule.variables[0].type != NAT:
        return False
    return any(a.function == function for a in applications(rule.body))


def _nested(rule: Rule, function: Variable) -> bool:
    return any(
        a.function == function and isinstance(a.arguments[0], Application)
        for a in applications(rule.body)
    )


def _arguments(sequent: Sequent, function: Variable) -> list[str]:
    found = [a.arguments[0] for a in applications(sequent.goal) if a.function == function]
    return list(dict.fromkeys(render(term) for term in found))


def _tried(names: Iterable[str], values: Iterable[str], stem: str) -> Iterator[str]:
    """Instances of facts, where their premises follow linearly."""
    places = list(values)
    for i, name in enumerate(names):
        for j, value in enumerate(places):
            fact = f"have {stem}{i}_{j} := {name} {value}"
            yield f"first | {fact} (by omega) | {fact} | skip"


def _chain(f: str, about: list[Rule], points: list[str], *, positive: bool) -> Iterator[str]:
    names = [rule.name for rule in about]
    condition, given, shown = ("0 < n → ", "pos ", " (by omega)") if positive else ("", "", "")
    bound = f"∀ k n : Nat, k ≤ n → {condition}k ≤ {f} n"
    yield from (f"have above : {bound} := by", "  intro k", "  induction k with")
    yield f"  | zero => intro n _ {given and '_'}; exact Nat.zero_le _"
    yield "  | succ k ih =>"
    yield f"    intro n less {given}".rstrip()
    yield "    obtain ⟨m, rfl⟩ : ∃ m, n = m + 1 := ⟨n - 1, by omega⟩"
    case = [*_tried(names, ["m", f"({f} m)", "(m + 1)"], "e")]
    case.append(f"try have i1 := ih m (by omega){shown}")
    case.append(f"try have i2 := ih ({f} m) (by omega){shown}")
    yield "    rcases Nat.eq_zero_or_pos m with zero | more"
    for _ in range(2):
        yield from ("    · skip", *(f"      {line}" for line in case), "      omega")
    yield f"have grows : ∀ n : Nat, {condition}{f} n < {f} (n + 1) := by"
    yield f"  intro n {given}".rstrip()
    yield from (f"  {line}" for line in _tried(names, ["n", f"({f} n)", "(n + 1)"], "e"))
    yield f"  try have a1 := above ({f} n) ({f} n) (by omega){shown}"
    yield f"  try have a2 := above n n (by omega){shown}"
    yield "  omega"
    lowest = "0 < m → " if positive else ""
    yield f"have ordered : ∀ m n : Nat, {lowest}m ≤ n → {f} m ≤ {f} n := by"
    yield f"  intro m n {given}less"
    yield from ("  induction n with", "  | zero => have same : m = 0 := by omega")
    yield "            rw [same]; exact Nat.le_refl _"
    yield from ("  | succ n ih =>", "    rcases Nat.lt_or_ge m (n + 1) with smaller | equal")
    yield "    · have e1 := ih (by omega)"
    yield f"      have e2 := grows n{shown}"
    yield "      omega"
    yield "    · have same : m = n + 1 := by omega"
    yield "      rw [same]; exact Nat.le_refl _"
    yield from _conclusion(f, names, points, shown)


def _conclusion(f: str, names: list[str], points: list[str], shown: str) -> Iterator[str]:
    for number, point in enumerate(points):
        place = f"({point})"
        value = f"({f} {place})"
        yield f"try have a{number} := above {place} {place} (by omega){shown}"
        yield from _tried(names, [place, value, f"({place} + 1)"], f"e{number}_")
        yield f"try have o{number} := ordered ({place} + 1) {value}{shown}"
        yield f"try have p{number} := ordered {value} {place}{shown}"
        yield f"try have g{number} := grows {place}{shown}"
    yield "omega"
