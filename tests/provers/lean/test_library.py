"""The base library: what it rests on, and that the tactics of core Lean work over it."""

import itertools
import operator
import re
from pathlib import Path

import pytest

from provers.lean.base_library import SOURCES, longest_chains
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.headers import CORE_HEADER
from provers.lean.rules import review
from provers.lean.toolchain import Limits
from tests.provers.lean.proof_data import ALLOWED_AXIOMS

LIMITS = Limits(seconds=120)
DATA = Path(__file__).parents[2] / "data"
FILES = sorted(SOURCES.rglob("*.lean"))
# Operations that the kernel computes on literals by name, with the equations that define them.
DEFINING = {
    "Nat.add": ("Nat.add_zero", "Nat.add_succ"),
    "Nat.mul": ("Nat.mul_zero", "Nat.mul_succ"),
    "Nat.sub": ("Nat.sub_zero", "Nat.sub_succ"),
    "Nat.pow": ("Nat.pow_zero", "Nat.pow_succ"),
    "Nat.div": ("Nat.div_zero", "Nat.div_eq"),
    "Nat.mod": ("Nat.mod_zero", "Nat.mod_eq"),
    "Nat.gcd": ("Nat.gcd_zero_left", "Nat.gcd_rec"),
    "Nat.beq": ("Nat.eq_of_beq_eq_true", "Nat.beq_eq_true_of_eq"),
    "Nat.ble": ("Nat.le_of_ble_eq_true", "Nat.ble_eq_true_of_le"),
    "Nat.log2": ("Nat.log2_zero", "Nat.log2_def"),
    "Nat.land": ("Nat.land_def", "Nat.bitwise_def", "Nat.testBit_and"),
    "Nat.lor": ("Nat.lor_def", "Nat.bitwise_def", "Nat.testBit_or"),
    "Nat.xor": ("Nat.xor_def", "Nat.bitwise_def", "Nat.testBit_xor"),
    "Nat.shiftLeft": ("Nat.shiftLeft_zero", "Nat.shiftLeft_succ"),
    "Nat.shiftRight": ("Nat.shiftRight_zero", "Nat.shiftRight_succ"),
}


@pytest.fixture(scope="module")
def lean() -> EmbeddedToolchain:
    return EmbeddedToolchain()


def theorems(path: Path) -> list[str]:
    found = review(path.read_text("utf-8"))
    return [
        ".".join(f"«{part}»" for part in declaration.name)
        for declaration in found.declarations
        if declaration.keyword == "theorem" and declaration.name and not declaration.private
    ]


def test_every_theorem_rests_on_three_axioms_at_most(lean: EmbeddedToolchain) -> None:
    names = [name for path in FILES for name in theorems(path)]
    assert len(names) > 300
    text = lean.header + "".join(f"#print axioms {name}\n" for name in names)
    run = lean.run(text, limits=LIMITS)
    assert run.outcome == "finished"
    assert [message.text for message in run.messages if message.severity == "error"] == []
    assert len(run.messages) == len(names)
    used: set[str] = set()
    for message in run.messages:
        found = re.search(r"depends on axioms: \[([^\]]*)\]", message.text)
        used |= {axiom.strip() for axiom in found[1].split(",")} if found else set()
    assert used <= ALLOWED_AXIOMS


def test_axioms_of_the_library_are_those_of_core() -> None:
    declared = [
        line
        for path in FILES
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"\baxiom\b", line) and not line.lstrip().startswith(("/-", "--"))
    ]
    safe = [line for line in declared if "unsafe axiom" not in line and ":" in line]
    names = {re.search(r"axiom ([\w.]+)", line)[1] for line in safe if "axiom " in line}  # type: ignore[index]
    assert names <= {"propext", "Quot.sound", "choice", "sorryAx"}


def test_what_the_kernel_computes_by_name_is_proved(lean: EmbeddedToolchain) -> None:
    names = [name for operation, laws in DEFINING.items() for name in (operation, *laws)]
    run = lean.run(lean.header + "".join(f"#check @{name}\n" for name in names), limits=LIMITS)
    assert len(run.messages) == len(names)
    assert [message.text for message in run.messages if message.severity == "error"] == []


