"""What Lean's kernel once accepted, or must never accept, given to it as terms.

Each attack stands beside a declaration that differs in the one point and is accepted, so that
nothing else about it can be what the kernel refuses.
"""

import ctypes
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.replay.kernel import Kernel, KernelError
from provers.lean.replay.objects import DamagedError
from provers.lean.replay.olean import Marks, Module
from provers.lean.replay.terms import Terms
from provers.lean.replay.worker import Base
from provers.lean.toolchain import Limits
from tests.provers.lean.native_base import native_base
from tests.provers.lean.term_builder import Builder, name

Attack = Callable[[Builder, bool], Callable[[], object]]
"""Prepares what is honest in any case, and gives back the step that is to be tried."""


@pytest.fixture(scope="module")
def base() -> Iterator[Base]:
    toolchain = EmbeddedToolchain()
    yield native_base(toolchain)
    toolchain.close()


def builder(base: Base) -> Builder:
    """A table and a kernel that have the base library alone."""
    terms = Terms(Marks(base.axioms))
    return Builder(Kernel(base.library, base.environment, terms), terms)


def phantom_parameter(b: Builder, honest: bool) -> Callable[[], object]:
    """`inductive E | mk : L E 0 → E`, where `L` takes a Bool that no constructor of it has."""
    b.inductive("L", b.pi(b.type, b.bool, b.type), phantom_constructor(b), parameters=2)
    payload = b.const("Bool.true" if honest else "Nat.zero")
    field = b.app("L", b.const("E"), payload)
    return lambda: b.inductive("E", b.type, b.pi(field, b.const("E")))


def phantom_constructor(b: Builder) -> int:
    return b.pi(b.type, b.bool, b.app("L", b.var(1), b.var(0)))


def two_structures(b: Builder) -> None:
    """`structure C where b : Bool` and `structure W where c : C`."""
    b.inductive("C", b.type, b.pi(b.bool, b.const("C")))
    b.inductive("W", b.type, b.pi(b.const("C"), b.const("W")))


def phantom_projection(b: Builder, honest: bool) -> Callable[[], object]:
    """As before, with a projection of another structure as what is not looked at."""
    b.inductive("L", b.pi(b.type, b.bool, b.type), phantom_constructor(b), parameters=2)
    two_structures(b)
    w = b.var(0)
    payload = b.proj("C", 0, b.proj("W" if honest else "C", 0, w))
    field = b.app("L", b.app("E", w), payload)
    made = b.pi(b.const("W"), field, b.app("E", b.var(1)))
    return lambda: b.inductive("E", b.pi(b.const("W"), b.type), made, parameters=1)


def other_structure(b: Builder, honest: bool) -> Callable[[], object]:
    """`fun w : W => w.b` by a projection that says `C`."""
    two_structures(b)
    value = b.proj("C", 0, b.proj("W", 0, b.var(0)) if honest else b.var(0))
    whole = b.const("W")
    return lambda: b.define("f", b.pi(whole, b.bool), b.lam(whole, value))


def missing_field(b: Builder, honest: bool) -> Callable[[], object]:
    two_structures(b)
    value = b.proj("C", 0 if honest else 1, b.var(0))
    return lambda: b.define("f", b.pi(b.const("C"), b.bool), b.lam(b.const("C"), value))


def wide_field_32(b: Builder, honest: bool) -> Callable[[], object]:
    two_structures(b)
    value = b.proj("C", 0 if honest else 1 << 32, b.var(0))
    return lambda: b.define("f", b.pi(b.const("C"), b.bool), b.lam(b.const("C"), value))


def wide_field_64(b: Builder, honest: bool) -> Callable[[], object]:
    two_structures(b)
    value = b.proj("C", 0 if honest else 1 << 64, b.var(0))
    return lambda: b.define("f", b.pi(b.const("C"), b.bool), b.lam(b.const("C"), value))


def field_of_two_constructors(b: Builder, honest: bool) -> Callable[[], object]:
    mine = b.const("S")
    made = b.pi(b.bool, mine)
    b.inductive("S", b.type, made, *(() if honest else (made,)))
    return lambda: b.define("f", b.pi(mine, b.bool), b.lam(mine, b.proj("S", 0, b.var(0))))


def field_of_proposition(b: Builder, honest: bool) -> Callable[[], object]:
    """Data out of a proof: all proofs are equal, so all data would be."""
    mine = b.const("S")
    b.inductive("S", b.type if honest else b.prop, b.pi(b.bool, mine))
    return lambda: b.define("f", b.pi(mine, b.bool), b.lam(mine, b.proj("S", 0, b.var(0))))


