"""Which tactics are worth trying on a goal, judged by its printed shape."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from provers.lean.goals import Goal

_NAME: Final = re.compile(r"[A-Za-z_α-ω][\w₀-₉']*")
_BOUND: Final = re.compile(r"∀ \(?([A-Za-z_α-ω][\w₀-₉']*)")
_COMPARED: Final = ("=", "≤", "<", "≥", ">", "∣", "≠")
_ALWAYS: Final = ("omega", "simp_all", "decide", "rfl", "simp", "assumption", "simp at *")
_STEPS: Final = "Nat.pow_succ, Nat.mul_add, Nat.add_mul, Nat.mul_one, Nat.one_mul"
_SUMS: Final = "Finset.sum_range_succ, Finset.sum_range_zero"


def tactics(goals: Sequence[Goal]) -> list[str]:
    """Tactics for the first goal, the likeliest first, each once."""
    return list(dict.fromkeys(_tactics(goals[0]))) if goals else []


def _tactics(goal: Goal) -> Iterator[str]:
    target = goal.target
    if target.startswith(("∀", "¬")) or _outside(target, "→") or " ≠ " in target:
        yield f"intro {_new_name(goal)}"
    yield from _ALWAYS
    if _outside(target, "∧") or _outside(target, "↔"):
        yield "constructor"
    if _outside(target, "∨"):
        yield from ("left", "right")
    numbers = _numbers(goal)
    if target.startswith("∃"):
        for value in ("0", "1", "2", *numbers):
            yield f"exists {value}"
            yield f"refine ⟨{value}, ?_⟩"
    yield from _opened(goal)
    for name in numbers:
        if name in _NAME.findall(target):
            yield f"induction {name}"
            yield f"cases {name}"
    if "^" in target:
        yield f"simp only [{_STEPS}] at *"
    if "∑" in target:
        yield f"simp only [{_SUMS}] at *"
    if "factorial" in target:
        yield "simp only [Nat.factorial_succ] at *"
    yield from _used(goal)


def _new_name(goal: Goal) -> str:
    """A name for what `intro` brings: the bound one, or the first free `h`."""
    bound = _BOUND.match(goal.target)
    name = bound.group(1) if bound else "h"
    taken = {each for hypothesis in goal.hypotheses for each in hypothesis.names}
    while name in taken:
        name += "'"
    return name


def _numbers(goal: Goal) -> list[str]:
    """Variables of type Nat or Int that can be written, the latest first."""
    found: list[str] = []
    for hypothesis in goal.hypotheses:
        if hypothesis.type in {"Nat", "Int"}:
            found += [name for name in hypothesis.names if _NAME.fullmatch(name)]
    return found[::-1]


def _opened(goal: Goal) -> Iterator[str]:
    for hypothesis in goal.hypotheses:
        name, kind = hypothesis.names[0], hypothesis.type
        if not _NAME.fullmatch(name):
            continue
        if kind.startswith("∃") or _outside(kind, "∧"):
            yield f"obtain ⟨x, {name}⟩ := {name}"
        elif _outside(kind, "∨"):
            yield f"rcases {name} with {name} | {name}"


def _used(goal: Goal) -> Iterator[str]:
    """Hypotheses as rewriting rules, and applied to the target."""
    for hypothesis in reversed(goal.hypotheses):
        name, kind = hypothesis.names[0], hypothesis.type
        if not _NAME.fullmatch(name) or not any(sign in kind for sign in _COMPARED):
            continue
        if "=" in kind:
            yield f"rw [{name}]"
            yield f"rw [← {name}]"
        if kind.startswith("∀") or "→" in kind:
            yield f"apply {name}"
            yield f"simp [{name}]"
            yield from (f"have := {name} {value}" for value in ("0", *_numbers(goal)[:2]))


def _outside(text: str, sign: str) -> bool:
    """Whether a connective stands outside of brackets and quantifiers."""
    depth = 0
    if text.startswith(("∀", "∃")):
        return False
    for character in text:
        depth += (character in "([{⟨") - (character in ")]}⟩")
        if character == sign and depth == 0:
            return True
    return False
