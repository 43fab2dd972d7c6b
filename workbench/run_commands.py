"""The commands `runs list`, `runs show`, `runs compare` and `runs export`."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from workbench.figure import Figure
    from workbench.runs import RunFolder

_COLOURS = {"done": "green", "running": "blue", "interrupted": "yellow"}
_LARGE = 1000


def runs_parser(prog: str) -> argparse.ArgumentParser:
    """The parser of the commands."""
    parser = argparse.ArgumentParser(prog=prog, description="Look at what runs left.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    listing = commands.add_parser("list", help="what has been run, newest first")
    listing.add_argument("--experiment", help="only runs of this experiment")
    show = commands.add_parser("show", help="one run: configuration, items, figures")
    show.add_argument("run", type=Path, help="run folder, or its name")
    compare = commands.add_parser("compare", help="two runs side by side, paired where possible")
    compare.add_argument("left", type=Path, help="run folder, or its name")
    compare.add_argument("right", type=Path, help="run folder, or its name")
    export = commands.add_parser("export", help="tables, figures, summary and report in one file")
    export.add_argument("run", type=Path, help="run folder, or its name")
    export.add_argument("--out", type=Path, help="where to (default: named after the run, here)")
    export.add_argument(
        "--format",
        choices=("zip", "csv", "parquet"),
        default="zip",
        help="one zip file, or a folder with tables in that format (default: zip)",
    )
    for command in (listing, show, compare, export):
        command.add_argument(
            "--runs", type=Path, default=Path("runs"), help="folder of the runs (default: runs)"
        )
    return parser


def runs_main(args: Sequence[str], *, prog: str) -> int:
    """Run one of the commands; gives the exit code.

    Raises:
        InputError: a run is not there or broken, or a file would be overwritten.
    """
    parsed = runs_parser(prog).parse_args(args)
    from workbench.console import make_console

    console = make_console()
    if parsed.command == "list":
        _list(console, parsed.runs, parsed.experiment)
    elif parsed.command == "show":
        _show(console, _open(parsed.run, parsed.runs))
    elif parsed.command == "compare":
        _compare(console, _open(parsed.left, parsed.runs), _open(parsed.right, parsed.runs))
    else:
        from workbench.export import export_run

        path = export_run(_open(parsed.run, parsed.runs), parsed.out, parsed.format)
        console.print(f"exported: {path}", soft_wrap=True)
    return 0


def _open(run: Path, runs: Path) -> "RunFolder":
    from workbench.runs import RunFolder, find_run

    return RunFolder.open(find_run(run, runs))


def _list(console: "Console", runs: Path, experiment: str | None) -> None:
    from rich.text import Text

    from workbench.display import duration
    from workbench.faults import headline
    from workbench.runs import list_runs

    table = _table("run", "preset", "seed", "took", "status", "headline")
    table.columns[0].overflow = "fold"
    # A broken folder may be a run of any experiment.
    records = [r for r in list_runs(runs) if not experiment or r.experiment in ("", experiment)]
    for record in records:
        first = next(iter(record.figures.items()), None)
        line = f"{first[0]} {number(first[1])}" if first else ""
        colour = _COLOURS.get(record.status, "red")
        table.add_row(
            record.path.name,
            record.preset,
            str(record.seed),
            duration(record.seconds),
            Text(record.status, style=colour),
            headline(record.problem) or line,
        )
    if records:
        console.print(table)
    else:
        console.print(f"There are no runs in {runs}.", soft_wrap=True)


def _show(console: "Console", run: "RunFolder") -> None:
    from workbench.comparison import flatten
    from workbench.display import duration
    from workbench.runs import run_record

    record, info = run_record(run.path), run.info
    facts = _table("", "")
    facts.show_header = False
    rows = {
        "run": str(run.path),
        "experiment": f"{info.experiment}, preset {info.preset}, seed {info.seed}",
        "status": record.status,
        "problem": record.problem,
        "created": info.created,
        "took": duration(record.seconds),
        "code": info.code_version,
        "machine": f"{info.platform}; {'; '.join(info.devices)}",
        "libraries": ", ".join(f"{name} {version}" for name, version in info.libraries.items()),
        "tables": ", ".join(run.tables()),
        "figures": ", ".join(path.name for path in run.figure_files()),
    }
    for name, text in rows.items():
        if text:
            facts.add_row(name, text)
    console.print(facts)
    settings = _table("setting", "value")
    for name, value in flatten(info.config).items():
        settings.add_row(name, str(value))
    console.print(settings)
    _show_items(console, run)
    if record.figures:
        figures = _table("figure", "value [95 % interval]", "n")
        for name, figure in record.figures.items():
            figures.add_row(name, number(figure), str(figure.n))
        console.print(figures)


def _show_items(console: "Console", run: "RunFolder") -> None:
    from workbench.encoders.terminal import terminal_text

    with run.read_journal() as journal:
        counts, items = journal.counts(), journal.items()
    if not items:
        return
    console.print("items: " + ", ".join(f"{n} {status}" for status, n in counts.items()))
    for row in items:
        if row.error:
            line = f"  {terminal_text(row.key)} ({row.status}): {row.error}"
            console.print(line, style="red", soft_wrap=True)


def _compare(console: "Console", left: "RunFolder", right: "RunFolder") -> None:
    from workbench.comparison import compare_runs

    result = compare_runs(left, right)
    console.print(f"left:  {left.path}\nright: {right.path}", soft_wrap=True)
    if result.changes:
        changes = _table("setting", "left", "right")
        for change in result.changes:
            changes.add_row(*map(str, change))
        console.print(changes)
    else:
        console.print("The configurations are the same.")
    figures = _table("figure", "left", "right", "left - right", "n")
    for row in result.figures:
        difference = number(row.difference) if row.difference else ""
        count = str(row.difference.n) if row.difference else ""
        sides = [number(side) if side else "" for side in (row.left, row.right)]
        figures.add_row(row.name, *sides, difference, count)
    console.print(figures)
    console.print(
        "A difference with an interval compares the same queries, one by one; the interval comes"
        " from resampling nets, then pairs."
    )


def number(figure: "Figure") -> str:
    """A figure for people, "0.0132 [0.0080, 0.0190]" or "1,300 [1,200, 1,400]"; a dash for none."""
    import math

    if math.isnan(figure.value):
        return "–"
    # Counts of tokens and samples need no decimals.
    digits = 0 if abs(figure.value) >= _LARGE else 4
    value, low, high = (f"{x:z,.{digits}f}" for x in figure[:3])
    if math.isnan(figure.low) or math.isnan(figure.high):
        return value
    return f"{value} [{low}, {high}]"


def _table(*columns: str) -> "Table":
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD)
    for column in columns:
        # A name is folded, not cut: two figures often differ in their last letters only.
        table.add_column(column, overflow="fold")
    return table
