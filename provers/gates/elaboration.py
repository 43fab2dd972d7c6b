"""The gate for lemmas that Lean does not elaborate."""

from collections.abc import Mapping, Sequence
from typing import Final

from provers.budget import Budget
from provers.gates.claims import try_claims
from provers.proving.checker import Checker, Claim
from provers.proving.opening import fresh_name
from provers.records import Lemma, Problem
from provers.roles import Finding
from provers.statements.ast import Hypothesis, Statement, Truth, VariableBinder

NAME: Final = "elaboration"


class ElaborationGate:
    """A lemma gets one more hypothesis, False, and a proof by it: only the statement can fail."""

    name: str = NAME

    def __init__(self, checker: Checker) -> None:
        self._checker = checker

    def examine(
        self, goal: Problem, lemmas: Sequence[Lemma], budget: Budget
    ) -> Mapping[str, Finding]:
        """A finding on each lemma on which Lean came to an end.

        Raises:
            InfrastructureError: Lean could not be run.
        """
        del goal
        trials = try_claims(self._checker, [_claim(lemma.statement) for lemma in lemmas], budget)
        found: dict[str, Finding] = {}
        for lemma, trial in zip(lemmas, trials, strict=True):
            if trial.passed:
                found[lemma.id] = Finding("elaborates")
            elif trial.outcome == "finished":
                found[lemma.id] = Finding("parses", f"does not elaborate: {trial.error}")
        return found


def _claim(statement: Statement) -> Claim:
    taken = {
        binder.variable.name if isinstance(binder, VariableBinder) else binder.name
        for binder in statement.binders
    }
    gap = fresh_name("gap", taken)
    binders = (*statement.binders, Hypothesis(gap, Truth(False)))
    return Claim(Statement(statement.name, binders, statement.goal), f"{gap}.elim")
