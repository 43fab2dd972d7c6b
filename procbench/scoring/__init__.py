"""Scorers of traces of states: the published ones, and what tells where and how a chain breaks."""

from procbench.scoring.equality import ScoringError, states_equal
from procbench.scoring.score import VACANT, Score, Steps, score
from procbench.scoring.table import ScoreColumns, changing_steps, place_table, score_table
from procbench.scoring.traces import claimed_traces, true_traces

__all__ = [
    "VACANT",
    "Score",
    "ScoreColumns",
    "ScoringError",
    "Steps",
    "changing_steps",
    "claimed_traces",
    "place_table",
    "score",
    "score_table",
    "states_equal",
    "true_traces",
]
