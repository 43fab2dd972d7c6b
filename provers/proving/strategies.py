"""All strategies by name, in the order in which they are tried: cheap and likely ones first."""

from typing import Final

from provers.proving import (
    booleans,
    bounded,
    consequences,
    divisibility,
    divisor_combination,
    functional,
    induction,
    levels,
    linear_instances,
    modular,
    nonlinear,
    portfolio,
    power_residues,
    products,
    recursion,
    ring,
    self_bounding,
    specialise,
    stepwise_witness,
    witness,
)
from provers.proving.engine import strategy_of
from provers.proving.mathlib import MATHLIB
from provers.proving.strategy import Strategy

STRATEGIES: Final[dict[str, Strategy]] = {
    **MATHLIB,
    "whole": portfolio.whole,
    "plain": portfolio.plain,
    "unsubstituted": portfolio.unsubstituted,
    "booleans": booleans.by_booleans,
    "remainders": modular.by_remainders,
    "residues of powers": power_residues.by_power_residues,
    "ring": ring.multiplied_out,
    "consequences": consequences.by_consequences,
    "cases of consequences": consequences.by_cases_of_consequences,
    "common divisors": divisor_combination.by_divisor_combinations,
    "quotients": divisibility.by_quotient,
    "sizes of divisors": divisibility.with_quotients,
    "factors": products.by_factors,
    "certificate": nonlinear.by_certificate,
    "refuted cases": specialise.by_cases,
    "cases of quotients": specialise.by_quotients,
    "instances": specialise.by_instances,
    "linear instances": linear_instances.by_linear_instances,
    "certificate of equations": nonlinear.unsubstituted,
    "values": strategy_of(recursion.values),
    "bounded": strategy_of(bounded.bounded),
    "induction": strategy_of(induction.induction),
    "functional": strategy_of(functional.functional),
    "self_bounding": strategy_of(self_bounding.self_bounding),
    "levels": strategy_of(levels.levels),
    "stepwise witness": stepwise_witness.by_stepwise_witness,
    "witness": strategy_of(witness.witness),
}
