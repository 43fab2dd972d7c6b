"""Hypotheses of the form ∀ x, .. → .. at chosen arguments."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final, NamedTuple, cast

from provers.proving.algebra.linear_form import (
    LinearForm,
    applications,
    canonical,
    linear_form,
    respelled,
)
from provers.proving.opening import Sequent
from provers.statements import render, substitute
from provers.statements.ast import (
    Application,
    BaseType,
    Connective,
    Hypothesis,
    Proposition,
    Quantified,
    Term,
    Variable,
    free_variables,
)

_MOST_JOINED: Final = 8
_PREMISE: Final = "(by first | assumption | omega | decide)"


class Rule(NamedTuple):
    """A hypothesis that says something of all values.

    Attributes:
        name: Lean's.
        variables: the quantified ones, in order.
        premises: what is to be shown of their values.
        body: what then holds.
        order: for each argument that Lean expects, a variable, or None for a premise.
    """

    name: str
    variables: tuple[Variable, ...]
    premises: tuple[Proposition, ...]
    body: Proposition
    order: tuple[Variable | None, ...]


class Instance(NamedTuple):
    """A rule at some values.

    Attributes:
        fact: what holds, with canonical arguments.
        line: the tactic that adds it, with `{name}` for its name.
    """

    fact: Proposition
    line: str

    def named(self, name: str) -> tuple[str, Hypothesis]:
        """The tactic and the hypothesis that it adds."""
        return self.line.replace("{name}", name), Hypothesis(name, self.fact)


def rules(sequent: Sequent) -> tuple[Rule, ...]:
    """The hypotheses and lemmas that are universal."""
    found: list[Rule] = []
    for hypothesis in (*sequent.hypotheses, *sequent.lemmas):
        rule = as_rule(hypothesis)
        if rule is not None:
            found.append(rule)
    return tuple(found)


def as_rule(hypothesis: Hypothesis) -> Rule | None:
    """The hypothesis as a rule, if it begins with ∀ over numbers, or with a premise."""
    variables: list[Variable] = []
    premises: list[Proposition] = []
    order: list[Variable | None] = []
    body = hypothesis.proposition
    while True:
        match body:
            case Quantified("∀", variable, inner):
                fresh = Variable(f"{variable.name}✝{len(variables)}", variable.type)
                variables.append(fresh)
                order.append(fresh)
                body = substitute(inner, {variable: fresh})
            case Connective("→", premise, inner):
                premises.append(premise)
                order.append(None)
                body = inner
            case _:
                break
    if not order or any(not isinstance(v.type, BaseType) for v in variables):
        return None
    return Rule(hypothesis.name, tuple(variables), tuple(premises), body, tuple(order))


def instance(rule: Rule, values: Mapping[Variable, Term]) -> Instance:
    """The rule at values of all its variables; `omega` shows its premises."""
    chosen = cast("Mapping[Variable, Term | Proposition]", values)
    raw = substitute(rule.body, chosen)
    fact = canonical(raw)
    arguments = [f"({render(values[v])})" if v is not None else _PREMISE for v in rule.order]
    proof = " ".join([rule.name, *arguments])
    if fact == raw:
        return Instance(fact, f"have {{name}} : {render(fact)} := {proof}")
    pairs = dict.fromkeys((render(a), render(b)) for a, b in respelled(raw))
    shown = ", ".join(f"show {a} = {b} by omega" for a, b in pairs)
    text = render(fact)
    tactic = f"first | exact {proof} | (have raw := {proof}; simp only [{shown}] at raw; exact raw)"
    return Instance(fact, f"have {{name}} : {text} := by {tactic}")


def matching(
    rule: Rule,
    targets: Iterable[Application],
    triggers: Sequence[Application] | None = None,
    parts: Sequence[Application] = (),
) -> Iterator[dict[Variable, Term]]:
    """Values at which an application in the rule's body becomes one of the targets.

    Args:
        rule: any.
        targets: with canonical arguments.
        triggers: the applications to be matched; without them, all in the body.
        parts: where a rule speaks of `f (x + y)`, x is an argument of one of these.
    """
    used = list(dict.fromkeys(triggers or applications(rule.body)))
    seen: set[tuple[Term, ...]] = set()
    wanted = list(targets)
    for values in (*_matched(rule, used, wanted, parts), *_joined(rule, used, wanted)):
        key = tuple(values[v] for v in rule.variables if v in values)
        if len(key) == len(rule.variables) and key not in seen:
            seen.add(key)
            yield values


def _matched(
    rule: Rule,
    triggers: Sequence[Application],
    targets: Sequence[Application],
    parts: Sequence[Application],
) -> Iterator[dict[Variable, Term]]:
    """Values from triggers that hold all of the rule's variables."""
    for trigger in triggers:
        if not free_variables(trigger) >= set(rule.variables):
            continue
        for target in targets:
            found = match(trigger, target, set(rule.variables))
            yield from [found] if found is not None else _sums(rule, trigger, target, parts)


