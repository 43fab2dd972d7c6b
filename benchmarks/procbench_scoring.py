"""Traces of states scored a second, against a plain scorer row by row; prints JSON rows.

The traces are answers to random items of all 23 tasks at 25 steps: half of them right, the others
with a wrong, missing, repeated or additional state at a random place. Rounds of the two alternate,
and medians over rounds are compared. The tables lie encoded, as a run keeps them in memory; what
encoding takes is a row of its own.
"""

import json
import random
import time
from typing import Any

from benchmarks._rounds import in_rounds
from procbench.generation import SplitConfig, generate_items
from procbench.scoring import (
    Steps,
    claimed_traces,
    error_table,
    score_table,
    true_traces,
)
from procbench.tasks import TASKS

LENGTH = 25
PER_TASK = 100
COPIES = 60
PLAIN_ROWS = 2_000
PLAIN_ALIGNED = 100
ROUNDS = 7

Label = dict[str, Any]


def measure() -> list[dict[str, Any]]:
    """Speeds and ratios of the published scores and of error alignment."""
    labels, predictions = answers()
    start = time.perf_counter()
    encoded = encode(labels, predictions)
    encoding = len(labels) / (time.perf_counter() - start)
    true, claimed = encode(labels * COPIES, predictions * COPIES)
    few = list(zip(labels, predictions, strict=True))
    check(encoded, few)
    speeds = in_rounds(
        {
            "scores": lambda: len(score_table(true, claimed).pml),
            "scores, one thread": lambda: len(score_table(true, claimed, workers=1).pml),
            "errors": lambda: len(error_table(true, claimed).counts),
            "plain scores": lambda: sum(bool(plain_scores(*pair)) for pair in few[:PLAIN_ROWS]),
            "plain errors": lambda: sum(
                plain_alignment(*pair) >= 0 for pair in few[:PLAIN_ALIGNED]
            ),
        },
        ROUNDS,
    )
    size = len(true.states.text) / len(true.states)
    note = f"{len(true.states)} traces, {size:.0f} bytes each on average"
    unit = "traces a second"
    return [
        row("PML, PA, SM and FM on all processors", speeds["scores"], unit, 1e6, note),
        row("PML, PA, SM and FM on one thread", speeds["scores, one thread"], unit, None),
        row("the same row by row in plain Python", speeds["plain scores"], unit, None),
        row(
            "PML, PA, SM and FM, tables over plain Python",
            speeds["scores"] / speeds["plain scores"],
            "times",
            20,
        ),
        row("errors by alignment on all processors", speeds["errors"], unit, 1e5, note),
        row(
            "errors by alignment, tables over plain Python",
            speeds["errors"] / speeds["plain errors"],
            "times",
            20,
            "the plain one only counts differences",
        ),
        row("encoding of labels and predictions from Python objects", encoding, unit, None),
    ]


def answers() -> tuple[list[Label], list[Label]]:
    """Labels of random items, and answers to them."""
    config = SplitConfig(tuple(TASKS), (LENGTH,), PER_TASK, seed=3, widths="published")
    labels = [item.record.label.to_json() for item in generate_items(config)]
    rng = random.Random(5)  # noqa: S311 - answers, not secrets
    rng.shuffle(labels)
    return labels, [answer(label, rng) for label in labels]


def answer(label: Label, rng: random.Random) -> Label:
    states = list(label["intermediate"])
    place, kind = rng.randrange(len(states) - 1), rng.randrange(8)
    if kind == 0:
        states[place] = states[place + 1]
    elif kind == 1:
        del states[place]
    elif kind == 2:
        states.insert(place, states[place])
    elif kind == 3:
        states.append(label["final"])
    return {"intermediate": states, "final": label["final"]}


def encode(labels: list[Label], predictions: list[Label]) -> tuple[Any, Any]:
    steps = [[Steps(a["intermediate"], a["final"]) for a in side] for side in (labels, predictions)]
    true = true_traces(steps[0], [label["init"] for label in labels])
    return true, claimed_traces(steps[1], true)


def check(encoded: tuple[Any, Any], few: list[tuple[Label, Label]]) -> None:
    """Both ways agree, or the comparison means nothing."""
    scores, kinds = score_table(*encoded), error_table(*encoded)
    for place, pair in enumerate(few[:PLAIN_ROWS]):
        found = (scores.pml[place], scores.pa[place], scores.sm[place], scores.fm[place])
        if found != plain_scores(*pair):
            raise AssertionError(f"row {place}: {found}, not {plain_scores(*pair)}")
    for place, pair in enumerate(few[:PLAIN_ALIGNED]):
        if kinds.counts[place].sum() != plain_alignment(*pair):
            raise AssertionError(f"row {place}: other numbers of differences")


def plain_equal(true: Any, claimed: Any) -> bool:
    """The published comparison, straightforward."""
    if isinstance(true, str):
        return true == str(claimed)
    if isinstance(true, int):
        try:
            return true == int(claimed)
        except (TypeError, ValueError, OverflowError):
            return False
    try:
        same = len(true) == len(claimed) > 0
        return same and all(str(t) == str(p) for t, p in zip(true, claimed, strict=True))
    except TypeError:
        return False


def plain_scores(label: Label, prediction: Label) -> tuple[int, float, int, int]:
    true = [*label["intermediate"], label["final"]]
    claimed = [*prediction["intermediate"], prediction["final"]]
    pml = 0
    for t, p in zip(true, claimed, strict=False):
        if not plain_equal(t, p):
            break
        pml += 1
    pa = pml / max(len(true), len(claimed))
    return pml, pa, int(pa == 1), int(plain_equal(true[-1], claimed[-1]))


def plain_alignment(label: Label, prediction: Label) -> int:
    """Levenshtein's distance of the states, by the usual two rows."""
    true = [*label["intermediate"], label["final"]]
    claimed = [*prediction["intermediate"], prediction["final"]]
    here = list(range(len(claimed) + 1))
    for i, t in enumerate(true, 1):
        above, here = here, [i]
        for j, p in enumerate(claimed, 1):
            pair = above[j - 1] + (not plain_equal(t, p))
            here.append(min(pair, above[j] + 1, here[-1] + 1))
    return here[-1]


def row(
    claim: str, value: float, unit: str, target: float | None, note: str = ""
) -> dict[str, Any]:
    ok = target is None or value >= target
    told = {"claim": claim, "value": value, "unit": unit, "target": target, "ok": ok}
    return told | ({"note": note} if note else {})


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
