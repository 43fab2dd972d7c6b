"""Reads constants out of Lean's objects, in a file or in memory, and trusts nothing there.

Every object begins with eight bytes: a count of references, its size, the number of its pointers
and its tag. Pointers follow, then plain numbers. What a module says is hostile data: each object
must be of the kind that is looked for, and in a file an object may point only to those before it,
as Lean writes them; so reading ends, and a damaged file is an error. What Lean caches within
names, levels and expressions (hashes, ranges of variables) is not read at all.
"""

import struct
from collections.abc import Callable, Sequence
from typing import Final, NoReturn, Protocol, TypeVar

from provers.lean.replay.constants import (
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
    Level,
    Name,
    Terms,
)

_ARRAY, _STRING, _NUMBER = 246, 249, 250
_MDATA: Final = 10
_ANONYMOUS: Final[Name] = ()
# Places of an expression's own expressions among its pointers, by tag; and how many pointers.
_PARTS: Final = {
    BVAR: (),
    SORT: (),
    CONST: (),
    APP: (1, 2),
    LAM: (2, 3),
    PI: (2, 3),
    LET: (2, 3, 4),
    LIT: (),
    _MDATA: (2,),
    PROJ: (3,),
}
_POINTERS: Final = {
    BVAR: 1,
    SORT: 1,
    CONST: 2,
    APP: 2,
    LAM: 3,
    PI: 3,
    LET: 4,
    LIT: 1,
    _MDATA: 2,
    PROJ: 3,
}
_MOST_BYTES: Final = 64 << 20
_MOST_BINDERS: Final = 1 << 19

T = TypeVar("T")


class DamagedError(ValueError):
    """An object is not what it should be."""


class Source(Protocol):
    """Where objects lie: words of eight bytes by their number from the address `base`."""

    base: int
    end: int
    ordered: bool

    def __getitem__(self, index: int, /) -> int:
        """The word of that number."""
        ...

    def bytes_at(self, index: int, count: int, /) -> bytes:
        """So many bytes from the word of that number."""
        ...


class Words:
    """A file's words; `ordered` says that each object stands behind those that it points to."""

    ordered = True

    def __init__(self, data: bytes, base: int) -> None:
        count = len(data) // 8
        self.base = base
        self.end = base + 8 * count
        self._data = data
        self._words = struct.unpack_from(f"<{count}Q", data)

    def __getitem__(self, index: int) -> int:
        return self._words[index]

    def bytes_at(self, index: int, count: int) -> bytes:
        """So many bytes from the word of that number.

        Raises:
            DamagedError: the file ends before.
        """
        start = 8 * index
        if not 0 <= count <= len(self._data) - start:
            raise DamagedError("an object is longer than the file")
        return self._data[start : start + count]


