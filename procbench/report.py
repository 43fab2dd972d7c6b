"""The report of a run as Markdown that a reader understands alone, its summary and figures."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from procbench.analysis import GROUPS, OUTCOMES, SCORES, Findings, findings, headline, models_of
from procbench.figures import STYLE, RunFigure, run_figures
from procbench.published import PUBLISHED, PUBLISHED_LONG_PA, SOURCE
from procbench.tasks import TASKS
from workbench.canvas import save_canvas, style_context
from workbench.chart_page import PageChart, chart_page
from workbench.encoders.markdown import markdown_cell, markdown_text
from workbench.figure import Figure
from workbench.files import write_json, write_text
from workbench.runs import RunFolder

if TYPE_CHECKING:
    import pandas

PAGE = "interactive"
"""Name of the page with the interactive figures."""

_LEVELS = ("short", "medium", "long", "beyond")


def write_report(folder: Path, samples: "pandas.DataFrame", *, seed: int = 0) -> Findings:
    """Analyse samples and write report.md, summary.json and figures/ into a folder.

    Args:
        folder: made when it is not there; what it has under these names is replaced.
        samples: rows of `procbench.run_tables.SAMPLE_SCHEMA`.
        seed: of the bootstrap.

    Returns:
        What the report shows.

    Raises:
        InputError: there are no samples, or two rows for one answer.
    """
    found = findings(samples, seed=seed)
    drawn = run_figures(found)
    write_figures(folder / "figures", drawn)
    captions = {figure.name: figure.caption for figure in drawn}
    write_text(folder / "report.md", report(found, captions=captions))
    _write_summary(folder, headline(found))
    return found


def _write_summary(folder: Path, figures: Mapping[str, Figure]) -> None:
    """Write summary.json; that of a run folder keeps what it tells of the run."""
    if (folder / "config.json").is_file():
        RunFolder.open(folder).write_summary(figures)
        return
    data = {name: figure.to_json() for name, figure in figures.items()}
    write_json(folder / "summary.json", {"experiment": "procbench", "figures": data})


def write_figures(folder: Path, drawn: Sequence[RunFigure]) -> None:
    """Write every figure as PNG and SVG, and all on a page; equal figures give equal bytes."""
    with style_context(STYLE):
        for figure in drawn:
            save_canvas(figure.canvas, partial(_figure_path, folder, figure.name), dpi=150)
    page = chart_page([PageChart(f.name, f.caption, f.chart) for f in drawn], "ProcBench")
    write_text(_figure_path(folder, PAGE, "html"), page)


def _figure_path(folder: Path, name: str, suffix: str) -> Path:
    return folder / f"{name}.{suffix}"


def report(found: Findings, *, captions: Mapping[str, str]) -> str:
    """The whole report.

    Args:
        found: what the analysis made of the samples.
        captions: caption of each figure by file name without suffix, in `figures/`.
    """
    sections = [
        _HEAD,
        _overall(found) + _image("scores", captions),
        _levels(found),
        "## By number of steps" + _image("lengths", captions),
        _pairs(found),
        _breaks(found) + _image("hazard", captions) + _image("breaks", captions),
        _outcomes(found) + _image("outcomes", captions),
        _own_steps(found),
        _tasks(found) + _image("tasks", captions),
        f"All figures with exact numbers under the pointer: [figures/{PAGE}.html]"
        f"(figures/{PAGE}.html).",
    ]
    return "\n\n".join(section.strip() for section in sections if section.strip()) + "\n"


_HEAD = """# ProcBench

Each item gives a procedure and its input; the answer is the list of all states between, and the
final one.

- **PA** (prefix accuracy): states that are right before the first wrong one, as a share of the
  longer of both lists.
- **SM** (sequential match): all states are right, and there is none too many.
- **FM** (final match): the final state is right, whatever stands before it.

Means are over items; brackets hold 95 % intervals from drawing whole tasks, or items where one task
is shown. An answer that could not be read scores as an empty one, as published; the column "read"
tells how many could, and "PA of read" leaves the others out. Items without an answer for reasons
that are not the model's have no scores, and are counted as error or missing."""


def _overall(found: Findings) -> str:
    rows: list[list[str]] = []
    columns = (*SCORES, "changing_pa", "read", "read_pa")
    cells = _cells(found.scores, "all")
    for model in models_of(found):
        texts = [_interval(cells[model, "all", measure]) for measure in columns]
        rows.append([markdown_cell(model), *texts, str(cells[model, "all", "pa"]["n"])])
    for name, scores in PUBLISHED.items():
        values = [f"{scores.pa:.3f}", f"{scores.sm:.3f}"]
        rows.append([f"{name} (published)", *values, "", "", "", "", "5520"])
    heading = ["model", "PA", "SM", "FM", "PA of changes", "read", "PA of read", "items"]
    text = (
        f"Published values are those of {SOURCE}: one answer an item, no intervals given. They "
        'compare with ours where the items are the published ones. "PA of changes" leaves out '
        "states that only repeat the one before."
    )
    return f"## Scores\n\n{_table(heading, rows)}\n\n{text}"


