"""False variants of true statements are refuted, and Lean agrees."""

from itertools import islice

from provers.budget import Budget
from provers.gates.refutation import RefutationGate
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Limits
from provers.proving.checker import Checker
from provers.records import Lemma, Problem
from provers.statements import find_counterexample, parse_statement
from tests.provers.gates.variants import variants
from tests.provers.statements.statement_data import CORPUS

STEPS = 1_000
A_STATEMENT = 12
GOAL = Problem("goal", parse_statement("theorem goal : 1 = 1"))


def false_variants() -> list[Lemma]:
    """Those with a certain counterexample among the first variants of each statement."""
    found: dict[str, Lemma] = {}
    for text in CORPUS.values():
        for _, variant in islice(variants(parse_statement(text)), A_STATEMENT):
            counterexample = find_counterexample(variant, steps=STEPS)
            if counterexample is not None and counterexample.certain:
                lemma = Lemma.stated(variant, origin="variant")
                found[lemma.id] = lemma
    return list(found.values())


def test_false_variants_are_refuted_and_lean_agrees() -> None:
    given = false_variants()
    gate = RefutationGate(Checker(EmbeddedToolchain(), Limits(seconds=120)), steps=STEPS)
    found = gate.examine(GOAL, given, Budget())
    assert {found[lemma.id].status for lemma in given} == {"refuted"}
    agreed = [lemma for lemma in given if "Lean agrees" in found[lemma.id].reason]
    assert len(agreed) >= 200
    assert len(given) - len(agreed) <= 20
