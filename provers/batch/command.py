"""What `python -m provers.check` does: files and rows in, verdicts out."""

import argparse
import errno
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.progress import Progress

from provers.batch.exports import Exports
from provers.batch.reading import is_batch
from provers.batch.records import BadRow, Submission, read_submissions
from provers.batch.report import failure_lines, is_junit, summary_table, write_junit, write_rows
from provers.batch.run import BatchSettings, judge_all
from provers.batch.store import VerdictStore, identity, to_row, verdict_key
from provers.batch.workers import in_order
from provers.lean.choose import open_toolchain
from provers.lean.file_check import TheoremVerdict, check_file
from provers.lean.judge import Verdict
from provers.lean.rules import decode
from provers.lean.toolchain import Limits, Message, ToolchainError
from provers.streams import mute
from workbench.console import PlainConsole, print_error
from workbench.errors import InputError
from workbench.private import private_file, private_folder

# In place of a statement, for a file.
_FILE: Final = "a file"


class _Console(PlainConsole):
    """A console on standard error; when nobody reads it any more, the work goes on."""

    def on_broken_pipe(self) -> None:
        mute(sys.stderr)


def check(options: argparse.Namespace, cache: Path) -> int:
    """Judge what the options name; gives the exit code.

    Args:
        options: as `provers.check` reads them.
        cache: where verdicts are kept between batches.
    """
    console = _Console(stderr=True)
    try:
        rows = _check(options, cache, console)
        if options.out:
            write_rows(options.out, rows)
            console.print(f"verdicts: {options.out}")
        if options.junit:
            write_junit(options.junit, rows, options.submissions)
    except (InputError, ToolchainError) as error:
        return _fail(console, str(error), 2)
    except (OSError, sqlite3.Error) as error:
        full = isinstance(error, OSError) and error.errno not in {errno.ENOSPC, errno.EDQUOT}
        remedy = "Mend that" if full else "Free some space"
        return _fail(console, f"{error}. {remedy}, and run the command again.", 3)
    for line in failure_lines(rows):
        console.print(line, soft_wrap=True)
    console.print(summary_table(rows))
    statuses = {row["status"] for row in rows}
    problems = [row["export_problem"] for row in rows if "export_problem" in row]
    if problems:
        _fail(console, f"not all is exported ({len(problems)} missing): {problems[0]}", 3)
    if "infrastructure" in statuses or problems:
        return 3
    return 0 if statuses == {"proved"} else 1


def _fail(console: Console, message: str, code: int) -> int:
    print_error(console, message)
    return code


def _check(options: argparse.Namespace, cache: Path, console: Console) -> list[dict[str, Any]]:
    if not options.paths and not options.submissions:
        raise InputError("There is nothing to check.", remedy="Name files, or --submissions FILE.")
    if options.out and options.out.exists() and not options.resume:
        raise InputError(f"{options.out} exists already.", remedy="Give --resume, or another name.")
    _check_replaceable(options.out, "verdicts", is_batch)
    _check_replaceable(options.junit, "a JUnit report", is_junit)
    limits = Limits(seconds=options.timeout, memory_mb=options.memory)
    submissions = read_submissions(options.submissions) if options.submissions else []
    files = _lean_files(options.paths)
    with (
        closing(open_toolchain(options.toolchain)) as toolchain,
        closing(_store(options, cache)) as store,
    ):
        settings = BatchSettings(toolchain, limits, options.jobs)
        exports = Exports(options.export, settings) if options.export else None
        rows = _check_files(files, settings, store, console)
        judged = _check_submissions(submissions, settings, store, console)
        if exports:
            exports.add_files(rows)
            exports.add_submissions(submissions, judged)
        rows += judged
    if not rows:
        raise InputError("The files hold no theorem.", remedy="Name files that hold some.")
    return rows


def _check_replaceable(path: Path | None, what: str, is_one: Callable[[Path], bool]) -> None:
    """Nothing is written over a file that is not of the kind that is written.

    Raises:
        InputError: there is such a file, or a folder.
    """
    if path is not None and path.exists() and (path.is_dir() or not is_one(path)):
        raise InputError(f"{path} is there, and holds no {what}.", remedy="Give another name.")


def _store(options: argparse.Namespace, cache: Path) -> VerdictStore:
    if options.no_cache and not options.out:
        return VerdictStore(Path(":memory:"))
    # A batch that does not use the common cache still keeps its own, to resume from.
    path = (
        options.out.with_name(f"{options.out.name}.verdicts.sqlite") if options.no_cache else cache
    )
    try:
        if options.no_cache:
            path.parent.mkdir(parents=True, exist_ok=True)
        else:
            private_folder(path.parent)
        return VerdictStore(private_file(path), empty=options.no_cache and not options.resume)
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
            # What lies in hidden folders, such as Lake's packages, is nobody's to check.
            found = (file.relative_to(path) for file in path.rglob("*.lean"))
            files += sorted(path / f for f in found if not any(p[0] == "." for p in f.parts))
        elif path.is_file():
            files.append(path)
        else:
            raise InputError(f"There is no {path}.", remedy="Name a Lean file or a folder.")
    return files


def _check_submissions(
    rows: Sequence[Submission | BadRow],
    settings: BatchSettings,
    store: VerdictStore,
    console: Console,
) -> list[dict[str, Any]]:
    submissions = [row for row in rows if isinstance(row, Submission)]
    verdicts: Iterator[Verdict] = iter(())
    if submissions:
        with Progress(console=console, transient=True) as progress:
            bar = progress.add_task("judging", total=len(submissions))
            found = judge_all(
                submissions, settings, store, on_verdict=lambda *_: progress.advance(bar)
            )
            verdicts = iter(found)
    return [
        {
            "id": row.id,
            "line": row.line,
            **to_row(_of_bad_row(row) if isinstance(row, BadRow) else next(verdicts)),
        }
        for row in rows
    ]


def _of_bad_row(row: BadRow) -> Verdict:
    message = Message("error", row.problem, 0, 0, None, None, "row")
    return Verdict("invalid-row", messages=(message,))


def _check_files(
    files: Sequence[Path], settings: BatchSettings, store: VerdictStore, console: Console
) -> list[dict[str, Any]]:
    if not files:
        return []
    version = identity(settings.toolchain)
    rows: list[dict[str, Any]] = []
    with Progress(console=console, transient=True) as progress:
        found = in_order(
            lambda path: _check_one(path, settings, version, store), files, settings.jobs
        )
        tracked = progress.track(found, total=len(files), description="checking files")
        for path, theorems in zip(files, tracked, strict=True):
            rows += [
                {"file": str(path), "theorem": one.theorem, "line": one.line, **to_row(one.verdict)}
                for one in theorems
            ]
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
    key = verdict_key(version, toolchain.header, limits, _FILE, text)
    known = store.get_file(key)
    if known is None:
        known = check_file(toolchain, limits, text)
        store.put_file(key, known)
    return known
