"""The interactive page of the chain theory experiment: exact numbers under the pointer."""

import altair as alt
import pandas as pd

from bayesnets.chain_figures import (
    COLOURS,
    DISTANCE,
    KIND_COLOURS,
    KIND_TITLES,
    window_looks,
)
from bayesnets.chain_theory import ChainConfig


def page(config: ChainConfig, table: pd.DataFrame, windows: pd.DataFrame) -> str:
    """All figures as one page that works without a network."""
    names = {f"bias2.{estimator}": estimator for estimator in COLOURS}
    titles = [KIND_TITLES[kind] for kind in table["kind"].tolist()]
    table = table.assign(kind=titles)
    biases = table.loc[table["quantity"].isin(names)].copy()
    biases["estimator"] = biases["quantity"].map(names)
    bias = _interactive(
        biases,
        "estimator",
        COLOURS,
        "mean squared bias",
        alt.Y("value:Q").scale(type="log", nice=False),
    )
    panels = [
        bias.transform_filter(alt.datum.kind == KIND_TITLES[kind]).properties(
            title=KIND_TITLES[kind], width=330, height=280
        )
        for kind in config.kinds
    ]
    colours = {KIND_TITLES[kind]: colour for kind, colour in KIND_COLOURS.items()}
    ratio = _interactive(
        table.loc[table["quantity"] == "ratio"],
        "kind",
        colours,
        "squared bias, scaffolded / direct",
        alt.Y("value:Q"),
    ).properties(title="How much squared bias reasoning leaves", width=330, height=280)
    worse = _interactive(
        table.loc[table["quantity"] == "violations"],
        "kind",
        colours,
        "share of entries",
        alt.Y("value:Q").axis(format="%"),
    ).properties(title="Where reasoning is worse", width=330, height=280)
    page = alt.vconcat(
        alt.hconcat(*panels).resolve_scale(y="shared"),
        alt.hconcat(ratio, worse).resolve_scale(color="shared"),
        _interactive_windows(windows).properties(width=330, height=280),
    ).resolve_scale(color="independent")
    return page.to_html(inline=True)


def _interactive(
    rows: pd.DataFrame, split: str, colours: dict[str, str], title: str, y: alt.Y
) -> alt.LayerChart | alt.FacetChart:
    """Points with intervals, the closed form's line, and exact numbers under the pointer."""
    scale = alt.Scale(domain=list(colours), range=list(colours.values()))
    base = alt.Chart(rows).encode(
        x=alt.X("distance:Q", title=DISTANCE.lower()).axis(tickMinStep=1, format="d"),
        color=alt.Color(f"{split}:N", scale=scale, title=None).legend(symbolOpacity=1),
    )
    numbers = [
        alt.Tooltip(f"{name}:Q", format=".4g") for name in ("value", "low", "high", "theory")
    ]
    tooltip = [
        alt.Tooltip("kind:N"),
        alt.Tooltip(f"{split}:N"),
        alt.Tooltip("distance:Q"),
        *numbers,
    ]
    band = base.mark_area(opacity=0.2).encode(y=alt.Y("low:Q", title=title), y2="high:Q")
    line = base.mark_line(point=True).encode(y=y.title(title), tooltip=tooltip)
    closed = base.mark_line(strokeDash=[3, 3], strokeWidth=2).encode(
        y="theory:Q", color=alt.value("black"), detail=f"{split}:N"
    )
    return alt.layer(band, line, closed.transform_filter("isValid(datum.theory)"))


def _interactive_windows(windows: pd.DataFrame) -> alt.Chart:
    radii: list[int] = windows["radius"].tolist()
    looks = window_looks(windows)
    labelled = windows.assign(observed=[looks[radius].label for radius in radii])
    return (
        alt.Chart(labelled, title="What wider observation changes (closed form)")
        .mark_line(point=True)
        .encode(
            x=alt.X("distance:Q", title=DISTANCE.lower()).axis(tickMinStep=1, format="d"),
            y=alt.Y("remaining:Q", title="squared bias left, of a uniform answer's"),
            color=alt.Color("observed:N", title=None).scale(
                domain=[look.label for look in looks.values()],
                range=[look.colour for look in looks.values()],
            ),
            tooltip=["observed", "distance", "hops", alt.Tooltip("remaining", format=".4f")],
        )
    )
