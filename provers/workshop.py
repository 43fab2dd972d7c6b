"""What roles are made of: a toolchain, its checker and judge, and the configuration."""

import threading
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from provers.config import PipelineConfig
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.external import LakeProject, LeanExecutable
from provers.lean.judge import Judge, Verdict
from provers.lean.lean_dojo_repository import lean_dojo_repository
from provers.lean.toolchain import Limits, Toolchain
from provers.proving.checker import Checker
from workbench.errors import InputError


def open_toolchain(name: str) -> Toolchain:
    """The toolchain of that name.

    Args:
        name: embedded, lean:EXECUTABLE, lake:PROJECT, dojo:URL@COMMIT or dojo:FOLDER.

    Raises:
        InputError: there is no such kind.
        ToolchainError: it is not on this machine.
    """
    kind, _, path = name.partition(":")
    if kind == "embedded" and not path:
        return EmbeddedToolchain()
    if kind == "lean" and path:
        return LeanExecutable(Path(path))
    if kind == "lake" and path:
        return LakeProject(Path(path))
    if kind == "dojo" and path:
        return lean_dojo_repository(path)
    raise InputError(
        f"There is no toolchain {name!r}.",
        remedy="Say embedded, lean:EXECUTABLE, lake:PROJECT, dojo:URL@COMMIT or dojo:FOLDER.",
    )


@dataclass
class Workshop:
    """Tools that the roles of one process share; safe between threads.

    Attributes:
        config: of the run.
        toolchain: runs Lean.
    """

    config: PipelineConfig
    toolchain: Toolchain
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __post_init__(self) -> None:
        """Make what is shared."""
        self.checker = Checker(self.toolchain, Limits(seconds=self.config.lean_seconds))
        self._judge = Judge(self.toolchain, Limits(seconds=self.config.judge_seconds))

    @classmethod
    def open(cls, config: PipelineConfig) -> "Workshop":
        """The workshop of a configuration, to be closed.

        Raises:
            InputError, ToolchainError: as for `open_toolchain`.
        """
        return cls(config, open_toolchain(config.toolchain))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End Lean, and remove the judge's files."""
        self._judge.close()
        self.toolchain.close()

    def judge(self, statement: str, submission: str) -> Verdict:
        """As `Judge.judge`, one at a time: the judge keeps compiled statements."""
        with self._lock:
            return self._judge.judge(statement, submission)
