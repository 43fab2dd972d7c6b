"""Rules: facts with ∀ and → in front, and what follows from them for given terms and facts."""

from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import Final, NamedTuple

from provers.assembly.matching import Values, distinct, matches, subterms
from provers.proving.opening import Sequent
from provers.statements import render, substitute
from provers.statements.ast import (
    INT,
    NAT,
    Application,
    BaseType,
    BigOperation,
    BinaryOperation,
    Call,
    Comparison,
    Connective,
    FunctionType,
    Hypothesis,
    Iterate,
    Node,
    Numeral,
    Proposition,
    Quantified,
    Term,
    Variable,
    children,
    free_variables,
    type_of,
)

_MOST_VALUES: Final = 40
_MOST_TERMS: Final = 6
_LARGEST_TERM: Final = 7
# How a hypothesis of a rule is shown that no fact states as it is.
CLOSER: Final = "(by first | assumption | omega | decide)"


class Rule(NamedTuple):
    """A fact `∀ .., .. → conclusion`.

    Attributes:
        name: of the fact, to be applied.
        parameters: variables and hypotheses in order.
        conclusion: what follows.
    """

    name: str
    parameters: tuple[Variable | Proposition, ...]
    conclusion: Proposition

    def holes(self) -> frozenset[Variable]:
        """The variables to be given values."""
        return frozenset(p for p in self.parameters if isinstance(p, Variable))

    def hypotheses(self) -> list[Proposition]:
        """The propositions to be shown."""
        return [p for p in self.parameters if not isinstance(p, Variable)]


class Instance(NamedTuple):
    """What follows from a rule.

    Attributes:
        term: a proof, as text.
        proposition: what it shows.
        missing: hypotheses that the term leaves to `CLOSER`.
    """

    term: str
    proposition: Proposition
    missing: int


def rule_of(fact: Hypothesis) -> Rule | None:
    """The fact as a rule, its variables renamed so that they are no one else's; None for others."""
    parameters: list[Variable | Proposition] = []
    rest = fact.proposition
    while True:
        if isinstance(rest, Quantified) and rest.quantifier == "∀":
            hole = Variable(f"?{len(parameters)}", rest.variable.type)
            parameters.append(hole)
            rest = substitute(rest.body, {rest.variable: hole})
        elif isinstance(rest, Connective) and rest.sign == "→":
            parameters.append(rest.left)
            rest = rest.right
        else:
            break
    return Rule(fact.name, tuple(parameters), rest) if parameters else None


def threaded(rule: Rule, sequent: Sequent) -> Iterator[Instance]:
    """What follows from a rule whose hypotheses are facts; what stands behind the last stays ∀.

    Those that speak of all values of something are used without the rest of the hypotheses too.
    """
    facts = sequent.hypotheses
    for count in _cuts(rule):
        hypotheses = [p for p in rule.parameters[:count] if not isinstance(p, Variable)]
        for values in islice(_met(hypotheses, facts, rule.holes(), {}), _MOST_VALUES):
            yield from _instance(rule, _with_functions(rule, values, sequent), facts, count)


def _with_functions(rule: Rule, values: Values, sequent: Sequent) -> Values:
    """The values, and functions that facts leave open where only one in scope has their type."""
    found = dict(values)
    for hole in rule.holes() - set(values):
        fitting = [v for v in sequent.variables if v.type == hole.type]
        if isinstance(hole.type, FunctionType) and len(fitting) == 1:
            found[hole] = fitting[0]
    return found


def _cuts(rule: Rule) -> list[int]:
    """How many parameters may be given: up to the last hypothesis, or a quantified one."""
    cuts: list[int] = []
    for count, parameter in enumerate(rule.parameters, start=1):
        following = rule.parameters[count : count + 1]
        if isinstance(parameter, Variable) or not (
            not following or isinstance(following[0], Variable)
        ):
            continue
        given = [p for p in rule.parameters[:count] if not isinstance(p, Variable)]
        last = not any(not isinstance(p, Variable) for p in rule.parameters[count:])
        if last or any(map(is_quantified, given)):
            cuts.append(count)
    return cuts


def aimed(rule: Rule, sequent: Sequent, *, widely: bool) -> Iterator[Instance]:
    """What a rule says of terms of the goal, and `widely` of those of the facts as well.

    Hypotheses that no fact states are left to `CLOSER`, if no quantifier occurs in them.
    """
    for values in _aimed(rule, sequent, widely=widely):
        yield from _instance(rule, values, sequent.hypotheses, len(rule.parameters))


