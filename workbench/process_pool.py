"""Worker processes, of which one can die or be stopped without harm to the others.

The pool of the standard library gives up all of its work when one worker dies; training runs of
minutes are too dear for that.
"""

import contextlib
import multiprocessing
import os
import pickle
import signal
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, NamedTuple, TypeVar

from workbench.compute import ItemExecutor, TimeLimitError, WorkerCrashError
from workbench.worker_setup import die_with_parent, ignore_interrupts, use_one_thread

T = TypeVar("T")
_SPAWN = multiprocessing.get_context("spawn")


class _Task(NamedTuple):
    future: Future[Any]
    call: bytes
    limit: float | None


@dataclass
class _Worker:
    process: SpawnProcess
    connection: Connection
    task: _Task | None = None
    deadline: float | None = None


class ProcessExecutor(ItemExecutor):
    """Runs calls in worker processes, started when needed, of one numerical thread each.

    Functions and arguments travel by pickle, so functions must be importable. Workers ignore
    Ctrl-C and die with this process.

    Args:
        workers: how many processes.
    """

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self._queue: deque[_Task] = deque()
        self._lock = threading.Lock()
        self._closing = self._killing = self._woken = False
        self._wake_read, self._wake_write = _SPAWN.Pipe(duplex=False)
        # Workers are children of this thread, and it outlives them: Linux tells a child of its
        # parent's death when the thread that made it ends.
        self._manager = threading.Thread(target=self._manage, name="worker pool", daemon=True)
        self._manager.start()

    def submit_within(
        self, limit: float | None, function: Callable[..., T], /, *args: Any, **kwargs: Any
    ) -> Future[T]:
        """Submit a call that is stopped after `limit` seconds of running; None is no limit."""
        task = _Task(Future[T](), pickle.dumps((function, args, kwargs)), limit)
        with self._lock:
            if self._closing:
                raise RuntimeError("the executor is shut down")
            self._queue.append(task)
            self._wake()
        return task.future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Finish what was submitted, or cancel what waits, and end the workers."""
        with self._lock:
            self._closing = True
            if cancel_futures:
                self._cancel_waiting()
            self._wake()
        if wait:
            self._manager.join()

    def terminate(self) -> None:
        """Kill the workers, cancel what waits."""
        self._killing = True
        self.shutdown(wait=True, cancel_futures=True)

    def _cancel_waiting(self) -> None:
        for task in self._queue:
            task.future.cancel()
            # Only a future that has been told of its end counts as ended for whoever waits.
            task.future.set_running_or_notify_cancel()
        self._queue.clear()

    def _wake(self) -> None:
        """Have the manager look again; called with the lock held."""
        # One message at a time, so that the pipe never fills and sending never blocks.
        if not self._woken and self._manager.is_alive():
            self._woken = True
            self._wake_write.send_bytes(b"!")

    def _manage(self) -> None:
        """The managing thread: starts workers, hands out calls, collects results."""
        if hasattr(signal, "pthread_sigmask"):
            # Workers inherit the mask, so Ctrl-C cannot reach one before it ignores it.
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        team: list[_Worker] = []
        while not self._finished(team):
            self._hand_out(team)
            self._collect(team)
        for worker in team:
            _dismiss(worker, WorkerCrashError("stopped") if self._killing else None)

    def _finished(self, team: list[_Worker]) -> bool:
        with self._lock:
            busy = any(worker.task for worker in team)
            return self._killing or (self._closing and not self._queue and not busy)

    def _hand_out(self, team: list[_Worker]) -> None:
        while True:
            idle = next((worker for worker in team if worker.task is None), None)
            with self._lock:
                if not self._queue or (idle is None and len(team) >= self.workers):
                    return
                task = self._queue.popleft()
            if not task.future.set_running_or_notify_cancel():
                continue
            try:
                idle = idle or _start_worker()
            except OSError as error:
                task.future.set_exception(error)
                continue
            if idle not in team:
                team.append(idle)
            idle.task = task
            idle.deadline = None if task.limit is None else time.monotonic() + task.limit
            # A worker that has died shows in `_collect`.
            with contextlib.suppress(OSError):
                idle.connection.send_bytes(task.call)

    def _collect(self, team: list[_Worker]) -> None:
        """Wait for news, and settle the calls that ended."""
        deadlines = [worker.deadline for worker in team if worker.deadline is not None]
        timeout = max(0.0, min(deadlines) - time.monotonic()) if deadlines else None
        sources = [
            self._wake_read,
            *(w.connection for w in team),
            *(w.process.sentinel for w in team),
        ]
        ready = wait(sources, timeout)
        if self._wake_read in ready:
            with self._lock:
                self._wake_read.recv_bytes()
                self._woken = False
        for worker in list(team):
            if worker.connection in ready or worker.process.sentinel in ready:
                alive = _settle(worker)
            elif worker.deadline is not None and time.monotonic() >= worker.deadline:
                alive = _stop_late(worker)
            else:
                continue
            if not alive:
                team.remove(worker)


def _start_worker() -> _Worker:
    ours, theirs = _SPAWN.Pipe()
    process = _SPAWN.Process(target=_work, args=(theirs, os.getpid()), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _settle(worker: _Worker) -> bool:
    """Take the worker's reply, or note that it died; tells whether it lives on."""
    task, worker.task, worker.deadline = worker.task, None, None
    try:
        good, value = pickle.loads(worker.connection.recv_bytes())  # noqa: S301 - our own child
    except (EOFError, OSError):
        worker.process.join()
        worker.connection.close()
        if task is not None:
            task.future.set_exception(WorkerCrashError(_cause_of_death(worker.process.exitcode)))
        return False
    except Exception as error:  # a reply that cannot be read here is that call's fault
        good, value = False, error
    if task is not None:
        if good:
            task.future.set_result(value)
        else:
            task.future.set_exception(value)
    return True


