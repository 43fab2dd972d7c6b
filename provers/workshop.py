"""What roles are made of: a toolchain, its checker and judge, and the configuration."""

import threading
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from provers.config import PipelineConfig
from provers.lean.choose import open_toolchain
from provers.lean.judge import Judge, Verdict
from provers.lean.toolchain import Limits, Toolchain
from provers.proving.checker import Checker


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
