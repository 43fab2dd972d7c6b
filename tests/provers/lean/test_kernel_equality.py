"""Definitional equality is not transitive, and nothing false may follow from that.

`first`, `second` and `third` are Bools by recursion on proofs of accessibility. The kernel takes
the first for the second, and the second for the third, since proofs of one proposition are equal;
it does not take the first for the third, since the one recursion is stuck.
"""

import copy
import ctypes
from collections.abc import Iterator
from pathlib import Path

import pytest

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.replay.kernel import Kernel, KernelError
from provers.lean.replay.olean import Marks, Module
from provers.lean.replay.replaying import Replay
from provers.lean.replay.terms import Terms
from provers.lean.replay.worker import Base
from provers.lean.toolchain import Limits
from tests.provers.lean.native_base import native_base
from tests.provers.lean.term_builder import Builder, name

TEXT = """
noncomputable def once (n : Nat) (earlier : (m : Nat) → m < n → Bool) : Bool :=
  Nat.rec (motive := fun n => ((m : Nat) → m < n → Bool) → Bool)
    (fun _ => false) (fun k _ earlier => earlier k (Nat.lt_succ_self k)) n earlier
noncomputable def walk (n : Nat) (h : Acc (fun a b : Nat => a < b) n) : Bool :=
  Acc.rec (motive := fun _ _ => Bool) (fun m _ => once m) h
theorem wellFounded (n : Nat) : Acc (fun a b : Nat => a < b) n := by
  induction n with
  | zero => exact .intro _ fun _ h => absurd h (Nat.not_lt_zero _)
  | succ n ih =>
    refine .intro _ fun m h => ?_
    rcases Nat.lt_or_eq_of_le (Nat.le_of_lt_succ h) with h | h
    · exact ih.inv h
    · exact h ▸ ih
opaque seed : Acc (fun a b : Nat => a < b) 1 := wellFounded 1
noncomputable def first : Bool := walk 1 seed
noncomputable def second : Bool := walk 1 (Acc.intro 1 fun _ => Acc.inv seed)
noncomputable def third : Bool := walk 0 (Acc.inv seed (Nat.lt_succ_self 0))
theorem walked (n : Nat) (h : Acc (fun a b : Nat => a < b) n) : walk n h = false := by
  induction h with
  | intro n _ ih =>
    cases n with
    | zero => rfl
    | succ n => exact ih n (Nat.lt_succ_self n)
def P : Prop := first = second
def Q : Prop := first = third
opaque witness : Q := (walked _ _).trans (walked _ _).symm
def gate (h : P) : Type := Eq.rec (motive := fun _ _ => Type) Prop h
"""


@pytest.fixture(scope="module")
def toolchain() -> Iterator[EmbeddedToolchain]:
    toolchain = EmbeddedToolchain()
    yield toolchain
    toolchain.close()


@pytest.fixture(scope="module")
def base(toolchain: EmbeddedToolchain) -> Base:
    return native_base(toolchain)


@pytest.fixture(scope="module")
def compiled(toolchain: EmbeddedToolchain, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("walks") / "Walks.olean"
    limits = Limits(seconds=60)
    run = toolchain.run(toolchain.header + TEXT, limits=limits, module="Walks", olean=path)
    assert path.is_file(), run
    return path


@pytest.fixture
def builder(base: Base, compiled: Path) -> Builder:
    """What the text declares, replayed; declarations that are terms can follow."""
    marks = Marks(base.axioms)
    terms = Terms(marks)
    kernel = Kernel(base.library, base.environment, terms)
    replay = Replay(kernel, terms, [Module(compiled, terms, marks)])
    for target in ("witness", "gate"):
        replay.accept(name(target), None)
    return Builder(kernel, terms)


# Salts at which Lean's hashes of two terms that are not equal are the same.
SALTS = (5381, 320482)


def equal_by_rfl(b: Builder, left: int, right: int) -> bool:
    b = Builder(copy.copy(b.kernel), b.terms)
    try:
        b.prove("t", b.eq(b.bool, left, right), b.refl(b.bool, right))
    except KernelError:
        return False
    return True


def test_equality_is_not_transitive(builder: Builder) -> None:
    first, second, third = map(builder.const, ("first", "second", "third"))
    assert equal_by_rfl(builder, first, second)
    assert equal_by_rfl(builder, second, third)
    assert not equal_by_rfl(builder, first, third)
    assert not equal_by_rfl(builder, third, first)


def salted(b: Builder, text: str, salt: int) -> int:
    """`(fun _ : Nat => constant) salt`."""
    return b.app(b.lam(b.nat, b.const(text)), b.lit(salt))


def hash_of(b: Builder, place: int) -> int:
    """The hash that Lean keeps in an application, behind its two pointers."""
    address = b.kernel._expr(place)  # pyright: ignore[reportPrivateUsage]
    return ctypes.c_uint32.from_address(address + 24).value


@pytest.mark.parametrize("salts", [SALTS, (0, 0)])
def test_what_was_found_equal_makes_nothing_else_equal(
    builder: Builder, salts: tuple[int, int]
) -> None:
    """In one declaration the first is the second and the second is the third, by `rfl`."""
    b = builder
    first, third = salted(b, "first", salts[0]), salted(b, "third", salts[1])
    second = b.const("second")
    assert (hash_of(b, first) == hash_of(b, third)) == (salts == SALTS)

    def after_both(left: int, right: int) -> int:
        value = b.refl(b.bool, right)
        for one, other in ((second, third), (first, second)):
            value = b.let(b.eq(b.bool, one, other), b.refl(b.bool, other), value)
        return value

    b.prove("control", b.eq(b.bool, second, third), after_both(second, third))
    for left, right in ((first, third), (third, first)):
        with pytest.raises(KernelError, match="another type"):
            b.prove("t", b.eq(b.bool, left, right), after_both(left, right))


def stuck_proposition(b: Builder) -> int:
    """`Owner h` is a proposition that holds a Bool; at `witness` its sort does not reduce."""
    p = b.const("P")
    made = b.pi(p, b.bool, b.app("Owner", b.var(1)))
    b.inductive("Owner", b.pi(p, b.app("gate", b.var(0))), made, parameters=1)
    recursor = b.kernel.find(name("Owner.rec"))
    assert recursor
    assert recursor.signature.levels == ()
    b.define("asProp", b.pi(p, b.prop), b.lam(p, b.app("Owner", b.var(0))))
    found = b.define("proposition", b.prop, b.app("asProp", b.const("witness")))
    for bit in ("false", "true"):
        proof = b.app("Owner.mk", b.const("witness"), b.const(f"Bool.{bit}"))
        b.prove(f"{bit}Proof", found, proof)
    return found


def test_no_projection_takes_data_out_of_a_stuck_proposition(builder: Builder) -> None:
    b = builder
    whole = stuck_proposition(b)
    value = b.lam(whole, b.proj("Owner", 0, b.var(0)))
    with pytest.raises(KernelError, match="type expected"):
        b.define("observe", b.pi(whole, b.bool), value)


def test_no_recursor_takes_data_out_of_a_stuck_proposition(builder: Builder) -> None:
    b = builder
    whole = stuck_proposition(b)
    for carrier, told in (
        (whole, "application type mismatch"),
        (b.app("Owner", b.const("witness")), "type expected"),
    ):
        motive, minor = b.lam(carrier, b.bool), b.lam(b.bool, b.var(0))
        value = b.app("Owner.rec", b.const("witness"), motive, minor, b.var(0))
        with pytest.raises(KernelError, match=told):
            b.define("observe", b.pi(carrier, b.bool), b.lam(carrier, value))
