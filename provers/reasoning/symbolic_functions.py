"""Functional equations: special values, and what they leave when two are combined."""

from collections.abc import Iterator
from itertools import combinations, product
from typing import Final, cast

import sympy

from provers.reasoning.symbolic_setting import Setting
from provers.reasoning.symbolic_terms import nodes, number, plus
from provers.statements import substitute
from provers.statements.ast import (
    INT,
    NAT,
    Application,
    BaseType,
    BinaryOperation,
    Comparison,
    Hypothesis,
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
from provers.statements.environment import Budget
from provers.statements.function_families import defined
from provers.statements.to_sympy import NotPolynomialError, SymPyTranslation
from provers.statements.transform import N, map_parts

_X: Final = "x"
_MOST_COMBINED: Final = 6
_MOST_VALUES: Final = 4


def specialisations(setting: Setting) -> Iterator[Statement]:
    """Consequences of an equation for all arguments: at 0 and 1, and where two of them combine."""
    setting = setting.of_functions
    propositions = [h.proposition for h in setting.sequent.hypotheses]
    for hypothesis in setting.sequent.hypotheses:
        variables, body = _rule(hypothesis)
        functions = [v for v in setting.functions if body and v in free_variables(body)]
        # Equations that define a function, step by step, say no more at 0 than they do anyway.
        if body is None or not functions:
            continue
        if any(defined(f, propositions, {}, Budget(0)) is not None for f in functions):
            continue
        translation = SymPyTranslation()
        instances = list(_instances(variables, body))
        kind = INT if type_of(body.left) == INT else NAT
        for place, equation in enumerate(_combined(instances, translation, kind)):
            yield setting.stated(f"combined_{place}", _closed(equation, setting))
        for place, equation in enumerate(instances):
            yield setting.stated(f"instance_{place}", _closed(equation, setting))


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
        if any(v.type != kind for v in variables) or (len(variables) == 1 and chosen[0] == x):
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
    instances: list[Comparison], translation: SymPyTranslation, kind: BaseType
) -> Iterator[Comparison]:
    """Equations left when a value that two instances share is eliminated, and once more."""
    expressions = [translation.relation(equation).expression for equation in instances]
    nested = [s for s, term in translation.terms.items() if _is_nested(term)]
    others = [s for s, term in translation.terms.items() if not _is_nested(term)]
    first = _eliminated(expressions, nested, barred=nested)
    second = _eliminated(first, others, barred=nested)
    # Short ones say more.
    ranked = [*sorted(first, key=_size), *sorted(second, key=_size)]
    for expression in list(dict.fromkeys(ranked))[:_MOST_COMBINED]:
        try:
            yield _two_sided(expression, translation, kind)
        except NotPolynomialError:
            continue


def _eliminated(
    expressions: list[sympy.Expr], symbols: list[sympy.Symbol], *, barred: list[sympy.Symbol]
) -> list[sympy.Expr]:
    """Combinations of two expressions, linear in a symbol of both, in which it does not occur."""
    found: dict[sympy.Expr, None] = {}
    for left, right in combinations(expressions, 2):
        for symbol in symbols:
            if not (left.has(symbol) and right.has(symbol)):
                continue
            a, b = left.coeff(symbol), right.coeff(symbol)
            difference = sympy.expand(left * b - right * a)
            if difference.has(symbol) or any(difference.has(other) for other in barred):
                continue
            if difference.is_number or len(difference.as_ordered_terms()) > _MOST_VALUES:
                continue
            _, primitive = sympy.Poly(difference).primitive()
            if primitive.LC() < 0:
                primitive = -primitive
            found.setdefault(primitive.as_expr())
    return list(found)


def _size(expression: sympy.Expr) -> tuple[int, int, str]:
    text = str(expression)
    return len(expression.as_ordered_terms()), len(text), text


def _two_sided(expression: sympy.Expr, translation: SymPyTranslation, kind: BaseType) -> Comparison:
    """`expression = 0` with positive parts on the left and the others on the right."""
    summands = cast(list[sympy.Expr], expression.as_ordered_terms())
    left = [each for each in summands if each.as_coeff_Mul()[0] > 0]
    right = [-each for each in summands if each.as_coeff_Mul()[0] < 0]
    sides = [translation.term(sympy.Add(*side), kind) for side in (left, right)]
    return Comparison("=", *sides)


def _is_nested(term: Term) -> bool:
    """Whether a value of a function stands inside another."""
    return any(
        isinstance(node, Application)
        and any(isinstance(inner, Application) for part in node.arguments for inner in nodes(part))
        for node in nodes(term)
    )


def _closed(equation: Comparison, setting: Setting) -> Proposition:
    """The equation for all values of what is no variable of the setting."""
    known = set(setting.sequent.variables)
    closed: Proposition = equation
    for variable in sorted(free_variables(equation) - known, key=lambda v: v.name):
        closed = Quantified("∀", variable, closed)
    return closed
