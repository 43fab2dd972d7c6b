"""`python -m procbench solve`: solves records exactly, from their prompts alone."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from procbench.commands.bad_rows import print_bad_rows
from procbench.records import BadRow, write_jsonl
from procbench.solving import solve_file
from workbench.printing import print_line


def main(argv: Sequence[str]) -> int:
    """Run the command; gives the exit code: 1 when a record could not be solved."""
    options = _parser().parse_args(argv)
    solved = 0
    bad: list[BadRow] = []

    def labels() -> Iterator[dict[str, Any]]:
        nonlocal solved
        for found in solve_file(options.records):
            if isinstance(found, BadRow):
                bad.append(found)
            else:
                solved += 1
                yield found

    write_jsonl(options.out, labels())
    print_bad_rows(bad)
    print_line(f"{solved} of {solved + len(bad)} records solved: {options.out}", error=True)
    return 1 if bad else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m procbench solve",
        description="Solves records exactly; of each, only the prompt is read. Exit code 1 means "
        "that some could not be solved; they are listed with file and line.",
    )
    parser.add_argument(
        "--records",
        type=Path,
        required=True,
        help="JSON lines (gzipped or not), a Parquet file, or the folder of a dataset",
    )
    parser.add_argument(
        "--out", type=Path, required=True, help="JSON lines of {problem_name, label}; .gz gzips"
    )
    return parser