def _joined(
    rule: Rule, triggers: Sequence[Application], targets: Sequence[Application]
) -> Iterator[dict[Variable, Term]]:
    """Values from two triggers that hold the rule's variables together, as f m and f n do."""
    variables = frozenset(rule.variables)
    held = [(trigger, free_variables(trigger) & variables) for trigger in triggers]
    near = targets[:_MOST_JOINED]
    if any(whole == variables for _, whole in held):
        return
    for (first, some), (second, more) in combinations(held, 2):
        if some | more != variables:
            continue
        for left in near:
            found = match(first, left, set(variables))
            for right in near if found is not None else ():
                other = match(second, right, set(variables))
                if other is not None and all(
                    other.get(v, t) == t for v, t in (found or {}).items()
                ):
                    yield {**(found or {}), **other}


def _sums(
    rule: Rule, trigger: Application, target: Application, parts: Sequence[Application]
) -> list[dict[Variable, Term]]:
    """Ways to read the target's argument as the sum of a known argument and a rest."""
    if trigger.function != target.function or len(rule.variables) != 2:
        return []
    first, second = rule.variables
    if linear_form(trigger.arguments[0]) != LinearForm({first: 1, second: 1}, 0):
        return []
    found: list[dict[Variable, Term]] = []
    for part in parts:
        if part.function == target.function:
            rest = linear_form(target.arguments[0]).plus(linear_form(part.arguments[0]), -1)
            term = rest.term(cast(BaseType, second.type))
            if term is not None and (rest.parts or rest.constant):
                found.append({first: part.arguments[0], second: term})
    return found


def match(
    pattern: Application, target: Application, variables: set[Variable]
) -> dict[Variable, Term] | None:
    """Values of the variables at which the pattern is the target, arguments being linear forms."""
    if pattern.function != target.function or len(pattern.arguments) != len(target.arguments):
        return None
    found: dict[Variable, Term] = {}
    for mine, theirs in zip(pattern.arguments, target.arguments, strict=True):
        if not _solve(mine, theirs, variables, found):
            return None
    return found


def _solve(
    pattern: Term, target: Term, variables: set[Variable], found: dict[Variable, Term]
) -> bool:
    """Extend the values so that a pattern with at most one new variable equals the target."""
    values = cast("Mapping[Variable, Term | Proposition]", found)
    left = linear_form(canonical(substitute(pattern, values)))
    right = linear_form(target)
    open_parts = [t for t in left.parts if free_variables(t) & variables]
    if not open_parts:
        return left == right
    inner = open_parts[0]
    if len(open_parts) == 1 and isinstance(inner, Application):
        return _solve_inside(inner, left, right, variables, found)
    if len(open_parts) != 1 or not isinstance(open_parts[0], Variable):
        return False
    variable = open_parts[0]
    coefficient = left.parts[variable]
    rest = right.plus(left, -1).plus(LinearForm({variable: coefficient}, 0))
    numbers = [*rest.parts.values(), rest.constant]
    if any(number % coefficient for number in numbers):
        return False
    quotient = LinearForm(
        {t: c // coefficient for t, c in rest.parts.items()}, rest.constant // coefficient
    )
    term = quotient.term(cast(BaseType, variable.type))
    if term is None:
        return False
    found[variable] = term
    return True


def _solve_inside(
    inner: Application,
    left: LinearForm,
    right: LinearForm,
    variables: set[Variable],
    found: dict[Variable, Term],
) -> bool:
    """A pattern like `f (x + 1)` against a target that is an application with the same offset."""
    if left.plus(LinearForm({inner: 1}, 0), -1).parts or len(right.parts) != 1:
        return False
    (other,) = right.parts
    if left.constant != right.constant or right.parts[other] != 1:
        return False
    if not isinstance(other, Application):
        return False
    solved = match(inner, other, variables)
    if solved is None or any(found.get(v, t) != t for v, t in solved.items()):
        return False
    found.update(solved)
    return True
