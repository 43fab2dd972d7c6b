"""The sets of cheats and of honest proofs that the judge is tried on."""

import json
from pathlib import Path
from typing import NamedTuple

from provers.lean.replay import replaying
from provers.lean.replay.terms import shown

ALLOWED_AXIOMS = frozenset(map(shown, replaying.ALLOWED_AXIOMS))
_DATA = Path(__file__).parents[2] / "data"


class Submission(NamedTuple):
    id: str
    statement: str
    submission: str
    why: str
    guard: str
    gate: str


def read(name: str) -> list[Submission]:
    text = (_DATA / f"{name}.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in text.splitlines()]
    return [
        Submission(
            r["id"],
            r["statement"],
            r["submission"],
            r.get("why", ""),
            r.get("guard", ""),
            r.get("gate", ""),
        )
        for r in rows
    ]


CHEATS = read("cheats")
HONEST = read("honest_proofs")
