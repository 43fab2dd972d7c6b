"""Theorem statements as typed trees: what Lean has after elaboration, without its proof terms.

Casts, and the types of numerals, are explicit. `∃ x > 0, p` is held as what it stands for,
`∃ x, x > 0 ∧ p`, and `∀ x ∈ s, p` as `∀ x, x ∈ s → p`. Every node is immutable and hashable.
"""

from dataclasses import dataclass, fields
from enum import Enum
from functools import reduce
from typing import Final, Literal, NamedTuple


class BaseType(Enum):
    """A type without arguments."""

    NAT = "Nat"
    INT = "Int"
    BOOL = "Bool"
    PROP = "Prop"


NAT: Final = BaseType.NAT
INT: Final = BaseType.INT
BOOL: Final = BaseType.BOOL
PROP: Final = BaseType.PROP


@dataclass(frozen=True, slots=True)
class FunctionType:
    """`domain → result`."""

    domain: "Type"
    result: "Type"


Type = BaseType | FunctionType

BinaryOperator = Literal["+", "-", "*", "/", "%", "^"]
Relation = Literal["=", "≠", "<", "≤", ">", "≥"]
ConnectiveSign = Literal["∧", "∨", "→", "↔"]
QuantifierSign = Literal["∀", "∃", "∃!"]


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable, free or bound; of any type, propositions and functions among them."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number from 0 on, read as a Nat or an Int."""

    value: int
    type: BaseType = NAT


@dataclass(frozen=True, slots=True)
class BooleanValue:
    """`true` or `false`, the values of Bool."""

    value: bool


@dataclass(frozen=True, slots=True)
class BinaryOperation:
    """Arithmetic with Lean's meaning: both operands of one type, but exponents always Nat."""

    operator: BinaryOperator
    left: "Term"
    right: "Term"


@dataclass(frozen=True, slots=True)
class Negation:
    """`-operand`, over Int."""

    operand: "Term"


@dataclass(frozen=True, slots=True)
class Cast:
    """A Nat as an Int."""

    operand: "Term"


@dataclass(frozen=True, slots=True)
class Call:
    """A function of the library, by a name of `FUNCTIONS`, on as many arguments as it takes."""

    function: str
    arguments: tuple["Term", ...]


@dataclass(frozen=True, slots=True)
class Application:
    """A function variable, `fun` or iterate on at least one argument."""

    function: "Term"
    arguments: tuple["Term", ...]


@dataclass(frozen=True, slots=True)
class Iterate:
    """`function^[count]`, a function again."""

    function: "Term"
    count: "Term"


@dataclass(frozen=True, slots=True)
class Lambda:
    """`fun variable => body`."""

    variable: Variable
    body: "Expression"


@dataclass(frozen=True, slots=True)
class Conditional:
    """`if condition then positive else negative`."""

    condition: "Proposition"
    positive: "Term"
    negative: "Term"


@dataclass(frozen=True, slots=True)
class Range:
    """`Finset.range bound`: the naturals below it."""

    bound: "Term"


@dataclass(frozen=True, slots=True)
class Interval:
    """`Finset.Icc lower upper`, both ends in it."""

    lower: "Term"
    upper: "Term"


@dataclass(frozen=True, slots=True)
class Listing:
    """`[a, b, ..]`, at least one element."""

    elements: tuple["Term", ...]


Collection = Range | Interval | Listing


@dataclass(frozen=True, slots=True)
class BigOperation:
    """`∑ variable ∈ collection, body` or `∏ ..`, over a range or an interval."""

    operator: Literal["∑", "∏"]
    variable: Variable
    collection: Range | Interval
    body: "Term"


@dataclass(frozen=True, slots=True)
class Truth:
    """`True` or `False`."""

    value: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """A relation of two terms of one type; of Bool and functions only `=` and `≠`."""

    relation: Relation
    left: "Term"
    right: "Term"


@dataclass(frozen=True, slots=True)
class Divides:
    """`left ∣ right`, both of one type."""

    left: "Term"
    right: "Term"


@dataclass(frozen=True, slots=True)
class Congruence:
    """`left ≡ right [MOD modulus]`, or `[ZMOD modulus]` where the terms are Int."""

    left: "Term"
    right: "Term"
    modulus: "Term"


@dataclass(frozen=True, slots=True)
class Membership:
    """`element ∈ collection`."""

    element: "Term"
    collection: Collection


