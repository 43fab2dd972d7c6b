"""Lean's kernel by its exported functions: an environment, and declarations added with checking.

Terms are built anew by the library's own constructors, which compute all that Lean caches within
them. Objects are never freed: a process that replays lives for one replay.
"""

import ctypes
import os
import struct
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from provers.lean.replay.constants import (
    Axiom,
    Constant,
    Constructor,
    Definition,
    Inductive,
    Opaque,
    Signature,
    Theorem,
)
from provers.lean.replay.objects import ObjectReader
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
    Expr,
    Level,
    Name,
    Terms,
)

_POINTER: Final = ctypes.c_void_p
_BYTE: Final = ctypes.c_uint8
# Constructors without fields are numbers: the first one of a type, and the second one.
_NIL: Final = 1
_EMPTY_MAP: Final = 3
_SAFE: Final = b"\1"
# What the kernel says of a declaration that it does not take, as it numbers it.
_ERRORS: Final = (
    "unknown constant",
    "already declared",
    "the value has another type than declared",
    "has metavariables",
    "has free variables",
    "function expected",
    "type expected",
    "a `let` has a value of another type",
    "an expression has another type than expected",
    "application type mismatch",
    "invalid projection",
    "the type of a theorem is no proposition",
    "rejected",
    "deterministic timeout",
    "excessive memory",
    "deep recursion",
    "interrupted",
)
EXHAUSTED: Final = frozenset(_ERRORS[13:])


class KernelError(Exception):
    """The kernel does not take a declaration; the text says why.

    Attributes:
        exhausted: whether it ended for want of time, memory or stack, which says nothing of the
            declaration.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.exhausted = reason in EXHAUSTED


class _Memory:
    """This process's memory as a source of objects; what the kernel made is not hostile."""

    base = 8
    end = 1 << 47
    ordered = False

    def __getitem__(self, index: int) -> int:
        return ctypes.c_uint64.from_address(self.base + 8 * index).value

    def bytes_at(self, index: int, count: int) -> bytes:
        return ctypes.string_at(self.base + 8 * index, count)


def load(library: ctypes.CDLL, search: str, modules: Iterable[str]) -> int:
    """The kernel's environment with these modules of the base library.

    Args:
        library: the native library, initialised.
        search: the folder of compiled modules.
        modules: their names.

    Returns:
        The environment's address; it stays valid as long as the process lives.

    Raises:
        OSError: they cannot be read.
    """
    functions = _Functions(library)
    os.environ["LEAN_PATH"] = search
    functions.result("lean_init_search_path", (_POINTER,), _NIL)
    del os.environ["LEAN_PATH"]
    imports = [functions.new(0, [functions.name((m,))], bytes([0, 1, 0])) for m in modules]
    address = functions.result(
        "l_Lean_importModules",
        (_POINTER, _POINTER, ctypes.c_uint32, _POINTER, _BYTE, _BYTE, _BYTE, _POINTER, _POINTER),
        functions.array(imports),
        _POINTER.in_dll(library, "l_Lean_Options_empty").value,
        0,  # trust level: everything is checked
        functions.array([]),
        1,  # the environment is never freed
        0,  # no extension is loaded, so no code of a module runs
        2,  # all of a module's data
        _EMPTY_MAP,
        _NIL,
    )
    environment = functions.of("lean_elab_environment_to_kernel_env", _POINTER)(address)
    functions.of("lean_mark_persistent", _POINTER, result=None)(environment)
    return environment


