"""How the study works, in the words of its report."""

from collections.abc import Mapping
from typing import Any

from bayesnets.claims import count_text
from bayesnets.figure_data import figure_schemes
from bayesnets.palette import (
    ESTIMATORS,
    SCHEMES,
    estimator_look,
    estimators_in_order,
    scheme_look,
)
from bayesnets.result_tables import StudyTables
from workbench.encoders.markdown import markdown_text
from workbench.figure import Figure

_SCHEMES = {
    "fully_observed": "every variable, but one of each held-out pair",
    "fully_observed_pairs_kept": "every variable, held-out pairs included",
    "local_geom": "the variables within a random distance of a random one; the distance is "
    "geometric (1/2)",
    "local_zipf": "the variables within a random distance of a random one; the distance has "
    "probability proportional to its inverse square",
    "wrong_geom": "as local (geometric), but near in the graph of another net",
    "wrong_zipf": "as local (Zipf), but near in the graph of another net",
}
_ESTIMATORS = {
    "direct": "the model is told C = c and asked for T at once",
    "negative": "it first fills in as many variables as the scaffold has, but others",
    "free": "it names variables and fills in their values until it names T itself",
    "scaffolded": "it first fills in the scaffold, the fewest variables that separate T from C",
    "scaffolded_exact": "the same, summed over all values of the scaffold instead of sampled",
}


def method(tables: StudyTables, figures: Mapping[str, Figure], config: Mapping[str, Any]) -> str:
    """The section that says how nets, samples and estimators work, with this run's numbers."""
    schemes = figure_schemes(figures)
    names = estimators_in_order([n.split(".")[2] for n in figures if n.startswith("mse.")])
    queries = max(figures[f"mse.{s}.{e}"].n for s in schemes for e in names[:1])
    lines = [
        "## How",
        "",
        _nets(tables)
        + "Some pairs of connected variables without an edge between them are held out: "
        "no training sample shows both. For each scheme and net a transformer is trained on "
        f"samples{_training(config)}. "
        f"It is then asked for held-out pairs, in both directions and for each value of C: "
        f"{queries} queries a scheme. The truth is computed exactly.",
        "",
        "What training samples show:",
        "",
        *(f"- **{scheme_title(s)}**: {_SCHEMES.get(s, 'a scheme of your own')}." for s in schemes),
        "",
        "Ways to ask:",
        "",
        *(
            f"- **{estimator_title(e)}**: {_ESTIMATORS.get(e, 'an estimator of your own')}."
            for e in names
        ),
        "",
        "The error of a query is the squared difference of estimate and true probability; its mean "
        "is the MSE. Intervals hold 95 % of bootstrap resamples that draw nets, then pairs within "
        "nets; queries of a pair stay together.",
    ]
    return "\n".join(lines)


def scheme_title(name: str) -> str:
    """What reports call a scheme, as Markdown; the titles of known ones are that already."""
    title = scheme_look(name).title
    return title if name in SCHEMES else markdown_text(title)


def estimator_title(name: str) -> str:
    """What reports call an estimator, as Markdown."""
    title = estimator_look(name).title
    return title if name in ESTIMATORS else markdown_text(title)


def _nets(tables: StudyTables) -> str:
    if tables.nets is None or not {"variables", "edges"} <= {str(c) for c in tables.nets.columns}:
        return ""
    sizes = {(int(v), int(e)) for v, e in tables.nets[["variables", "edges"]].to_numpy()}
    words = " or ".join(f"{v} variables and {e} edges" for v, e in sorted(sizes))
    return f"{len(tables.nets)} Bayes nets of {words} are the worlds to learn. "


def _training(config: Mapping[str, Any]) -> str:
    parts: list[str] = []
    if "training_tokens" in config:
        parts.append(f"{count_text(config['training_tokens'])} tokens")
    if {"layers", "width"} <= config.keys():
        parts.append(f"{config['layers']} layers of width {config['width']}")
    return f" ({', '.join(parts)})" if parts else ""
