import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.figure import Figure

number = st.floats(allow_infinity=False)


@given(number, number, number, st.integers(0, 10**9))
def test_json_gives_the_figure_back(value: float, low: float, high: float, n: int):
    figure = Figure(value, low, high, n)
    again = Figure.from_json(json.loads(json.dumps(figure.to_json(), allow_nan=False)))
    for ours, theirs in zip(figure, again, strict=True):
        assert ours == theirs or (math.isnan(ours) and math.isnan(theirs))


def test_what_is_no_number_is_null():
    figure = Figure(math.nan, -math.inf, math.inf, 0)
    assert figure.to_json() == {"value": None, "low": None, "high": None, "n": 0}


@pytest.mark.parametrize("data", [{}, {"value": "x", "low": 0, "high": 0, "n": 1}])
def test_other_data_is_refused(data: dict[str, object]):
    with pytest.raises((KeyError, ValueError)):
        Figure.from_json(data)
