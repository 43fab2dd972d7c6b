"""Plain tactics, tried one after the other on what the opening leaves."""

from collections.abc import Iterator
from typing import Final

from provers.proving.engine import Block, strategy_of
from provers.proving.opening import Sequent
from provers.proving.task import Task
from provers.statements.ast import Hypothesis, Quantified

_CLOSING: Final[tuple[Block, ...]] = (
    ["omega"],
    ["decide"],
    ["assumption"],
    ["contradiction"],
    ["rfl"],
    ["simp"],
    ["simp_all"],
    ["simp at *", "omega"],
    ["simp_all", "omega"],
    ["decide +kernel"],
    ["exact_mod_cast (by assumption)"],
    ["push_cast at *", "omega"],
    ["norm_cast at *", "omega"],
    ["subst_vars", "omega"],
    ["constructor <;> omega"],
    ["split <;> omega"],
    ["split at * <;> omega"],
    ["exists 0", "omega"],
)
_WHOLE: Final = ("by decide", "by omega", "by simp", "by rfl", "by decide +kernel", "by trivial")


def closing(sequent: Sequent) -> Iterator[Block]:
    """Each plain tactic, then those that use a hypothesis that is a rule."""
    yield from _CLOSING
    rules = [h.name for h in (*sequent.hypotheses, *sequent.lemmas) if _is_rule(h)]
    if rules:
        listed = ", ".join(rules)
        yield [f"simp [{listed}]"]
        yield [f"simp only [{listed}]", "omega"]
        yield [f"simp [{listed}] at *", "omega"]
    for name in rules:
        yield [f"exact {name} _"]
        yield [f"apply {name}", "all_goals first | assumption | omega | decide"]


def _is_rule(hypothesis: Hypothesis) -> bool:
    return isinstance(hypothesis.proposition, Quantified)


def whole(_: Task) -> Iterator[str]:
    """Tactics that need no opening."""
    yield from _WHOLE


plain = strategy_of(closing)
unsubstituted = strategy_of(closing, substituting=False, splitting=False)
