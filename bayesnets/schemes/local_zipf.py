"""Neighbourhoods of the net itself, Zipf radius."""

from bayesnets.schemes.neighbourhood import NeighbourhoodObservation, Zipf

SCHEME = NeighbourhoodObservation(
    name="local_zipf", title="local (Zipf)", radius=Zipf(), uses_other_net=False
)
