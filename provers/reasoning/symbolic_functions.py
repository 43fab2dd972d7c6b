"""Functional equations: special values, what they leave when combined, and usual properties."""

from collections.abc import Iterator
from itertools import combinations, product
from typing import Final

import sympy

from provers.reasoning.symbolic_setting import Setting
from provers.reasoning.symbolic_terms import compare, nodes, number, plus, times
from provers.statements import substitute
from provers.statements.ast import (
    INT,
    NAT,
    Application,
    BinaryOperation,
    Comparison,
    Connective,
    FunctionType,
    Hypothesis,
    Negation,
    Node,
    Numeral,
    Proposition,
    Quantified,
    Statement,
    Term,
    Variable,
    free_variables,
    type_of,
)
from provers.statements.to_sympy import NotPolynomialError, SymPyTranslation
from provers.statements.transform import N, map_parts

_X: Final = "x"


def properties(setting: Setting) -> Iterator[Statement]:
    """Usual properties of a function of one argument, for which a hypothesis speaks."""
    for function in setting.functions:
        kind = function.type
        if not isinstance(kind, FunctionType) or kind.domain not in (NAT, INT):
            continue
        if kind.result != kind.domain or not _has_rule(setting, function):
            continue
        yield from _properties(setting, function, kind.domain == INT)


def _has_rule(setting: Setting, function: Variable) -> bool:
    return any(
        function in free_variables(h.proposition) and isinstance(h.proposition, Quantified)
        for h in setting.sequent.hypotheses
    )


def _properties(setting: Setting, function: Variable, whole: bool) -> Iterator[Statement]:
    kind = INT if whole else NAT
    x, y = Variable("x", kind), Variable("y", kind)
    zero, one = number(0, kind), number(1, kind)

    def f(term: Term) -> Term:
        return Application(function, (term,))

    def for_all(body: Proposition, *variables: Variable) -> Proposition:
        for variable in reversed(variables):
            body = Quantified("∀", variable, body)
        return body

    positive = compare(x, ">", 0)
    step = compare(f(plus(x, 1)), "=", BinaryOperation("-", plus(f(x), f(one)), f(zero)))
    name = function.name
    found: list[tuple[str, Proposition]] = [
        (f"{name}_of_0", compare(f(zero), "=", 0)),
        (f"{name}_of_1", compare(f(one), "=", 1)),
        (f"{name}_is_identity", for_all(compare(f(x), "=", x), x)),
        (f"{name}_is_constant_0", for_all(compare(f(x), "=", 0), x)),
    ]
    if whole:
        odd = compare(f(Negation(x)), "=", Negation(f(x)))
        found += [(f"{name}_step", for_all(step, x)), (f"{name}_is_odd", for_all(odd, x))]
    else:
        at_least = Connective("→", positive, compare(f(x), "≥", x))
        grows = Connective("→", positive, compare(f(x), "<", f(plus(x, 1))))
        found += [(f"{name}_at_least", for_all(at_least, x)), (f"{name}_grows", for_all(grows, x))]
    additive = compare(f(plus(x, y)), "=", plus(f(x), f(y)))
    equal = Connective("→", compare(f(x), "=", f(y)), compare(x, "=", y))
    found += [
        (f"{name}_is_additive", for_all(additive, x, y)),
        (f"{name}_is_injective", for_all(equal, x, y)),
    ]
    for label, conclusion in found:
        yield setting.stated(label, conclusion)


class _Instance:
    """An equation of the rule at chosen arguments, as a polynomial in the function's values."""

    def __init__(self, equation: Comparison, translation: SymPyTranslation) -> None:
        self.equation = equation
        self.expression = translation.relation(equation).expression


def specialisations(setting: Setting) -> Iterator[Statement]:
    """Consequences of an equation for all arguments: at 0 and 1, and where two of them combine."""
    for hypothesis in setting.sequent.hypotheses:
        variables, body = _rule(hypothesis)
        if body is None or not any(v in free_variables(body) for v in setting.functions):
            continue
        translation = SymPyTranslation()
        instances = [_Instance(equation, translation) for equation in _instances(variables, body)]
        yield from _combined(setting, instances, translation)
        for number_, instance in enumerate(instances):
            conclusion = _closed(instance.equation, setting)
            yield setting.stated(f"instance_{number_}", conclusion)


