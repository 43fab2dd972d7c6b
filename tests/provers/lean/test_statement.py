import pytest

from provers.lean.statement import EXAMPLE, StatementError, parse_statement


@pytest.mark.parametrize(
    "proof", ["", " := by sorry", " := sorry", ":=\n  by\n  sorry -- end", " := by", " :="]
)
def test_a_missing_proof_is_cut(proof: str) -> None:
    statement = parse_statement(f"lemma t (n : Nat := 1) : n = n{proof}\n")
    assert statement == ("", "t", "theorem t (n : Nat := 1) : n = n")


def test_the_frozen_statement_keeps_the_scope_of_its_name() -> None:
    statement = parse_statement("open Nat in\ntheorem A.«b c».d.{u} (p : Sort u) : p = p")
    assert statement.preamble == "open Nat in\n"
    assert statement.frozen_constant() == ("A", "b c", "Frozen statement")
    assert statement.frozen() == (
        "open Nat in\ntheorem «A».«b c».«Frozen statement».{u} (p : Sort u) : p = p := sorry\n"
    )


def test_declarations_before_the_theorem_are_its_preamble() -> None:
    statement = parse_statement(
        "namespace A\ndef two : Nat := 2\nlemma two_eq : two = 2 := rfl\nend A\n"
        "-- the theorem\ntheorem t : A.two = 2 := by sorry"
    )
    assert statement.name == "t"
    assert statement.preamble == (
        "namespace A\ndef two : Nat := 2\ntheorem two_eq : two = 2 := rfl\nend A\n-- the theorem\n"
    )
    assert [d.name for d in statement.helpers()] == [("A", "two"), ("A", "two_eq")]


@pytest.mark.parametrize(
    "before", ["/-- doc -/\n", "@[simp] ", "/-- doc -/ @[simp, ext] private\n", "protected "]
)
def test_what_belongs_to_the_theorem_itself_is_left_out(before: str) -> None:
    statement = parse_statement(f"open Nat\n{before}theorem t : True := by\n  sorry\n")
    assert statement == ("open Nat\n", "t", "theorem t : True")


def test_documentation_of_a_module_stays() -> None:
    assert parse_statement("/-! some -/\ntheorem t : True").preamble == "/-! some -/\n"


def test_an_example_is_a_theorem_with_a_name() -> None:
    statement = parse_statement("/-- doc -/\nexample (n : Nat) : n = n := by\n  sorry")
    assert statement == ("", EXAMPLE, f"theorem {EXAMPLE} (n : Nat) : n = n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "def x := 1",
        "theorem : True",
        "theorem a : True := sorry\ntheorem b : True",
        "theorem a : True\ndef b := 1",
        "abbrev answer : Nat := by sorry\ntheorem t : answer = 1 := by sorry",
        "namespace A\nexample : True\nend A",
        "axiom x : False\ntheorem t : False",
        "namespace A\ntheorem t : True\nend A",
        "theorem t : True /-",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    with pytest.raises(StatementError):
        parse_statement(text)