class ObjectReader:
    """Reads objects of one source into tables; what was read once is not read again."""

    def __init__(self, source: Source, terms: Terms) -> None:
        self._source = source
        self._terms = terms
        self._names: dict[int, Name] = {1: _ANONYMOUS}
        self._levels: dict[int, int] = {}
        self._exprs: dict[int, int] = {}

    def pointers(self, address: int, tag: int, count: int) -> list[int]:
        """The pointers of an object that must have this tag and so many of them."""
        index = self._index(address)
        source = self._source
        head = source[index]
        if head >> 56 != tag or (head >> 48) & 0xFF != count:
            raise DamagedError(f"an object with tag {head >> 56} where tag {tag} should be")
        found = [source[index + i] for i in range(1, count + 1)]
        if source.ordered and any(not p & 1 and p >= address for p in found):
            raise DamagedError("an object points to one behind it")
        return found

    def scalar(self, address: int, pointers: int, place: int = 0) -> int:
        """A byte behind an object's pointers."""
        index = self._index(address) + 1 + pointers
        return (self._source[index] >> (8 * place)) & 0xFF

    def array(self, address: int) -> list[int]:
        """The pointers of an array."""
        index = self._index(address)
        source = self._source
        if source[index] >> 56 != _ARRAY:
            raise DamagedError("no array where one should be")
        length = source[index + 1]
        if length > (source.end - address) >> 3:
            raise DamagedError("an array is longer than the file")
        return [source[index + 3 + i] for i in range(length)]

    def items(self, address: int, read: Callable[[int], T]) -> tuple[T, ...]:
        """The items of a list."""
        found: list[T] = []
        while address != 1:
            item, address = self.pointers(address, 1, 2)
            found.append(read(item))
        return tuple(found)

    def text(self, address: int) -> str:
        """A string."""
        index = self._index(address)
        source = self._source
        if source[index] >> 56 != _STRING:
            raise DamagedError("no string where one should be")
        size = source[index + 1]
        if not 0 < size <= _MOST_BYTES:
            raise DamagedError("a string of an impossible size")
        try:
            return source.bytes_at(index + 4, size)[:-1].decode()
        except UnicodeDecodeError as error:
            raise DamagedError("a string is not UTF-8") from error

    def natural(self, address: int) -> int:
        """A natural number of any size."""
        if address & 1:
            return address >> 1
        index = self._index(address)
        source = self._source
        if source[index] >> 56 != _NUMBER:
            raise DamagedError("no number where one should be")
        # GMP's own head: places for limbs and, with the number's sign, limbs; then their address.
        limbs = source[index + 1] >> 32
        if limbs >= 1 << 31 or source[index + 2] & 7:
            raise DamagedError("a number below zero")
        start = self._index(source[index + 2]) if limbs else 0
        return int.from_bytes(source.bytes_at(start, 8 * limbs), "little")

    def name(self, address: int) -> Name:
        """A name."""
        found = self._names.get(address)
        if found is not None:
            return found
        chain: list[int] = []
        at = address
        while at not in self._names:
            chain.append(at)
            tag = self._source[self._index(at)] >> 56
            if tag not in (1, 2):
                raise DamagedError("no name where one should be")
            at = self.pointers(at, tag, 2)[0]
        found = self._names[at]
        for at in reversed(chain):
            tag = self._source[self._index(at)] >> 56
            last = self.pointers(at, tag, 2)[1]
            found = (*found, self.text(last) if tag == 1 else self.natural(last))
            self._names[at] = found
        return found

    def level(self, address: int) -> int:
        """The index of a level."""
        done = self._levels
        stack = [address]
        while stack:
            at = stack[-1]
            if at in done:
                stack.pop()
                continue
            level, missing = self._one_level(at)
            if missing:
                stack.extend(missing)
            else:
                done[at] = self._terms.level(level)
                stack.pop()
        return done[address]

    def _one_level(self, at: int) -> tuple[Level, list[int]]:
        """A level whose parts were read, or those that were not."""
        tag = ZERO if at == 1 else self._source[self._index(at)] >> 56
        if tag == ZERO:
            return (ZERO,), []
        if tag == PARAM:
            return (PARAM, self.name(self.pointers(at, tag, 1)[0])), []
        if tag not in (SUCC, MAX, IMAX):
            raise DamagedError(f"a level with tag {tag}")
        parts = self.pointers(at, tag, 1 if tag == SUCC else 2)
        missing = [part for part in parts if part not in self._levels]
        return (tag, *(self._levels.get(part, 0) for part in parts)), missing

    def expr(self, address: int) -> int:
        """The index of an expression."""
        done, source = self._exprs, self._source
        base, end, ordered = source.base, source.end, source.ordered
        stack = [address]
        while stack:
            at = stack[-1]
            if at in done:
                stack.pop()
                continue
            if at & 7 or not base <= at < end:
                self._outside(at)
            index = (at - base) >> 3
            head = source[index]
            tag = head >> 56
            if (head >> 48) & 0xFF != _POINTERS.get(tag, -1):
                raise DamagedError(f"an expression with tag {tag}")
            waiting = False
            for place in _PARTS[tag]:
                part = source[index + place]
                if part not in done:
                    if ordered and part >= at:
                        raise DamagedError("an expression points to one behind it")
                    stack.append(part)
                    waiting = True
            if not waiting:
                done[at] = self._one_expr(tag, index)
                stack.pop()
        return done[address]

    def _one_expr(self, tag: int, index: int) -> int:
        """The index of an expression whose parts were read."""
        done, source, terms = self._exprs, self._source, self._terms
        first = source[index + 1]
        expr: Expr
        if tag == APP:
            expr = (APP, done[first], done[source[index + 2]])
        elif tag in (LAM, PI):
            type_, body = done[source[index + 2]], done[source[index + 3]]
            info = self._byte(source[index + 5], most=3)
            expr = (tag, self.name(first), type_, body, info)
        elif tag == CONST:
            expr = (CONST, self.name(first), self.items(source[index + 2], self.level))
        elif tag == BVAR:
            expr = (BVAR, self._variable(first))
        elif tag == SORT:
            expr = (SORT, self.level(first))
        elif tag == LET:
            parts = (done[source[index + i]] for i in (2, 3, 4))
            expr = (LET, self.name(first), *parts, self._byte(source[index + 6], most=1))
        elif tag == LIT:
            kind = self._source[self._index(first)] >> 56
            (value,) = self.pointers(first, kind, 1)
            if kind > 1:
                raise DamagedError("a literal of no kind")
            expr = (LIT, self.natural(value) if kind == 0 else self.text(value))
        elif tag == PROJ:
            number = self.natural(source[index + 2])
            expr = (PROJ, self.name(first), number, done[source[index + 3]])
        else:  # metadata
            return done[source[index + 2]]
        return terms.expr(expr)

    def _byte(self, word: int, *, most: int) -> int:
        byte = word & 0xFF
        if byte > most:
            raise DamagedError(f"a flag of value {byte}")
        return byte

    def _variable(self, address: int) -> int:
        # Beyond some number Lean's own constructor gives up and says that the term is closed.
        number = self.natural(address)
        if number >= _MOST_BINDERS:
            raise DamagedError(f"a bound variable below {number} binders")
        return number

    def signature(self, address: int) -> Signature:
        """What every constant has."""
        name, levels, type_ = self.pointers(address, 0, 3)
        return Signature(self.name(name), self.items(levels, self.name), self.expr(type_))

    def constant(self, address: int) -> Constant:
        """A `ConstantInfo`."""
        tag = self._source[self._index(address)] >> 56
        if tag >= len(_READERS):
            raise DamagedError("a constant of no kind")
        (value,) = self.pointers(address, tag, 1)
        return _READERS[tag](self, value)

    def _index(self, address: int) -> int:
        source = self._source
        if address & 7 or not source.base <= address < source.end:
            self._outside(address)
        return (address - source.base) >> 3

    def _outside(self, address: int) -> NoReturn:
        raise DamagedError(f"a pointer {address:#x} that leads nowhere")


