"""Text in a comment of Lean is comment, by Lean's own lexer."""

from collections.abc import Iterator

import pytest
from hostile import texts
from hypothesis import given, settings
from hypothesis import strategies as st

from provers.lean.rules import review
from provers.lean.scanner import scan
from provers.lean.toolchain import Limits, Message, Toolchain
from workbench.encoders.lean import block_comment, line_comment
from workbench.encoders.signs import visible

embedded = pytest.importorskip("provers.lean.embedded", reason="needs the embedded toolchain")

MARK = "#print True"
EDGES = ["-", "/", "-/", "/-", "/-/", "-/-", "-/\n#print True\n/-", "\n#print True", "x --", ""]
"""Signs that become more together with what stands around a text."""


@pytest.fixture(scope="module")
def lean() -> Iterator[Toolchain]:
    toolchain = embedded.EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def messages(lean: Toolchain, text: str) -> list[Message]:
    """Lean's messages, with the lines of the text."""
    found = lean.run(lean.header + text, limits=Limits(seconds=60))
    assert found.outcome == "finished"
    above = lean.header.count("\n")
    return [m._replace(line=m.line - above) for m in found.messages]


def check(lean: Toolchain, several: list[str]) -> None:
    """After each comment there is a mark; Lean sees those, and no other command and no error."""
    file, marks = "", list[int]()
    for text in several:
        for comment in (block_comment(text), line_comment(text)):
            file += f"{comment}\n{MARK}\n"
            marks.append(file.count("\n"))
    found = messages(lean, file)
    assert [(m.severity, m.line) for m in found] == [("information", line) for line in marks], file
    assert all(m.text.startswith("inductive True") for m in found)
    tokens = [token for token in scan(file, embedded=True).tokens if token.text == "True"]
    assert [token.line for token in tokens] == marks


def test_edges(lean: Toolchain) -> None:
    check(lean, [*EDGES, *(a + b for a in EDGES for b in EDGES)])


@settings(max_examples=25, deadline=None)
@given(st.lists(texts, min_size=30, max_size=60))
def test_lean_sees_nothing_in_a_comment(lean: Toolchain, several: list[str]) -> None:
    check(lean, several)


def test_without_the_encoder_lean_sees_a_command(lean: Toolchain) -> None:
    """What the tests above would see."""
    found = messages(lean, f"/- x -/\n{MARK}\n/- y -/\n")
    assert [(m.severity, m.line) for m in found] == [("information", 2)]


@given(texts | st.text(st.sampled_from("\u034f\u3164\ufe0f\U000e0101a")))
def test_the_rules_for_submissions_take_a_comment(text: str) -> None:
    for comment in (block_comment(text), line_comment(text)):
        found = review(f"{comment}\ntheorem t : True := trivial", embedded=True)
        assert (found.violations, found.commands) == ((), ())
        assert [one.name for one in found.declarations] == [("t",)]


@given(texts)
def test_a_line_is_one_line_and_lines_are_kept_in_a_block(text: str) -> None:
    assert "\n" not in line_comment(text)
    assert block_comment(text).count("\n") == text.count("\n")
    assert visible(block_comment(text), keep="\n") == block_comment(text)
