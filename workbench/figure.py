"""A figure: one number of a study with its interval, as summaries keep it."""

import math
from collections.abc import Mapping
from typing import Any, NamedTuple


class Figure(NamedTuple):
    """A number with its interval.

    Attributes:
        value: the number itself; NaN when there was nothing to compute it from.
        low: lower end of the interval; NaN when there is none.
        high: upper end of the interval; NaN when there is none.
        n: how many rows the number rests on.
    """

    value: float
    low: float
    high: float
    n: int

    def to_json(self) -> dict[str, float | int | None]:
        """Plain JSON: {"value", "low", "high", "n"}, with null for what is not a finite number."""
        return {
            "value": _finite(self.value),
            "low": _finite(self.low),
            "high": _finite(self.high),
            "n": int(self.n),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Figure":
        """The figure again, with NaN for null.

        Raises:
            KeyError, TypeError, ValueError: the data does not describe a figure.
        """
        ends = [math.nan if data[k] is None else float(data[k]) for k in ("value", "low", "high")]
        return cls(ends[0], ends[1], ends[2], int(data["n"]))


def _finite(number: float) -> float | None:
    return float(number) if math.isfinite(number) else None
