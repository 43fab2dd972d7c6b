"""The figure of the study: scores against length with bands, the trained lengths marked.

Colours are those of Okabe and Ito ("Color Universal Design", 2008).
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator, PercentFormatter

from procbench.own_model.gap import ALL
from procbench.procedure_learning import ProcedureLearningConfig
from procbench.tasks import TASKS
from workbench.canvas import GRIDDED, drawn_in

NAME = "accuracy_by_length"
STYLE = {**GRIDDED, "lines.markersize": 4, "svg.hashsalt": "procedure_learning"}
_ACROSS = 3
_TRAINED = "#EFEFEF"


class _Look(NamedTuple):
    """A line: what it shows, and how."""

    condition: str
    score: str
    label: str
    colour: str
    marker: str
    dashes: Literal["-", "--"] = "-"


_FINAL = (
    _Look("steps", "fm", "with steps", "#0072B2", "o"),
    _Look("answer", "fm", "last state alone, same tokens", "#D55E00", "s"),
    _Look("answer_same_samples", "fm", "last state alone, same samples", "#E69F00", "^", "--"),
)
_STEPWISE = (
    _Look("steps", "fm", "final match", "#0072B2", "o"),
    _Look("steps", "pa", "prefix accuracy", "#009E73", "D"),
    _Look("steps", "sm", "whole chain right", "#CC79A7", "v"),
)


@drawn_in(STYLE)
def draw(curves: pd.DataFrame, config: ProcedureLearningConfig) -> Canvas:
    """Final matches over all tasks and for each, and the scores of models with steps.

    Args:
        curves: rows of `procbench.own_model.gap.by_length`.
        config: tells the tasks and the trained lengths.
    """
    panels = 2 + len(config.tasks)
    down = -(-panels // _ACROSS)
    canvas = Canvas(figsize=(9.2, 2.6 * down + 0.7), layout="constrained")
    axes = canvas.subplots(down, _ACROSS, sharex=True, sharey=True, squeeze=False).ravel()
    names = [ALL, *config.tasks]
    titles = ["Final state right: all tasks", *(TASKS[name].title for name in config.tasks)]
    for panel, name, title in zip(axes, names, titles, strict=False):
        _panel(panel, curves.loc[(curves["task"] == name).to_numpy()], _FINAL, config)
        panel.set_title(title)
    last = axes[len(names)]
    _panel(last, curves.loc[(curves["task"] == ALL).to_numpy()], _STEPWISE, config)
    last.set_title("With steps: all tasks")
    last.legend(handles=[_key(look) for look in _STEPWISE], fontsize=8, loc="upper right")
    for panel in axes[panels:]:
        panel.set_visible(False)
    for panel in axes[::_ACROSS]:
        panel.set_ylabel("share of answers")
    for panel in axes[max(0, panels - _ACROSS) : panels]:
        panel.set_xlabel("steps of the problem")
        panel.tick_params(labelbottom=True)
    keys = [*(_key(look) for look in _FINAL), Patch(color=_TRAINED, label="trained lengths")]
    canvas.legend(handles=keys, loc="outside lower center", ncols=len(keys))
    return canvas


def _panel(
    axes: Axes, curves: pd.DataFrame, looks: Sequence[_Look], config: ProcedureLearningConfig
) -> None:
    axes.axvspan(
        config.trained_shortest - 0.5, config.trained_longest + 0.5, color=_TRAINED, zorder=0
    )
    for look in looks:
        chosen = (curves["condition"] == look.condition) & (curves["score"] == look.score)
        line = curves.loc[chosen.to_numpy()].sort_values("length")
        x = line["length"].to_numpy(dtype=float)
        low, high = (line[name].to_numpy(dtype=float) for name in ("low", "high"))
        axes.fill_between(x, low, high, color=look.colour, alpha=0.18, linewidth=0)
        value = line["value"].to_numpy(dtype=float)
        axes.plot(x, value, look.dashes, color=look.colour, marker=look.marker, linewidth=1.4)
    axes.set_ylim(-0.03, 1.03)
    axes.yaxis.set_major_formatter(PercentFormatter(1))
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))


def _key(look: _Look) -> Line2D:
    return Line2D(
        [], [], color=look.colour, marker=look.marker, linestyle=look.dashes, label=look.label
    )
