"""Compiled kernels of `bayesnets.table_sampling`: 64 samples to a word, one bit each.

A variable is a row of bit planes, one for each of its values. To draw it, every row of its table
gets a mask of the samples that are in that row, and uniform words are compared with the rows'
thresholds bit by bit, from the highest, until every sample is decided: about 13 of 32 bits.
"""

from collections.abc import Callable
from typing import NamedTuple, TypeVar, cast, no_type_check

import numba
import numpy as np
from numpy.typing import NDArray

_F = TypeVar("_F", bound=Callable[..., object])
_Words = NDArray[np.uint64]

LANES = 64  # fewer leave the compiler's loops too short, more outgrow the nearest cache
BLOCK = 64 * LANES
"""Samples that are drawn together."""

_CERTAIN = np.uint32(2**32 - 1)
_ALL, _NONE = np.uint64(2**64 - 1), np.uint64(0)


class RowNet(NamedTuple):
    """A net as flat arrays. Plane 0 is empty; each variable has a plane for every value.

    Attributes:
        variables: the variables, parents first.
        arities: number of values of each of `variables`.
        first_planes: the plane of value 0 of each of `variables`.
        first_rows: where the table rows of each of `variables` begin, and where the last end.
        first_literals: where each row's literals begin, and where the last end.
        literals: the planes that must hold for a row to apply.
        cuts: each row's thresholds; see `bayesnets.thresholds`.
        value_planes: entry [k, v] is the plane of value k + 1 of variable v, or plane 0.
    """

    variables: NDArray[np.int64]
    arities: NDArray[np.int64]
    first_planes: NDArray[np.int64]
    first_rows: NDArray[np.int64]
    first_literals: NDArray[np.int64]
    literals: NDArray[np.int64]
    cuts: NDArray[np.uint32]
    value_planes: NDArray[np.int64]


class _Work(NamedTuple):
    """What the draw of a block works on, by lane in the last axis.

    Attributes:
        planes: bit planes of the values drawn so far.
        masks: the samples to which each table row of the present variable applies.
        state: of the lanes' generators.
        reached: the samples whose word has reached each threshold of their row.
        undecided: the samples whose word equals it so far.
    """

    planes: _Words
    masks: _Words
    state: _Words
    reached: _Words
    undecided: _Words


def _compiled(function: _F) -> _F:
    return cast(_F, numba.njit(nogil=True, cache=True)(function))


