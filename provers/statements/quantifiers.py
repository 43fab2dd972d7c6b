"""Quantifiers over the values of a variable that may matter."""

from collections.abc import Callable, Iterable

from provers.statements.ast import QuantifierSign
from provers.statements.environment import Environment, PropositionCode, Truth3, restore

Domain = Callable[[Environment], tuple[Iterable[int], bool]]


def quantified(
    sign: QuantifierSign, name: str, body: PropositionCode, domain: Domain
) -> PropositionCode:
    """Code for a quantifier.

    Args:
        sign: which.
        name: its variable.
        body: what it says of the variable.
        domain: values of the variable that may matter, and whether they are all.
    """
    if sign == "∃!":
        return _unique(name, body, domain)
    deciding = sign == "∃"

    def run(env: Environment) -> Truth3:
        before = env.values.get(name)
        env.values.pop(name, None)
        values, complete = domain(env)
        unknown = not (complete or env.presuming)
        try:
            for value in values:
                env.budget.spend()
                env.values[name] = value
                found = body(env)
                if found is deciding:
                    return deciding
                unknown = unknown or found is None
        finally:
            restore(env, name, before)
        return None if unknown else not deciding

    return run


def _unique(name: str, body: PropositionCode, domain: Domain) -> PropositionCode:
    def run(env: Environment) -> Truth3:
        before = env.values.get(name)
        env.values.pop(name, None)
        values, complete = domain(env)
        found: list[Truth3] = []
        try:
            for value in values:
                env.budget.spend()
                env.values[name] = value
                found.append(body(env))
        finally:
            restore(env, name, before)
        if found.count(True) > 1:
            return False
        if (complete or env.presuming) and None not in found:
            return found.count(True) == 1
        return None

    return run
