"""The reasoner that knows recorded decompositions: statements of lemmas, without any proof."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from provers.budget import Budget
from provers.problems.decompositions import (
    PROBLEMS_FILE,
    RecordedLemma,
    shipped_decompositions,
)
from provers.problems.reading import read_problems
from provers.records import Lemma
from provers.roles import Proposals, Request
from provers.statements import statement_hash
from provers.workshop import Workshop

NAME: Final = "recorded"


class RecordedReasoner:
    """Gives the recorded lemmas of a problem, found by its statement and not by its name.

    Args:
        lemmas: by the hash of the problem's statement.
    """

    name: str = NAME

    def __init__(self, lemmas: Mapping[str, Sequence[RecordedLemma]]) -> None:
        self._lemmas = lemmas

    def propose(self, request: Request, budget: Budget) -> Proposals:
        """The lemmas recorded for the goal's statement, in the order of the file."""
        del budget
        recorded = self._lemmas.get(request.goal.hash, ())
        ids = {each.name: statement_hash(each.statement) for each in recorded}
        lemmas = tuple(
            Lemma.stated(
                each.statement,
                origin=NAME,
                parents=_parents(each, recorded, ids, request.goal.hash),
                text=each.text,
            )
            for each in recorded
        )
        return Proposals(lemmas, complete=True)


def _parents(
    lemma: RecordedLemma, recorded: Sequence[RecordedLemma], ids: Mapping[str, str], goal: str
) -> tuple[str, ...]:
    """What a lemma is for: the goal if it belongs to the final step, and lemmas that use it."""
    users = tuple(ids[each.name] for each in recorded if lemma.name in each.uses)
    return (goal, *users) if lemma.final_step or not users else users


@cache
def shipped() -> Mapping[str, Sequence[RecordedLemma]]:
    """What comes with the project, by the hash of the problem's statement."""
    hashes = {problem.id: problem.hash for problem in read_problems(PROBLEMS_FILE)}
    return {
        hashes[problem]: lemmas
        for problem, lemmas in shipped_decompositions().items()
        if problem in hashes
    }


def make(workshop: Workshop) -> RecordedReasoner:
    """The reasoner with the decompositions that come with the project."""
    del workshop
    return RecordedReasoner(shipped())
