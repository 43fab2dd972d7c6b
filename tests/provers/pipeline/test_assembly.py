"""Files from lemmas, matching, and the assembler that deduces, all judged by Lean."""

import pytest

from provers.assembly.composition import Part, compose, names_used, tactics
from provers.assembly.deduction import DeductionAssembler
from provers.assembly.matching import matches
from provers.budget import Budget, Spending
from provers.proving.checker import Checker
from provers.proving.task import Task
from provers.records import Proof
from provers.statements import parse_statement, render
from provers.statements.ast import INT, Variable, VariableBinder
from provers.workshop import Workshop

INF = float("inf")
FOUR = parse_statement("theorem four (n : Nat) : (2 * n) ^ 2 = 4 * (n * n)")
SQUARE = parse_statement("theorem square (n : Nat) (h : n % 2 = 0) : n ^ 2 % 4 = 0")
TARGET = parse_statement("theorem target (a b : Nat) (h : a % 2 = 0) : (a ^ 2 + 4 * b) % 4 = 0")


def part(text: str, proof: str, *uses: str) -> Part:
    return Part(parse_statement(text), Proof(proof, "test", "test", uses))


def chain() -> dict[str, Part]:
    return {
        "c": part("theorem c (n : Nat) : n ≤ n + 2", "by\n  have := b n\n  omega", "b"),
        "a": part("theorem a {n : Nat} : n ≤ n", "Nat.le_refl _"),
        "b": part("theorem b (n : Nat) : n ≤ n + 1", "by\n  have := @a n\n  omega", "a"),
        "idle": part("theorem idle : 1 = 1", "rfl"),
    }


def test_lemmas_stand_before_what_uses_them_and_idle_ones_are_left_out():
    target = part("theorem t (n : Nat) : n ≤ n + 2", "by\n  exact c n", "c")
    composition = compose(target, chain())
    assert [p.statement.name for p in composition.lemmas] == ["a", "b", "c"]
    assert list(composition.edges()) == [("a", "b"), ("b", "c"), ("c", "t")]


@pytest.mark.parametrize("style", ["theorems", "one_proof"])
def test_both_styles_of_a_file_are_accepted_by_the_judge(workshop: Workshop, style: str):
    text = "theorem t (n : Nat) : n ≤ n + 2"
    composition = compose(part(text, "by exact c n", "c"), chain())
    body = getattr(composition, style)()
    assert workshop.judge(text, body).status == "proved"
    assert getattr(composition, style)("mathlib").count("ℕ") == 4


def test_circles_and_unproved_lemmas_are_refused():
    circle = {
        "x": part("theorem x : 1 = 1", "y", "y"),
        "y": part("theorem y : 1 = 1", "x", "x"),
    }
    with pytest.raises(ValueError, match="rests on itself"):
        compose(part("theorem t : 1 = 1", "x", "x"), circle)
    with pytest.raises(ValueError, match="not proved"):
        compose(part("theorem t : 1 = 1", "z", "z"), circle)


def test_names_in_comments_and_strings_are_not_used():
    assert names_used("by exact b /- a -/ (a.1)", {"a": None, "b": None, "c": None}) == ("b", "a")
    assert names_used("by simp -- a", {"a": None}) == ()


@pytest.mark.parametrize(
    ("proof", "lines"),
    [
        ("by omega", ["omega"]),
        ("by\n    intro x\n    · simp\n      rfl", ["intro x", "· simp", "  rfl"]),
        ("fun x =>\n  x", ["exact (fun x =>", "    x)"]),
    ],
)
def test_a_proof_text_as_lines_of_tactics(proof: str, lines: list[str]):
    assert tactics(proof) == lines


