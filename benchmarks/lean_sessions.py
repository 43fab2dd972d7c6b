"""Interactive proofs: many tactics on one state in one file against a process a tactic.

A process a tactic is what a session without batches would need on a Lean that runs whole files.
"""

import json
import os
import statistics
import time
from collections.abc import Callable
from typing import Any

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.session import TacticSession
from provers.lean.toolchain import Limits

TACTICS, ALONE, ROUNDS = 50, 10, 5
LIMITS = Limits(seconds=120)
STATEMENT = "theorem t (a b c : Nat) (h : a ≤ b) (g : b < c) : a + 0 < c ∧ a ≤ c"
FIRST = "have k : a ≤ c := by omega"
_KINDS = (
    "constructor",
    "have e{0} : a + {0} ≤ b + {0} := by omega",
    "obtain ⟨d{0}, rfl⟩ : ∃ d, b = a + d := ⟨b - a, by omega⟩",
    "simp only [Nat.add_zero]; have : {0} = {0} := rfl",
    "by_cases e{0} : a = {0}",
    "rw [Nat.add_comm a 0, Nat.unknown{0}]",
    "induction c with\n| zero => omega\n| succ c ih => have : {0} < 100 := by decide",
    'refine ⟨?_, Nat.le_trans h (Nat.le_of_lt (Nat.lt_of_lt_of_le g ?_))⟩; trace "{0}"',
)


def measure() -> list[dict[str, Any]]:
    """A row for each claim; all on one processor."""
    EmbeddedToolchain().close()  # the base library is built before anything is timed
    processors = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(processors)})
    toolchain = EmbeddedToolchain()
    tactics = [_KINDS[i % len(_KINDS)].format(i) for i in range(TACTICS)]
    together = [TACTICS / _session(toolchain, tactics) for _ in range(ROUNDS)]
    alone = [ALONE / _session(toolchain, tactics[:ALONE], one_by_one=True) for _ in range(ROUNDS)]
    deeper = [TACTICS / _session(toolchain, tactics, first=FIRST) for _ in range(ROUNDS)]
    ratios = [a / b for a, b in zip(together, alone, strict=True)]
    known = [_known(toolchain, tactics) for _ in range(ROUNDS)]
    proof = [_proof(toolchain) for _ in range(ROUNDS)]
    toolchain.close()
    os.sched_setaffinity(0, processors)
    return [
        _row(f"tactics a second, {TACTICS} on one state in one file", together, "1/s"),
        _row("tactics a second, a process each", alone, "1/s"),
        _row("the first over the second", ratios, "times"),
        _row(f"tactics a second, {TACTICS} in one file behind a step by omega", deeper, "1/s"),
        _row(f"{TACTICS} tactics that are known already", known, "s"),
        _row("a last tactic, with the judge's check of the whole proof", proof, "s"),
    ]


def _row(claim: str, values: list[float], unit: str) -> dict[str, Any]:
    return {
        "claim": f"Lean session: {claim}",
        "value": statistics.median(values),
        "unit": unit,
        "target": None,
        "ok": True,
        "note": f"median of {len(values)}, {min(values):.3g} to {max(values):.3g}",
    }


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _session(
    toolchain: EmbeddedToolchain,
    tactics: list[str],
    *,
    first: str = "skip",
    one_by_one: bool = False,
) -> float:
    with TacticSession(toolchain, STATEMENT, LIMITS) as (session, root):
        state: Any = session.run_tac(root, first)
        if one_by_one:
            return _seconds(lambda: [session.run_tac(state, tactic) for tactic in tactics])
        return _seconds(lambda: session.run_many(state, tactics))


def _known(toolchain: EmbeddedToolchain, tactics: list[str]) -> float:
    with TacticSession(toolchain, STATEMENT, LIMITS) as (session, root):
        session.run_many(root, tactics)
        return _seconds(lambda: session.run_many(root, tactics))


def _proof(toolchain: EmbeddedToolchain) -> float:
    with TacticSession(toolchain, STATEMENT, LIMITS) as (session, root):
        return _seconds(lambda: session.run_tac(root, "omega"))


if __name__ == "__main__":
    print(json.dumps(measure(), indent=2))
