"""What a constant rests on, from nothing: declarations in an order in which a kernel takes them."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from provers.lean.replay.constants import (
    Constant,
    Constructor,
    Inductive,
    Quotient,
    Recursor,
    expressions,
    is_replayable,
)
from provers.lean.replay.ndjson import Block, Writer
from provers.lean.replay.objects import DamagedError
from provers.lean.replay.olean import Marks, Module
from provers.lean.replay.terms import CONST, LIT, PROJ, Name, Terms, children, shown

_QUOTIENTS: Final[tuple[Name, ...]] = (
    ("Quot",),
    ("Quot", "mk"),
    ("Quot", "lift"),
    ("Quot", "ind"),
)
# What literals stand for, which no term need name.
_OF_NUMBER: Final[tuple[Name, ...]] = (("Nat",),)
_OF_TEXT: Final[tuple[Name, ...]] = (("String", "ofList"), ("Char", "ofNat"))


class Collection:
    """Constants with one table of terms, each read when it is asked for."""

    def __init__(self, terms: Terms) -> None:
        """Nothing is in it.

        Args:
            terms: the table of all expressions of the constants.
        """
        self.terms = terms
        self._needs: dict[int, frozenset[Name]] = {}

    def find(self, name: Name) -> Constant | None:
        """The constant of that name."""
        raise NotImplementedError

    def needs(self, constant: Constant) -> set[Name]:
        """The constants that occur in a constant, and those that its literals stand for."""
        found: set[Name] = set()
        for place in expressions(constant):
            known = self._needs.get(place)
            if known is None:
                known = self._needs[place] = frozenset(self._occurring(place))
            found |= known
        return found

    def _occurring(self, root: int) -> set[Name]:
        exprs = self.terms.exprs
        found: set[Name] = set()
        seen = {root}
        stack = [root]
        while stack:
            expr = exprs[stack.pop()]
            kind = expr[0]
            if kind in (CONST, PROJ):
                found.add(expr[1])
            elif kind == LIT:
                found.update(_OF_TEXT if isinstance(expr[1], str) else _OF_NUMBER)
            for child in children(expr):
                if child not in seen:
                    seen.add(child)
                    stack.append(child)
        return found


class ModuleCollection(Collection):
    """The constants of some compiled modules; of one that several have, the first counts.

    Attributes:
        imports: the modules that any of them imports by itself.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        """Read which constants there are.

        Raises:
            DamagedError: a file is no compiled module.
            OSError: it cannot be read.
        """
        marks = Marks({})
        super().__init__(Terms(marks))
        self._modules: dict[Name, Module] = {}
        self._constants: dict[Name, Constant] = {}
        self.imports: frozenset[Name] = frozenset()
        for path in paths:
            module = Module(path, self.terms, marks)
            self.imports |= module.imports
            for name in module.addresses:
                self._modules.setdefault(name, module)

    def names(self) -> list[Name]:
        """Of all that there are."""
        return list(self._modules)

    def find(self, name: Name) -> Constant | None:
        """The constant of that name.

        Raises:
            DamagedError: it cannot be read.
        """
        module = self._modules.get(name)
        if module is None:
            return None
        found = self._constants.get(name)
        if found is None:
            found = self._constants[name] = module.constant(name)
        return found


def write_closure(writer: Writer, collections: Sequence[Collection], roots: Iterable[Name]) -> None:
    """Write these constants with all that they rest on, each after those that it needs.

    Raises:
        DamagedError: something is missing, unsafe or declared twice, or rests on itself.
    """
    _Closure(writer, collections).write(roots)


class _Closure:
    def __init__(self, writer: Writer, collections: Sequence[Collection]) -> None:
        self._writer = writer
        self._collections = collections
        # Of each name whether it is written; False while what it needs is.
        self._done: dict[Name, bool] = {}

    def write(self, roots: Iterable[Name]) -> None:
        stack: list[Iterator[Name]] = [iter(roots)]
        open_groups: list[tuple[Collection, list[Constant]]] = []
        while stack:
            name = next(stack[-1], None)
            if name is None:
                stack.pop()
                if open_groups:
                    self._write(*open_groups.pop())
                continue
            done = self._done.get(name)
            if done:
                continue
            if done is False:
                raise DamagedError(f"{shown(name)} rests on itself")
            collection, group = self._group(name)
            names = {constant.signature.name for constant in group}
            block = len(names) > 1 or isinstance(group[0], Inductive)
            if name not in names:
                raise DamagedError(f"{shown(name)} is not of the block that it names")
            self._done.update(dict.fromkeys(names, False))
            stack.append(iter(self._needed(collection, group, names if block else set())))
            open_groups.append((collection, group))

    def _find(self, name: Name) -> tuple[Collection, Constant]:
        held = [(c, found) for c in self._collections if (found := c.find(name)) is not None]
        if len(held) != 1:
            raise DamagedError(f"{'two modules have' if held else 'there is no'} {shown(name)}")
        if not is_replayable(held[0][1]):
            raise DamagedError(f"{shown(name)} is unsafe or partial")
        return held[0]

    def _group(self, name: Name) -> tuple[Collection, list[Constant]]:
        """The constants that go into a file together with one, in their order there."""
        collection, constant = self._find(name)
        match constant:
            case Quotient():
                names: Sequence[Name] = _QUOTIENTS
            case Constructor():
                names = self._block(constant.inductive)
            case Recursor():
                names = self._block(constant.all[0] if constant.all else ())
            case Inductive():
                names = self._block(name)
            case _:
                names = (name,)
        held = [self._find(one) for one in names]
        if any(where is not collection for where, _ in held):
            raise DamagedError(f"two modules have parts of {shown(name)}")
        return collection, [found for _, found in held]

    def _block(self, name: Name) -> list[Name]:
        """The types of a block, their constructors and their recursors."""
        first = self._find(name)[1]
        names = first.all if isinstance(first, Inductive) else ()
        types = [one for part in names if isinstance(one := self._find(part)[1], Inductive)]
        found = [one.signature.name for one in types]
        for one in types:
            found += one.constructors
        found += [(*one.signature.name, "rec") for one in types]
        # Types in which the block is nested have recursors of the first type's name.
        for number in range(1, types[0].nested + 1 if types else 0):
            found.append((*types[0].signature.name, f"rec_{number}"))
        return found

    def _needed(
        self, collection: Collection, group: Sequence[Constant], but: set[Name]
    ) -> list[Name]:
        needs: set[Name] = set()
        for constant in group:
            needs |= collection.needs(constant)
        return sorted(needs - but, key=repr)

    def _write(self, collection: Collection, group: Sequence[Constant]) -> None:
        terms = collection.terms
        types = [one for one in group if isinstance(one, Inductive)]
        if types:
            constructors = [one for one in group if isinstance(one, Constructor)]
            recursors = [one for one in group if isinstance(one, Recursor)]
            self._writer.block(terms, Block(types, constructors, recursors))
        else:
            for one in group:
                if not isinstance(one, Inductive | Constructor | Recursor):
                    self._writer.constant(terms, one)
        self._done.update({one.signature.name: True for one in group})
