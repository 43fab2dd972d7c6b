"""What the generated bindings say, and that they are what the runtime at hand gives."""

import subprocess
import sys

import pytest

from provers.lean import bindings


def test_the_generated_files_are_those_of_this_runtime() -> None:
    # A process of its own, since the reader initialises the whole native library.
    done = subprocess.run(
        [sys.executable, "-m", "provers.lean.bindings", "--check"], check=False, timeout=120
    )
    assert done.returncode == 0


def test_the_table_names_what_the_lean_files_bind() -> None:
    rows = [
        line.split("\t") for line in bindings.TABLE_FILE.read_text("utf-8").splitlines()[1:] if line
    ]
    syntax = "".join(path.read_text("utf-8") for path in bindings.SYNTAX_FILES)
    unexpanders = bindings.UNEXPANDERS_FILE.read_text("utf-8")
    assert {row[0] for row in rows} == {"parser", "macro", "unexpander"}
    for what, name, target in rows:
        text = unexpanders if what == "unexpander" else syntax
        assert f" opaque {name} : " in text
        if what == "macro":
            assert f"attribute [macro {target}] {name}\n" in text
    assert len(rows) == (syntax + unexpanders).count(" opaque ")


@pytest.mark.parametrize(
    ("kind", "category"),
    [
        (("term_+_",), "term"),
        (("Lean", "Parser", "Tactic", "intro"), "tactic"),
        (("Lean", "Parser", "Tactic", "Conv", "lhs"), "conv"),
        (("Lean", "Parser", "Tactic", "Conv", "conv"), "tactic"),
        (("Lean", "Parser", "Tactic", "rcasesPat", "tuple"), "rcasesPat"),
        (("precMax",), "prec"),
        (("Lean", "binderIdent"), None),
    ],
)
def test_category_of_a_node(kind: tuple[str, ...], category: str | None) -> None:
    assert bindings.category_of(kind) == category


def test_names_are_quoted_where_lean_needs_it() -> None:
    assert bindings.text(("Lean", "term∃__,_")) == "Lean.«term∃__,_»"
    assert bindings.text(("Lean", "Parser", "Tactic", "exact?")) == "Lean.Parser.Tactic.exact?"


def test_mangled_names_are_read_back() -> None:
    assert bindings.demangle("term___x2b__") == "term_+_"
    assert bindings.demangle("term___u2264__") == "term_≤_"
