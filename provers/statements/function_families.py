"""Functions to try for a function variable: those its equations define, and simple ones."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Final, NamedTuple

from provers.statements.ast import (
    INT,
    NAT,
    Application,
    BinaryOperation,
    Comparison,
    Connective,
    FunctionType,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Type,
    Variable,
)
from provers.statements.environment import Budget, Environment, Function, Value
from provers.statements.evaluate import proposition_code, term_code
from provers.statements.operations import UndeterminedError

_MAX_DEPTH: Final = 150
_MAX_VALUES: Final = 20_000
_CALL_STEPS: Final = 10


class FunctionGuess(NamedTuple):
    """A function and how to show it to a person."""

    text: str
    function: Function


class _Pattern(NamedTuple):
    """An argument `factor * variable + shift`, or the number `shift`."""

    variable: Variable | None
    factor: int
    shift: int

    def match(self, value: int, kind: Type) -> dict[str, Value] | None:
        """The variable's value that makes the argument the given one."""
        rest = value - self.shift
        if self.variable is None:
            return {} if rest == 0 else None
        if rest % self.factor or (kind == NAT and rest < 0):
            return None
        return {self.variable.name: rest // self.factor}


class _Rule(NamedTuple):
    patterns: tuple[_Pattern, ...]
    conditions: tuple[Callable[[Environment], bool | None], ...]
    result: Callable[[Environment], int]


def arity(kind: Type) -> int:
    """How many arguments a function of a type takes."""
    return 1 + arity(kind.result) if isinstance(kind, FunctionType) else 0


def argument_types(kind: Type) -> tuple[Type, ...]:
    """The types of a function's arguments."""
    return (kind.domain, *argument_types(kind.result)) if isinstance(kind, FunctionType) else ()


def defined(
    variable: Variable,
    hypotheses: Sequence[Proposition],
    values: dict[str, Value],
    budget: Budget,
) -> FunctionGuess | None:
    """The function that equations such as `f 0 = 1` and `∀ n, f (n + 1) = 2 * f n` define.

    Args:
        variable: the function.
        hypotheses: among which its equations are looked for.
        values: of the other variables; read whenever the function is called.
        budget: what may still be done; a new value costs ten steps.

    Returns:
        None where no equation defines a value. A call raises `UndeterminedError` where none
        matches, or the recursion is deeper than 150 or does not end.
    """
    rules = [rule for each in hypotheses if (rule := _rule(variable, each)) is not None]
    if not rules:
        return None
    kinds = argument_types(variable.type)
    known: dict[tuple[int, ...], int | None] = {}
    depth = 0

    def function(*arguments: int) -> int:
        nonlocal depth
        if arguments not in known:
            budget.spend(_CALL_STEPS)
            if depth >= _MAX_DEPTH or len(known) >= _MAX_VALUES:
                raise UndeterminedError(f"{variable.name} recurses too deeply")
            depth += 1
            known[arguments] = None  # so that a circular equation ends
            try:
                known[arguments] = _apply(
                    rules, arguments, kinds, {**values, variable.name: function}, budget
                )
            finally:
                depth -= 1
        found = known[arguments]
        if found is None:
            raise UndeterminedError(f"{variable.name} is not known for {arguments}")
        return found

    def ascending(*arguments: int) -> int:
        # From below, so that a call far up finds its predecessors known.
        if len(arguments) == 1 and depth == 0 and arguments not in known:
            for value in range(0, min(arguments[0], _MAX_VALUES), _MAX_DEPTH // 4):
                with suppress(UndeterminedError):
                    function(value)
        return function(*arguments)

    return FunctionGuess("as its equations say", ascending)


def _apply(
    rules: list[_Rule],
    arguments: tuple[int, ...],
    kinds: tuple[Type, ...],
    values: dict[str, Value],
    budget: Budget,
) -> int:
    for rule in rules:
        bound: dict[str, Value] | None = {}
        for pattern, argument, kind in zip(rule.patterns, arguments, kinds, strict=True):
            found = pattern.match(argument, kind)
            bound = None if bound is None or found is None else {**bound, **found}
        if bound is None:
            continue
        env = Environment({**values, **bound}, bound=4, budget=budget)
        if all(condition(env) for condition in rule.conditions):
            return rule.result(env)
    raise UndeterminedError(f"no equation for {arguments}")


def _rule(variable: Variable, hypothesis: Proposition) -> _Rule | None:
    """One equation for the function, as a rule."""
    bound: list[Variable] = []
    conditions: list[Proposition] = []
    while True:
        if isinstance(hypothesis, Quantified) and hypothesis.quantifier == "∀":
            bound.append(hypothesis.variable)
            hypothesis = hypothesis.body
        elif isinstance(hypothesis, Connective) and hypothesis.sign == "→":
            conditions.append(hypothesis.left)
            hypothesis = hypothesis.right
        else:
            break
    if not isinstance(hypothesis, Comparison) or hypothesis.relation != "=":
        return None
    left, right = hypothesis.left, hypothesis.right
    if not isinstance(left, Application) or left.function != variable:
        return None
    if len(left.arguments) != arity(variable.type):
        return None
    patterns = [_pattern(argument, bound) for argument in left.arguments]
    found = [pattern for pattern in patterns if pattern is not None]
    named = [pattern.variable for pattern in found if pattern.variable is not None]
    if len(found) != len(patterns) or len(set(named)) != len(bound) or len(named) != len(bound):
        return None
    codes = tuple(proposition_code(condition) for condition in conditions)
    return _Rule(tuple(found), codes, term_code(right))


def _pattern(term: Term, bound: list[Variable]) -> _Pattern | None:
    match term:
        case Numeral(value):
            return _Pattern(None, 1, value)
        case Variable() if term in bound:
            return _Pattern(term, 1, 0)
        case BinaryOperation("+", inner, Numeral(value)):
            found = _pattern(inner, bound)
            return found._replace(shift=found.shift + value) if found is not None else None
        case BinaryOperation("*", Numeral(value), Variable() as inner) if value and inner in bound:
            return _Pattern(inner, value, 0)
        case _:
            return None


def simple(kind: Type) -> Iterator[FunctionGuess]:
    """Constants, identity, linear functions and small variations, of one argument or more."""
    if not isinstance(kind, FunctionType):
        return
    result = kind
    while isinstance(result, FunctionType):
        result = result.result
    if result not in (NAT, INT):
        yield from _boolean()
        return
    yield FunctionGuess("fun _ => 0", lambda *_: 0)
    yield FunctionGuess("fun _ => 1", lambda *_: 1)
    if NAT in argument_types(kind) or result == argument_types(kind)[0]:
        floor = 0 if result == NAT else None
        yield from _linear(floor)


def _boolean() -> Iterator[FunctionGuess]:
    yield FunctionGuess("fun _ => true", lambda *_: True)
    yield FunctionGuess("fun _ => false", lambda *_: False)
    yield FunctionGuess("fun x .. => x % 2 = 0", lambda *a: a[0] % 2 == 0)
    yield FunctionGuess("fun x .. => x % 3 = 0", lambda *a: a[0] % 3 == 0)
    yield FunctionGuess("fun x .. => x = 0", lambda *a: a[0] == 0)
    yield FunctionGuess("fun x .. => x ≤ 2", lambda *a: a[0] <= 2)


def _linear(floor: int | None) -> Iterator[FunctionGuess]:
    def kept(value: int) -> int:
        return value if floor is None else max(floor, value)

    yield FunctionGuess("fun x .. => x", lambda *a: kept(a[0]))
    yield FunctionGuess("fun x .. => x + 1", lambda *a: kept(a[0] + 1))
    yield FunctionGuess("fun x .. => 2 * x", lambda *a: kept(2 * a[0]))
    yield FunctionGuess("fun x .. => 2 * x + 1", lambda *a: kept(2 * a[0] + 1))
    yield FunctionGuess("fun x .. => 3 * x", lambda *a: kept(3 * a[0]))
    yield FunctionGuess("fun x .. => x / 3", lambda *a: kept(a[0] // 3))
    yield FunctionGuess("fun x .. => x ^ 2", lambda *a: kept(a[0] ** 2))
    yield FunctionGuess("fun x .. => x - 1", lambda *a: kept(a[0] - 1))
    if floor is None:
        yield FunctionGuess("fun x .. => -x", lambda *a: -a[0])
    yield FunctionGuess("the sum of the arguments", lambda *a: kept(sum(a)))
    yield FunctionGuess("fun _ => 2", lambda *_: 2)
    yield FunctionGuess("fun x .. => x % 2", lambda *a: a[0] % 2)
