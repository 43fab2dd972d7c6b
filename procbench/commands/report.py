"""`python -m procbench report`: writes the report of a run."""

import argparse
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa

from procbench.report import write_report
from procbench.run_tables import read_samples
from workbench.console import make_console
from workbench.errors import InputError


def main(argv: Sequence[str]) -> int:
    """Run the command; gives the exit code."""
    options = _parser().parse_args(argv)
    runs: list[Path] = options.runs
    out: Path | None = options.out or (runs[0] if runs[0].is_dir() else None)
    if out is None:
        raise InputError(f"{runs[0]} is no folder of a run.", remedy="Tell where with --out.")
    table = pa.concat_tables([read_samples(run) for run in runs], promote_options="permissive")
    write_report(out, table.to_pandas(), seed=options.seed)
    make_console().print(f"report: {out / 'report.md'}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m procbench report",
        description="Writes report.md, summary.json and figures/ of one run, or of several whose "
        "models are compared.",
    )
    parser.add_argument(
        "runs",
        type=Path,
        nargs="+",
        metavar="RUN",
        help="folder of a run, or a Parquet file that `procbench score` wrote",
    )
    parser.add_argument("--out", type=Path, help="folder to write to; the first run when left out")
    parser.add_argument("--seed", type=int, default=0, help="seed of the bootstrap")
    return parser
