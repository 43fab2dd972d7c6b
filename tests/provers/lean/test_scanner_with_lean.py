"""What Lean takes for commands is what the scanner saw, for texts of all sorts."""

import ctypes
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from provers.lean import lexical
from provers.lean.runtime import native_library
from provers.lean.scanner import Scan, scan
from provers.lean.token_table import FILE
from provers.lean.toolchain import Limits, Message, Toolchain

embedded = pytest.importorskip("provers.lean.embedded", reason="needs the embedded toolchain")

MARK = "#print True"
LIMITS = Limits(seconds=60)
# What ends the text, begins a comment or belongs before all commands; and a sign of unification
# hints, a part of syntax that the base library binds and no command of it uses.
NOT_ASKED = frozenset({"#exit", "/--", "/-!", "import", "≟"})
SYNTAX_ERROR = re.compile(
    r"unexpected|expected|unterminated|missing |invalid escape|Name literal|not allowed|consider"
)


@pytest.fixture(scope="module")
def lean() -> Iterator[Toolchain]:
    toolchain = embedded.EmbeddedToolchain()
    yield toolchain
    toolchain.close()


def run(lean: Toolchain, text: str) -> tuple[Message, ...]:
    """Lean's messages, with the lines of the text."""
    found = lean.run(lean.header + text, limits=LIMITS)
    assert found.outcome == "finished", (text, found)
    above = lean.header.count("\n")
    return tuple(m._replace(line=m.line - above) for m in found.messages)


def seen_by_lean(messages: tuple[Message, ...]) -> list[tuple[int, int]]:
    return [(m.line, m.column) for m in messages if m.text.startswith("inductive True")]


def seen_by_scanner(found: Scan) -> list[tuple[int, int]]:
    tokens = found.tokens
    return [
        (a.line, a.column)
        for a, b, c in zip(tokens, tokens[1:], tokens[2:], strict=False)
        if (a.text, b.text, c.text) == ("#", "print", "True")
    ]


def first_syntax_error(messages: tuple[Message, ...]) -> tuple[int, int]:
    # A character that does not end may have begun on the line before.
    places = [
        (m.line - 1, 0) if "character literal" in m.text else (m.line, m.column)
        for m in messages
        if m.severity == "error" and SYNTAX_ERROR.search(m.text)
    ]
    return min(places, default=(1 << 30, 0))


def check(lean: Toolchain, text: str) -> bool:
    """Compare up to the first place that Lean cannot read; gives whether it could read all."""
    messages, found = run(lean, text), scan(text, embedded=True)
    end = first_syntax_error(messages)
    if not found.problems:
        by_lean = [place for place in seen_by_lean(messages) if place < end]
        assert [place for place in seen_by_scanner(found) if place < end] == by_lean, text
    return end == (1 << 30, 0)


# Texts that a scanner reads otherwise if it guesses which words read braces, what stands behind
# the start of a documentation comment, or which signs go together.
ODD = [
    'def logInfo (s : String) := s\ndef a := logInfo "{"\n#print True\ndef b := "}"',
    'def s! (s : String) := s\ndef a := s! "{"\n#print True\ndef b := "}"',
    '/-- -- x -/\ndef s := " -/\ndef z := "\n#print True\n" -- "',
    "/-! -- x -/\n#print True -/\n#print True",
    '/---- " -/\n-/ def a := 1\n#print True',
    "/-- /- x -/ -- -/\n y -/ def a := 1\n#print True",
    '/-/ " -/\n#print True\n/-/ \'" /- -/ -/\n#print True',
    "example (a : List Nat) (h : 0 < a.length) : Nat := a[0]'h\n#print True",
    "theorem t : 1 = 1 := by\n  first | exact a[0]'\"'\" | trivial\n#print True\n"
    'theorem u : 1 = 1 := by\n  first | exact " -- " | trivial',
    "#check'\"'\n#print True\n#check '\"'",
    "def e := 1.e5'\"'\n#print True\ndef f := '\"'",
    "example := (1, 2).1e5'\"'\n#print True\n\"'\n#print True",
    'def a := `r"\\" #print True\n#print True',
    '/-/- "\n-/ def a := 1\n#print True\ndef b := "-/"',
    "def x' := 'x'\ndef y := x'\n#print True\n",
    "def a := '\\''\ndef b := '\"'\n#print True\ndef c := '\"'",
    'def a := r#"\\" "#\n#print True\ndef b := "\\"#print True"',
    'def «/- " » := 1\n#print True\ndef «-/» := "«"\n#print True',
    "example (a b : Nat) : a--b\n = a := sorry\n#print True",
    'def a := 1 -- -/ /- "\n#print True',
    "example (p : 1 = 1 ∧ 1 = 1) : 1 = 1 := p.1--\n#print True",
    "-/ #print True",
    "def a := 0x'\"'\n#print True",
]


@pytest.mark.parametrize("text", ODD)
def test_odd_texts(lean: Toolchain, text: str) -> None:
    check(lean, text)