def uneven_behind_reduction(b: Builder, honest: bool) -> Callable[[], object]:
    """`T 0` in `T n`, where a reduction makes it disappear."""
    other = b.app("T", b.var(0) if honest else b.const("Nat.zero"))
    field = b.app(b.lam(b.type, b.nat), other)
    made = b.pi(b.nat, field, b.app("T", b.var(1)))
    return lambda: b.inductive("T", b.pi(b.nat, b.type), made, parameters=1)


def uneven_in_phantom(b: Builder, honest: bool) -> Callable[[], object]:
    """`T 0` in `T n`, where no constructor of the outer type has that parameter."""
    made = b.pi(b.type, b.type, b.app("L", b.var(1), b.var(0)))
    b.inductive("L", b.pi(b.type, b.type, b.type), made, parameters=2)
    other = b.app("T", b.var(0) if honest else b.const("Nat.zero"))
    field = b.app("L", b.app("T", b.var(0)), other)
    whole = b.pi(b.nat, field, b.app("T", b.var(1)))
    return lambda: b.inductive("T", b.pi(b.nat, b.type), whole, parameters=1)


def uneven_levels(b: Builder, honest: bool) -> Callable[[], object]:
    """`T.{0}` in `T.{u}`, behind a reduction."""
    mine = b.const("T", "u")
    field = b.app(b.lam(b.sort(1), b.nat), mine if honest else b.const("T", 0))
    return lambda: b.inductive("T", b.sort(1), b.pi(field, mine), levels="u")


def auxiliary_type(b: Builder, honest: bool) -> Callable[[], object]:
    """`mk : List T → _nested.T_1 → T`, where the latter is the kernel's own name for `List T`."""
    mine = b.const("T")
    field = b.app(b.const("List", 0), mine)
    other = field if honest else b.const("_nested.T_1")
    return lambda: b.inductive("T", b.type, b.pi(field, other, mine))


def auxiliary_name(b: Builder, honest: bool) -> Callable[[], object]:
    """A declared constant of such a name."""
    helper = "nested.T_1" if honest else "_nested.T_1"
    b.define(helper, b.type, b.nat)
    made = b.pi(b.const(helper), b.const("T"))
    return lambda: b.inductive("T", b.type, made)


def one_name_twice(b: Builder, honest: bool) -> Callable[[], object]:
    names = ("A", "B" if honest else "A")
    return lambda: b.block([(one, b.type, ()) for one in names])


def loose_variable(b: Builder, honest: bool) -> Callable[[], object]:
    """An opaque constant of a type without values, whose value is a variable of no binder."""
    false = b.const("False")
    if honest:
        return lambda: b.hide("o", b.pi(false, false), b.lam(false, b.var(0)))
    return lambda: b.hide("o", false, b.var(0))


def loose_variable_in_cache(b: Builder, honest: bool) -> Callable[[], object]:
    """The same, after a type in which a variable of that number has the type `False`."""
    false = b.const("False")
    to_false = b.pi(false, b.prop)
    # `(fun (_ : False → Prop) => False) (fun (x : False) => False)` is `False`.
    type_ = b.app(b.lam(to_false, false), b.lam(false, false))
    if honest:
        return lambda: b.hide("o", b.pi(false, type_), b.lam(false, b.var(0)))
    return lambda: b.hide("o", type_, b.var(0))


def negative(b: Builder, honest: bool) -> Callable[[], object]:
    """`mk : (T → False) → T`."""
    mine, false = b.const("T"), b.const("False")
    field = b.pi(false, mine) if honest else b.pi(mine, false)
    return lambda: b.inductive("T", b.type, b.pi(field, mine))


def nested_negative(b: Builder, honest: bool) -> Callable[[], object]:
    """`mk : N T → T`, where `N α` holds a function on `α`."""
    field = b.pi(b.const("False"), b.var(1)) if honest else b.pi(b.var(0), b.const("False"))
    made = b.pi(b.type, field, b.app("N", b.var(1)))
    b.inductive("N", b.pi(b.type, b.type), made, parameters=1)
    mine = b.const("T")
    return lambda: b.inductive("T", b.type, b.pi(b.app("N", mine), mine))


