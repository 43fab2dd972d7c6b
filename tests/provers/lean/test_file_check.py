"""Plain files: a row for each theorem and example, and one for each error outside of them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from provers.batch.records import Submission
from provers.batch.run import BatchSettings, judge_all
from provers.batch.store import VerdictStore
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.file_check import check_file
from provers.lean.judge import Verdict
from provers.lean.toolchain import Limits

DATA = Path(__file__).parents[2] / "data" / "lean_files"
LIMITS = Limits(seconds=60)
# Lean itself does not take these: a keyword for a name, and a tab.
LEANS_OWN = {"macro-name": "invalid-statement", "two-tab": "error"}


@pytest.fixture(scope="module")
def lean() -> Iterator[EmbeddedToolchain]:
    toolchain = EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def rows(lean: EmbeddedToolchain, text: str) -> list[tuple[str, str, int]]:
    return [(row.theorem, row.verdict.status, row.line) for row in check_file(lean, LIMITS, text)]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("attr_before", [("a", "proved", 1), ("b", "error", 3)]),
        ("bad_def", [("a", "proved", 1), ("", "error", 2), ("", "error", 3)]),
        ("good_bad_example", [("a", "proved", 1), ("example at line 2", "error", 2)]),
        ("only_examples", [("example at line 1", "proved", 1)]),
        ("open_classical", [("lem", "proved", 2)]),
        ("own_even", [("even_double", "proved", 2)]),
        ("same_line2", [("Nat.add_comm", "error", 1)]),
        ("succ_inj", [("si", "proved", 1)]),
        ("unclosed_section", [("a", "proved", 2)]),
        ("wf_have", [("dv_step", "proved", 6)]),
        ("autoparam", [("pos", "proved", 1), ("use", "proved", 2)]),
    ],
)
def test_files(lean: EmbeddedToolchain, file: str, expected: list[tuple[str, str, int]]) -> None:
    assert rows(lean, (DATA / f"{file}.lean").read_text("utf-8")) == expected


@pytest.mark.parametrize(
    "wrong",
    [
        "theorem d : 1 = 1 :=",
        "theorem d : 1 = 1 := (rfl",
        "theorem d (h : 1 = 2 : 1 = 1 := rfl",
        "theorem d : 1 = 1 := rfl)",
        "theorem d : 1 = 2 := rfl",
        "theorem d : 1 = 1 := by cases [1",
    ],
)
def test_an_error_costs_its_own_theorem_alone(lean: EmbeddedToolchain, wrong: str) -> None:
    text = f"theorem a : 1 = 1 := rfl\n{wrong}\ntheorem e : 1 = 1 := rfl\n"
    found = check_file(lean, LIMITS, text)
    named = {row.theorem: row.verdict for row in found}
    assert (named["a"].status, named["e"].status) == ("proved", "proved")
    assert any(row.verdict.status == "error" and row.verdict.messages for row in found)


def test_what_names_a_theorem_with_an_error_is_not_proved(lean: EmbeddedToolchain) -> None:
    text = "theorem a : 1 = 2 := rfl\ntheorem b : 1 = 2 := a\ntheorem c : 1 = 1 := rfl\n"
    assert [status for _, status, _ in rows(lean, text)] == ["error", "error", "proved"]


def test_lines_are_those_of_the_file(lean: EmbeddedToolchain) -> None:
    text = (
        "\ufeffimport Mathlib\r\n\r\nlemma a : 1 = 1 := rfl\r\nexample : 1 = 2 := by\r\n  rfl\r\n"
    )
    found = check_file(lean, LIMITS, text)
    assert [(row.theorem, row.line) for row in found] == [("a", 3), ("example at line 4", 4)]
    assert {m.line for m in found[1].verdict.messages} <= {4, 5}
    assert "Mathlib" in found[0].verdict.notes[0]


def test_a_name_of_an_import_does_not_become_a_variable(lean: EmbeddedToolchain) -> None:
    text = "import Mathlib\ntheorem r (x y : ℝ) (h : x = y) : y = x := h.symm\n"
    assert [status for _, status, _ in rows(lean, text)] == ["error"]


def test_the_kernel_sees_files_too(
    lean: EmbeddedToolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    from provers.lean import file_check
    from provers.lean.rules import Review, review

    def silent(text: str, target: str | None = None, *, embedded: bool = False) -> Review:
        return review(text, target, embedded=embedded)._replace(violations=())

    monkeypatch.setattr(file_check, "review", silent)
    off = "set_option debug.skipKernelTC true in\n"
    text = (
        f"{off}theorem a : 1 = 2 := by decide +kernel\n{off}example : 1 = 2 := by decide +kernel\n"
    )
    found = check_file(lean, LIMITS, text + "theorem b : 1 = 2 := sorry\naxiom c : 1 = 2\n")
    assert [(r.verdict.status, r.verdict.rule) for r in found] == [
        ("refused", "kernel"),
        ("refused", "kernel"),
        ("sorry", "sorry"),
    ]


@pytest.fixture(scope="module")
def verdicts(lean: EmbeddedToolchain) -> dict[str, Verdict]:
    names = ("honest", "false_but_proved")
    lines = [line for n in names for line in (DATA / f"{n}.jsonl").read_text("utf-8").splitlines()]
    given = [Submission(r["id"], r["statement"], r["submission"]) for r in map(json.loads, lines)]
    store = VerdictStore(Path(":memory:"))
    settings = BatchSettings(lean, LIMITS, jobs=2)
    found = judge_all(given, settings, store, on_verdict=lambda *_: None)
    store.close()
    return {str(row.id): verdict for row, verdict in zip(given, found, strict=True)}


def test_honest_rows_are_accepted_and_false_ones_are_not(verdicts: dict[str, Verdict]) -> None:
    false = {"logInfo", "doc-comment", "getelem-tick", "fermat"}
    statuses = {one: verdict.status for one, verdict in verdicts.items()}
    wanted = {one: LEANS_OWN.get(one, "refused" if one in false else "proved") for one in statuses}
    assert statuses == wanted


@pytest.mark.parametrize(
    "text",
    [
        "example : 1 = 1 := rfl\ntheorem t : 1 = 1 := «example at line 1»\n",
        "def f : Nat → Nat := fun n => n + 1\n@[simp] example : f 2 = 3 := rfl\n"
        "theorem t : f 2 = 3 := by simp\n",
        "example : Nat := Classical.choice ⟨0⟩\n",
    ],
)
def test_a_name_for_an_example_helps_nobody(lean: EmbeddedToolchain, text: str) -> None:
    """What Lean has errors in as it is written is never wholly proved."""
    assert lean.run(lean.header_for(text) + text, limits=LIMITS).exit_code == 1
    assert "error" in {status for _, status, _ in rows(lean, text)}


def test_examples_keep_their_names_to_themselves(lean: EmbeddedToolchain) -> None:
    found = rows(lean, "example : 1 = 1 := rfl\nexample (n : Nat) : n = n := by\n  rfl\n")
    assert found == [("example at line 1", "proved", 1), ("example at line 2", "proved", 2)]


EASY = "theorem t : 1 = 1 := by sorry"
FENCE = f"```lean\n{EASY}\n```\n"
HARD = "theorem t : 1 = 2 := by sorry"


@pytest.mark.parametrize(
    "statement",
    [
        f"/-- For example:\n{FENCE}-/\ntheorem t : 1 = 2 :=-- todo\n  by sorry",
        f"/-- For example:\n{FENCE}-/\n{HARD}",
        f"Prove this:\n/-- For example:\n{FENCE}-/\n{HARD}",
        f"{FENCE}{HARD}",
        f"{FENCE}```lean\n{HARD}\n```",
        f"```\n{HARD}\n```\n{FENCE}",
        f"```lean\n/-- See\n{FENCE}-/\n{HARD}\n```",
        f"````lean\n/-- See\n{FENCE}-/\n{HARD}\n````",
        f"```lean\n{HARD}\n```",
        f"```{HARD}\n{EASY}\n```",
        f"```lean {HARD}\n{EASY}\n```",
    ],
)
def test_a_statement_is_never_a_part_of_its_text(lean: EmbeddedToolchain, statement: str) -> None:
    given = [Submission("x", statement, "theorem t : 1 = 1 := rfl")]
    store = VerdictStore(Path(":memory:"))
    settings = BatchSettings(lean, LIMITS, jobs=1)
    (found,) = judge_all(given, settings, store, on_verdict=lambda *_: None)
    store.close()
    assert found.status in {"refused", "invalid-statement", "error"}, found


def test_a_theorem_with_the_name_of_an_example_is_not_taken_for_it(
    lean: EmbeddedToolchain,
) -> None:
    text = "theorem «example at line 2» : True := trivial\nexample : (1 : Nat) = 2 := by decide\n"
    assert rows(lean, text) == [
        ("«example at line 2»", "proved", 1),
        ("example at line 2", "error", 2),
    ]


def test_theorems_of_one_name_have_a_row_each(lean: EmbeddedToolchain) -> None:
    text = "theorem X.foo : True := trivial\nnamespace X\n"
    text += "private theorem foo : (1 : Nat) = 2 := by decide\nend X\n"
    assert rows(lean, text) == [("X.foo", "proved", 1), ("X.foo", "error", 3)]


INSTANCE = "@[reducible, instance] example : Add Nat := ⟨fun _ _ => 0⟩\n"
INDUCTION = (
    "(f : Nat → Nat) (h : ∀ n, f (n+1) = f n + 3) (h0 : f 0 = 2) : ∀ n, f n = 3 * n + 2 := by\n"
)


@pytest.mark.parametrize(
    "text",
    [
        f"{INSTANCE}#guard_msgs (drop all) in\ntheorem t : (1 : Nat) + 1 = 0 := by decide\n",
        f"{INSTANCE}theorem t : (1 : Nat) + 1 = 0 := by first | rfl | apply?\n",
        f"{INSTANCE}theorem t (a b : Nat) : a + b = 0 := rfl\ntheorem o : False := trivial\n",
        f"{INSTANCE}example : (1 : Nat) + 1 = 0 := by decide\n",
        f"example {INDUCTION}  intro n\n  induction n with\n  | zero => simp [h0]\n"
        f"  | succ k ih => rw [h, ih]; omega\n\ntheorem t {INDUCTION}  apply?\n",
        f"example {INDUCTION}  intro n\n  induction n with\n  | zero => simp [h0]\n"
        f"  | succ k ih => rw [h, ih]; omega\n\nexample {INDUCTION}  apply?\n",
    ],
)
def test_what_an_example_leaves_when_it_has_a_name_helps_nobody(
    lean: EmbeddedToolchain, text: str
) -> None:
    first, *others = rows(lean, text)
    assert first[1] == "proved"
    assert others
    assert all(status in {"sorry", "error"} for _, status, _ in others)


SLOW = (
    "theorem slow : ∃ n : Nat, n > 0 := by\n"
    "  have h : (Nat.rec (motive := fun _ => Nat) 0 (fun _ x => x + 1) 100000000 : Nat) = 100000000"
    " := by\n    decide +kernel\n  exact ⟨1, by decide⟩\n"
)


@pytest.mark.parametrize(
    "rest",
    [
        "namespace A\ndef P : Prop := ∀ x y : Nat, x ^ 3 = y ^ 3\ntheorem t : P := trivial\n",
        "instance : Add Nat := ⟨fun a _ => a⟩\ntheorem t : (1 : Nat) + 1 = 2 := rfl\n",
        'local infixl:65 " + " => fun (a _ : Nat) => a\ntheorem t : (1 : Nat) + 1 = 2 := rfl\n',
        "/-- Another. -/\n@[reducible] def P : Prop := False\ntheorem t : P := trivial\n",
    ],
)
def test_a_theorem_without_end_takes_nothing_along(lean: EmbeddedToolchain, rest: str) -> None:
    text = f"def P : Prop := True\n{SLOW}" if "namespace" in rest else SLOW
    found = check_file(lean, Limits(seconds=2), text + rest + "\ntheorem e : True := trivial\n")
    statuses = {row.theorem.rpartition(".")[2]: row.verdict.status for row in found}
    assert statuses == {"slow": "timeout", "t": "error", "e": "proved"}


TRUE = "theorem t : (1 : Nat) + 1 = 2 := rfl"
INNER = "def P : Prop := True\nnamespace A\ndef P : Prop := Undefined\n"
ONE = "def c : Nat := 1\nnamespace A\ndef c : Nat := undefined\n"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{INNER}theorem t : P := trivial", "error"),
        (f"{INNER}def Q := P\ntheorem t : Q := trivial", "error"),
        (f"{ONE}theorem t : c * 0 = 0 := Nat.mul_zero c", "error"),
        (f"instance : Add Nat := ⟨undefined⟩\n{TRUE}", "error"),
        (f"@[simp] def f (n : Nat) : Nat := undefined\n{TRUE}", "error"),
        (f"def f (n : Nat) : Nat := undefined\n{TRUE}", "proved"),
        (f"open Nowhere\n{TRUE}", "proved"),
        (f"{TRUE}\ndef P : Prop := Undefined", "proved"),
    ],
)
def test_what_hangs_on_a_definition_with_an_error_is_not_proved(
    lean: EmbeddedToolchain, text: str, status: str
) -> None:
    found = {name.rpartition(".")[2]: state for name, state, _ in rows(lean, text + "\n")}
    assert found["t"] == status
    assert found[""] == "error"


def test_a_chain_of_errors_costs_no_honest_theorem(lean: EmbeddedToolchain) -> None:
    chain = "".join(f"theorem t{i + 1} : (1 : Nat) = 2 := t{i}\n" for i in range(12))
    text = f"theorem a : 2 + 2 = 4 := rfl\ntheorem t0 : (1 : Nat) = 2 := rfl\n{chain}"
    found = rows(lean, f"{text}theorem b : True := trivial\n")
    assert (found[0][1], found[-1][1]) == ("proved", "proved")
    assert {status for _, status, _ in found[1:-1]} == {"error"}


def test_examples_on_one_line_have_a_row_each(lean: EmbeddedToolchain) -> None:
    text = "example : True := trivial example : 1 = 1 := rfl example : 1 = 2 := rfl\n"
    assert [status for _, status, _ in rows(lean, text)] == ["proved", "proved", "error"]


@pytest.mark.parametrize(
    "text",
    [
        "open Nat\nprelude\ntheorem t : True := trivial\n",
        "open Nat\nmodule\ntheorem t : True := trivial\n",
        "open Nat\nimport Foo.Bar\ntheorem t : True := trivial\n",
        "variable (n : Nat)\nimport Init\ntheorem t : n = n := rfl\n",
        "import private theorem t : True := trivial\n",
        "import Mathlib\nopen Nat\nimport Aesop\ntheorem t : True := trivial\n",
    ],
)
def test_imports_stand_where_lean_has_them(lean: EmbeddedToolchain, text: str) -> None:
    assert "proved" not in {status for _, status, _ in rows(lean, text)}


HANG = (
    "  have : Nat.rec (motive := fun _ => Nat → Nat) (fun x => x) (fun _ ih x => ih (ih x)) 60 0"
    " = 0 := by decide +kernel\n"
)
SHORT = Limits(seconds=2)
FAILED = {"crash", "timeout", "memory"}


@pytest.mark.parametrize(
    ("text", "proved"),
    [
        (f"theorem B : True := trivial\ndef h : Nat := by\n{HANG}  exact 0\n", {"B"}),
        (f"example : True := trivial\ndef h : Nat := by\n{HANG}  exact 0\n", {"example at line 1"}),
        ("theorem B : True := by\n  skip; trivial\n"
         "  set_option maxRecDepth 1000000 in iterate 1000000 skip\n", set[str]()),
        (f"theorem S : True := by\n{HANG}  trivial\ntheorem C : 1 = 1 := by\n  open Nat in rfl\n",
         {"C"}),
        (f"theorem H : True := by\n{HANG}  open Nat in\ntheorem B : zero = 0 := rfl\n", set[str]()),
        ("mutual\ntheorem a : True := trivial\ntheorem b : True := trivial\nend\n"
         f"theorem c (alias : Nat) : alias = alias := rfl\ntheorem H : True := by\n{HANG}"
         "  trivial\n", {"a", "b", "c"}),
        (f"theorem a : True := trivial\ndef h : Nat := by\n{HANG}  exact 0\n"
         "theorem b : h = h := rfl\n", {"a"}),
    ],
)  # fmt: skip
def test_what_lean_does_not_end_is_told_and_costs_nothing_before(
    lean: EmbeddedToolchain, text: str, proved: set[str]
) -> None:
    found = check_file(lean, SHORT, text)
    assert {row.theorem for row in found if row.verdict.status == "proved"} == proved
    assert {row.verdict.status for row in found} & FAILED


def test_an_instance_with_an_error_is_meant_by_what_follows(lean: EmbeddedToolchain) -> None:
    text = (
        "class HasVal (α : Type) where\n  val : α → Nat\nstructure W where\n  n : Nat\n"
        "instance base : HasVal W := ⟨fun _ => 0⟩\ninstance better : HasVal W := ⟨fun a => a.nn⟩\n"
        "theorem t : HasVal.val (⟨3⟩ : W) = HasVal.val (⟨4⟩ : W) := rfl\n"
    )
    assert [status for name, status, _ in rows(lean, text) if name == "t"] == ["error"]


def test_an_example_finds_no_other(lean: EmbeddedToolchain) -> None:
    hard = f"example {INDUCTION}  intro n\n  induction n with\n  | zero => simp [h0]\n"
    hard += "  | succ k ih => rw [h, ih]; omega\n"
    text = f"{hard}#guard_msgs (drop all) in\nexample {INDUCTION}  exact?\n"
    assert [status for _, status, _ in rows(lean, text)] == ["proved", "sorry"]


def test_every_theorem_has_a_row(lean: EmbeddedToolchain) -> None:
    guard = "#guard_msgs (drop all) in\n"
    text = (
        f"theorem ok : True := trivial\n{guard}theorem Nat.add_comm : 1 = 2 := by decide\n"
        f"theorem dup : 1 = 1 := rfl\n{guard}theorem dup : 1 = 2 := by decide\n"
        f"{guard}theorem broken : undefined := trivial\n"
    )
    assert [(name, status) for name, status, _ in rows(lean, text)] == [
        ("ok", "proved"),
        ("Nat.add_comm", "error"),
        ("dup", "proved"),
        ("dup", "error"),
        ("broken", "error"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("theorem _private.riemann : True := trivial", "_private.riemann"),
        ("private theorem riemann : True := trivial", "riemann"),
        ("example (sorry' : 1 = 1) : 1 = 1 := rfl", "example at line 1"),
        ("nonrec example : True := trivial", "example at line 1"),
        ("noncomputable example : True := trivial", "example at line 1"),
    ],
)
def test_names_and_modifiers_are_read_as_lean_reads_them(
    lean: EmbeddedToolchain, text: str, name: str
) -> None:
    assert rows(lean, f"{text}\n") == [(name, "proved", 1)]
