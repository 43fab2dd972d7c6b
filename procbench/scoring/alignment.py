"""What kinds of errors a prediction has, by aligning its states with the true ones.

Source: the cheapest alignment of two sequences (Wagner and Fischer, "The string-to-string
correction problem", Journal of the ACM 21, 1974) with cost 1 for a pair of different states, for a
true state alone and for a predicted state alone; the kinds are this project's. Leading and then
trailing states that agree are paired first. Of alignments that cost the same, the one is taken in
which lone states stand last. Each difference has one kind:

- wrong: paired with a true state, but not equal to it, nor one unit apart;
- off by one: paired and one unit apart: 1 for integers, one character for texts, one element for
  lists (by 1 in lists of integers);
- skip: a true state that the prediction leaves out, with paired states behind it;
- early stop: a true state left out with none behind it;
- start: the start state, given as the first step;
- repeat: a predicted state alone that equals the predicted one before it;
- late stop: another predicted state alone, behind the last pair;
- insert: another predicted state alone, before it.

Counts are 0 or more; skips and early stops are at most n, all others at most m. A prediction with
SM = 1 has none. Of a prediction longer than the label by more than `MAX_SURPLUS` states, the rest
is not aligned and counts as late stops.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, no_type_check

import numpy as np
from numpy.typing import NDArray

from procbench.label_types import Label
from procbench.scoring.differences import one_unit_apart
from procbench.scoring.equality import ScoringError
from procbench.scoring.kernels import compiled, same_bytes
from procbench.scoring.score import label_steps, prediction_steps
from procbench.scoring.table import in_threads, row_lengths, sides_of
from procbench.scoring.traces import (
    ClaimedTraces,
    Sides,
    Traces,
    TrueTraces,
    claimed_traces,
    true_traces,
)

MAX_SURPLUS = 1000
ERROR_KINDS = (
    "wrong",
    "off_by_one",
    "skip",
    "repeat",
    "start",
    "insert",
    "early_stop",
    "late_stop",
)
_WRONG, _OFF_BY_ONE, _SKIP, _REPEAT, _START, _INSERT, _EARLY_STOP, _LATE_STOP = range(8)
_FIRST_KIND, _RIGHT_AFTER, _COLUMNS = 8, 9, 10
_PAIR, _TRUE_ALONE, _CLAIMED_ALONE = range(3)
_Line = Callable[[int | None, int | None, int | None], None]


class ErrorColumns(NamedTuple):
    """Errors of many predictions, a row each.

    Attributes:
        counts: how many of each kind, columns in the order of `ERROR_KINDS`.
        first_kind: place in `ERROR_KINDS` of the first difference; -1 where there is none.
        right_after: pairs of equal states behind the first difference; 0 where there is none.
    """

    counts: NDArray[np.int32]
    first_kind: NDArray[np.int32]
    right_after: NDArray[np.int32]


class Errors(NamedTuple):
    """Errors of one prediction.

    Attributes:
        counts: how many of each kind, by name, in the order of `ERROR_KINDS`.
        first: kind of the first difference; None when there is none.
        right_after: pairs of equal states behind the first difference; 0 when there is none.
    """

    counts: Mapping[str, int]
    first: str | None
    right_after: int


def error_table(
    true: TrueTraces, claimed: ClaimedTraces, *, workers: int | None = None
) -> ErrorColumns:
    """Kinds of errors of every row; see the module for what they are.

    Args:
        true: the labels.
        claimed: predictions, row by row for the same items.
        workers: number of threads; one a processor when None.

    Raises:
        ScoringError: the tables differ in length, or a row has no state.
    """
    row_lengths(true, claimed)
    out = in_threads(_align_rows, sides_of(true, claimed), _COLUMNS, workers)
    return ErrorColumns(out[:, :_FIRST_KIND], out[:, _FIRST_KIND], out[:, _RIGHT_AFTER])


def errors(label: "Label | Mapping[str, Any]", prediction: Mapping[str, Any]) -> Errors:
    """Kinds of errors of one prediction; see the module for what they are.

    Args:
        label: an item's label, or the same as plain data with "init", "intermediate" and "final".
        prediction: plain data with "intermediate" (a list) and "final".

    Raises:
        ScoringError: either lacks a part, or has a state that cannot be compared.
    """
    start = start_of(label)
    true = true_traces([label_steps(label)], [start])
    table = error_table(true, claimed_traces([prediction_steps(prediction)], true))
    counts: dict[str, int] = {}
    for kind, count in zip(ERROR_KINDS, table.counts[0].tolist(), strict=True):
        counts[kind] = count
    first = int(table.first_kind[0])
    return Errors(counts, None if first < 0 else ERROR_KINDS[first], int(table.right_after[0]))


def start_of(label: "Label | Mapping[str, Any]") -> object:
    """The start state of a label.

    Raises:
        ScoringError: it has none.
    """
    if isinstance(label, Label):
        return label.init
    if "init" not in label:
        raise ScoringError("The label lacks 'init'.", remedy="Give its start state.")
    return label["init"]


class AlignedStep(NamedTuple):
    """A line of an alignment: a true state, a predicted one, or both.

    Attributes:
        true_place: of the true state, from 1; None where the prediction stands alone.
        claimed_place: of the predicted state, from 1; None where the prediction leaves it out.
        true, claimed: the states; None where there is none.
        kind: one of `ERROR_KINDS`; None where the states are equal.
    """

    true_place: int | None
    claimed_place: int | None
    true: Any
    claimed: Any
    kind: str | None


def alignment(
    label: "Label | Mapping[str, Any]", prediction: Mapping[str, Any]
) -> list[AlignedStep]:
    """Truth and prediction line by line; the kinds are counted by `errors`.

    The first line with a kind is where the chain breaks: its place is PML + 1.

    Args, Raises: as in `errors`.
    """
    steps, claims = label_steps(label), prediction_steps(prediction)
    true = true_traces([steps], [start_of(label)])
    sides = sides_of(true, claimed_traces([claims], true))
    rest = _rest_of_row(sides, 0)
    lines: list[AlignedStep] = []
    expected, given = steps.states, claims.states

    def line(i: int | None, j: int | None, kind: int | None) -> None:
        lines.append(
            AlignedStep(
                None if i is None else i + 1,
                None if j is None else j + 1,
                None if i is None else expected[i],
                None if j is None else given[j],
                None if kind is None else ERROR_KINDS[kind],
            )
        )

    # From the last to the first, as `_align_rows` goes.
    trail = len(expected) - rest.true - rest.n
    for j in range(len(given) - 1, rest.claimed + rest.m + trail - 1, -1):
        line(None, j, _LATE_STOP)
    for back in range(trail):
        last = rest.claimed + rest.m + trail - 1 - back
        line(len(expected) - 1 - back, last, None)
    _middle(sides, rest, behind=not trail, line=line)
    for place in range(rest.true - 1, -1, -1):
        line(place, place, None)
    return lines[::-1]


def _middle(sides: Sides, rest: "_Rest", *, behind: bool, line: _Line) -> None:
    """The lines between the states that agree at both ends."""
    equal = _equal_pairs(sides, rest)
    moves = _last_moves(equal)
    i, j = rest.n, rest.m
    while i + j > 0:
        move = moves[i, j]
        if move == _PAIR:
            i, j = i - 1, j - 1
            behind = False
            kind = None if equal[i, j] else _kind_of_pair(sides, 0, rest, i, j)
            line(rest.true + i, rest.claimed + j, kind)
        elif move == _TRUE_ALONE:
            i -= 1
            line(rest.true + i, None, _EARLY_STOP if behind else _SKIP)
        else:
            j -= 1
            line(None, rest.claimed + j, _kind_alone(sides, 0, rest.claimed + j, behind))


class _Rest(NamedTuple):
    """The parts of a row's traces between the leading and the trailing states that agree."""

    true: int
    claimed: int
    n: int
    m: int
    has_final: bool


