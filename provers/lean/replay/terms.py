"""Names, universe levels and expressions of Lean as plain data, each kept once in a table.

Equal ones have the same index, and what an expression is made of has smaller indices than itself.
Metadata is left out when a table is filled, as the kernel passes over it.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

Name = tuple[str | int, ...]

# Kinds of expressions, by the tag that Lean gives each constructor of `Lean.Expr`.
BVAR: Final = 0
SORT: Final = 3
CONST: Final = 4
APP: Final = 5
LAM: Final = 6
PI: Final = 7
LET: Final = 8
LIT: Final = 9
PROJ: Final = 11

# Kinds of levels, likewise.
ZERO: Final = 0
SUCC: Final = 1
MAX: Final = 2
IMAX: Final = 3
PARAM: Final = 4

Level = tuple[Any, ...]
"""(ZERO,), (SUCC, level), (MAX or IMAX, level, level) or (PARAM, name)."""

Expr = tuple[Any, ...]
"""(BVAR, number), (SORT, level), (CONST, name, levels), (APP, function, argument),
(LAM or PI, binder name, type, body, binder info), (LET, name, type, value, body, nondep),
(LIT, int or str) or (PROJ, structure, number, expression).

Levels and expressions stand as indices, names and numbers as themselves."""

# Marks of an expression: that it has constants of the module which is read, and besides, in the
# lower bits, the axioms that its constants of other modules rest on.
LOCAL: Final = 1 << 16


class Terms:
    """Tables of levels and expressions.

    Attributes:
        levels: each after those that it is made of.
        exprs: each after those that it is made of.
        marks: of each expression.
    """

    def __init__(self, marks: Mapping[Name, int]) -> None:
        """Begin with empty tables.

        Args:
            marks: of those constants that have any; looked up when an expression names one.
        """
        self.levels: list[Level] = []
        self.exprs: list[Expr] = []
        self.marks: list[int] = []
        self._constants = marks
        self._level_places: dict[Level, int] = {}
        # Of equal literals `True` and `1` one would stand for the other, but neither is a literal.
        self._expr_places: dict[Expr, int] = {}

    def level(self, level: Level) -> int:
        """The index of a level whose parts are in the table."""
        place = self._level_places.get(level)
        if place is None:
            place = self._level_places[level] = len(self.levels)
            self.levels.append(level)
        return place

    def expr(self, expr: Expr) -> int:
        """The index of an expression whose parts are in the table."""
        place = self._expr_places.get(expr)
        if place is None:
            place = self._expr_places[expr] = len(self.exprs)
            self.exprs.append(expr)
            marks, kind = self.marks, expr[0]
            if kind == APP:
                mark = marks[expr[1]] | marks[expr[2]]
            elif kind == CONST:
                mark = self._constants.get(expr[1], 0)
            else:
                # A projection names the structure that it takes apart.
                mark = self._constants.get(expr[1], 0) if kind == PROJ else 0
                for child in children(expr):
                    mark |= marks[child]
            marks.append(mark)
        return place

    def local_constants(self, roots: Iterable[int]) -> set[Name]:
        """Names of the constants below these expressions that are marked LOCAL."""
        found: set[Name] = set()
        marks, exprs = self.marks, self.exprs
        stack = [root for root in roots if marks[root] & LOCAL]
        seen = set(stack)
        while stack:
            expr = exprs[stack.pop()]
            if expr[0] == CONST:
                found.add(expr[1])
                continue
            if expr[0] == PROJ and self._constants.get(expr[1], 0) & LOCAL:
                found.add(expr[1])
            for child in children(expr):
                if marks[child] & LOCAL and child not in seen:
                    seen.add(child)
                    stack.append(child)
        return found


def children(expr: Expr) -> tuple[int, ...]:
    """The indices of the expressions that an expression is made of."""
    kind = expr[0]
    if kind == APP:
        return expr[1:]
    if kind in (LAM, PI):
        return expr[2:4]
    if kind == LET:
        return expr[2:5]
    if kind == PROJ:
        return expr[3:]
    return ()


def shown(name: Name) -> str:
    """A name as people write it; a part that is no plain word stands in « and »."""
    parts = [part if _is_plain(part) else f"«{part}»" for part in map(str, name)]
    return ".".join(parts) or "[anonymous]"


def _is_plain(part: str) -> bool:
    return part.replace("'", "").replace("?", "").replace("!", "").isidentifier() or part.isdigit()
