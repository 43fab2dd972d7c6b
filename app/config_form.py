"""A form made from the fields of an experiment's configuration."""

import ast
import dataclasses
import inspect
import itertools
import textwrap
import types
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import streamlit as st

from workbench.configs import Reach, config_to_json, reach_of

_NONE = type(None)


class Field(NamedTuple):
    """A field of a configuration.

    Attributes:
        name: dotted name, as on the command line.
        kind: its declared type.
        default: its value in the preset, as plain JSON.
        help_text: the docstring under it; "" for none.
        reach: what its value leads a run to; None for nothing.
    """

    name: str
    kind: Any
    default: Any
    help_text: str
    reach: Reach | None = None


def fields_of(config: Any, prefix: str = "") -> list[Field]:
    """The fields of a configuration dataclass in their order, nested ones with dotted names."""
    owner = type(config)
    hints, docs, values = get_type_hints(owner), field_docs(owner), config_to_json(config)
    found: list[Field] = []
    for field in dataclasses.fields(config):
        name = f"{prefix}{field.name}"
        if dataclasses.is_dataclass(hints[field.name]):
            found += fields_of(getattr(config, field.name), f"{name}.")
        else:
            help_text = docs.get(field.name, "")
            kind, value = hints[field.name], values[field.name]
            found.append(Field(name, kind, value, help_text, reach_of(field)))
    return found


def field_docs(kind: type[Any]) -> dict[str, str]:
    """The docstring under each field of a dataclass, on one line; {} where there is no source."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(kind)))
    except (OSError, TypeError, SyntaxError):
        return {}
    docs: dict[str, str] = {}
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []
    for line, after in itertools.pairwise(body):
        if (
            isinstance(line, ast.AnnAssign)
            and isinstance(line.target, ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
            and isinstance(after.value.value, str)
        ):
            docs[line.target.id] = " ".join(after.value.value.split())
    return docs


def show_fields(fields: list[Field], prefix: str) -> dict[str, Any]:
    """A widget for each field, in two columns; the values by dotted name, as plain JSON.

    Args:
        fields: the fields.
        prefix: what their names in the address begin with.
    """
    columns = st.columns(2)
    values: dict[str, Any] = {}
    for position, field in enumerate(fields):
        with columns[position % 2]:
            values[field.name] = _widget(field, f"{prefix}.{field.name}")
    return values


def changed(fields: list[Field], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that differ from the preset's."""
    return {f.name: values[f.name] for f in fields if values[f.name] != f.default}


def nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values by dotted name as the nested JSON of a configuration."""
    tree: dict[str, Any] = {}
    for name, value in values.items():
        *path, last = name.split(".")
        place = tree
        for part in path:
            place = place.setdefault(part, {})
        place[last] = value
    return tree


def _widget(field: Field, key: str) -> Any:
    label = field.name.replace("_", " ").replace(".", ": ")
    origin, arguments = get_origin(field.kind), get_args(field.kind)
    common: dict[str, Any] = {"key": key, "bind": "query-params", "help": field.help_text or None}
    if origin is Literal:
        return st.selectbox(label, arguments, arguments.index(field.default), **common)
    if field.kind is bool:
        return st.toggle(label, field.default, **common)
    if field.kind in (int, float):
        return _number_box(field, label, common)
    if origin in (tuple, list):
        return _entries(field, label, common)
    if origin in (Union, types.UnionType) and _NONE in arguments:
        return _optional(field, label, arguments, common)
    return st.text_input(label, str(field.default), **common) or ""


def _number_box(field: Field, label: str, common: dict[str, Any]) -> int | float:
    if field.kind is int:
        return int(st.number_input(label, value=int(field.default), step=1, **common))
    # A box of text keeps what is typed: 3e-5 does not become 0.00.
    return _number(st.text_input(label, f"{field.default:g}", **common), field.default)


def _number(text: str | None, default: float) -> float:
    """A number as typed; the field's default, told of beside it, where it is none."""
    try:
        return float(text or "")
    except ValueError:
        st.caption(f"Not a number: {default:g} is used.")
        return default


def _entries(field: Field, label: str, common: dict[str, Any]) -> list[Any]:
    """A list: entries can be taken away and new ones typed."""
    element = get_args(field.kind)[0]
    default = [str(entry) for entry in field.default]
    texts = st.multiselect(
        label,
        list(dict.fromkeys(default)),
        default,
        accept_new_options=True,
        placeholder="type an entry, then Enter",
        **common,
    )
    if element in (int, float):
        return [element(_number(text, 0.0)) for text in texts]
    return list(texts)


def _optional(field: Field, label: str, kinds: tuple[Any, ...], common: dict[str, Any]) -> Any:
    """A value that may be missing: an empty box."""
    default = "" if field.default is None else str(field.default)
    text = st.text_input(f"{label} (empty: none)", default, **common) or ""
    if not text:
        return None
    for kind in (int, float):
        if kind in kinds:
            return kind(_number(text, float(field.default or 0)))
    return text
