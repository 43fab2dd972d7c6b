"""Searches that tell how far they have come, so that a later session goes on from there."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, runtime_checkable

from provers.budget import Budget
from provers.records import Attempt, Proof
from provers.roles import ProofSearch

Place = Mapping[str, Any]
"""How far a search has come, as plain JSON; only the search itself can read it."""


@runtime_checkable
class Resumable(Protocol):
    """A search that a later process can take up where this one leaves it."""

    def place(self) -> dict[str, Any]:
        """How far it has come; what is in the middle of being tried does not count."""
        ...

    def go_to(self, place: Place) -> None:
        """Go on from a place of the same search in an earlier process; nothing was tried yet."""
        ...


class KeptSearch:
    """A search whose place is noted whenever it moves; any other search passes through as it is.

    Args:
        search: the search, at its start.
        note: keeps a place.
        place: where an earlier process left it; None for nowhere.
    """

    def __init__(
        self, search: ProofSearch, note: Callable[[Place], None], place: Place | None
    ) -> None:
        self._search = search
        self._note = note
        self._noted = place
        if place is not None and isinstance(search, Resumable):
            search.go_to(place)
        self.exhausted: bool = search.exhausted

    def advance(self, budget: Budget) -> Proof | None:
        """As the search does."""
        try:
            return self._search.advance(budget.part(on_spend=lambda _: self._keep()))
        finally:
            self.exhausted = self._search.exhausted
            self._keep()

    def attempts(self) -> Sequence[Attempt]:
        """As the search tells."""
        return self._search.attempts()

    def _keep(self) -> None:
        if isinstance(self._search, Resumable):
            place = self._search.place()
            if place != self._noted:
                self._noted = place
                self._note(place)
