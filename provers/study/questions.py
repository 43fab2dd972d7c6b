"""Questions about the lemmas of one outcome, each answered by the assembler."""

from collections.abc import Sequence
from typing import Any, Final

from provers.budget import Budget, Spending
from provers.pool import goal_of
from provers.proving.task import Task
from provers.records import DROPPED, Lemma, Problem, Proof
from provers.solver import Outcome, Roles

_INF: Final = float("inf")
_ARM: Final = "decoupled"


class Questions:
    """What the lemmas of a problem were worth, and which one stands in the way.

    Args:
        problem: the problem.
        outcome: what became of it when lemmas came first.
        team: whose assembler answers.
        seconds: for each question.
    """

    def __init__(self, problem: Problem, outcome: Outcome, team: Roles, seconds: float) -> None:
        self._problem = problem
        self._outcome = outcome
        self._team = team
        self._seconds = seconds

    def utility(self) -> list[dict[str, Any]]:
        """For each lemma that the problem's proof names: is there a proof without it?"""
        composition = self._outcome.composition
        if composition is None:
            return []
        named = set(composition.target.proof.uses)
        proved = [lemma for lemma in self._outcome.lemmas if lemma.id in self._outcome.proofs]
        return [
            {
                "arm": _ARM,
                "problem": self._problem.id,
                "lemma": lemma.id,
                "name": lemma.name,
                "needed": self._proof([other for other in proved if other != lemma]) is None,
            }
            for lemma in proved
            if lemma.name in named
        ]

    def oracle(self) -> list[dict[str, Any]]:
        """With every lemma assumed that is not refuted: is the problem reached, and by which?"""
        lemmas = [each for each in self._outcome.lemmas if each.status not in DROPPED]
        if self._outcome.composition is not None or not lemmas:
            return []
        proof = self._proof(lemmas)
        unproved = {e.name for e in lemmas if e.id not in self._outcome.proofs}
        used = proof.uses if proof is not None else ()
        return [
            {
                "arm": _ARM,
                "problem": self._problem.id,
                "reached": proof is not None,
                "assumed": ", ".join(name for name in used if name in unproved),
            }
        ]

    def _proof(self, lemmas: Sequence[Lemma]) -> Proof | None:
        statements = tuple(goal_of(lemma).statement for lemma in lemmas)
        task = Task(self._problem.statement, statements, self._team.dialect)
        allowed = Spending(self._seconds, _INF, _INF, _INF)
        return self._team.assembler.assemble(task, Budget(allowed))