def negative_behind_definition(b: Builder, honest: bool) -> Callable[[], object]:
    """The same, where a definition hides the function."""
    arrow = b.pi(b.bool, b.var(1)) if honest else b.pi(b.var(0), b.bool)
    b.define("F", b.pi(b.type, b.type), b.lam(b.type, arrow))
    mine = b.const("T")
    return lambda: b.inductive("T", b.type, b.pi(b.app("F", mine), mine))


def small_universe(b: Builder, honest: bool) -> Callable[[], object]:
    """A type that has all types of its own universe within it."""
    mine = b.const("T")
    return lambda: b.inductive("T", b.sort(2 if honest else 1), b.pi(b.type, mine))


def large_elimination(b: Builder, honest: bool) -> Callable[[], object]:
    """A Bool out of a proof by the recursor."""
    mine = b.const("P")
    b.inductive("P", b.prop, b.pi(b.const("True") if honest else b.bool, mine))
    recursor = b.const("P.rec", 1)
    minor = b.lam(b.const("True") if honest else b.bool, b.const("Bool.true"))
    value = b.lam(mine, b.app(recursor, b.lam(mine, b.bool), minor, b.var(0)))
    return lambda: b.define("f", b.pi(mine, b.bool), value)


def two_proofs(b: Builder, honest: bool) -> Callable[[], object]:
    """A Bool that tells one constructor of a proposition from the other."""
    mine = b.const("P")
    b.inductive("P", b.type if honest else b.prop, mine, mine)
    recursor = b.const("P.rec", 1)
    values = (b.const("Bool.false"), b.const("Bool.true"))
    value = b.lam(mine, b.app(recursor, b.lam(mine, b.bool), *values, b.var(0)))
    return lambda: b.define("f", b.pi(mine, b.bool), value)


def no_proposition(b: Builder, honest: bool) -> Callable[[], object]:
    """A theorem of a type that is data."""
    type_ = b.const("True") if honest else b.nat
    return lambda: b.prove("t", type_, b.const("True.intro") if honest else b.lit(0))


def universe_twice(b: Builder, honest: bool) -> Callable[[], object]:
    levels = ("u", "v" if honest else "u")
    return lambda: b.define("d", b.type, b.nat, *levels)


def undeclared_universe(b: Builder, honest: bool) -> Callable[[], object]:
    type_, value = b.pi(b.sort("u"), b.sort("u")), b.lam(b.sort("u"), b.var(0))
    return lambda: b.define("d", type_, value, *(["u"] if honest else []))


def too_few_levels(b: Builder, honest: bool) -> Callable[[], object]:
    one = b.const("PUnit.unit", *([1] if honest else []))
    return lambda: b.define("d", b.const("PUnit", 1), one)


def too_many_levels(b: Builder, honest: bool) -> Callable[[], object]:
    zero = b.const("Nat.zero", *([] if honest else [1]))
    return lambda: b.define("d", b.nat, zero)


def itself(b: Builder, honest: bool) -> Callable[[], object]:
    """A proof that rests on itself."""
    false = b.const("False")
    b.assume("other", false)
    return lambda: b.prove("t", false, b.const("other" if honest else "t"))


def declared_again(b: Builder, honest: bool) -> Callable[[], object]:
    return lambda: b.define("mine" if honest else "Nat.add", b.nat, b.lit(0))


def other_proposition(b: Builder, honest: bool) -> Callable[[], object]:
    """`rfl : 2 + 2 = 5`."""
    four = b.app("Nat.add", b.lit(2), b.lit(2))
    type_ = b.eq(b.nat, four, b.lit(4 if honest else 5))
    return lambda: b.prove("t", type_, b.refl(b.nat, four))


def ill_typed_structure(b: Builder, honest: bool) -> Callable[[], object]:
    """A proof of `False` taken out of a structure that was given another one."""
    false, true = b.const("False"), b.const("True")
    field = true if honest else false
    b.inductive("S", b.prop, b.pi(field, b.const("S")))
    value = b.proj("S", 0, b.app("S.mk", b.const("True.intro")))
    return lambda: b.prove("t", field, value)


