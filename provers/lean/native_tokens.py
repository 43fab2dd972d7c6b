"""The signs and words that Lean's tokenizer knows, read from the native library."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from provers.lean.descriptors import Descriptor, declared_descriptors
from provers.lean.runtime_image import Name, RuntimeImage

_TABLE: Final = "l_Lean_Parser_builtinTokenTable"
# Tags of the constructors of `Lean.Data.Trie` that have children: one, or many.
_ONE, _MANY = 1, 2
# Tokens whose parsers are code, not descriptors, and read a string with code in braces.
_INTERPOLATING: Final = frozenset(
    {"dbg_trace"}
    | {
        f"{word}{at}"
        for word in ("throwNamedError", "logNamedError", "logNamedWarning")
        for at in ("", "At")
    }
)
_OWN_TOKEN: Final = re.compile(r'(\.mkSimple )?"([^"\\]*)"')
_OWN_LINE: Final = re.compile(r"@\[\w+_parser\]|\.symbol \"")


class NativeToken(NamedTuple):
    """A token.

    Attributes:
        text: as written, without spaces around.
        where: "builtin" for one that is always there, "library" for one that the base library
            binds or makes, "elsewhere" for one of syntax that other files of Lean's have.
        interpolating: whether a string of its syntax may hold code in braces.
    """

    text: str
    where: str
    interpolating: bool


def read_tokens(image: RuntimeImage, bound: set[Name], library: Path) -> list[NativeToken]:
    """All tokens that the native library and the base library know, sorted by their text.

    Args:
        image: the native library.
        bound: the kinds of syntax that the base library binds.
        library: the folder of the base library's files.
    """
    builtin = set(_builtin(image))
    places = dict.fromkeys(builtin, "builtin")
    interpolating = set(_INTERPOLATING & builtin)
    places.update(dict.fromkeys(set(_own(library)) - builtin, "library"))
    for _, descriptor in declared_descriptors(image):
        where = "library" if descriptor.kind in bound else "elsewhere"
        tokens = set(_described(descriptor))
        for token in tokens:
            if places.get(token, "elsewhere") == "elsewhere":
                places[token] = where
        if any("interpolatedStr" in _name(part) for part in descriptor.parts()):
            interpolating |= tokens - {",", ";", "]"}
    return [
        NativeToken(text, where, text in interpolating) for text, where in sorted(places.items())
    ]


def tokens_text(tokens: list[NativeToken]) -> str:
    """The table of tokens as a file."""
    rows = ["token\twhere\tstring"]
    rows += [f"{t.text}\t{t.where}\t{'interpolated' if t.interpolating else ''}" for t in tokens]
    return "\n".join(rows) + "\n"


def _builtin(image: RuntimeImage) -> Iterator[str]:
    symbol = next(s for s in image.data_symbols() if s.name == _TABLE)
    reference = image.pointer(symbol.address)
    root = None if reference is None else image.pointers(reference, 1)
    if root is None:
        raise ValueError(f"{_TABLE} cannot be read")
    yield from _of_trie(image, root[0], b"")


def _of_trie(image: RuntimeImage, address: int, before: bytes) -> Iterator[str]:
    header = image.header(address)
    fields = None if header is None else image.pointers(address, header.fields)
    if header is None or not fields:
        return
    if image.header(fields[0]) is not None:
        yield before.decode()
    if header.tag == _ONE:
        letter = image.byte_after_pointers(address, header.fields)
        yield from _of_trie(image, fields[1], before + bytes([letter or 0]))
    elif header.tag == _MANY:
        letters, children = image.byte_array(fields[1]), image.array(fields[2])
        for letter, child in zip(letters or b"", children or (), strict=True):
            yield from _of_trie(image, child, before + bytes([letter]))


def _described(descriptor: Descriptor) -> Iterator[str]:
    for part in descriptor.parts():
        texts = [field for field in part.fields if isinstance(field, str)]
        if part.constructor in {"symbol", "unicodeSymbol"}:
            yield from filter(None, map(str.strip, texts))
        elif part.constructor in {"sepBy", "sepBy1"}:
            # A quotation may repeat a separated part: `$x,*`.
            yield from (text.strip() + "*" for text in texts)


def _name(part: Descriptor) -> tuple[str | int, ...]:
    first = part.fields[0]
    named = part.constructor in {"const", "unary", "binary", "parser"}
    return first if named and isinstance(first, tuple) and not isinstance(first, Descriptor) else ()


def _own(library: Path) -> Iterator[str]:
    """Tokens of syntax that the base library writes itself."""
    for path in sorted(library.rglob("*.lean")):
        for line in path.read_text("utf-8").splitlines():
            if _OWN_LINE.search(line) and '@[extern "native"]' not in line:
                found = _OWN_TOKEN.finditer(line)
                yield from filter(None, (m[2].strip() for m in found if m[1] is None))
