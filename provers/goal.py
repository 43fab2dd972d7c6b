"""Something to be proved in a run, and how far its provers and reasoners have come with it."""

from dataclasses import dataclass, field
from typing import Final

from provers.records import Problem
from provers.roles import Feedback, ProofSearch

# Seconds that each statement gets in its first turn; each turn is twice as long as the one before.
_FIRST_TURN: Final = 1.5
# The same for assembling, which is given more once no lemma is left to wait for.
_FIRST_ASSEMBLY: Final = 4.0


@dataclass
class Goal:
    """Something to be proved: the problem, or a lemma.

    Attributes:
        problem: its statement.
        depth: 0 for the problem.
        search: of each prover, by its name.
        told: what became of proposals for it.
        asked: how often the reasoners were asked.
        assembled: how many lemmas were proved when it was last assembled.
        assembly: seconds of the next try to assemble it.
        turn: seconds of the next turn.
        focused: whether it was assembled from the lemmas that are meant to be enough for it.
    """

    problem: Problem
    depth: int
    search: list[ProofSearch] = field(default_factory=list[ProofSearch])
    told: list[Feedback] = field(default_factory=list[Feedback])
    asked: int = 0
    assembled: int = 0
    assembly: float = _FIRST_ASSEMBLY
    turn: float = _FIRST_TURN
    focused: bool = False

    def exhausted(self) -> bool:
        """Whether no prover has anything left to try."""
        return all(search.exhausted for search in self.search)
