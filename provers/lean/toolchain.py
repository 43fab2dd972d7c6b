"""What every Lean toolchain gives: a way to run one file, within limits."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from provers.lean.replay.answers import Replayed, Target

Dialect = Literal["core", "mathlib"]
Outcome = Literal["finished", "timeout", "out_of_memory", "crash", "infrastructure"]
Severity = Literal["information", "warning", "error"]


class Limits(NamedTuple):
    """What one run of Lean may use; it is killed when it exceeds one.

    Attributes:
        seconds: wall time until the process group is killed.
        memory_mb: memory that it and what it starts may use, without files that are only mapped.
        file_mb: largest file that it may write.
    """

    seconds: float = 60.0
    memory_mb: int = 4096
    file_mb: int = 64


class Message(NamedTuple):
    """One message of Lean; lines count from 1 and columns from 0, in the text that was run."""

    severity: Severity
    text: str
    line: int
    column: int
    end_line: int | None
    end_column: int | None
    kind: str


class LeanRun(NamedTuple):
    """How a run ended.

    Attributes:
        outcome: "finished" when Lean itself ended, with or without errors in the text;
            "infrastructure" when it could not be run at all, which says nothing of the text.
        exit_code: of the process, negative for a signal; None when it never started.
        messages: in the order in which Lean gave them.
        stderr: the last 4,000 characters.
        seconds: wall time.
        peak_mb: most memory that it used, as the limit counts it.
    """

    outcome: Outcome
    exit_code: int | None
    messages: tuple[Message, ...]
    stderr: str
    seconds: float
    peak_mb: float


class ReplayRun(NamedTuple):
    """How a replay of compiled modules through the kernel ended.

    Attributes:
        outcome: as of a run; anything but "finished" says nothing of the modules' constants.
        results: in the order of the targets; empty unless the replay finished.
        text: why it did not finish, or what could not be read.
        seconds: wall time.
        peak_mb: most memory that it used, as the limit counts it.
    """

    outcome: Outcome
    results: tuple[Replayed, ...]
    text: str
    seconds: float
    peak_mb: float


class Toolchain(Protocol):
    """A Lean to run files with.

    Attributes:
        name: "embedded", "lean", "lake" or a repository's name.
        dialect: how statements are spelled for it.
        header: the lines that every file begins with; ends with a line feed or is empty.
        streams: whether a run that is killed leaves all messages that it had given.
    """

    name: str
    dialect: Dialect
    header: str
    streams: bool

    def version(self) -> str:
        """What `lean --version` says, with the base library's hash where there is one.

        Raises:
            ToolchainError: it is not there or does not run.
        """
        ...

    def header_for(self, statement: str, submission: str = "") -> str:
        """The header for a statement or a file, or for a submission to a statement.

        A submission's header imports all that the statement's own imports. Where a toolchain has
        one header only, it is that one.
        """
        ...

    def run(
        self,
        text: str,
        *,
        limits: Limits,
        module: str = "Main",
        olean: Path | None = None,
        imports: Mapping[str, Path] | None = None,
    ) -> LeanRun:
        """Elaborate one whole file.

        Args:
            text: the file, header included.
            limits: what it may use.
            module: the module's name.
            olean: where to write the compiled module, if it has no errors.
            imports: compiled modules besides the base library, by module name.
        """
        ...

    def provenance(self) -> dict[str, str]:
        """What decides: names and versions, commit and hashes, as far as they can be known.

        Raises:
            ToolchainError: it is not there or does not run.
        """
        ...

    def replay(
        self,
        modules: Sequence[Path],
        targets: Sequence[Target] | None,
        *,
        header: str,
        limits: Limits,
    ) -> ReplayRun:
        """Have the kernel check constants of compiled modules, in a process that ran no text.

        Args:
            modules: compiled by this toolchain.
            targets: the constants; None for every theorem that the last module's text declares.
            header: what the last module's file begins with; its imports are what the kernel
                starts from.
            limits: what it may use.
        """
        ...

    def close(self) -> None:
        """End the processes that wait for work; a later run starts new ones."""
        ...


class ToolchainError(Exception):
    """A toolchain is missing or broken; the message says which and what to do."""
