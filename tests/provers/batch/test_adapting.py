"""Rows as public data sets and language models write them, judged by real Lean."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from provers.batch.adapting import adapt_all
from provers.batch.records import Submission
from provers.batch.run import BatchSettings, judge_all
from provers.batch.store import VerdictStore
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.judge import Judge, Verdict
from provers.lean.toolchain import Limits

LIMITS = Limits(seconds=30)
HEADER = (
    "import Mathlib\nimport Aesop\n\nset_option maxHeartbeats 400000\n\n"
    "open BigOperators Real Nat Topology Rat\n\n"
)
STATEMENT = "theorem t (n : Nat) (h : n % 2 = 1) : (n + 1) % 2 = 0"


@pytest.fixture(scope="module")
def toolchain() -> Iterator[EmbeddedToolchain]:
    toolchain = EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def judged(toolchain: EmbeddedToolchain, pairs: Sequence[tuple[str, str]]) -> list[Verdict]:
    store = VerdictStore(Path(":memory:"))
    rows = [Submission(place, *pair) for place, pair in enumerate(pairs)]
    try:
        settings = BatchSettings(toolchain, LIMITS, 2)
        return judge_all(rows, settings, store, on_verdict=lambda *_: None)
    finally:
        store.close()


PROVED = {
    "header in the statement": (f"{HEADER}{STATEMENT} := by sorry", "by omega"),
    "header repeated": (f"{HEADER}{STATEMENT} := by sorry", f"{HEADER}{STATEMENT} := by\n  omega"),
    "header in the submission alone": (STATEMENT, f"{HEADER}{STATEMENT} := by omega"),
    "fenced": (STATEMENT, f"It's so.\n\n```lean4\n{HEADER}{STATEMENT} := by omega\n```\nDone"),
    "fenced body": (f"{STATEMENT} := by sorry", "```lean\nby omega\n```"),
    "fenced statement": (f"```lean\n{HEADER}{STATEMENT} := by\n  sorry\n```", "by omega"),
    "draft and answer": (
        STATEMENT,
        f"```lean\n{STATEMENT} := by sorry\n```\nBetter:\n```lean\n{STATEMENT} := by omega\n```\n"
        "It uses:\n```lean\n#check Nat.mod_lt\n```",
    ),
    "windows lines": (
        f"\ufeff{STATEMENT} :=\r\n  by sorry\r\n",
        "\ufeffby\r\n  have := h\r\n  omega",
    ),
    "goes on behind by": (f"{HEADER}{STATEMENT} := by\n  ", "have g := h\n  omega"),
    "goes on behind by on a new line": (f"{STATEMENT} := by", "\n  have g := h\n  omega"),
    "goes on behind by at once": (f"{STATEMENT} := by", "have g := h\nomega"),
    "goes on with one line": (f"{STATEMENT} := by ", "omega"),
    "goes on further right": (f"{STATEMENT} := by", "have g := h\n    omega"),
    "a function behind by": ("theorem t : 1 = 2 → 1 = 2 := by\n", "fun h => h"),
    "a term behind by": ("theorem t : 1 + 1 = 2 := by", "Eq.refl 2"),
    "a whole theorem behind by": (f"{STATEMENT} := by", f"{STATEMENT} := by omega"),
    "lemma": (f"/-- odd -/\nlemma{STATEMENT[7:]} := sorry", f"lemma{STATEMENT[7:]} := by omega"),
    "documented twice": (
        f"/-- odd -/\n{STATEMENT} := by sorry", f"/-- as said -/\n{STATEMENT} := by omega"
    ),
    "attributes": (f"-- one\n@[simp] {STATEMENT} := by sorry", f"@[simp] {STATEMENT} := by omega"),
    "example": (f"example{STATEMENT[9:]} := by sorry", "by omega"),
    "example repeated": (
        f"example{STATEMENT[9:]} := by sorry", f"{HEADER}example{STATEMENT[9:]} := by\n  omega"
    ),
    "variables bound by themselves": (
        "theorem t (a b : α) (h : a = b) : b = a",
        "import Mathlib\ntheorem t (a b : α) (h : a = b) : b = a := h.symm",
    ),
}  # fmt: skip


def test_what_people_write_is_judged(toolchain: EmbeddedToolchain) -> None:
    verdicts = judged(toolchain, list(PROVED.values()))
    found = {
        name: (v.status, [m.text for m in v.messages])
        for name, v in zip(PROVED, verdicts, strict=True)
    }
    assert {name: status for name, (status, _) in found.items()} == dict.fromkeys(
        PROVED, "proved"
    ), found


def test_every_change_is_told(toolchain: EmbeddedToolchain) -> None:
    statement = f"{HEADER}{STATEMENT}"
    answer = f"So:\n```lean\n{HEADER}{STATEMENT} := by omega\n```"
    (verdict,) = judged(toolchain, [(statement, answer)])
    assert verdict.status == "proved"
    imports, opens = "(Mathlib, Aesop) were replaced by the toolchain's header.", "not opened."
    named = "BigOperators, Rat, Real, Topology"
    said = [
        "The submission is the code in lines 3 to 10.",
        f"The import lines of the statement {imports}",
        f"The statement opens {named}, which the toolchain does not have and the statement does "
        f"not use: {opens}",
        "No name of the statement becomes a variable by itself (autoImplicit).",
        f"The import lines of the submission {imports}",
        f"The submission opens {named}, which the toolchain does not have and the submission does "
        f"not use: {opens}",
    ]
    assert list(verdict.notes[:6]) == said


WRONG = {
    # Without its namespace, π would be a variable that stands for anything.
    "notation": (f"{HEADER}theorem t : ∀ n : Nat, n + π * 0 = n", "fun _ => rfl", "π"),
    "real numbers": ("import Mathlib\ntheorem t (x : ℝ) : x = x", "rfl", "ℝ"),
    "used": (f"{HEADER}theorem t : Real.sqrt 2 = Real.sqrt 2", "rfl", "Real"),
    "nothing": ("", "rfl", "ends with a theorem"),
    "half a pair": ("theorem t : True \ud800", "trivial", "U+D800"),
    "gap": ("def x : Nat := sorry\ntheorem t : x = x", "rfl", "sorry"),
}


def test_a_statement_that_lean_cannot_read_is_invalid(toolchain: EmbeddedToolchain) -> None:
    verdicts = judged(toolchain, [pair[:2] for pair in WRONG.values()])
    assert {v.status for v in verdicts} == {"invalid-statement"}
    for (*_, told), verdict in zip(WRONG.values(), verdicts, strict=True):
        assert told in verdict.messages[0].text


def test_messages_have_the_places_of_the_text_as_given(toolchain: EmbeddedToolchain) -> None:
    answers = [
        "So:\n```lean\nby\n  exact bad\n```",
        f"import Mathlib\nopen Real Nat\n{STATEMENT} := by\n  exact bad",
    ]
    behind = [("by\n  ", "exact bad"), ("by", "\n  skip\n  exact bad"), ("by", "exact bad")]
    behind += [("by", "skip\nexact bad"), ("by", "skip\n    exact bad")]
    pairs = [(STATEMENT, answer) for answer in answers]
    pairs += [(f"{STATEMENT} := {end}", proof) for end, proof in behind]
    places = [(v.messages[0].line, v.messages[0].column) for v in judged(toolchain, pairs)]
    assert places == [(4, 8), (4, 8), (1, 6), (3, 8), (1, 6), (2, 6), (2, 10)]


def test_a_repeated_definition_is_the_statements_own(toolchain: EmbeddedToolchain) -> None:
    given = "/-- two -/\n@[simp] def two : Nat := 2\nlemma two_pos : 0 < two := by decide\n"
    statement = f"{HEADER}{given}\ntheorem t : two = 2 := by sorry"
    proof = "theorem aux : two = 2 := rfl\ntheorem t : two = 2 := aux"
    other = given.replace(":= 2", ":= 3")
    texts = [f"{HEADER}{given}{proof}", proof, f"{HEADER}{other}{proof}"]
    rows = [Submission("a", statement, text) for text in texts]
    repeated, without, changed = adapt_all(rows, toolchain, LIMITS)
    assert "def two" not in repeated.submission
    assert repeated.submission.endswith(proof)
    assert repeated.submission.count("\n") == texts[0].count("\n")
    assert without.submission == proof
    assert "def two" in changed.submission


def test_stock_lean_says_itself_what_it_does_not_have(toolchain: EmbeddedToolchain) -> None:
    class Stock(EmbeddedToolchain):
        name = "lean"

    (row,) = adapt_all([Submission("a", f"{HEADER}{STATEMENT}", "rfl")], Stock(), LIMITS)
    assert "open BigOperators Real" in row.statement
    assert "import" not in row.statement


def test_a_row_that_the_judge_cannot_take_costs_no_other(
    toolchain: EmbeddedToolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare = Judge.prepare

    def fail(self: Judge, statement: str, submission: str) -> object:
        if "bad" in submission:
            raise RecursionError
        return prepare(self, statement, submission)

    monkeypatch.setattr(Judge, "prepare", fail)
    pairs = [(STATEMENT, "by omega"), (STATEMENT, "bad"), ("theorem u : True", "trivial")]
    verdicts = judged(toolchain, pairs)
    assert [v.status for v in verdicts] == ["proved", "infrastructure", "proved"]
    assert "RecursionError" in verdicts[1].messages[0].text


def test_lean_is_asked_once_a_batch(
    toolchain: EmbeddedToolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    run = toolchain.run

    def counted(text: str, *, limits: Limits, **others: object) -> object:
        asked.append(text)
        return run(text, limits=limits, **others)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(toolchain, "run", counted)
    rows = [Submission(i, f"open Real Nat\ntheorem t{i} : True", "trivial") for i in range(9)]
    adapt_all(rows, toolchain, LIMITS)
    adapt_all([Submission("a", STATEMENT, "by omega")], toolchain, LIMITS)
    assert len(asked) == 1
