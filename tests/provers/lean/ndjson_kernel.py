"""Has Lean's kernel check exported files from an empty environment: a process of its own.

    python -m tests.provers.lean.ndjson_kernel LIBRARY FILES..

Prints how many constants each file gave; ends with an error where the kernel does not take one.
"""

import ctypes
import resource
import sys
from pathlib import Path
from typing import Any

from provers.lean.replay.constants import (
    SAFE,
    Axiom,
    Constant,
    Constructor,
    Definition,
    Inductive,
    Opaque,
    Quotient,
    Recursor,
    Rule,
    Signature,
    Theorem,
)
from provers.lean.replay.kernel import Kernel, load
from provers.lean.replay.terms import (
    APP,
    BVAR,
    CONST,
    IMAX,
    LAM,
    LET,
    LIT,
    MAX,
    PARAM,
    PI,
    PROJ,
    SORT,
    SUCC,
    ZERO,
    Expr,
    Terms,
)
from tests.provers.lean.ndjson_reader import BINDERS, QUOTIENT, Declared, NdjsonFile

_HINTS = {"opaque": None, "abbrev": -1}
# `Declaration.quotDecl` has no fields, so it is a number.
_QUOTIENTS = 9


class _FromNothing(Kernel):
    def add_quotients(self) -> None:
        self._declare_object(_QUOTIENTS)


class _Rebuilt:
    """The constants of a file in a table of ours."""

    def __init__(self, file: NdjsonFile) -> None:
        self.terms = Terms({})
        self._file = file
        self._levels = [self.terms.level((ZERO,))]
        for level in file.levels[1:]:
            self._levels.append(self._level(*level))
        self._exprs: list[int] = []
        for expr in file.exprs:
            self._exprs.append(self.terms.expr(self._expr(*expr)))

    def _level(self, key: str, value: Any) -> int:
        if key == "param":
            return self.terms.level((PARAM, self._file.names[value]))
        kind = {"succ": SUCC, "max": MAX, "imax": IMAX}[key]
        parts = [value] if key == "succ" else value
        return self.terms.level((kind, *(self._levels[part] for part in parts)))

    def _expr(self, key: str, *values: Any) -> Expr:
        names, exprs = self._file.names, self._exprs
        expr: Expr = (BVAR if key == "bvar" else LIT, *values)
        match (key, *values):
            case ("app", fn, arg):
                expr = (APP, exprs[fn], exprs[arg])
            case ("lam" | "forallE", name, type_, body, binder):
                kind = LAM if key == "lam" else PI
                expr = (kind, names[name], exprs[type_], exprs[body], BINDERS.index(binder))
            case ("letE", name, type_, value, body, nondep):
                expr = (LET, names[name], exprs[type_], exprs[value], exprs[body], int(nondep))
            case ("const", name, levels):
                expr = (CONST, names[name], tuple(self._levels[level] for level in levels))
            case ("proj", name, number, struct):
                expr = (PROJ, names[name], number, exprs[struct])
            case ("sort", level):
                expr = (SORT, self._levels[level])
            case _:
                pass
        return expr

    def constant(self, declared: Declared) -> Constant:
        """A constant as the reader of modules would give it."""
        kind, f = declared
        own = Signature(f["name"], tuple(f["levelParams"]), self._exprs[f["type"]])
        if kind in ("types", "ctors", "recs"):
            return self._of_block(kind, own, f)
        if kind == "axiom":
            return Axiom(own, f["isUnsafe"])
        if kind == "quot":
            return Quotient(own, list(QUOTIENT.values()).index(f["kind"]))
        value, names = self._exprs[f["value"]], tuple(f["all"])
        if kind == "def":
            return Definition(own, value, _HINTS.get(f["hints"], f["hints"]), SAFE, names)
        return Theorem(own, value, names) if kind == "thm" else Opaque(own, value, False, names)

    def _of_block(self, kind: str, own: Signature, f: dict[str, Any]) -> Constant:
        if kind == "types":
            numbers = (f["numParams"], f["numIndices"])
            names = (tuple(f["all"]), tuple(f["ctors"]))
            flags = (f["isRec"], f["isUnsafe"], f["isReflexive"])
            return Inductive(own, *numbers, *names, f["numNested"], *flags)
        if kind == "ctors":
            numbers = (f["cidx"], f["numParams"], f["numFields"])
            return Constructor(own, f["induct"], *numbers, f["isUnsafe"])
        rules = tuple(Rule(r["ctor"], r["nfields"], self._exprs[r["rhs"]]) for r in f["rules"])
        numbers = (f["numParams"], f["numIndices"], f["numMotives"], f["numMinors"])
        return Recursor(own, tuple(f["all"]), *numbers, rules, f["k"], f["isUnsafe"])


def check(library: ctypes.CDLL, empty: int, path: Path) -> int:
    """Add all constants of a file to the empty environment; gives how many."""
    file = NdjsonFile(path.read_text("utf-8"))
    rebuilt = _Rebuilt(file)
    kernel = _FromNothing(library, empty, rebuilt.terms)
    for line in file.lines:
        constants = [rebuilt.constant(file.constants[name]) for name in line]
        match constants[0]:
            case Inductive():
                made = [c for c in constants if isinstance(c, Constructor)]
                types = [c for c in constants if isinstance(c, Inductive)]
                own = [[c for c in made if c.inductive == t.signature.name] for t in types]
                kernel.add_inductive(list(zip(types, own, strict=True)))
            case Quotient(kind=0):
                kernel.add_quotients()
            case Axiom() | Definition() | Theorem() | Opaque() as constant:
                kernel.add(constant)
            case _:
                pass
        for constant in constants:
            assert kernel.find(constant.signature.name) == constant, constant.signature.name
    return len(file.constants)


def main() -> None:
    """Check the files of the command line."""
    hard = resource.getrlimit(resource.RLIMIT_STACK)[1]
    if hard == resource.RLIM_INFINITY or hard > 64 << 20:
        resource.setrlimit(resource.RLIMIT_STACK, (64 << 20, hard))
    library = ctypes.CDLL(sys.argv[1])
    library.lean_initialize()
    library.lean_io_mark_end_initialization()
    empty = load(library, "/", [])
    for name in sys.argv[2:]:
        sys.stdout.write(f"{check(library, empty, Path(name))}\n")


if __name__ == "__main__":
    main()
