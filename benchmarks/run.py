"""Runs every benchmark of this folder and writes results.json.

    python benchmarks/run.py [NAME ...] [--out FILE]

A benchmark is a module with `measure()`, which gives rows {claim, value, unit, target, ok} and
perhaps a note. Each runs in a child process of its own, so that none disturbs the next; one that
fails, or says nothing for an hour, gives a row with ok = false and the reason. Modules that start
with an underscore are parts of others. Exit code 1 means that a benchmark failed; a target that is
missed is a result, to be read in the table.
"""

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from workbench import provenance
from workbench.files import write_json, write_text

HERE = Path(__file__).resolve().parent
LIMIT_SECONDS = 3600
_KEYS = {"claim", "value", "unit", "target", "ok"}
_CHILD = """
import importlib, json, pathlib, sys
rows = importlib.import_module(f"benchmarks.{sys.argv[1]}").measure()
pathlib.Path(sys.argv[2]).write_text(json.dumps(rows))
"""


def main(argv: Sequence[str] | None = None) -> int:
    options = _parse(argv)
    console = Console()
    rows: list[dict[str, Any]] = []
    failed = 0
    for name in options.names or modules():
        with console.status(f"measuring {name}"):
            try:
                measured = measure(name)
            except BenchmarkError as error:
                failed += 1
                measured = [failure(name, str(error))]
        console.print(table(name, measured))
        rows += measured
    out: Path | None = options.out
    if out is not None:
        write_text(out, json.dumps(rows, indent=2, allow_nan=False) + "\n")
        write_json(out.with_name("machine.json"), machine())
        console.print(f"results: {out}")
    return 1 if failed else 0


class BenchmarkError(RuntimeError):
    """A benchmark gave no rows; the message says why."""


def modules() -> list[str]:
    """Names of the benchmarks, sorted."""
    stems = (path.stem for path in HERE.glob("*.py"))
    return sorted(stem for stem in stems if stem != "run" and not stem.startswith("_"))


def measure(name: str) -> list[dict[str, Any]]:
    """The rows of one benchmark, measured in a child process.

    Raises:
        BenchmarkError: it ended with an error, ran too long, or gave something else than rows.
    """
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "rows.json"
        path = os.pathsep.join(filter(None, [str(HERE.parent), os.environ.get("PYTHONPATH")]))
        try:
            done = subprocess.run(
                [sys.executable, "-c", _CHILD, name, str(out)],
                cwd=HERE.parent,
                env=os.environ | {"PYTHONPATH": path},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                timeout=LIMIT_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise BenchmarkError(f"it did not end within {LIMIT_SECONDS} s") from error
        if done.returncode:
            lines = done.stderr.strip().splitlines() or ["it wrote no message"]
            raise BenchmarkError(f"exit code {done.returncode}: {lines[-1]}")
        return checked(json.loads(out.read_text(encoding="utf-8")))


def checked(rows: Any) -> list[dict[str, Any]]:
    """The rows, if they are rows; a value that is not finite becomes null and is not ok.

    Raises:
        BenchmarkError: they are not.
    """
    if not isinstance(rows, list) or not rows:
        raise BenchmarkError("measure() gave no list of rows")
    for row in rows:
        if not isinstance(row, dict) or not _KEYS <= set(row) <= _KEYS | {"note"}:
            raise BenchmarkError(f"measure() gave a row with other keys: {row}")
        if not isinstance(row["ok"], bool) or not isinstance(row["value"], int | float):
            raise BenchmarkError(f"measure() gave a row with other types: {row}")
        if not math.isfinite(row["value"]):
            row |= {"note": f"measured {row['value']}", "value": None, "ok": False}
    return rows


def failure(name: str, reason: str) -> dict[str, Any]:
    """The row of a benchmark that gave none."""
    return {
        "claim": f"benchmark {name} runs",
        "value": None,
        "unit": "",
        "target": None,
        "ok": False,
        "note": reason,
    }


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    extra = {name: _version(name) for name in ("torch", "pgmpy")}
    return {
        "measured": datetime.now(UTC).isoformat(timespec="seconds"),
        "platform": provenance.platform_name(),
        "devices": provenance.devices(),
        "memory_gib": round(psutil.virtual_memory().total / 2**30, 1),
        "code_version": provenance.code_version(),
        "libraries": provenance.library_versions() | {k: v for k, v in extra.items() if v},
    }


def table(name: str, rows: list[dict[str, Any]]) -> Table:
    """The rows for the terminal."""
    shown = Table(title=name, title_justify="left", expand=True)
    shown.add_column("claim", ratio=1)
    for heading in ("value", "target", "unit"):
        shown.add_column(heading, justify="left" if heading == "unit" else "right")
    shown.add_column("ok")
    for row in rows:
        mark = "[green]yes[/green]" if row["ok"] else "[red]no[/red]"
        claim = escape(row["claim"])
        if row.get("note"):
            claim += f"\n[dim]{escape(row['note'])}[/dim]"
        shown.add_row(claim, _number(row["value"]), _number(row["target"]), row["unit"], mark)
    return shown


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.4g}"


def _version(name: str) -> str | None:
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="benchmarks; all when none")
    parser.add_argument("--out", type=Path, help="results file; results.json here when all run")
    options = parser.parse_args(argv)
    known = modules()
    if unknown := sorted(set(options.names) - set(known)):
        parser.error(f"there is no benchmark {unknown[0]!r}; there are: {', '.join(known)}")
    if options.out is None and not options.names:
        options.out = HERE / "results.json"
    return options


if __name__ == "__main__":
    sys.exit(main())