def _rule(hypothesis: Hypothesis) -> tuple[list[Variable], Comparison | None]:
    variables: list[Variable] = []
    body: Proposition = hypothesis.proposition
    while isinstance(body, Quantified) and body.quantifier == "∀":
        variables.append(body.variable)
        body = body.body
    usable = isinstance(body, Comparison) and body.relation == "=" and 1 <= len(variables) <= 2
    usable = usable and all(v.type in (NAT, INT) for v in variables)
    return variables, body if usable and isinstance(body, Comparison) else None


def _instances(variables: list[Variable], body: Comparison) -> Iterator[Comparison]:
    """The equation with its variables set to 0, 1 and x, and not all to x alone."""
    seen: set[Comparison] = set()
    kind = INT if variables[0].type == INT else NAT
    x = Variable(_X, kind)
    choices: list[Term] = [number(0, kind), x, plus(x, 1), number(1, kind)]
    for chosen in product(choices, repeat=len(variables)):
        if any(v.type != kind for v in variables) or len(variables) == 1 and chosen[0] == x:
            continue
        values = dict(zip(variables, chosen, strict=True))
        equation = simplified(substitute(body, values))
        if equation not in seen and equation.left != equation.right:
            seen.add(equation)
            yield equation


def simplified(node: N) -> N:
    """Sums and products with the numerals 0 and 1 done, and numerals added up."""
    changed: Node = map_parts(node, simplified)
    match changed:
        case BinaryOperation("+", Numeral(0), term) | BinaryOperation("+", term, Numeral(0)):
            changed = term
        case BinaryOperation("-", term, Numeral(0)):
            changed = term
        case BinaryOperation("*", Numeral(1), term) | BinaryOperation("*", term, Numeral(1)):
            changed = term
        case BinaryOperation("*", Numeral(0) as zero, _) | BinaryOperation(
            "*", _, Numeral(0) as zero
        ):
            changed = zero
        case BinaryOperation("+", Numeral(a, kind), Numeral(b)):
            changed = Numeral(a + b, kind)
        case BinaryOperation("*", Numeral(a, kind), Numeral(b)):
            changed = Numeral(a * b, kind)
        case BinaryOperation("+", BinaryOperation("+", term, Numeral(a, kind)), Numeral(b)):
            changed = BinaryOperation("+", term, Numeral(a + b, kind))
        case _:
            pass
    return changed  # pyright: ignore[reportReturnType]


def _combined(
    setting: Setting, instances: list[_Instance], translation: SymPyTranslation
) -> Iterator[Statement]:
    """Differences of two instances in which a nested value, as `f (f x)`, is gone."""
    nested = [s for s, term in translation.terms.items() if _depth(term) > 1]
    seen: set[sympy.Expr] = set()
    number_ = 0
    for first, second in combinations(instances, 2):
        left, right = first.expression, second.expression
        shared = [s for s in nested if left.has(s) and right.has(s)]
        if len(shared) != 1:
            continue
        a, b = left.coeff(shared[0]), right.coeff(shared[0])
        difference = sympy.expand(left * b - right * a)
        if difference == 0 or difference in seen or any(difference.has(s) for s in nested):
            continue
        seen.add(difference)
        kind = INT if type_of(first.equation.left) == INT else NAT
        try:
            equation = translation.comparison(difference, "=", kind)
        except NotPolynomialError:
            continue
        yield setting.stated(f"combined_{number_}", _closed(equation, setting))
        number_ += 1


def _depth(term: Term) -> int:
    inside = max((_depth_of(child) for child in nodes(term) if child is not term), default=0)
    return inside + isinstance(term, Application)


def _depth_of(node: Node) -> int:
    return 1 if isinstance(node, Application) else 0


def _closed(equation: Comparison, setting: Setting) -> Proposition:
    """The equation for all values of what is no variable of the setting."""
    known = set(setting.sequent.variables)
    closed: Proposition = equation
    for variable in sorted(free_variables(equation) - known, key=lambda v: v.name):
        closed = Quantified("∀", variable, closed)
    return closed


__all__ = ["properties", "simplified", "specialisations", "times"]
