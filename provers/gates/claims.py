"""What gates share: claims put to Lean, and statements changed into what a gate asks of them."""

from collections.abc import Sequence
from typing import Final

from provers.budget import Budget
from provers.lean.toolchain import ToolchainError
from provers.proving.checker import Checker, Claim, Trial
from provers.roles import InfrastructureError
from provers.statements import closed
from provers.statements.ast import (
    Connective,
    Not,
    Proposition,
    Quantified,
    Statement,
    Truth,
)

_FALSE: Final = Truth(False)


def try_claims(checker: Checker, claims: Sequence[Claim], budget: Budget) -> list[Trial]:
    """Put claims to Lean in one file, each with its own answer.

    Raises:
        InfrastructureError: Lean could not be run.
    """
    if not claims:
        return []
    try:
        trials = checker.try_claims(claims, deadline=budget.deadline)
    except ToolchainError as error:
        raise InfrastructureError(str(error)) from error
    budget.spend(checks=len(claims))
    return trials


def denied(statement: Statement) -> Statement:
    """The theorem that the statement is false."""
    return Statement(statement.name, (), Not(closed(statement)))


def contradiction(statement: Statement) -> Statement | None:
    """The theorem that the hypotheses contradict each other; None if there are none."""
    whole = closed(statement)
    changed = _ending_in_false(whole)
    return None if changed is None else Statement(statement.name, (), changed)


def _ending_in_false(whole: Proposition) -> Proposition | None:
    """What is behind all ∀ and → replaced by False; None if there is no →."""
    if isinstance(whole, Quantified) and whole.quantifier == "∀":
        inner = _ending_in_false(whole.body)
        return None if inner is None else Quantified("∀", whole.variable, inner)
    if isinstance(whole, Connective) and whole.sign == "→":
        return Connective("→", whole.left, _ending_in_false(whole.right) or _FALSE)
    return whole if isinstance(whole, Not) else None
