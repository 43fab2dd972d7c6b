"""The published scores over tables of traces, on all processors; formulas are those of `score`."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from procbench.scoring.equality import ScoringError
from procbench.scoring.kernels import keep_states, mark_changes, match_rows, score_rows
from procbench.scoring.traces import ClaimedTraces, Sides, Traces, TrueTraces

_Kernel = Callable[[Sides, int, int, NDArray[np.int32]], None]
_LEAST_ROWS = 4096  # for fewer a thread is not worth its start


class ScoreColumns(NamedTuple):
    """Scores of many predictions, a row each; see `procbench.scoring.score.Score`.

    Attributes:
        pml: prefix match lengths.
        pa: prefix accuracies.
        sm: sequential matches.
        fm: final matches.
        length: numbers of true states.
        predicted_length: numbers of predicted states.
    """

    pml: NDArray[np.int32]
    pa: NDArray[np.float64]
    sm: NDArray[np.uint8]
    fm: NDArray[np.uint8]
    length: NDArray[np.int32]
    predicted_length: NDArray[np.int32]

    @property
    def first_error(self) -> NDArray[np.int32]:
        """Place of the first wrong, missing or extra state, from 1; 0 when there is none."""
        return np.where(self.sm == 1, 0, self.pml + 1).astype(np.int32)


class PlaceColumns(NamedTuple):
    """Scores place by place of many predictions.

    Attributes:
        match_ratio: share of places that are right, 0 to 1, of the longer of both traces.
        returned_at: first right place behind the first wrong one, from 1; 0 when there is none.
    """

    match_ratio: NDArray[np.float64]
    returned_at: NDArray[np.int32]


def score_table(
    true: TrueTraces, claimed: ClaimedTraces, *, workers: int | None = None
) -> ScoreColumns:
    """PML, PA, SM and FM of every row; equal to `score` of every row.

    Args:
        true: the labels.
        claimed: predictions, row by row for the same items.
        workers: number of threads; one a processor when None.

    Raises:
        ScoringError: the tables differ in length, or a row has no state.
    """
    length, predicted = row_lengths(true, claimed)
    out = in_threads(score_rows, sides_of(true, claimed), 2, workers)
    pml, fm = out[:, 0], out[:, 1].astype(np.uint8)
    longest = np.maximum(length, predicted)
    sm = (pml == longest).astype(np.uint8)
    return ScoreColumns(pml, pml / longest, sm, fm, length, predicted)


def place_table(
    true: TrueTraces, claimed: ClaimedTraces, *, workers: int | None = None
) -> PlaceColumns:
    """Match ratio and place of return of every row; equal to `score` of every row.

    Args, Raises: as in `score_table`.
    """
    length, predicted = row_lengths(true, claimed)
    out = in_threads(match_rows, sides_of(true, claimed), 2, workers)
    return PlaceColumns(out[:, 0] / np.maximum(length, predicted), out[:, 1])


def changing_steps(true: TrueTraces, claimed: ClaimedTraces) -> tuple[TrueTraces, ClaimedTraces]:
    """Both tables without the states that only repeat the one before them.

    Formula: with S_0 the start state, state S_k is left out when it equals S_(k-1), in the true
    trace and in the predicted one alike. Where nothing changes the final state stays, so that no
    row runs empty. A final state of another type than the intermediate ones is always a change.
    Scoring the results gives the no-op-aware variants of PML, PA, SM and FM: a prediction is
    neither rewarded for copying a state that does not change, nor blamed for leaving it out.
    Ranges are those of the scores; for labels without such steps, and predictions that repeat
    none, the scores are the same. Source: this project.

    Raises:
        ScoringError: the tables differ in length, or a row has no state.
    """
    row_lengths(true, claimed)
    own_final = true.kinds[:, 0] != true.kinds[:, 1]
    kept = _changes(true.states, true.starts, own_final)
    less_true = TrueTraces(_kept(true.states, kept), true.starts, true.kinds)
    kept = _changes(claimed.as_intermediate, true.starts, own_final)
    between = _kept(claimed.as_intermediate, kept)
    if claimed.as_final is claimed.as_intermediate:
        return less_true, ClaimedTraces(between, between)
    return less_true, ClaimedTraces(between, _kept(claimed.as_final, kept))


def _changes(states: Traces, starts: Traces, own_final: NDArray[np.bool_]) -> NDArray[np.bool_]:
    changes = np.empty(len(states.ends) - 1, np.bool_)
    mark_changes(states, starts, own_final, changes)
    return changes


def _kept(states: Traces, kept: NDArray[np.bool_]) -> Traces:
    sizes = np.diff(states.ends)
    text = np.empty(int(sizes[kept].sum()), np.uint8)
    ends = np.zeros(int(kept.sum()) + 1, np.int64)
    rows = np.zeros(len(states.rows), np.int64)
    less = Traces(text, ends, rows)
    keep_states(states, kept, less)
    return less


def row_lengths(
    true: TrueTraces, claimed: ClaimedTraces
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Numbers of true and of predicted states of each row.

    Raises:
        ScoringError: the tables differ in length, or a row has no state.
    """
    if len(true.states) != len(claimed.as_intermediate):
        raise ScoringError(
            f"{len(claimed.as_intermediate)} predictions, but {len(true.states)} labels.",
            remedy="Give one prediction a label.",
        )
    both = np.diff(true.states.rows), np.diff(claimed.as_intermediate.rows)
    for lengths, what in zip(both, ("label", "prediction"), strict=True):
        if bool((lengths < 1).any()):
            row = int((lengths < 1).argmax())
            raise ScoringError(
                f"The {what} in row {row} has no state.", remedy="Give each its final state."
            )
    return both[0].astype(np.int32), both[1].astype(np.int32)


def sides_of(true: TrueTraces, claimed: ClaimedTraces) -> Sides:
    """Both tables as the compiled scorers take them."""
    return Sides(true.states, true.starts, true.kinds, claimed.as_intermediate, claimed.as_final)


def in_threads(work: _Kernel, sides: Sides, columns: int, workers: int | None) -> NDArray[np.int32]:
    """What a kernel writes for all rows, done in equal parts, one a thread.

    Args:
        work: the kernel; it lets other threads run.
        sides: its tables.
        columns: how many numbers it writes a row.
        workers: number of threads; one a processor when None.
    """
    rows = len(sides.true)
    out = np.empty((rows, columns), np.int32)
    parts = min(workers or os.cpu_count() or 1, rows // _LEAST_ROWS)
    if parts <= 1:
        work(sides, 0, rows, out)
        return out
    cuts = np.linspace(0, rows, parts + 1).astype(int).tolist()
    with ThreadPoolExecutor(parts) as pool:
        for _ in pool.map(lambda a, b: work(sides, a, b, out), cuts[:-1], cuts[1:]):
            pass
    return out
