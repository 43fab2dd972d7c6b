"""What other tools' answers score: read and compared as in a run of this project's own."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from procbench.label_types import LABEL_TYPES
from procbench.parsing import parse_answer
from procbench.run_tables import Status
from procbench.scoring import VACANT, Score, score

MEASURES = ("pa", "pml", "sm", "fm", "read")
"""Numbers of an answer that tools average."""


class ScoredAnswer(NamedTuple):
    """An answer with its scores.

    Attributes:
        status: PARSED, UNPARSED, or what the tool told of an answer that is none.
        prediction: the states that were read; None where none were.
        score: of the prediction; of the vacant one where nothing was read, as published.
        message: why nothing was read; "" when something was.
    """

    status: Status
    prediction: Mapping[str, Any] | None
    score: Score
    message: str

    @property
    def values(self) -> dict[str, float]:
        """MEASURES by name: the scores, and whether the answer was read (1) or not (0)."""
        found = self.score
        return {
            "pa": found.pa,
            "pml": float(found.pml),
            "sm": float(found.sm),
            "fm": float(found.fm),
            "read": float(self.status is Status.PARSED),
        }


def score_answer(
    answer: str, task_name: str, label: Mapping[str, Any], *, ended_as: Status | None = None
) -> ScoredAnswer:
    """Read an answer and score it.

    Args:
        answer: the model's text.
        task_name: "task01" to "task23".
        label: with "init", "intermediate" and "final".
        ended_as: REFUSED or CUT_OFF where the tool tells so; such an answer is not read.

    Raises:
        KeyError: there is no such task.
        ScoringError: the label cannot be scored.
    """
    types = LABEL_TYPES[task_name]
    if ended_as is not None:
        message = f"The answer is {ended_as.value.replace('_', ' ')}."
        return ScoredAnswer(ended_as, None, score(label, VACANT), message)
    parsed = parse_answer(answer, types)
    if parsed.prediction is None:
        return ScoredAnswer(Status.UNPARSED, None, score(label, VACANT), parsed.message)
    return ScoredAnswer(Status.PARSED, parsed.prediction, score(label, parsed.prediction), "")