@compiled
@no_type_check
def _equal_at(sides: Sides, rest: _Rest, i: int, j: int) -> bool:
    last = rest.has_final and i == rest.n - 1
    side = sides.as_final if last else sides.claimed
    return same_bytes(sides.true, rest.true + i, side, rest.claimed + j)


@compiled
@no_type_check
def _hashes(states: Traces, first: int, count: int) -> NDArray[np.uint64]:
    """A number for each state, the same for equal ones (FNV-1a)."""
    out = np.empty(count, np.uint64)
    for s in range(count):
        value = np.uint64(0xCBF29CE484222325)
        for k in range(states.ends[first + s], states.ends[first + s + 1]):
            value = (value ^ np.uint64(states.text[k])) * np.uint64(0x100000001B3)
        out[s] = value
    return out


@compiled
@no_type_check
def _equal_pairs(sides: Sides, rest: _Rest) -> NDArray[np.bool_]:
    """Which states are equal; bytes are looked at only where the numbers for them agree."""
    equal = np.zeros((rest.n, rest.m), np.bool_)
    true = _hashes(sides.true, rest.true, rest.n)
    claimed = _hashes(sides.claimed, rest.claimed, rest.m)
    for i in range(rest.n):
        if rest.has_final and i == rest.n - 1:
            claimed = _hashes(sides.as_final, rest.claimed, rest.m)
        for j in range(rest.m):
            if true[i] == claimed[j]:
                equal[i, j] = _equal_at(sides, rest, i, j)
    return equal