REJECTED = "rejected"
# Kinds of expressions, by the tag that Lean gives them, that no finished declaration has.
FREE, META = 1, 2
ATTACKS: dict[Attack, str] = {
    phantom_parameter: "application type mismatch",
    phantom_projection: "invalid projection",
    other_structure: "invalid projection",
    missing_field: "invalid projection",
    wide_field_32: "invalid projection",
    wide_field_64: "invalid projection",
    field_of_two_constructors: "invalid projection",
    field_of_proposition: "invalid projection",
    uneven_behind_reduction: REJECTED,
    uneven_in_phantom: REJECTED,
    uneven_levels: REJECTED,
    auxiliary_type: REJECTED,
    auxiliary_name: REJECTED,
    one_name_twice: "already declared",
    loose_variable: REJECTED,
    loose_variable_in_cache: REJECTED,
    negative: REJECTED,
    nested_negative: REJECTED,
    negative_behind_definition: REJECTED,
    small_universe: REJECTED,
    large_elimination: REJECTED,
    two_proofs: REJECTED,
    no_proposition: "the type of a theorem is no proposition",
    universe_twice: REJECTED,
    undeclared_universe: REJECTED,
    too_few_levels: REJECTED,
    too_many_levels: REJECTED,
    itself: "unknown constant",
    declared_again: "already declared",
    other_proposition: "the value has another type than declared",
    ill_typed_structure: "application type mismatch",
}
# Those that the kernel refuses while it looks for a term's type; inductive types it always checks.
OF_ONE_TERM = (
    other_structure,
    missing_field,
    wide_field_32,
    wide_field_64,
    field_of_two_constructors,
    field_of_proposition,
    loose_variable,
    loose_variable_in_cache,
    large_elimination,
    two_proofs,
    no_proposition,
    universe_twice,
    undeclared_universe,
    too_few_levels,
    too_many_levels,
    itself,
    other_proposition,
    ill_typed_structure,
)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_the_kernel_refuses_the_attack_alone(base: Base, attack: Attack) -> None:
    attack(builder(base), True)()
    step = attack(builder(base), False)
    with pytest.raises(KernelError) as found:
        step()
    assert str(found.value) == ATTACKS[attack]
    assert not found.value.exhausted


@pytest.mark.parametrize("attack", OF_ONE_TERM, ids=lambda attack: attack.__name__)
def test_what_is_refused_would_pass_unchecked(
    base: Base, attack: Attack, monkeypatch: pytest.MonkeyPatch
) -> None:
    unchecked = base.library.lean_add_decl_without_checking
    unchecked.argtypes, unchecked.restype = (ctypes.c_void_p, ctypes.c_void_p), ctypes.c_void_p
    b = builder(base)
    step = attack(b, False)
    monkeypatch.setattr(b.kernel, "_add", lambda *arguments: unchecked(arguments[0], arguments[3]))
    step()


def test_a_proposition_that_holds_data_has_no_recursor_into_types(base: Base) -> None:
    b = builder(base)
    for one, field in (("OfProof", b.const("True")), ("OfData", b.bool)):
        b.inductive(one, b.prop, b.pi(field, b.const(one)))
    found = [b.kernel.find(name(f"{one}.rec")) for one in ("OfProof", "OfData")]
    assert [len(one.signature.levels) for one in found if one] == [1, 0]


@pytest.mark.parametrize("tag", [1, 2])
def test_no_free_variable_is_read_from_a_module(base: Base, tmp_path: Path, tag: int) -> None:
    """Bound variables of a compiled module become free variables, or metavariables."""
    toolchain = EmbeddedToolchain()
    path = tmp_path / "Free.olean"
    text = toolchain.header + "theorem t (p : Prop) (h : p) : p := h"
    run = toolchain.run(text, limits=Limits(seconds=60), module="Free", olean=path)
    toolchain.close()
    assert run.exit_code == 0, run
    assert Module(path, Terms({}), Marks({})).constant(("t",))
    data = bytearray(path.read_bytes())
    for place in range(88, len(data) - 7, 8):
        # Heads of bound variables: three words, one small number behind, tag 0.
        if bytes(data[place + 4 : place + 8]) == b"\x18\0\x01\0" and data[place + 8] & 1:
            data[place + 7] = tag
    path.write_bytes(data)
    module = Module(path, Terms({}), Marks({}))
    with pytest.raises(DamagedError, match=f"an expression with tag {tag}"):
        module.constant(("t",))


def test_no_free_variable_is_a_term(base: Base) -> None:
    """The table has no such kind, and what builds Lean's objects has no such constructor."""
    for kind in (FREE, META):
        b = builder(base)
        place = b.terms.expr((kind, name("_kernel_fresh.0")))
        with pytest.raises(ValueError, match=f"kind {kind}"):
            b.hide("o", b.const("False"), place)