def _stop_late(worker: _Worker) -> bool:
    limit = worker.task.limit if worker.task else None
    _dismiss(worker, TimeLimitError(f"stopped after its limit of {limit:g} s"))
    return False


def _dismiss(worker: _Worker, error: Exception | None) -> None:
    """End an idle worker, or with an error one that may be busy, whose call it becomes."""
    if error is not None:
        worker.process.kill()
    # An idle worker goes by itself when its connection closes.
    worker.connection.close()
    worker.process.join()
    if worker.task is not None:
        worker.task.future.set_exception(error)


def _cause_of_death(exit_code: int | None) -> str:
    if exit_code is not None and exit_code < 0:
        name = signal.Signals(-exit_code).name
        hint = " (out of memory, or killed by hand)" if name == "SIGKILL" else ""
        return f"its process was killed by {name}{hint}"
    return f"its process ended with exit code {exit_code}"


def _work(connection: Connection, parent: int) -> None:
    """A worker's life."""
    die_with_parent(parent)
    ignore_interrupts()
    use_one_thread()
    while True:
        try:
            call = connection.recv_bytes()
        except (EOFError, OSError):
            return
        connection.send_bytes(_answer(call))


def _answer(call: bytes) -> bytes:
    try:
        function, args, kwargs = pickle.loads(call)  # noqa: S301 - our own parent
        return pickle.dumps((True, function(*args, **kwargs)))
    except Exception as error:  # sent to whoever asks the future
        return _pickled_error(error)


def _pickled_error(error: Exception) -> bytes:
    """The error with its traceback as a note, or in words when it does not survive pickle."""
    trace = "".join(traceback.format_exception(error))
    error.add_note(f"In the worker:\n{trace}")
    try:
        data = pickle.dumps((False, error))
        pickle.loads(data)  # noqa: S301 - made just above
    except Exception:  # whatever the error's class does when it is copied
        return pickle.dumps((False, RuntimeError(trace)))
    return data
