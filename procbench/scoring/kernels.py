"""Compiled comparison of encoded traces: prefix, final, place by place, and states that change.

Tables are those of `procbench.scoring.traces`; each kernel works on rows `first` to `last`, so that
threads can share a table.
"""

from collections.abc import Callable
from typing import TypeVar, cast, no_type_check

import numba
import numpy as np
from numpy.typing import NDArray

from procbench.scoring.traces import Sides, Traces

_F = TypeVar("_F", bound=Callable[..., object])
_CHUNK = 256  # bytes that are compared before looking whether one differs


def compiled(function: _F) -> _F:
    """The function compiled to machine code that runs beside other threads."""
    return cast(_F, numba.njit(nogil=True, cache=True)(function))


# The kernels are compiled, so run-time checks of their types are neither possible nor needed.
@compiled
@no_type_check
def same_bytes(a: Traces, i: int, b: Traces, j: int) -> bool:
    """Whether state i of one table has the bytes of state j of another."""
    begin, other = a.ends[i], b.ends[j]
    size = a.ends[i + 1] - begin
    if size != b.ends[j + 1] - other:
        return False
    agree = 0
    while agree < size and a.text[begin + agree] == b.text[other + agree]:
        agree += 1
    return agree == size


@compiled
@no_type_check
def _equal_prefix(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> int:
    """Number of leading bytes that agree; both have the same size."""
    done = 0
    while done < len(a):
        x, y = a[done : done + _CHUNK], b[done : done + _CHUNK]
        differs = False
        # Without a way out of it, the loop is one of vector instructions.
        for k in range(len(x)):
            differs |= x[k] != y[k]
        if differs:
            while a[done] == b[done]:
                done += 1
            return done
        done += len(x)
    return done


@compiled
@no_type_check
def _leading_states(true: Traces, i: int, claimed: Traces, j: int, limit: int) -> int:
    """Number of leading states that agree; where lengths agree their bytes are one block."""
    t, p = true.ends[i], claimed.ends[j]
    run = 0
    while run < limit and true.ends[i + run + 1] - t == claimed.ends[j + run + 1] - p:
        run += 1
    size = true.ends[i + run] - t
    agree = _equal_prefix(true.text[t : t + size], claimed.text[p : p + size])
    if agree == size:
        return run
    right = 0
    while true.ends[i + right + 1] - t <= agree:
        right += 1
    return right


@compiled
@no_type_check
def score_rows(sides: Sides, first: int, last: int, out: NDArray[np.int32]) -> None:
    """Prefix match length and final match of each row, in columns 0 and 1.

    Every row of either table has a state.
    """
    true, claimed, as_final = sides.true, sides.claimed, sides.as_final
    for row in range(first, last):
        i, j = true.rows[row], claimed.rows[row]
        n, m = true.rows[row + 1] - i, claimed.rows[row + 1] - j
        right = _leading_states(true, i, claimed, j, min(n - 1, m))
        if right == n - 1 and m >= n and same_bytes(true, i + n - 1, as_final, j + n - 1):
            right = n
        out[row, 0] = right
        out[row, 1] = same_bytes(true, i + n - 1, as_final, j + m - 1)


@compiled
@no_type_check
def match_rows(sides: Sides, first: int, last: int, out: NDArray[np.int32]) -> None:
    """Right places, and the first right one behind the first wrong one, in columns 0 and 1."""
    true, claimed, as_final = sides.true, sides.claimed, sides.as_final
    for row in range(first, last):
        i, j = true.rows[row], claimed.rows[row]
        n, m = true.rows[row + 1] - i, claimed.rows[row + 1] - j
        count, back, wrong = 0, 0, False
        for k in range(min(n, m)):
            if same_bytes(true, i + k, claimed if k < n - 1 else as_final, j + k):
                count += 1
                if wrong and back == 0:
                    back = k + 1
            else:
                wrong = True
        out[row, 0] = count
        out[row, 1] = back


@compiled
@no_type_check
def mark_changes(
    states: Traces,
    starts: Traces,
    own_final: NDArray[np.bool_],
    changes: NDArray[np.bool_],
) -> None:
    """Which states differ from the one before; the last of a row stays if no other does.

    Args:
        states: the states of each row.
        starts: the start state of each row.
        own_final: whether the last state has a type of its own, so that it is always a change.
        changes: a place a state, written to.
    """
    for row in range(len(own_final)):
        i, stop = states.rows[row], states.rows[row + 1]
        some = False
        for k in range(i, stop):
            if k == i:
                still = same_bytes(states, k, starts, row)
            else:
                still = same_bytes(states, k, states, k - 1)
            changes[k] = not still or (own_final[row] and k == stop - 1)
            some |= changes[k]
        if not some:
            changes[stop - 1] = True


@compiled
@no_type_check
def keep_states(states: Traces, kept: NDArray[np.bool_], out: Traces) -> None:
    """Copy the kept states into a table that is large enough for them and full of zeros."""
    count, place = 0, 0
    for row in range(len(states.rows) - 1):
        for k in range(states.rows[row], states.rows[row + 1]):
            if kept[k]:
                for b in range(states.ends[k], states.ends[k + 1]):
                    out.text[place] = states.text[b]
                    place += 1
                count += 1
                out.ends[count] = place
        out.rows[row + 1] = count
