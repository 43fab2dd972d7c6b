"""Heads and fences: what is taken from a text, and that all the rest stays where it was."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.fences import fenced_block
from provers.lean.heads import read_head, unknown_namespaces
from provers.lean.toolchain import Limits

UNKNOWN = frozenset({"BigOperators", "Real", "Topology", "Rat", "Nat.Real", "Real.Nat"})


def adapted(text: str, *, strict: bool = False, unknown: frozenset[str] = UNKNOWN) -> str:
    head = read_head(text)
    every = frozenset(c for c in head.candidates() if c.split(".")[-1] in unknown or c in unknown)
    return head.adapted(head.absent(every), strict=strict)


@pytest.mark.parametrize(
    ("text", "names", "left"),
    [
        ("import Mathlib\nimport Aesop\ntheorem t", ["Mathlib", "Aesop"], "\n\ntheorem t"),
        ("-- hi\nprelude\nimport A.B\ntheorem t", ["", "A.B"], "-- hi\n\n\ntheorem t"),
        ("module\npublic meta import all A\ndef x", ["", "A"], "\n\ndef x"),
        ("set_option maxHeartbeats 9 in\nimport A\n", ["A"], "set_option maxHeartbeats 9 in\n\n"),
        ("theorem t : import = import", [], "theorem t : import = import"),
        ("/- import A -/ theorem t", [], "/- import A -/ theorem t"),
        ("public theorem t", [], "public theorem t"),
    ],
)
def test_imports_are_taken_and_lines_stay(text: str, names: list[str], left: str) -> None:
    assert [name for *_, name in read_head(text).imports] == names
    assert adapted(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("open BigOperators Real Nat Topology Rat\ntheorem t", "open Nat\ntheorem t"),
        ("open Real\n\nopen scoped BigOperators Nat\nlemma t", "\n\nopen scoped Nat\nlemma t"),
        ("open Real in\ntheorem t", "\ntheorem t"),
        ("open Real Nat in theorem t", "open Nat in theorem t"),
        ("open\n  Real\n  Nat\n@[simp] theorem t", "open Nat\n\n\n@[simp] theorem t"),
        # What is used, or not opened as a whole, stays and is an error of Lean's.
        ("open Real\ntheorem t : Real.pi = 3", None),
        ("open Real\ntheorem t : _root_.Real.pi = 3", None),
        ("open Real (pi)\ntheorem t", None),
        ("open Real hiding pi\ntheorem t", None),
        ("open Real renaming pi → p\ntheorem t", None),
        ("open «Real»\ntheorem t", None),
        ("namespace Real end Real open Real theorem t", None),
        ("open Nat\ntheorem t", None),
        # Where automatic variables are spoken of, they could come in place of what is not opened.
        ("set_option autoImplicit true\nopen Real\ntheorem t", None),
        # Only the head counts.
        ("theorem t : True\nopen Real", None),
        ("variable (h : open Real in True)\ntheorem t", None),
    ],
)
def test_only_namespaces_without_use_are_not_opened(text: str, left: str | None) -> None:
    assert adapted(text) == (text if left is None else left)


def test_a_namespace_within_an_opened_one_is_opened() -> None:
    text = "open Nat Real\ntheorem t"
    assert adapted(text, unknown=frozenset({"Real"})) == "open Nat\ntheorem t"
    head = read_head(text)
    assert head.absent({"Real"}) == frozenset()  # Nat.Real is known
    assert head.absent({"Real", "Nat.Real"}) == {"Real"}


def test_automatic_variables_are_off_where_something_is_left_out() -> None:
    off = "set_option autoImplicit false "
    assert adapted("import A\ntheorem t", strict=True) == f"{off}\ntheorem t"
    text = "set_option maxHeartbeats 9 in open Real in theorem t"
    assert adapted(text, strict=True) == f"{off}set_option maxHeartbeats 9 in  theorem t"
    assert adapted("open Nat\ntheorem t", strict=True) == "open Nat\ntheorem t"


WORDS = (
    "import open Real Nat theorem lemma in scoped ( ) [ ] « » A.B -- /- -/ \" ' `` set_option "
    "module public section namespace end ⟨ \\ {"
)
HEADS = st.lists(st.sampled_from([*WORDS.split(), "\n", "in\n"])).map(" ".join)


@given(HEADS, st.booleans())
def test_any_head_keeps_its_lines(text: str, strict: bool) -> None:
    left = adapted(text, strict=strict)
    assert left.count("\n") == text.count("\n")
    if "import" not in text and "open" not in text and "module" not in text:
        assert left == text


@pytest.mark.parametrize(
    "text",
    [
        "open Real\n" * 30_000,
        "open " + "Real " * 50_000,
        "import A " * 30_000,
        "public " * 30_000,
        "``` \n" * 60_000,
        '"/-\n```lean\ntheorem t\n```\n' * 30_000,
        "@" * 200_000,
    ],
    ids=len,
)
def test_a_hostile_text_is_read_in_the_end(text: str) -> None:
    begun = time.monotonic()
    adapted(text, strict=True)
    fenced_block(text, lambda: "t")
    assert time.monotonic() - begun < 30  # squares of these take minutes


def test_lean_is_asked_which_namespaces_there_are() -> None:
    toolchain = EmbeddedToolchain()
    try:
        names = ["Nat", "Real", "Int", "Topology", "Nat.Topology", "List"]
        unknown = unknown_namespaces(toolchain, Limits(seconds=30), names)
        assert unknown == {"Real", "Topology", "Nat.Topology"}
        assert unknown_namespaces(toolchain, Limits(seconds=1e-6), names) == frozenset()
    finally:
        toolchain.close()


ANSWER = """I'll prove it. First an idea:
```lean4
theorem aux : True := trivial
theorem t : True := aux
```
It isn't "complete". In Python, `f`:
```python
print(1)
```
```lean
#print axioms t
```
Done.
"""


def test_the_last_block_that_declares_the_target_is_taken() -> None:
    block = fenced_block(ANSWER, lambda: "t")
    assert block is not None
    assert block.text == "theorem aux : True := trivial\ntheorem t : True := aux\n"
    assert ANSWER[: block.start].count("\n") == 2


@pytest.mark.parametrize(
    ("text", "target", "code"),
    [
        (ANSWER, None, "#print axioms t\n"),
        (ANSWER, "other", "#print axioms t\n"),
        ("```lean\nby simp\n```", "t", "by simp\n"),
        ("```\nby simp\n```\n", "t", "by simp\n"),
        ("Cut off:\n```lean4\nby\n  simp", "t", "by\n  simp"),
        ("````lean\n/- ```\nx\n``` -/\nby simp\n````", "t", "/- ```\nx\n``` -/\nby simp\n"),
        ("  ```Lean 4\nby simp\n  ```", "t", "by simp\n"),
        ("```lean", "t", ""),
        # Plain Lean that has fences in its comments and strings.
        ("/-- as in\n```lean\nby omega\n```\n-/\ntheorem t : True := trivial", "t", None),
        ('theorem t : "\n```lean\n" = "" := by simp', "t", None),
        ("```python\nx\n```", "t", None),
        ("by simp", "t", None),
    ],
)
def test_fenced_blocks(text: str, target: str | None, code: str | None) -> None:
    block = fenced_block(text, lambda: target)
    assert (None if block is None else block.text) == code