def _met(
    hypotheses: Sequence[Proposition],
    facts: Sequence[Hypothesis],
    holes: frozenset[Variable],
    values: Values,
) -> Iterator[Values]:
    """Values for which facts state all the hypotheses."""
    if not hypotheses:
        yield values
        return
    first, rest = hypotheses[0], hypotheses[1:]
    for fact in facts:
        for found in matches(first, fact.proposition, holes, values):
            yield from _met(rest, facts, holes, found)


def choices(
    open_holes: Sequence[Variable], sequent: Sequent
) -> Iterator[dict[Variable, Term | Proposition]]:
    """Terms in scope for holes that nothing else decides."""
    ranges = [terms_of(hole, sequent)[:_MOST_TERMS] for hole in open_holes]
    for chosen in islice(product(*ranges), _MOST_VALUES):
        yield dict(zip(open_holes, chosen, strict=True))


def terms_of(hole: Variable, sequent: Sequent) -> list[Term]:
    """Terms of a variable's type: variables first, then what occurs, then small numbers."""
    own: list[Term] = [v for v in sequent.variables if v.type == hole.type]
    for node in (sequent.goal, *(h.proposition for h in sequent.hypotheses)):
        own += [t for t in subterms(node) if type_of(t) == hole.type and _is_small(t)]
    if isinstance(hole.type, BaseType) and hole.type in (NAT, INT):
        own += [Numeral(value, hole.type) for value in (0, 1, 2)]
    return distinct(own)


def _is_small(term: Term | Proposition) -> bool:
    """Whether a term is short, and no arithmetic on numbers alone."""
    closed_arithmetic = isinstance(term, BinaryOperation) and not free_variables(term)
    return size(term) <= _LARGEST_TERM and not closed_arithmetic


def _aimed(rule: Rule, sequent: Sequent, *, widely: bool) -> Iterator[Values]:
    """Values for which the conclusion speaks of terms that occur."""
    seen: set[tuple[tuple[str, str], ...]] = set()
    for values in islice(_aims(rule, sequent, widely=widely), 3 * _MOST_VALUES):
        if not all(map(_is_small, values.values())):
            continue
        missing = rule.holes() - set(values)
        for chosen in choices(sorted(missing, key=lambda h: h.name), sequent):
            whole = {**values, **chosen}
            key = tuple(sorted((v.name, render(t)) for v, t in whole.items()))
            if key not in seen:
                seen.add(key)
                yield whole


def _aims(rule: Rule, sequent: Sequent, *, widely: bool) -> Iterator[Values]:
    holes = rule.holes()
    yield from matches(rule.conclusion, sequent.goal, holes)
    for part in _parts(rule.conclusion):
        yield from matches(part, sequent.goal, holes)
    plain = [h.proposition for h in sequent.hypotheses if not is_quantified(h.proposition)]
    places: list[Node] = [sequent.goal, *(plain if widely else ())]
    occurring = distinct(term for place in places for term in subterms(place))
    triggers = _triggers(rule)
    for trigger in triggers:
        for term in occurring:
            yield from matches(trigger, term, holes)
    if not triggers:
        yield {}


def _parts(proposition: Proposition) -> list[Proposition]:
    if isinstance(proposition, Connective) and proposition.sign in "∧∨↔":
        return [
            proposition.left,
            proposition.right,
            *_parts(proposition.left),
            *_parts(proposition.right),
        ]
    return []


def _triggers(rule: Rule) -> list[Term]:
    """Terms of the rule with many of its variables, which plain arithmetic does not understand."""
    holes = rule.holes()
    found: list[Term] = []
    for place in (rule.conclusion, *rule.hypotheses()):
        found += [t for t in _opaque(place) if holes & free_variables(t)]
    ranked = sorted(
        distinct(t for t in found if not isinstance(t, Variable)),
        key=lambda term: -len(holes & free_variables(term)),
    )
    most = len(holes & free_variables(ranked[0])) if ranked else 0
    return [term for term in ranked if len(holes & free_variables(term)) == most]


def _opaque(node: Node) -> Iterator[Term]:
    """Applications, calls, powers, products and remainders."""
    for term in subterms(node):
        match term:
            case Application() | Call() | Iterate() | BigOperation():
                yield term
            case BinaryOperation("^" | "%" | "/"):
                yield term
            case BinaryOperation("*", left, right) if not (
                isinstance(left, Numeral) or isinstance(right, Numeral)
            ):
                yield term
            case _:
                pass


