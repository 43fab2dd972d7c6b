"""All variables, held-out pairs left together (the paper's appendix)."""

from bayesnets.schemes.full_observation import FullObservation

SCHEME = FullObservation(
    name="fully_observed_pairs_kept", title="fully observed, pairs kept", keeps_pairs=True
)
