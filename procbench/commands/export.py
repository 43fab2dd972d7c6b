"""`python -m procbench export`: items as tasks of other evaluation tools."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from procbench.adapters.exported import FORMATS, write_export
from procbench.commands.bad_rows import print_bad_rows
from procbench.commands.generate import task_names
from procbench.records import read_records
from workbench.console import make_console

# What the published evaluation gave the models that answer at once.
_MAX_TOKENS = 16_384


def main(argv: Sequence[str]) -> int:
    """Run the command; gives the exit code: 1 when a line could not be used."""
    options = _parser().parse_args(argv)
    records, bad = read_records(options.records)
    wanted = set(task_names(options.tasks))
    chosen = [record for record in records if record.task_name in wanted]
    print_bad_rows(bad)
    out: Path = options.out
    write_export(out, chosen, options.format, max_tokens=options.max_tokens)
    tool = FORMATS[options.format]
    told = f"{len(chosen)} records for {tool.title}: {tool.command.format(folder=out)}"
    make_console().print(told, soft_wrap=True)
    return 1 if bad else 0


def _parser() -> argparse.ArgumentParser:
    tools = ", ".join(f"{name} ({tool.title})" for name, tool in FORMATS.items())
    parser = argparse.ArgumentParser(
        prog="python -m procbench export",
        description="Writes a folder that another evaluation tool loads as tasks, with scores step "
        "by step. Lines that are no records are listed, and the exit code is then 1.",
    )
    parser.add_argument("--format", choices=sorted(FORMATS), required=True, help=tools)
    parser.add_argument(
        "--records",
        type=Path,
        required=True,
        help="JSON lines (gzipped or not), a Parquet file, or the folder of a dataset",
    )
    parser.add_argument(
        "--tasks", default="all", help="all, or names with commas, such as task01,compose"
    )
    parser.add_argument(
        "--max-tokens", type=int, default=_MAX_TOKENS, help=f"the longest answer ({_MAX_TOKENS})"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder to make")
    return parser
