"""How schemes and estimators look and what they are called, in every figure and table.

Colours are those of Okabe and Ito ("Color Universal Design", 2008), which the colour-blind can tell
apart; an estimator keeps its colour and marker everywhere, and no scheme has the colour of one.
"""

from typing import NamedTuple

from bayesnets.result_tables import names_in_order


class Look(NamedTuple):
    """How one thing is drawn.

    Attributes:
        title: what it is called.
        colour: as #RRGGBB.
        marker: shape of its points, as matplotlib names it.
        shape: the same, as Vega names it.
        dash: lengths of line and gap in its lines, in points; empty for a whole line.
    """

    title: str
    colour: str
    marker: str = "o"
    shape: str = "circle"
    dash: tuple[int, ...] = ()


ESTIMATORS = {
    "direct": Look("direct", "#D55E00"),
    "negative": Look("negative scaffold", "#E69F00", "v", "triangle-down"),
    "free": Look("free generation", "#009E73", "D", "diamond"),
    "scaffolded": Look("scaffolded", "#0072B2", "s", "square"),
    "scaffolded_exact": Look("scaffolded, exact", "#56B4E9", "^", "triangle-up"),
}
"""Estimators in the order in which they are shown."""

CONTROL = Look("direct, control pairs", "#D55E00", "X", "cross")
"""Direct estimates for control pairs: their estimator's colour, a marker of their own."""

SCHEMES = {
    "local_geom": Look("local (geometric)", "#000000"),
    "local_zipf": Look("local (Zipf)", "#000000", "s", "square", (4, 2)),
    "fully_observed": Look("fully observed", "#888888", "^", "triangle-up"),
    "fully_observed_pairs_kept": Look(
        "fully observed, pairs kept", "#888888", "v", "triangle-down", (4, 2)
    ),
    "wrong_geom": Look("wrong local (geometric)", "#CC79A7", "D", "diamond"),
    "wrong_zipf": Look("wrong local (Zipf)", "#CC79A7", "X", "cross", (4, 2)),
}
"""Schemes in the order in which they are shown."""

REFERENCE = "#666666"
"""Colour of baselines and published values."""

_OTHER = "#444444"


def estimator_look(name: str) -> Look:
    """The look of an estimator; a plain one with its own name where it is not known."""
    return ESTIMATORS.get(name, Look(name.replace("_", " "), _OTHER, "P", "cross"))


def scheme_look(name: str) -> Look:
    """The look of a scheme; a plain one with its own name where it is not known."""
    return SCHEMES.get(name, Look(name.replace("_", " "), _OTHER, "P", "cross", (1, 1)))


def schemes_in_order(names: list[str]) -> list[str]:
    """The distinct schemes in the order in which they are shown."""
    return names_in_order(names, list(SCHEMES))


def estimators_in_order(names: list[str]) -> list[str]:
    """The distinct estimators in the order in which they are shown."""
    return names_in_order(names, list(ESTIMATORS))
