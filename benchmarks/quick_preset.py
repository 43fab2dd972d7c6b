"""The whole default run with a seed drawn at the time: time, peak memory, and what it shows."""

import json
import os
import secrets
from typing import Any

from benchmarks._study import StudyRun, run_study
from workbench.provenance import cpu_count

MOST_SECONDS = 360
MOST_MIB = 3 * 1024
# What claims a, c and f of the paper are judged by.
DIFFERENCES = (
    "gap.local_geom.direct_minus_free",
    "gap.local_geom.direct_minus_scaffolded",
    "closer_to_marginal.wrong_geom.direct",
    "control_gap.local_geom.direct",
)


def measure() -> list[dict[str, Any]]:
    """Rows for the wall time, the memory and the claims of `quick`."""
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
        _claims_row(run, seed),
    ]


def _claims_row(run: StudyRun, seed: int) -> dict[str, Any]:
    found = {name: run.figures[name] for name in DIFFERENCES}
    shown = sum(figure["low"] > 0 for figure in found.values())
    told = "; ".join(
        f"{name} {figure['value']:.4f} [{figure['low']:.4f}, {figure['high']:.4f}]"
        for name, figure in found.items()
    )
    return {
        "claim": "differences behind claims a, c and f whose interval excludes zero",
        "value": shown,
        "unit": f"of {len(DIFFERENCES)}",
        "target": len(DIFFERENCES),
        "ok": shown == len(DIFFERENCES),
        "note": f"seed {seed}; {told}",
    }


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
