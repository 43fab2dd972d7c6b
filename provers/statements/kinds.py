"""Types that are still being found: unknowns, unification and defaults, as in Lean."""

from dataclasses import dataclass, field

from provers.statements.ast import NAT, BaseType, FunctionType, Type


@dataclass(eq=False, slots=True)
class Unknown:
    """A type to be found.

    Attributes:
        known: what it was found to be.
        numeric: whether a numeral has it, so that it is Nat where nothing says otherwise.
    """

    known: "Kind | None" = None
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """A function type with unknowns in it."""

    domain: "Kind"
    result: "Kind"


Kind = BaseType | Arrow | Unknown


@dataclass(slots=True)
class UnknownTypeError(Exception):
    """Nothing says what a type is."""

    reason: str = field(default="nothing says whether this is a Nat or an Int")


def as_kind(found: Type) -> Kind:
    """A known type as a kind."""
    if isinstance(found, FunctionType):
        return Arrow(as_kind(found.domain), as_kind(found.result))
    return found


def current(kind: Kind) -> Kind:
    """What is known of a kind now; an `Unknown` stands for itself alone."""
    while isinstance(kind, Unknown) and kind.known is not None:
        kind = kind.known
    return kind


def unify(first: Kind, second: Kind) -> bool:
    """Make two kinds equal; False where they differ."""
    first, second = current(first), current(second)
    if first is second:
        return True
    if isinstance(first, Unknown):
        return _assign(first, second)
    if isinstance(second, Unknown):
        return _assign(second, first)
    if isinstance(first, Arrow) and isinstance(second, Arrow):
        return unify(first.domain, second.domain) and unify(first.result, second.result)
    return False


def _assign(unknown: Unknown, kind: Kind) -> bool:
    if unknown.numeric:
        if isinstance(kind, Unknown):
            kind.numeric = True
        elif kind not in (NAT, BaseType.INT):
            return False
    if _occurs(unknown, kind):
        return False
    unknown.known = kind
    return True


def _occurs(unknown: Unknown, kind: Kind) -> bool:
    kind = current(kind)
    if isinstance(kind, Arrow):
        return _occurs(unknown, kind.domain) or _occurs(unknown, kind.result)
    return kind is unknown


def resolved(kind: Kind) -> Type:
    """The type that was found.

    Raises:
        UnknownTypeError: nothing says what it is.
    """
    kind = current(kind)
    if isinstance(kind, Unknown):
        if kind.numeric:
            return NAT
        raise UnknownTypeError
    if isinstance(kind, Arrow):
        return FunctionType(resolved(kind.domain), resolved(kind.result))
    return kind
