"""The way of a run: work items go to an executor, and each is journalled the moment it ends."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from workbench.compute import ItemExecutor, TimeLimitError, WorkerCrashError
from workbench.errors import InputError, RunError
from workbench.faults import disk_full_error, explain, headline, is_disk_full, resume_remedy
from workbench.files import remove_temporary
from workbench.journal import ItemRow, ItemStatus, Journal
from workbench.progress import ProgressReporter

if TYPE_CHECKING:
    import pandas

    from workbench.context import RunContext
    from workbench.display import ItemsDisplay

Payload = TypeVar("Payload")
Payload_co = TypeVar("Payload_co", covariant=True)
_ATTEMPTS = 2
# How many failed items an error names.
_TOLD = 5


@dataclass(frozen=True)
class WorkItem(Generic[Payload_co]):
    """One piece of a run's work.

    Attributes:
        key: names it in the journal and on disk; unique in the run and safe in a file name.
        payload: what the function needs to know; a plain dataclass that can be pickled.
        limit_seconds: it is stopped after so long, and its status is "timed_out"; None is no
            limit, the only choice in a serial executor.
    """

    key: str
    payload: Payload_co
    limit_seconds: float | None = None


class ItemResult(NamedTuple):
    """A finished item: its key, the folder with its files, and how long it took."""

    key: str
    path: Path
    seconds: float


class ItemsError(RunError):
    """Some items did not get done; the others did, and are kept."""


class _Outcome(NamedTuple):
    status: ItemStatus
    error: str
    disk_full: bool = False


def run_items(
    context: "RunContext[Any]",
    items: Sequence[WorkItem[Payload]],
    function: Callable[[Payload, Path, ProgressReporter], None],
    *,
    executor: Executor,
    stand_in: Callable[[Payload, Path], None] | None = None,
) -> list[ItemResult]:
    """Do the items that are not done yet, and give all results in the order of the items.

    An item that fails does not stop the others. One whose process dies is tried once more. Ctrl-C
    cancels what waits, stops the workers and leaves the journal consistent.

    Args:
        context: the run's.
        items: the work.
        function: called as `function(payload, folder, report)`, in a worker process for most
            executors, so it must be importable. It writes its files into the folder, each whole
            or not at all (see `workbench.files`); what an earlier, interrupted attempt wrote is
            still there, so checkpoints can be taken up. `report(done, total, message)` shows
            progress.
        executor: from `context.executor()`, or any other.
        stand_in: called as `stand_in(payload, folder)`, in this process, for an item that was
            stopped after its limit; it writes what is known of it, and the item counts as done.

    Raises:
        InputError: two items have the same key, or a key is unsafe.
        ItemsError: some items failed, crashed or timed out.
        RunError: the disk is full.
    """
    from workbench.display import ItemsDisplay

    _check_keys(context, items)
    with context.folder.journal() as journal:
        journal.add_items(item.key for item in items)
        journal.release()
        rows = {row.key: row for row in journal.items()}
        todo = [item for item in items if not _is_done(context, rows[item.key])]
        with ItemsDisplay(
            context.console, context.folder.journal_path, [i.key for i in items], len(todo)
        ) as display:
            loop = _Loop(context, journal, display, function, executor, stand_in=stand_in)
            try:
                loop.run(todo)
            except BaseException as error:
                loop.stop(error)
                raise
        return _results(context, items, journal)


def gather_table(results: Sequence[ItemResult], name: str) -> "pandas.DataFrame":
    """The tables NAME.parquet of the items, one below the other in the order of the results.

    Raises:
        InputError: a table is missing or broken, or two have different columns.
    """
    import pyarrow
    import pyarrow.parquet

    paths = [result.path / f"{name}.parquet" for result in results]
    try:
        tables = [pyarrow.parquet.read_table(path) for path in paths]
        return pyarrow.concat_tables(tables, promote_options="default").to_pandas()
    except (OSError, pyarrow.ArrowException) as error:
        raise InputError(
            f"The tables {name!r} of the items cannot be put together: {error}.",
            remedy="Start a new run.",
        ) from error


class _Loop:
    """Keeps the executor busy and takes in what comes out of it."""

    def __init__(
        self,
        context: "RunContext[Any]",
        journal: Journal,
        display: "ItemsDisplay",
        function: Callable[..., None],
        executor: Executor,
        *,
        stand_in: Callable[[Any, Path], None] | None,
    ) -> None:
        self.stand_in = stand_in
        self.context = context
        self.journal = journal
        self.display = display
        self.function = function
        self.executor = executor
        self.room = executor.workers if isinstance(executor, ItemExecutor) else context.workers
        self.tries: dict[str, int] = {}
        self.active: dict[Future[_Outcome], WorkItem[Any]] = {}

    def run(self, todo: Sequence[WorkItem[Any]]) -> None:
        waiting = deque(todo)
        disk_full = False
        while (waiting and not disk_full) or self.active:
            # Only as many as can run: a limit counts from here, and a stop loses nothing.
            while waiting and not disk_full and len(self.active) < self.room:
                self._submit(waiting.popleft())
                disk_full = any(_is_full(future) for future in self.active)
            ended, _ = wait(self.active, return_when=FIRST_COMPLETED)
            for future in ended:
                item = self.active.pop(future)
                outcome = self._settle(future, item)
                disk_full |= outcome.disk_full
                if outcome.status == "crashed" and self.tries[item.key] < _ATTEMPTS:
                    waiting.appendleft(item)
        if disk_full:
            raise disk_full_error(self.context.folder.path)

    def stop(self, error: BaseException) -> None:
        """Cancel what waits, stop what runs, and put it back to pending in the journal."""
        if isinstance(self.executor, ItemExecutor):
            self.executor.terminate()
        else:
            self.executor.shutdown(wait=True, cancel_futures=True)
        for key in self.journal.release():
            self.journal.event("stopped", headline(explain(error)), key=key)

    def _submit(self, item: WorkItem[Any]) -> None:
        self.tries[item.key] = self.tries.get(item.key, 0) + 1
        folder = self.context.folder.item_path(item.key)
        folder.mkdir(parents=True, exist_ok=True)
        remove_temporary(folder)
        report = ProgressReporter(self.context.folder.journal_path, item.key)
        work = (self.function, item.payload, folder, report)
        if isinstance(self.executor, ItemExecutor):
            future = self.executor.submit_within(item.limit_seconds, _perform, *work)
        else:
            future = self.executor.submit(_perform, *work)
        self.active[future] = item

    def _settle(self, future: Future[_Outcome], item: WorkItem[Any]) -> _Outcome:
        """What became of the item; only the death of its process is left to be journalled here."""
        try:
            outcome = future.result()
        except (WorkerCrashError, TimeLimitError) as error:
            status = "timed_out" if isinstance(error, TimeLimitError) else "crashed"
            outcome = _Outcome(status, str(error))
            self.journal.finish(item.key, outcome.status, error=outcome.error)
            self.journal.event(outcome.status, outcome.error, key=item.key)
            if status == "timed_out" and self.stand_in is not None:
                self.stand_in(item.payload, self.context.folder.item_path(item.key))
                outcome = _Outcome("done", outcome.error)
                self.journal.finish(item.key, "done", error=outcome.error)
        if outcome.disk_full:
            # The item may not have been able to write down what became of it.
            self.context.folder.free_reserve()
            self.journal.finish(item.key, outcome.status, error=outcome.error)
        self.display.ended(self.journal.item(item.key), headline(outcome.error))
        return outcome


def _perform(
    function: Callable[[Any, Path, ProgressReporter], None],
    payload: Any,
    folder: Path,
    report: ProgressReporter,
) -> _Outcome:
    """Do one item and journal how it ended; runs where the executor runs things."""
    try:
        with Journal(report.journal_path) as journal:
            journal.start(report.key)
        began = time.monotonic()
        try:
            function(payload, folder, report)
            outcome = _Outcome("done", "")
        except Exception as error:  # any error of an item is that item's, not the run's
            outcome = _Outcome("failed", explain(error), is_disk_full(error))
        with Journal(report.journal_path) as journal:
            seconds = time.monotonic() - began
            journal.finish(report.key, outcome.status, seconds=seconds, error=outcome.error)
    except Exception as error:
        # The journal itself cannot be written, most likely because the disk is full.
        if not is_disk_full(error):
            raise
        return _Outcome("failed", explain(error), disk_full=True)
    return outcome


def _is_full(future: Future[_Outcome]) -> bool:
    return future.done() and future.exception() is None and future.result().disk_full


def _is_done(context: "RunContext[Any]", row: ItemRow) -> bool:
    return row.status == "done" and context.folder.item_path(row.key).is_dir()


def _check_keys(context: "RunContext[Any]", items: Sequence[WorkItem[Any]]) -> None:
    seen: set[str] = set()
    for item in items:
        context.folder.item_path(item.key)
        if item.key in seen:
            raise InputError(f"Two items have the key {item.key!r}.", remedy="Make keys unique.")
        seen.add(item.key)


def _results(
    context: "RunContext[Any]", items: Sequence[WorkItem[Any]], journal: Journal
) -> list[ItemResult]:
    rows = {row.key: row for row in journal.items()}
    bad = [rows[item.key] for item in items if rows[item.key].status != "done"]
    if bad:
        told = [
            f"{row.key} ({row.status}): {headline(row.error).removesuffix('.')}"
            for row in bad[:_TOLD]
        ]
        more = [f"and {len(bad) - _TOLD} more"] if len(bad) > _TOLD else []
        raise ItemsError(
            f"{len(bad)} of {len(items)} items did not get done (the others are kept): "
            f"{'; '.join(told + more)}.",
            remedy=f"{resume_remedy(context.folder.path)} A changed configuration needs a new run.",
        )
    return [
        ItemResult(item.key, context.folder.item_path(item.key), rows[item.key].seconds or 0.0)
        for item in items
    ]
