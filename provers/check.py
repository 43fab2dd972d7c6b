"""Checks Lean proofs in batches; only Lean's kernel decides.

    python -m provers.check PATHS.. [--submissions FILE.jsonl] [--out verdicts.jsonl] [--resume]

PATHS are Lean files, or folders of them: each theorem gets a row {file, theorem, status, ..}.
`--submissions` takes rows {id, statement, submission} and gives rows {id, status, rule, axioms,
messages, seconds} in the order given. Exit code 0 when all are proved, 1 when some are not, 2 for
bad input, 3 when some could not be checked.
"""

import argparse
import os
import sqlite3
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress

from provers.batch.exports import Exports
from provers.batch.records import Submission, read_submissions
from provers.batch.report import summary_table, write_junit, write_rows
from provers.batch.run import BatchSettings, judge_all
from provers.batch.store import VerdictStore, to_row
from provers.lean.cache import cache_folder
from provers.lean.choose import open_toolchain
from provers.lean.file_check import TheoremVerdict, check_file
from provers.lean.judge import Verdict
from provers.lean.rules import decode
from provers.lean.toolchain import Limits, Message, ToolchainError
from workbench.errors import InputError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    options = _parser().parse_args(argv)
    console = Console(stderr=True)
    try:
        rows = _check(options, console)
        if options.out:
            write_rows(options.out, rows)
            console.print(f"verdicts: {options.out}", highlight=False)
        if options.junit:
            write_junit(options.junit, rows)
    except (InputError, ToolchainError) as error:
        return _fail(console, str(error), 2)
    except (OSError, sqlite3.Error) as error:
        return _fail(console, f"{error}. Free some space, and run the command again.", 3)
    console.print(summary_table(rows))
    statuses = {row["status"] for row in rows}
    problems = [row["export_problem"] for row in rows if "export_problem" in row]
    if problems:
        _fail(console, f"not all is exported ({len(problems)} missing): {problems[0]}", 3)
    if "infrastructure" in statuses or problems:
        return 3
    return 0 if statuses == {"proved"} else 1


def _fail(console: Console, message: str, code: int) -> int:
    console.print(f"[red]error:[/red] {escape(message)}", highlight=False)
    return code


def cache_file() -> Path:
    """Where verdicts are kept between batches."""
    return cache_folder() / "verdicts.sqlite"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m provers.check", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("paths", nargs="*", type=Path, help="Lean files, or folders of them")
    parser.add_argument("--submissions", type=Path, help="JSONL of {id, statement, submission}")
    parser.add_argument(
        "--toolchain",
        default="embedded",
        help="embedded, lean:EXECUTABLE, lake:PROJECT, dojo:URL@COMMIT or dojo:FOLDER "
        "(default: embedded)",
    )
    parser.add_argument("--jobs", type=_positive, default=os.cpu_count() or 1, help="workers")
    parser.add_argument("--timeout", type=float, default=60.0, help="seconds for each run of Lean")
    parser.add_argument("--memory", type=_positive, default=4096, help="MB for each run of Lean")
    parser.add_argument("--out", type=Path, help="where to write the verdicts, as JSONL")
    parser.add_argument("--junit", type=Path, help="where to write a JUnit XML report")
    parser.add_argument(
        "--export",
        type=Path,
        metavar="DIR",
        help="write what is proved, with all it rests on, for other checkers: a file in "
        "lean4export's NDJSON format for each submission or Lean file",
    )
    parser.add_argument(
        "--resume", action="store_true", help="go on with --out, keeping what is known"
    )
    parser.add_argument("--no-cache", action="store_true", help="judge again what is known")
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _check(options: argparse.Namespace, console: Console) -> list[dict[str, Any]]:
    if not options.paths and not options.submissions:
        raise InputError("There is nothing to check.", remedy="Name files, or --submissions FILE.")
    if options.out and options.out.exists() and not options.resume:
        raise InputError(f"{options.out} exists already.", remedy="Give --resume, or another name.")
    limits = Limits(seconds=options.timeout, memory_mb=options.memory)
    submissions = read_submissions(options.submissions) if options.submissions else []
    files = _lean_files(options.paths)
    with closing(open_toolchain(options.toolchain)) as toolchain, closing(_store(options)) as store:
        settings = BatchSettings(toolchain, limits, options.jobs)
        exports = Exports(options.export, settings) if options.export else None
        rows = _check_files(files, settings, store, console)
        judged = _check_submissions(submissions, settings, store, console)
        if exports:
            exports.add_files(rows)
            exports.add_submissions([(s.statement, s.submission) for s in submissions], judged)
        rows += judged
    if not rows:
        raise InputError("The files hold no theorem.", remedy="Name files that hold some.")
    return rows


def _store(options: argparse.Namespace) -> VerdictStore:
    # A batch that does not use the common cache still keeps its own, to resume from.
    path = options.out.with_suffix(".sqlite") if options.no_cache and options.out else cache_file()
    if options.no_cache and not options.out:
        return VerdictStore(Path(":memory:"))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if options.no_cache and not options.resume:
            path.unlink(missing_ok=True)
        return VerdictStore(path)
    except (OSError, sqlite3.Error) as error:
        raise InputError(
            f"The verdicts in {path} cannot be used: {error}.",
            remedy="Remove the file, set XDG_CACHE_HOME to a folder that can be written, "
            "or give --no-cache.",
        ) from error


def _lean_files(paths: Sequence[Path]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            files += sorted(path.rglob("*.lean"))
        elif path.is_file():
            files.append(path)
        else:
            raise InputError(f"There is no {path}.", remedy="Name a Lean file or a folder.")
    return files


def _check_submissions(
    submissions: Sequence[Submission],
    settings: BatchSettings,
    store: VerdictStore,
    console: Console,
) -> list[dict[str, Any]]:
    if not submissions:
        return []
    with Progress(console=console, transient=True) as progress:
        bar = progress.add_task("judging", total=len(submissions))
        verdicts = judge_all(
            submissions, settings, store, on_verdict=lambda *_: progress.advance(bar)
        )
    pairs = zip(submissions, verdicts, strict=True)
    return [{"id": submission.id, **to_row(verdict)} for submission, verdict in pairs]


def _check_files(
    files: Sequence[Path], settings: BatchSettings, store: VerdictStore, console: Console
) -> list[dict[str, Any]]:
    if not files:
        return []
    version = settings.toolchain.version()
    rows: list[dict[str, Any]] = []
    with (
        Progress(console=console, transient=True) as progress,
        ThreadPoolExecutor(settings.jobs) as pool,
    ):
        found = pool.map(lambda path: _check_one(path, settings, version, store), files)
        tracked = progress.track(found, total=len(files), description="checking files")
        for path, theorems in zip(files, tracked, strict=True):
            rows += [{"file": str(path), "theorem": t, **to_row(v)} for t, v, _ in theorems]
    return rows


def _check_one(
    path: Path, settings: BatchSettings, version: str, store: VerdictStore
) -> list[TheoremVerdict]:
    toolchain, limits = settings.toolchain, settings.limits
    try:
        text, violation = decode(path.read_bytes())
    except OSError as error:
        message = Message("error", str(error), 0, 0, None, None, "file")
        return [TheoremVerdict("", Verdict("infrastructure", messages=(message,)))]
    if violation is not None:
        message = Message("error", violation.message, violation.line, 0, None, None, "encoding")
        return [TheoremVerdict("", Verdict("refused", violation.rule, messages=(message,)))]
    return check_file(toolchain, limits, text)


if __name__ == "__main__":
    sys.exit(main())
