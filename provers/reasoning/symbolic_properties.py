"""Usual properties of functions, conjectured where small examples of the hypotheses have them."""

from collections.abc import Iterator
from typing import Final

from provers.reasoning.symbolic_setting import Setting
from provers.reasoning.symbolic_terms import compare, nodes, number, plus
from provers.statements import find_counterexample
from provers.statements.ast import (
    INT,
    NAT,
    Application,
    BaseType,
    BinaryOperation,
    Comparison,
    Connective,
    FunctionType,
    Negation,
    Numeral,
    Proposition,
    Quantified,
    Statement,
    Term,
    Truth,
    Variable,
    free_variables,
)
from provers.statements.environment import Budget
from provers.statements.function_families import defined

_STEPS: Final = 20_000


def properties(setting: Setting) -> Iterator[Statement]:
    """Values, order, steps and the like of a function of one argument with a rule on it."""
    setting = setting.of_functions
    for function in setting.functions:
        kind = function.type
        if not isinstance(kind, FunctionType) or kind.domain not in (NAT, INT):
            continue
        if kind.result != kind.domain or not _has_example(setting, function):
            continue
        if kind.domain == INT:
            conjectures = _of_integers(function)
        else:
            conjectures = _of_naturals(function, from_one=_speaks_from_one(setting))
        equations = [h.proposition for h in setting.sequent.hypotheses]
        if defined(function, equations, {}, Budget(0)) is not None:
            # What equations define has no values to be found; how it grows may be of use.
            conjectures = [each for each in conjectures if each[0] in ("grows", "at_least")]
        for label, conclusion in conjectures:
            yield setting.stated(f"{function.name}_{label}", conclusion)


def _has_example(setting: Setting, function: Variable) -> bool:
    """Whether a rule speaks of the function, and some simple function obeys all rules."""
    rules = [h.proposition for h in setting.sequent.hypotheses]
    if not any(function in free_variables(r) and isinstance(r, Quantified) for r in rules):
        return False
    absurd = setting.stated("example", Comparison("=", function, function))
    absurd = Statement(absurd.name, absurd.binders, Truth(False))
    return find_counterexample(absurd, steps=_STEPS) is not None


def _speaks_from_one(setting: Setting) -> bool:
    """Whether rules speak of positive numbers alone: `∀ n, 0 < n → ..`."""
    return any(
        isinstance(node, Connective)
        and node.sign == "→"
        and isinstance(node.left, Comparison)
        and node.left.relation == "<"
        and node.left.left == Numeral(0)
        for hypothesis in setting.sequent.hypotheses
        for node in nodes(hypothesis.proposition)
    )


def _for_all(body: Proposition, *variables: Variable) -> Proposition:
    for variable in reversed(variables):
        body = Quantified("∀", variable, body)
    return body


def _of_integers(function: Variable) -> list[tuple[str, Proposition]]:
    x, y = Variable("x", INT), Variable("y", INT)
    zero, one = number(0, INT), number(1, INT)

    def f(term: Term) -> Term:
        return Application(function, (term,))

    step = compare(f(plus(x, 1)), "=", BinaryOperation("-", plus(f(x), f(one)), f(zero)))
    odd = compare(f(Negation(x)), "=", Negation(f(x)))
    additive = compare(f(plus(x, y)), "=", plus(f(x), f(y)))
    equal = Connective("→", compare(f(x), "=", f(y)), compare(x, "=", y))
    return [
        ("of_0", compare(f(zero), "=", 0)),
        ("step", _for_all(step, x)),
        ("is_identity", _for_all(compare(f(x), "=", x), x)),
        ("is_constant", _for_all(compare(f(x), "=", f(zero)), x)),
        ("is_additive", _for_all(additive, x, y)),
        ("is_odd", _for_all(odd, x)),
        ("is_injective", _for_all(equal, x, y)),
    ]


def _of_naturals(function: Variable, *, from_one: bool) -> list[tuple[str, Proposition]]:
    k, x, y = Variable("k", NAT), Variable("x", NAT), Variable("y", NAT)

    def f(term: Term) -> Term:
        return Application(function, (term,))

    def guarded(body: Proposition, *variables: Variable) -> Proposition:
        for variable in reversed(variables):
            if from_one:
                body = Connective("→", compare(Numeral(0), "<", variable), body)
            body = Quantified("∀", variable, body)
        return body

    start: BaseType = NAT
    first = number(1 if from_one else 0, start)
    additive = compare(f(plus(x, y)), "=", plus(f(x), f(y)))
    equal = Connective("→", compare(f(x), "=", f(y)), compare(x, "=", y))
    ordered = Connective("→", compare(x, "<", y), compare(f(x), "<", f(y)))
    # By induction on k, of which the plain bound is the case k = x.
    bound = Connective("→", compare(k, "≤", x), compare(k, "≤", f(x)))
    return [
        ("at_least_k", _for_all(guarded(bound, x), k)),
        ("grows", guarded(compare(f(x), "<", f(plus(x, 1))), x)),
        ("at_least", guarded(compare(x, "≤", f(x)), x)),
        ("of_first", compare(f(first), "=", first)),
        ("keeps_order", guarded(ordered, x, y)),
        ("is_injective", guarded(equal, x, y)),
        ("is_identity", guarded(compare(f(x), "=", x), x)),
        ("is_additive", guarded(additive, x, y)),
    ]
