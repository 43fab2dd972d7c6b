"""The interactive figures of the reasoning-gap study, in Altair, for the page and the explorer.

Each takes the same rows as its still counterpart in `bayesnets.figures` and shows exact numbers
under the pointer. Sort orders and colours come from `bayesnets.palette`.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import altair as alt

from bayesnets.figure_data import CONTROL_ROW
from bayesnets.palette import (
    CONTROL,
    REFERENCE,
    Look,
    estimator_look,
    estimators_in_order,
    scheme_look,
    schemes_in_order,
)
from bayesnets.result_tables import ALL_NETS

if TYPE_CHECKING:
    import pandas

_WIDTH = 230
_ESTIMATOR = "estimator"
_SCHEME = "scheme"


def errors_chart(rows: "pandas.DataFrame", baselines: Mapping[str, float]) -> alt.FacetChart:
    """MSE by scheme and estimator with intervals, published values as hollow markers.

    Args:
        rows: as `figure_data.error_rows` gives them.
        baselines: by scheme, the MSE of predicting the marginal.
    """
    names = _texts(rows, _ESTIMATOR)
    order = [*estimators_in_order([n for n in names if n != CONTROL_ROW]), CONTROL_ROW]
    looks = [CONTROL if n == CONTROL_ROW else estimator_look(n) for n in order if n in names]
    table = _titled(rows).assign(
        baseline=[baselines.get(scheme) for scheme in _texts(rows, _SCHEME)]
    )
    tips = _tips(rows, ["estimator", "value", "low", "high", "n", "published"])
    base = alt.Chart().encode(
        y=alt.Y("estimator:N", sort=[look.title for look in looks], title=None), tooltip=tips
    )
    ours = base.encode(color=_colour(looks, _ESTIMATOR, legend=False))
    layers = [
        alt.Chart()
        .mark_rule(strokeDash=[4, 2], color=REFERENCE)
        .encode(x="mean(baseline):Q", tooltip=alt.Tooltip("mean(baseline):Q", format=".4f")),
        ours.mark_rule(strokeWidth=2).encode(x=_x("low", "mean squared error"), x2="high"),
        ours.mark_point(filled=True, size=70, opacity=1).encode(
            x="value:Q", shape=_shape(looks, _ESTIMATOR)
        ),
        base.mark_rule(yOffset=9, color=REFERENCE).encode(
            x="published_low:Q", x2="published_high:Q"
        ),
        base.mark_point(yOffset=9, size=40, color=REFERENCE, fill="white", opacity=1).encode(
            x="published:Q"
        ),
    ]
    return _by_scheme(layers, table, rows, height=36 * len(looks))


def learning_curves_chart(rows: "pandas.DataFrame") -> alt.VConcatChart:
    """MSE over training by tokens and by samples, the mean of the nets (range under the pointer).

    Args:
        rows: as `figure_data.curve_rows` gives them.
    """
    looks = [estimator_look(n) for n in estimators_in_order(_texts(rows, _ESTIMATOR))]
    table = _titled(rows)
    charts: list[alt.FacetChart] = []
    scales = {"tokens": alt.Scale(), "samples": alt.Scale(type="log", nice=False)}
    for unit, scale in scales.items():
        axis = alt.X(f"{unit}:Q", title=f"training {unit}", scale=scale).axis(format="~s")
        base = alt.Chart().encode(
            x=axis,
            color=_colour(looks, _ESTIMATOR),
            tooltip=_tips(rows, ["estimator", "tokens", "samples", "mse", "lowest", "highest"]),
        )
        error = alt.Y("mse:Q", title="mean squared error").scale(type="log", nice=False)
        layers = [
            base.mark_line(strokeWidth=1.6).encode(y=error),
            base.mark_point(filled=True, opacity=1, size=50).encode(
                y=error, shape=_shape(looks, _ESTIMATOR)
            ),
        ]
        # A log scale has no place for an untrained model.
        shown = table.loc[table["samples"].to_numpy() > 0] if unit == "samples" else table
        charts.append(_by_scheme(layers, shown, rows, height=200))
    return alt.vconcat(*charts)


def scatter_chart(rows: "pandas.DataFrame") -> alt.FacetChart:
    """True against estimated probability of every held-out query, a panel an estimator.

    Args:
        rows: as `figure_data.scatter_rows` gives them, of one scheme.
    """
    looks = [estimator_look(n) for n in estimators_in_order(_texts(rows, _ESTIMATOR))]
    whole = alt.Scale(domain=[0, 1])
    layers = [
        alt.Chart()
        .mark_rule(color=REFERENCE)
        .encode(x=alt.datum(0), y=alt.datum(0), x2=alt.datum(1), y2=alt.datum(1)),
        alt.Chart()
        .mark_point(filled=True, opacity=0.55, size=28)
        .encode(
            x=alt.X("true:Q", title="true probability", scale=whole),
            y=alt.Y("estimate:Q", title="estimated probability", scale=whole),
            color=_colour(looks, _ESTIMATOR, legend=False),
            shape=_shape(looks, _ESTIMATOR),
            tooltip=_tips(rows, ["query", "net", "true", "estimate"]),
        ),
    ]
    return (
        alt.layer(*layers, data=_titled(rows))
        .properties(width=_WIDTH, height=_WIDTH)
        .facet(_facet("estimator", [look.title for look in looks]), columns=3)
    )


def traces_chart(rows: "pandas.DataFrame") -> alt.VConcatChart:
    """Entropy and error of the answer along free traces, by step and by part of the trace.

    Args:
        rows: as `figure_data.profile_rows` gives them.
    """
    looks = [scheme_look(s) for s in schemes_in_order(_texts(rows, _SCHEME))]
    table = _titled(rows)
    measures = {
        "entropy": "entropy of the answer (bits)",
        "error": "distance of one trace's answer",
        "mse": "MSE of a query's mean answer",
    }
    places = {"step": "variables named so far", "part": "part of the trace done"}
    grid: list[alt.HConcatChart] = []
    for measure, ylabel in measures.items():
        row: list[alt.FacetChart | alt.LayerChart] = []
        for by, xlabel in places.items():
            kept = (table["measure"].to_numpy() == measure) & (table["by"].to_numpy() == by)
            base = alt.Chart(table.loc[kept]).encode(
                x=alt.X("position:Q", title=xlabel),
                color=_colour(looks, _SCHEME),
                tooltip=_tips(rows, ["scheme", "position", "value", "low", "high", "n"]),
            )
            value = alt.Y("value:Q", title=ylabel)
            band = base.mark_area(opacity=0.12).encode(y="low:Q", y2="high:Q")
            line = base.mark_line(strokeWidth=1.6).encode(y=value)
            points = base.mark_point(filled=True, opacity=1, size=45).encode(
                y=value, shape=_shape(looks, _SCHEME)
            )
            row.append((band + line + points).properties(width=330, height=190))
        grid.append(alt.hconcat(*row).resolve_scale(y="shared"))
    return alt.vconcat(*grid)


def posterior_chart(table: "pandas.DataFrame") -> alt.FacetChart:
    """Posterior of the gap by scheme and net: 50 % intervals thick, 95 % thin.

    Args:
        table: as `bayesnets.hierarchical.GapPosterior` has it.
    """
    names = [name.removeprefix("direct_minus_") for name in _texts(table, "comparison")]
    looks = [estimator_look(n) for n in estimators_in_order(names)]
    nets = sorted({*_texts(table, "net")} - {ALL_NETS}, key=lambda n: (len(n), n))
    rows = _titled(table.assign(estimator=names))
    rows = rows.assign(net=["all nets" if n == ALL_NETS else n for n in _texts(table, "net")])
    tips = ["net", "estimator", "value", "low", "high", "probability_positive", "queries", "r_hat"]
    base = alt.Chart().encode(
        y=alt.Y("net:N", sort=["all nets", *nets], title=None),
        yOffset=alt.YOffset("estimator:N", sort=[look.title for look in looks]),
        color=_colour(looks, _ESTIMATOR, title="direct minus"),
        tooltip=_tips(rows, tips),
    )
    axis = _x("low", "gap in mean squared error")
    layers = [
        alt.Chart().mark_rule(color=REFERENCE).encode(x=alt.datum(0)),
        base.mark_rule(strokeWidth=1.5).encode(x=axis, x2="high"),
        base.mark_rule(strokeWidth=5, opacity=0.5).encode(x="inner_low:Q", x2="inner_high:Q"),
        base.mark_point(filled=True, opacity=1, size=35).encode(
            x="value:Q", shape=_shape(looks, _ESTIMATOR)
        ),
    ]
    return _by_scheme(layers, rows, table, height=34 * (1 + len(nets)))


def lengths_chart(rows: "pandas.DataFrame") -> alt.FacetChart:
    """Length of free traces against the error of their answer, query by query.

    Args:
        rows: as `bayesnets.traces.trace_queries` gives them.
    """
    look = estimator_look("free")
    table = _titled(rows).assign(distance=rows["error"].to_numpy() ** 0.5)
    points = (
        alt.Chart()
        .mark_point(filled=True, opacity=0.5, size=28, color=look.colour, shape=look.shape)
        .encode(
            x=alt.X("length:Q", title="variables named, mean of a query's runs"),
            y=alt.Y("distance:Q", title="distance of the estimate from the truth"),
            tooltip=_tips(table, ["net", "target", "condition", "length", "distance", "traces"]),
        )
    )
    return _by_scheme([points], table, rows, height=_WIDTH)


def _by_scheme(
    layers: Sequence[alt.Chart],
    table: "pandas.DataFrame",
    untitled: "pandas.DataFrame",
    *,
    height: int,
) -> alt.FacetChart:
    """The layers in a panel for each scheme, which share their axes."""
    titles = [scheme_look(s).title for s in schemes_in_order(_texts(untitled, _SCHEME))]
    return (
        alt.layer(*layers, data=table)
        .properties(width=_WIDTH, height=height)
        .facet(_facet(_SCHEME, titles), columns=3)
    )


def _facet(column: str, titles: list[str]) -> alt.Facet:
    header = alt.Header(title=None, labelFontSize=12, labelFontWeight="bold")
    return alt.Facet(f"{column}:N", sort=titles, header=header)


def _titled(rows: "pandas.DataFrame") -> "pandas.DataFrame":
    """The rows with schemes and estimators by their titles."""
    if _SCHEME in rows.columns:
        rows = rows.assign(scheme=[scheme_look(s).title for s in _texts(rows, _SCHEME)])
    if _ESTIMATOR in rows.columns:
        titles = [
            CONTROL.title if n == CONTROL_ROW else estimator_look(n).title
            for n in _texts(rows, _ESTIMATOR)
        ]
        rows = rows.assign(estimator=titles)
    return rows


def _texts(rows: "pandas.DataFrame", column: str) -> list[str]:
    return [str(name) for name in rows[column]]


def _x(column: str, title: str) -> alt.X:
    return alt.X(f"{column}:Q", title=title)


def _colour(
    looks: Sequence[Look], column: str, *, legend: bool = True, title: str | None = None
) -> alt.Color:
    scale = alt.Scale(domain=[k.title for k in looks], range=[k.colour for k in looks])
    shown = alt.Legend(orient="bottom", title=title, symbolOpacity=1) if legend else None
    return alt.Color(f"{column}:N", scale=scale, legend=shown)


def _shape(looks: Sequence[Look], column: str) -> alt.Shape:
    scale = alt.Scale(domain=[k.title for k in looks], range=[k.shape for k in looks])
    return alt.Shape(f"{column}:N", scale=scale, legend=None)


def _tips(rows: "pandas.DataFrame", columns: Sequence[str]) -> list[alt.Tooltip]:
    """What the pointer shows: names as they are, counts whole, other numbers to four digits."""
    tips: list[alt.Tooltip] = []
    for column in columns:
        title = column.replace("_", " ")
        kind = rows[column].to_numpy().dtype.kind
        if kind not in "iuf":
            tips.append(alt.Tooltip(f"{column}:N", title=title))
        else:
            tips.append(
                alt.Tooltip(f"{column}:Q", title=title, format=",d" if kind in "iu" else ",.4~r")
            )
    return tips
