"""How far a run has come, task by task, in its journal and on the console."""

from collections import Counter
from collections.abc import Sequence
from types import TracebackType
from typing import Any

from procbench.harness.answers import KeptAnswer
from procbench.models import Question
from procbench.run_tables import Status
from workbench.context import RunContext
from workbench.display import ItemsDisplay
from workbench.faults import headline
from workbench.progress import ProgressReporter


class TaskProgress:
    """Journals each task as a work item of the run, and shows it; a context manager.

    Args:
        context: the run's.
        questions: all questions of the run.
        waiting: those of them that are asked now.
    """

    def __init__(
        self,
        context: RunContext[Any],
        questions: Sequence[Question],
        waiting: Sequence[Question],
    ) -> None:
        self._tasks = {q.problem_name: q.task_name for q in questions}
        self._total = Counter(q.task_name for q in questions)
        self._left = Counter(q.task_name for q in waiting)
        self._failed: Counter[str] = Counter()
        self._last_failure: dict[str, str] = {}
        self._started: set[str] = set()
        self._journal = context.folder.journal()
        path = context.folder.journal_path
        self._reports = {task: ProgressReporter(path, task) for task in self._total}
        done = [task for task in self._total if not self._left[task]]
        self._journal.add_items(self._total)
        self._journal.release()
        for task in done:
            # All of its answers may have been kept just before the process was killed.
            self._journal.finish(task, "done", seconds=self._journal.item(task).seconds or 0.0)
        self._display = ItemsDisplay(
            context.console, path, list(self._total), len(self._total) - len(done)
        )

    def __enter__(self) -> "TaskProgress":
        self._display.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._display.__exit__(kind, error, trace)
        self._journal.release()
        self._journal.close()

    def took(self, outcomes: Sequence[KeptAnswer]) -> None:
        """Note what became of some questions."""
        for outcome in outcomes:
            task = self._tasks[outcome.problem_name]
            if task not in self._started:
                self._started.add(task)
                self._journal.start(task)
            self._left[task] -= 1
            if outcome.status is Status.ERROR:
                self._failed[task] += 1
                self._last_failure[task] = headline(outcome.message)
            total = self._total[task]
            if self._left[task]:
                self._reports[task](total - self._left[task], total, "answers")
            else:
                self._ended(task)

    def _ended(self, task: str) -> None:
        error = ""
        if self._failed[task]:
            error = (
                f"{self._failed[task]} of {self._total[task]} questions have no answer; the last: "
                f"{self._last_failure[task]}"
            )
        self._journal.finish(task, "failed" if error else "done", error=error)
        self._display.ended(self._journal.item(task), error)
