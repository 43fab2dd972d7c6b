"""Compares constants of compiled modules with what the reader of exported files gives."""

from typing import Any

from provers.lean.replay.constants import (
    Axiom,
    Constant,
    Constructor,
    Definition,
    Inductive,
    Opaque,
    Quotient,
    Recursor,
    Theorem,
)
from provers.lean.replay.terms import (
    APP,
    BVAR,
    CONST,
    LAM,
    LET,
    LIT,
    PARAM,
    PI,
    PROJ,
    SORT,
    Terms,
)
from tests.provers.lean.ndjson_reader import BINDERS, Declared, NdjsonFile


class Same:
    """Compares constants of a table with those of a file."""

    def __init__(self, terms: Terms, file: NdjsonFile) -> None:
        self._terms = terms
        self._file = file
        self._equal: dict[int, int] = {}

    def check(self, constant: Constant, declared: Declared) -> None:
        kind, f = declared
        signature = constant.signature
        assert (signature.name, list(signature.levels)) == (f["name"], f["levelParams"])
        self.expr(signature.type, f["type"])
        match constant:
            case Axiom():
                assert kind == "axiom"
            case Definition(height=height):
                assert kind == "def"
                assert {None: "opaque", -1: "abbrev"}.get(height, height) == f["hints"]
            case Theorem():
                assert kind == "thm"
            case Opaque():
                assert kind == "opaque"
            case Quotient(kind=number):
                assert (kind, f["kind"]) == ("quot", ("type", "ctor", "lift", "ind")[number])
            case Inductive():
                assert kind == "types"
                self._fields(constant[1:], f, "numParams numIndices all ctors numNested isRec")
                assert (constant.unsafe, constant.reflexive) == (f["isUnsafe"], f["isReflexive"])
            case Constructor():
                assert kind == "ctors"
                self._fields(constant[1:], f, "induct cidx numParams numFields isUnsafe")
            case Recursor():
                assert kind == "recs"
                self._fields(constant[1:], f, "all numParams numIndices numMotives numMinors")
                assert (constant.k, constant.unsafe) == (f["k"], f["isUnsafe"])
                for rule, read_rule in zip(constant.rules, f["rules"], strict=True):
                    assert rule[:2] == (read_rule["ctor"], read_rule["nfields"])
                    self.expr(rule.value, read_rule["rhs"])
        if isinstance(constant, Definition | Theorem | Opaque):
            assert list(constant.all) == f["all"]
            self.expr(constant.value, f["value"])

    def _fields(self, values: tuple[Any, ...], fields: dict[str, Any], keys: str) -> None:
        for key, value in zip(keys.split(), values, strict=False):
            assert fields[key] == (list(value) if isinstance(fields[key], list) else value), key

    def expr(self, ours: int, theirs: int) -> None:
        stack = [(ours, theirs)]
        while stack:
            at, there = stack.pop()
            if at in self._equal:
                assert self._equal[at] == there
                continue
            self._equal[at] = there
            stack.extend(self._parts(self._terms.exprs[at], *self._file.exprs[there]))

    def _parts(self, ours: tuple[Any, ...], key: str, *values: Any) -> list[tuple[int, int]]:
        """Compares two expressions but for their parts, which are given back."""
        names = self._file.names
        kinds = {APP: "app", LAM: "lam", PI: "forallE", LET: "letE", PROJ: "proj", CONST: "const"}
        kinds |= {BVAR: "bvar", SORT: "sort"}
        if ours[0] == LIT:
            assert (key, values) == ("strVal" if isinstance(ours[1], str) else "natVal", ours[1:])
            return []
        assert kinds[ours[0]] == key
        parts: list[tuple[int, int]] = []
        match (key, *values):
            case ("app", *_):
                parts = list(zip(ours[1:], values, strict=True))
            case ("lam" | "forallE", name, type_, body, binder):
                assert (ours[1], BINDERS[ours[4]]) == (names[name], binder)
                parts = [(ours[2], type_), (ours[3], body)]
            case ("letE", name, type_, value, body, nondep):
                assert (ours[1], nondep) == (names[name], False)
                parts = [(ours[2], type_), (ours[3], value), (ours[4], body)]
            case ("proj", name, number, struct):
                assert ours[1:3] == (names[name], number)
                parts = [(ours[3], struct)]
            case ("const", name, levels):
                assert ours[1] == names[name]
                for level, read_level in zip(ours[2], levels, strict=True):
                    self._level(level, read_level)
            case ("sort", level):
                self._level(ours[1], level)
            case _:
                assert ours[1:] == values
        return parts

    def _level(self, ours: int, theirs: int) -> None:
        level, (key, *values) = self._terms.levels[ours], self._file.levels[theirs]
        assert ("zero", "succ", "max", "imax", "param")[level[0]] == key
        if level[0] == PARAM:
            assert level[1] == self._file.names[values[0]]
            return
        parts = values if key == "succ" else values[0] if values else ()
        for one, other in zip(level[1:], parts, strict=True):
            self._level(one, other)
