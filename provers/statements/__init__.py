"""Theorem statements over Nat and Int, understood: read, typed, printed, compared.

    statement = parse_statement("theorem t (n : ℕ) (h : 0 < n) : 9 ∣ 10 ^ n - 1")
    render_statement(statement, "core")     # theorem t (n : Nat) (h : 0 < n) : 9 ∣ 10 ^ n - 1
    translate(text, to="mathlib")           # from text to text
    statement_hash(statement)               # equal for statements equal but for names

    evaluate(proposition, {"n": 3})         # True, False or None for unknown
    find_counterexample(statement)          # small values that refute it, or None

Between terms and SymPy goes `provers.statements.to_sympy`, which is not imported here, since SymPy
takes long to load. `provers.statements.ast` has the nodes;
every one is a frozen dataclass with its type explicit.
"""

from provers.statements.canonical import normal_form, statement_hash, translate
from provers.statements.core_form import core_form
from provers.statements.counterexample import Counterexample, find_counterexample
from provers.statements.errors import StatementSyntaxError
from provers.statements.evaluate import evaluate, evaluate_term
from provers.statements.reading import parse_proposition, parse_statement, parse_term
from provers.statements.render import render, render_statement, render_type
from provers.statements.transform import closed, map_parts, substitute

__all__ = [
    "Counterexample",
    "StatementSyntaxError",
    "closed",
    "core_form",
    "evaluate",
    "evaluate_term",
    "find_counterexample",
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
