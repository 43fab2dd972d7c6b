"""Plain tactics for a sequent of an assembly, and tactics that rewrite by facts or chain lemmas."""

from collections.abc import Iterator
from typing import Final

from provers.assembly.rules import is_loop, rule_of, same
from provers.proving.engine import Block, alternatives
from provers.proving.opening import Sequent
from provers.statements.ast import Comparison, Divides, conjuncts

_CHEAP: Final[tuple[Block, ...]] = (
    ["assumption"],
    ["omega"],
    ["contradiction"],
    ["rfl"],
    ["decide"],
)
_DIVISIBILITIES: Final = (
    "Nat.gcd_dvd_left",
    "Nat.gcd_dvd_right",
    "Nat.dvd_mul_right",
    "Nat.dvd_mul_left",
)


def closing_blocks(sequent: Sequent) -> Iterator[list[Block]]:
    """Tactics that may show a sequent: those that look it up, cheap ones, those that try more."""
    yield list(_stated(sequent))
    # As one text: where a sequent is long, Lean reads it for longer than these take.
    yield [alternatives(_CHEAP)]
    yield _closers(sequent)


def _stated(sequent: Sequent) -> Iterator[Block]:
    """The parts of the goal by name where facts state them, the rest by arithmetic.

    Lean's own look among the facts compares numbers by computing, which can take long.
    """
    names: list[str] = []
    for part in conjuncts(sequent.goal):
        fact = next((h.name for h in sequent.hypotheses if same(h.proposition, part)), "")
        names.append(fact)
    if any(names):
        listed = ", ".join(name or "by omega" for name in names)
        yield [f"exact ⟨{listed}⟩" if len(names) > 1 else f"exact {listed}"]


def _closers(sequent: Sequent) -> list[Block]:
    """Tactics that rewrite by facts, or chain lemmas."""
    blocks: list[Block] = [["subst_vars", "omega"], ["simp"]]
    if isinstance(sequent.goal, Divides):
        blocks += [[f"exact {name} _ _"] for name in _DIVISIBILITIES]
    blocks += [[f"exact {first}.trans {second}.symm"] for first, second in _meeting(sequent)]
    rules = [(h.name, rule_of(h)) for h in sequent.hypotheses]
    loops = [name for name, rule in rules if rule is not None and is_loop(rule)]
    if not loops:
        blocks.append(["simp_all"])
    for name, rule in rules:
        if rule is not None and name not in loops:
            blocks.append([f"simp only [{name}]", "omega"])
            blocks.append([f"simp [{name}]"])
    if sequent.lemmas:
        blocks.append([f"solve_by_elim [{', '.join(lemma.name for lemma in sequent.lemmas)}]"])
    return blocks


def _meeting(sequent: Sequent) -> Iterator[tuple[str, str]]:
    """Names of equations by which both sides of the goal are equal to one thing."""
    goal = sequent.goal
    if not isinstance(goal, Comparison) or goal.relation != "=":
        return
    facts = [(h.name, h.proposition) for h in sequent.hypotheses]
    equal = [(n, p) for n, p in facts if isinstance(p, Comparison) and p.relation == "="]
    for first, ours in equal:
        for second, theirs in equal:
            if (ours.left, theirs.left) == (goal.left, goal.right) and ours.right == theirs.right:
                yield first, second
