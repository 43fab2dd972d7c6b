"""Types as they are written: which trees name one."""

from lark import Tree

from provers.statements.drafts import Syntax, fail
from provers.statements.kinds import Arrow, Kind
from provers.statements.names import TYPES


def names_type(tree: Syntax) -> bool:
    """Whether a tree is a type; a function type is one if it ends in one."""
    if not isinstance(tree, Tree):
        return False
    if tree.data == "name":
        return str(tree.children[0]) in TYPES or str(tree.children[0]) in {"Type", "Sort", "ℝ"}
    if tree.data == "bracket":
        return names_type(tree.children[0])
    return tree.data == "implies" and names_type(tree.children[1])


def is_dependent(tree: Syntax) -> bool:
    """Whether a tree is `(h : p)`, so that `(h : p) → q` would bind h in Lean."""
    return (
        isinstance(tree, Tree)
        and tree.data == "ascription"
        and (isinstance(tree.children[0], Tree) and tree.children[0].data == "name")
    )


def type_at(tree: Syntax) -> Kind:
    """The type that a tree names.

    Raises:
        StatementSyntaxError: it names none that is understood.
    """
    if isinstance(tree, Tree):
        if tree.data == "bracket":
            return type_at(tree.children[0])
        if tree.data == "implies":
            return Arrow(type_at(tree.children[0]), type_at(tree.children[1]))
        if tree.data == "name" and str(tree.children[0]) in TYPES:
            return TYPES[str(tree.children[0])]
    return fail(
        tree, "this type is not understood", "Types are Nat, Int, Bool, Prop and → of them."
    )
