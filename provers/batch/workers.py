"""Work on several threads that nothing waits for when the command is stopped."""

import queue
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def in_order(
    work: Callable[[Item], Result], items: Sequence[Item], jobs: int
) -> Generator[Result, None, None]:
    """The results of all items, in their order; an item that raises raises here.

    Whoever gives up the iterator leaves the items that are not begun.
    """
    waiting: queue.SimpleQueue[int] = queue.SimpleQueue()
    done: queue.SimpleQueue[tuple[int, Result | None, BaseException | None]] = queue.SimpleQueue()
    for place in range(len(items)):
        waiting.put(place)

    def run() -> None:
        with suppress(queue.Empty):
            while True:
                place = waiting.get_nowait()
                try:
                    done.put((place, work(items[place]), None))
                except BaseException as error:  # told to the thread that waits
                    done.put((place, None, error))

    for _ in range(min(jobs, len(items))):
        threading.Thread(target=run, daemon=True).start()
    held: dict[int, Result] = {}
    try:
        for place in range(len(items)):
            while place not in held:
                at, result, error = done.get()
                if error is not None:
                    raise error
                held[at] = result  # pyright: ignore[reportArgumentType] - there was no error
            yield held.pop(place)
    finally:
        drain(waiting)


def drain(waiting: queue.SimpleQueue[Item]) -> None:
    """Take everything out of a queue."""
    with suppress(queue.Empty):
        while True:
            waiting.get_nowait()
