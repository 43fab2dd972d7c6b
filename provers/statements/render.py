"""Statements as Lean text, in either dialect.

Brackets stand where Lean needs them, and around ∀, ∃, fun, if, ∑ and ∏ wherever something follows
them. Types of bound variables are always written. A numeral gets its type where nothing else
would tell that it is an Int.
"""

from itertools import groupby
from typing import Final, NamedTuple

from provers.lean.toolchain import Dialect
from provers.statements.ast import (
    BOOL,
    FUNCTIONS,
    INT,
    NAT,
    PROP,
    Application,
    BigOperation,
    BinaryOperation,
    Binder,
    BooleanValue,
    Call,
    Cast,
    Collection,
    Comparison,
    Conditional,
    Congruence,
    Connective,
    Divides,
    Expression,
    FunctionType,
    Hypothesis,
    Interval,
    Iterate,
    Lambda,
    Listing,
    Membership,
    Negation,
    Not,
    Numeral,
    Predicate,
    Quantified,
    Range,
    Statement,
    Term,
    Truth,
    Type,
    Variable,
    VariableBinder,
    type_of,
)
from provers.statements.core_form import core_form

_TYPES: Final[dict[Dialect, dict[Type, str]]] = {
    "core": {NAT: "Nat", INT: "Int", BOOL: "Bool", PROP: "Prop"},
    "mathlib": {NAT: "ℕ", INT: "ℤ", BOOL: "Bool", PROP: "Prop"},
}
# How tightly forms bind, and what their left and right operands have to bind at least: Lean's.
_ATOM: Final = 1024
_APPLIED: Final = 1023
_UNARY: Final = 75
_COMPARED: Final = 50
_BIG_BODY: Final = 67
_NEGATED: Final = 40
_LEVELS: Final[dict[str, tuple[int, int, int]]] = {
    "^": (75, 76, 75),
    "*": (70, 70, 71),
    "/": (70, 70, 71),
    "%": (70, 70, 71),
    "+": (65, 65, 66),
    "-": (65, 65, 66),
    "∧": (35, 36, 35),
    "∨": (30, 31, 30),
    "→": (25, 26, 25),
    "↔": (20, 21, 21),
}


def render_statement(statement: Statement, dialect: Dialect = "core") -> str:
    """Print a statement, without a proof.

    Args:
        statement: any; for the core dialect, what only Mathlib has is spelled out by `core_form`.
        dialect: how types are written.

    Returns:
        One line; parsing it gives an equal statement.
    """
    if dialect == "core":
        statement = Statement(
            statement.name,
            tuple(
                Hypothesis(binder.name, core_form(binder.proposition))
                if isinstance(binder, Hypothesis)
                else binder
                for binder in statement.binders
            ),
            core_form(statement.goal),
        )
    printer = _Printer(dialect)
    binders = "".join(f" {text}" for text in printer.groups(statement))
    return f"theorem {statement.name}{binders} : {printer.expression(statement.goal)}"


def render(expression: Expression, dialect: Dialect = "core") -> str:
    """Print a term or proposition, as for `render_statement`."""
    if dialect == "core":
        expression = core_form(expression)
    printer = _Printer(dialect)
    return printer.expression(expression, _Place(anchor=_undecided(expression)))


def render_type(kind: Type, dialect: Dialect = "core") -> str:
    """Print a type."""
    if isinstance(kind, FunctionType):
        domain = render_type(kind.domain, dialect)
        if isinstance(kind.domain, FunctionType):
            domain = f"({domain})"
        return f"{domain} → {render_type(kind.result, dialect)}"
    return _TYPES[dialect][kind]


class _Place(NamedTuple):
    """Where an expression stands.

    Attributes:
        level: what it has to bind at least to go without brackets.
        last: whether a bracket or the end follows it, so that it may reach to the right.
        anchor: whether its first numeral has to say that it is an Int.
    """

    level: int = 0
    last: bool = True
    anchor: bool = False


_ALONE: Final = _Place()


