"""Ways to do the same, timed in alternating rounds."""

import statistics
import time
from collections.abc import Callable


def in_rounds(ways: dict[str, Callable[[], int]], rounds: int) -> dict[str, float]:
    """Things done a second by each way, the median over rounds in which each runs once.

    Each way runs once more before the first round, so that nothing is compiled in it.

    Args:
        ways: what to do, by name; each tells how many things it did.
        rounds: 1 or more.
    """
    for work in ways.values():
        work()
    speeds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, work in ways.items():
            start = time.perf_counter()
            done = work()
            speeds[name].append(done / (time.perf_counter() - start))
    return {name: statistics.median(every) for name, every in speeds.items()}
