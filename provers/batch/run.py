"""Judges many submissions on several workers; what is known already is not judged again."""

import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from provers.batch.records import Submission
from provers.batch.store import VerdictStore, verdict_key
from provers.lean.judge import Judge, Verdict
from provers.lean.statement import StatementError
from provers.lean.together import judge_together
from provers.lean.toolchain import Limits, Message, Toolchain


class BatchSettings(NamedTuple):
    """How a batch is run.

    Attributes:
        toolchain: runs Lean for all workers.
        limits: of each run of Lean.
        jobs: number of workers.
        group: how many submissions are tried in common runs of Lean; 1 judges each alone.
    """

    toolchain: Toolchain
    limits: Limits
    jobs: int
    group: int = 16


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
    version, header = settings.toolchain.version(), settings.toolchain.header
    keys = [
        verdict_key(version, header, settings.limits, s.statement, s.submission)
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
    todo = {key: submissions[places[key][0]] for key in places if key not in known}
    for key, verdict in _judged(todo, settings):
        store.put(key, verdict)
        settle(key, verdict)
    return [verdicts[place] for place in range(len(submissions))]


_Waiting = queue.SimpleQueue[list[str] | None]
_Done = queue.SimpleQueue[tuple[str, Verdict] | BaseException]


def _judged(
    todo: Mapping[str, Submission], settings: BatchSettings
) -> Iterator[tuple[str, Verdict]]:
    """Verdicts by key, in the order in which the workers find them."""
    waiting: _Waiting = queue.SimpleQueue()
    done: _Done = queue.SimpleQueue()
    jobs = min(settings.jobs, len(todo))
    size = max(1, min(settings.group, -(-len(todo) // max(jobs, 1))))
    keys = list(todo)
    for start in range(0, len(keys), size):
        waiting.put(keys[start : start + size])
    workers = [
        threading.Thread(target=_work, args=(settings, waiting, done, todo), daemon=True)
        for _ in range(jobs)
    ]
    for worker in workers:
        worker.start()
    try:
        for _ in todo:
            found = done.get()
            if isinstance(found, BaseException):
                raise found
            yield found
    finally:
        for _ in workers:
            waiting.put(None)
    for worker in workers:
        worker.join()


def _work(
    settings: BatchSettings, waiting: _Waiting, done: _Done, submissions: Mapping[str, Submission]
) -> None:
    try:
        with Judge(settings.toolchain, settings.limits) as judge:
            while (keys := waiting.get()) is not None:
                _judge_group(judge, keys, waiting, done, submissions)
    except BaseException as error:  # told to the thread that waits
        done.put(error)


def _judge_group(
    judge: Judge,
    keys: list[str],
    waiting: _Waiting,
    done: _Done,
    submissions: Mapping[str, Submission],
) -> None:
    """Judge one submission, or many together; those that need it wait for their turn alone."""
    if len(keys) == 1:
        done.put((keys[0], _verdict(judge, submissions[keys[0]])))
        return
    found = judge_together(
        judge, [(submissions[k].statement, submissions[k].submission) for k in keys]
    )
    for key, verdict in zip(keys, found, strict=True):
        if verdict is None:
            waiting.put([key])
        else:
            done.put((key, verdict))


def _verdict(judge: Judge, submission: Submission) -> Verdict:
    try:
        return judge.judge(submission.statement, submission.submission)
    except StatementError as error:
        message = Message("error", str(error), 0, 0, None, None, "statement")
        return Verdict("infrastructure", messages=(message,))
