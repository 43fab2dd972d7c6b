"""What every Lean toolchain gives: a way to run one file, within limits."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

Dialect = Literal["core", "mathlib"]
Outcome = Literal["finished", "timeout", "out_of_memory", "crash", "infrastructure"]
Severity = Literal["information", "warning", "error"]


class Limits(NamedTuple):
    """What one run of Lean may use; all are enforced by the operating system.

    Attributes:
        seconds: wall time until the process group is killed.
        memory_mb: address space that the run may take beyond what the runtime itself maps.
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
        peak_mb: largest resident memory.
    """

    outcome: Outcome
    exit_code: int | None
    messages: tuple[Message, ...]
    stderr: str
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

    def header_for(self, text: str) -> str:
        """The header for a statement, a submission or a file; what belongs together as one text.

        Where a toolchain has one header only, that one.
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

    def close(self) -> None:
        """End the processes that wait for work; a later run starts new ones."""
        ...


class ToolchainError(Exception):
    """A toolchain is missing or broken; the message says which and what to do."""
