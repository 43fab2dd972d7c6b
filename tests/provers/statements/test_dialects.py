"""Statements read and printed: the same for the parser, and the same for Lean."""

import pytest
from hypothesis import given, settings

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.toolchain import Dialect, Limits
from provers.statements import (
    StatementSyntaxError,
    parse_proposition,
    parse_statement,
    parse_term,
    render,
    render_statement,
    statement_hash,
    translate,
)
from provers.statements.ast import INT, NAT, Proposition, Term, Type
from tests.provers.statements.statement_data import CORPUS, FORMS, SPELLED_OUT, propositions, terms

TEXTS = [*CORPUS.values(), *FORMS.values(), *SPELLED_OUT.values()]
DIALECTS: tuple[Dialect, ...] = ("core", "mathlib")
VARIABLES: dict[str, Type] = {"m": NAT, "n": NAT, "x": INT, "y": INT}


@pytest.mark.parametrize("text", [*CORPUS.values(), *FORMS.values()])
def test_what_is_printed_is_read_as_the_same_statement(text: str) -> None:
    statement = parse_statement(text)
    for dialect in DIALECTS:
        printed = render_statement(statement, dialect)
        assert parse_statement(printed) == statement
        assert render_statement(parse_statement(printed), dialect) == printed
        assert statement_hash(parse_statement(printed)) == statement_hash(statement)


def test_lean_takes_printed_statements_for_the_same() -> None:
    lean = EmbeddedToolchain()
    text = lean.header
    lines: dict[int, str] = {}
    for index, statement in enumerate(TEXTS):
        name = parse_statement(statement).name
        printed = {translate(statement, to=dialect) for dialect in DIALECTS} - {statement}
        for number, form in enumerate([statement, *sorted(printed)]):
            named = form.replace(f"theorem {name}", f"theorem s{index}_{number}", 1)
            text += f"{named} := sorry\n"
            if number:
                text += f"example : type_of% @s{index}_0 = type_of% @s{index}_{number} := rfl\n"
                lines[text.count("\n")] = statement
    run = lean.run(text, limits=Limits(seconds=120))
    assert run.outcome == "finished"
    errors = [(lines.get(m.line, m.line), m.text) for m in run.messages if m.severity == "error"]
    assert errors == []


def test_another_statement_is_not_taken_for_the_same() -> None:
    lean = EmbeddedToolchain()
    text = (
        f"{lean.header}theorem a (n : Nat) : n + 0 ≤ n := sorry\n"
        "theorem b (n : Nat) : n + 1 ≤ n := sorry\n"
        "example : type_of% @a = type_of% @b := rfl\n"
    )
    run = lean.run(text, limits=Limits())
    assert [m.line for m in run.messages if m.severity == "error"] == [text.count("\n")]


@given(propositions())
@settings(max_examples=50)
def test_random_propositions_are_read_back(proposition: Proposition) -> None:
    for dialect in DIALECTS:
        assert parse_proposition(render(proposition, dialect), VARIABLES) == proposition


@given(terms(INT))
@settings(max_examples=40)
def test_random_terms_are_read_back(term: Term) -> None:
    assert parse_term(render(term), VARIABLES) == term


def test_mathlib_notions_are_spelled_out_for_core() -> None:
    text = (
        "lemma t (a n : ℤ) (h : a ≡ 3 [ZMOD n]) : "
        "∃! k, k ∈ Finset.Icc 1 n ∧ |a| = k ∧ ∀ i ∈ [2, 3], i ≠ k"
    )
    assert translate(text, to="mathlib") == (
        "theorem t (a n : ℤ) (h : a ≡ 3 [ZMOD n]) : "
        "∃! k : ℤ, k ∈ Finset.Icc 1 n ∧ |a| = k ∧ ∀ i : ℤ, i ∈ [2, 3] → i ≠ k"
    )
    core = translate(text, to="core")
    assert core.startswith(
        "theorem t (a n : Int) (h : a % n = 3 % n) : ∃ k : Int, ((1 ≤ k ∧ k ≤ n)"
    )
    assert core.endswith("→ k' = k")
    assert translate(core, to="core") == core
    assert statement_hash(parse_statement(core)) == statement_hash(parse_statement(text))


def test_the_hash_sees_meaning_and_not_names() -> None:
    one = parse_statement("theorem a (n : ℕ) (h : 0 < n) : 9 ∣ 10^n - 1 := by sorry")
    same = parse_statement("lemma b: ∀ k : Nat, (0<k) → 9∣10 ^ k-1")
    other = parse_statement("theorem a (n : ℤ) (h : 0 < n) : 9 ∣ 10 * n - 1")
    swapped = parse_statement("theorem c (x y : Nat) : ∃ x : Nat, x = y")
    bound = parse_statement("theorem c (x y : Nat) : ∃ z : Nat, z = x")
    assert statement_hash(one) == statement_hash(same)
    assert statement_hash(one) != statement_hash(other)
    assert statement_hash(swapped) != statement_hash(bound)


REFUSED = {
    "theorem t : ∀ x, x = x": (15, "nothing says"),
    "theorem t (x : ℝ) : x = x": (16, "type"),
    "theorem t : a = 1": (13, "'a'"),
    "theorem t : -3 = 4": (13, "Nat has no negative numbers"),
    "theorem t (n : Nat) (z : Int) : 2 ^ z = n": (37, "Int"),
    "theorem t (n : Nat) (f : Nat → Nat) (z : Int) : f z = n": (51, "type Int"),
    "theorem t (n : Nat) : n = 1 = 2": (29, "'='"),
    "theorem t (n : Nat) : n! = 1": (23, "'n!'"),
    "theorem t (n : Nat) : 1.5 < n": (23, "not understood"),
    "theorem t (n : Nat) : n ∈ {1, 2}": (27, "not expected"),
    "theorem t (p : Prop) : (p : Prop) → p": (24, "arrow"),
    "theorem t (h : 1 = 1) : h = h": (25, "hypothesis"),
    "theorem t [Decidable p] : p": (11, "instance"),
    "theorem t (n : Nat) : n + 1": (23, "Prop is needed"),
    "theorem t (n : Nat) : Real.sqrt n = 1": (23, "Real.sqrt"),
    "theorem t (n : Nat) : |n| = 1": (23, "absolute value"),
    "theorem t (n : Nat) : n + ": (26, "too early"),
    "theorem t (n : Nat) : n = " + "9" * 3000: (27, "3000 digits"),
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_not_understood_is_refused_with_its_place(text: str) -> None:
    column, reason = REFUSED[text]
    with pytest.raises(StatementSyntaxError) as caught:
        parse_statement(text)
    assert (caught.value.line, caught.value.column) == (1, column)
    assert reason in str(caught.value)


@pytest.mark.parametrize("text", ["(" * 5000 + ")" * 5000, "¬" * 5000, "x" * 30_000])
def test_hostile_texts_are_refused(text: str) -> None:
    with pytest.raises(StatementSyntaxError):
        parse_statement(f"theorem t : {text} 1 = 1")
