"""Work on a Ray cluster, or on a local Ray of this machine."""

import logging
import os
import pickle
import signal
import sys
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import Any, TypeVar

import ray
import ray._private.ray_constants
from ray.exceptions import (
    OutOfMemoryError,
    RayTaskError,
    TaskCancelledError,
    WorkerCrashedError,
)

from workbench.compute import ItemExecutor, TimeLimitError, WorkerCrashError
from workbench.worker_setup import use_one_thread

T = TypeVar("T")

# Ray drops a cancellation that meets a task between its arrival and its start, so it is repeated.
_REPEAT_SECONDS = 1.0
# After so long a local Ray is ended with its tasks, and a cluster is left to end them.
_GRACE_SECONDS = 5.0


class RayExecutor(ItemExecutor):
    """Runs calls as Ray tasks of one processor each.

    Connects to the cluster that the environment variable RAY_ADDRESS names; without it, starts a
    Ray of that many processors on this machine, which ends with the executor. Run folders must
    lie where every machine of the cluster sees them under the same path.

    Args:
        workers: how many calls to run at once.
    """

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self._running: dict[Future[Any], Any] = {}
        self._late: set[Future[Any]] = set()
        self._lock = threading.Lock()
        self._closing = False
        self._ours = not ray.is_initialized()
        if self._ours:
            _start(workers)
        self._call: Any = ray.remote(num_cpus=1, max_retries=0)(_call)

    def submit_within(
        self, limit: float | None, function: Callable[..., T], /, *args: Any, **kwargs: Any
    ) -> Future[T]:
        """Submit a call that is stopped `limit` seconds from now; None is no limit."""
        if self._closing:
            raise RuntimeError("the executor is shut down")
        future = Future[T]()
        future.set_running_or_notify_cancel()
        reference = self._call.remote(sys.path, pickle.dumps((function, args, kwargs)))
        with self._lock:
            self._running[future] = reference
        if limit is not None:
            timer = threading.Timer(limit, self._stop_late, (future,))
            timer.daemon = True
            timer.start()
            future.add_done_callback(lambda _: timer.cancel())

        def settle(ended: Future[Any]) -> None:
            self._settle(future, ended, limit)

        reference.future().add_done_callback(settle)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Finish what was submitted (or cancel it), and end a local Ray."""
        self._closing = True
        with self._lock:
            running = list(self._running)
        if cancel_futures:
            self._cancel(running, _GRACE_SECONDS if wait else 0.0)
        elif wait:
            for future in running:
                future.exception()
        if wait and self._ours:
            self._ours = False
            ray.shutdown()
        if wait and cancel_futures:
            self._give_up(running)

    def terminate(self) -> None:
        """Kill what runs, cancel what waits."""
        self.shutdown(wait=True, cancel_futures=True)

    def _stop_late(self, future: Future[Any]) -> None:
        self._late.add(future)
        self._cancel([future], None)

    def _cancel(self, futures: list[Future[Any]], patience: float | None) -> None:
        """Cancel calls, again and again until they ended or the patience (seconds) is spent."""
        spent = 0.0
        while True:
            with self._lock:
                left = {one: self._running[one] for one in futures if one in self._running}
            for reference in left.values():
                ray.cancel(reference, force=True)
            if not left or (patience is not None and spent >= patience):
                return
            wait(left, timeout=_REPEAT_SECONDS)
            spent += _REPEAT_SECONDS

    def _give_up(self, futures: list[Future[Any]]) -> None:
        """Calls that no cancellation ended: their Ray is gone, or is told to end them."""
        for future in futures:
            if self._take(future):
                future.set_exception(WorkerCrashError("its process was told to end"))
        wait(futures)

    def _take(self, future: Future[Any]) -> bool:
        """Whether the caller is the first, and so the one, to settle the future."""
        with self._lock:
            return self._running.pop(future, None) is not None

    def _settle(self, future: Future[Any], ended: Future[Any], limit: float | None) -> None:
        """Hand the result of the Ray task over, with errors in the words of executors."""
        if not self._take(future):
            return
        error = ended.exception()
        if error is None:
            future.set_result(ended.result())
        elif future in self._late:
            future.set_exception(TimeLimitError(f"stopped after its limit of {limit:g} s"))
        elif isinstance(error, WorkerCrashedError | OutOfMemoryError | TaskCancelledError):
            future.set_exception(WorkerCrashError(f"its process died: {type(error).__name__}"))
        else:
            future.set_exception(error.cause if isinstance(error, RayTaskError) else error)


def _start(workers: int) -> None:
    """Connect to the cluster, or start a local one that only this machine can reach."""
    # Ray puts its own handler in place of whatever the program does on SIGTERM.
    handler = signal.getsignal(signal.SIGTERM)
    # Ray reports usage to its makers unless told otherwise.
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    with warnings.catch_warnings():
        # JAX warns of forks in a process that it runs in; Ray's children start a program at once.
        warnings.filterwarnings("ignore", r"os\.fork\(\) was called", RuntimeWarning)
        if os.environ.get("RAY_ADDRESS"):
            ray.init(log_to_driver=False)
        else:
            # Without its cluster mode a local Ray listens on the loopback address alone; there is
            # no other switch, whatever its name says. Ray's children read the variable. Ray has
            # read it itself when it was imported, which other packages may have done before us.
            os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"
            ray._private.ray_constants.ENABLE_RAY_CLUSTER = False
            ray.init(
                address="local",
                num_cpus=workers,
                include_dashboard=False,
                log_to_driver=False,
                logging_level=logging.ERROR,
            )
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, handler)


def _call(path: list[str], call: bytes) -> Any:
    """What a Ray worker does: modules are found where the driver finds them."""
    use_one_thread()
    sys.path.extend(folder for folder in path if folder not in sys.path)
    function, args, kwargs = pickle.loads(call)  # noqa: S301 - from our own driver
    return function(*args, **kwargs)
