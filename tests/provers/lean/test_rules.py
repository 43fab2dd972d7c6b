import gc
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provers.lean.rules import MAX_BYTES, MAX_LINE, MAX_NESTING, decode, review
from provers.lean.scanner import words
from provers.lean.statement import parse_statement
from tests.provers.lean.proof_data import CHEATS, HONEST, Submission

# Texts without a sign of deceit: only Lean can tell that they prove nothing of the kind.
LEFT_TO_LEAN = {
    name
    for line in (
        "instance-parent other-statement extra-hypothesis weaker weaker-type auto-bound",
        "local-false local-eq shadow-variable namespaced missing private-target def-target",
        "fake-message wrong wrong-rfl wrong-omega wrong-induction circular",
        "circular-termination empty by-nothing exact-question universe-prop universe-type",
        "body-extends-type body-pipes-type body-second-part instance-hypothesis",
        "default-argument auto-bound-misspelt open-in-shadow open-renaming private-shadow",
        "variable-shadow abbrev-class shadow-type shadow-predicate let-in-type",
        "let-type-before recovery-bracket recovery-hole recovery-term mutual-circle",
        "nonpositive type-in-type large-elimination choice lookalike-target lookalike-false",
        "nested-comment protected namespace-juggle decide-kernel-wrong decreasing-wrong",
        "statement-variable",
        # Notation, instances and attributes of the text's own reach no comparison of statements.
        "notation local-notation scoped-notation infix prefix postfix unif-hint export-name",
        "instance-add instance-add-named instance-hadd instance-ofnat instance-le instance-dvd",
        "attribute-reducible attribute-instance attribute-local-instance reducible-instance",
        "default-instance deriving deriving-instance opaque",
        # Only the comparison of types, or the absence of the theorem, tells on these.
        "less-universes universe-zero one-more-hypothesis implicit-hypothesis variable-included",
        "swapped numeral-instance eq-instance coercion shadow-nat namespace-target",
        "target-is-definition target-is-type target-is-constructor",
        "judge-check judge-namespace judge-quoted",
        # Lean itself says what a file ends wrongly, or ends what is open at its end.
        "unclosed-namespace unclosed-section end-alone",
    )
    for name in line.split()
} | {row.id for row in CHEATS if row.gate == "open"}
# Texts that compute while they are read, or run code: the embedded library has no way for it.
HARMLESS_EMBEDDED = {"eval", "reduce", "eval-indented", "by-elab"} | {
    row.id for row in CHEATS if row.gate == "open where embedded"
}


def rules(text: str, *, embedded: bool = False) -> list[str]:
    return [violation.rule for violation in review(text, "goal", embedded=embedded).violations]


def test_the_sets_are_large_and_ids_are_unique() -> None:
    assert len({row.id for row in CHEATS}) == len(CHEATS) >= 170
    assert len({row.id for row in HONEST}) == len(HONEST) >= 300


@pytest.mark.parametrize("row", CHEATS, ids=lambda row: row.id)
def test_cheats_break_a_rule(row: Submission) -> None:
    parse_statement(row.statement)
    assert bool(rules(row.submission)) == (row.id not in LEFT_TO_LEAN)
    left = LEFT_TO_LEAN | HARMLESS_EMBEDDED
    assert bool(rules(row.submission, embedded=True)) == (row.id not in left)


