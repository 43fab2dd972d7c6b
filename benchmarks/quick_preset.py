"""Time and peak memory of the whole default run, with a seed that is drawn at the time."""

import json
import os
import secrets
from typing import Any

from benchmarks._study import run_study
from workbench.provenance import cpu_count

MOST_SECONDS = 360
MOST_MIB = 3 * 1024


def measure() -> list[dict[str, Any]]:
    """Rows for the wall time and the memory of `quick`."""
    seed = secrets.randbelow(10**6)
    load = os.getloadavg()[0]
    run = run_study("--seed", str(seed))
    note = f"seed {seed}; load average before: {load:.1f} on {cpu_count()} processors"
    return [
        {
            "claim": "wall time of the quick preset, start to exit",
            "value": run.seconds,
            "unit": "s",
            "target": MOST_SECONDS,
            "ok": run.seconds <= MOST_SECONDS,
            "note": note,
        },
        {
            "claim": "peak memory of the quick preset, all its processes together",
            "value": run.peak_mib,
            "unit": "MiB",
            "target": MOST_MIB,
            "ok": run.peak_mib < MOST_MIB,
            "note": note,
        },
    ]


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