def test_matching_finds_terms_and_keeps_bound_variables_inside():
    lemma = parse_statement(
        "theorem l (f : Int → Int) (m c : Int) (h : ∀ x, f x = m * x + c) : True"
    )
    fact = parse_statement(
        "theorem l (g : Int → Int) (h : ∀ n, g n = (g 1 - g 0) * n + g 0) : True"
    )
    holes = frozenset(b.variable for b in lemma.binders if isinstance(b, VariableBinder))
    pattern, other = (s.binders[-1].proposition for s in (lemma, fact))  # pyright: ignore
    [found] = list(matches(pattern, other, holes))[:1]
    shown = {hole.name: render(value) for hole, value in found.items()}
    assert shown == {"f": "g", "m": "g 1 - g 0", "c": "g 0"}
    swapped = parse_statement("theorem l (g : Int → Int) (h : ∀ n, g n = n * n + g 0) : True")
    assert not list(matches(pattern, swapped.binders[-1].proposition, holes))  # pyright: ignore
    assert Variable("m", INT) in holes


def assembled(workshop: Workshop, task: Task) -> Proof | None:
    checker = Checker(workshop.toolchain, workshop.checker.limits, heartbeats=2000)
    budget = Budget(Spending(60, INF, INF, INF))
    return DeductionAssembler(checker).assemble(task, budget)


def test_lemmas_are_found_threaded_and_only_those_needed_are_used(workshop: Workshop):
    proof = assembled(workshop, Task(TARGET, (FOUR, SQUARE)))
    assert proof is not None
    assert proof.uses == ("square",)
    lemma = "theorem square (n : Nat) (h : n % 2 = 0) : n ^ 2 % 4 = 0 := sorry\n"
    heading = "theorem target (a b : Nat) (h : a % 2 = 0) : (a ^ 2 + 4 * b) % 4 = 0"
    run = workshop.toolchain.run(
        f"{workshop.toolchain.header}{lemma}{heading} :=\n  {proof.text}\n",
        limits=workshop.checker.limits,
    )
    assert not [m for m in run.messages if m.severity == "error"]


def test_what_does_not_follow_is_not_assembled(workshop: Workshop):
    false = parse_statement("theorem t (a : Nat) (h : a % 2 = 0) : a ^ 2 % 8 = 0")
    assert assembled(workshop, Task(false, (SQUARE,))) is None


def test_facts_are_threaded_through_lemmas_about_functions(workshop: Workshop):
    lemmas = (
        parse_statement("theorem zero (f : Int → Int) (h : ∀ x, f (f x) = f x + x) : f 0 = 0"),
        parse_statement(
            "theorem step (f : Int → Int) (h : ∀ x, f (f x) = f x + x) (z : f 0 = 0) :"
            " ∀ x, f x = 0 → x = 0"
        ),
    )
    target = parse_statement(
        "theorem t : ∀ f : Int → Int, (∀ x, f (f x) = f x + x) →"
        " (∃ x, f x = 0) ∧ ∀ x, f x = 0 → x = f 0"
    )
    proof = assembled(workshop, Task(target, lemmas))
    assert proof is not None
    assert proof.uses == ("zero", "step")


def test_witnesses_are_those_that_facts_name_together(workshop: Workshop):
    lemmas = (
        "theorem root (n : Nat) (h : 3 ≤ n) : ∃ x : Nat, x + 3 = n",
        "theorem even (n x : Nat) (h : x + 3 = n) : x * (2 * n) = (n - 3) * (n + n)",
        "theorem less (n x : Nat) (h : x + 3 = n) : x < 2 * n",
    )
    goal = "theorem t (n : Nat) (h : 3 ≤ n) : ∃ a b c : Nat, a < b ∧ a * b = c * (n + n)"
    task = Task(parse_statement(goal), tuple(map(parse_statement, lemmas)))
    assembler = DeductionAssembler(Checker(workshop.toolchain, heartbeats=6000))
    proof = assembler.assemble(task, Budget(Spending(40, INF, INF, INF)))
    assert proof is not None
    assert "refine ⟨x, (2 * n), (n - 3), ?_⟩" in proof.text
    assert set(proof.uses) == {"root", "even", "less"}
