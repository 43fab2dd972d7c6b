"""Connectives of three truth values: true, false and unknown."""

from collections.abc import Callable
from typing import Final

from provers.statements.environment import Environment, PropositionCode, Truth3


def negated(code: PropositionCode) -> PropositionCode:
    """Not."""

    def run(env: Environment) -> Truth3:
        found = code(env)
        return None if found is None else not found

    return run


def _and(left: PropositionCode, right: PropositionCode) -> PropositionCode:
    def run(env: Environment) -> Truth3:
        first = left(env)
        if first is False:
            return False
        second = right(env)
        return False if second is False else (None if first is None else second)

    return run


def _or(left: PropositionCode, right: PropositionCode) -> PropositionCode:
    return negated(_and(negated(left), negated(right)))


def _implies(left: PropositionCode, right: PropositionCode) -> PropositionCode:
    return negated(_and(left, negated(right)))


def _iff(left: PropositionCode, right: PropositionCode) -> PropositionCode:
    def run(env: Environment) -> Truth3:
        first, second = left(env), right(env)
        return None if first is None or second is None else first == second

    return run


CONNECTIVES: Final[dict[str, Callable[[PropositionCode, PropositionCode], PropositionCode]]] = {
    "∧": _and,
    "∨": _or,
    "→": _implies,
    "↔": _iff,
}
