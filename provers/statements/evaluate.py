"""Terms and propositions on small values, with Lean's meaning of every operation.

A proposition is True, False, or None for unknown: a quantifier over infinitely many values is
decided by a witness or counterexample among small ones, or not at all.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, NoReturn, cast

from provers.statements.ast import (
    BOOL,
    FUNCTION_PREDICATES,
    INT,
    NAT,
    PROP,
    Application,
    BigOperation,
    BinaryOperation,
    BooleanValue,
    Call,
    Cast,
    Collection,
    Comparison,
    Conditional,
    Congruence,
    Connective,
    Divides,
    FunctionType,
    Interval,
    Iterate,
    Lambda,
    Membership,
    Negation,
    Not,
    Numeral,
    Predicate,
    Proposition,
    Quantified,
    Range,
    Term,
    Truth,
    Type,
    Variable,
    type_of,
)
from provers.statements.connectives import CONNECTIVES, negated
from provers.statements.domains import candidates, guards, limits
from provers.statements.environment import (
    DEFAULT_BOUND,
    DEFAULT_STEPS,
    Budget,
    Environment,
    Function,
    PropositionCode,
    StepsExhaustedError,
    TermCode,
    Truth3,
    Value,
    restore,
)
from provers.statements.operations import CALLS, INTEGER, NATURAL, TESTS, UndeterminedError, divides
from provers.statements.quantifiers import Domain, quantified

_MAX_ITERATIONS: Final = 10_000


def evaluate(
    proposition: Proposition,
    values: Mapping[str, Value],
    *,
    bound: int = DEFAULT_BOUND,
    steps: int = DEFAULT_STEPS,
) -> Truth3:
    """Decide a proposition, or say None.

    Args:
        proposition: its free variables have values.
        values: of free variables, by name: int for Nat and Int, bool for Bool and Prop, and
            Python functions of as many arguments as their type has.
        bound: how far from zero an unlimited quantifier looks.
        steps: how many values of quantified variables may be tried in all.

    Returns:
        True or False where that is certain; None where it is unknown, too large or too long.
    """
    try:
        return proposition_code(proposition)(Environment(values, bound=bound, budget=Budget(steps)))
    except StepsExhaustedError:
        return None


def evaluate_term(term: Term, values: Mapping[str, Value]) -> int | bool | None:
    """The value of a term that is no function; None where it is unknown or too large."""
    try:
        return term_code(term)(Environment(values))
    except (UndeterminedError, StepsExhaustedError):
        return None


def term_code(term: Term) -> TermCode:  # noqa: PLR0911 (one for each form)
    """A term as Python code, for many evaluations; raises `UndeterminedError` when run."""
    match term:
        case Variable(name):
            return lambda env: cast(int, env.values[name])
        case Numeral(value) | BooleanValue(value):
            return lambda _: value
        case BinaryOperation(operator, left, right):
            run = (NATURAL if type_of(left) == NAT else INTEGER)[operator]
            first, second = term_code(left), term_code(right)
            return lambda env: run(first(env), second(env))
        case Negation(operand):
            inner = term_code(operand)
            return lambda env: -inner(env)
        case Cast(operand):
            return term_code(operand)
        case Call(function, arguments):
            return _call(CALLS[function], arguments)
        case Application(function, arguments):
            return _application(function, arguments)
        case Conditional(condition, positive, negative):
            return _conditional(condition, positive, negative)
        case BigOperation():
            return _big(term)
        case Lambda() | Iterate():
            code = function_code(term)
            return lambda env: cast(int, code(env))


def _call(run: Callable[..., int], arguments: tuple[Term, ...]) -> TermCode:
    codes = [term_code(argument) for argument in arguments]
    if len(codes) == 2:
        first, second = codes
        return lambda env: run(first(env), second(env))
    (only,) = codes
    return lambda env: run(only(env))


def _application(function: Term, arguments: tuple[Term, ...]) -> TermCode:
    code = function_code(function)
    codes = [term_code(argument) for argument in arguments]
    if isinstance(_result(type_of(function), len(arguments)), FunctionType):
        return _refuse("a function of too few arguments")
    if len(codes) == 1:
        only = codes[0]
        return lambda env: code(env)(only(env))
    return lambda env: code(env)(*[each(env) for each in codes])


def _result(kind: Type, arguments: int) -> Type:
    for _ in range(arguments):
        kind = cast(FunctionType, kind).result
    return kind


def function_code(function: Term) -> Callable[[Environment], Function]:
    """A function as Python code that gives a Python function of all its arguments."""
    match function:
        case Variable(name):
            return lambda env: cast(Function, env.values[name])
        case Iterate(inner, count):
            repeated, times = function_code(inner), term_code(count)
            return lambda env: _iterated(repeated(env), times(env))
        case Lambda():
            return _lambda(function)
        case _:
            return _refuse("a function given otherwise than by a variable, `fun` or an iterate")


def _refuse(reason: str) -> Callable[[Environment], NoReturn]:
    def refuse(_: Environment) -> NoReturn:
        raise UndeterminedError(reason)

    return refuse


def _iterated(function: Function, times: int) -> Function:
    if times > _MAX_ITERATIONS:
        raise UndeterminedError(f"{times} iterations")

    def iterated(value: int) -> int:
        for _ in range(times):
            value = function(value)
        return value

    return iterated


def _lambda(function: Lambda) -> Callable[[Environment], Function]:
    names = [function.variable.name]
    body = function.body
    while isinstance(body, Lambda):
        names.append(body.variable.name)
        body = body.body
    code = any_code(body)

    def make(env: Environment) -> Function:
        def call(*arguments: Value) -> int | bool:
            given = {**env.values, **dict(zip(names, arguments, strict=True))}
            inner = Environment(given, bound=env.bound, presuming=env.presuming, budget=env.budget)
            found = code(inner)
            if found is None:
                raise UndeterminedError("a proposition inside a function")
            return found

        return call

    return make


def any_code(body: Term | Proposition) -> Callable[[Environment], int | bool | None]:
    """Code for a term or a proposition."""
    if type_of(body) == PROP:
        return proposition_code(cast(Proposition, body))
    return term_code(cast(Term, body))


def _conditional(condition: Proposition, positive: Term, negative: Term) -> TermCode:
    test, first, second = proposition_code(condition), term_code(positive), term_code(negative)

    def choose(env: Environment) -> int:
        found = test(env)
        if found is None:
            raise UndeterminedError("a condition of `if`")
        return first(env) if found else second(env)

    return choose


def _big(term: BigOperation) -> TermCode:
    name, body = term.variable.name, term_code(term.body)
    places = _elements(term.collection)
    join = INTEGER["+" if term.operator == "∑" else "*"]
    start = 0 if term.operator == "∑" else 1

    def total(env: Environment) -> int:
        found = start
        before = env.values.get(name)
        for value in places(env):
            env.budget.spend()
            env.values[name] = value
            found = join(found, body(env))
        restore(env, name, before)
        return found

    return total


def _elements(collection: Collection) -> Callable[[Environment], Iterable[int]]:
    if isinstance(collection, Range):
        bound = term_code(collection.bound)
        return lambda env: range(bound(env))
    if isinstance(collection, Interval):
        lower, upper = term_code(collection.lower), term_code(collection.upper)
        return lambda env: range(lower(env), upper(env) + 1)
    codes = [term_code(element) for element in collection.elements]
    return lambda env: [code(env) for code in codes]


_RELATIONS: Final[dict[str, Callable[[int, int], bool]]] = {
    "=": lambda left, right: left == right,
    "≠": lambda left, right: left != right,
    "<": lambda left, right: left < right,
    "≤": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    "≥": lambda left, right: left >= right,
}


def proposition_code(proposition: Proposition) -> PropositionCode:  # noqa: PLR0911 (one for each form)
    """A proposition as Python code, for many evaluations."""
    match proposition:
        case Connective(sign, left, right):
            return CONNECTIVES[sign](proposition_code(left), proposition_code(right))
        case Not(operand):
            return negated(proposition_code(operand))
        case Quantified():
            return _quantified(proposition)
        case Truth(value):
            return lambda _: value
        case Predicate(name) if name in FUNCTION_PREDICATES:
            return lambda _: None
        case Comparison(_, left, _) if isinstance(type_of(left), FunctionType):
            return lambda _: None
        case _:
            return _guarded(_atom(proposition))


def _guarded(code: Callable[[Environment], bool]) -> PropositionCode:
    def run(env: Environment) -> Truth3:
        try:
            return code(env)
        except UndeterminedError:
            return None

    return run


def _atom(proposition: Proposition) -> Callable[[Environment], bool]:
    match proposition:
        case Comparison(relation, left, right):
            test = _RELATIONS[relation]
            first, second = term_code(left), term_code(right)
            return lambda env: test(first(env), second(env))
        case Divides(left, right):
            first, second = term_code(left), term_code(right)
            return lambda env: divides(first(env), second(env))
        case Congruence(left, right, modulus):
            first, second, third = term_code(left), term_code(right), term_code(modulus)
            return lambda env: divides(third(env), first(env) - second(env))
        case Membership(element, collection):
            first, places = term_code(element), _elements(collection)
            return lambda env: first(env) in places(env)
        case Predicate(name, arguments):
            test = TESTS[name]
            codes = [term_code(argument) for argument in arguments]
            return lambda env: test(*[code(env) for code in codes])
        case Variable() | Application():
            code = term_code(proposition)
            return lambda env: bool(code(env))
        case _:
            raise TypeError(f"{type(proposition).__name__} is no proposition")


def domain_code(variable: Variable, conditions: Iterable[Proposition]) -> Domain:
    """Code for the values of a variable that may matter, and whether they are all.

    Args:
        variable: of type Nat, Int, Bool or Prop; no value of another type is ever proposed.
        conditions: those under which the variable matters.
    """
    if variable.type in (BOOL, PROP):
        return lambda _: ((False, True), True)
    if variable.type not in (NAT, INT):
        return lambda _: ((), False)
    found = limits(variable, conditions)
    terms = {t for limit in found for t in (limit.term, *limit.factors, *limit.bases)}
    codes = {term: term_code(term) for term in terms}

    def domain(env: Environment) -> tuple[Iterable[int], bool]:
        def value(term: Term) -> int | None:
            try:
                return codes[term](env)
            except (UndeterminedError, KeyError):  # a variable without a value yet
                return None

        return candidates(variable.type, ((limit, value) for limit in found), env.bound)

    return domain


def _quantified(proposition: Quantified) -> PropositionCode:
    sign, variable = proposition.quantifier, proposition.variable
    body = proposition_code(proposition.body)
    conditions = guards("∃" if sign == "∃!" else sign, proposition.body)
    return quantified(sign, variable.name, body, domain_code(variable, list(conditions)))
