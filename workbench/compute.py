"""Where work runs: in this process, in worker processes, or on a Ray cluster.

All are `concurrent.futures.Executor`s that can also give a call a time limit and stop at once.
"""

from abc import abstractmethod
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, Literal, ParamSpec, TypeVar, get_args

from workbench.errors import InputError

ExecutorKind = Literal["serial", "processes", "ray"]
P = ParamSpec("P")
T = TypeVar("T")


class WorkerCrashError(RuntimeError):
    """The process that did the work died: killed, out of memory, or a fault in native code."""


class TimeLimitError(RuntimeError):
    """The work went past its time limit and was stopped."""


class ItemExecutor(Executor):
    """An executor whose calls can be given a time limit, and which can stop at once.

    Attributes:
        workers: how many calls run at once.
    """

    workers: int

    @abstractmethod
    def submit_within(
        self, limit: float | None, function: Callable[..., T], /, *args: Any, **kwargs: Any
    ) -> Future[T]:
        """Submit a call that is stopped after `limit` seconds; None is no limit.

        The future raises `TimeLimitError` past the limit, and `WorkerCrashError` when the process
        dies; the other calls go on in either case.
        """

    @abstractmethod
    def terminate(self) -> None:
        """Stop at once: kill what runs, cancel what waits."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Submit a call without a limit."""
        return self.submit_within(None, fn, *args, **kwargs)


class SerialExecutor(ItemExecutor):
    """Runs each call in this process, at the moment it is submitted."""

    workers = 1

    def submit_within(
        self, limit: float | None, function: Callable[..., T], /, *args: Any, **kwargs: Any
    ) -> Future[T]:
        """Run the call now.

        Raises:
            InputError: a limit was given, which nobody could enforce.
        """
        if limit is not None:
            raise InputError(
                f"A time limit of {limit:g} s cannot be kept in this process.",
                remedy="Compute in processes (--compute processes).",
            )
        future = Future[T]()
        future.set_running_or_notify_cancel()
        try:
            future.set_result(function(*args, **kwargs))
        except Exception as error:  # handed to whoever asks the future
            future.set_exception(error)
        return future

    def terminate(self) -> None:
        """Nothing runs between calls."""


def make_executor(kind: ExecutorKind, workers: int) -> ItemExecutor:
    """An executor, to be used in a `with` block.

    Args:
        kind: "serial" runs in this process, one at a time; "processes" in that many worker
            processes of one thread each; "ray" on the cluster that RAY_ADDRESS names, or on a
            local one of that many processors.
        workers: how many calls run at once, 1 or more.

    Raises:
        InputError: unknown kind, or fewer than 1 worker.
    """
    if workers < 1:
        raise InputError(f"{workers} workers cannot do anything.", remedy="Give 1 or more.")
    if kind == "serial":
        return SerialExecutor()
    if kind == "processes":
        from workbench.process_pool import ProcessExecutor

        return ProcessExecutor(workers)
    if kind == "ray":
        from workbench.ray_pool import RayExecutor

        return RayExecutor(workers)
    raise InputError(
        f"There is no executor {kind!r}.",
        remedy=f"Use one of: {', '.join(get_args(ExecutorKind))}.",
    )
