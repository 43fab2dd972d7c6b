"""Judges many submissions on several workers; what is known already is not judged again."""

import queue
import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple

from provers.batch.records import Submission
from provers.batch.store import VerdictStore, verdict_key
from provers.lean.judge import Judge, Verdict
from provers.lean.statement import StatementError
from provers.lean.toolchain import Limits, Message, Toolchain


class BatchSettings(NamedTuple):
    """How a batch is run.

    Attributes:
        make_toolchain: gives each worker a toolchain of its own.
        limits: of each run of Lean.
        jobs: number of workers.
    """

    make_toolchain: Callable[[], Toolchain]
    limits: Limits
    jobs: int


def judge_all(
    submissions: Sequence[Submission],
    settings: BatchSettings,
    store: VerdictStore,
    *,
    on_verdict: Callable[[int, Verdict], None],
) -> list[Verdict]:
    """Judge every submission; `on_verdict` hears of each as it is known.

    Args:
        submissions: in any order; equal ones are judged once.
        settings: toolchain, limits and workers.
        store: verdicts known, and where new ones go the moment they are known.
        on_verdict: called with a submission's place and its verdict, from one thread.

    Returns:
        The verdicts in the order of the submissions.

    Raises:
        ToolchainError: the toolchain does not run at all.
    """
    first = settings.make_toolchain()
    version = first.version()
    keys = [
        verdict_key(version, first.header, settings.limits, s.statement, s.submission)
        for s in submissions
    ]
    places: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        places.setdefault(key, []).append(place)
    known = store.get(places)
    verdicts: dict[int, Verdict] = {}

    def settle(key: str, verdict: Verdict) -> None:
        for place in places[key]:
            verdicts[place] = verdict
            on_verdict(place, verdict)

    for key, verdict in known.items():
        settle(key, verdict)
    waiting: queue.SimpleQueue[str] = queue.SimpleQueue()
    todo = [key for key in places if key not in known]
    for key in todo:
        waiting.put(key)
    done: queue.SimpleQueue[tuple[str, Verdict] | BaseException] = queue.SimpleQueue()
    workers = [
        threading.Thread(
            target=_work,
            args=(settings, waiting, done, {key: submissions[places[key][0]] for key in todo}),
            daemon=True,
        )
        for _ in range(min(settings.jobs, len(todo)))
    ]
    for worker in workers:
        worker.start()
    for _ in todo:
        found = done.get()
        if isinstance(found, BaseException):
            raise found
        store.put(*found)
        settle(*found)
    for worker in workers:
        worker.join()
    return [verdicts[place] for place in range(len(submissions))]


def _work(
    settings: BatchSettings,
    waiting: "queue.SimpleQueue[str]",
    done: "queue.SimpleQueue[tuple[str, Verdict] | BaseException]",
    submissions: dict[str, Submission],
) -> None:
    try:
        with Judge(settings.make_toolchain(), settings.limits) as judge:
            while True:
                try:
                    key = waiting.get_nowait()
                except queue.Empty:
                    return
                done.put((key, _verdict(judge, submissions[key])))
    except BaseException as error:  # told to the thread that waits
        done.put(error)


def _verdict(judge: Judge, submission: Submission) -> Verdict:
    try:
        return judge.judge(submission.statement, submission.submission)
    except StatementError as error:
        message = Message("error", str(error), 0, 0, None, None, "statement")
        return Verdict("infrastructure", messages=(message,))
