"""Draws the figures of the chain theory experiment as PNG and SVG.

Colours are of the Okabe-Ito palette, which the colour-blind can tell apart.
"""

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import MaxNLocator, PercentFormatter

from bayesnets.chain_theory import ChainConfig
from workbench.canvas import PLAIN, save_canvas, style_context

if TYPE_CHECKING:
    from workbench.runs import RunFolder

COLOURS = {"direct": "#D55E00", "scaffolded": "#0072B2"}
KIND_COLOURS = {"doubly_stochastic": "#009E73", "random": "#CC79A7"}
KIND_TITLES = {"doubly_stochastic": "doubly stochastic chains", "random": "random chains"}
_MARKERS = {"direct": "o", "scaffolded": "s", "doubly_stochastic": "o", "random": "s"}
_WINDOW_COLOURS = ("#0072B2", "#56B4E9", "#009E73")
DISTANCE = "Distance between condition and target"
_STYLE: dict[Any, Any] = {
    **PLAIN,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#E4E4E4",
    "grid.linewidth": 0.6,
    "lines.markersize": 4.5,
    "svg.hashsalt": "chain_theory",
}


class WindowLook(NamedTuple):
    """The line of one radius of observation: its name, colour, and marker if it has one."""

    label: str
    colour: str
    marker: str | None


def draw_all(
    folder: "RunFolder", config: ChainConfig, table: pd.DataFrame, windows: pd.DataFrame
) -> None:
    """Draw every figure of a run.

    Args:
        folder: the run folder.
        config: what the run did.
        table: as `chain_study.by_distance` gives it.
        windows: as `chain_study.observation_windows` gives it.
    """
    with style_context(_STYLE):
        save_canvas(_bias(config, table), partial(folder.figure_path, "bias"), dpi=160)
        save_canvas(_ratio(config, table), partial(folder.figure_path, "ratio"), dpi=160)
        save_canvas(_violations(config, table), partial(folder.figure_path, "violations"), dpi=160)
        save_canvas(_windows(windows), partial(folder.figure_path, "windows"), dpi=160)


def _bias(config: ChainConfig, table: pd.DataFrame) -> Canvas:
    """Mean squared bias of both estimators against distance, a panel for each kind of chain."""
    canvas = Canvas(figsize=(0.6 + 4.2 * len(config.kinds), 3.8), layout="constrained")
    closed = "doubly_stochastic" in config.kinds
    panels = canvas.subplots(1, len(config.kinds), sharey=True, squeeze=False)[0]
    for axes, kind in zip(panels, config.kinds, strict=True):
        mine = table.loc[table["kind"] == kind]
        for estimator in ("direct", "scaffolded"):
            rows = mine.loc[mine["quantity"] == f"bias2.{estimator}"]
            _with_interval(axes, rows, estimator, COLOURS[estimator], estimator)
            _theory_line(axes, rows)
        axes.set_yscale("log")
        axes.set_title(KIND_TITLES[kind].capitalize(), fontsize=11)
        _distance_axis(axes, config)
    panels[0].set_ylabel("Mean squared bias")
    # The panel of doubly stochastic chains, where there is one, has the closed form too.
    _legend(canvas, panels[config.kinds.index("doubly_stochastic")] if closed else panels[0])
    return canvas


def _ratio(config: ChainConfig, table: pd.DataFrame) -> Canvas:
    """Squared bias of scaffolded over direct against distance."""
    canvas = Canvas(figsize=(6, 3.8), layout="constrained")
    axes = canvas.subplots()
    for kind in config.kinds:
        rows = table.loc[(table["kind"] == kind) & (table["quantity"] == "ratio")]
        _with_interval(axes, rows, KIND_TITLES[kind], KIND_COLOURS[kind], kind)
        _theory_line(axes, rows)
    axes.axhline(1, color="#999999", linewidth=1)
    axes.annotate(
        "no gain from reasoning", (1, 1), xycoords=("axes fraction", "data"), color="#666666",
        ha="right", va="bottom", fontsize=9,
    )  # fmt: skip
    axes.set_ylim(0, 1.1)
    axes.set_ylabel("Squared bias, scaffolded / direct")
    _distance_axis(axes, config)
    _legend(canvas, axes)
    return canvas


