"""Theorem statements over Nat and Int, understood: read, typed, printed, compared.

    statement = parse_statement("theorem t (n : ℕ) (h : 0 < n) : 9 ∣ 10 ^ n - 1")
    render_statement(statement, "core")     # theorem t (n : Nat) (h : 0 < n) : 9 ∣ 10 ^ n - 1
    translate(text, to="mathlib")           # from text to text
    statement_hash(statement)               # equal for statements equal but for names

`provers.statements.ast` has the nodes; every one is a frozen dataclass with its type explicit.
"""

from provers.statements.canonical import normal_form, statement_hash, translate
from provers.statements.errors import StatementSyntaxError
from provers.statements.reading import parse_proposition, parse_statement, parse_term
from provers.statements.render import render, render_statement, render_type
from provers.statements.transform import closed, map_parts, substitute

__all__ = [
    "StatementSyntaxError",
    "closed",
    "map_parts",
    "normal_form",
    "parse_proposition",
    "parse_statement",
    "parse_term",
    "render",
    "render_statement",
    "render_type",
    "statement_hash",
    "substitute",
    "translate",
]
