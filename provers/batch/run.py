"""Judges many submissions on several workers; what is known already is not judged again."""

import logging
import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from provers.batch.adapting import Adapted, adapt_all
from provers.batch.records import Submission
from provers.batch.store import VerdictStore, identity, verdict_key
from provers.batch.workers import drain
from provers.lean.judge import Judge, Status, Verdict
from provers.lean.statement import StatementError
from provers.lean.together import judge_together
from provers.lean.toolchain import Limits, Message, Toolchain, ToolchainError

# What says that no row can be judged, rather than that one cannot.
_OF_THE_BATCH: Final = (ToolchainError, OSError)
_LOG: Final = logging.getLogger(__name__)


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
    version, header = identity(settings.toolchain), settings.toolchain.header
    adapted = adapt_all(submissions, settings.toolchain, settings.limits)
    keys = [
        verdict_key(version, header, settings.limits, s.statement, s.submission) for s in adapted
    ]
    places: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        places.setdefault(key, []).append(place)
    known = store.get(places)
    verdicts: dict[int, Verdict] = {}

    def settle(key: str, verdict: Verdict) -> None:
        for place in places[key]:
            verdicts[place] = adapted[place].told(verdict)
            on_verdict(place, verdicts[place])

    for key, verdict in known.items():
        settle(key, verdict)
    todo = {key: adapted[places[key][0]] for key in places if key not in known}
    for key, verdict in _judged(todo, settings):
        store.put(key, verdict)
        settle(key, verdict)
    return [verdicts[place] for place in range(len(submissions))]


_Waiting = queue.SimpleQueue[list[str] | None]
_Done = queue.SimpleQueue[tuple[str, Verdict] | BaseException]


def _judged(todo: Mapping[str, Adapted], settings: BatchSettings) -> Iterator[tuple[str, Verdict]]:
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
        # Of a batch that is given up, nothing more is begun.
        drain(waiting)
        for _ in workers:
            waiting.put(None)
    for worker in workers:
        worker.join()


def _work(
    settings: BatchSettings, waiting: _Waiting, done: _Done, submissions: Mapping[str, Adapted]
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
    submissions: Mapping[str, Adapted],
) -> None:
    """Judge one submission, or many together; those that need it wait for their turn alone."""
    if len(keys) == 1:
        done.put((keys[0], _verdict(judge, submissions[keys[0]])))
        return
    for key, verdict in zip(keys, _together(judge, [submissions[k] for k in keys]), strict=True):
        if verdict is None:
            waiting.put([key])
        else:
            done.put((key, verdict))


def _together(judge: Judge, group: Sequence[Adapted]) -> Sequence[Verdict | None]:
    try:
        return judge_together(judge, [(s.statement, s.submission) for s in group])
    except _OF_THE_BATCH:
        raise
    except Exception:
        # Whichever is to blame shows when each is judged alone.
        _LOG.exception("A group could not be judged.")
        return [None] * len(group)


def _verdict(judge: Judge, submission: Adapted) -> Verdict:
    try:
        return judge.judge(submission.statement, submission.submission)
    except StatementError as error:
        return _unjudged("invalid-statement", str(error), "statement")
    except _OF_THE_BATCH:
        raise
    except Exception as error:
        # One row that the judge cannot take must not cost the verdicts of all others.
        _LOG.exception("A submission could not be judged.")
        return _unjudged("infrastructure", f"the judge failed: {error!r}", "judge")


def _unjudged(status: Status, text: str, kind: str) -> Verdict:
    return Verdict(status, messages=(Message("error", text, 0, 0, None, None, kind),))