def _violations(config: ChainConfig, table: pd.DataFrame) -> Canvas:
    """Share of entries where the scaffolded answer has the larger bias."""
    canvas = Canvas(figsize=(6, 3.4), layout="constrained")
    axes = canvas.subplots()
    for kind in config.kinds:
        rows = table.loc[(table["kind"] == kind) & (table["quantity"] == "violations")]
        _with_interval(axes, rows, KIND_TITLES[kind], KIND_COLOURS[kind], kind)
    axes.yaxis.set_major_formatter(PercentFormatter(xmax=1))
    axes.set_ylim(bottom=-0.003)
    axes.set_ylabel("Entries where reasoning is worse")
    _distance_axis(axes, config)
    _legend(canvas, axes)
    return canvas


def _windows(windows: pd.DataFrame) -> Canvas:
    """What is left of the squared bias, by the radius of observation."""
    canvas = Canvas(figsize=(6, 3.8), layout="constrained")
    axes = canvas.subplots()
    for radius, look in window_looks(windows).items():
        rows = windows.loc[windows["radius"] == radius]
        line = "--" if look.marker is None else "-"
        axes.plot(
            rows["distance"], rows["remaining"], line,
            color=look.colour, marker=look.marker, label=look.label,
        )  # fmt: skip
    axes.set_ylim(0, 1)
    axes.set_ylabel("Squared bias left, of a uniform answer's")
    axes.set_xlabel(DISTANCE)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    canvas.legend(loc="outside upper center", ncols=2)
    return canvas


def window_looks(windows: pd.DataFrame) -> dict[int, WindowLook]:
    """How the line of each radius of observation looks; the widest is everything observed."""
    radii: list[int] = sorted(windows["radius"].drop_duplicates().tolist())
    looks = {
        radius: WindowLook(f"radius {radius}, scaffolded", colour, "o")
        for radius, colour in zip(radii[:-1], _WINDOW_COLOURS, strict=False)
    }
    return looks | {radii[-1]: WindowLook("all observed, direct", "#000000", None)}


def _with_interval(axes: Axes, rows: pd.DataFrame, label: str, colour: str, marker: str) -> None:
    axes.fill_between(
        rows["distance"], rows["low"], rows["high"], color=colour, alpha=0.2, linewidth=0
    )
    axes.plot(rows["distance"], rows["value"], color=colour, marker=_MARKERS[marker], label=label)


def _legend(canvas: Canvas, axes: Axes) -> None:
    """One legend above the panels, where it hides nothing."""
    handles, labels = axes.get_legend_handles_labels()
    canvas.legend(handles, labels, loc="outside upper center", ncols=len(labels))


def _theory_line(axes: Axes, rows: pd.DataFrame) -> None:
    known = rows.dropna(subset=["theory"])
    if not known.empty:
        axes.plot(
            known["distance"],
            known["theory"],
            color="black",
            linestyle=(0, (1, 1.5)),
            linewidth=1.8,
            zorder=3,
            label="closed form",
        )


def _distance_axis(axes: Axes, config: ChainConfig) -> None:
    """Integer distances, with the observed ones shaded."""
    axes.set_xlabel(DISTANCE)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlim(0.5, config.num_variables - 0.5)
    axes.axvspan(0.5, config.radius + 0.5, color="#F0F0F0", zorder=0)
    axes.annotate(
        "observed", (0.5 + config.radius / 2, 0.02), xycoords=("data", "axes fraction"),
        rotation=90, ha="center", va="bottom", fontsize=8, color="#777777",
    )  # fmt: skip
