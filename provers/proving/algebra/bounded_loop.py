"""A finite search as a term that Lean's kernel computes, and the proof that uses it.

`decide` on nested bounded quantifiers costs the kernel about a millisecond a case. The same test
as a `Bool` made of `Nat.beq`, `Nat.ble` and `Nat.rec` costs a tenth of that.
"""

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Final, NamedTuple

from provers.proving.algebra.bounded_intervals import Box
from provers.statements import render
from provers.statements.ast import (
    NAT,
    Application,
    BinaryOperation,
    Call,
    Comparison,
    Conditional,
    Divides,
    Hypothesis,
    Node,
    Proposition,
    Quantified,
    Relation,
    Term,
    Variable,
    children,
    free_variables,
    type_of,
)
from provers.statements.environment import Budget, Environment, StepsExhaustedError
from provers.statements.evaluate import proposition_code

_OPERATIONS: Final = {
    "+": "Nat.add",
    "-": "Nat.sub",
    "*": "Nat.mul",
    "/": "Nat.div",
    "%": "Nat.mod",
    "^": "Nat.pow",
}
_COMPARED: Final[dict[Relation, str]] = {
    "=": "(Nat.beq {0} {1})",
    "≤": "(Nat.ble {0} {1})",
    "<": "(Nat.ble (Nat.succ {0}) {1})",
    "≥": "(Nat.ble {1} {0})",
    ">": "(Nat.ble (Nat.succ {1}) {0})",
}
_MOST_ORDERS: Final = 24
# Deeper recursion than this is refused by the kernel.
LONGEST: Final = 5_000
SUPPORT: Final = (
    "have loop : ∀ (q : Nat → Bool) (N : Nat), Nat.rec (motive := fun _ => Bool) true"
    " (fun k r => cond (q k) r false) N = true → ∀ k, k < N → q k = true := by",
    "  intro q N",
    "  induction N with",
    "  | zero => intro _ k hk; exact absurd hk (Nat.not_lt_zero k)",
    "  | succ N ih =>",
    "    intro h k hk",
    "    have both : q N = true ∧ Nat.rec (motive := fun _ => Bool) true"
    " (fun k r => cond (q k) r false) N = true := by",
    "      revert h",
    "      show cond (q N) _ false = true → _",
    "      cases q N with",
    "      | false => intro h; cases h",
    "      | true => exact fun h => ⟨rfl, h⟩",
    "    rcases Nat.lt_or_ge k N with less | more",
    "    · exact ih both.2 k less",
    "    · have same : k = N := by omega",
    "      exact same ▸ both.1",
    "have peel : ∀ {b x : Bool}, cond b x true = true → b = true → x = true := by",
    "  intro b x h e",
    "  subst e",
    "  exact h",
)


class Search(NamedTuple):
    """An order of the variables in which a refutation by cases is short.

    Attributes:
        order: the variables, the outermost first.
        levels: for each, the hypotheses that are tested as soon as it has a value.
        cases: how many values are tried in all.
    """

    order: tuple[Variable, ...]
    levels: tuple[tuple[Hypothesis, ...], ...]
    cases: int


def computable(node: Node) -> bool:
    """Whether a term or proposition can be computed once its free variables are numbers."""
    if isinstance(node, (Application, Quantified)):
        return False
    return all(computable(child) for child in children(node))


def find_search(hypotheses: Sequence[Hypothesis], box: Box, most: int) -> Search | None:
    """The order with the fewest cases in which the hypotheses are contradictory.

    Args:
        hypotheses: that are computable and speak of variables in the box alone.
        box: of Nat variables, each with an upper end.
        most: cases to be tried; None is given where no order has fewer.
    """
    used = sorted({v for h in hypotheses for v in free_variables(h.proposition)}, key=_name)
    best: Search | None = None
    for number, order in enumerate(permutations(used)):
        if number >= _MOST_ORDERS:
            break
        levels = _levels(order, hypotheses)
        cases = _count(order, levels, box, best.cases if best else most)
        if cases is not None:
            best = Search(order, levels, cases)
    return best


def _name(variable: Variable) -> str:
    return variable.name


def _levels(
    order: Sequence[Variable], hypotheses: Sequence[Hypothesis]
) -> tuple[tuple[Hypothesis, ...], ...]:
    levels: list[tuple[Hypothesis, ...]] = []
    left = list(hypotheses)
    for i in range(len(order)):
        known = set(order[: i + 1])
        ready = [h for h in left if free_variables(h.proposition) <= known]
        levels.append(tuple(sorted(ready, key=lambda h: not _quick(h.proposition))))
        left = [h for h in left if h not in ready]
    return tuple(levels)


