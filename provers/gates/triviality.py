"""The gate that marks lemmas which one of a few tactics closes."""

from collections.abc import Mapping, Sequence
from typing import Final

from provers.budget import Budget
from provers.gates.claims import try_claims
from provers.proving.checker import Checker, Claim
from provers.records import Lemma, Problem, Proof
from provers.roles import Finding

NAME: Final = "triviality"
TACTICS: Final = (
    "by intros; assumption",
    "by intros; rfl",
    "by decide",
    "by intros; omega",
    "by simp",
    "by intros; simp_all",
)


class TrivialityGate:
    """A trivial lemma is kept, with its proof: it may still be of use, if not of interest."""

    name: str = NAME

    def __init__(self, checker: Checker) -> None:
        self._checker = checker

    def examine(
        self, goal: Problem, lemmas: Sequence[Lemma], budget: Budget
    ) -> Mapping[str, Finding]:
        """A finding with a proof on each lemma that is trivial.

        Raises:
            InfrastructureError: Lean could not be run.
        """
        del goal
        claims = [Claim(lemma.statement, proof) for lemma in lemmas for proof in TACTICS]
        trials = iter(try_claims(self._checker, claims, budget))
        found: dict[str, Finding] = {}
        for lemma in lemmas:
            passed = [proof for proof in TACTICS if next(trials).passed]
            if passed:
                proof = Proof(passed[0], f"gate {NAME}", NAME)
                found[lemma.id] = Finding("trivial", f"closed by `{passed[0]}`", proof)
        return found
