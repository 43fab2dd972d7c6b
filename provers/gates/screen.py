"""All gates one after the other; a lemma that one of them drops is not shown to the next."""

from collections.abc import Mapping, Sequence
from typing import Final

from provers.budget import Budget
from provers.gates.elaboration import ElaborationGate
from provers.gates.refutation import RefutationGate
from provers.gates.repetition import RepetitionGate
from provers.gates.triviality import TrivialityGate
from provers.gates.vacuity import VacuityGate
from provers.records import DROPPED, Lemma, Problem
from provers.roles import Finding, Gate
from provers.workshop import Workshop

NAME: Final = "screen"


class Screen:
    """Several gates as one.

    Args:
        gates: in order, cheap ones first.
    """

    name: str = NAME

    def __init__(self, gates: Sequence[Gate]) -> None:
        self._gates = tuple(gates)

    def examine(
        self, goal: Problem, lemmas: Sequence[Lemma], budget: Budget
    ) -> Mapping[str, Finding]:
        """What the gates found; of a lemma that passes, the last word of any gate.

        Raises:
            InfrastructureError: what a gate depends on failed.
        """
        found: dict[str, Finding] = {}
        waiting = list(lemmas)
        for gate in self._gates:
            if not waiting or budget.exhausted():
                break
            for key, finding in gate.examine(goal, waiting, budget).items():
                reason = f"{gate.name}: {finding.reason}" if finding.reason else ""
                # A mere word of warning stays when a later gate has nothing to say.
                found[key] = finding._replace(reason=reason or _reason(found, key))
            waiting = [each for each in waiting if not _dropped(found, each.id)]
        return found


def _reason(found: Mapping[str, Finding], key: str) -> str:
    return found[key].reason if key in found else ""


def _dropped(found: Mapping[str, Finding], key: str) -> bool:
    return key in found and found[key].status in DROPPED


def make(workshop: Workshop) -> Screen:
    """All gates, with the workshop's checker."""
    checker = workshop.checker
    return Screen(
        (
            RepetitionGate(),
            ElaborationGate(checker),
            RefutationGate(checker),
            VacuityGate(checker),
            TrivialityGate(checker),
        )
    )