class Kernel:
    """One environment, which grows; terms are those of one table."""

    def __init__(self, library: ctypes.CDLL, environment: int, terms: Terms) -> None:
        """Go on from an environment that `load` gave."""
        self._functions = functions = _Functions(library)
        self._environment = environment
        self._terms = terms
        self._reader = ObjectReader(_Memory(), terms)
        self._levels: list[int] = []
        self._exprs: list[int] = []
        size = ctypes.c_size_t
        self._add = functions.of("lean_add_decl", _POINTER, size, size, _POINTER, _POINTER)
        self._find = functions.of("lean_environment_find", _POINTER, _POINTER)
        self._persist = functions.of("lean_mark_persistent", _POINTER, result=None)

    def find(self, name: Name) -> Constant | None:
        """A constant of the environment as the kernel has it."""
        found = self._lookup(name)
        return None if found == _NIL else self._reader.constant(_field(found, 0))

    def has(self, name: Name) -> bool:
        """Whether the environment has a constant of that name."""
        return self._lookup(name) != _NIL

    def _lookup(self, name: Name) -> int:
        # The function gives its arguments' references up; what persists has none to give.
        key = self._functions.name(name)
        self._persist(key)
        return self._find(self._environment, key)

    def add(self, constant: Axiom | Definition | Theorem | Opaque) -> None:
        """Have the kernel check a declaration and add it.

        Raises:
            KernelError: it does not take it.
        """
        new, names = self._functions.new, self._functions.names
        own = self._signature(constant.signature)
        match constant:
            case Axiom():
                self._declare(0, new(0, [own], b"\0"))
            case Definition():
                height = constant.height
                hint = 1 if height is None else 3
                if height is not None and height >= 0:
                    hint = new(2, [], struct.pack("<I", height))
                parts = [own, self._expr(constant.value), hint, names(constant.all)]
                self._declare(1, new(0, parts, _SAFE))
            case Theorem():
                parts = [own, self._expr(constant.value), names(constant.all)]
                self._declare(2, new(0, parts))
            case Opaque():
                parts = [own, self._expr(constant.value), names(constant.all)]
                self._declare(3, new(0, parts, b"\0"))

    def add_inductive(self, block: Sequence[tuple[Inductive, Sequence[Constructor]]]) -> None:
        """Have the kernel check a block of inductive types and make its recursors.

        Raises:
            KernelError: it does not take it.
        """
        new, name = self._functions.new, self._functions.name
        types: list[int] = []
        for inductive, constructors in block:
            made = [
                new(0, [name(c.signature.name), self._expr(c.signature.type)]) for c in constructors
            ]
            own = inductive.signature
            types.append(new(0, [name(own.name), self._expr(own.type), self._list(made)]))
        first = block[0][0]
        parameters = self._functions.natural(first.parameters)
        parts = [self._functions.names(first.signature.levels), parameters, self._list(types)]
        self._declare_object(new(6, parts, b"\0"))

    def _declare(self, tag: int, value: int) -> None:
        self._declare_object(self._functions.new(tag, [value]))

    def _declare_object(self, declaration: int) -> None:
        self._persist(declaration)
        # No bound on steps or depth, no token to cancel: the process itself has limits.
        answer = self._add(self._environment, 0, 0, declaration, _NIL)
        value = _field(answer, 0)
        if _tag(answer) == 0:
            raise KernelError(_reason(value))
        self._environment = value
        self._persist(value)

    def _signature(self, signature: Signature) -> int:
        functions = self._functions
        type_ = self._expr(signature.type)
        parts = [functions.name(signature.name), functions.names(signature.levels), type_]
        return functions.new(0, parts)

    def _list(self, items: Sequence[int]) -> int:
        return self._functions.list(items)

    def _expr(self, place: int) -> int:
        """The object of an expression; all before it in the table are made with it."""
        made, exprs = self._exprs, self._terms.exprs
        application = self._functions.application
        for expr in exprs[len(made) : place + 1]:
            if expr[0] == APP:
                made.append(application(made[expr[1]], made[expr[2]]))
            else:
                made.append(self._other(expr))
        return made[place]

    def _other(self, expr: Expr) -> int:
        functions, made, kind = self._functions, self._exprs, expr[0]
        if kind in (LAM, PI):
            make = functions.function if kind == LAM else functions.pi
            place = make(functions.name(expr[1]), made[expr[2]], made[expr[3]], expr[4])
        elif kind == CONST:
            levels = functions.list([self._level(level) for level in expr[2]])
            place = functions.constant(functions.name(expr[1]), levels)
        elif kind == BVAR:
            place = functions.variable(functions.natural(expr[1]))
        elif kind == SORT:
            place = functions.sort(self._level(expr[1]))
        elif kind == LET:
            parts = (made[part] for part in expr[2:5])
            place = functions.let(functions.name(expr[1]), *parts, expr[5])
        elif kind == LIT:
            text = isinstance(expr[1], str)
            value = functions.string(expr[1]) if text else functions.natural(expr[1])
            place = functions.literal(functions.new(int(text), [value]))
        elif kind == PROJ:
            number = functions.natural(expr[2])
            place = functions.projection(functions.name(expr[1]), number, made[expr[3]])
        else:
            raise ValueError(f"an expression of kind {kind}")
        return place

    def _level(self, place: int) -> int:
        made = self._levels
        for level in self._terms.levels[len(made) : place + 1]:
            made.append(self._one_level(level))
        return made[place]

    def _one_level(self, level: Level) -> int:
        functions, made = self._functions, self._levels
        match level[0]:
            case k if k == SUCC:
                return functions.successor(made[level[1]])
            case k if k == MAX:
                return functions.maximum(made[level[1]], made[level[2]])
            case k if k == IMAX:
                return functions.impredicative_maximum(made[level[1]], made[level[2]])
            case k if k == PARAM:
                return functions.parameter(functions.name(level[1]))
            case _:
                return functions.zero