class _Printer:
    def __init__(self, dialect: Dialect) -> None:
        self._dialect: Dialect = dialect

    def groups(self, statement: Statement) -> list[str]:
        """The binders before the colon, neighbours of one type in one bracket."""
        found: list[str] = []
        for mergeable, group in groupby(statement.binders, _group_key):
            binders = list(group)
            if mergeable is None:
                found += [
                    f"({binder.name} : {self.expression(binder.proposition)})"
                    for binder in binders
                    if isinstance(binder, Hypothesis)
                ]
                continue
            kind, implicit = mergeable
            names = [b.variable.name for b in binders if isinstance(b, VariableBinder)]
            content = f"{' '.join(names)} : {render_type(kind, self._dialect)}"
            found.append(f"{{{content}}}" if implicit else f"({content})")
        return found

    def expression(self, node: Expression, place: _Place = _ALONE) -> str:  # noqa: PLR0911 (one for each form)
        """The text of a node at its place."""
        match node:
            case Connective(sign, left, right) | BinaryOperation(sign, left, right):
                return self._infix(sign, left, right, place)
            case Comparison(sign, left, right):
                return self._comparison(sign, left, right, place)
            case Divides(left, right):
                return self._comparison("∣", left, right, place)
            case Congruence() | Membership():
                return self._special_comparison(node, place)
            case Not(operand):
                inner = place._replace(level=_NEGATED)
                return _bracketed(f"¬{self.expression(operand, inner)}", _APPLIED, place)
            case Negation(operand):
                inner = place._replace(level=_UNARY)
                text = self.expression(operand, inner)
                if text.startswith("-"):  # two signs would begin a comment
                    text = f"({self.expression(operand, _Place(anchor=place.anchor))})"
                return _bracketed(f"-{text}", _UNARY, place)
            case Quantified() | Lambda() | Conditional() | BigOperation():
                inner = place if place.last and place.level < _ATOM else _Place(anchor=place.anchor)
                text = self._reaching(node, inner)
                return text if inner is place else f"({text})"
            case _:
                return self._applied(node, place)

    def _infix(self, sign: str, left: Expression, right: Expression, place: _Place) -> str:
        level, need_left, need_right = _LEVELS[sign]
        if level < place.level:
            place = _Place(anchor=place.anchor)
            return f"({self._infix(sign, left, right, place)})"
        first = self.expression(left, _Place(need_left, False, place.anchor))
        second = self.expression(right, _Place(need_right, place.last, False))
        return f"{first} {sign} {second}"

    def _comparison(self, sign: str, left: Term, right: Term, place: _Place) -> str:
        if place.level > _COMPARED:
            return f"({self._comparison(sign, left, right, _Place())})"
        first = self.expression(left, _Place(_COMPARED + 1, False, _undecided(left, right)))
        return f"{first} {sign} {self.expression(right, _Place(_COMPARED + 1, place.last))}"

    def _special_comparison(self, node: Congruence | Membership, place: _Place) -> str:
        if place.level > _COMPARED:
            return f"({self._special_comparison(node, _Place())})"
        side = _Place(_COMPARED + 1, False)
        if isinstance(node, Congruence):
            sign = "ZMOD" if type_of(node.modulus) == INT else "MOD"
            left, right = (self.expression(part, side) for part in (node.left, node.right))
            return f"{left} ≡ {right} [{sign} {self.expression(node.modulus)}]"
        element = self.expression(node.element, side)
        place = _Place(0, False, _undecided(node.element))
        return f"{element} ∈ {self._collection(node.collection, place)}"

    def _collection(self, place: Collection, at: _Place) -> str:
        whole = _Place(_ATOM)
        match place:
            case Range(bound):
                return f"Finset.range {self.expression(bound, whole)}"
            case Interval(lower, upper):
                anchor = at.anchor and _undecided(lower, upper)
                first = self.expression(lower, whole._replace(anchor=anchor))
                return f"Finset.Icc {first} {self.expression(upper, whole)}"
            case Listing(elements):
                anchor = at.anchor and _undecided(*elements)
                first = self.expression(elements[0], _Place(anchor=anchor))
                return f"[{', '.join([first, *map(self.expression, elements[1:])])}]"

    def _reaching(
        self, node: Quantified | Lambda | Conditional | BigOperation, place: _Place
    ) -> str:
        match node:
            case Quantified():
                return self._quantified(node)
            case Lambda(variable, body):
                kind = render_type(variable.type, self._dialect)
                anchor = _undecided(body)
                inner = self.expression(body, _Place(anchor=anchor))
                return f"fun {variable.name} : {kind} => {inner}"
            case Conditional(condition, positive, negative):
                first = self.expression(positive, _Place(anchor=place.anchor))
                return (
                    f"if {self.expression(condition)} then {first} else {self.expression(negative)}"
                )
            case BigOperation(operator, variable, collection, body):
                where = self._collection(collection, _Place(0, False, True))
                inner = self.expression(body, _Place(_BIG_BODY, True, place.anchor))
                return f"{operator} {variable.name} ∈ {where}, {inner}"

    def _quantified(self, node: Quantified) -> str:
        """Neighbouring quantifiers of one kind share one sign."""
        variables = [node.variable]
        body = node.body
        while (
            node.quantifier != "∃!"
            and isinstance(body, Quantified)
            and body.quantifier == node.quantifier
        ):
            variables.append(body.variable)
            body = body.body
        groups = [
            f"{' '.join(v.name for v in group)} : {render_type(kind, self._dialect)}"
            for kind, group in groupby(variables, lambda v: v.type)
        ]
        names = groups[0] if len(groups) == 1 else " ".join(f"({group})" for group in groups)
        return f"{node.quantifier} {names}, {self.expression(body)}"

    def _applied(self, node: Expression, place: _Place) -> str:  # noqa: PLR0911 (one for each form)
        whole = _Place(_ATOM)
        match node:
            case Variable(name):
                return name
            case Numeral(value):
                integer = render_type(INT, self._dialect)
                return f"({value} : {integer})" if place.anchor else str(value)
            case BooleanValue(value):
                return "true" if value else "false"
            case Truth(value):
                return "True" if value else "False"
            case Cast(operand):
                return f"({self._natural(operand)} : {render_type(INT, self._dialect)})"
            case Iterate(function, count):
                return f"{self.expression(function, whole)}^[{self.expression(count)}]"
            case Call("abs", (operand,)):
                return f"|{self.expression(operand, _Place(anchor=place.anchor))}|"
            case Call(name, arguments) | Predicate(name, arguments):
                known = FUNCTIONS.get(name)
                # The type of `min 1 2` or `Even 2` comes from its arguments.
                anchor = _undecided(*arguments) and (place.anchor or known is None)
                first = self.expression(arguments[0], whole._replace(anchor=anchor))
                rest = [self.expression(argument, whole) for argument in arguments[1:]]
                return _bracketed(" ".join([name, first, *rest]), _APPLIED, place)
            case Application(function, arguments):
                parts = [self.expression(part, whole) for part in (function, *arguments)]
                return _bracketed(" ".join(parts), _APPLIED, place)
            case _:
                raise TypeError(f"{type(node).__name__} is no part of a statement")

    def _natural(self, operand: Term) -> str:
        """The operand of a cast, kept from being read as an Int itself."""
        text = self.expression(operand)
        own = isinstance(operand, Call) and FUNCTIONS[operand.function].result == NAT
        if own or isinstance(operand, (Variable, Application)):
            return text
        return f"({text} : {render_type(NAT, self._dialect)})"


def _group_key(binder: Binder) -> tuple[Type, bool] | None:
    if isinstance(binder, Hypothesis):
        return None
    return binder.variable.type, binder.implicit


def _bracketed(text: str, level: int, place: _Place) -> str:
    return f"({text})" if level < place.level else text


def _undecided(*nodes: Expression) -> bool:
    """Whether these, all of one type, are Ints, and nothing in them says so."""
    return type_of(nodes[0]) == INT and not any(map(_tells_type, nodes))


def _tells_type(node: Expression) -> bool:  # noqa: PLR0911 (one for each form)
    """Whether Lean finds the type of a term from the term alone."""
    match node:
        case Numeral():
            return False
        case BinaryOperation(operator, left, right):
            return _tells_type(left) or (operator != "^" and _tells_type(right))
        case Negation(operand) | Call("abs", (operand,)):
            return _tells_type(operand)
        case Call("min" | "max", (first, second)):
            return _tells_type(first) or _tells_type(second)
        case Conditional(_, positive, negative):
            return _tells_type(positive) or _tells_type(negative)
        case BigOperation(body=body):
            return _tells_type(body)
        case _:
            return True
