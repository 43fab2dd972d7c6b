"""What stock Lean accepts without Mathlib, the base library accepts in the same words."""

from pathlib import Path

import pytest

from provers.lean import bindings
from provers.lean.descriptors import declared_descriptors
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.headers import CORE_HEADER
from provers.lean.runtime import native_library
from provers.lean.runtime_image import RuntimeImage
from provers.lean.toolchain import LeanRun, Limits

LIMITS = Limits(seconds=60)
DATA = Path(__file__).parents[2] / "data" / "lean"


@pytest.fixture(scope="module")
def lean() -> EmbeddedToolchain:
    return EmbeddedToolchain()


def errors(run: LeanRun) -> list[str]:
    assert run.outcome == "finished", run.stderr
    found = [f"{m.line}: {m.text}" for m in run.messages if m.severity == "error"]
    return found + [f"{m.line}: {m.text}" for m in run.messages if "sorry" in m.text]


TWINS = {
    "a <= b": "a ≤ b",
    "a >= b": "a ≥ b",
    "(a != b) = true": "(bne a b) = true",
    "a ≠ b": "¬ a = b",
    "p -> q": "p → q",
    "p /\\ q": "p ∧ q",
    "p \\/ q": "p ∨ q",
    "p <-> q": "p ↔ q",
    "Not p": "¬p",
    "fun x : Nat => x": "fun x : Nat ↦ x",
    "λ x : Nat => x": "λ x : Nat ↦ x",
    "(. + a)": "(· + a)",
    "(fun x => f (g x))": "f ∘ g",
    "Nat × Nat": "Prod Nat Nat",
    "forall x : Nat, x = a": "∀ x : Nat, x = a",
    "exists x : Nat, x = a": "∃ x : Nat, x = a",
    "Exists fun x : Nat => x >= a /\\ x <= b": "∃ x ≥ a, x ≤ b",
    "HEq a b": "a ≍ b",
    "f <| a": "f $ a",
    "a |> f": "f a",
    "{ x : Nat // x <= a }": "{ x : Nat // x ≤ a }",
    "if a <= b then a else b": "if a ≤ b then a else b",
    "Eq.symm (rfl : a = a)": "(rfl : a = a) |>.symm",
}


def test_twins_in_ascii_and_in_unicode_are_one(lean: EmbeddedToolchain) -> None:
    binders = "(a b : Nat) (p q : Prop) (f g : Nat → Nat)"
    text = "".join(f"example {binders} : ({x}) = ({y}) := rfl\n" for x, y in TWINS.items())
    text += (
        "example (a b : Nat) (h : a = b) : b = a := by rw [<- h]\n"
        "example (p q : Prop) (hp : p) (hq : q) : p /\\ q := by\n"
        "  constructor\n  . exact hp\n  . exact hq\n"
        "example (a b c : Nat) (h : a <= b) (k : b <= c) : a <= c := calc\n"
        "  a <= b := h\n  _ <= c := k\n"
    )
    assert errors(lean.run(CORE_HEADER + text, limits=LIMITS)) == []


def test_no_operator_has_two_syntaxes() -> None:
    """Two operators with one symbol make every use of it ambiguous."""
    image = RuntimeImage(native_library())
    parsers = bindings.read_bindings(image).parsers
    bound = {bindings.text(p.name) for p in parsers if p.trailing and p.category == "term"}
    owners: dict[str, set[str]] = {}
    for _, descriptor in declared_descriptors(image):
        symbols = [p for p in descriptor.parts() if p.constructor in ("symbol", "unicodeSymbol")]
        if descriptor.kind is None or bindings.text(descriptor.kind) not in bound or symbols[1:]:
            continue
        for spelling in symbols[0].fields[:2] if symbols else ():
            if isinstance(spelling, str):
                owners.setdefault(spelling.strip(), set()).add(bindings.text(descriptor.kind))
    assert len(owners) > 50
    assert {symbol: kinds for symbol, kinds in owners.items() if len(kinds) > 1} == {}


@pytest.mark.parametrize("path", sorted(DATA.glob("*.lean")), ids=lambda path: path.stem)
def test_files_that_stock_lean_accepts(lean: EmbeddedToolchain, path: Path) -> None:
    text = path.read_text("utf-8")
    assert lean.header_for(text) == CORE_HEADER
    assert errors(lean.run(CORE_HEADER + text, limits=LIMITS)) == []


REFUSED = {
    "arguments that core takes implicitly": "theorem t (l m : List Nat) :\n"
    "    (l ++ m).length = l.length + m.length := List.length_append l m",
    "a name that only Mathlib has": "theorem t (n : Nat) : Even (n + n) := ⟨n, rfl⟩",
    "a default that its tactic does not find": "theorem p (n : Nat) (h : 0 < n := by decide) :\n"
    "    1 ≤ n := h\ntheorem t : 1 ≤ 0 := p 0",
    "a function on a quotient without a proof": "def f (s : Setoid Nat) (q : Quotient s) : Nat :=\n"
    "  Quotient.lift (fun a : Nat => a) (by intros; rfl) q",
    "a numeral as an optional value": "def t : Option Nat := 3",
    "wrong bits": "theorem t : 5 &&& 3 = 2 := by decide",
}


@pytest.mark.parametrize(("reason", "text"), REFUSED.items(), ids=REFUSED)
def test_what_stock_lean_refuses(lean: EmbeddedToolchain, reason: str, text: str) -> None:
    assert errors(lean.run(f"{CORE_HEADER}{text}\n", limits=LIMITS)) != [], reason


def test_own_notation_is_printed(lean: EmbeddedToolchain) -> None:
    text = (
        "def near (a b : Nat) : Prop := a ≤ b + 1\n"
        'infix:50 " ~~~ " => near\n'
        "theorem t (a b : Nat) : a ~~~ b := by\n  skip\n"
    )
    (error,) = errors(lean.run(CORE_HEADER + text, limits=LIMITS))
    assert "⊢ a ~~~ b" in error
