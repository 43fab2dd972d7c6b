"""What an experiment is given to run with."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from workbench.compute import ExecutorKind, ItemExecutor, make_executor
from workbench.runs import RunFolder

if TYPE_CHECKING:
    from rich.console import Console

Config = TypeVar("Config")


@dataclass(frozen=True)
class RunContext(Generic[Config]):
    """What an experiment is given to run with.

    Attributes:
        folder: the run folder.
        config: the configuration, the same as the experiment's first argument.
        seed: the run's seed, for `workbench.seeds`.
        resumed: whether the run was begun before.
        console: where to print to.
        workers: how many work items may run at once, 1 or more.
        compute: where they run.
    """

    folder: RunFolder
    config: Config
    seed: int
    resumed: bool
    console: "Console"
    workers: int
    compute: ExecutorKind

    def executor(self) -> ItemExecutor:
        """A new executor as the command line asked for; use it in a `with` block."""
        return make_executor(self.compute, self.workers)
