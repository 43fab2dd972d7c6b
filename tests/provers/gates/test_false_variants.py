"""Variants of true statements that are off by one: refuted, Lean agrees, and none is proved."""

import pytest

from benchmarks.false_variants import attempts
from provers.budget import Budget
from provers.gates.refutation import RefutationGate
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.proving.checker import Checker
from provers.records import Problem
from provers.statements import parse_statement
from tests.provers.gates.variants import false_variants
from tests.provers.statements.statement_data import CORPUS

STEPS = 1_000
GOAL = Problem("goal", parse_statement("theorem goal : 1 = 1"))


def test_false_variants_are_refuted_and_lean_agrees() -> None:
    given = false_variants(CORPUS.values(), of_a_statement=14, steps=STEPS)
    gate = RefutationGate(Checker(EmbeddedToolchain(), Limits(seconds=120)), steps=STEPS)
    found = gate.examine(GOAL, given, Budget())
    assert {found[lemma.id].status for lemma in given} == {"refuted"}
    agreed = [lemma for lemma in given if "Lean agrees" in found[lemma.id].reason]
    assert len(agreed) >= 200
    assert len(given) - len(agreed) <= 20


@pytest.mark.long
def test_no_false_variant_is_proved() -> None:
    given = false_variants(CORPUS.values(), of_a_statement=14, steps=STEPS)[::8]
    tried = attempts(given, seconds=2.0)
    assert len(tried) == len(given) > 20
    assert sum(attempt.checks for attempt in tried) > len(given)
    assert [attempt.text for attempt in tried if attempt.text] == []
