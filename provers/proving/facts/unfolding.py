"""Facts about one step of what is defined by recursion: sums, products, factorials, hypotheses."""

from collections.abc import Iterator
from typing import Final

from provers.proving.algebra.linear_form import applications, canonical, linear_form
from provers.proving.facts.instances import Rule, instance, matching, rules
from provers.proving.opening import Sequent, fresh_name
from provers.statements import map_parts, render, substitute
from provers.statements.ast import (
    BINDERS,
    NAT,
    Application,
    BaseType,
    BigOperation,
    BinaryOperation,
    Call,
    Comparison,
    Hypothesis,
    Node,
    Numeral,
    Proposition,
    Quantified,
    Range,
    Term,
    children,
    free_variables,
    type_of,
)

_MOST_INSTANCES: Final = 24
_HIGHEST: Final = 64


def spelled(node: Node) -> Node:
    """The node with arguments, exponents and ends of ranges in the one spelling of linear forms."""
    changed = canonical(map_parts(node, spelled))
    match changed:
        case BinaryOperation("^", base, exponent) if not isinstance(exponent, Numeral):
            return BinaryOperation("^", base, _natural(exponent))
        case Range(bound):
            return Range(_natural(bound))
        case Call("Nat.factorial", (argument,)):
            return Call("Nat.factorial", (_natural(argument),))
        case _:
            return changed


def _natural(term: Term) -> Term:
    return linear_form(term).term(NAT) or term


def unfolded(sequent: Sequent, rounds: int = 2) -> tuple[list[str], Sequent]:
    """The sequent with one step of every recursion that its goal takes part in.

    Args:
        sequent: its hypotheses and goal are spelled.
        rounds: how often what new facts mention is unfolded, too.
    """
    lines: list[str] = []
    seen: set[Proposition] = {h.proposition for h in sequent.hypotheses}
    news: list[Node] = [sequent.goal]
    powers: list[Node] = [h.proposition for h in sequent.hypotheses]
    universal = [rule for rule in rules(sequent) if rule.variables]
    parts = [
        a
        for h in sequent.hypotheses
        if not isinstance(h.proposition, Quantified)
        for a in applications(h.proposition)
    ]
    taken = sequent.taken()
    for _ in range(rounds):
        found = list(_definitions([*news, *powers]))
        powers = []
        targets = [a for node in news for a in applications(node)]
        for rule in universal:
            made = (
                instance(rule, values) for values in matching(rule, targets, _heads(rule), parts)
            )
            # A premise may fail to follow; then the fact is left out.
            way = "try " if rule.premises else ""
            found += [(i.fact, way + i.line) for i in made]
        news = []
        for fact, line in found:
            if fact in seen or len(seen) > _MOST_INSTANCES + len(sequent.hypotheses):
                continue
            seen.add(fact)
            news.append(fact)
            name = fresh_name("e", taken)
            taken.add(name)
            lines.append(line.replace("{name}", name))
            hypotheses = (*sequent.hypotheses, Hypothesis(name, fact))
            sequent = sequent._replace(hypotheses=hypotheses)
    return lines, sequent


def _definitions(nodes: list[Node]) -> Iterator[tuple[Proposition, str]]:
    for node in nodes:
        # What is below a binder speaks of its variable.
        if not isinstance(node, BINDERS):
            yield from _definitions(list(children(node)))
        match node:
            case BigOperation(operator, variable, Range(bound), body):
                below = _before(bound)
                sign = "+" if operator == "∑" else "*"
                rule = "Finset.sum_range_succ" if operator == "∑" else "Finset.prod_range_succ"
                if below is None or free_variables(body) - {variable} & free_variables(bound):
                    continue
                rest = BigOperation(operator, variable, Range(below), body)
                last = spelled(substitute(body, {variable: below}))
                right = BinaryOperation(sign, rest, last)  # pyright: ignore[reportArgumentType]
                fact = Comparison("=", node, right)
                yield fact, f"have {{name}} : {render(fact)} := {rule} _ _"
            case Call("Nat.factorial", (argument,)):
                below = _before(argument)
                if below is not None:
                    inner = Call("Nat.factorial", (below,))
                    fact = Comparison("=", node, BinaryOperation("*", argument, inner))
                    yield fact, f"have {{name}} : {render(fact)} := Nat.factorial_succ _"
            case BinaryOperation("^", Numeral(base), exponent) if _before(exponent) is not None:
                yield from _power(node, base, exponent)
            case _:
                pass


def _power(node: BinaryOperation, base: int, exponent: Term) -> Iterator[tuple[Proposition, str]]:
    """`2 ^ (n + 3) = 2 ^ n * 8`."""
    form = linear_form(exponent)
    rest = form.plus(linear_form(Numeral(form.constant)), -1).term(NAT)
    kind = type_of(node)
    if rest is None or not form.parts or form.constant > _HIGHEST or not isinstance(kind, BaseType):
        return
    number = Numeral(base**form.constant, kind)
    fact = Comparison(
        "=", node, BinaryOperation("*", BinaryOperation("^", node.left, rest), number)
    )
    rule = "Nat.pow_add" if kind == NAT else "Int.pow_add"
    yield fact, f"have {{name}} : {render(fact)} := {rule} _ _ {form.constant}"


def _heads(rule: Rule) -> list[Application] | None:
    """The application that a rule defines, where it looks like a definition."""
    match rule.body:
        case Comparison("=", Application() as left, _):
            return [left]
        case _:
            return None


def _before(term: Term) -> Term | None:
    """The term less one, if it visibly is a successor."""
    form = linear_form(term)
    if form.constant < 1:
        return None
    return form.plus(linear_form(Numeral(1)), -1).term(NAT)