# The kernels are compiled, so run-time checks of their types are neither possible nor needed.
@_compiled
@no_type_check
def _mix(word: np.uint64) -> np.uint64:
    """The finaliser of SplitMix64: a bijection that scatters neighbouring words."""
    word = (word ^ (word >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    word = (word ^ (word >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return word ^ (word >> np.uint64(31))


@_compiled
@no_type_check
def _seed_lanes(state: _Words, key: _Words, block: int) -> None:
    """Generators of one block: states that differ between all lanes of all blocks."""
    for lane in range(LANES):
        counter = _mix(np.uint64(block * LANES + lane))
        for part in range(4):
            state[part, lane] = _mix(key[part] + counter)


@_compiled
@no_type_check
def _next_words(state: _Words, words: _Words) -> None:
    """One word from each lane, by xoshiro256++ (Blackman and Vigna, 2019)."""
    for lane in range(LANES):
        total = state[0, lane] + state[3, lane]
        words[lane] = ((total << np.uint64(23)) | (total >> np.uint64(41))) + state[0, lane]
        shifted = state[1, lane] << np.uint64(17)
        state[2, lane] ^= state[0, lane]
        state[3, lane] ^= state[1, lane]
        state[1, lane] ^= state[2, lane]
        state[0, lane] ^= state[3, lane]
        state[2, lane] ^= shifted
        state[3, lane] = (state[3, lane] << np.uint64(45)) | (state[3, lane] >> np.uint64(19))


@_compiled
@no_type_check
def _mark_rows(net: RowNet, step: int, work: _Work) -> None:
    """Which samples each table row of a variable applies to."""
    first = net.first_rows[step]
    for row in range(first, net.first_rows[step + 1]):
        mask = work.masks[row - first]
        mask[:] = _ALL
        for place in range(net.first_literals[row], net.first_literals[row + 1]):
            literal = work.planes[net.literals[place]]
            for lane in range(LANES):
                mask[lane] &= literal[lane]


@_compiled
@no_type_check
def _compare(cuts: NDArray[np.uint32], work: _Work) -> None:
    """Compare a uniform word for each sample with the thresholds of its row, by row and cut."""
    masks, reached, undecided = work.masks, work.reached, work.undecided
    words, level = np.empty(LANES, np.uint64), np.empty(LANES, np.uint64)
    num_rows, num_cuts = cuts.shape
    reached[:num_cuts] = _NONE
    undecided[:num_cuts] = _ALL
    for bit in range(31, -1, -1):
        _next_words(work.state, words)
        left = _NONE
        for cut in range(num_cuts):
            level[:] = _NONE
            for row in range(num_rows):
                held = _NONE - np.uint64((cuts[row, cut] >> np.uint32(bit)) & np.uint32(1))
                for lane in range(LANES):
                    level[lane] |= masks[row, lane] & held
            for lane in range(LANES):
                differs = level[lane] ^ words[lane]
                reached[cut, lane] |= undecided[cut, lane] & words[lane] & differs
                undecided[cut, lane] &= ~differs
                left |= undecided[cut, lane]
        if left == _NONE:
            return
    _close_ties(cuts, work)


@_compiled
@no_type_check
def _close_ties(cuts: NDArray[np.uint32], work: _Work) -> None:
    """A word equal to its threshold reaches it, except the one that stands for certainty."""
    for row in range(cuts.shape[0]):
        for cut in range(cuts.shape[1]):
            if cuts[row, cut] != _CERTAIN:
                for lane in range(LANES):
                    work.reached[cut, lane] |= work.undecided[cut, lane] & work.masks[row, lane]


@_compiled
@no_type_check
def _draw_block(net: RowNet, work: _Work) -> None:
    """Draw all variables of one block of samples into their planes."""
    planes, reached = work.planes, work.reached
    for step in range(len(net.variables)):
        _mark_rows(net, step, work)
        rows = slice(net.first_rows[step], net.first_rows[step + 1])
        arity, first = net.arities[step], net.first_planes[step]
        _compare(net.cuts[rows, : arity - 1], work)
        for lane in range(LANES):
            planes[first, lane] = ~reached[0, lane]
            for value in range(1, arity - 1):
                planes[first + value, lane] = reached[value - 1, lane] & ~reached[value, lane]
            planes[first + arity - 1, lane] = reached[arity - 2, lane]


@_compiled
@no_type_check
def _unpack(
    value_planes: NDArray[np.int64],
    planes: _Words,
    skip: int,
    out: NDArray[np.uint8],
) -> None:
    """Write samples `skip`, `skip` + 1, .. of a block as rows of values."""
    num_values, n = value_planes.shape
    eight = np.empty(n, np.uint8)
    for group in range(skip // 8, (skip + len(out) + 7) // 8):
        lane, shift = group // 8, np.uint64(group % 8 * 8)
        for value in range(num_values):
            for variable in range(n):
                eight[variable] = np.uint8(planes[value_planes[value, variable], lane] >> shift)
            for bit in range(8):
                sample = group * 8 + bit - skip
                if 0 <= sample < len(out):
                    row = out[sample]
                    if value == 0:
                        for variable in range(n):
                            row[variable] = (eight[variable] >> np.uint8(bit)) & np.uint8(1)
                    else:
                        for variable in range(n):
                            held = (eight[variable] >> np.uint8(bit)) & np.uint8(1)
                            row[variable] += held * np.uint8(value + 1)


@_compiled
@no_type_check
def fill_table(net: RowNet, key: _Words, first: int, out: NDArray[np.uint8]) -> None:
    """Write samples `first`, `first` + 1, .. of the endless table that `key` stands for.

    Args:
        net: the net.
        key: four words.
        first: the first sample's number, from 0.
        out: values by sample and variable; its length says how many samples.
    """
    most_rows, cuts = 1, net.cuts.shape[1]
    for step in range(len(net.variables)):
        most_rows = max(most_rows, net.first_rows[step + 1] - net.first_rows[step])
    work = _Work(
        np.zeros((1 + net.arities.sum(), LANES), np.uint64),
        np.empty((most_rows, LANES), np.uint64),
        np.empty((4, LANES), np.uint64),
        np.empty((cuts, LANES), np.uint64),
        np.empty((cuts, LANES), np.uint64),
    )
    for block in range(first // BLOCK, (first + len(out) + BLOCK - 1) // BLOCK):
        _seed_lanes(work.state, key, block)
        _draw_block(net, work)
        begin, end = max(first, block * BLOCK), min(first + len(out), (block + 1) * BLOCK)
        _unpack(
            net.value_planes, work.planes, begin - block * BLOCK, out[begin - first : end - first]
        )