def _instance(
    rule: Rule, values: Values, facts: Sequence[Hypothesis], count: int
) -> Iterator[Instance]:
    """The rule applied to the first of its parameters, `count` in number."""
    parameters = rule.parameters[:count]
    words = [f"@{rule.name}"]
    missing = 0
    for parameter in parameters:
        if isinstance(parameter, Variable):
            if parameter not in values:
                return
            words.append(argument(values[parameter]))
            continue
        stated = substitute(parameter, values)
        if any(hole in free_variables(stated) for hole in rule.holes()):
            return
        fact = next((f for f in facts if same(f.proposition, stated)), None)
        if fact is None and is_quantified(stated):
            return
        missing += fact is None
        words.append(CLOSER if fact is None else fact.name)
    proposition = rule.conclusion
    for parameter in reversed(rule.parameters[count:]):
        if isinstance(parameter, Variable):
            plain = _named_apart(parameter, proposition, values)
            proposition = Quantified("∀", plain, substitute(proposition, {parameter: plain}))
        else:
            proposition = Connective("→", parameter, proposition)
    yield Instance(" ".join(words), substitute(proposition, values), missing)


def is_quantified(node: Node) -> bool:
    """Whether a quantifier occurs in it."""
    return isinstance(node, Quantified) or any(map(is_quantified, children(node)))


def _named_apart(hole: Variable, proposition: Proposition, values: Values) -> Variable:
    taken = {v.name for v in free_variables(proposition)}
    for value in values.values():
        taken |= {v.name for v in free_variables(value)}
    names = (f"x{number}" for number in range(len(taken) + 1))
    return Variable(next(name for name in names if name not in taken), hole.type)


def argument(value: Term | Proposition) -> str:
    """A value as an argument of a rule."""
    text = render(value)
    if isinstance(value, Numeral):
        return f"({text} : {'Int' if value.type == INT else 'Nat'})"
    return text if isinstance(value, Variable) else f"({text})"


def same(left: Proposition, right: Proposition) -> bool:
    """Whether two propositions are equal up to names of bound variables, as Lean sees them."""
    return left == right or (
        type(left) is type(right) and any(True for _ in _strict(left, right, ()))
    )


def _strict(
    left: Node, right: Node, bound: tuple[tuple[Variable, Variable], ...]
) -> Iterator[None]:
    """Yields once if the two are equal, without exchanging sides."""
    if isinstance(left, Variable) and isinstance(right, Variable):
        for ours, theirs in reversed(bound):
            if left == ours or right == theirs:
                if left == ours and right == theirs:
                    yield None
                return
        if left == right:
            yield None
        return
    if type(left) is not type(right):
        return
    if isinstance(left, Quantified) and isinstance(right, Quantified):
        if left.quantifier != right.quantifier or left.variable.type != right.variable.type:
            return
        yield from _strict(left.body, right.body, (*bound, (left.variable, right.variable)))
        return
    ours, theirs = children(left), children(right)
    if not ours or len(ours) != len(theirs):
        if left == right:
            yield None
        return
    if _head(left) == _head(right) and all(
        any(True for _ in _strict(a, b, bound)) for a, b in zip(ours, theirs, strict=True)
    ):
        yield None


def _head(node: Node) -> tuple[object, ...]:
    names = ("operator", "relation", "sign", "function", "name", "quantifier", "value", "type")
    found = (getattr(node, name, None) for name in names)
    return tuple(value for value in found if isinstance(value, str | int))


def equations(sequent: Sequent) -> list[tuple[Hypothesis, Comparison]]:
    """The facts `left = right` whose left side is a compound term and longer than the right."""
    return [
        (fact, fact.proposition)
        for fact in sequent.hypotheses
        if isinstance(fact.proposition, Comparison)
        and fact.proposition.relation == "="
        and not isinstance(type_of(fact.proposition.left), FunctionType)
        and not isinstance(fact.proposition.left, Variable | Numeral)
        and size(fact.proposition.left) > size(fact.proposition.right)
    ]


def is_loop(rule: Rule) -> bool:
    """Whether rewriting by an equation would go on for ever: its left side is within its right."""
    equation = rule.conclusion
    if not isinstance(equation, Comparison) or equation.relation != "=":
        return False
    holes = rule.holes()
    return any(
        True for term in subterms(equation.right) for _ in matches(equation.left, term, holes)
    )


def size(node: Node) -> int:
    """How many nodes it has."""
    return 1 + sum(map(size, children(node)))
