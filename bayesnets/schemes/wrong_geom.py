"""Neighbourhoods of another net, geometric radius."""

from bayesnets.schemes.neighbourhood import Geometric, NeighbourhoodObservation

SCHEME = NeighbourhoodObservation(
    name="wrong_geom", title="wrong local (geometric)", radius=Geometric(), uses_other_net=True
)
