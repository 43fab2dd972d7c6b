"""A strict reader of lean4export's NDJSON format 3.1, written from its description alone.

What checkers assert of a file is asserted here: indices without gaps, nothing twice, nothing that
points forward, each constant declared once and before it is used.
"""

import json
import re
import sys
from typing import Any, NamedTuple

Name = tuple[str | int, ...]

# Keys of each object, with the type of each value: n, l and e are indices of names, levels and
# expressions; i is a number, s text, b a truth value, d a number in decimal; * says: a list.
_TERMS = {
    "str": ("in", {"pre": "n", "str": "s"}),
    "num": ("in", {"pre": "n", "i": "i"}),
    "succ": ("il", "l"),
    "max": ("il", "l2"),
    "imax": ("il", "l2"),
    "param": ("il", "n"),
    "bvar": ("ie", "i"),
    "sort": ("ie", "l"),
    "const": ("ie", {"name": "n", "us": "l*"}),
    "app": ("ie", {"fn": "e", "arg": "e"}),
    "lam": ("ie", {"name": "n", "type": "e", "body": "e", "binderInfo": "s"}),
    "forallE": ("ie", {"name": "n", "type": "e", "body": "e", "binderInfo": "s"}),
    "letE": ("ie", {"name": "n", "type": "e", "value": "e", "body": "e", "nondep": "b"}),
    "proj": ("ie", {"typeName": "n", "idx": "i", "struct": "e"}),
    "natVal": ("ie", "d"),
    "strVal": ("ie", "s"),
}
_HEAD = {"name": "n", "levelParams": "n*", "type": "e"}
_VALUE = {**_HEAD, "value": "e", "all": "n*"}
_DECLARATIONS: dict[str, dict[str, str]] = {
    "axiom": {**_HEAD, "isUnsafe": "b"},
    "def": {**_VALUE, "hints": "hints", "safety": "s"},
    "opaque": {**_VALUE, "isUnsafe": "b"},
    "thm": _VALUE,
    "quot": {**_HEAD, "kind": "s"},
}
_TYPE = {
    **_HEAD,
    **dict.fromkeys(("numParams", "numIndices", "numNested"), "i"),
    **dict.fromkeys(("isRec", "isUnsafe", "isReflexive"), "b"),
    **{"all": "n*", "ctors": "n*"},
}
_CONSTRUCTOR = {
    **_HEAD,
    **dict.fromkeys(("cidx", "numParams", "numFields"), "i"),
    **{"induct": "n", "isUnsafe": "b"},
}
_RECURSOR = {
    **_HEAD,
    **dict.fromkeys(("numParams", "numIndices", "numMotives", "numMinors"), "i"),
    **{"all": "n*", "k": "b", "isUnsafe": "b", "rules": "rules"},
}
_RULE = {"ctor": "n", "nfields": "i", "rhs": "e"}
_KINDS = {"types": _TYPE, "ctors": _CONSTRUCTOR, "recs": _RECURSOR}
BINDERS = ("default", "implicit", "strictImplicit", "instImplicit")
QUOTIENT: dict[Name, str] = {
    ("Quot",): "type",
    ("Quot", "mk"): "ctor",
    ("Quot", "lift"): "lift",
    ("Quot", "ind"): "ind",
}


class Declared(NamedTuple):
    """A constant: what kind of line or part of a line it stands in, and its fields."""

    kind: str
    fields: dict[str, Any]


