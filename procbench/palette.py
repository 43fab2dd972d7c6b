"""How models and outcomes look, in still and in interactive figures.

Colours are those of Okabe and Ito ("Color Universal Design", 2008), and mixtures of them. A model
has the colour of its place in the list of models.
"""

from collections.abc import Mapping

from procbench.tasks import TASKS

LEVELS = ("all", "short", "medium", "long", "beyond")
"""Levels in the order in which they are shown."""

TITLES: Mapping[str, str] = {
    "pa": "prefix accuracy",
    "sm": "sequential match",
    "fm": "final match",
}
"""Titles of the scores, in the order in which they are shown."""

REFERENCE = "#666666"
"""Colour of published values."""

OUTCOME_COLOURS: Mapping[str, str] = {
    "right": "#009E73",
    "wrong": "#D55E00",
    "off_by_one": "#E69F00",
    "skip": "#0072B2",
    "repeat": "#56B4E9",
    "start": "#004C75",
    "insert": "#CC79A7",
    "early_stop": "#8C5A00",
    "late_stop": "#F0E442",
    "unparsed": "#777777",
    "refused": "#999999",
    "cut_off": "#BBBBBB",
    "error": "#D5D5D5",
    "missing": "#EEEEEE",
}
"""Colours of what became of answers, by the names of `procbench.analysis.OUTCOMES`."""

_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
_MARKERS = "osD^vXP"
_SHAPES = ("circle", "square", "diamond", "triangle-up", "triangle-down", "cross", "stroke")


def colour(place: int) -> str:
    """Colour of the model at a place; beyond seven they repeat."""
    return _COLOURS[place % len(_COLOURS)]


def marker(place: int) -> str:
    """Marker of the model at a place, as matplotlib names it."""
    return _MARKERS[place % len(_MARKERS)]


def shape(place: int) -> str:
    """The same, as Vega names it."""
    return _SHAPES[place % len(_SHAPES)]


def task_title(name: str) -> str:
    """Title of a task; its name where it is not known."""
    return TASKS[name].title if name in TASKS else name
