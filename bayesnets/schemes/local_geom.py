"""Neighbourhoods of the net itself, geometric radius."""

from bayesnets.schemes.neighbourhood import Geometric, NeighbourhoodObservation

SCHEME = NeighbourhoodObservation(
    name="local_geom", title="local (geometric)", radius=Geometric(), uses_other_net=False
)