INSIDE = st.lists(
    st.sampled_from(
        [MARK, "\n", " ", "{", "}", "'", "«", "»", "/-", "-/", "--", "`", "r#", "x", "\\\\", '\\"']
    ),
    max_size=6,
).map("".join)
NOT_CLOSING = INSIDE.map(lambda text: re.sub(r"/-|-/", "- ", text))
COMMENT = st.one_of(
    st.tuples(st.sampled_from(["/- ", "/-- ", "/-! ", "/-/ ", "/---- ", "/-"]), NOT_CLOSING).map(
        lambda pair: "".join(pair) + " -/"
    ),
    st.tuples(NOT_CLOSING, NOT_CLOSING).map(lambda pair: f"/- {pair[0]} /- {pair[1]} -/ -/"),
    INSIDE.map(lambda text: "-- " + text.replace("\n", " ") + "\n"),
    NOT_CLOSING.map(lambda text: "/-- -- " + text.replace("\n", " ") + " -/\n -/ def doc := 1\n"),
    st.sampled_from(["/-- /- x -/ -/ def d := 1", "/-!-/", "/--\n-- -/\n-/ def d := 1"]),
)
TERM = st.one_of(
    INSIDE.map(lambda text: f'"{text}"'),
    INSIDE.map(lambda text: f'f "{text}"'),
    INSIDE.map(lambda text: f's! "{text}"'),
    INSIDE.map(lambda text: f'logInfo "{text}"'),
    INSIDE.map(lambda text: 'r"' + text.replace('"', "") + '"'),
    INSIDE.map(lambda text: f'r##"{text}"##'),
    INSIDE.map(lambda text: "«" + re.sub("[«»]", "", text) + "»"),
    st.sampled_from(["'\"'", "'\\''", "'«'", "'-'", "'\n'", "f '\"'", "x+'\"'", "⟨'a', \"b\"⟩"]),
    st.sampled_from(["a[0]'h", "a[0]'\"'\"", "x'", "(x').1", "1.5e3", "1.2", "h.1.2", "1..2"]),
    st.sampled_from(["a/b", "a-b", "a <--\nb", "a //- b", "x -/", "`x.y", "``x", '"a"++"b"']),
    st.sampled_from(["?x", "‹x›", "fun x => x", "λ x => x", "#[1, 2]", "x.{0}", "@x", "x?!"]),
    st.sampled_from(["Σ' x, y", "p ×' q", "f ∘ g", "{ x // y }", "x |>.1", "0x1F"]),
)
COMMAND = st.one_of(
    st.just(MARK),
    COMMENT,
    st.tuples(st.integers(0, 99), TERM).map(lambda pair: f"def a{pair[0]} := {pair[1]}"),
    TERM.map(lambda term: f"theorem t : 1 = 1 := by\n  first | exact {term} | trivial"),
    TERM.map(lambda term: f"#check {term}"),
)
JUNK = st.text(alphabet=st.sampled_from(list("-/\\\"'{}«»!r#s.`@[](): \na1e0x⁻")), max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(COMMAND, st.sampled_from(["\n", "\n", " ", ""])), max_size=9))
def test_lean_sees_the_commands_that_the_scanner_saw(
    lean: Toolchain, pieces: list[tuple[str, str]]
) -> None:
    check(lean, "".join(a + b for a, b in pieces) + f"\n{MARK}\n")


@settings(max_examples=30, deadline=None)
@given(JUNK, TERM, JUNK)
def test_junk_hides_no_command(lean: Toolchain, before: str, term: str, after: str) -> None:
    assume("\\" not in before)
    check(lean, f"def a := {before} {term}{after}\n{MARK}\ndef b := {term}\n{MARK}\n")


KNOWN = [line.split("\t")[0] for line in FILE.read_text("utf-8").splitlines()[1:]]
TOKEN = st.one_of(
    st.sampled_from([token for token in KNOWN if token not in {"#exit", "import"}]),
    st.sampled_from(["'\"'", '"', "'", "--", "/-", "-/", "\n", " ", "x'", "«a»", "1e5", "0x", "."]),
    st.sampled_from(['r"', 'r#"', '"#', "``", '"{"', 's!"{', '}"', "a.b", "'a'", "\\"]),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(TOKEN, max_size=7), st.lists(TOKEN, max_size=4))
def test_tokens_in_any_order_hide_no_command(
    lean: Toolchain, before: list[str], after: list[str]
) -> None:
    check(lean, f"def a := {''.join(before)}\n{MARK}\n{''.join(after)}\n{MARK}\n")


def test_every_token_of_the_table_is_one_of_lean(lean: Toolchain) -> None:
    rows = [line.split("\t") for line in FILE.read_text("utf-8").splitlines()[1:]]
    known = [row[0] for row in rows if row[1] != "elsewhere" and row[0] not in NOT_ASKED]
    missed: list[str] = []
    for first in range(0, len(known), 20):  # Lean stops after a hundred errors.
        some = known[first : first + 20]
        told: dict[int, str] = {}
        for message in run(lean, "".join(f"namespace {token}\n)\n" for token in some)):
            told[message.line] = told.get(message.line, "") + message.text
        missed += [
            token
            for number, token in enumerate(some)
            if f"unexpected token '{token}'" not in told.get(2 * number + 1, "")
        ]
    assert missed == []


def test_letters_are_those_of_lean() -> None:
    # A process of its own, since the library stays loaded.
    call = "t.compare_letters()"
    done = subprocess.run(
        [sys.executable, "-c", f"import tests.provers.lean.{Path(__file__).stem} as t; {call}"],
        cwd=Path(__file__).parents[3],
        check=False,
        timeout=120,
    )
    assert done.returncode == 0


def compare_letters() -> None:
    """Ask the native library which characters begin an identifier, and which go on with one."""
    library = ctypes.CDLL(str(native_library()))
    for name, signs in (("isIdFirst", "{}"), ("isIdRest", "a{}")):
        function = library[f"l_Lean_{name}"]
        function.argtypes, function.restype = [ctypes.c_uint32], ctypes.c_uint8
        for code in range(0x11000):
            if 0xD800 <= code < 0xE000 or chr(code) in "«.":
                continue
            text = signs.format(chr(code))
            match = lexical.WORD.match(text)
            assert bool(function(code)) == bool(match and match.end() == len(text)), hex(code)
