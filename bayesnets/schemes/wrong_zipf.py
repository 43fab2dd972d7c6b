"""Neighbourhoods of another net, Zipf radius."""

from bayesnets.schemes.neighbourhood import NeighbourhoodObservation, Zipf

SCHEME = NeighbourhoodObservation(
    name="wrong_zipf", title="wrong local (Zipf)", radius=Zipf(), uses_other_net=True
)
