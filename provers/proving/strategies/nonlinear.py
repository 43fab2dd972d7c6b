"""Nonlinear inequalities: which products of hypotheses and squares give a contradiction.

A linear program looks for a sum of non-negative products that is -1; the products that it uses are
written out, and `omega` adds them up.
"""

from collections.abc import Iterator
from typing import Final

from provers.proving.algebra.certificate import (
    Fact,
    Product,
    find_certificate,
    products_as_facts,
    products_of,
)
from provers.proving.algebra.linear_form import LinearForm
from provers.proving.algebra.polynomial import Atoms, Polynomial, TooLargeError, constant
from provers.proving.engine import Block, strategy_of
from provers.proving.facts.certificate_text import certificate_text
from provers.proving.facts.linear_bounds import Bound, bounds_of, farkas
from provers.proving.facts.ring import Expansions
from provers.proving.opening import Sequent, disjuncts
from provers.statements import render
from provers.statements.ast import (
    INT,
    NAT,
    BinaryOperation,
    Cast,
    Comparison,
    Hypothesis,
    Not,
    Numeral,
    Proposition,
    Term,
    Truth,
    type_of,
)

_MOST_FACTS: Final = 14
_MOST_ATOMS: Final = 6
_MOST_TRIPLED: Final = 8
_MOST_SQUARED: Final = 3
_MOST_LINEAR: Final = 3
_MOST_MADE: Final = 6
_USED: Final = 1e-7


def certified(sequent: Sequent) -> Iterator[Block]:
    """Blocks with the products that a certificate uses, few kinds of products first."""
    goal = sequent.goal
    if isinstance(goal, Comparison) and goal.relation == "=" and type_of(goal.left) in (NAT, INT):
        sides = (goal.left, goal.right), (goal.right, goal.left)
        halves = [
            next(certified(sequent._replace(goal=Comparison("≤", *pair))), None) for pair in sides
        ]
        if halves[0] is not None and halves[1] is not None:
            both: Block = []
            for name, pair, half in zip(("below", "above"), sides, halves, strict=True):
                both.append(f"have {name} : {render(Comparison('≤', *pair))} := by")
                both += [f"  {line}" for line in half or []]
            yield [*both, "omega"]
        return
    negated = negation(goal)
    if negated is None:
        return
    for level in (1, 2, 3, 4, 5):
        try:
            block = _attempt(sequent, negated, level)
        except TooLargeError:
            continue
        if block is not None:
            yield block


def negation(goal: Proposition) -> list[Proposition] | None:
    """What is assumed when a goal is denied; None where that is not understood."""
    found: list[Proposition] = []
    for part in disjuncts(goal):
        match part:
            case Truth(False):
                pass
            case Comparison("≤", left, right) if type_of(left) in (NAT, INT):
                found.append(Comparison("<", right, left))
            case Comparison("<", left, right) if type_of(left) in (NAT, INT):
                found.append(Comparison("≤", right, left))
            case Comparison("≥", left, right) if type_of(left) in (NAT, INT):
                found.append(Comparison("<", left, right))
            case Comparison(">", left, right) if type_of(left) in (NAT, INT):
                found.append(Comparison("≤", left, right))
            case Comparison("=", left, _) if type_of(left) in (NAT, INT):
                pass
            case Not(operand):
                found.append(operand)
            case _:
                return None
    return found


def certificate(sequent: Sequent, level: int) -> tuple[Atoms, list[Product]] | None:
    """The products of a certificate against the denied goal, and the atoms to print them with.

    Args:
        sequent: what is to be shown.
        level: 1 to 5, how many kinds of products may be used.

    Raises:
        TooLargeError: a polynomial is too large.
    """
    atoms = Atoms()
    assumed = [Hypothesis("", p) for p in negation(sequent.goal) or []]
    facts = list(_facts([*sequent.hypotheses, *assumed], atoms))[:_MOST_FACTS]
    used = find_certificate(facts, list(products_of(facts, atoms, level)))
    return None if used is None else (atoms, list(used.products))


