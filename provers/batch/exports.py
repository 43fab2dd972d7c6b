"""Files for other checkers: each accepted proof with all that it rests on, one file each."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from provers.batch.adapting import Adapted, adapt_all
from provers.batch.records import BadRow, Submission
from provers.batch.run import BatchSettings
from provers.batch.workers import in_order
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.file_check import check_file
from provers.lean.judge import Judge, Keep
from provers.lean.replay.export import Exporter
from provers.lean.replay.objects import DamagedError
from provers.lean.replay.terms import Name
from provers.lean.rules import decode
from provers.lean.runtime import LEAN_COMMIT, LEAN_VERSION
from provers.lean.statement import StatementError
from workbench.encoders.file_name import digest_name
from workbench.errors import InputError

T = TypeVar("T")


class _Again(NamedTuple):
    """What came of checking once more: names of what was accepted, or why nothing was."""

    accepted: frozenset[str] = frozenset()
    problem: str = ""


class Exports:
    """A folder that such files are written to.

    Verdicts may be older than the modules that led to them. So what was accepted is compiled and
    replayed once more, and what the kernel then takes is written.
    """

    def __init__(self, folder: Path, settings: BatchSettings) -> None:
        """Make the folder where there is none.

        Raises:
            InputError: the toolchain is not the embedded one, whose base library can be read.
            OSError: the folder cannot be made, or the base library cannot be read.
        """
        toolchain = settings.toolchain
        if not isinstance(toolchain, EmbeddedToolchain):
            raise InputError(
                f"--export reads the embedded toolchain's library, not that of {toolchain.name}.",
                remedy="Leave --toolchain out, or run lean4export with that toolchain.",
            )
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._settings = settings
        self._exporter = Exporter(toolchain.folder, LEAN_VERSION, LEAN_COMMIT)

    def add_files(self, rows: Sequence[dict[str, Any]]) -> None:
        """Write a file for each Lean file with theorems that are proved.

        Args:
            rows: of theorems; those that are proved get the file's name as `export`, or
                `export_problem`.

        Raises:
            OSError: a file cannot be written.
        """
        proved = [row for row in rows if row["status"] == "proved"]
        paths = list(dict.fromkeys(row["file"] for row in proved))
        names = {path: file_name(Path(path).stem, path) for path in paths}
        found = dict(zip(paths, self._each(self._file, list(names.items())), strict=True))
        for row in proved:
            again = found[row["file"]]
            lost = f"checked again, {row['theorem']} is not accepted"
            problem = "" if row["theorem"] in again.accepted else again.problem or lost
            row.update({"export_problem": problem} if problem else {"export": names[row["file"]]})

    def add_submissions(
        self, submissions: Sequence[Submission | BadRow], rows: Sequence[dict[str, Any]]
    ) -> None:
        """Write a file for each submission that is proved.

        Args:
            submissions: as they were judged.
            rows: of each; those that are proved get the file's name as `export`, or
                `export_problem`.

        Raises:
            OSError: a file cannot be written.
        """
        pairs = zip(submissions, rows, strict=True)
        proved = [(s, row) for s, row in pairs if isinstance(s, Submission)]
        proved = [(s, row) for s, row in proved if row["status"] == "proved"]
        toolchain, limits = self._settings.toolchain, self._settings.limits
        adapted = adapt_all([submission for submission, _ in proved], toolchain, limits)
        jobs = [
            (one, file_name(str(s.id), s.statement, s.submission))
            for one, (s, _) in zip(adapted, proved, strict=True)
        ]
        found = self._each(self._submission, jobs)
        for (_, row), (_, name), again in zip(proved, jobs, found, strict=True):
            row.update({"export": name} if again.accepted else {"export_problem": again.problem})

    def _each(self, export: Callable[[T], _Again], jobs: Sequence[T]) -> list[_Again]:
        return list(in_order(export, jobs, self._settings.jobs))

    def _file(self, job: tuple[str, str]) -> _Again:
        path, name = job
        text, _ = decode(Path(path).read_bytes())
        toolchain, limits = self._settings.toolchain, self._settings.limits
        try:
            rows = check_file(toolchain, limits, text, keep=self._keep(name))
        except DamagedError as error:
            return _Again(problem=str(error))
        return _Again(frozenset(row.theorem for row in rows if row.verdict.status == "proved"))

    def _submission(self, job: tuple[Adapted, str]) -> _Again:
        adapted, name = job
        try:
            with Judge(self._settings.toolchain, self._settings.limits) as judge:
                verdict = judge.judge(adapted.statement, adapted.submission, keep=self._keep(name))
        except (StatementError, DamagedError) as error:
            return _Again(problem=str(error))
        if verdict.status != "proved":
            return _Again(problem=f"judged again, the status is {verdict.status}")
        return _Again(frozenset({name}))

    def _keep(self, name: str) -> Keep:
        def write(module: Path, names: Sequence[Name]) -> None:
            self._exporter.write(module, names, self._folder / name)

        return write


def file_name(label: str, *content: str) -> str:
    """A name that is safe in any folder and differs where label or content do."""
    return f"{digest_name(label, *content)}.ndjson"
