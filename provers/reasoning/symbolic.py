"""A reasoner without a model: lemmas from the shape of a statement, tried on small values first.

Each idea looks at one goal of the opened statement and conjectures. What small values refute is
never proposed, nor what the gates would drop for free. The same statement gets the same lemmas.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Final

from provers.budget import Budget
from provers.proving.opening import open_task
from provers.proving.task import Task
from provers.reasoning.symbolic_algebra import factorings
from provers.reasoning.symbolic_functions import specialisations
from provers.reasoning.symbolic_generalised import generalised
from provers.reasoning.symbolic_invariants import invariants
from provers.reasoning.symbolic_properties import properties
from provers.reasoning.symbolic_residues import modular_cases, power_residues
from provers.reasoning.symbolic_sequences import closed_forms
from provers.reasoning.symbolic_setting import Setting
from provers.reasoning.symbolic_splits import ordered, parts
from provers.records import Lemma
from provers.roles import Proposals, Request, joined
from provers.statements import find_counterexample
from provers.statements.ast import Statement
from provers.workshop import Workshop

NAME: Final = "symbolic"
Idea = Callable[[Setting], Iterator[Statement]]
IDEAS: Final[Mapping[str, Idea]] = {
    "closed_forms": closed_forms,
    "generalised": generalised,
    "parts": parts,
    "modular_cases": modular_cases,
    "specialisations": specialisations,
    "invariants": invariants,
    "power_residues": power_residues,
    "properties": properties,
    "factorings": factorings,
    "ordered": ordered,
}
_MOST_LEMMAS: Final = 12
_MOST_OF_AN_IDEA: Final = 8
_MOST_GOALS: Final = 4
_STEPS: Final = 4_000
_FUNCTION_STEPS: Final = 15_000


class SymbolicReasoner:
    """See the module.

    Args:
        most: lemmas for one goal.
    """

    name: str = NAME

    def __init__(self, *, most: int = _MOST_LEMMAS) -> None:
        self._most = most

    def propose(self, request: Request, budget: Budget) -> Proposals:
        """Lemmas from all ideas in turns; none a second time, whatever the feedback."""
        if request.feedback:
            return Proposals(())
        opening = open_task(Task(request.goal.statement), substituting=False)
        leaves = opening.leaves()
        settings = [
            Setting(leaf, number, len(leaves)) for number, leaf in enumerate(leaves[:_MOST_GOALS])
        ]
        parent = request.goal.hash
        streams = [
            list(self._lemmas(name, idea, setting, parent))
            for name, idea in IDEAS.items()
            for setting in settings
            if not budget.exhausted() and (name == "parts" or _is_open(setting))
        ]
        lemmas = [lemma for lemma in joined(streams) if lemma.id != parent]
        return Proposals(tuple(lemmas[: self._most]))

    def _lemmas(self, name: str, idea: Idea, setting: Setting, parent: str) -> Iterator[Lemma]:
        """What one idea conjectures of one goal, as far as small values agree."""
        for statement in islice(idea(setting), _MOST_OF_AN_IDEA):
            steps = _FUNCTION_STEPS if setting.functions else _STEPS
            if (
                setting.knows(statement.goal)
                or find_counterexample(statement, steps=steps) is not None
            ):
                continue
            yield Lemma.stated(statement, origin=f"{NAME}: {name}", parents=(parent,))


def _is_open(setting: Setting) -> bool:
    """Whether some variable is not given by the hypotheses."""
    return not setting.numbers or bool(setting.free_numbers) or bool(setting.functions)


def make(workshop: Workshop) -> SymbolicReasoner:
    """The reasoner; it needs nothing of the workshop."""
    del workshop
    return SymbolicReasoner()
