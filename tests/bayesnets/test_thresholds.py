"""Thresholds hold the probabilities of their rows."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bayesnets.thresholds import CERTAIN, thresholds


@given(weights=st.lists(st.floats(0, 1), min_size=2, max_size=6).filter(lambda w: sum(w) > 1e-3))
@settings(max_examples=200, deadline=None)
def test_thresholds_hold_the_probabilities(weights: list[float]) -> None:
    row = np.array(weights) / np.sum(weights)
    cuts = thresholds(row[None], 7)[0]
    assert (np.diff(cuts.astype(np.int64)) >= 0).all()
    # The highest word counts as the one below it, so a cut of CERTAIN means 1.
    reach = np.where(cuts == CERTAIN, 2.0**32, cuts)
    got = np.diff(reach / 2.0**32, prepend=0.0, append=1.0)
    expected = np.pad(row, (0, 8 - len(row)))
    np.testing.assert_allclose(got, expected, rtol=0, atol=2.0**-31)
    assert (got[expected == 0] == 0).all()
