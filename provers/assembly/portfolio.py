"""The assembler that has no method of its own: a prover that is given the lemmas by name."""

from typing import Final

from provers.assembly.composition import names_used
from provers.budget import Budget
from provers.proving.task import Task
from provers.records import Proof
from provers.roles import Prover
from provers.workshop import Workshop

NAME: Final = "strategies"


class PortfolioAssembler:
    """Asks a prover for a proof of the task with its lemmas.

    Args:
        prover: searches.
    """

    name: str = NAME

    def __init__(self, prover: Prover) -> None:
        self._prover = prover

    def assemble(self, task: Task, budget: Budget) -> Proof | None:
        """A proof that Lean accepts when the lemmas are taken on trust, or None.

        Raises:
            InfrastructureError: Lean could not be run.
        """
        found = self._prover.search(task).advance(budget)
        if found is None:
            return None
        names = {lemma.name: None for lemma in task.lemmas}
        return Proof(found.text, NAME, found.strategy, names_used(found.text, names))


def make(workshop: Workshop) -> PortfolioAssembler:
    """The assembler with the prover of strategies."""
    from provers.proving.prover import make as make_prover

    return PortfolioAssembler(make_prover(workshop))
