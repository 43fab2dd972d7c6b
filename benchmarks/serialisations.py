"""Tokens of training until local + free generation reaches twice its final error.

Both serialisations train the quick preset's model on the same nets and see the same number of
samples; the paper's text takes 8 + 5 tokens a variable, the compact one 1 + 1.
"""

import json
from typing import Any

from bayesnets.config import EXPERIMENT, ReasoningGapConfig
from benchmarks._study import StudyRun, run_study

QUICK: ReasoningGapConfig = EXPERIMENT.presets["quick"]
NETS = 2
UNITS = ("tokens", "samples")
TEXT_TOKENS_FOR_COMPACT = 6  # of samples of five to six variables
COMMON = ("--schemes", "local_geom", "--nets-used", str(NETS), "--evaluations", "8", "--seed", "1")
ARGUMENTS = {
    "compact": (),
    "text": (
        *("--serialisation", "text"),
        *("--context", str(4 * QUICK.context)),
        *("--batch-blocks", str(max(1, QUICK.batch_blocks * TEXT_TOKENS_FOR_COMPACT // 4))),
        *("--training-tokens", str(TEXT_TOKENS_FOR_COMPACT * QUICK.training_tokens)),
    ),
}


def measure() -> list[dict[str, Any]]:
    """A row for each serialisation."""
    return [_row(name, run_study(*COMMON, *ARGUMENTS[name])) for name in ARGUMENTS]


def _row(name: str, run: StudyRun) -> dict[str, Any]:
    tokens, samples = (run.figures[f"{unit}_to_reach.local_geom.free"] for unit in UNITS)
    final = run.figures["mse.local_geom.free"]["value"]
    marginal = run.figures["baseline.local_geom.marginal"]["value"]
    return {
        "claim": f"tokens of training until local + free generation reaches twice its final MSE, "
        f"{name} serialisation",
        "value": tokens["value"],
        "unit": "tokens",
        "target": None,
        # Twice the error of a model that learned nothing is reached at once and says nothing.
        "ok": final < marginal / 2,
        "note": f"quick preset's model, mean of {NETS} nets; {samples['value']:,.0f} samples; "
        f"final MSE {final:.4f}, of the marginal {marginal:.4f}; the run took {run.seconds:.0f} s",
    }


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
