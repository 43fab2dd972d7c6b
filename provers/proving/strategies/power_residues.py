"""Powers leave few remainders: equations with several squares, impossible modulo a number."""

from collections.abc import Iterator, Mapping
from itertools import product
from math import lcm, prod
from typing import Final

from provers.proving.algebra.residues import moduli, truth
from provers.proving.engine import Block, strategy_of
from provers.proving.opening import Sequent
from provers.proving.strategies.modular import has_quantifier
from provers.statements import map_parts, render
from provers.statements.ast import (
    INT,
    NAT,
    BaseType,
    BinaryOperation,
    Node,
    Numeral,
    Proposition,
    Term,
    Variable,
    children,
    free_variables,
    type_of,
)

_MODULI: Final = (4, 8, 16, 3, 5, 7, 9, 13, 11, 6, 12, 24, 19, 25, 27, 31, 32, 37, 64)
_MOST_VALUES: Final = 20_000
_MOST_RESIDUES: Final = 12
_MOST_BLOCKS: Final = 3


def power_residues(sequent: Sequent) -> Iterator[Block]:
    """Cases on the remainders that powers leave, for moduli where no case is possible."""
    propositions = [p for p in _propositions(sequent) if not has_quantifier(p)]
    found = list(dict.fromkeys(t for p in propositions for t in _powers(p)))
    if not found:
        return
    names: dict[Node, Variable] = {
        power: Variable(f"power✝{place}", _kind(power)) for place, power in enumerate(found)
    }
    hypotheses = [
        _without_powers(h.proposition, names)
        for h in sequent.hypotheses
        if h.proposition in propositions
    ]
    goal = _without_powers(sequent.goal, names)
    own = lcm(*(m for p in propositions for m in moduli(p)))
    given = 0
    for modulus in dict.fromkeys((own, *_MODULI)):
        values = {names[p].name: _residues(_exponent(p), modulus) for p in found}
        few = modulus > 1 and all(len(v) <= _MOST_RESIDUES for v in values.values())
        if few and _decided(hypotheses, goal, modulus, values):
            yield _block(sequent, found, modulus)
            given += 1
            if given == _MOST_BLOCKS:
                return


def _propositions(sequent: Sequent) -> list[Proposition]:
    return [*(h.proposition for h in sequent.hypotheses), sequent.goal]


def _kind(term: Term) -> BaseType:
    return INT if type_of(term) == INT else NAT


def _powers(node: Node) -> Iterator[BinaryOperation]:
    """Powers with a literal exponent and squares written as products, outermost first."""
    match node:
        case BinaryOperation("^", base, Numeral(exponent)) if exponent > 1 and _varies(base):
            yield node
        case BinaryOperation("*", left, right) if left == right and _varies(left):
            yield node
        case _:
            for child in children(node):
                yield from _powers(child)


def _varies(term: Term) -> bool:
    return bool(free_variables(term))


def _exponent(power: BinaryOperation) -> int:
    return power.right.value if power.operator == "^" and isinstance(power.right, Numeral) else 2


def _without_powers(proposition: Proposition, names: Mapping[Node, Variable]) -> Proposition:
    def change(node: Node) -> Node:
        return names[node] if node in names else map_parts(node, change)

    return map_parts(proposition, change)


def _residues(exponent: int, modulus: int) -> list[int]:
    return sorted({pow(value, exponent, modulus) for value in range(modulus)})


def _decided(
    hypotheses: list[Proposition], goal: Proposition, modulus: int, values: Mapping[str, list[int]]
) -> bool:
    """Whether remainders alone give the goal, tried on all that there can be."""
    variables = {v for p in (*hypotheses, goal) for v in free_variables(p)}
    names = sorted(v.name for v in variables if v.type in (NAT, INT))
    ranges = [values.get(name, list(range(modulus))) for name in names]
    if prod(map(len, ranges)) > _MOST_VALUES:
        return False
    for chosen in product(*ranges):
        assigned = dict(zip(names, chosen, strict=True))
        if any(truth(p, assigned, modulus) is False for p in hypotheses):
            continue
        if truth(goal, assigned, modulus) is not True:
            return False
    return True


def _block(sequent: Sequent, found: list[BinaryOperation], modulus: int) -> Block:
    lines: Block = []
    taken = sequent
    rules: dict[tuple[BaseType, str, int], str] = {}
    for power in found:
        key = (_kind(power), power.operator, _exponent(power))
        if key not in rules:
            rules[key] = f"residues{len(rules)}"
            lines += _rule(rules[key], key, modulus)
    case = taken.fresh("case")
    for power in found:
        rule = rules[_kind(power), power.operator, _exponent(power)]
        residues = _residues(_exponent(power), modulus)
        lines += [
            f"all_goals rcases {rule} ({render(power.left)}) with {_pattern(case, residues)}",
            "all_goals try omega",
        ]
    return lines


def _rule(name: str, key: tuple[BaseType, str, int], modulus: int) -> Block:
    """The remainders of one kind of power, by cases of its base."""
    kind, operator, exponent = key
    power = "t * t" if operator == "*" else f"t ^ {exponent}"
    claim = " ∨ ".join(f"{power} % {modulus} = {r}" for r in _residues(exponent, modulus))
    cases = " ∨ ".join(f"t % {modulus} = {r}" for r in range(modulus))
    product_rule = "Int.mul_emod" if kind == INT else "Nat.mul_mod"
    return [
        f"have {name} : ∀ t : {kind.value}, {claim} := by",
        "  intro t",
        f"  have h : {cases} := by omega",
        f"  rcases h with {' | '.join(['h'] * modulus)} <;> "
        f"simp [{kind.value}.pow_succ, {product_rule}, h]",
    ]


def _pattern(name: str, values: list[int]) -> str:
    return " | ".join([name] * len(values))


by_power_residues = strategy_of(power_residues)