def _attempt(sequent: Sequent, negated: list[Proposition], level: int) -> Block | None:
    expansions = Expansions(sequent.taken())
    assumed = [Hypothesis("", p) for p in negated]
    for hypothesis in sequent.hypotheses:
        expansions.expand(hypothesis.proposition)
    expansions.expand(sequent.goal)
    facts = list(_facts([*sequent.hypotheses, *assumed], expansions.atoms))[:_MOST_FACTS]
    facts += differences(sequent, expansions.atoms)
    made = products_as_facts(facts) if level > 4 else {}
    facts += made
    products = list(products_of(facts, expansions.atoms, level))
    used = find_certificate(facts, products)
    if used is None:
        return None
    denied = expansions.name("hg")
    return [
        f"apply Decidable.byContradiction; intro {denied}",
        *certificate_text(expansions, facts, used, made),
    ]


def _facts(hypotheses: list[Hypothesis], atoms: Atoms) -> Iterator[Fact]:
    one = constant(1)
    for hypothesis in hypotheses:
        match hypothesis.proposition:
            case Comparison(sign, left, right) if type_of(left) in (NAT, INT):
                difference = atoms.read(right) - atoms.read(left)
            case _:
                continue
        match sign:
            case "≤":
                yield Fact(difference)
            case "<":
                yield Fact(difference - one)
            case "≥":
                yield Fact(difference.scaled(-1))
            case ">":
                yield Fact(difference.scaled(-1) - one)
            case "=":
                yield Fact(difference, zero=True)
            case _:
                pass
    for place, term in enumerate(atoms.terms):
        if isinstance(term, Cast):
            positive = isinstance(term.operand, BinaryOperation) and _is_power(term.operand)
            yield Fact(Polynomial({(place,): 1, (): -1 if positive else 0}))


def differences(sequent: Sequent, atoms: Atoms) -> Iterator[Fact]:
    """What `a - b` is over Nat where the hypotheses say that b is no larger.

    Args:
        sequent: whose hypotheses are known.
        atoms: in which the differences are looked for.
    """
    known = [bound for h in sequent.hypotheses for bound in bounds_of(h.proposition)]
    for place, term in enumerate(list(atoms.terms)):
        match term:
            case Cast(BinaryOperation("-", left, right)):
                denied = bounds_of(Comparison("<", left, right))
            case _:
                continue
        positive = [Bound(LinearForm({p: 1}, -1)) for p in _positive_powers(left)]
        if farkas([*known, *positive, *denied]) is not None:
            difference = atoms.read(left) - atoms.read(right)
            yield Fact(difference - Polynomial({(place,): 1}), zero=True)


def _positive_powers(term: Term) -> Iterator[Term]:
    if isinstance(term, BinaryOperation):
        if _is_power(term):
            yield term
        yield from _positive_powers(term.left)
        yield from _positive_powers(term.right)


def _is_power(term: Term) -> bool:
    match term:
        case BinaryOperation("^", Numeral(value), _):
            return value > 0
        case _:
            return False


def unequal(sequent: Sequent) -> Iterator[Block]:
    """A block for each `a ≠ b` among the hypotheses: one is less, or the other."""
    for hypothesis in sequent.hypotheses:
        match hypothesis.proposition:
            case Comparison("≠", left, right) if type_of(left) in (NAT, INT):
                kind = "Nat" if type_of(left) == NAT else "Int"
            case _:
                continue
        name = hypothesis.name
        lines = [f"rcases {kind}.lt_or_gt_of_ne {name} with {name} | {name}"]
        for pair in ((left, right), (right, left)):
            known = Hypothesis(name, Comparison("<", *pair))
            others = (h if h != hypothesis else known for h in sequent.hypotheses)
            block = next(certified(sequent._replace(hypotheses=tuple(others))), None)
            first, *rest = block or ["omega"]
            lines += [f"· {first}", *(f"  {line}" for line in rest)]
        yield lines


by_certificate = strategy_of(certified)
by_order = strategy_of(unequal)
unsubstituted = strategy_of(certified, substituting=False)
