"""No false statement is proved: true statements off by one, through the gates and to the prover.

    python -m benchmarks.false_variants [--seconds 2] [--every 2] [--of-a-statement 14]

A variant has one numeral of a true statement one larger or one smaller. Those with a certain
counterexample go through the gate that refutes; then the prover works on every second of them, for
some seconds each, as if nobody knew.
"""

import argparse
import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from provers.budget import Budget, Spending
from provers.config import PipelineConfig
from provers.gates.refutation import RefutationGate
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.proving.checker import Checker
from provers.proving.prover import make
from provers.proving.task import Task
from provers.records import Lemma, Problem
from provers.statements import parse_statement
from provers.workshop import Workshop
from tests.provers.gates.variants import false_variants
from workbench.compute import TimeLimitError, make_executor

DATA = Path(__file__).resolve().parents[1] / "tests/data"
WANTED = 200
_STEPS = 2_000
_INF = float("inf")
# After the budget, for the last run of Lean; a search that goes on is stopped.
_GRACE_SECONDS = 60.0
_WORKERS = 2


class Attempted(NamedTuple):
    """What the prover did with a false statement.

    Attributes:
        statement: as text.
        text: a proof that the judge accepted, which would be a fault; else empty.
        checks: candidates that Lean tried; 0 too where the search had to be stopped.
    """

    statement: str
    text: str
    checks: int


def attempts(false: Sequence[Lemma], seconds: float) -> list[Attempted]:
    """Let the prover try each for so long, in worker processes that can be stopped."""
    with make_executor("processes", _WORKERS) as executor:
        limit = seconds + _GRACE_SECONDS
        futures = [executor.submit_within(limit, _attempt, e.text, seconds) for e in false]
        found: list[Attempted] = []
        for lemma, future in zip(false, futures, strict=True):
            try:
                found.append(future.result())
            except TimeLimitError:
                found.append(Attempted(lemma.text, "", 0))
    return found


def _attempt(statement: str, seconds: float) -> Attempted:
    budget = Budget(Spending(seconds, _INF, _INF, _INF))
    proof = make(_workshop()).search(Task(parse_statement(statement))).advance(budget)
    return Attempted(statement, "" if proof is None else proof.text, int(budget.used().checks))


@cache
def _workshop() -> Workshop:
    """One for the life of a worker."""
    return Workshop.open(PipelineConfig(reasoners=(), workers=1))


def measure(
    *, seconds: float = 2.0, every: int = 2, of_a_statement: int = 14
) -> list[dict[str, Any]]:
    """Rows for the benchmark table."""
    lines = [
        line
        for name in ("imo_core", "warmup_core")
        for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    texts = [json.loads(line)["statement"] for line in lines]
    false = false_variants(texts, of_a_statement, _STEPS)
    gate = RefutationGate(Checker(EmbeddedToolchain(), Limits(seconds=300)), steps=_STEPS)
    goal = Problem("goal", parse_statement("theorem goal : 1 = 1"))
    found = gate.examine(goal, false, Budget())
    refuted = sum(finding.status == "refuted" for finding in found.values())
    agreed = sum("Lean agrees" in finding.reason for finding in found.values())
    tried = attempts(false[::every], seconds)
    wrong = [f"{attempt.statement}: {attempt.text}" for attempt in tried if attempt.text]
    checks = sum(attempt.checks for attempt in tried)
    idle = sum(not attempt.checks for attempt in tried)
    return [
        {
            "claim": f"gates: of {len(false)} statements off by one and false, refuted",
            "value": refuted,
            "unit": "statements",
            "target": WANTED,
            "ok": refuted == len(false) >= WANTED,
            "note": f"Lean proves the negation of {agreed} at the values found",
        },
        {
            "claim": f"prover: of {len(tried)} statements off by one and false, proved",
            "value": len(wrong),
            "unit": "statements",
            "target": 0,
            "ok": not wrong,
            "note": "; ".join(wrong)[:400]
            or f"{seconds:g} s each, {checks} candidates in all, none within the time for {idle}",
        },
    ]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seconds", type=float, default=2.0, help="for each statement")
    parser.add_argument("--every", type=int, default=2, help="the prover tries one in so many")
    parser.add_argument("--of-a-statement", type=int, default=14, help="the most variants of one")
    options = parser.parse_args()
    rows = measure(
        seconds=options.seconds, every=options.every, of_a_statement=options.of_a_statement
    )
    for row in rows:
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