def _quick(proposition: Proposition) -> bool:
    return isinstance(proposition, (Comparison, Divides)) and _bool(proposition) is not None


def _count(
    order: Sequence[Variable], levels: Sequence[Sequence[Hypothesis]], box: Box, most: int
) -> int | None:
    """The number of cases; None if it is `most` or more, or a case does not contradict."""
    codes = [[proposition_code(h.proposition) for h in level] for level in levels]
    values: dict[str, int] = {}
    environment = Environment(values, budget=Budget(100 * most))
    cases = 0

    def run(i: int) -> bool:
        nonlocal cases
        if i == len(order):
            return False
        for value in range((box[order[i]].upper or 0) + 1):
            cases += 1
            if cases >= most:
                return False
            environment.values[order[i].name] = value
            if all(code(environment) is not False for code in codes[i]) and not run(i + 1):
                return False
        return True

    try:
        return cases if order and run(0) else None
    except StepsExhaustedError:
        return None


def search_lines(search: Search, box: Box) -> Iterator[str]:
    """Tactics that close the goal `False`, given the hypotheses and bounds in the context."""
    yield from SUPPORT
    ends = [(box[v].upper or 0) + 1 for v in search.order]
    # With numerals in place of these names, Lean would unfold the loops where it has to match them.
    names = [f"end_{variable.name}" for variable in search.order]
    for name, end in zip(names, ends, strict=True):
        yield f"obtain ⟨{name}, is_{name}⟩ : ∃ {name} : Nat, {name} = {end} := ⟨_, rfl⟩"
    yield f"have found : {_loop_text(search, names, 0)} = true := by"
    yield f"  subst {' '.join(f'is_{name}' for name in names)}"
    yield "  decide +kernel"
    for variable, name, level in zip(search.order, names, search.levels, strict=True):
        bound = f"(show {variable.name} < {name} by omega)"
        yield f"replace found := loop _ _ found {variable.name} {bound}"
        for hypothesis in level:
            yield f"replace found := peel found ({_evidence(hypothesis)})"
    yield "cases found"


def _loop_text(search: Search, ends: Sequence[str], i: int) -> str:
    if i == len(ends):
        return "false"
    body = _loop_text(search, ends, i + 1)
    for hypothesis in reversed(search.levels[i]):
        test = _bool(hypothesis.proposition) or f"(decide ({render(hypothesis.proposition)}))"
        body = f"(cond {test} {body} true)"
    step = f"(fun ({search.order[i].name} : Nat) (rest : Bool) => cond {body} rest false)"
    return f"(Nat.rec (motive := fun _ => Bool) true {step} {ends[i]})"


def _bool(proposition: Proposition) -> str | None:
    """The proposition as a Bool that is quickly computed."""
    match proposition:
        case Comparison(relation, left, right) if type_of(left) == NAT:
            pass
        case Divides(left, right) if type_of(left) == NAT:
            return f"(Nat.beq (Nat.mod {_fast(right)} {_fast(left)}) 0)"
        case _:
            return None
    form = _COMPARED.get(relation)
    return None if form is None else form.format(_fast(left), _fast(right))


def _evidence(hypothesis: Hypothesis) -> str:
    proposition = hypothesis.proposition
    if _bool(proposition) is None:
        return f"decide_eq_true {hypothesis.name}"
    if isinstance(proposition, Divides):
        return f"Nat.beq_eq_true_of_eq (Nat.mod_eq_zero_of_dvd {hypothesis.name})"
    if isinstance(proposition, Comparison) and proposition.relation == "=":
        return f"Nat.beq_eq_true_of_eq {hypothesis.name}"
    return f"Nat.ble_eq_true_of_le {hypothesis.name}"


def _fast(term: Term) -> str:
    match term:
        case BinaryOperation(operator, left, right):
            return f"({_OPERATIONS[operator]} {_fast(left)} {_fast(right)})"
        case Call("Nat.gcd", (left, right)):
            return f"(Nat.gcd {_fast(left)} {_fast(right)})"
        case Variable(name):
            return name
        case Conditional() | Call():
            return f"({render(term)})"
        case _:
            return f"({render(term)} : Nat)"
