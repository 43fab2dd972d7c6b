"""What an observation scheme is given, and what it answers."""

from typing import NamedTuple, Protocol, runtime_checkable

from jaxtyping import Array, Bool, Int32, Key


class SchemeInputs(NamedTuple):
    """What a scheme may know of a net.

    Attributes:
        distances: undirected distances between variables, n where no path exists; those of
            another net for the schemes that use another net's neighbourhoods.
        held_out: pairs of variables that are not to be seen together; there may be none.
    """

    distances: Int32[Array, "n n"]
    held_out: Int32[Array, "pairs 2"]


@runtime_checkable
class Scheme(Protocol):
    """A rule that picks the observed variables of each sample.

    Schemes are hashable and hold no arrays, so they may be static arguments of compiled functions.
    """

    @property
    def name(self) -> str:
        """The name in configurations and figures."""
        ...

    @property
    def title(self) -> str:
        """A few words for reports."""
        ...

    @property
    def uses_other_net(self) -> bool:
        """Whether `SchemeInputs.distances` are to be another net's."""
        ...

    @property
    def keeps_pairs(self) -> bool:
        """Whether held-out pairs may be seen together."""
        ...

    def observe(
        self, inputs: SchemeInputs, num_samples: int, *, key: Key[Array, ""]
    ) -> Bool[Array, "{num_samples} n"]:
        """Which variables each sample shows; at least one in every sample. May be traced.

        Args:
            inputs: distances and held-out pairs of the net.
            num_samples: how many samples; static when traced.
            key: all randomness of the choice.
        """
        ...