@dataclass(frozen=True, slots=True)
class Predicate:
    """A predicate of the library, by a name of `PREDICATES`."""

    name: str
    arguments: tuple["Term", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """`¬operand`."""

    operand: "Proposition"


@dataclass(frozen=True, slots=True)
class Connective:
    """Two propositions joined."""

    sign: ConnectiveSign
    left: "Proposition"
    right: "Proposition"


@dataclass(frozen=True, slots=True)
class Quantified:
    """`∀ variable, body` and the like."""

    quantifier: QuantifierSign
    variable: Variable
    body: "Proposition"


Term = (
    Variable
    | Numeral
    | BooleanValue
    | BinaryOperation
    | Negation
    | Cast
    | Call
    | Application
    | Iterate
    | Lambda
    | Conditional
    | BigOperation
)
# Variables and applications of type Prop are propositions.
Proposition = (
    Truth
    | Comparison
    | Divides
    | Congruence
    | Membership
    | Predicate
    | Not
    | Connective
    | Quantified
    | Variable
    | Application
)
Expression = Term | Proposition
Node = Expression | Collection
BINDERS: Final = (Quantified, Lambda, BigOperation)


@dataclass(frozen=True, slots=True)
class VariableBinder:
    """`(x : Nat)`, or `{x : Nat}`."""

    variable: Variable
    implicit: bool = False


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """`(name : proposition)`."""

    name: str
    proposition: Proposition


Binder = VariableBinder | Hypothesis


@dataclass(frozen=True, slots=True)
class Statement:
    """A theorem without its proof.

    Attributes:
        name: may have dots.
        binders: before the colon, in order.
        goal: behind the colon.
    """

    name: str
    binders: tuple[Binder, ...]
    goal: Proposition


class Signature(NamedTuple):
    """Types of a library function; None where it takes Nat and Int alike, one for all."""

    arguments: tuple[Type | None, ...]
    result: Type | None


FUNCTIONS: Final[dict[str, Signature]] = {
    "Nat.gcd": Signature((NAT, NAT), NAT),
    "Nat.lcm": Signature((NAT, NAT), NAT),
    "Nat.factorial": Signature((NAT,), NAT),
    "Nat.succ": Signature((NAT,), NAT),
    "Nat.pred": Signature((NAT,), NAT),
    "Int.gcd": Signature((INT, INT), NAT),
    "Int.natAbs": Signature((INT,), NAT),
    "Int.toNat": Signature((INT,), NAT),
    "min": Signature((None, None), None),
    "max": Signature((None, None), None),
    "abs": Signature((INT,), INT),
}
PREDICATES: Final[dict[str, Signature]] = {
    "Even": Signature((None,), PROP),
    "Odd": Signature((None,), PROP),
    "Nat.Prime": Signature((NAT,), PROP),
    "Nat.Coprime": Signature((NAT, NAT), PROP),
}
# Of a function; they are kept, printed and not evaluated.
FUNCTION_PREDICATES: Final = frozenset(
    {
        "Function.Injective",
        "Function.Surjective",
        "Function.Bijective",
        "Function.Involutive",
        "StrictMono",
        "StrictAnti",
        "Monotone",
        "Antitone",
    }
)


def type_of(expression: Expression) -> Type:  # noqa: PLR0911 (one for each form)
    """The type of an expression; that of a proposition is `PROP`."""
    match expression:
        case Variable(type=kind) | Numeral(type=kind):
            return kind
        case BooleanValue():
            return BOOL
        case BinaryOperation(left=part) | Conditional(positive=part) | BigOperation(body=part):
            return type_of(part)
        case Negation() | Cast():
            return INT
        case Call(function=name, arguments=arguments):
            return FUNCTIONS[name].result or type_of(arguments[0])
        case Iterate(function=part):
            return type_of(part)
        case Application(function=function, arguments=arguments):
            return _applied(type_of(function), len(arguments))
        case Lambda(variable=variable, body=body):
            return FunctionType(variable.type, type_of(body))
        case _:
            return PROP


def _applied(kind: Type, arguments: int) -> Type:
    for _ in range(arguments):
        if not isinstance(kind, FunctionType):
            raise TypeError(f"{kind} takes no argument")
        kind = kind.result
    return kind


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below, in the order of the text; a binder's variable is none of them."""
    found: list[Node] = []
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(node, BINDERS) and field.name == "variable":
            continue
        for part in value if isinstance(value, tuple) else (value,):
            if hasattr(part, "__dataclass_fields__") and not isinstance(part, FunctionType):
                found.append(part)
    return tuple(found)


def free_variables(node: Node) -> frozenset[Variable]:
    """The variables that no binder inside the node binds."""
    if isinstance(node, Variable):
        return frozenset({node})
    if isinstance(node, BigOperation):
        inside = free_variables(node.body) - {node.variable}
        return inside | free_variables(node.collection)
    found = reduce(frozenset.union, map(free_variables, children(node)), frozenset[Variable]())
    return found - {node.variable} if isinstance(node, (Quantified, Lambda)) else found


def conjuncts(proposition: Proposition) -> tuple[Proposition, ...]:
    """The parts of a conjunction, brackets or not; one part where it is none."""
    if isinstance(proposition, Connective) and proposition.sign == "∧":
        return conjuncts(proposition.left) + conjuncts(proposition.right)
    return (proposition,)
