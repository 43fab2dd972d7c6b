"""Where chains break: how often the next step is right, given that all before it were."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from procbench.scoring.equality import ScoringError
from procbench.scoring.table import ScoreColumns

_Integers = NDArray[np.int32] | NDArray[np.int64]


class HazardCurve(NamedTuple):
    """How chains go on, a row a step.

    Attributes:
        step: 1, 2, .. up to the longest true trace.
        at_risk: traces that have this step and were right up to it.
        right: those of them that got it right.
        right_share: right / at_risk; NaN where none was at risk.
        survived: share of the traces with this step or more that were right up to it and with it.
    """

    step: NDArray[np.int64]
    at_risk: NDArray[np.int64]
    right: NDArray[np.int64]
    right_share: NDArray[np.float64]
    survived: NDArray[np.float64]

    @property
    def hazard(self) -> NDArray[np.float64]:
        """Share of chains that break at the step, of those that reached it: 1 - right_share."""
        return 1 - self.right_share


def hazard_curve(scores: ScoreColumns) -> HazardCurve:
    """The curve of a table of scores, or of its no-op-aware variant.

    See `hazard_of_prefixes` for formula and edge cases.
    """
    return hazard_of_prefixes(scores.pml, scores.length)


def hazard_of_prefixes(pml: _Integers, length: _Integers) -> HazardCurve:
    """P(step k is right | steps 1 to k - 1 are right), for every k.

    Formula: at_risk(k) is the number of rows with length >= k and PML >= k - 1, right(k) that of
    rows with length >= k and PML >= k, right_share(k) = right(k) / at_risk(k), 0 to 1. Steps that
    a model adds behind a trace that is right to its end are no break of the chain. survived(k) is
    right(k) over the rows with length >= k; it is the published threshold curve at t = k, and it
    is defined wherever the step is. Source: the discrete-time hazard (Singer and Willett, Applied
    Longitudinal Data Analysis, 2003, chapter 10) of published PML; its use here is this project's.

    Args:
        pml: prefix match length of each row, 0 to its length.
        length: number of true states of each row, 1 or more.

    Returns:
        The curve; empty when there are no rows.

    Raises:
        ScoringError: the columns differ in length, or a PML or a length is out of range.
    """
    if len(pml) != len(length):
        raise ScoringError(
            f"{len(pml)} PMLs, but {len(length)} lengths.", remedy="Give one of each a row."
        )
    if strange := np.flatnonzero((pml < 0) | (pml > length) | (length < 1)).tolist():
        row = strange[0]
        raise ScoringError(
            f"Row {row} has PML {pml[row]} at length {length[row]}.",
            remedy="PML is 0 to the length, and the length 1 or more.",
        )
    longest = int(length.max()) if len(length) else 0
    step = np.arange(1, longest + 1)
    with_step = _at_least(length, longest)[1:]
    right = _at_least(pml, longest)[1:]
    # Rows that ended right before this step have no such step to get wrong.
    ended = np.bincount(length[pml == length], minlength=longest + 1)
    at_risk = (_at_least(pml, longest) - ended)[:-1]
    return HazardCurve(step, at_risk, right, _share(right, at_risk), _share(right, with_step))


def _at_least(values: _Integers, highest: int) -> NDArray[np.int64]:
    """How many values are at least 0, 1, .. `highest`."""
    counts = np.bincount(values, minlength=highest + 1)
    return counts[::-1].cumsum()[::-1]


def _share(part: NDArray[np.int64], whole: NDArray[np.int64]) -> NDArray[np.float64]:
    return np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)