class _Functions:
    """What is called of the library, and the few objects that have no constructor of their own."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        pointer = _POINTER
        self.application = self.of("l_Lean_Expr_app___override", pointer, pointer)
        self.constant = self.of("l_Lean_Expr_const___override", pointer, pointer)
        self.variable = self.of("l_Lean_Expr_bvar___override", pointer)
        self.sort = self.of("l_Lean_Expr_sort___override", pointer)
        self.literal = self.of("l_Lean_Expr_lit___override", pointer)
        binder = (pointer, pointer, pointer, _BYTE)
        self.function = self.of("l_Lean_Expr_lam___override", *binder)
        self.pi = self.of("l_Lean_Expr_forallE___override", *binder)
        let = (pointer, pointer, pointer, pointer, _BYTE)
        self.let = self.of("l_Lean_Expr_letE___override", *let)
        self.projection = self.of("l_Lean_Expr_proj___override", pointer, pointer, pointer)
        self.successor = self.of("l_Lean_Level_succ___override", pointer)
        self.maximum = self.of("l_Lean_Level_max___override", pointer, pointer)
        self.impredicative_maximum = self.of("l_Lean_Level_imax___override", pointer, pointer)
        self.parameter = self.of("l_Lean_Level_param___override", pointer)
        self.zero = _POINTER.in_dll(library, "l_Lean_Level_zero___override").value or 0
        self._text = self.of("lean_mk_string_from_bytes", ctypes.c_char_p, ctypes.c_size_t)
        self._number = self.of("lean_cstr_to_nat", ctypes.c_char_p)
        self._name_text = self.of("lean_name_mk_string", pointer, pointer)
        self._name_number = self.of("lean_name_mk_numeral", pointer, pointer)
        self._array = self.of("lean_mk_array", pointer, pointer)
        self._allocate = self.of("lean_alloc_object", ctypes.c_size_t)
        self._made: dict[Name, int] = {(): _NIL}

    def of(self, symbol: str, *parameters: Any, result: Any = _POINTER) -> Callable[..., int]:
        """A function of the library with its types."""
        function = getattr(self._library, symbol)
        function.argtypes = parameters
        function.restype = result
        return function

    def result(self, symbol: str, parameters: Sequence[Any], *arguments: Any) -> int:
        """The value of a function that may fail as `IO` does.

        Raises:
            OSError: it fails.
        """
        answer = self.of(symbol, *parameters)(*arguments)
        if _tag(answer) != 0:
            raise OSError(f"{symbol} fails in the native library")
        return _field(answer, 0)

    def new(self, tag: int, pointers: Sequence[int], scalars: bytes = b"") -> int:
        """An object of a constructor."""
        count = len(pointers)
        size = (8 + 8 * count + len(scalars) + 7) // 8 * 8
        address = self._allocate(size)
        # One reference, and the size, which is there for small objects.
        head = struct.pack(f"<IHBB{count}Q", 1, size, count, tag, *pointers)
        ctypes.memmove(address, (head + scalars).ljust(size, b"\0"), size)
        return address

    def array(self, items: Sequence[int]) -> int:
        """An array of objects."""
        address = self._array(self.natural(len(items)), _NIL)
        data = struct.pack(f"<{len(items)}Q", *items)
        ctypes.memmove(address + 24, data, len(data))
        return address

    def list(self, items: Sequence[int]) -> int:
        """A list of objects."""
        made = _NIL
        for item in reversed(items):
            made = self.new(1, [item, made])
        return made

    def names(self, names: Iterable[Name]) -> int:
        """A list of names."""
        return self.list([self.name(name) for name in names])

    def name(self, name: Name) -> int:
        """A name; each is made once."""
        found = self._made.get(name)
        if found is None:
            prefix, last = self.name(name[:-1]), name[-1]
            if isinstance(last, str):
                found = self._name_text(prefix, self.string(last))
            else:
                found = self._name_number(prefix, self.natural(last))
            self._made[name] = found
        return found

    def natural(self, number: int) -> int:
        """A natural number of any size."""
        return 2 * number + 1 if number < 1 << 63 else self._number(str(number).encode())

    def string(self, text: str) -> int:
        """A string."""
        data = text.encode()
        return self._text(data, len(data))


def _tag(address: int) -> int:
    return ctypes.c_uint8.from_address(address + 7).value


def _field(address: int, place: int) -> int:
    return ctypes.c_uint64.from_address(address + 8 + 8 * place).value


def _reason(exception: int) -> str:
    # An exception without fields is no address but its number.
    tag = exception >> 1 if exception & 1 else _tag(exception)
    return _ERRORS[tag] if tag < len(_ERRORS) else "rejected"
