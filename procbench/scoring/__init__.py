"""Scorers of traces of states: the published ones, and what tells where and how a chain breaks."""

from procbench.scoring.alignment import (
    ERROR_KINDS,
    AlignedStep,
    ErrorColumns,
    Errors,
    alignment,
    error_table,
    errors,
    start_of,
)
from procbench.scoring.equality import ScoringError, states_equal
from procbench.scoring.hazard import HazardCurve, hazard_curve, hazard_of_prefixes
from procbench.scoring.score import (
    VACANT,
    Score,
    Steps,
    label_steps,
    prediction_steps,
    score,
    score_steps,
)
from procbench.scoring.table import (
    PlaceColumns,
    ScoreColumns,
    changing_steps,
    place_table,
    score_table,
)
from procbench.scoring.traces import claimed_traces, text_traces, true_traces
from procbench.scoring.transitions import Recovery, Transitions, Verdict, recovery, transitions

__all__ = [
    "ERROR_KINDS",
    "VACANT",
    "AlignedStep",
    "ErrorColumns",
    "Errors",
    "HazardCurve",
    "PlaceColumns",
    "Recovery",
    "Score",
    "ScoreColumns",
    "ScoringError",
    "Steps",
    "Transitions",
    "Verdict",
    "alignment",
    "changing_steps",
    "claimed_traces",
    "error_table",
    "errors",
    "hazard_curve",
    "hazard_of_prefixes",
    "label_steps",
    "place_table",
    "prediction_steps",
    "recovery",
    "score",
    "score_steps",
    "score_table",
    "start_of",
    "states_equal",
    "text_traces",
    "transitions",
    "true_traces",
]
