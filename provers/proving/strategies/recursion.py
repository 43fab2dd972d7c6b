"""Values of functions that hypotheses define by recursion, one after the other."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, cast

from provers.proving.algebra.linear_form import applications, canonical, linear_form
from provers.proving.engine import Block
from provers.proving.facts.instances import Instance, Rule, instance, match, rules
from provers.proving.opening import Sequent
from provers.statements import map_parts, render, substitute
from provers.statements.ast import (
    NAT,
    Application,
    BaseType,
    Comparison,
    Negation,
    Node,
    Numeral,
    Proposition,
    Term,
    conjuncts,
    type_of,
)
from provers.statements.evaluate import evaluate, evaluate_term

_MOST_VALUES: Final = 400
_DEEPEST: Final = 40
_LARGEST: Final = 10**400
_COMPUTE: Final = "Nat.reduceAdd, Nat.reduceMul, Nat.reducePow, Nat.reduceSub"


class Derivation(NamedTuple):
    """One value of a function, and how it follows.

    Attributes:
        application: on numerals.
        value: a number.
        instance: of a rule that gives it; None where a hypothesis does.
        hypothesis: that gives it, or empty.
        uses: the applications whose values it needs.
    """

    application: Application
    value: int
    instance: Instance | None
    hypothesis: str
    uses: tuple[Application, ...]


def values(sequent: Sequent) -> Iterator[Block]:
    """Compute the values of functions that the goal names, by the rules that define them."""
    wanted = [a for a in applications(canonical(sequent.goal)) if _ground(a)]
    if not wanted:
        return
    table = ValueTable(sequent)
    if not all(table.climb(application) is not None for application in wanted):
        return
    lines, names = table.lines(wanted, sequent)
    listed = ", ".join([*names, _COMPUTE])
    simplified = f"(simp only [{listed}]; done)"
    followed = f"(simp only [{listed}]; first | omega | decide)"
    yield [*lines, f"first | omega | {simplified} | {followed} | simp_all"]


class ValueTable:
    """Values derived so far, in an order in which they can be proved."""

    def __init__(self, sequent: Sequent) -> None:
        # Formulas first, then what needs the fewest other values.
        self._rules = sorted(rules(sequent), key=lambda r: len(list(applications(r.body))))
        self._found: dict[Application, Derivation] = {}
        self._open: set[Application] = set()
        self._steps = 20 * _MOST_VALUES
        for hypothesis in sequent.hypotheses:
            for part in conjuncts(hypothesis.proposition):
                self._given(part, hypothesis.name)

    def _given(self, proposition: Proposition, name: str) -> None:
        match proposition:
            case Comparison("=", Application() as left, right) if _ground(canonical(left)):
                value = evaluate_term(right, {}) if not any(applications(right)) else None
                if value is not None and not isinstance(value, bool):
                    left = canonical(left)
                    self._found[left] = Derivation(left, value, None, name, ())
            case _:
                pass

    def climb(self, application: Application) -> int | None:
        """As `derive`, but from small arguments on, so that nothing is far below another."""
        match application.arguments:
            case (Numeral(end),) if end <= _MOST_VALUES:
                for value in range(_DEEPEST, end):
                    number = Numeral(value, cast(BaseType, type_of(application.arguments[0])))
                    self.derive(Application(application.function, (number,)))
            case _:
                pass
        return self.derive(application)

    def derive(self, application: Application) -> int | None:
        """The value of an application on numerals, or None."""
        if application in self._found:
            return self._found[application].value
        self._steps -= 1
        if application in self._open or self._steps < 0 or len(self._open) > _DEEPEST:
            return None
        self._open.add(application)
        for rule in self._rules:
            derivation = self._by_rule(rule, application)
            if derivation is not None:
                self._found[application] = derivation
                break
        self._open.discard(application)
        found = self._found.get(application)
        return None if found is None else found.value

    def _by_rule(self, rule: Rule, wanted: Application) -> Derivation | None:
        for trigger in dict.fromkeys(applications(rule.body)):
            found = match(trigger, wanted, set(rule.variables))
            if found is None or len(found) < len(rule.variables):
                continue
            chosen = cast("dict[object, object]", found)
            premises = [substitute(p, chosen) for p in rule.premises]  # pyright: ignore
            if any(any(applications(p)) or evaluate(p, {}) is not True for p in premises):
                continue
            derivation = self._solve(instance(rule, found), wanted)
            if derivation is not None:
                return derivation
        return None

    def _solve(self, made: Instance, wanted: Application) -> Derivation | None:
        fact = made.fact
        if not isinstance(fact, Comparison) or fact.relation != "=":
            return None
        uses: list[Application] = []
        while True:
            known = {a: self._found[a].value for a in uses}
            reduced = canonical(_filled(fact, known))
            rest = [a for a in applications(reduced) if _ground(a) and a != wanted]
            if not rest:
                break
            if not all(_smaller(a, wanted) for a in rest):
                return None
            for each in rest:
                value = self.derive(each)
                if value is None or abs(value) > _LARGEST:
                    return None
                uses.append(each)
        value = _root(cast(Comparison, reduced), wanted)
        if value is None:
            return None
        return Derivation(wanted, value, made, "", tuple(dict.fromkeys(uses)))

    def lines(self, wanted: Sequence[Application], sequent: Sequent) -> tuple[list[str], list[str]]:
        """Tactics that prove the values needed, and the names of the wanted ones."""
        order: list[Derivation] = []
        seen: set[Application] = set()
        stack = [(a, False) for a in reversed(list(dict.fromkeys(wanted)))]
        while stack:
            application, ready = stack.pop()
            if ready:
                order.append(self._found[application])
            elif application not in seen:
                seen.add(application)
                stack.append((application, True))
                stack += [(a, False) for a in self._found[application].uses]
        names = {d.application: f"{sequent.fresh('v')}_{i}" for i, d in enumerate(order)}
        last = {a: d.application for d in order for a in d.uses}
        lines: list[str] = []
        for derivation in order:
            lines += _value_lines(derivation, names)
            done = [names[a] for a in derivation.uses if last[a] == derivation.application]
            done = [n for n in done if n not in {names[a] for a in wanted}]
            if done:
                lines.append(f"clear {' '.join(done)}")
        return lines, [names[a] for a in dict.fromkeys(wanted)]


def _value_lines(derivation: Derivation, names: dict[Application, str]) -> list[str]:
    value = _literal(derivation.value, derivation.application)
    heading = f"have {names[derivation.application]} : {render(derivation.application)} = {value}"
    if derivation.instance is None:
        return [f"{heading} := by first | exact {derivation.hypothesis} | omega | simp_all"]
    made, _ = derivation.instance.named("e")
    listed = ", ".join([*(names[a] for a in derivation.uses), _COMPUTE])
    return [
        f"{heading} := by",
        f"  {made}",
        f"  simp only [{listed}] at e",
        "  first | exact e | omega | (simp at e; first | exact e | omega)",
    ]


def _literal(value: int, application: Application) -> str:
    kind = "Nat" if type_of(application) == NAT else "Int"
    return f"({value} : {kind})"


def _ground(application: Application) -> bool:
    return all(isinstance(a, Numeral) or _negative(a) for a in application.arguments)


def _negative(term: Term) -> bool:
    return isinstance(term, Negation) and isinstance(term.operand, Numeral)


def _smaller(application: Application, wanted: Application) -> bool:
    """Whether a value may be needed for another: never the other way round."""
    if application.function != wanted.function:
        return True
    return _size(application) < _size(wanted)


def _size(application: Application) -> tuple[int, ...]:
    return tuple(abs(linear_form(argument).constant) for argument in application.arguments)


def _filled(node: Node, known: dict[Application, int]) -> Node:
    changed = map_parts(node, lambda part: _filled(part, known))
    if isinstance(changed, Application):
        changed = canonical(changed)
        if changed in known:
            value = known[changed]
            kind = cast(BaseType, type_of(changed))
            number = Numeral(abs(value), kind)
            return Negation(number) if value < 0 else number
    return changed


def _root(equation: Comparison, wanted: Application) -> int | None:
    """The value of an application at which an equation that is linear in it holds."""

    def difference(value: int) -> int | None:
        filled = cast(Comparison, _filled(equation, {wanted: value}))
        if any(applications(filled)):
            return None
        left, right = evaluate_term(filled.left, {}), evaluate_term(filled.right, {})
        return None if left is None or right is None else int(left) - int(right)

    first, second = difference(0), difference(1)
    if first is None or second is None or first == second:
        return None
    slope = second - first
    if first % slope:
        return None
    value = -first // slope
    if type_of(wanted) == NAT and value < 0:
        return None
    return value if difference(value) == 0 else None