@pytest.mark.parametrize("row", HONEST, ids=lambda row: row.id)
def test_honest_proofs_break_none(row: Submission) -> None:
    statement = parse_statement(row.statement)
    for embedded in (True, False):
        assert review(row.submission, statement.name, embedded=embedded).violations == ()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('local macro "x" : term => `(1)', "syntax"),
        ('@[simp, extern "x"] def a := 1', "unsafe"),
        ("theorem goal : True := by\n  run_tac x", "elab"),
        ("theorem x : True := by { skip; .run_tac x }", "elab"),
        ("open private a in theorem goal : True := x", "open-private"),
        ("theorem Nat.log2 : T := x", "kernel-name"),
        ("namespace Nat\ninstance lor : Inhabited T := x\nend Nat", "kernel-name"),
        ("namespace A\nprivate def _root_.Nat.«xor» := 1\nend A", "kernel-name"),
        ("example : Nat := Lean.foo", "meta"),
        ("theorem goal : T := x\nprivate theorem goal : T := x", "second-target"),
        (
            "namespace A\nend A\ntheorem goal : T := x\ntheorem _root_.goal : T := x",
            "second-target",
        ),
        ("set_option autoImplicit true\nset_option compiler.x true", "set_option"),
        ("@[simp, init] def a := 1", "initialize"),
        ("@[simp (config := by run_tac x)] def a := 1", "elab"),
        ("attribute [local simp, macro X] foo", "syntax"),
        ("attribute [-simp, foo] bar", "attribute"),
        ("@[local extern] def a := 1", "unsafe"),
        ("@[simp", "attribute"),
        ("instance (priority := low) Nat.lor : Inhabited T := x", "kernel-name"),
        ("opaque Nat.land : Nat", "kernel-name"),
        ("theorem a : p := by stop", "sorry"),
        ("theorem a : p := by\n  simp (disch := run_tac x)", "elab"),
        ("theorem stop : p := by\n  skip <;> admit", "sorry"),
        ("def a (x : p) := by_elab x", "elab"),
        ('def a := throwNamedError x "{y}"', "elab"),
        ('def a := dbg_trace "x"; y', "elab"),
        ('def a := s!"{axiom}"', "axiom"),
        ("#synth Nat", "command"),
        ("x #eval y", "command"),
    ],
)
def test_refused(text: str, rule: str) -> None:
    assert rule in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "theorem a (x : T) : p := (f x).open",
        "theorem a (x : T) : p := x.1.axiom",
        "theorem a (stop : p) (admit prelude : q) : p := stop",
        "def native_decide := 1\ntheorem bv_check (run_tac unsafeIO : p) : p := h",
        "def a := `axiom",
        "attribute [simp] Nat.add\nattribute [-instance, local simp] Nat.foo",
        "attribute [instance 100, scoped simp] foo",
        "@[instance] def a : Add Nat := x",
        "local instance {a : Nat} : Add Nat := x\nscoped instance foo : LE Nat := x",
        "instance := x\ninstance : ∀ x, Decidable x := y",
        "export Nat (add)\nalias foo := bar",
        "universe u\nmutual\ndef a := 1",
        "namespace A\nsection\ntheorem a : p := h",
        "end\nend A.B\ntheorem a : p := h",
        "structure A where\n  x : Nat\n  deriving DecidableEq, Repr\nderiving instance BEq for A",
        'local notation "D" => f\nscoped infixl:65 " ⊞ " => g\nprefix:max "√" => h',
        "unif_hint (x : Nat) where ⊢ x ≟ x",
        "opaque a : Nat",
        "theorem a : p := open Nat in h",
        "set_option quotPrecheck false in\ntheorem a : p := h",
        "theorem a : p := h.elim Or.elim Nat.sub propext x.prefix",
        "theorem a (axioms : p) (module : p) (init : p) (meta : p) : p := init",
        "@[simp, local simp] theorem a : p := h",
        "attribute [local simp] Nat.add_comm\ntheorem a : p := h",
        "theorem a : p := h\nattribute [simp] a",
        "attribute [local instance] Classical.propDecidable",
        "open scoped Nat\nopen Nat in\ntheorem a : p := h",
        "noncomputable section\nnamespace A.B\nend A.B\nend",
        "section X\nnamespace Y\nend Y\nend X",
        "mutual\ndef a := 1\ndef b := 2\nend",
        "class Own (α : Type) where\n  one : α\ninstance : Own Nat := ⟨1⟩",
        "instance : Inhabited T := ⟨x⟩",
        "theorem a : p := by\n  set_option maxRecDepth 100 in\n  exact h",
        "theorem a : p := by decide (config := { kernel := true })",
        "theorem a : p := by simp +arith only [h, native]",
        "#check a\n#print axioms a",
        "theorem Nat.add.own : p := h\nnamespace A\ndef Nat.land := 1\nend A",
        "theorem A.goal : p := h\ntheorem goal : q := h",
    ],
)
def test_allowed(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize("text", ["#eval f 1", "#reduce 2", "#synth A", "#print a", "#where"])
def test_commands_that_compute_are_for_the_embedded_lean(text: str) -> None:
    assert rules(text, embedded=True) == []
    assert ("command" in rules(text)) == (text[1:6] != "print")


@pytest.mark.parametrize("text", ["#exit", "def a := 1\n  #exit\n"])
def test_the_end_of_reading_is_refused_everywhere(text: str) -> None:
    assert rules(text, embedded=True) == rules(text) == ["command"]


@pytest.mark.parametrize("embedded", [True, False])
@pytest.mark.parametrize(
    "word", ["run_tac", "native_decide", "stop", "admit", "run_cmd", "simproc"]
)
def test_tactics_and_commands_are_refused_where_one_may_begin(word: str, embedded: bool) -> None:
    for lead in ("by", "by\n ", "by skip;", "by (", "by { skip; .", "by first | a |", "by try"):
        assert rules(f"theorem a : p := {lead} {word} x", embedded=embedded) != [], lead
    free = embedded or word not in {"run_cmd", "simproc"}
    assert (rules(f"theorem a ({word} : p) : p := h", embedded=embedded) == []) == free


def test_names_of_other_leans_are_free_in_the_embedded_one() -> None:
    text = "theorem a : p := f run_cmd simproc unsafeIO"
    assert rules(text, embedded=True) == []
    assert rules(text) != []


def test_commands_that_reach_further_are_told() -> None:
    text = (
        'open A in\n@[instance] def a := #[1]\nnotation "D" => 1\n#check x\nend\nattribute [simp] a'
    )
    assert [t.text for t in review(text, embedded=True).commands] == [
        "notation",
        "#",
        "end",
        "attribute",
    ]


def test_declarations_have_full_names() -> None:
    text = (
        "namespace A.B\nsection S\ntheorem c.«d e» : p := h\nend S\ntheorem _root_.goal : p := h\n"
        "end A.B\nprivate theorem hidden : p := h\ninstance : Inhabited T := h\nexample : p := h"
    )
    found = review(text)
    assert [d.name for d in found.declarations] == [
        ("A", "B", "c", "d e"),
        ("goal",),
        ("hidden",),
        (),
        (),
    ]
    assert found.declares("goal")
    assert found.declares("A.B.c.«d e»")
    assert not found.declares("hidden")
    assert words("goal") == ("goal",)


def test_sizes() -> None:
    assert rules("--" + "\n" * MAX_BYTES) == ["size"]
    assert rules("--" + "x" * MAX_LINE) == ["size"]
    assert rules("(" * (MAX_NESTING + 1) + ")" * (MAX_NESTING + 1)) == ["size"]
    assert rules("¬" * (MAX_NESTING + 1)) == ["size"]
    assert rules("(" * 100 + ")" * 100) == []


def test_bytes_that_are_no_text() -> None:
    text, violation = decode(b"a\n\xff")
    assert (text, violation and (violation.rule, violation.line)) == ("", ("encoding", 2))
    assert decode("α".encode()) == ("α", None)


@given(st.text(max_size=80))
def test_every_text_gets_a_review(text: str) -> None:
    for violation in review(text, "goal").violations:
        assert violation.line >= 1
        assert violation.column >= 0


@given(
    st.lists(
        st.sampled_from(
            [
                "namespace",
                "A",
                "section",
                "end",
                "mutual",
                "theorem",
                "goal",
                ":",
                "=",
                "instance",
                "attribute",
                "[",
                "]",
                "@[",
                "open",
                "local",
                "simp",
                "#",
                "\n",
                ".",
                "in",
                "where",
            ]
        ),
        max_size=20,
    )
)
def test_every_order_of_commands_gets_a_review(pieces: list[str]) -> None:
    review(" ".join(pieces), "goal")
    review("".join(pieces), "goal")


@pytest.mark.parametrize(
    "piece",
    [
        "instance : A\n",
        "instance (\n",
        "@[\n",
        "@[simp\n",
        "attribute [simp] a\n",
        "«\n",
        "a.«\n",
        "attribute [local simp] a\n",
        "attribute [local simp\n",
        'notation "x" a\n',
        'prefix "+-"\n',
        "end a\n",
        "stop stop stop\n",
        "namespace A\n",
        "/-\n",
        '"\n',
        's!"{\n',
        "r#\n",
        "'\n",
    ],
)
def test_the_work_on_a_hostile_text_grows_with_its_length(piece: str) -> None:
    # Processor time, which other work on the machine does not change; quadratic work gives 16.
    short, long = (_processor_seconds(piece * (size // len(piece))) for size in (40_000, 160_000))
    assert long < 10 * short + 0.5


def _processor_seconds(text: str) -> float:
    # What the other tests left in memory is kept from the collector, whose passes would count here.
    gc.collect()
    gc.freeze()
    start = time.process_time()
    review(text, "goal")
    seconds = time.process_time() - start
    gc.unfreeze()
    return seconds