@compiled
@no_type_check
def _last_moves(equal: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """The last move of a cheapest alignment of all beginnings."""
    n, m = equal.shape
    moves = np.empty((n + 1, m + 1), np.uint8)
    moves[0, :] = _CLAIMED_ALONE
    above, here = np.arange(m + 1), np.zeros(m + 1, np.int64)
    for i in range(1, n + 1):
        here[0] = i
        moves[i, 0] = _TRUE_ALONE
        for j in range(1, m + 1):
            best, move = above[j] + 1, _TRUE_ALONE
            if here[j - 1] + 1 < best:
                best, move = here[j - 1] + 1, _CLAIMED_ALONE
            pair = above[j - 1] + (not equal[i - 1, j - 1])
            if pair < best or (pair == best and equal[i - 1, j - 1]):
                best, move = pair, _PAIR
            here[j] = best
            moves[i, j] = move
        above, here = here, above
    return moves


@compiled
@no_type_check
def _kind_alone(sides: Sides, row: int, state: int, behind: bool) -> int:
    """Kind of a predicted state that has no true one."""
    claimed = sides.claimed
    if state == claimed.rows[row]:
        if same_bytes(claimed, state, sides.starts, row):
            return _START
    elif same_bytes(claimed, state, claimed, state - 1):
        return _REPEAT
    return _LATE_STOP if behind else _INSERT


@compiled
@no_type_check
def _kind_of_pair(sides: Sides, row: int, rest: _Rest, i: int, j: int) -> int:
    """Kind of a pair of different states."""
    last = rest.has_final and i == rest.n - 1
    side = sides.as_final if last else sides.claimed
    t, p = rest.true + i, rest.claimed + j
    touch = one_unit_apart(
        sides.true.text[sides.true.ends[t] : sides.true.ends[t + 1]],
        side.text[side.ends[p] : side.ends[p + 1]],
        sides.kinds[row, 1 if last else 0],
    )
    return _OFF_BY_ONE if touch else _WRONG


@compiled
@no_type_check
def _rest_of_row(sides: Sides, row: int) -> _Rest:
    """What is left of a row when leading and then trailing states that agree are taken off."""
    i, j = sides.true.rows[row], sides.claimed.rows[row]
    n = sides.true.rows[row + 1] - i
    surplus = sides.claimed.rows[row + 1] - j - n
    m = n + min(surplus, MAX_SURPLUS)
    rest = _Rest(i, j, n, m, True)
    lead = 0
    while lead < min(n, m) and _equal_at(sides, rest, lead, lead):
        lead += 1
    trail = 0
    if surplus <= MAX_SURPLUS:
        while trail < min(n, m) - lead and _equal_at(sides, rest, n - 1 - trail, m - 1 - trail):
            trail += 1
    return _Rest(i + lead, j + lead, n - lead - trail, m - lead - trail, trail == 0)


@compiled
@no_type_check
def _align_rows(sides: Sides, first: int, last: int, out: NDArray[np.int32]) -> None:
    """Count the differences of each row, from the last to the first."""
    for row in range(first, last):
        counts = out[row]
        counts[:] = 0
        counts[_FIRST_KIND] = -1
        rest = _rest_of_row(sides, row)
        end = rest.true + rest.n
        right, behind = sides.true.rows[row + 1] - end, end == sides.true.rows[row + 1]
        left_over = sides.claimed.rows[row + 1] - rest.claimed - rest.m - right
        if left_over > 0:
            counts[_LATE_STOP] += left_over
            counts[_FIRST_KIND] = _LATE_STOP
        if rest.n + rest.m == 0:
            continue
        equal = _equal_pairs(sides, rest)
        moves = _last_moves(equal)
        i, j = rest.n, rest.m
        while i + j > 0:
            move = moves[i, j]
            if move == _PAIR:
                i, j = i - 1, j - 1
                behind = False
                if equal[i, j]:
                    right += 1
                    continue
                kind = _kind_of_pair(sides, row, rest, i, j)
            elif move == _TRUE_ALONE:
                i -= 1
                kind = _EARLY_STOP if behind else _SKIP
            else:
                j -= 1
                kind = _kind_alone(sides, row, rest.claimed + j, behind)
            counts[kind] += 1
            counts[_FIRST_KIND] = kind
            counts[_RIGHT_AFTER] = right