def _levels(found: Findings) -> str:
    cells = _cells(found.scores, "level")
    rows: list[list[str]] = []
    for model in models_of(found):
        for level in _LEVELS:
            if (model, level, "pa") in cells:
                texts = [_interval(cells[model, level, measure]) for measure in SCORES]
                count = str(cells[model, level, "pa"]["n"])
                rows.append([markdown_cell(model), level, *texts, count])
    known = ", ".join(f"{name} {value:.3f}" for name, value in PUBLISHED_LONG_PA.items())
    heading = ["model", "level", "PA", "SM", "FM", "items"]
    text = f"Short has 2 to 6 steps, medium 7 to 16, long 17 to 25. Published PA on long: {known}."
    return f"## By level\n\n{_table(heading, rows)}\n\n{text}"


def _pairs(found: Findings) -> str:
    if not len(found.pairs):
        return ""
    rows = [
        [
            markdown_cell(f"{row['left']} minus {row['right']}"),
            row["measure"].upper(),
            f"{row['left_value']:.3f}",
            f"{row['right_value']:.3f}",
            _interval(row),
            str(row["n"]),
        ]
        for row in _records(found.pairs)
    ]
    heading = ["models", "score", "left", "right", "difference", "items"]
    return (
        "## Models compared\n\nOver the items that both have scores for; intervals from drawing "
        f"whole tasks.\n\n{_table(heading, rows)}"
    )


def _breaks(found: Findings) -> str:
    rows: list[list[str]] = []
    whole = found.breaks.loc[found.breaks["task"].to_numpy() == "all"]
    for model in models_of(found):
        part = _records(whole.loc[whole["model"].to_numpy() == model])
        chosen = [row for row in part if row["step"] in (1, 2, 3, 5, 10, 15, 20, 25)]
        rows += [
            [
                markdown_cell(model),
                str(row["step"]),
                str(row["at_risk"]),
                str(row["broken"]),
                f"{row['hazard']:.3f}",
                f"{row['survived']:.3f}",
            ]
            for row in chosen
        ]
    heading = ["model", "step", "reached", "broke", "share that breaks", "right so far"]
    text = (
        "A chain breaks at its first state that is wrong or missing. If breaks came at random, the "
        "share that breaks would be the same at every step."
    )
    return f"## Where chains break\n\n{text}\n\n{_table(heading, rows)}"


def _outcomes(found: Findings) -> str:
    table = found.outcomes.loc[found.outcomes["level"].to_numpy() == "all"]
    models = models_of(found)
    shares = {(row["model"], row["outcome"]): row for row in _records(table)}
    rows = [
        [outcome.replace("_", " "), *(_counted(shares[model, outcome]) for model in models)]
        for outcome in OUTCOMES
        if any(shares[model, outcome]["count"] for model in models)
    ]
    text = (
        "Wrong answers by the kind of their first difference from the true states, when both are "
        "aligned: a state that is wrong, or one unit off; one skipped, repeated or put in; the "
        "start state given as a step; a stop too early or too late."
    )
    heading = ["first error", *map(markdown_cell, models)]
    return f"## First errors\n\n{text}\n\n{_table(heading, rows)}"


def _own_steps(found: Findings) -> str:
    cells = _cells(found.scores, "all")
    measures = ("validity", "validity_after", "returned")
    rows = [
        [markdown_cell(model), *(_interval(cells[model, "all", measure]) for measure in measures)]
        for model in models_of(found)
    ]
    heading = ["model", "legal steps", "legal steps behind the first error", "returned"]
    text = (
        "A step is legal when the procedure leads from the model's own states, right or wrong, to "
        "the next one. High legality behind the first error means that an error is carried on "
        'faithfully; "returned" is the share of wrong answers that have a right state again.'
    )
    return f"## The model's own steps\n\n{text}\n\n{_table(heading, rows)}"


def _tasks(found: Findings) -> str:
    cells = _cells(found.scores, "task")
    models = models_of(found)
    names = sorted({task for _, task, _ in cells})
    rows: list[list[str]] = []
    for task in names:
        title = TASKS[task].title if task in TASKS else ""
        texts = [
            _interval(cells[model, task, measure]) if (model, task, measure) in cells else ""
            for model in models
            for measure in ("pa", "sm")
        ]
        rows.append([markdown_cell(f"{task} {title}"), *texts])
    named = [f"{model} {measure}" for model in models for measure in ("PA", "SM")]
    heading = ["task", *map(markdown_cell, named)]
    return f"## By task\n\n{_table(heading, rows)}"


def _cells(scores: "pandas.DataFrame", by: str) -> dict[tuple[str, str, str], dict[str, Any]]:
    """Rows of a grouping by model, group and measure."""
    if by not in GROUPS:
        raise KeyError(by)
    rows = _records(scores.loc[scores["by"].to_numpy() == by])
    return {(row["model"], row["group"], row["measure"]): row for row in rows}


def _records(table: "pandas.DataFrame") -> list[dict[str, Any]]:
    return [{str(k): v for k, v in row.items()} for row in table.to_dict("records")]


def _interval(row: Mapping[str, Any]) -> str:
    if not row["n"]:
        return ""
    return f"{row['value']:.3f} [{row['low']:.3f}, {row['high']:.3f}]"


def _counted(row: Mapping[str, Any]) -> str:
    return f"{row['count']} ({100 * row['share']:.1f} %)"


def _image(name: str, captions: Mapping[str, str]) -> str:
    caption = captions.get(name)
    if not caption:
        return ""
    return f"\n\n![{name}](figures/{name}.png)\n\n*{markdown_text(caption)}*"


def _table(heading: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heading, ["---"] * len(heading), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)
