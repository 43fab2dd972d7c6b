"""Scores of one prediction: PML, PA, SM and FM as published, and what goes with them.

Source: Fujisawa et al., "ProcBench", arXiv 2410.03117, 2024, section on metrics. With T the true
intermediate states and the final one, n of them, P the predicted ones in the same way, m of them,
and eq as in `procbench.scoring.equality`:

    PML = number of leading places k with eq(T_k, P_k)              0 .. min(n, m)
    PA  = PML / max(n, m)                                           0 .. 1
    SM  = 1 if PA = 1, else 0                                       needs n = m
    FM  = 1 if eq(T_n, P_m), else 0                                 wherever the finals stand
    match ratio = number of places k with eq(T_k, P_k) / max(n, m)  PA .. 1

The start state is not counted. A repeated final state, or a state too many, lowers PA and sets SM
to 0 while FM may be 1; with the start state in front, PA is about 0. The prediction of a model that
gave none (`VACANT`) scores 0 everywhere, except that FM is 1 where the true final state is "".
"""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from procbench.label_types import Label
from procbench.scoring.equality import ScoringError, as_text, states_equal

VACANT: Final[Mapping[str, Any]] = {"intermediate": [], "final": ""}
"""What the published scorer takes for an answer that could not be read."""


class Steps(NamedTuple):
    """The scored states: the intermediate ones, and the final one.

    Attributes:
        intermediate: states after each step but the last.
        final: the state after the last step.
    """

    intermediate: list[Any]
    final: Any

    @property
    def states(self) -> list[Any]:
        """All of them in order."""
        return [*self.intermediate, self.final]


class Score(NamedTuple):
    """Scores of one prediction.

    Attributes:
        pml: prefix match length, in states.
        pa: prefix accuracy, 0 to 1.
        sm: sequential match, 0 or 1.
        fm: final match, 0 or 1.
        zero: whether not even the first state is right.
        match_ratio: share of places that are right, 0 to 1.
        length: number of true states n, at least 1.
        predicted_length: number of predicted states m, at least 1.
        first_error: place of the first wrong, missing or extra state, from 1; None when SM is 1.
        returned_at: first place behind the first error where the state is right again; None when
            there is none, or no error.
    """

    pml: int
    pa: float
    sm: int
    fm: int
    zero: bool
    match_ratio: float
    length: int
    predicted_length: int
    first_error: int | None
    returned_at: int | None


def score(label: "Label | Mapping[str, Any]", prediction: Mapping[str, Any]) -> Score:
    """Score a prediction against a label; formulas, ranges and edge cases are in the module.

    Args:
        label: an item's label, or the same as plain data with "intermediate" and "final".
        prediction: plain data with "intermediate" (a list) and "final", of any types within.

    Raises:
        ScoringError: either lacks a part, has something else than a list of states, or has a
            state that cannot be compared. It is never scored as zero.
    """
    true = label_steps(label)
    return score_steps(true, prediction_steps(prediction))


def score_steps(true: Steps, claimed: Steps) -> Score:
    """The same for steps that are already taken apart.

    Raises:
        ScoringError: a state cannot be compared.
    """
    expected, given = true.states, claimed.states
    n, m = len(expected), len(given)
    right = [states_equal(t, p) for t, p in zip(expected, given, strict=False)]
    pml = right.index(False) if False in right else len(right)
    longest = max(n, m)
    back = [place for place in range(pml + 1, len(right)) if right[place]]
    return Score(
        pml=pml,
        pa=pml / longest,
        sm=int(pml == longest),
        fm=int(states_equal(true.final, claimed.final)),
        zero=pml == 0,
        match_ratio=sum(right) / longest,
        length=n,
        predicted_length=m,
        first_error=None if pml == longest else pml + 1,
        returned_at=back[0] + 1 if back else None,
    )


def label_steps(label: "Label | Mapping[str, Any]") -> Steps:
    """The states of a label that are scored.

    Raises:
        ScoringError: it is no label.
    """
    if isinstance(label, Label):
        return Steps(list(label.intermediate), label.final)
    return _taken_apart(label, "label")


def prediction_steps(prediction: Mapping[str, Any]) -> Steps:
    """The states of a prediction.

    Raises:
        ScoringError: it is no prediction, or a state cannot be written as text.
    """
    steps = _taken_apart(prediction, "prediction")
    for state in steps.states:
        as_text(state)
    return steps


def _taken_apart(data: object, what: str) -> Steps:
    remedy = 'Give {"intermediate": [..], "final": ..}.'
    if not isinstance(data, Mapping):
        raise ScoringError(f"The {what} is of type {type(data).__name__}.", remedy=remedy)
    if missing := [key for key in ("intermediate", "final") if key not in data]:
        raise ScoringError(f"The {what} lacks {' and '.join(map(repr, missing))}.", remedy=remedy)
    intermediate = data["intermediate"]
    if not isinstance(intermediate, list | tuple):
        kind = type(intermediate).__name__
        raise ScoringError(f"The {what}'s 'intermediate' is of type {kind}.", remedy=remedy)
    return Steps(list(intermediate), data["final"])
