"""Recorded answers with errors of every kind: the exact states, spoiled by chance.

No model gave them. They stand in for one where tests, or a look at the explorer, need answers that
differ, fail to parse, are refused or cut off. To make a file of them and a run:

    python tests/procbench/degraded.py tests/data/procbench_sample.jsonl.gz answers.jsonl 0.04
    python -m procbench run --model recorded:answers.jsonl --name degraded --records ..
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from procbench.parsing import RENDERINGS, render
from procbench.records import Record, read_records, write_jsonl
from procbench.tasks import read_prompt
from workbench.seeds import seed_sequence

KINDS = (
    *("carried on", "mended", "skip", "repeat", "insert", "start"),
    *("early stop", "late stop", "prose", "refused", "cut_off"),
)
_WEIGHTS = np.array([8, 2, 3, 2, 1, 1, 3, 1, 1, 0.5, 1.5])


def degraded_answer(record: Record, hazard: float, seed: int = 0) -> dict[str, Any]:
    """A line of recorded answers; each step is where the answer breaks with that probability."""
    rng = np.random.default_rng(seed_sequence(seed, "degraded", record.problem_name))
    states: list[Any] = [*record.label.intermediate, record.label.final]
    broken = np.flatnonzero(rng.random(len(states)) < hazard)
    kind = str(rng.choice(KINDS, p=_WEIGHTS / _WEIGHTS.sum())) if len(broken) else ""
    line: dict[str, Any] = {"problem_name": record.problem_name}
    if kind:
        states = _spoiled(record, kind, int(broken[0]), rng)
    prediction = {"intermediate": states[:-1], "final": states[-1]}
    text = render(prediction, str(rng.choice([*RENDERINGS])))
    if kind == "prose":
        text = f"I looked at it closely, and {json.dumps(record.label.final)} seems plausible."
    elif kind == "refused":
        line["ending"], text = "refused", "I cannot help with that."
    elif kind == "cut_off":
        line["ending"], text = "cut_off", text[: max(1, len(text) * 2 // 3)]
    counts = {"prompt_tokens": len(record.prompt) // 3, "completion_tokens": len(text) // 3 + 1}
    seconds = round(0.4 + counts["completion_tokens"] / 60, 3)
    return line | {"answer": text, "seconds": seconds} | counts


def _spoiled(record: Record, kind: str, place: int, rng: np.random.Generator) -> list[Any]:
    states: list[Any] = [*record.label.intermediate, record.label.final]
    if kind == "carried on":
        return _carried_on(record, states, place, rng)
    if kind == "mended":
        states[place] = _changed(states[place], rng)
    elif kind == "skip" and len(states) > 1:
        del states[min(place, len(states) - 2)]
    elif kind == "repeat":
        states.insert(place, states[place])
    elif kind == "insert":
        states.insert(place, _changed(states[place], rng))
    elif kind == "start":
        states.insert(0, record.label.init)
    elif kind == "early stop":
        states = states[: max(1, place)]
    elif kind == "late stop":
        states.append(_changed(states[-1], rng))
    return states


def _carried_on(
    record: Record, states: Sequence[Any], place: int, rng: np.random.Generator
) -> list[Any]:
    """One wrong state, and from there what the procedure makes of it."""
    task, problem = read_prompt(record.prompt)
    history = [record.label.init, *states[:place], _changed(states[place], rng)]
    for step in range(place + 2, len(states) + 1):
        following = task.successor(problem, history, step)
        history.append(states[step - 1] if following is None else following)
    return history[1:]


def _changed(state: Any, rng: np.random.Generator) -> Any:
    """A state that is not quite the same."""
    if isinstance(state, int):
        return state + int(rng.choice([-10, -1, 1, 2]))
    if isinstance(state, list):
        elements: list[Any] = state
        if not elements:
            return elements
        place = int(rng.integers(len(elements)))
        return [*elements[:place], _changed(elements[place], rng), *elements[place + 1 :]]
    text = str(state)
    if len(text) < 2:
        return f"{text}q"
    place = int(rng.integers(len(text) - 1))
    if rng.random() < 0.5 and text[place] != text[place + 1]:
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return text[:place] + text[place + 1 :]


if __name__ == "__main__":
    read, _ = read_records(Path(sys.argv[1]))
    write_jsonl(Path(sys.argv[2]), (degraded_answer(r, float(sys.argv[3])) for r in read))
