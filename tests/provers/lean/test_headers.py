"""Which texts get Mathlib's part of the library, and that core's part leaves its names free."""

import pytest

from provers.lean import headers
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.headers import CORE_HEADER, FULL_HEADER, header_of, mathlib_words
from provers.lean.replay.olean import declared_names
from provers.lean.toolchain import Limits

LIMITS = Limits(seconds=60)


@pytest.fixture(scope="module")
def lean() -> EmbeddedToolchain:
    return EmbeddedToolchain()


USES = {
    "theorem t (n : ℕ) : n = n := rfl": "ℕ",
    "theorem t (p : Nat) (h : Nat.Prime p) : 2 ≤ p := h.two_le": "Prime",
    "theorem t (p : Nat) (h : p.Prime) : 2 ≤ p := h.1": "Prime",
    "open Nat\ntheorem t (p : Nat) (h : Prime p) : 2 ≤ p := h.1": "Prime",
    "theorem t : (5).factorial = 120 := by decide": "factorial",
    "theorem t (n : Nat) : Even (n + n) := ⟨n, rfl⟩": "Even",
    "theorem t (n : Nat) : n % 2 = 0 ∨ Odd n := by sorry": "Odd",
    "theorem t : ∑ i ∈ Finset.range 3, i = 3 := by decide": "∑",
    "theorem t (a : Nat) : a ≡ a [MOD 3] := rfl": "≡",
    "theorem t (a : Nat) : Nat.ModEq 3 a a := Nat.ModEq.refl a": "ModEq",
    "theorem t (n : Nat) (h : 2 ≤ n) : 0 < n := Nat.le_induction _ _ n h": "le_i",
    "def factorial (n : Nat) := n\ntheorem t : Nat.factorial 2 = 2 := rfl": "factorial",
}
USES_NOT = (
    "theorem t (n : Nat) : n = n := rfl",
    "-- Even, ℕ and Nat.Prime\ntheorem t (n : Nat) : n = n := rfl /- Finset ∑ -/",
    'theorem t : "Even ℕ" = "Even ℕ" := rfl',
    "def Even (n : Nat) : Prop := ∃ k, n = 2 * k\ntheorem t (n : Nat) : Even (2 * n) := ⟨n, rfl⟩",
    "inductive Odd : Nat → Prop\n  | one : Odd 1\ntheorem t : Odd 1 := Odd.one",
    "structure Finset where\n  card : Nat\ntheorem t (s : Finset) : s.card = s.card := rfl",
    "def Nat.Prime (p : Nat) : Prop := 2 ≤ p\ntheorem t (p : Nat) (h : p.Prime) : 2 ≤ p := h",
    "namespace Nat\ndef factorial : Nat → Nat\n  | 0 => 1\n  | n + 1 => (n + 1) * factorial n\n"
    "end Nat\ntheorem t : Nat.factorial 3 = 6 := rfl",
    "theorem t (Evening : Nat) (prime : Nat) : Evening + prime = prime + Evening := by omega",
    'notation "ℕ" => Nat\ntheorem t (n : ℕ) : n = n := rfl',
    'infix:50 " ≡ " => fun a b : Nat => a = b\ntheorem t (n : Nat) : n ≡ n := rfl',
)


@pytest.mark.parametrize(("text", "word"), USES.items())
def test_what_uses_mathlib_gets_it(text: str, word: str) -> None:
    assert any(found.startswith(word) for found in mathlib_words(text))
    assert header_of(text) == FULL_HEADER


@pytest.mark.parametrize("text", USES_NOT)
def test_what_is_core_or_declared_by_the_text_needs_no_mathlib(text: str) -> None:
    assert mathlib_words(text) == frozenset()
    assert header_of(text) == CORE_HEADER


def test_the_words_are_those_that_the_compiled_library_declares(lean: EmbeddedToolchain) -> None:
    words = headers.library_words(lean.folder)
    assert headers.WORDS_FILE.read_text("utf-8").split() == words


def test_core_declares_no_name_of_mathlib(lean: EmbeddedToolchain) -> None:
    core = (lean.folder / "Workbench").glob("*.olean")
    words = set(headers.WORDS_FILE.read_text("utf-8").split())
    names = [name for path in core for name in declared_names(path)]
    assert len(names) > 5000
    assert [name for name in names if words & set(map(str, name))] == []


def test_a_compiled_module_declares_what_lean_says(lean: EmbeddedToolchain) -> None:
    (path,) = (lean.folder / "WorkbenchMathlib").glob("NumberTheory.olean")
    names = [".".join(map(str, name)) for name in declared_names(path)]
    plain = [name for name in names if not any(p[0] == "_" for p in name.split("."))]
    assert {"Even", "Nat.Prime", "Nat.factorial"} <= set(plain)
    checks = "".join(f"#check @{name}\n" for name in plain)
    known = lean.run(FULL_HEADER + checks, limits=LIMITS)
    assert [m.text for m in known.messages if m.severity == "error"] == []
    unknown = lean.run(CORE_HEADER + checks, limits=LIMITS)
    assert len([m for m in unknown.messages if m.severity == "error"]) == len(plain)


OWN = """
def Even (n : Nat) : Prop := ∃ k, n = 2 * k
def Odd (n : Nat) : Prop := ¬Even n
def Set (α : Type) : Type := α → Prop
structure Finset where
  size : Nat
def IsSquare (n : Nat) : Prop := ∃ k, n = k * k
def factorial : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * factorial n
def Nat.factorial (n : Nat) : Nat := _root_.factorial n
def Nat.Prime (p : Nat) : Prop := 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p
def Prime (p : Nat) : Prop := Nat.Prime p
def Nat.ModEq (n a b : Nat) : Prop := a % n = b % n
def Nat.find (n : Nat) : Nat := n
def Injective (f : Nat → Nat) : Prop := ∀ a b, f a = f b → a = b
theorem Nat.even_or_odd (n : Nat) : Even n ∨ Odd n := Classical.em _
theorem Nat.le_induction : True := trivial
theorem even_double (n : Nat) : Even (2 * n) := ⟨n, rfl⟩
"""


def test_a_file_may_define_what_core_lacks(lean: EmbeddedToolchain) -> None:
    header = lean.header_for(OWN)
    assert header == CORE_HEADER
    run = lean.run(header + OWN, limits=LIMITS)
    assert [m.text for m in run.messages if m.severity != "information"] == []
