"""Asks a model all questions of a run, in threads, and hands on what becomes of each.

Threads only ask and read; whoever takes the outcomes does so in the calling thread, one batch
after the other.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from queue import SimpleQueue
from typing import NamedTuple

from procbench.harness.answers import KeptAnswer
from procbench.harness.endpoint import Reader
from procbench.models import Model, ModelError, Question, Reply, StopError
from procbench.run_tables import Status
from workbench.chat.protocol import Ending

MOST_FAILURES = 20
"""So many questions in a row without an answer, for the machinery's reasons, stop a run."""
_STATUS_OF = {Ending.CUT_OFF: Status.CUT_OFF, Ending.REFUSED: Status.REFUSED}


class _Batch(NamedTuple):
    """What became of a batch: outcomes, and why the run cannot go on, if so."""

    outcomes: list[KeptAnswer]
    error: Exception | None = None


def ask_all(
    model: Model,
    read: Reader,
    questions: Sequence[Question],
    take: Callable[[list[KeptAnswer]], None],
) -> None:
    """Ask all questions.

    Args:
        model: who is asked.
        read: turns the texts of answers into states.
        questions: what is asked, in this order as far as several threads can.
        take: gets the outcomes of each batch the moment it ends; questions without an answer that
            is recorded are left out.

    Raises:
        StopError: the run cannot go on, because a cap is reached, all questions are refused, or
            too many failed in a row. What was under way has been taken.
    """
    todo: SimpleQueue[Sequence[Question] | None] = SimpleQueue()
    done: SimpleQueue[_Batch] = SimpleQueue()
    batches = _batches(questions, model.batch_size)
    under_way = 0
    threads = min(model.parallel, -(-len(questions) // model.batch_size))
    for number in range(threads):
        name = f"procbench {number}"
        # A daemon: Ctrl-C does not wait for answers that may take minutes.
        work = threading.Thread(
            target=_work, args=(model, read, todo, done), name=name, daemon=True
        )
        work.start()
        todo.put(next(batches))
        under_way += 1
    failures, stop = 0, None
    while under_way:
        batch = done.get()
        under_way -= 1
        take(batch.outcomes)
        for outcome in batch.outcomes:
            failures = failures + 1 if outcome.status is Status.ERROR else 0
        stop = stop or batch.error
        if stop is None and failures >= MOST_FAILURES:
            stop = StopError(
                f"{failures} questions in a row have no answer; the last: "
                f"{batch.outcomes[-1].message}",
                "Mend the endpoint or the model, and take the run up again with --resume.",
            )
        following = None if stop else next(batches, None)
        todo.put(following)
        under_way += following is not None
    if stop is not None:
        raise stop


def _batches(questions: Sequence[Question], size: int) -> Iterator[Sequence[Question]]:
    for start in range(0, len(questions), size):
        yield questions[start : start + size]


def _work(
    model: Model,
    read: Reader,
    todo: "SimpleQueue[Sequence[Question] | None]",
    done: "SimpleQueue[_Batch]",
) -> None:
    """The life of a thread."""
    while (questions := todo.get()) is not None:
        done.put(_outcomes(model, read, questions))


def _outcomes(model: Model, read: Reader, questions: Sequence[Question]) -> _Batch:
    try:
        replies = model.answer(questions)
        if len(replies) != len(questions):
            raise TypeError(f"{len(replies)} replies to {len(questions)} questions")
    except StopError as error:
        return _Batch([], error)
    except ModelError as error:
        return _Batch([_failed(question, str(error)) for question in questions])
    except Exception as error:  # a fault in a model's code is the run's, and is told as such
        return _Batch([], error)
    outcomes: list[KeptAnswer] = []
    for question, reply in zip(questions, replies, strict=True):
        if reply is None:
            continue
        try:
            outcomes.append(_outcome(question, reply, read))
        except StopError as error:
            return _Batch(outcomes, error)
        except ModelError as error:
            outcomes.append(_failed(question, str(error), reply))
        except Exception as error:  # the same goes for reading
            return _Batch(outcomes, error)
    return _Batch(outcomes)


def _outcome(question: Question, reply: Reply, read: Reader) -> KeptAnswer:
    whole = _kept(question, reply)
    if reply.ending is not Ending.STOP:
        return whole._replace(status=_STATUS_OF[reply.ending])
    parsed, cost = read(question, reply.text)
    if cost is not None:
        whole = whole._replace(cost=cost + (reply.cost or 0.0))
    if parsed.prediction is None:
        return whole._replace(status=Status.UNPARSED, message=parsed.message)
    return whole._replace(
        status=Status.PARSED, form=parsed.form, prediction=dict(parsed.prediction)
    )


def _failed(question: Question, message: str, reply: Reply | None = None) -> KeptAnswer:
    return _kept(question, reply or Reply(""))._replace(message=message)


def _kept(question: Question, reply: Reply) -> KeptAnswer:
    return KeptAnswer(
        question.problem_name,
        question.sample,
        Status.ERROR,
        answer=reply.text,
        prompt_tokens=reply.prompt_tokens,
        completion_tokens=reply.completion_tokens,
        cost=reply.cost,
        seconds=reply.seconds,
    )
