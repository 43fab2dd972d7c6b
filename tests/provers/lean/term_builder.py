"""Declarations written as terms, for the kernel alone: no parser or elaborator has a say."""

from collections.abc import Sequence

from provers.lean.replay.constants import (
    Axiom,
    Constructor,
    Definition,
    Inductive,
    Opaque,
    Signature,
    Theorem,
)
from provers.lean.replay.kernel import Kernel
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
    SUCC,
    ZERO,
    Name,
    Terms,
)

Level = int | str
"""A number, or a universe parameter's name."""


def name(text: str) -> Name:
    """A name from its parts between dots."""
    return tuple(text.split("."))


class Builder:
    """Terms of one table, and declarations of them in one kernel.

    Attributes:
        prop: the sort of propositions.
        type: the sort of types without universe.
        nat: `Nat`.
        bool: `Bool`.
    """

    def __init__(self, kernel: Kernel, terms: Terms) -> None:
        """Go on from what the kernel has."""
        self.kernel = kernel
        self.terms = terms
        self.prop = self.sort(0)
        self.type = self.sort(1)
        self.nat = self.const("Nat")
        self.bool = self.const("Bool")

    def level(self, level: Level) -> int:
        """A universe level."""
        if isinstance(level, str):
            return self.terms.level((PARAM, name(level)))
        made = self.terms.level((ZERO,))
        for _ in range(level):
            made = self.terms.level((SUCC, made))
        return made

    def sort(self, level: Level) -> int:
        """`Sort level`."""
        return self.terms.expr((SORT, self.level(level)))

    def const(self, text: str, *levels: Level) -> int:
        """A constant at these levels."""
        return self.terms.expr((CONST, name(text), tuple(map(self.level, levels))))

    def var(self, number: int) -> int:
        """The variable of the binder that is so many further out."""
        return self.terms.expr((BVAR, number))

    def lit(self, value: int | str) -> int:
        """A literal."""
        return self.terms.expr((LIT, value))

    def app(self, function: int | str, *arguments: int) -> int:
        """An application; a text is a constant without levels."""
        made = self.const(function) if isinstance(function, str) else function
        for argument in arguments:
            made = self.terms.expr((APP, made, argument))
        return made

    def pi(self, *types: int) -> int:
        """The function type over all but the last, which is the result's."""
        return self._bind(PI, types)

    def lam(self, *types: int) -> int:
        """The function over all but the last, which is the body."""
        return self._bind(LAM, types)

    def _bind(self, kind: int, types: Sequence[int]) -> int:
        *domains, made = types
        for domain in reversed(domains):
            made = self.terms.expr((kind, ("x",), domain, made, 0))
        return made

    def let(self, type_: int, value: int, body: int) -> int:
        """`let x : type_ := value; body`."""
        return self.terms.expr((LET, ("x",), type_, value, body, 0))

    def proj(self, structure: str, number: int, value: int) -> int:
        """A structure's field of that number."""
        return self.terms.expr((PROJ, name(structure), number, value))

    def eq(self, type_: int, left: int, right: int, level: Level = 1) -> int:
        """`left = right`."""
        return self.app(self.const("Eq", level), type_, left, right)

    def refl(self, type_: int, value: int, level: Level = 1) -> int:
        """`rfl` at a value."""
        return self.app(self.const("Eq.refl", level), type_, value)

    def signature(self, text: str, type_: int, *levels: str) -> Signature:
        """A constant's name, type and universe parameters."""
        return Signature(name(text), tuple(map(name, levels)), type_)

    def define(self, text: str, type_: int, value: int, *levels: str) -> int:
        """Add an abbreviation; without universe parameters it is given back as a term."""
        own = self.signature(text, type_, *levels)
        self.kernel.add(Definition(own, value, -1, 1, (own.name,)))
        return self.const(text, *levels)

    def prove(self, text: str, type_: int, value: int) -> None:
        """Add a theorem."""
        own = self.signature(text, type_)
        self.kernel.add(Theorem(own, value, (own.name,)))

    def hide(self, text: str, type_: int, value: int) -> None:
        """Add an opaque constant."""
        own = self.signature(text, type_)
        self.kernel.add(Opaque(own, value, unsafe=False, all=(own.name,)))

    def assume(self, text: str, type_: int) -> int:
        """Add an axiom, which is given back as a term."""
        self.kernel.add(Axiom(self.signature(text, type_), unsafe=False))
        return self.const(text)

    def inductive(
        self, text: str, type_: int, *constructors: int, parameters: int = 0, levels: str = ""
    ) -> int:
        """Add an inductive type whose constructors are `mk`, `mk1`, and so on."""
        self.block([(text, type_, constructors)], parameters, levels)
        return self.const(text, *levels.split())

    def block(
        self,
        types: Sequence[tuple[str, int, Sequence[int]]],
        parameters: int = 0,
        levels: str = "",
    ) -> None:
        """Add inductive types together."""
        names = tuple(name(text) for text, _, _ in types)
        universes = levels.split()
        made: list[tuple[Inductive, list[Constructor]]] = []
        for text, type_, constructors in types:
            own = self.signature(text, type_, *universes)
            inner: list[Constructor] = []
            for place, one in enumerate(constructors):
                mine = self.signature(f"{text}.mk{place or ''}", one, *universes)
                # The kernel counts fields and indices by itself.
                inner.append(Constructor(mine, own.name, place, parameters, 0, unsafe=False))
            inner_names = tuple(one.signature.name for one in inner)
            kind = Inductive(
                own,
                parameters,
                0,
                names,
                inner_names,
                nested=0,
                recursive=False,
                unsafe=False,
                reflexive=False,
            )
            made.append((kind, inner))
        self.kernel.add_inductive(made)
