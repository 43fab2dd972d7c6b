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
        return Proposals(
            tuple(
                Lemma.stated(
                    each.statement, origin=NAME, parents=(request.goal.hash,), text=each.text
                )
                for each in recorded
            )
        )


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
