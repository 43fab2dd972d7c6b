"""The first gate: a lemma has to elaborate, say something new, and have no small counterexample."""

from collections.abc import Mapping, Sequence
from typing import Final

from provers.budget import Budget
from provers.lean.toolchain import Limits, Toolchain
from provers.records import Lemma, Problem
from provers.roles import Finding, InfrastructureError
from provers.statements import render, render_statement
from provers.statements.ast import Hypothesis
from provers.statements.counterexample import find_counterexample
from provers.workshop import Workshop

NAME: Final = "screen"
_STEPS: Final = 30_000
_OPTIONS: Final = "set_option linter.all false\nset_option relaxedAutoImplicit false\n"


class ScreenGate:
    """See the module.

    Args:
        toolchain: elaborates the lemmas, all in one file.
        limits: of that run of Lean.
    """

    name: str = NAME

    def __init__(self, toolchain: Toolchain, limits: Limits) -> None:
        self._toolchain = toolchain
        self._limits = limits

    def examine(
        self, goal: Problem, lemmas: Sequence[Lemma], budget: Budget
    ) -> Mapping[str, Finding]:
        """What stops a lemma; "elaborates" for the others.

        Raises:
            InfrastructureError: Lean could not be run.
        """
        errors = self._errors(lemmas)
        budget.spend(checks=len(lemmas))
        return {lemma.id: self._finding(goal, lemma, errors.get(lemma.id)) for lemma in lemmas}

    def _finding(self, goal: Problem, lemma: Lemma, error: str | None) -> Finding:
        if error is not None:
            return Finding("parses", f"does not elaborate: {error}")
        if lemma.id == goal.hash:
            return Finding("vacuous", "repeats what is to be proved")
        if _restates_hypothesis(lemma):
            return Finding("vacuous", "repeats one of its own hypotheses")
        found = find_counterexample(lemma.statement, steps=_STEPS)
        if found is not None and found.certain:
            return Finding("refuted", str(found))
        return Finding("elaborates", "" if found is None else f"suspicion: {found}")

    def _errors(self, lemmas: Sequence[Lemma]) -> dict[str, str]:
        """Lean's first error on each lemma that has one."""
        head = self._toolchain.header + _OPTIONS
        first = head.count("\n") + 1
        lines = [
            render_statement(lemma.statement, self._toolchain.dialect) + " := sorry\n"
            for lemma in lemmas
        ]
        run = self._toolchain.run(head + "".join(lines), limits=self._limits)
        if run.outcome != "finished":
            raise InfrastructureError(f"Lean could not elaborate the lemmas: {run.outcome}.")
        found: dict[str, str] = {}
        for message in run.messages:
            place = message.line - first
            if message.severity == "error" and 0 <= place < len(lemmas):
                found.setdefault(lemmas[place].id, message.text)
        return found


def _restates_hypothesis(lemma: Lemma) -> bool:
    goal = lemma.statement.goal
    return any(
        isinstance(binder, Hypothesis) and render(binder.proposition) == render(goal)
        for binder in lemma.statement.binders
    )


def make(workshop: Workshop) -> ScreenGate:
    """The gate with the workshop's toolchain."""
    return ScreenGate(workshop.toolchain, workshop.checker.limits)
