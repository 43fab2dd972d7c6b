"""Proves the problems of a file, and writes one judged Lean file for each that it proves.

    python -m provers.prove --problems FILE.jsonl --out DIR [--seconds-per-problem S]
                            [--config CONFIG.json] [--resume]

FILE has one {id, statement} a line. DIR gets NAME.lean for each problem proved (check it from
scratch with `python -m provers.check DIR`), the same in Mathlib's spelling under mathlib/,
records/NAME.json with lemmas and lemma graph, results.jsonl, config.json and ledger.sqlite.
Exit code 0 when all are proved, 1 when some are not, 2 for bad input, 3 when the machinery failed.
"""

import argparse
import dataclasses
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console

from provers.config import PipelineConfig, read_config
from provers.lean.toolchain import ToolchainError
from provers.ledger import Ledger
from provers.problem_job import LEDGER, check_roles, solve_within
from provers.problems.reading import read_problems
from provers.results import Row, table_of
from workbench.compute import make_executor
from workbench.configs import config_from_json, config_to_json
from workbench.console import make_console, print_error
from workbench.encoders.terminal import terminal_text
from workbench.errors import InputError
from workbench.files import read_json, write_json, write_text
from workbench.printing import say_as_text


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    say_as_text()
    options = _parser().parse_args(argv)
    console = make_console()
    try:
        rows = _run(options, console)
    except (InputError, ToolchainError) as error:
        return _fail(str(error), 2)
    except OSError as error:
        return _fail(f"{error}. Free some space, and run the command again with --resume.", 3)
    except KeyboardInterrupt:
        return _fail("stopped; --resume goes on", 130)
    console.print(table_of(rows))
    statuses = {row.status for row in rows}
    if "infrastructure" in statuses:
        return 3
    return 0 if statuses == {"proved"} else 1


def _fail(message: str, code: int) -> int:
    print_error(make_console(stderr=True), message)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m provers.prove", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--problems", type=Path, required=True, help="JSONL of {id, statement}")
    parser.add_argument("--out", type=Path, required=True, help="folder for what is found")
    parser.add_argument("--seconds-per-problem", type=float, help="wall time (default: 60)")
    parser.add_argument("--config", type=Path, help="JSON with fields of the configuration")
    parser.add_argument("--resume", action="store_true", help="go on with what is in the folder")
    return parser


def _run(options: argparse.Namespace, console: Console) -> list[Row]:
    problems = read_problems(options.problems)
    config = _config(options)
    folder: Path = options.out
    rows: dict[str, Row] = {}
    check_roles(config)
    _prepare(folder, config, resume=options.resume)
    with Ledger(folder / LEDGER) as ledger, make_executor("processes", 1) as executor:
        done = _done(ledger)
        try:
            for problem in problems:
                row = done.get(problem.id)
                if row is None:
                    row = solve_within(executor, problem, config, folder)
                    # What the machinery spoiled is tried again when the run is taken up.
                    if row.status != "infrastructure":
                        ledger.add("ended", problem.id, detail=row._asdict())
                rows[problem.id] = row
                _tell(row, console)
                lines = (json.dumps(each._asdict()) + "\n" for each in rows.values())
                write_text(folder / "results.jsonl", "".join(lines))
        except BaseException:
            executor.terminate()
            raise
    return list(rows.values())


def _tell(row: Row, console: Console) -> None:
    how = f"{row.how}, " if row.how else ""
    message = f": {row.message}" if row.message else ""
    line = f"{terminal_text(row.problem)}: {row.status} ({how}{row.seconds:.1f} s){message}"
    console.print(line, soft_wrap=True)


def _done(ledger: Ledger) -> dict[str, Row]:
    """Problems that an earlier session ended."""
    ended = (event for event in ledger.events() if event.kind == "ended")
    return {event.problem: Row(**event.detail) for event in ended}


def _config(options: argparse.Namespace) -> PipelineConfig:
    config = read_config(options.config) if options.config else PipelineConfig()
    if options.seconds_per_problem is not None:
        config = dataclasses.replace(config, seconds=options.seconds_per_problem)
    return config


def _prepare(folder: Path, config: PipelineConfig, *, resume: bool) -> None:
    """Make the folder, or see that it is of the same configuration."""
    path = folder / "config.json"
    if path.exists() and not resume:
        raise InputError(f"{folder} has a run already.", remedy="Give --resume, or another folder.")
    if path.exists():
        before: Any = config_from_json(PipelineConfig, read_json(path))
        if before != config:
            raise InputError(
                f"The run in {folder} has another configuration.",
                remedy="Give the same one, or another folder.",
            )
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"{folder} cannot be made: {error.strerror}.", remedy="Name a folder to write to."
        ) from error
    write_json(path, config_to_json(config))


if __name__ == "__main__":
    sys.exit(main())
