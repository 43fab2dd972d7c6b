"""Submissions that share runs of Lean end as they do alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from provers.batch.records import Submission
from provers.batch.run import BatchSettings, judge_all
from provers.batch.store import VerdictStore
from provers.lean.embedded import EmbeddedToolchain
from provers.lean.judge import Judge, Verdict
from provers.lean.together import judge_together
from provers.lean.toolchain import Limits

LIMITS = Limits(seconds=30)
# Repeated squaring: with memory enough it takes longer than anybody waits.
SQUARES = "(Nat.rec (motive := fun _ => Nat) 3 (fun _ r => r * r) 60)"
_KILLER = f"theorem killer : Nat.beq {SQUARES} 0 = false"
KILLER = Submission("killer", _KILLER, "by decide")
_DEEP = "Nat.rec (motive := fun _ => Nat → Nat) (fun k => k) (fun _ f => fun k => f (f k)) 60 0"
OVERFLOW = Submission("overflow", f"theorem deep : Nat.beq ({_DEEP}) 1 = true", "by decide")


@pytest.fixture(scope="module")
def toolchain() -> Iterator[EmbeddedToolchain]:
    toolchain = EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def batch(
    toolchain: EmbeddedToolchain, rows: list[Submission], limits: Limits = LIMITS, jobs: int = 2
) -> list[Verdict]:
    store = VerdictStore(Path(":memory:"))
    settings = BatchSettings(toolchain, limits, jobs)
    try:
        return judge_all(rows, settings, store, on_verdict=lambda *_: None)
    finally:
        store.close()


def without_costs(verdict: Verdict) -> Verdict:
    return verdict._replace(seconds=0.0, peak_mb=0.0)


@pytest.fixture
def crowd() -> list[tuple[str, str]]:
    """Several attempts at one theorem, and neighbours that would notice each other."""
    swap = "theorem swap (p q : Prop) : p ∧ q → q ∧ p"
    return [
        (swap, "by\n  rintro ⟨a, b⟩\n  exact ⟨b, a⟩"),
        (swap, ":= fun ⟨a, b⟩ => ⟨b, a⟩"),
        (swap, "by\n  intro h\n  have unused : True := trivial\n  exact h.symm"),
        (swap, f"lemma aid (p : Prop) : p → p := id\n{swap} := fun h => ⟨aid q h.2, h.1⟩"),
        (swap, "fun h => h"),
        (swap, "by\n  rintro ⟨a, b⟩\n  exact ⟨b, a"),
        (swap, "fun h => other _ _ h"),
        (swap, "by sorry"),
        ("theorem other (p q : Prop) : p ∧ q → q ∧ p", "fun h => ⟨h.2, h.1⟩"),
        ("theorem own (p : Prop) : p → p", "theorem id (p : Prop) : p → p := fun h => h"),
        (
            "theorem own (p : Prop) : p → p",
            "theorem And.intro (p : Prop) : p → p := fun h => h\ntheorem own (p : Prop) : p → p := "
            "And.intro p",
        ),
        (
            "theorem own (p : Prop) : p → p",
            "theorem absurd (p : Prop) : p → p := fun h => h\ntheorem own (p : Prop) : p → p := "
            "absurd p",
        ),
    ]


def test_verdicts_are_those_of_each_alone(
    toolchain: EmbeddedToolchain, crowd: list[tuple[str, str]]
) -> None:
    rows = [Submission(str(place), *pair) for place, pair in enumerate(crowd)]
    together = batch(toolchain, rows)
    with Judge(toolchain, LIMITS) as judge:
        alone = [judge.judge(*pair) for pair in crowd]
        shared = judge_together(judge, crowd)
    assert [*map(without_costs, together)] == [*map(without_costs, alone)]
    assert {v.status for v in shared if v is not None} == {"proved"}
    # The clean ones are found in common runs, although others beside them fail.
    assert all(shared[place] for place in (0, 1, 3, 8))
    assert [v.status for v in alone[4:8]] == ["error", "error", "error", "sorry"]
    assert all(v.status != "proved" for v in alone[9:])


def test_a_killer_takes_nobody_along(toolchain: EmbeddedToolchain) -> None:
    good = [
        Submission(f"good {n}", f"theorem good{n} : {n} + 1 = {n + 1}", "by decide")
        for n in range(2)
    ]
    endless = batch(toolchain, [good[0], KILLER], Limits(seconds=2, memory_mb=16_000), jobs=1)
    assert [v.status for v in endless] == ["proved", "timeout"]
    rows = [good[0], KILLER, OVERFLOW, good[1]]
    hungry = batch(toolchain, rows, Limits(seconds=60, memory_mb=160), jobs=1)
    assert [v.status for v in hungry] == ["proved", "out-of-memory", "crash", "proved"]


def test_a_proof_is_not_found_in_a_neighbours(toolchain: EmbeddedToolchain) -> None:
    """Even where no message tells of it, as one that is cut off does not."""
    heading = "(f : Nat → Nat) (h : ∀ n, f (n+1) = f n + 3) (h0 : f 0 = 2) : ∀ n, f n = 3 * n + 2"
    hard = "by\n  intro n\n  induction n with\n  | zero => simp [h0]\n  | succ k ih => rw [h, ih]"
    hard += "; omega"
    deep = "(f n = 3 * n + 2)"
    for _ in range(60):
        deep = f"(k {deep})"
    name = "y" * 900
    thief = (
        f"by\n  intro n\n  have q : (fun k : Prop → Prop => {deep}) (fun p => ∀ {name} : Nat, p)"
        f" := by\n    dsimp only\n    SEARCH\n  exact q{' 0' * 60}"
    )
    for search in ("exact?", "apply?", "first | exact? | skip"):
        pairs = [
            (f"theorem hard {heading}", hard),
            (f"theorem thief {heading}", thief.replace("SEARCH", search)),
            (f"theorem other {heading}", hard),
        ]
        with Judge(toolchain, LIMITS) as judge:
            shared = judge_together(judge, pairs)
        assert [v and v.status for v in shared] == ["proved", None, "proved"]


def test_what_a_proof_needs_of_a_neighbour_is_found_by_constants(
    toolchain: EmbeddedToolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words that search are no guard by themselves."""
    from provers.lean import together

    monkeypatch.setattr(together, "searches", lambda _: False)
    test_a_proof_is_not_found_in_a_neighbours(toolchain)
