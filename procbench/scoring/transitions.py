"""Whether a model's steps follow from its own states, right or wrong, and whether it comes back.

A chain that leaves the true one may still follow the procedure from the wrong state (a cascade), or
break its rules again and again. Both look the same to the published scores.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Any, NamedTuple

from procbench.label_types import Label
from procbench.scoring.equality import ScoringError
from procbench.scoring.score import label_steps, prediction_steps, score_steps
from procbench.tasks.task import Task


class Verdict(Enum):
    """What becomes of one step of a prediction."""

    LEGAL = "legal"
    ILLEGAL = "illegal"
    UNJUDGED = "unjudged"


class Transitions(NamedTuple):
    """The steps of one prediction, each from the state the model itself gave before.

    Attributes:
        verdicts: one a step, the step from the start state first.
        legal: number of legal steps.
        judged: number of legal and illegal steps.
    """

    verdicts: tuple[Verdict, ...]
    legal: int
    judged: int

    @property
    def validity(self) -> float | None:
        """legal / judged, 0 to 1; None when no step could be judged."""
        return self.legal / self.judged if self.judged else None


class Recovery(NamedTuple):
    """What follows the first error.

    Attributes:
        first_error: place of the first wrong, missing or extra state, from 1; None without one.
        returned_at: first place behind it that is right again; None when there is none.
        after: predicted states behind the first error.
        right_after: those of them that are right at their place.
        legal_after: those of them that follow legally from the model's own state before.
        judged_after: those of them whose step could be judged.
    """

    first_error: int | None
    returned_at: int | None
    after: int
    right_after: int
    legal_after: int
    judged_after: int


def transitions(task: Task[Any], problem: Any, prediction: Mapping[str, Any]) -> Transitions:
    """Judge every step of a prediction by the task's own rules.

    Formula: with P_0 the problem's start state, step k is legal when the procedure's k-th step
    leads from P_0 .. P_(k-1) to exactly P_k, types included. It is unjudged when one of the states
    before it is not of the task's type, for then there is nothing to start from; a P_k of a wrong
    type is illegal. Validity is legal / (legal + illegal), 0 to 1. The true trace has validity 1;
    a trace with one wrong state that is carried on faithfully has (n - 1) / n. Source: this
    project.

    Args:
        task: the procedure.
        problem: what it is run on.
        prediction: plain data with "intermediate" and "final", of any types within.

    Raises:
        ScoringError: it is no prediction.
        ProblemError: the problem has no steps.
    """
    steps = prediction_steps(prediction)
    history: list[Any] = [task.trace(problem)[0]]
    verdicts: list[Verdict] = []
    sound = True
    for place, state in enumerate(steps.states, 1):
        if not sound:
            verdicts.append(Verdict.UNJUDGED)
            continue
        legal = task.is_legal(problem, history, state, place)
        verdicts.append(Verdict.LEGAL if legal else Verdict.ILLEGAL)
        history.append(state)
        sound = task.types.intermediate.holds(state)
    legal = verdicts.count(Verdict.LEGAL)
    return Transitions(tuple(verdicts), legal, legal + verdicts.count(Verdict.ILLEGAL))


def recovery(
    label: "Label | Mapping[str, Any]", prediction: Mapping[str, Any], found: Transitions
) -> Recovery:
    """What a prediction does behind its first error.

    Formula: with e = PML + 1 the first error, places k > e of the prediction count as right by
    eq(T_k, P_k) and as legal by `transitions`. A prediction that returns has right places; one that
    cascades has legal ones that are not right; one that is lost has neither. All counts are 0 when
    SM = 1, or when nothing follows the error. Source: this project.

    Raises:
        ScoringError: it is no prediction, or the transitions are those of another one.
    """
    claimed = prediction_steps(prediction)
    result = score_steps(label_steps(label), claimed)
    if len(found.verdicts) != result.predicted_length:
        raise ScoringError(
            f"{len(found.verdicts)} transitions, but {result.predicted_length} predicted states.",
            remedy="Give the transitions of the same prediction.",
        )
    if result.first_error is None:
        return Recovery(None, None, 0, 0, 0, 0)
    behind = found.verdicts[result.first_error :]
    right = round(result.match_ratio * max(result.length, result.predicted_length)) - result.pml
    return Recovery(
        result.first_error,
        result.returned_at,
        len(behind),
        right,
        behind.count(Verdict.LEGAL),
        len(behind) - behind.count(Verdict.UNJUDGED),
    )
