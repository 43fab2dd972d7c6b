"""Names and applications: variables, and the functions and predicates of the library."""

from collections.abc import Sequence

from lark import Token

from provers.statements.ast import (
    BOOL,
    FUNCTION_PREDICATES,
    FUNCTIONS,
    INT,
    NAT,
    PREDICATES,
    PROP,
    Application,
    BooleanValue,
    Call,
    Cast,
    Congruence,
    Expression,
    Iterate,
    Predicate,
    Truth,
    type_of,
)
from provers.statements.drafts import Draft, Elaborate, Syntax, coerce, fail, known, numeric, shown
from provers.statements.kinds import Arrow, Kind, Unknown, as_kind, current

CONSTANTS = {
    "True": (PROP, Truth(True)),
    "False": (PROP, Truth(False)),
    "true": (BOOL, BooleanValue(True)),
    "false": (BOOL, BooleanValue(False)),
}
_MODULAR = {"Nat.ModEq": NAT, "Int.ModEq": INT}
_CASTS = frozenset({"Int.ofNat", "Nat.cast"})


def library_call(
    name: str,
    receiver: tuple[Draft, Syntax] | None,
    arguments: Sequence[Syntax],
    elaborate: Elaborate,
    *,
    expected: Kind | None,
    at: Syntax,
) -> Draft:
    """An application of a library name, with the receiver of `x.name ..` in front.

    Raises:
        StatementSyntaxError: there is no such name, or the arguments do not fit.
    """
    drafts = _Arguments(receiver, arguments, elaborate)
    if name in CONSTANTS and not arguments and receiver is None:
        kind, constant = CONSTANTS[name]
        return Draft(kind, lambda: constant)
    if name in _CASTS:
        inner = drafts.take(name, (NAT,), at)[0]
        if name == "Nat.cast":
            return arrow_cast(inner, expected, at)
        return Draft(INT, lambda: Cast(inner.term()))
    if name in _MODULAR:
        kind = _MODULAR[name]
        modulus, left, right = drafts.take(name, (kind, kind, kind), at)
        return Draft(PROP, lambda: Congruence(left.term(), right.term(), modulus.term()))
    if name in FUNCTION_PREDICATES:
        (function,) = drafts.take(name, (Unknown(),), at)
        return Draft(PROP, lambda: _function_predicate(name, function, at))
    signature = FUNCTIONS.get(name) or PREDICATES.get(name)
    if signature is None:
        remedy = (
            "Known are + - * / % ^ ∣, gcd, factorial, min, max, natAbs, Even, Odd, Nat.Prime .."
        )
        fail(at, f"the name {name!r} is not known here", remedy)
    shared: Kind = Unknown()
    if signature.result is None and expected is not None:
        shared = expected
    kinds = tuple(shared if kind is None else as_kind(kind) for kind in signature.arguments)
    found = drafts.take(name, kinds, at)
    result = shared if signature.result is None else as_kind(signature.result)

    def build() -> Expression:
        if None in signature.arguments:
            numeric(shared, at, name)
        terms = tuple(draft.term() for draft in found)
        return Predicate(name, terms) if name in PREDICATES else Call(name, terms)

    return Draft(result, build)


class _Arguments:
    """Arguments still to be drafted, against the types that the function takes."""

    def __init__(
        self,
        receiver: tuple[Draft, Syntax] | None,
        arguments: Sequence[Syntax],
        elaborate: Elaborate,
    ) -> None:
        self._receiver = receiver
        self._arguments = arguments
        self._elaborate = elaborate

    def take(self, name: str, kinds: tuple[Kind, ...], at: Syntax) -> list[Draft]:
        given = len(self._arguments) + (self._receiver is not None)
        if given != len(kinds):
            fail(at, f"{name} takes {len(kinds)} arguments, and here are {given}")
        taken: list[Draft] = []
        rest = list(kinds)
        if self._receiver is not None:
            taken.append(coerce(self._receiver[0], rest.pop(0), self._receiver[1]))
        for kind, argument in zip(rest, self._arguments, strict=True):
            taken.append(coerce(self._elaborate(argument, kind), kind, argument))
        return taken


def apply(function: Draft, arguments: Sequence[Syntax], elaborate: Elaborate, at: Syntax) -> Draft:
    """A function variable, `fun` or iterate on its arguments."""
    drafts: list[Draft] = []
    kind = current(function.kind)
    for argument in arguments:
        if not isinstance(kind, Arrow):
            fail(at, f"this is no function but {shown(kind)}, and gets an argument")
        drafts.append(coerce(elaborate(argument, kind.domain), kind.domain, argument))
        kind = current(kind.result)
    return Draft(kind, lambda: _application(function, drafts))


def _application(function: Draft, drafts: list[Draft]) -> Application:
    head, arguments = function.term(), tuple(draft.term() for draft in drafts)
    if isinstance(head, Application):
        return Application(head.function, head.arguments + arguments)
    return Application(head, arguments)


def iterate(function: Draft, count: Draft, at: Syntax) -> Draft:
    """`function^[count]`."""
    kind = current(function.kind)
    if not isinstance(kind, Arrow):
        fail(at, f"only a function is iterated, and this is {shown(kind)}")
    inner = coerce(function, Arrow(kind.domain, kind.domain), at)
    return Draft(kind, lambda: Iterate(inner.term(), count.term()))


def absolute(inner: Draft, at: Syntax) -> Draft:
    """`|x|`, over Int alone: Nat has no negative numbers, and Mathlib no absolute value for it."""
    if current(inner.kind) is NAT:
        fail(at, "a Nat has no absolute value", "Write `|(x : Int)|`.")
    operand = coerce(inner, INT, at)
    return Draft(INT, lambda: Call("abs", (operand.term(),)))


def arrow_cast(inner: Draft, expected: Kind | None, at: Syntax) -> Draft:
    """`↑x`, whose type comes from the surroundings, perhaps later."""
    kind = current(expected) if expected is not None else Unknown()
    target: Kind = kind

    def build() -> Expression:
        have, want = known(inner.kind, at), known(target, at)
        if have != want and (have, want) != (NAT, INT):
            fail(at, f"there is no cast from {shown(as_kind(have))} to {shown(as_kind(want))}")
        term = inner.term()
        return term if have == want else Cast(term)

    return Draft(target, build)


def member_name(receiver: Draft, field: str, at: Syntax) -> str:
    """The library name that `x.field` stands for."""
    kind = current(receiver.kind)
    if kind is not NAT and kind is not INT:
        fail(at, f"`.{field}` needs a Nat or an Int before it, and this is {shown(kind)}")
    return f"{kind.value}.{field}"


def _function_predicate(name: str, function: Draft, at: Token | Syntax) -> Predicate:
    term = function.term()
    if not isinstance(as_kind(type_of(term)), Arrow):
        fail(at, f"{name} is said of functions")
    return Predicate(name, (term,))