class NdjsonFile:
    """A whole file, checked. Terms are tuples of a key and values, indices among them."""

    def __init__(self, text: str) -> None:
        before = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(0)
        try:
            self._read_all(text)
        finally:
            sys.set_int_max_str_digits(before)

    def _read_all(self, text: str) -> None:
        self.names: list[Name] = [()]
        self.levels: list[tuple[Any, ...]] = [("zero",)]
        self.exprs: list[tuple[Any, ...]] = []
        self.constants: dict[Name, Declared] = {}
        self.lines: list[list[Name]] = []
        self._places: dict[Name, int] = {(): 0}
        self._seen: set[tuple[Any, ...]] = {("zero",)}
        self._loose: list[int] = []
        self._needs: list[frozenset[Name]] = []
        self._params: list[frozenset[Name]] = [frozenset()]
        self._expr_params: list[frozenset[Name]] = []
        assert text.endswith("\n")
        first, *lines = text[:-1].split("\n")
        self.meta = _object(first)["meta"]
        assert {key: set(value) for key, value in self.meta.items()} == {
            "exporter": {"name", "version"},
            "lean": {"githash", "version"},
            "format": {"version"},
        }
        assert all(isinstance(v, str) for part in self.meta.values() for v in part.values())
        assert re.fullmatch(r"3\.1\.\d+", self.meta["format"]["version"])
        for line in lines:
            self._read(_object(line))

    def _read(self, line: dict[str, Any]) -> None:
        index = line.keys() & {"in", "il", "ie"}
        (key,) = line.keys() - index
        if key in _TERMS:
            tag, shape = _TERMS[key]
            assert index == {tag}
            self._term(key, tag, self._shaped(line[key], shape), line[tag])
        else:
            assert not index
            self._declaration(key, line[key])

    def _term(self, key: str, tag: str, value: Any, place: int) -> None:
        table = {"in": self.names, "il": self.levels, "ie": self.exprs}[tag]
        assert (type(place), place) == (int, len(table))
        parts: list[Any] = list(value.values()) if isinstance(value, dict) else [value]
        term = (key, *(tuple(p) if isinstance(p, list) else p for p in parts))
        assert term not in self._seen
        self._seen.add(term)
        if tag == "in":
            self.names.append((*self.names[value["pre"]], parts[1]))
            self._places[self.names[-1]] = place
        elif tag == "il":
            self.levels.append(term)
            self._params.append(self._level_params(key, value))
        else:
            self.exprs.append(term)
            self._expression(key, value)

    def _level_params(self, key: str, value: Any) -> frozenset[Name]:
        if key == "param":
            return frozenset({self.names[value]})
        return frozenset().union(*(self._params[p] for p in ([value] if key == "succ" else value)))

    def _expression(self, key: str, value: Any) -> None:
        """What an expression needs: variables, constants, universe parameters."""
        loose, needs, params = 0, frozenset[Name](), frozenset[Name]()
        fields: dict[str, Any] = value if isinstance(value, dict) else {}
        number: Any = value
        for part in ("fn", "arg", "type", "value", "body", "struct"):
            if part in fields:
                at = fields[part]
                loose = max(loose, self._loose[at] - (part == "body"))
                needs |= self._needs[at]
                params |= self._expr_params[at]
        if key == "bvar":
            loose = number + 1
        elif key == "sort":
            params = self._params[number]
        elif key == "const":
            needs = frozenset({self.names[fields["name"]]})
            params = params.union(*(self._params[level] for level in fields["us"]))
        elif key == "proj":
            needs |= {self.names[fields["typeName"]]}
        elif key == "natVal":
            needs = frozenset({("Nat",)})
        elif key == "strVal":
            needs = frozenset({("String", "ofList"), ("Char", "ofNat")})
        elif key in ("lam", "forallE"):
            assert fields["binderInfo"] in BINDERS
        self._loose.append(loose)
        self._needs.append(needs)
        self._expr_params.append(params)

    def _declaration(self, key: str, content: Any) -> None:
        if key == "inductive":
            assert content.keys() == _KINDS.keys()
            parts = [
                Declared(kind, self._shaped(one, _KINDS[kind]))
                for kind in ("types", "ctors", "recs")
                for one in content[kind]
            ]
            _check_block(parts)
        else:
            parts = [Declared(key, self._shaped(content, _DECLARATIONS[key]))]
        own = [part.fields["name"] for part in parts]
        assert len(set(own)) == len(own)
        assert not self.constants.keys() & set(own)
        known = self.constants.keys() | (set(own) if key == "inductive" else set())
        for kind, fields in parts:
            roots = [fields["type"], *([fields["value"]] if "value" in fields else [])]
            roots += [rule["rhs"] for rule in fields.get("rules", ())]
            for root in roots:
                assert not self._loose[root]
                assert self._needs[root] <= known, self._needs[root] - known
                assert self._expr_params[root] <= set(fields["levelParams"])
            assert len(set(fields["levelParams"])) == len(fields["levelParams"])
            assert all(("param", self._places[p]) in self._seen for p in fields["levelParams"])
            assert not fields.get("isUnsafe")
            if kind == "quot":
                assert ("Eq",) in known
                assert QUOTIENT[fields["name"]] == fields["kind"]
                earlier = list(QUOTIENT)[: list(QUOTIENT).index(fields["name"])]
                assert all(name in known for name in earlier)
            if kind == "def":
                assert fields["safety"] == "safe"
        self.constants.update(zip(own, parts, strict=True))
        self.lines.append(own)

    def _shaped(self, value: Any, shape: Any) -> Any:
        """A value of that shape; names of fields of declarations stand as names."""
        if isinstance(shape, dict):
            return self._object(value, shape)
        if shape == "hints" and not isinstance(value, dict):
            assert value in ("opaque", "abbrev")
            return value
        if shape == "hints":
            return self._shaped(value, {"regular": "i"})["regular"]
        if shape in ("rules", "l2") or shape.endswith("*"):
            assert isinstance(value, list)
            assert shape != "l2" or len(value) == 2
            return [self._shaped(one, _RULE if shape == "rules" else shape[0]) for one in value]
        return self._scalar(value, shape)

    def _object(self, value: Any, shape: dict[str, Any]) -> dict[str, Any]:
        assert value.keys() == shape.keys()
        found = {key: self._shaped(value[key], shape[key]) for key in shape}
        if "levelParams" not in shape and shape is not _RULE:
            return found
        names = {key for key in shape if shape[key] in ("n", "n*")}
        return {key: self._named(v) if key in names else v for key, v in found.items()}

    def _scalar(self, value: Any, shape: str) -> Any:
        if shape == "d":
            assert isinstance(value, str)
            assert re.fullmatch(r"0|[1-9][0-9]*", value)
            return int(value)
        assert type(value) is {"s": str, "b": bool}.get(shape, int)
        if isinstance(value, int):
            tables = {"n": self.names, "l": self.levels, "e": self.exprs}
            assert 0 <= value < (len(tables[shape]) if shape in tables else value + 1)
        if isinstance(value, str):
            value.encode()
        return value

    def _named(self, value: Any) -> Any:
        return [self.names[v] for v in value] if isinstance(value, list) else self.names[value]


def _check_block(parts: list[Declared]) -> None:
    types, constructors, recursors = (
        [p.fields for p in parts if p.kind == kind] for kind in ("types", "ctors", "recs")
    )
    names = [one["name"] for one in types]
    assert names
    assert all(one["all"] == names for one in (*types, *recursors))
    listed = [(c, t["name"], i) for t in types for i, c in enumerate(t["ctors"])]
    assert [(c["name"], c["induct"], c["cidx"]) for c in constructors] == listed
    assert len(recursors) == len(types) + types[0]["numNested"]
    assert all(one["levelParams"] == types[0]["levelParams"] for one in (*types, *constructors))


def _object(line: str) -> dict[str, Any]:
    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        assert len(dict(found)) == len(found)
        return dict(found)

    value = json.loads(line, object_pairs_hook=pairs)
    assert isinstance(value, dict)
    return value
