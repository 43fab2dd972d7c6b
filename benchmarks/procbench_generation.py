"""Items a second that each ProcBench task generates on one core; prints JSON rows.

An item is all of it: its stream from the seed, the problem, the prompt and every state. Items are
spread over lengths 2 to 25, with widths apart from the length. A row is the median of several
runs; runs of the tasks alternate, so that a busy moment of the machine does not fall on one task.
"""

import gc
import json
import os
import statistics
import time
from typing import Any

from procbench.generation import SplitConfig, generate_items
from procbench.levels import PUBLISHED_LENGTHS
from procbench.tasks import TASKS

PER_LENGTH, ROUNDS, TARGET = 40, 7, 5000


def measure() -> list[dict[str, Any]]:
    """A row for each task."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    rates: dict[str, list[float]] = {name: [] for name in TASKS}
    try:
        for seed in range(ROUNDS + 1):
            for name, found in rates.items():
                rate = _rate(name, seed)
                if seed:  # the first round warms caches
                    found.append(rate)
    finally:
        os.sched_setaffinity(0, allowed)
    return [
        {
            "claim": f"{TASKS[name].title} items generated a second on one core",
            "value": statistics.median(found),
            "unit": "items/s",
            "target": TARGET,
            "ok": statistics.median(found) >= TARGET,
            "note": f"median of {ROUNDS} runs, {min(found):,.0f} to {max(found):,.0f}",
        }
        for name, found in rates.items()
    ]


def _rate(name: str, seed: int) -> float:
    """Items a second of processor time; a run on a busy machine is not charged for waiting."""
    config = SplitConfig((name,), tuple(PUBLISHED_LENGTHS), PER_LENGTH, seed)
    gc.collect()
    start = time.process_time()
    count = sum(1 for _ in generate_items(config))
    return count / (time.process_time() - start)


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
