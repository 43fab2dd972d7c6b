"""All variables, held-out pairs parted."""

from bayesnets.schemes.full_observation import FullObservation

SCHEME = FullObservation(name="fully_observed", title="fully observed", keeps_pairs=False)
