"""Questions about the lemmas of one outcome, each answered by the assembler."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from provers.assembly.threading import threads
from provers.budget import Budget, Spending
from provers.pool import goal_of
from provers.proving.task import Task
from provers.records import DROPPED, Lemma, Problem, Proof
from provers.solver import Outcome, Roles

_INF: Final = float("inf")
_ARM: Final = "decoupled"


class Oracle(NamedTuple):
    """What would be if every lemma were proved.

    Attributes:
        reached: whether the problem would be.
        missing: lemmas of that proof that are not proved.
        uses: all lemmas of that proof.
        threads: pairs of them, one and one that takes what it says as a hypothesis.
    """

    reached: bool
    missing: tuple[str, ...]
    uses: tuple[str, ...]
    threads: tuple[tuple[str, str], ...]


class Questions:
    """What the lemmas of a problem were worth, and which one stands in the way.

    Args:
        problem: the problem.
        outcome: what became of it when lemmas came first.
        team: whose assembler answers.
    """

    def __init__(self, problem: Problem, outcome: Outcome, team: Roles) -> None:
        self._problem = problem
        self._outcome = outcome
        self._team = team

    def utility(self, seconds: float) -> list[dict[str, Any]]:
        """For each lemma that the problem's proof names: is there a proof without it?

        Args:
            seconds: for each lemma.
        """
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
                "needed": self._proof([e for e in proved if e != lemma], seconds) is None,
            }
            for lemma in proved
            if lemma.name in named
        ]

    def oracle(self, seconds: float) -> Oracle | None:
        """With every lemma assumed that is not refuted: is the problem reached, and by which?

        None for a problem that is proved, or has no lemmas.
        """
        lemmas = [each for each in self._outcome.lemmas if each.status not in DROPPED]
        if self._outcome.composition is not None or not lemmas:
            return None
        proof = self._proof(lemmas, seconds)
        if proof is None:
            return Oracle(False, (), (), ())
        unproved = {e.name for e in lemmas if e.id not in self._outcome.proofs}
        handed = threads(proof.text, {lemma.name for lemma in lemmas})
        missing = tuple(name for name in proof.uses if name in unproved)
        return Oracle(True, missing, proof.uses, tuple(handed))

    def _proof(self, lemmas: Sequence[Lemma], seconds: float) -> Proof | None:
        statements = tuple(goal_of(lemma).statement for lemma in lemmas)
        task = Task(self._problem.statement, statements, self._team.dialect)
        allowed = Spending(seconds, _INF, _INF, _INF)
        return self._team.assembler.assemble(task, Budget(allowed))
