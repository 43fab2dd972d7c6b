import pytest

from provers.lean.statement import StatementError, parse_statement


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


@pytest.mark.parametrize(
    "text",
    [
        "",
        "def x := 1",
        "theorem : True",
        "theorem a : True := trivial\ntheorem b : True",
        "axiom x : False\ntheorem t : False",
        "namespace A\ntheorem t : True\nend A",
        "theorem t : True /-",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    with pytest.raises(StatementError):
        parse_statement(text)
