"""The gate for lemmas that small values refute, or that Lean can show to be false."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from provers.budget import Budget
from provers.gates.claims import denied, try_claims
from provers.gates.instance import refutations
from provers.proving.checker import Checker, Claim
from provers.records import Lemma, Problem
from provers.roles import Finding
from provers.statements import Counterexample, find_counterexample

NAME: Final = "refutation"
DEFAULT_STEPS: Final = 20_000
_DENIALS: Final = ("by decide", "by omega", "by simp", "by\n  intro h\n  simp_all\n  omega")


class _Case(NamedTuple):
    lemma: Lemma
    counterexample: Counterexample | None
    claims: tuple[Claim, ...]


class RefutationGate:
    """A lemma is refuted by a certain counterexample, or by Lean's proof of its negation.

    Args:
        checker: tries the counterexample as a proof of the negation, and a few tactics.
        steps: of the search for one lemma's counterexample; see `find_counterexample`.
    """

    name: str = NAME

    def __init__(self, checker: Checker, *, steps: int = DEFAULT_STEPS) -> None:
        self._checker = checker
        self._steps = steps

    def examine(
        self, goal: Problem, lemmas: Sequence[Lemma], budget: Budget
    ) -> Mapping[str, Finding]:
        """Findings on lemmas that are false, with the values, and on those that seem to be.

        Raises:
            InfrastructureError: Lean could not be run.
        """
        del goal
        cases: list[_Case] = []
        for lemma in lemmas:
            if budget.exhausted():
                break
            cases.append(self._case(lemma))
        claims = [claim for case in cases for claim in case.claims]
        trials = iter(try_claims(self._checker, claims, budget))
        found: dict[str, Finding] = {}
        for case in cases:
            own = [next(trials).passed for _ in case.claims]
            finding = _finding(case.counterexample, any(own))
            if finding is not None:
                found[case.lemma.id] = finding
        return found

    def _case(self, lemma: Lemma) -> _Case:
        counterexample = find_counterexample(lemma.statement, steps=self._steps)
        negation = denied(lemma.statement)
        proofs = _DENIALS
        if counterexample is not None:
            proofs = tuple(refutations(lemma.statement, counterexample.values))
            # Of what is certain anyway, Lean is asked once.
            proofs = proofs[:1] if counterexample.certain else (*proofs, *_DENIALS)
        return _Case(lemma, counterexample, tuple(Claim(negation, proof) for proof in proofs))


def _finding(counterexample: Counterexample | None, denied_by_lean: bool) -> Finding | None:
    if counterexample is None:
        return Finding("refuted", "Lean proves its negation") if denied_by_lean else None
    if denied_by_lean:
        return Finding("refuted", f"{counterexample} (Lean agrees)", None, counterexample)
    if counterexample.certain:
        return Finding("refuted", f"{counterexample} (by evaluation)", None, counterexample)
    return Finding("elaborates", f"perhaps false: {counterexample}", None, counterexample)
