"""The gate for lemmas whose hypotheses contradict each other."""

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from provers.budget import Budget
from provers.gates.claims import contradiction, try_claims
from provers.proving.checker import Checker, Claim
from provers.proving.strategies import portfolio
from provers.proving.task import Task
from provers.records import Lemma, Problem
from provers.roles import Finding
from provers.statements import find_counterexample

NAME: Final = "vacuity"
_STEPS: Final = 5_000
_MOST_PROOFS: Final = 16


class VacuityGate:
    """That no small values satisfy the hypotheses is a suspicion; Lean's proof of False counts.

    Args:
        checker: tries to prove False from the hypotheses of a lemma that is suspected.
        steps: of the search for values that satisfy one lemma's hypotheses.
    """

    name: str = NAME

    def __init__(self, checker: Checker, *, steps: int = _STEPS) -> None:
        self._checker = checker
        self._steps = steps

    def examine(
        self, goal: Problem, lemmas: Sequence[Lemma], budget: Budget
    ) -> Mapping[str, Finding]:
        """Findings on lemmas whose hypotheses no small values satisfy.

        Raises:
            InfrastructureError: Lean could not be run.
        """
        del goal
        claims: list[Claim] = []
        owners: list[str] = []
        for lemma in lemmas:
            absurd = contradiction(lemma.statement)
            if absurd is None or budget.exhausted():
                continue
            if find_counterexample(absurd, steps=self._steps) is None:
                proofs = list(islice(portfolio.plain(Task(absurd)), _MOST_PROOFS))
                claims += [Claim(absurd, proof) for proof in proofs]
                owners += [lemma.id] * len(proofs)
        found = {
            owner: Finding("elaborates", "no small values satisfy its hypotheses")
            for owner in owners
        }
        for owner, trial in zip(owners, try_claims(self._checker, claims, budget), strict=True):
            if trial.passed:
                found[owner] = Finding("vacuous", "its hypotheses contradict each other")
        return found
