"""The constants of a module: what Lean's `ConstantInfo` holds, with expressions as indices."""

from typing import NamedTuple

from provers.lean.replay.terms import Name

# How a definition may be used, as Lean numbers it.
UNSAFE, SAFE, PARTIAL = 0, 1, 2


class Signature(NamedTuple):
    """What every constant has: its name, its universe parameters and its type."""

    name: Name
    levels: tuple[Name, ...]
    type: int


class Axiom(NamedTuple):
    """An axiom."""

    signature: Signature
    unsafe: bool


class Definition(NamedTuple):
    """A definition; `height` is None for opaque, -1 for an abbreviation, else the hint's number."""

    signature: Signature
    value: int
    height: int | None
    safety: int
    all: tuple[Name, ...]


class Theorem(NamedTuple):
    """A theorem with its proof."""

    signature: Signature
    value: int
    all: tuple[Name, ...]


class Opaque(NamedTuple):
    """A constant whose value cannot be unfolded."""

    signature: Signature
    value: int
    unsafe: bool
    all: tuple[Name, ...]


class Quotient(NamedTuple):
    """One of the four constants of quotients."""

    signature: Signature
    kind: int


class Inductive(NamedTuple):
    """An inductive type; `all` are the types of its block."""

    signature: Signature
    parameters: int
    indices: int
    all: tuple[Name, ...]
    constructors: tuple[Name, ...]
    nested: int
    recursive: bool
    unsafe: bool
    reflexive: bool


class Constructor(NamedTuple):
    """A constructor of an inductive type."""

    signature: Signature
    inductive: Name
    place: int
    parameters: int
    fields: int
    unsafe: bool


class Rule(NamedTuple):
    """How a recursor computes on one constructor."""

    constructor: Name
    fields: int
    value: int


class Recursor(NamedTuple):
    """A recursor; `all` are the types of the block that it belongs to."""

    signature: Signature
    all: tuple[Name, ...]
    parameters: int
    indices: int
    motives: int
    minors: int
    rules: tuple[Rule, ...]
    k: bool
    unsafe: bool


Constant = Axiom | Definition | Theorem | Opaque | Quotient | Inductive | Constructor | Recursor


def expressions(constant: Constant) -> tuple[int, ...]:
    """All expressions that a constant is made of."""
    match constant:
        case Definition() | Theorem() | Opaque():
            return (constant.signature.type, constant.value)
        case Recursor():
            return (constant.signature.type, *(rule.value for rule in constant.rules))
        case _:
            return (constant.signature.type,)


def is_replayable(constant: Constant) -> bool:
    """Whether the kernel takes it as something that a proof may use."""
    match constant:
        case Definition():
            return constant.safety == SAFE
        case Theorem() | Quotient():
            return True
        case _:
            return not constant.unsafe
