"""Writes constants in the NDJSON format of lean4export, version 3.1.0.

A file is one JSON object a line: first where it comes from, then names, levels and expressions,
each with the next index of its kind, and declarations, which name those by index. The order of
keys and the treatment of `let` (its `nondep`, which no checker looks at, is always false) are
lean4export's own; its format is described in `format_ndjson.md` of leanprover/lean4export.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple, Protocol

from provers.lean.replay.constants import (
    Axiom,
    Constructor,
    Definition,
    Inductive,
    Opaque,
    Quotient,
    Recursor,
    Signature,
    Theorem,
)
from provers.lean.replay.objects import DamagedError
from provers.lean.replay.terms import (
    APP,
    BVAR,
    CONST,
    IMAX,
    LAM,
    LET,
    MAX,
    PARAM,
    PI,
    PROJ,
    SORT,
    SUCC,
    ZERO,
    Expr,
    Level,
    Name,
    Terms,
    children,
)

FORMAT: Final = "3.1.0"
_EXPORTER: Final = {"name": "provers.check", "version": "1"}
_BINDERS: Final = ("default", "implicit", "strictImplicit", "instImplicit")
_QUOTIENT_KINDS: Final = ("type", "ctor", "lift", "ind")
_SAFETIES: Final = ("unsafe", "safe", "partial")
_ABBREVIATION: Final = -1
# Python turns a few more digits than these into text at once, unless it is told otherwise.
_DIGITS: Final = 4000
_FEW_DIGITS: Final = 10**_DIGITS


class Sink(Protocol):
    """Where lines go."""

    def write(self, text: str, /) -> object:
        """Take more text."""
        ...


class Block(NamedTuple):
    """A block of inductive types with all that the kernel makes for them."""

    types: Sequence[Inductive]
    constructors: Sequence[Constructor]
    recursors: Sequence[Recursor]


class Writer:
    """Writes one file; constants may come from several tables of terms."""

    def __init__(self, sink: Sink, version: str, commit: str) -> None:
        """Write the first line.

        Args:
            sink: takes the lines.
            version: of the Lean whose constants these are.
            commit: of that Lean.
        """
        self._sink = sink
        self._names: dict[Name, int] = {(): 0}
        self._levels: dict[Level, int] = {(ZERO,): 0}
        self._exprs: dict[Expr, int] = {}
        self._placed_levels: dict[int, dict[int, int]] = {}
        self._placed_exprs: dict[int, dict[int, int]] = {}
        lean = {"githash": commit, "version": version}
        meta = {"exporter": _EXPORTER, "format": {"version": FORMAT}, "lean": lean}
        self._line({"meta": meta})

    def constant(
        self, terms: Terms, constant: Axiom | Definition | Theorem | Opaque | Quotient
    ) -> None:
        """Write a declaration by itself.

        Raises:
            DamagedError: it holds what no declaration can.
        """
        head = self._head(terms, constant.signature)
        match constant:
            case Axiom():
                self._line({"axiom": {"isUnsafe": constant.unsafe, **head}})
            case Quotient():
                self._line({"quot": {"kind": _named(_QUOTIENT_KINDS, constant.kind), **head}})
            case Definition():
                value = self._value(terms, constant)
                safety = _named(_SAFETIES, constant.safety)
                hints = _hints(constant.height)
                self._line({"def": {**value, "hints": hints, "safety": safety, **head}})
            case Theorem():
                self._line({"thm": {**self._value(terms, constant), **head}})
            case Opaque():
                value = self._value(terms, constant)
                self._line({"opaque": {**value, "isUnsafe": constant.unsafe, **head}})

    def block(self, terms: Terms, block: Block) -> None:
        """Write a block of inductive types.

        Raises:
            DamagedError: it holds what no declaration can.
        """
        types = [
            {
                **self._head(terms, one.signature),
                "all": self._name_list(one.all),
                "ctors": self._name_list(one.constructors),
                "isRec": one.recursive,
                "isReflexive": one.reflexive,
                "isUnsafe": one.unsafe,
                "numIndices": one.indices,
                "numNested": one.nested,
                "numParams": one.parameters,
            }
            for one in block.types
        ]
        constructors = [
            {
                **self._head(terms, one.signature),
                "cidx": one.place,
                "induct": self._name(one.inductive),
                "isUnsafe": one.unsafe,
                "numFields": one.fields,
                "numParams": one.parameters,
            }
            for one in block.constructors
        ]
        recursors = [self._recursor(terms, one) for one in block.recursors]
        self._line({"inductive": {"ctors": constructors, "recs": recursors, "types": types}})

    def _recursor(self, terms: Terms, recursor: Recursor) -> dict[str, Any]:
        rules = [
            {
                "ctor": self._name(rule.constructor),
                "nfields": rule.fields,
                "rhs": self._expr(terms, rule.value),
            }
            for rule in recursor.rules
        ]
        return {
            **self._head(terms, recursor.signature),
            "all": self._name_list(recursor.all),
            "isUnsafe": recursor.unsafe,
            "k": recursor.k,
            "numIndices": recursor.indices,
            "numMinors": recursor.minors,
            "numMotives": recursor.motives,
            "numParams": recursor.parameters,
            "rules": rules,
        }

    def _head(self, terms: Terms, signature: Signature) -> dict[str, Any]:
        name, parameters = self._name(signature.name), self._name_list(signature.levels)
        for parameter in signature.levels:
            # A reader looks universe parameters up as levels.
            self._level_line((PARAM, parameter))
        type_ = self._expr(terms, signature.type)
        return {"levelParams": parameters, "name": name, "type": type_}

    def _value(self, terms: Terms, constant: Definition | Theorem | Opaque) -> dict[str, Any]:
        names = self._name_list(constant.all)
        return {"all": names, "value": self._expr(terms, constant.value)}

    def _name_list(self, names: Iterable[Name]) -> list[int]:
        return [self._name(name) for name in names]

    def _name(self, name: Name) -> int:
        """The index of a name; the names that it extends are written before it."""
        names = self._names
        known = len(name)
        while name[:known] not in names:
            known -= 1
        for length in range(known + 1, len(name) + 1):
            part, prefix = name[length - 1], names[name[: length - 1]]
            if isinstance(part, str):
                line = f'"str":{{"pre":{prefix},"str":{_text(part)}}}'
            else:
                line = f'"num":{{"i":{_digits(part)},"pre":{prefix}}}'
            place = names[name[:length]] = len(names)
            self._sink.write(f'{{"in":{place},{line}}}\n')
        return names[name]

    def _level(self, terms: Terms, root: int) -> int:
        placed = self._placed_levels.setdefault(id(terms), {})
        levels = terms.levels

        def parts(at: int) -> Sequence[int]:
            level = levels[at]
            return level[1:] if level[0] in (SUCC, MAX, IMAX) else ()

        def place(at: int) -> int:
            level = levels[at]
            inner = parts(at)
            return self._level_line((level[0], *(placed[p] for p in inner)) if inner else level)

        return _place(root, parts, place, placed)

    def _level_line(self, level: Level) -> int:
        """The index of a level whose parts are indices of the file."""
        place = self._levels.get(level)
        if place is None:
            match level[0]:
                case k if k == SUCC:
                    line = f'"succ":{level[1]}'
                case k if k == PARAM:
                    line = f'"param":{self._name(level[1])}'
                case kind:
                    line = f'"{"max" if kind == MAX else "imax"}":[{level[1]},{level[2]}]'
            place = self._levels[level] = len(self._levels)
            self._sink.write(f'{{"il":{place},{line}}}\n')
        return place

    def _expr(self, terms: Terms, root: int) -> int:
        placed = self._placed_exprs.setdefault(id(terms), {})
        exprs = terms.exprs

        def place(at: int) -> int:
            return self._expr_line(self._translated(terms, exprs[at], placed))

        return _place(root, lambda at: children(exprs[at]), place, placed)

    def _translated(self, terms: Terms, expr: Expr, placed: Mapping[int, int]) -> Expr:
        """An expression whose parts are indices of the file."""
        found = expr
        match expr[0]:
            case k if k == APP:
                found = (APP, placed[expr[1]], placed[expr[2]])
            case k if k in (LAM, PI):
                found = (k, self._name(expr[1]), placed[expr[2]], placed[expr[3]], expr[4])
            case k if k == CONST:
                levels = [self._level(terms, level) for level in expr[2]]
                found = (CONST, self._name(expr[1]), *levels)
            case k if k == SORT:
                found = (SORT, self._level(terms, expr[1]))
            case k if k == LET:
                found = (LET, self._name(expr[1]), *(placed[part] for part in expr[2:5]))
            case k if k == PROJ:
                found = (PROJ, self._name(expr[1]), expr[2], placed[expr[3]])
            case _:
                pass
        return found

    def _expr_line(self, expr: Expr) -> int:
        """The index of an expression whose parts are indices of the file."""
        place = self._exprs.get(expr)
        if place is None:
            place = self._exprs[expr] = len(self._exprs)
            key, value = _content(expr)
            parts = (f'"{key}":{value}', f'"ie":{place}')
            first, second = parts if key < "ie" else reversed(parts)
            self._sink.write(f"{{{first},{second}}}\n")
        return place

    def _line(self, content: dict[str, Any]) -> None:
        line = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        self._sink.write(line + "\n")


def _place(
    root: int,
    parts: Callable[[int], Sequence[int]],
    place: Callable[[int], int],
    placed: dict[int, int],
) -> int:
    """The index of an expression or level, after all below it have theirs."""
    stack = [root]
    while stack:
        at = stack[-1]
        missing = () if at in placed else [part for part in parts(at) if part not in placed]
        if missing:
            stack.extend(reversed(missing))
            continue
        stack.pop()
        if at not in placed:
            placed[at] = place(at)
    return placed[root]


def _content(expr: Expr) -> tuple[str, str]:
    """What a line says of an expression: a key and its value; keys are sorted."""
    match expr[0]:
        case k if k == APP:
            return "app", f'{{"arg":{expr[2]},"fn":{expr[1]}}}'
        case k if k in (LAM, PI):
            binder = f'"binderInfo":"{_named(_BINDERS, expr[4])}"'
            parts = f'"body":{expr[3]},"name":{expr[1]},"type":{expr[2]}'
            return "lam" if k == LAM else "forallE", f"{{{binder},{parts}}}"
        case k if k == LET:
            parts = f'"nondep":false,"type":{expr[2]},"value":{expr[3]}'
            return "letE", f'{{"body":{expr[4]},"name":{expr[1]},{parts}}}'
        case k if k == PROJ:
            parts = f'"struct":{expr[3]},"typeName":{expr[1]}'
            return "proj", f'{{"idx":{_digits(expr[2])},{parts}}}'
        case _:
            return _leaf(expr)


def _leaf(expr: Expr) -> tuple[str, str]:
    match expr[0]:
        case k if k == CONST:
            levels = ",".join(map(str, expr[2:]))
            return "const", f'{{"name":{expr[1]},"us":[{levels}]}}'
        case k if k == SORT:
            return "sort", str(expr[1])
        case k if k == BVAR:
            return "bvar", _digits(expr[1])
        case _ if isinstance(expr[1], str):
            return "strVal", _text(expr[1])
        case _:
            return "natVal", f'"{_digits(expr[1])}"'


def _named(names: Sequence[str], number: int) -> str:
    if number >= len(names):
        raise DamagedError(f"there is no {number} of {', '.join(names)}")
    return names[number]


def _hints(height: int | None) -> str | dict[str, int]:
    if height is None:
        return "opaque"
    return "abbrev" if height == _ABBREVIATION else {"regular": height}


def _text(text: str) -> str:
    # As it is and not escaped: Lean has read pairs of surrogates for no long time.
    return json.dumps(text, ensure_ascii=False)


def _digits(number: int) -> str:
    """A natural number in decimal, of any length, in less than quadratic time."""
    if number < _FEW_DIGITS:
        return str(number)
    powers = [_FEW_DIGITS]
    while powers[-1] ** 2 <= number:
        powers.append(powers[-1] ** 2)
    return _split(number, powers).lstrip("0")


def _split(number: int, powers: Sequence[int]) -> str:
    """Digits of a number below the square of the last power, filled up with zeros in front."""
    if not powers:
        return str(number).zfill(_DIGITS)
    high, low = divmod(number, powers[-1])
    return _split(high, powers[:-1]) + _split(low, powers[:-1])
