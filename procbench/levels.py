"""Levels of difficulty by the number of steps, as published."""

from enum import Enum

PUBLISHED_LENGTHS = range(2, 26)


class Level(Enum):
    """A range of lengths; the published benchmark has lengths 2 to 25."""

    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"
    BEYOND = "beyond"

    @property
    def lengths(self) -> range:
        """Published lengths of the level: 2-6, 7-16, 17-25; none of BEYOND."""
        return _LENGTHS[self]


_LENGTHS = {
    Level.SHORT: range(2, 7),
    Level.MEDIUM: range(7, 17),
    Level.LONG: range(17, 26),
    Level.BEYOND: range(0),
}


def level_of(length: int) -> Level:
    """The level of a length: SHORT up to 6, MEDIUM up to 16, LONG up to 25, BEYOND from 26 on."""
    for level in (Level.SHORT, Level.MEDIUM, Level.LONG):
        if length < level.lengths.stop:
            return level
    return Level.BEYOND
