"""A search for small counterexamples of a statement; the same every time.

Variables are given values one at a time, within what the hypotheses on them allow, and a
hypothesis is checked as soon as its variables have values. The range grows from pass to pass.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import Final, NamedTuple

from provers.statements.ast import (
    Connective,
    FunctionType,
    Node,
    Not,
    Proposition,
    Quantified,
    Statement,
    Term,
    Truth,
    Variable,
    children,
    conjuncts,
    free_variables,
)
from provers.statements.domains import limits
from provers.statements.environment import (
    Budget,
    Environment,
    PropositionCode,
    StepsExhaustedError,
    Value,
)
from provers.statements.evaluate import domain_code, proposition_code
from provers.statements.function_families import FunctionGuess, defined, simple
from provers.statements.transform import closed, substitute, unused

DEFAULT_STEPS: Final = 50_000
_BOUNDS: Final = (2, 4, 8, 16, 32, 64, 128, 256, 512, 2048, 8192)
_INNER_BOUND: Final = 12
_WIDE_BOUND: Final = 24
_WIDEST: Final = 200


class Counterexample(NamedTuple):
    """Values for which a statement's hypotheses hold and its goal does not.

    Attributes:
        values: by variable; functions as a short description.
        certain: whether all hypotheses are true and the goal false for sure; where a function is
            only tried on small arguments, or a hypothesis is not decided, it is a suspicion.
    """

    values: dict[str, int | bool | str]
    certain: bool

    def __str__(self) -> str:
        shown = ", ".join(f"{name} = {_text(value)}" for name, value in self.values.items())
        return shown or "the statement has no variables"


class _Problem(NamedTuple):
    """A statement taken apart: variables, hypotheses on them, and a goal to be false."""

    variables: tuple[Variable, ...]
    hypotheses: tuple[Proposition, ...]
    goal: Proposition


def find_counterexample(
    statement: Statement | Proposition, *, steps: int = DEFAULT_STEPS
) -> Counterexample | None:
    """Look for values that refute a statement.

    Args:
        statement: or a closed proposition.
        steps: how many values may be tried in all, some 20,000 to 200,000 a second.

    Returns:
        The first certain counterexample; failing that, the first suspicion; or None.
    """
    whole = closed(statement) if isinstance(statement, Statement) else statement
    suspicion: Counterexample | None = None
    budget = Budget(steps)
    for problem in _problems(whole):
        found = _Search(problem, budget).run()
        if found is not None and found.certain:
            return found
        suspicion = suspicion or found
        if budget.left <= 0:
            break
    return suspicion


class SmallSolutions(NamedTuple):
    """Values for which hypotheses surely hold.

    Attributes:
        values: one mapping by variable for each solution, small ones first.
        complete: whether there are no others.
        bound: how far variables that nothing limits were looked for, all solutions being given.
    """

    values: tuple[dict[str, int | bool | str], ...]
    complete: bool
    bound: int


def small_solutions(
    hypotheses: Statement, *, limit: int, steps: int = DEFAULT_STEPS
) -> SmallSolutions:
    """Look for values for which a statement's hypotheses surely hold.

    Args:
        hypotheses: a statement with the goal False.
        limit: the most solutions to give.
        steps: as for `find_counterexample`.
    """
    problem = next(_problems(closed(hypotheses)))
    search = _Search(problem, Budget(steps), wanted=limit)
    full = search.run() is not None
    return SmallSolutions(tuple(search.found), search.complete and not full, search.passed)


def _problems(whole: Proposition) -> Iterator[_Problem]:
    """One problem for each part of the goal that can fail on its own."""
    variables: list[Variable] = []
    hypotheses: list[Proposition] = []
    taken: set[str] = set()
    goal = whole
    while True:
        if isinstance(goal, Quantified) and goal.quantifier == "∀":
            old, goal_body = goal.variable, goal.body
            fresh = Variable(unused(old.name, taken), old.type)
            taken.add(fresh.name)
            variables.append(fresh)
            goal = goal_body if fresh == old else substitute(goal_body, {old: fresh})
        elif isinstance(goal, Connective) and goal.sign == "→":
            hypotheses += conjuncts(goal.left)
            goal = goal.right
        elif isinstance(goal, Not):
            hypotheses += conjuncts(goal.operand)
            goal = Truth(False)
        else:
            break
    opened = _opened(hypotheses, variables, taken)
    for part in conjuncts(goal):
        for own in _splits(part):
            if own is None:
                yield _Problem(tuple(variables), opened, part)
                continue
            for inner in _problems(own):
                renamed = _apart(inner, taken)
                yield _Problem(
                    (*variables, *renamed.variables),
                    (*opened, *renamed.hypotheses),
                    renamed.goal,
                )


def _opened(
    hypotheses: list[Proposition], variables: list[Variable], taken: set[str]
) -> tuple[Proposition, ...]:
    """The hypotheses, with one more variable for each that says something exists."""
    opened: list[Proposition] = []
    waiting = list(hypotheses)
    while waiting:
        first = waiting.pop(0)
        if isinstance(first, Quantified) and first.quantifier == "∃":
            fresh = Variable(unused(first.variable.name, taken), first.variable.type)
            taken.add(fresh.name)
            variables.append(fresh)
            waiting = [*conjuncts(substitute(first.body, {first.variable: fresh})), *waiting]
        else:
            opened.append(first)
    return tuple(opened)


def _splits(part: Proposition) -> tuple[Proposition | None, ...]:
    """What a part of the goal is to be taken apart into; None where it stays as it is."""
    if isinstance(part, Quantified) and part.quantifier == "∀":
        return (part,)
    if isinstance(part, Connective) and part.sign == "→":
        return (part,)
    if isinstance(part, Connective) and part.sign == "↔":
        left, right = part.left, part.right
        return (Connective("→", left, right), Connective("→", right, left))
    return (None,)


def _apart(problem: _Problem, taken: set[str]) -> _Problem:
    """The problem with its own variables named unlike those outside."""
    own = set(taken)
    changes: dict[Variable, Term | Proposition] = {}
    variables: list[Variable] = []
    for variable in problem.variables:
        fresh = Variable(unused(variable.name, own), variable.type)
        own.add(fresh.name)
        variables.append(fresh)
        if fresh != variable:
            changes[variable] = fresh
    hypotheses = tuple(substitute(each, changes) for each in problem.hypotheses)
    return _Problem(tuple(variables), hypotheses, substitute(problem.goal, changes))


class _Step(NamedTuple):
    """One variable in the order of the search, with what is checked once it has a value."""

    variable: Variable
    domain: Callable[[Environment], tuple[Iterable[int], bool]]
    checks: tuple[PropositionCode, ...]


class _Search:
    """One problem searched with growing bounds until the steps are spent."""

    def __init__(self, problem: _Problem, budget: Budget, *, wanted: int = 1) -> None:
        self.found: list[dict[str, int | bool | str]] = []
        self._wanted = wanted
        self._budget = budget
        self._goal = proposition_code(problem.goal)
        self._names = [v.name for v in problem.variables]
        self._functions = [v for v in problem.variables if isinstance(v.type, FunctionType)]
        plain = [v for v in problem.variables if not isinstance(v.type, FunctionType)]
        self._first, self._steps = _ordered(plain, problem.hypotheses)
        # Equations with other variables in them would define another function for each value.
        self._equations = [
            each for each in problem.hypotheses if not free_variables(each) & set(plain)
        ]
        self.complete = True
        self.passed = 0
        self._suspicion: Counterexample | None = None

    def run(self) -> Counterexample | None:
        """The first certain counterexample, or the first suspicion, or None."""
        try:
            for bound in _BOUNDS:
                self.complete = True
                for guesses in self._guesses():
                    found = self._attempt(bound, guesses)
                    if found is not None:
                        return found
                self.passed = bound
                if self._suspicion is not None or self.complete:
                    break
        except StepsExhaustedError:
            self.complete = False
        return self._suspicion

    def _guesses(self) -> Iterator[dict[str, FunctionGuess]]:
        """Functions for the function variables, in a fixed order of combinations."""
        values: dict[str, Value] = {}
        families: list[list[FunctionGuess]] = []
        for variable in self._functions:
            found = defined(variable, self._equations, values, self._budget)
            families.append(list(simple(variable.type)) if found is None else [found])
        for guesses in product(*families):
            chosen = {v.name: guess for v, guess in zip(self._functions, guesses, strict=True)}
            values.update({name: guess.function for name, guess in chosen.items()})
            yield chosen

    def _attempt(self, bound: int, guesses: dict[str, FunctionGuess]) -> Counterexample | None:
        self._budget.spend()
        env = Environment(
            {name: guess.function for name, guess in guesses.items()},
            bound=_INNER_BOUND,
            budget=self._budget,
        )
        # The equations that define a function hold by construction, known or not.
        certain = _checked(self._first, env)
        if certain is None:
            return None
        return self._descend(0, bound, env, guesses, certain and not guesses)

    def _descend(
        self,
        depth: int,
        bound: int,
        env: Environment,
        guesses: dict[str, FunctionGuess],
        certain: bool,
    ) -> Counterexample | None:
        if depth == len(self._steps):
            return self._judge(env, guesses, certain)
        variable, domain, checks = self._steps[depth]
        env.bound = bound
        values, complete = domain(env)
        env.bound = _INNER_BOUND
        self.complete = self.complete and complete
        for value in values:
            env.budget.spend()
            env.values[variable.name] = value
            sure = _checked(checks, env)
            if sure is not None:
                found = self._descend(depth + 1, bound, env, guesses, certain and sure)
                if found is not None:
                    return found
        env.values.pop(variable.name, None)
        return None

    def _judge(
        self, env: Environment, guesses: dict[str, FunctionGuess], certain: bool
    ) -> Counterexample | None:
        found = self._goal(env)
        if found or (found is None and not guesses):
            return None
        certain = certain and found is False
        if not certain and not self._presumed(env):
            return None
        values: dict[str, int | bool | str] = {}
        for name in self._names:
            value = env.values[name]
            values[name] = value if isinstance(value, int) else guesses[name].text
        shown = Counterexample(values, certain)
        if certain:
            if values not in self.found:
                self.found.append(values)
            return shown if len(self.found) >= self._wanted else None
        self._suspicion = self._suspicion or shown
        return None

    def _presumed(self, env: Environment) -> bool:
        """Whether all hypotheses hold and the goal fails as far as a wider look goes."""
        if self._suspicion is not None:
            return False
        sizes = [abs(value) for value in env.values.values() if isinstance(value, int)]
        wide = _WIDE_BOUND + 4 * max(sizes, default=0)
        if wide > _WIDEST:
            return False
        env.bound, env.presuming = wide, True
        try:
            checks = [check for step in self._steps for check in step.checks]
            if self._goal(env) is not False or any(check(env) is not True for check in checks):
                return False
            return all(check(env) is not False for check in self._first)
        finally:
            env.bound, env.presuming = _INNER_BOUND, False


def _checked(checks: Iterable[PropositionCode], env: Environment) -> bool | None:
    """Whether all hold for sure; None where one is false."""
    certain = True
    for check in checks:
        found = check(env)
        if found is False:
            return None
        certain = certain and found is True
    return certain


def _ordered(
    variables: list[Variable], hypotheses: tuple[Proposition, ...]
) -> tuple[tuple[PropositionCode, ...], tuple[_Step, ...]]:
    """The checks without variables, and the variables in order, those that equations give early."""
    plain = set(variables)
    waiting = sorted(hypotheses, key=_cost)
    first = [each for each in waiting if not free_variables(each) & plain]
    waiting = [each for each in waiting if each not in first]
    steps: list[_Step] = []
    assigned: set[Variable] = set()
    rest = list(variables)
    while rest:
        variable = next((v for v in rest if _given(v, waiting, assigned, plain)), None)
        if variable is None:
            # The one from which equations give most of the others.
            variable = max(rest, key=lambda v: _opens(v, rest, waiting, assigned, plain))
        rest.remove(variable)
        conditions = [
            each for each in hypotheses if free_variables(each) & plain <= assigned | {variable}
        ]
        assigned.add(variable)
        ready = [each for each in waiting if free_variables(each) & plain <= assigned]
        waiting = [each for each in waiting if each not in ready]
        # Bounds by terms whose variables come later are of no use yet, and are left out here.
        domain = domain_code(variable, conditions)
        steps.append(_Step(variable, domain, tuple(map(proposition_code, ready))))
    return tuple(map(proposition_code, first)), tuple(steps)


def _given(
    variable: Variable,
    hypotheses: Iterable[Proposition],
    assigned: set[Variable],
    plain: set[Variable],
) -> bool:
    """Whether an equation gives the variable from those that have values."""
    return any(
        limit.side == "exact" and free_variables(limit.term) & plain <= assigned
        for limit in limits(variable, hypotheses)
    )


def _opens(
    variable: Variable,
    rest: list[Variable],
    hypotheses: Iterable[Proposition],
    assigned: set[Variable],
    plain: set[Variable],
) -> int:
    """How many variables equations give at once when this one has a value too."""
    after = assigned | {variable}
    others = [v for v in rest if v != variable]
    return sum(_given(v, hypotheses, after, plain) for v in others)


def _cost(proposition: Proposition) -> tuple[int, int]:
    """Quantifiers first, then size."""
    nodes = list(_walk(proposition))
    return sum(isinstance(node, Quantified) for node in nodes), len(nodes)


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in children(node):
        yield from _walk(child)


def _text(value: int | bool | str) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
