"""Trees of arithmetic operators, typed as Lean's `binop%` elaborator types them."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple, cast

from lark import Token, Tree

from provers.statements.ast import INT, NAT, BinaryOperation, BinaryOperator, Negation, Term
from provers.statements.drafts import Draft, Elaborate, Syntax, coerce, fail, known, numeric
from provers.statements.kinds import Kind, Unknown, current

ARITHMETIC: Final = frozenset({"binary", "power", "negation"})


class Leaf(NamedTuple):
    """What is no operation."""

    draft: Draft
    at: Syntax


class Operation(NamedTuple):
    """`left sign right`, of which both sides take the tree's type."""

    sign: BinaryOperator
    left: "Node"
    right: "Node"
    at: Syntax


class Power(NamedTuple):
    """`base ^ exponent`; the exponent is a tree of its own, of type Nat."""

    base: "Node"
    exponent: Draft
    at: Syntax


class Minus(NamedTuple):
    """`-operand`."""

    operand: "Node"
    at: Syntax


Node = Leaf | Operation | Power | Minus


def gather(tree: Syntax, elaborate: Elaborate) -> Node:
    """The tree of operations at a piece of syntax; brackets are looked through."""
    if isinstance(tree, Tree):
        parts = tree.children
        match tree.data:
            case "bracket":
                return gather(parts[0], elaborate)
            case "binary":
                left, right = gather(parts[0], elaborate), gather(parts[2], elaborate)
                return Operation(cast(BinaryOperator, str(parts[1])), left, right, tree)
            case "power":
                base = gather(parts[0], elaborate)
                exponent = coerce(elaborate(parts[1]), NAT, parts[1])
                return Power(base, exponent, tree)
            case "negation":
                return Minus(gather(parts[0], elaborate), tree)
            case _:
                pass
    return Leaf(elaborate(tree), tree)


def largest(nodes: tuple[Node, ...], expected: Kind | None) -> Kind:
    """The type that all leaves take: Int where one is, and a new unknown where none is known."""
    kinds = [current(leaf.draft.kind) for node in nodes for leaf in _leaves(node)]
    if expected is not None:
        kinds.insert(0, current(expected))
    found = [kind for kind in kinds if not isinstance(kind, Unknown)]
    if INT in found:
        return INT
    return found[0] if found else Unknown()


def applied(node: Node, kind: Kind) -> Draft:
    """The draft of a tree, its leaves at the given type."""
    if isinstance(node, Leaf):
        return coerce(node.draft, kind, node.at)
    build = _built(node, kind)
    return Draft(kind, build)


def _built(node: Operation | Power | Minus, kind: Kind) -> Callable[[], Term]:
    at = node.at
    if isinstance(node, Operation):
        left, right, sign = applied(node.left, kind), applied(node.right, kind), node.sign

        def operation() -> Term:
            numeric(kind, at, f"`{sign}`")
            return BinaryOperation(sign, left.term(), right.term())

        return operation
    if isinstance(node, Power):
        base, exponent = applied(node.base, kind), node.exponent

        def power() -> Term:
            numeric(kind, at, "`^`")
            return BinaryOperation("^", base.term(), exponent.term())

        return power
    operand = applied(node.operand, kind)

    def minus() -> Term:
        if known(kind, at) != INT:
            fail(at, "Nat has no negative numbers", "Write `(-x : Int)`, with an x of type Int.")
        return Negation(operand.term())

    return minus


def _leaves(node: Node) -> Iterator[Leaf]:
    if isinstance(node, Leaf):
        yield node
    elif isinstance(node, Operation):
        yield from _leaves(node.left)
        yield from _leaves(node.right)
    else:
        yield from _leaves(node.base if isinstance(node, Power) else node.operand)


def arithmetic(tree: Tree[Token], elaborate: Elaborate, expected: Kind | None) -> Draft:
    """Draft one tree of operations."""
    node = gather(tree, elaborate)
    return applied(node, largest((node,), expected))


def compared(left: Syntax, right: Syntax, elaborate: Elaborate) -> tuple[Draft, Draft, Kind]:
    """Draft both sides of a relation as one tree, which is how Lean types them."""
    nodes = gather(left, elaborate), gather(right, elaborate)
    kind = largest(nodes, None)
    return applied(nodes[0], kind), applied(nodes[1], kind), kind
