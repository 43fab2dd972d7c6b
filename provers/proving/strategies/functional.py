"""Functional equations over Int: chosen instances, and functions shown to be affine."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import Final, NamedTuple, cast

from provers.proving.algebra.linear_form import LinearForm, applications, canonical, linear_form
from provers.proving.engine import Block, alternatives
from provers.proving.facts.explicit_functions import formula, put_in
from provers.proving.facts.factoring import Splitting, split_lines
from provers.proving.facts.instances import Instance, Rule, instance, rules
from provers.proving.facts.ring import expanded
from provers.proving.opening import Sequent
from provers.statements import render
from provers.statements.ast import (
    INT,
    Application,
    BaseType,
    BinaryOperation,
    Comparison,
    Connective,
    FunctionType,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Variable,
    free_variables,
    type_of,
)

_MOST_INSTANCES: Final = 64
_MOST_CLOSINGS: Final = 16


def specialised(sequent: Sequent) -> Iterator[Block]:
    """The goal as a linear consequence of few instances of the equations."""
    goal = canonical(sequent.goal)
    if (
        not isinstance(goal, Comparison)
        or goal.relation != "="
        or type_of(goal.left) not in _NUMBERS
    ):
        return
    chosen = _consequence(sequent, goal, _points(sequent, goal))
    if chosen is not None:
        yield [*chosen, "omega"]


_NUMBERS: Final = frozenset({INT, BaseType.NAT})


def _points(sequent: Sequent, goal: Proposition) -> list[Term]:
    """Values to put in: 0, 1, the variables, and what functions are applied to in the goal."""
    found: dict[Term, None] = {Numeral(0, INT): None, Numeral(1, INT): None}
    for variable in sequent.variables:
        if variable.type in _NUMBERS and variable in free_variables(goal):
            found[variable] = None
    for application in applications(goal):
        found.update(dict.fromkeys(a for a in application.arguments))
        found[application] = None
    return list(found)


def _consequence(sequent: Sequent, goal: Comparison, points: Sequence[Term]) -> list[str] | None:
    """Lines that add the instances from which an equation follows linearly."""
    pool: list[Instance] = []
    known = [h.proposition for h in sequent.hypotheses if isinstance(h.proposition, Comparison)]
    for rule in rules(sequent):
        pool += _instances(rule, points)
    forms = [_difference(i.fact) for i in pool]
    given = [f for f in (_difference(canonical(k)) for k in known) if f is not None]
    usable = [(i, f) for i, f in zip(pool, forms, strict=True) if f is not None]
    wanted = _difference(goal)
    if wanted is None or not _spanned(wanted, [*given, *(f for _, f in usable)]):
        return None
    place = 0
    while place < len(usable):
        fewer = usable[:place] + usable[place + 1 :]
        if _spanned(wanted, [*given, *(f for _, f in fewer)]):
            usable = fewer
        else:
            place += 1
    stem = sequent.fresh("e")
    return [made.named(f"{stem}_{i}")[0] for i, (made, _) in enumerate(usable)]


def _instances(rule: Rule, points: Sequence[Term]) -> list[Instance]:
    options = [[p for p in points if type_of(p) == v.type] for v in rule.variables]
    made: list[Instance] = []
    for values in product(*options):
        if len(made) >= _MOST_INSTANCES:
            break
        made.append(instance(rule, dict(zip(rule.variables, values, strict=True))))
    return made


def _difference(fact: Proposition) -> LinearForm | None:
    if (
        not isinstance(fact, Comparison)
        or fact.relation != "="
        or type_of(fact.left) not in _NUMBERS
    ):
        return None
    return linear_form(fact.left).plus(linear_form(fact.right), -1)


def _spanned(wanted: LinearForm, forms: Sequence[LinearForm]) -> bool:
    """Whether a form is a rational combination of others."""
    rows: list[tuple[Term | None, dict[Term | None, Fraction]]] = []

    def reduced(form: LinearForm) -> dict[Term | None, Fraction]:
        row: dict[Term | None, Fraction] = {t: Fraction(c) for t, c in form.parts.items()}
        if form.constant:
            row[None] = Fraction(form.constant)
        for pivot, other in rows:
            factor = row.get(pivot)
            if factor:
                for key, value in other.items():
                    row[key] = row.get(key, Fraction(0)) - factor * value
        return {key: value for key, value in row.items() if value}

    for form in forms:
        row = reduced(form)
        if row:
            pivot = next(iter(row))
            scale = row[pivot]
            rows.append((pivot, {key: value / scale for key, value in row.items()}))
    return not reduced(wanted)


def substituted(sequent: Sequent) -> Iterator[Block]:
    """The goal, once functions that a hypothesis gives by a formula are replaced by it."""
    for rule in rules(sequent):
        found = formula(rule)
        if found is None:
            continue
        goal = put_in(canonical(sequent.goal), *found)
        inner = sequent._replace(goal=cast(Proposition, goal))
        yield [f"simp only [{rule.name}] <;> omega"]
        for block in expanded(inner):
            yield [
                f"have direct : {render(cast(Proposition, goal))} := by",
                *(f"  {line}" for line in block),
                f"simpa only [{rule.name}] using direct",
            ]


class _Affine(NamedTuple):
    """Names for `f x = slope * x + start`."""

    function: Variable
    slope: Variable
    start: Variable
    line: str


def affine(sequent: Sequent) -> Iterator[Block]:
    """Show `f x = d * x + c` by induction from `f (b + 1) - f b = f 1 - f 0`, then find d and c."""
    for function in sequent.variables:
        if function.type == FunctionType(INT, INT):
            lines = _shown_affine(sequent, function)
            if lines is not None:
                yield lines


def _shown_affine(sequent: Sequent, function: Variable) -> Block | None:
    place = Variable(sequent.fresh("b"), INT)
    names = _Affine(
        function,
        Variable(sequent.fresh("d"), INT),
        Variable(sequent.fresh("c"), INT),
        sequent.fresh("line"),
    )
    d, c, line, name = names.slope.name, names.start.name, names.line, function.name
    named = [
        f"obtain ⟨{d}, slope⟩ : ∃ {d} : Int, {d} = {name} 1 - {name} 0 := ⟨_, rfl⟩",
        f"obtain ⟨{c}, start⟩ : ∃ {c} : Int, {c} = {name} 0 := ⟨_, rfl⟩",
        f"have {line} : ∀ x : Int, {name} x = {d} * x + {c} := by",
        "  intro x",
    ]
    known = next((rule.name for rule in rules(sequent) if _says_affine(rule, function)), None)
    if known is not None:
        shown = f"  rw [slope, start]; exact {known} x"
        return [*named, shown, *_coefficients(sequent, names)]
    following = BinaryOperation("+", place, Numeral(1, INT))
    zero, one = Numeral(0, INT), Numeral(1, INT)
    f = [Application(function, (x,)) for x in (following, place, one, zero)]
    step = Comparison("=", f[0], BinaryOperation("+", f[1], BinaryOperation("-", f[2], f[3])))
    chosen = _consequence(sequent, step, [zero, one, place, following])
    if chosen is None:
        return None
    lines = [
        f"have step : ∀ {place.name} : Int, {render(step)} := by",
        f"  intro {place.name}",
        *(f"  {each}" for each in chosen),
        "  omega",
        *named,
        f"  refine Int.induction_on (motive := fun x => {name} x = {d} * x + {c}) x ?_ ?_ ?_",
        "  · rw [Int.mul_zero]; omega",
        "  · intro i ih; have s := step i; rw [Int.mul_add, Int.mul_one]; omega",
        "  · intro i ih; have s := step (-i - 1)",
        "    rw [show -(i : Int) - 1 + 1 = -i by omega] at s",
        "    rw [Int.mul_sub, Int.mul_one]; omega",
    ]
    return [*lines, *_coefficients(sequent, names)]


def _says_affine(rule: Rule, function: Variable) -> bool:
    """Whether a rule reads `∀ x, f x = (f 1 - f 0) * x + f 0`."""
    if len(rule.variables) != 1 or rule.premises:
        return False
    at_zero, at_one = (Application(function, (Numeral(n, INT),)) for n in (0, 1))
    slope = BinaryOperation("-", at_one, at_zero)
    line = BinaryOperation("+", BinaryOperation("*", slope, rule.variables[0]), at_zero)
    return rule.body == Comparison("=", Application(function, rule.variables), line)


def _coefficients(sequent: Sequent, names: _Affine) -> list[str]:
    """Lines that compare the equations at small numbers, and close every case."""
    x = Variable("x", INT)
    body = BinaryOperation("+", BinaryOperation("*", names.slope, x), names.start)
    numbers: list[Term] = [Numeral(0, INT), Numeral(1, INT)]
    lines: list[str] = []
    equations: list[tuple[str, Comparison]] = []
    for rule in rules(sequent):
        for made in _instances(rule, numbers):
            replaced = put_in(made.fact, names.function, x, body)
            if not isinstance(replaced, Comparison) or replaced.relation != "=":
                continue
            name = f"{sequent.fresh('q')}_{len(equations)}"
            lines += [
                f"have {name} : {render(replaced)} := by",
                f"  {made.named('raw')[0]}",
                f"  simpa only [{names.line}] using raw",
            ]
            equations.append((name, replaced))
    for hypothesis in sequent.hypotheses:
        replaced = put_in(canonical(hypothesis.proposition), names.function, x, body)
        if replaced == hypothesis.proposition or not isinstance(replaced, Comparison):
            continue
        name = f"{sequent.fresh('q')}_{len(equations)}"
        lines.append(f"have {name} : {render(replaced)} := by")
        lines.append(f"  simpa only [{names.line}] using {hypothesis.name}")
        if replaced.relation == "=" and replaced.left != replaced.right:
            equations.append((name, replaced))
    splitting = Splitting(sequent.taken() | {names.slope.name, names.start.name}, equations)
    closings = [[text] for text in list(_finishes(sequent.goal, names))[:_MOST_CLOSINGS]]
    return [*lines, *split_lines(splitting, (names.slope, names.start), alternatives(closings))]


def _finishes(goal: Proposition, names: _Affine) -> Iterator[str]:
    """Tactics for the goal when the function is known to be affine."""
    match goal:
        case Connective("∨", left, right):
            yield from (f"(left; {rest})" for rest in _finishes(left, names))
            yield from (f"(right; {rest})" for rest in _finishes(right, names))
        case Quantified("∃", variable, body) if variable.type == INT:
            # The variables are gone where their values are known.
            for witness in (names.start.name, f"{names.function.name} 0", names.slope.name):
                for rest in _finishes(body, names):
                    yield f"(refine ⟨{witness}, ?_⟩; {rest})"
        case Quantified("∀", variable, body):
            yield from (f"(intro {variable.name}; {rest})" for rest in _finishes(body, names))
        case Connective("∧", left, right):
            for first in _finishes(left, names):
                for second in _finishes(right, names):
                    yield f"(exact ⟨by {first}, by {second}⟩)"
        case _:
            yield f"(simp only [{names.line}] <;> omega)"
            yield f"(simp only [{names.line}, Int.mul_comm] <;> omega)"
            yield f"(rw [← slope, ← start]; exact {names.line} _)"


def functional(sequent: Sequent) -> Iterator[Block]:
    """Everything that this file knows, the cheapest first."""
    yield from specialised(sequent)
    yield from substituted(sequent)
    yield from affine(sequent)
