"""No false statement is proved: variants of true statements, refuted, and tried with strategies.

    python -m benchmarks.false_variants [--candidates 24] [--of-a-statement 12]

A variant changes one numeral, relation, sign or hypothesis. Those with a certain counterexample go
through the gate that refutes; then Lean tries, on each, proofs of all strategies in turns.
"""

import argparse
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from provers.budget import Budget
from provers.gates.refutation import RefutationGate
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.proving.checker import Checker, Claim
from provers.proving.strategies import STRATEGIES
from provers.proving.task import Task
from provers.records import Lemma, Problem
from provers.statements import find_counterexample, parse_statement
from provers.statements.ast import Statement
from tests.provers.gates.variants import variants

DATA = Path(__file__).resolve().parents[1] / "tests/data"
WANTED = 200
_STEPS = 2_000
_TOGETHER = 8


def false_variants(of_a_statement: int) -> list[Lemma]:
    """Variants with a certain counterexample, among the first ones of each statement."""
    found: dict[str, Lemma] = {}
    for name in ("imo_core", "warmup_core"):
        for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines():
            statement = parse_statement(json.loads(line)["statement"])
            for _, variant in islice(variants(statement), of_a_statement):
                counterexample = find_counterexample(variant, steps=_STEPS)
                if counterexample is not None and counterexample.certain:
                    lemma = Lemma.stated(variant, origin="variant")
                    found[lemma.id] = lemma
    return list(found.values())


def candidates(statement: Statement, most: int) -> Iterator[Claim]:
    """Proofs of all strategies, one of each in turns."""
    streams = [strategy(Task(statement)) for strategy in STRATEGIES.values()]
    given = 0
    while streams and given < most:
        for stream in list(streams):
            proof = next(stream, None)
            if proof is None:
                streams.remove(stream)
            elif given < most:
                given += 1
                yield Claim(statement, proof)


def passed(checker: Checker, false: list[Lemma], most: int) -> tuple[int, list[str]]:
    """How many proofs were tried, and the variants that Lean took one of."""
    tried, wrong = 0, list[str]()
    for start in range(0, len(false), _TOGETHER):
        group = false[start : start + _TOGETHER]
        claims = [claim for lemma in group for claim in candidates(lemma.statement, most)]
        tried += len(claims)
        trials = checker.try_claims(claims)
        for claim, trial in zip(claims, trials, strict=True):
            if trial.passed:
                wrong.append(f"{claim.statement.name}: {claim.proof}")
    return tried, wrong


def measure(*, most: int = 24, of_a_statement: int = 12) -> list[dict[str, Any]]:
    """Rows for the benchmark table."""
    toolchain = EmbeddedToolchain()
    false = false_variants(of_a_statement)
    gate = RefutationGate(Checker(toolchain, Limits(seconds=300)), steps=_STEPS)
    goal = Problem("goal", parse_statement("theorem goal : 1 = 1"))
    found = gate.examine(goal, false, Budget())
    refuted = sum(finding.status == "refuted" for finding in found.values())
    agreed = sum("Lean agrees" in finding.reason for finding in found.values())
    tried, wrong = passed(Checker(toolchain, Limits(seconds=60)), false, most)
    return [
        {
            "claim": f"gates: of {len(false)} false variants, refuted",
            "value": refuted,
            "unit": "statements",
            "target": WANTED,
            "ok": refuted == len(false) >= WANTED,
            "note": f"Lean proves the negation of {agreed} at the values found",
        },
        {
            "claim": f"provers: of {tried} proofs of false variants, accepted",
            "value": len(wrong),
            "unit": "proofs",
            "target": 0,
            "ok": not wrong,
            "note": "; ".join(wrong)[:400] or f"up to {most} of a statement, of all strategies",
        },
    ]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--candidates", type=int, default=24)
    parser.add_argument("--of-a-statement", type=int, default=12)
    options = parser.parse_args()
    for row in measure(most=options.candidates, of_a_statement=options.of_a_statement):
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