def _axiom(reader: ObjectReader, at: int) -> Axiom:
    (signature,) = reader.pointers(at, 0, 1)
    return Axiom(reader.signature(signature), bool(reader.scalar(at, 1)))


def _definition(reader: ObjectReader, at: int) -> Definition:
    signature, value, hint, all_ = reader.pointers(at, 0, 4)
    return Definition(
        reader.signature(signature),
        reader.expr(value),
        _height(reader, hint),
        reader.scalar(at, 4),
        reader.items(all_, reader.name),
    )


def _height(reader: ObjectReader, hint: int) -> int | None:
    if hint & 1:
        return None if hint == 1 else -1
    reader.pointers(hint, 2, 0)
    return sum(reader.scalar(hint, 0, place) << (8 * place) for place in range(4))


def _theorem(reader: ObjectReader, at: int) -> Theorem:
    signature, value, all_ = reader.pointers(at, 0, 3)
    names = reader.items(all_, reader.name)
    return Theorem(reader.signature(signature), reader.expr(value), names)


def _opaque(reader: ObjectReader, at: int) -> Opaque:
    signature, value, all_ = reader.pointers(at, 0, 3)
    unsafe = bool(reader.scalar(at, 3))
    names = reader.items(all_, reader.name)
    return Opaque(reader.signature(signature), reader.expr(value), unsafe, names)


def _quotient(reader: ObjectReader, at: int) -> Quotient:
    (signature,) = reader.pointers(at, 0, 1)
    return Quotient(reader.signature(signature), reader.scalar(at, 1))


def _inductive(reader: ObjectReader, at: int) -> Inductive:
    signature, parameters, indices, all_, constructors, nested = reader.pointers(at, 0, 6)
    recursive, unsafe, reflexive = (bool(reader.scalar(at, 6, place)) for place in range(3))
    return Inductive(
        reader.signature(signature),
        reader.natural(parameters),
        reader.natural(indices),
        reader.items(all_, reader.name),
        reader.items(constructors, reader.name),
        reader.natural(nested),
        recursive,
        unsafe,
        reflexive,
    )


def _constructor(reader: ObjectReader, at: int) -> Constructor:
    signature, inductive, *numbers = reader.pointers(at, 0, 5)
    place, parameters, fields = map(reader.natural, numbers)
    unsafe = bool(reader.scalar(at, 5))
    own = reader.signature(signature)
    return Constructor(own, reader.name(inductive), place, parameters, fields, unsafe)


def _recursor(reader: ObjectReader, at: int) -> Recursor:
    signature, all_, parameters, indices, motives, minors, rules = reader.pointers(at, 0, 7)

    def rule(address: int) -> Rule:
        constructor, fields, value = reader.pointers(address, 0, 3)
        return Rule(reader.name(constructor), reader.natural(fields), reader.expr(value))

    return Recursor(
        reader.signature(signature),
        reader.items(all_, reader.name),
        *map(reader.natural, (parameters, indices, motives, minors)),
        rules=reader.items(rules, rule),
        k=bool(reader.scalar(at, 7)),
        unsafe=bool(reader.scalar(at, 7, 1)),
    )


# In the order of the constructors of `Lean.ConstantInfo`.
_READERS: Final[Sequence[Callable[[ObjectReader, int], Constant]]] = (
    _axiom,
    _definition,
    _theorem,
    _opaque,
    _quotient,
    _inductive,
    _constructor,
    _recursor,
)