def halves(*numbers: int) -> list[str]:
    """The numbers, their halves and so on, each as Lean's arguments, as long as one is left."""
    rows: list[str] = []
    while any(numbers):
        rows.append(" ".join(map(str, numbers)))
        numbers = tuple(number // 2 for number in numbers)
    return rows


def test_what_the_kernel_computes_follows_from_the_definitions(lean: EmbeddedToolchain) -> None:
    """Each value is found twice: by the kernel's own code, and by the equations alone."""
    values = (0, 1, 5, 12, 255, 1000)
    bitwise = {"land": operator.and_, "lor": operator.or_, "xor": operator.xor}
    examples: list[tuple[str, str]] = []
    for x, y in itertools.product(values, values):
        rules = ", ".join(f"Nat.bitwise_def _ {row}" for row in [*halves(x, y), "0 0"])
        examples += [
            (f"Nat.{name} {x} {y} = {value(x, y)}", f"by simp [Nat.{name}_def, {rules}]")
            for name, value in bitwise.items()
        ]
        if y < 20:
            examples.append((f"{x} <<< {y} = {x << y}", "Nat.shiftLeft_eq .."))
            examples.append((f"{x} >>> {y} = {x >> y}", "Nat.shiftRight_eq_div_pow .."))
    for x in values[1:]:
        steps = [f"Nat.log2_def {row}, if_pos (by decide)" for row in halves(x)[:-1]]
        divisions = [f"show {row} / 2 = {int(row) // 2} from rfl" for row in halves(x)[:-1]]
        rules = ", ".join(itertools.chain(*zip(steps, divisions, strict=True), ["Nat.log2_one"]))
        examples.append((f"Nat.log2 {x} = {x.bit_length() - 1}", f"by rw [{rules}]"))
    for proofs in (
        [f"{s} := by decide" for s, _ in examples],
        [f"{s} := {p}" for s, p in examples],
    ):
        text = "".join(f"example : {proof}\n" for proof in proofs)
        run = lean.run(CORE_HEADER + text, limits=LIMITS)
        assert run.outcome == "finished"
        assert [message.text for message in run.messages if message.severity == "error"] == []


@pytest.mark.parametrize("operation", DEFINING)
def test_operations_of_the_kernel_cannot_be_defined_anew(
    lean: EmbeddedToolchain, operation: str
) -> None:
    run = lean.run(f"{CORE_HEADER}def {operation} : Nat := 0\n", limits=LIMITS)
    assert ["already been declared" in message.text for message in run.messages] == [True]


PROOFS = {
    "structure": "(p q : Prop) (hp : p) (hq : q) : p ∧ q := by\n  constructor <;> assumption",
    "rcases": "(p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by\n"
    "  obtain ⟨a, b | c⟩ := h\n  · exact .inl ⟨a, b⟩\n  · exact .inr ⟨a, c⟩",
    "by_cases": "(p : Prop) : p ∨ ¬p := by\n  by_cases h : p\n  · exact .inl h\n  · exact .inr h",
    "simp_all": "(p q : Prop) (h : ¬(p ∨ q)) : ¬p := by simp_all",
    "induction": "(f : ℕ → ℕ) (h0 : f 0 = 0) (h : ∀ n, f (n + 1) = f n + 1) (n : ℕ) :\n"
    "    f n = n := by\n  induction n with\n  | zero => exact h0\n  | succ n ih => rw [h, ih]",
    "calc": "(a b c : Nat) (h : a ≤ b) (g : b < c) : a < c := by\n"
    "  calc a ≤ b := h\n    _ < c := g",
    "decide": ": 2 + 3 = 5 ∧ ¬ 7 ≤ 6 := by decide",
    "simp arithmetic": "(n : Nat) : n + 0 = 0 + n := by simp",
    "ac": "(a b c : Nat) : a + b + c = c + b + a := by\n"
    "  simp only [Nat.add_comm, Nat.add_left_comm]",
    "funext": "(f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by\n  funext x\n  exact h x",
    "conv": "(a b : Nat) : a + b = b + a := by\n  conv => lhs; rw [Nat.add_comm]",
    "split": "(a : Nat) : (if a = a then 1 else 2) = 1 := by\n  split\n  · rfl\n  · contradiction",
    "match": "(n : Nat) (h : n ≠ 0) : ∃ m, n = m + 1 := by\n"
    "  match n, h with\n  | 0, h => exact absurd rfl h\n  | m + 1, _ => exact ⟨m, rfl⟩",
    "exists": ": ∃ n : Nat, n * n = 49 := by\n  exists 7",
    "omega": "(a b c : ℕ) (h : a + b = c) (g : 3 ∣ a) : c - a = b ∧ a % 3 = 0 := by omega",
    "omega on integers": "(x y : ℤ) : 6 * x + 9 * y ≠ 5 := by omega",
    "bounded quantifiers": ": ∀ x, x < 20 → ∃ y, y < 5 ∧ (x * x) % 5 = y := by decide",
    "casts": "(a b : ℕ) (h : (a : ℤ) = b + 1) : a = b + 1 := by omega",
    "conditionals": "(a : ℕ) : (if a < 2 then 1 else 2) ≤ 2 := by\n  split <;> decide",
    "primes": ": Nat.Prime 13 ∧ ¬ Nat.Prime 15 := by decide",
    "factorial": ": Nat.factorial 5 = 120 := by decide",
    "parity": "(n : ℕ) : Even (n * (n + 1)) := by\n"
    "  rcases Nat.even_or_odd n with ⟨r, h⟩ | ⟨r, h⟩\n"
    "  · exact ⟨r * (n + 1), by rw [← Nat.add_mul, ← h]⟩\n"
    "  · exact ⟨n * (r + 1), by rw [← Nat.mul_add]; congr 1; omega⟩",
    "lists": "(xs ys : List Nat) : (xs ++ ys).length = ys.length + xs.length := by\n"
    "  rw [List.length_append, Nat.add_comm]",
}


def test_tactics(lean: EmbeddedToolchain) -> None:
    text = lean.header
    first: dict[str, int] = {}
    for number, (name, proof) in enumerate(PROOFS.items()):
        first[name] = text.count("\n") + 1
        text += f"theorem t{number} {proof}\n#print axioms t{number}\n"
    run = lean.run(text, limits=LIMITS)
    assert run.outcome == "finished"
    places = [*first.values(), text.count("\n") + 1]
    for number, name in enumerate(PROOFS):
        own = [m for m in run.messages if places[number] <= m.line < places[number + 1]]
        assert [m.text for m in own if m.severity == "error"] == [], name
        assert not any("sorry" in m.text for m in own), name
        assert "axioms" in own[-1].text, name


def test_proofs_over_the_whole_library(lean: EmbeddedToolchain) -> None:
    text = (DATA / "library_proofs.lean").read_text("utf-8")
    names = theorems(DATA / "library_proofs.lean")
    axioms = "".join(f"#print axioms {name}\n" for name in names)
    run = lean.run(lean.header + text + axioms, limits=LIMITS)
    assert run.outcome == "finished"
    assert [message.text for message in run.messages if message.severity != "information"] == []
    assert len(run.messages) == len(names) > 30


WRONG = {
    "sum": "theorem t : ∑ i ∈ Finset.range 5, i = 15 := by decide",
    "member": "theorem t : 5 ∈ Finset.range 5 := by decide",
    "product binds as a sum does": "theorem t : ∏ i ∈ Finset.range 3, i + 1 = 6 := by decide",
    "congruence": "theorem t : 10 ≡ 3 [MOD 5] := by decide",
    "endless recursion": "def f (n : Nat) : Nat := f (n + 1)\ntermination_by n\n",
    "recursion that proves False": "theorem t (n : Nat) : False := t (n + 1)",
}


def test_what_is_false_is_not_proved(lean: EmbeddedToolchain) -> None:
    for name, text in WRONG.items():
        run = lean.run(lean.header + text, limits=LIMITS)
        assert [message.severity for message in run.messages] == ["error"], name


def test_what_the_longest_chain_waits_for_is_compiled_first() -> None:
    imports: dict[str, list[str]] = {"A": [], "B": ["A"], "C": ["A"], "D": ["B", "C"], "E": ["A"]}
    lengths = {"A": 1, "B": 2, "C": 5, "D": 3, "E": 6}
    assert longest_chains(imports, lengths) == {"A": 9, "B": 5, "C": 8, "D": 3, "E": 6}


def test_a_wrong_proof_is_an_error_with_its_goal(lean: EmbeddedToolchain) -> None:
    run = lean.run(f"{lean.header}theorem t (a b : Nat) : a = b := by\n  skip\n", limits=LIMITS)
    errors = [message for message in run.messages if message.severity == "error"]
    assert len(errors) == 1
    assert "⊢ a = b" in errors[0].text
    assert errors[0].line == lean.header.count("\n") + 1
