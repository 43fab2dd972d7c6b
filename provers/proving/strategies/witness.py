"""Existence by an example: numbers found by trying, or terms solved for and tested on samples."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, product
from typing import Final

from provers.proving.algebra.polynomial import Atoms, Polynomial, TooLargeError
from provers.proving.engine import Block, alternatives
from provers.proving.facts.bounded_box import Bounds
from provers.proving.facts.ring import expanded
from provers.proving.opening import Sequent
from provers.statements import parse_term, render, substitute
from provers.statements.ast import (
    INT,
    NAT,
    BaseType,
    BinaryOperation,
    Comparison,
    Node,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Variable,
    children,
    conjuncts,
    free_variables,
    type_of,
)
from provers.statements.errors import StatementSyntaxError
from provers.statements.evaluate import evaluate

_LARGEST: Final = 60
_MOST_TRIED: Final = 20_000
_MOST_SAMPLES: Final = 12
_MOST_TERMS: Final = 90
_MOST_BLOCKS: Final = 6
_CLOSING: Final[tuple[Block, ...]] = (
    ["omega"],
    ["decide"],
    ["decide +kernel"],
    ["refine ⟨?_, ?_⟩ <;> first | omega | decide"],
    ["simp"],
)
Values = Mapping[str, int]


def witness(sequent: Sequent) -> Iterator[Block]:
    """Examples for the variables that the goal claims to exist."""
    variables, body = _existential(sequent.goal)
    if not variables:
        return
    if any(v.type not in {NAT, INT} for v in variables):
        return
    found = (
        _terms(sequent, variables, body)
        if free_variables(sequent.goal)
        else _numbers(variables, body)
    )
    for terms in islice(found, _MOST_BLOCKS):
        claim = substitute(body, dict(zip(variables, terms, strict=True)))
        opened = ", ".join(f"({render(t)})" for t in terms)
        after = sequent._replace(goal=claim)
        closings = [*_CLOSING, *expanded(after)]
        yield [
            f"have example_holds : {render(claim)} := by",
            *(f"  {line}" for line in alternatives(closings)),
            f"exact ⟨{opened}, example_holds⟩",
        ]


def _existential(goal: Proposition) -> tuple[list[Variable], Proposition]:
    variables: list[Variable] = []
    while isinstance(goal, Quantified) and goal.quantifier == "∃":
        fresh = Variable(f"{goal.variable.name}✝{len(variables)}", goal.variable.type)
        variables.append(fresh)
        goal = substitute(goal.body, {goal.variable: fresh})
    return variables, goal


def _numbers(variables: Sequence[Variable], body: Proposition) -> Iterator[tuple[Term, ...]]:
    """Numbers for which the body is true, small sums first."""
    signed = [v.type == INT for v in variables]
    tried = 0
    for total in range(_LARGEST * len(variables)):
        for sizes in product(range(min(total, _LARGEST) + 1), repeat=len(variables)):
            if sum(sizes) != total:
                continue
            for values in product(*[_signs(n, s) for n, s in zip(sizes, signed, strict=True)]):
                tried += 1
                if tried > _MOST_TRIED:
                    return
                named = {v.name: n for v, n in zip(variables, values, strict=True)}
                if evaluate(body, named) is True:
                    yield tuple(_number(n, v) for n, v in zip(values, variables, strict=True))
                    return


def _signs(size: int, signed: bool) -> tuple[int, ...]:
    return (size, -size) if signed and size else (size,)


def _number(value: int, variable: Variable) -> Term:
    kind = INT if variable.type == INT else NAT
    if value >= 0:
        return Numeral(value, kind)
    return BinaryOperation("-", Numeral(0, kind), Numeral(-value, kind))


def _terms(
    sequent: Sequent, variables: Sequence[Variable], body: Proposition
) -> Iterator[tuple[Term, ...]]:
    """Terms for which the body is true on every sample."""
    samples = _samples(sequent)
    if not samples:
        return
    pools = [list(islice(_pool(sequent, v, body), _MOST_TERMS)) for v in variables]
    for terms in islice(product(*pools), _MOST_TRIED // 5):
        claim = substitute(body, dict(zip(variables, terms, strict=True)))
        if all(evaluate(claim, sample) is True for sample in samples):
            yield terms


def _samples(sequent: Sequent) -> list[Values]:
    """Values of the numeric variables for which all hypotheses may hold."""
    used = [v for v in sequent.variables if v.type in {NAT, INT}]
    if len(used) != len(sequent.variables) or len(used) > 4:
        return []
    found: list[Values] = []
    box = Bounds(sequent).box
    options = [
        tuple((box[v].lower or 0) + n for n in (0, 1, 2, 3, 5, 7))
        if v.type == NAT
        else (0, 1, -1, 2, -2, 3, 5, -4)
        for v in used
    ]
    for number, values in enumerate(product(*options)):
        if number > _MOST_TRIED // 4:
            break
        named = {v.name: n for v, n in zip(used, values, strict=True)}
        if all(evaluate(h.proposition, named) is True for h in sequent.hypotheses):
            found.append(named)
    return found[:: len(found) // _MOST_SAMPLES + 1]


def _pool(sequent: Sequent, variable: Variable, body: Proposition) -> Iterator[Term]:
    """Terms that a variable may stand for: solved from an equation, or found in the sequent."""
    yield from _solved(sequent, variable, body)
    simple: dict[Term, None] = {}
    for node in (body, *(h.proposition for h in sequent.hypotheses)):
        simple.update(dict.fromkeys(t for t in _inside(node) if type_of(t) == variable.type))
    known = [t for t in simple if not free_variables(t) - set(sequent.variables)]
    kind = INT if variable.type == INT else NAT
    numbers: list[Term] = [Numeral(n, kind) for n in (0, 1, 2)]
    yield from known
    yield from numbers
    single: list[Term] = [t for t in known if isinstance(t, Variable)]
    for number, term in enumerate(single):
        for other in single[number:]:
            yield BinaryOperation("+", term, other)
            yield BinaryOperation("*", term, other)
    yield from _scaled(single, kind)
    for term in known:
        for other in (*numbers[1:], *known):
            yield BinaryOperation("+", term, other)
            yield BinaryOperation("*", term, other)
            yield BinaryOperation("-", term, other)


def _scaled(terms: Sequence[Term], kind: BaseType) -> Iterator[Term]:
    """`2 * t + 1` and the like, and halves."""
    for term in terms:
        for factor, more in product((1, 2, 3), (0, 1, 2)):
            scaled = BinaryOperation("*", Numeral(factor, kind), term) if factor > 1 else term
            yield BinaryOperation("+", scaled, Numeral(more, kind)) if more else scaled
        for more in (0, 1):
            above = BinaryOperation("+", term, Numeral(more, kind)) if more else term
            yield BinaryOperation("/", above, Numeral(2, kind))


def _inside(node: Node) -> Iterator[Term]:
    match node:
        case Variable(type=kind) if isinstance(kind, BaseType) and kind in {NAT, INT}:
            yield node
        case BinaryOperation():
            yield node
        case _:
            pass
    for child in children(node):
        yield from _inside(child)


def _solved(sequent: Sequent, variable: Variable, body: Proposition) -> Iterator[Term]:
    """The variable from an equation of the body in which it has a number as its coefficient."""
    for part in conjuncts(body):
        if not isinstance(part, Comparison) or part.relation != "=":
            continue
        if type_of(part.left) != variable.type:
            continue
        atoms = Atoms()
        try:
            difference = atoms.read(part.left) - atoms.read(part.right)
        except TooLargeError:
            continue
        found = _quotient(difference, atoms, variable)
        term = None if found is None else _read(found, atoms, sequent, variable)
        if term is not None:
            yield term


def _quotient(difference: Polynomial, atoms: Atoms, variable: Variable) -> Polynomial | None:
    places = [i for i, t in enumerate(atoms.terms) if variable in free_variables(t)]
    if len(places) != 1:
        return None
    (place,) = places
    coefficient = difference.terms.get((place,))
    rest = {m: c for m, c in difference.terms.items() if m != (place,)}
    if not coefficient or any(place in m for m in rest):
        return None
    if any(c % coefficient for c in rest.values()):
        return None
    return Polynomial({m: -c // coefficient for m, c in rest.items()})


def _read(
    polynomial: Polynomial, atoms: Atoms, sequent: Sequent, variable: Variable
) -> Term | None:
    """The polynomial as a term of the variable's type."""
    text = atoms.text(polynomial)
    if variable.type == NAT:
        text = _as_difference(polynomial, atoms)
        text = text.replace(": Int)", ": Nat)").replace("↑", "")
    kinds = {v.name: v.type for v in sequent.variables}
    try:
        return parse_term(text, kinds, variable.type)
    except StatementSyntaxError:
        return None


def _as_difference(polynomial: Polynomial, atoms: Atoms) -> str:
    """The polynomial with what is subtracted at its end, so that it is right over Nat too."""
    added = Polynomial({m: c for m, c in polynomial.terms.items() if c > 0})
    taken = Polynomial({m: -c for m, c in polynomial.terms.items() if c < 0})
    return f"{atoms.text(added)} - ({atoms.text(taken)})" if taken.terms else atoms.text(added)
