"""Tokens of training until local + free generation reaches twice its final error.

Both serialisations train on the same two nets, which are small so that the paper's text (8 + 5
tokens a variable, against 1 + 1) is learnt within minutes. There the tokens of a value stand
behind the name of its variable, so one block has to bind the two before another can read them:
that model has three blocks, and more tokens.
"""

import json
from typing import Any

from benchmarks._study import StudyRun, run_study

NETS = 2
UNITS = ("tokens", "samples")
COMMON = (
    *("--schemes", "local_geom", "--nets-used", str(NETS), "--seed", "1"),
    *("--num-variables", "10", "--num-edges", "9"),
    *("--candidate-pairs", "12", "--held-out-pairs", "6"),
    *("--evaluations", "12"),
)
ARGUMENTS = {
    "compact": (),
    "text": (
        *("--serialisation", "text"),
        *("--layers", "3", "--width", "64", "--heads", "4", "--initial-scale", "0.07"),
        *("--context", "128", "--batch-blocks", "16"),
        *("--training-tokens", "5000000"),
    ),
}
MODELS = {
    "compact": "model and training of the quick preset",
    "text": "3 blocks x 64, 5 M tokens in blocks of 128",
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
        "note": f"{MODELS[name]}, mean of {NETS} nets of 10 variables; "
        f"{samples['value']:,.0f} samples; "
        f"final MSE {final:.4f}, of the marginal {marginal:.4f}; the run took {run.seconds:.0f} s",
    }


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
