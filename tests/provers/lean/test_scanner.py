import pytest
from hypothesis import given
from hypothesis import strategies as st

from provers.lean.scanner import scan, words

# Signs that begin, end or change something in Lean.
SIGNS = st.text(
    alphabet=st.sampled_from(list("-/\\\"'{}«»!r#sm.`@[](): \n\tahλα₁⁻¹0x;")), max_size=60
)
ANY = st.one_of(SIGNS, st.text(max_size=60))


def texts(text: str) -> list[str]:
    return [token.text for token in scan(text).tokens]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a -- sorry\nb", ["a", "b"]),
        ("a /- x /- y -/ sorry -/ b", ["a", "b"]),
        ("a /- -- -/ b", ["a", "b"]),
        ("a /-- doc -/ b", ["a", "/-- doc -/", "b"]),
        ('"/-" sorry "-/"', ['"/-"', "sorry", '"-/"']),
        (r'"\"" sorry "\\"', [r'"\""', "sorry", r'"\\"']),
        ('r"\\" sorry', ['r"\\"', "sorry"]),
        ('r#"a"b"# sorry', ['r#"a"b"#', "sorry"]),
        ("'\"' sorry '\"'", ["'\"'", "sorry", "'\"'"]),
        (r"'\'' '\\' '\x41' '\u0041'", [r"'\''", r"'\\'", r"'\x41'", r"'\u0041'"]),
        ("h' h'' x'y", ["h'", "h''", "x'y"]),
        ("f '' s", ["f", "''", "s"]),
        ("f ⁻¹' s", ["f", "⁻¹'", "s"]),
        ("«a sorry».b.«c»", ["«a sorry».b.«c»"]),
        ("x.open Foo.bar.1", ["x.open", "Foo.bar", ".", "1"]),
        ("h₁ α.β ℕ", ["h₁", "α.β", "ℕ"]),
        ("λx", ["λ", "x"]),
        ("/-- -- x -/\ny -/ b", ["/-- -- x -/\ny -/", "b"]),
        ("/--- x -/ /-/ y -/ /---- z -/\n-/ b", ["/--- x -/", "/---- z -/\n-/", "b"]),
        ("a[0]'h", ["a", "[", "0", "]", "'", "h"]),
        ("#check'a'", ["#", "check", "'a'"]),
        ("1.e5'\"' 0x' h.1e5'", ["1.e5", "'\"'", "0x", "'", "h", ".", "1", "e5'"]),
        ('`r"\\" a', ["`", "r", '"\\" a']),
        ("x <-- y", ["x", "<", "-", "-", "y"]),
        ("0x1F 1_000 1.5e3 1..2", ["0x1F", "1_000", "1.5e3", "1", ".", ".", "2"]),
        ('s!"a {sorry} b"', ["s!", '"a {', "sorry", '} b"']),
        ('s!"{f "}" {x}} sorry', ["s!", '"{', "f", '"}"', "{", "x", "}", "} sorry"]),
        ('m!"{ {x := 1} }" a', ["m!", '"{', "{", "x", ":", "=", "1", "}", '}"', "a"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize(
    "text", ["/- a", "/- /- -/", '"a', 'r#"a"', "«a", 's!"{a', "/-- a", '"a\\"']
)
def test_what_is_not_closed_is_a_problem(text: str) -> None:
    assert [problem.rule for problem in scan(text).problems] == ["unclosed"] or any(
        problem.rule == "unclosed" for problem in scan(text).problems
    )


@pytest.mark.parametrize(
    "text", ["a //- b", "x =-- y", "⁻¹'\"'", "+'a'", '+"a"', "/--/ a -/", "/-/- a -/ -/"]
)
def test_a_longer_sign_may_change_what_follows(text: str) -> None:
    assert any(problem.rule == "ambiguous" for problem in scan(text).problems)


@pytest.mark.parametrize(
    "text", ["(-- a\n)", "x-- a", "f x/- a -/", "⟨'a', \"b\"⟩", "rw [h] -- x", "f 'a'"]
)
def test_ordinary_places_are_no_problem(text: str) -> None:
    assert scan(text).problems == ()


@pytest.mark.parametrize(
    "text",
    [
        'notation "+-" => 1\ndef a := 1 +--x',
        'infixl:65 " *r" => f\ndef a := b *r"\\" 1',
        'prefix:max "+1" => f\ndef a := +1e5\'"\'',
        'local notation "<<" a ">-" => a\ndef a := << 1 >--x',
        'notation "]\'" => 1',
        'notation "--" => 1',
        'notation "«" a => a',
    ],
)
@pytest.mark.parametrize("embedded", [True, False])
def test_own_notation_may_not_change_what_follows(text: str, embedded: bool) -> None:
    assert any(problem.rule == "ambiguous" for problem in scan(text, embedded=embedded).problems)


@pytest.mark.parametrize(
    "text",
    [
        'notation "⟪" a ", " b "⟫" => f a b\ndef c := ⟪1, "x"⟫ -- y',
        'infixl:65 " +- " => f\ndef a := 1 +- x /- y -/',
        "a+-- x\n++\"b\"='c'",
        'f x.prefix "{\'"',
    ],
)
def test_known_signs_are_no_problem_for_the_embedded_lean(text: str) -> None:
    assert scan(text, embedded=True).problems == ()


@pytest.mark.parametrize(
    "text",
    [
        'm! "{" x "}"',
        'throwErrorAt x "{"',
        'trace[a] "{"',
        'x! "{"',
        "f #'\"' x",
        "a #ab'\"'",
        "a[0]'\"'\"",
    ],
)
def test_what_a_lean_may_read_in_two_ways(text: str) -> None:
    assert any(problem.rule == "ambiguous" for problem in scan(text).problems)


def test_the_embedded_lean_is_read_exactly() -> None:
    assert texts('logInfo "{" x "}"') == ["logInfo", '"{"', "x", '"}"']
    assert scan('s!"{f "}"} a {b}"').problems == ()
    assert [t.text for t in scan('s! "{" x', embedded=True).tokens] == ["s!", '"{"', "x"]
    getting = [t.text for t in scan("a[0]'\"'\"", embedded=True).tokens]
    assert getting == ["a", "[", "0", "]", "'", '"\'"']
    assert scan('dbg_trace "{x}"; y', embedded=True).problems[0].rule == "ambiguous"


def test_signs_of_own_notation_are_counted() -> None:
    text = "\n".join(f'notation "x{i}" => {i}' for i in range(101))
    assert [problem.line for problem in scan(text, embedded=True).problems] == [101]


def test_names_are_read_without_their_quotes() -> None:
    assert words("A.«b c».d") == ("A", "b c", "d")
    quoted, plain = scan("«sorry» sorry").tokens
    assert (quoted.keyword, plain.keyword) == ("", "sorry")


@given(ANY)
def test_every_text_can_be_read_and_places_are_right(text: str) -> None:
    end = 0
    for token in scan(text).tokens:
        assert token.start >= end
        assert token.text
        assert text[token.start : token.end] == token.text
        assert token.line == text.count("\n", 0, token.start) + 1
        assert token.column == token.start - (text.rfind("\n", 0, token.start) + 1)
        end = token.end


INSIDE = st.text(alphabet=st.sampled_from(list("abc \n'{}«»:=")), max_size=12).map(
    lambda text: text + " sorry "
)
COMMENTS = st.recursive(
    INSIDE.map(lambda text: f"/- {text} -/"),
    lambda inner: st.tuples(INSIDE, inner).map(lambda pair: f"/- {pair[0]}{pair[1]} -/"),
    max_leaves=4,
)
HIDDEN = st.one_of(
    COMMENTS,
    INSIDE.map(lambda text: "-- " + text.replace("\n", " ") + "\n"),
    INSIDE.map(lambda text: f'"{text}"'),
    INSIDE.map(lambda text: f'r##"{text}"# "##'),
    INSIDE.map(lambda text: "«" + text.replace("«", "").replace("»", "") + "»"),
    st.sampled_from(['"/-"', '"-/"', "'\"'", '"--"', '"\\""', '«"»', "«/-»", '-- "\n']),
    st.sampled_from(["-- /-\n", '/- " -/', "/- -- -/", "/- « -/", "'«'", "'-'", "h'", "r"]),
)


@given(st.lists(st.one_of(HIDDEN, st.just("axiom"), st.just("x.foo")), max_size=12))
def test_nothing_hides_code_and_nothing_hidden_counts(pieces: list[str]) -> None:
    scanned = scan(" ".join(pieces))
    keywords = [token.keyword for token in scanned.tokens]
    assert keywords.count("axiom") == pieces.count("axiom")
    assert keywords.count("sorry") == 0
    assert scanned.problems == ()


@given(st.lists(st.sampled_from(["a", "b'", "(", "1", "'c'", '"d"', "→", "«e f»"]), max_size=9))
def test_comments_between_tokens_change_nothing(pieces: list[str]) -> None:
    assert texts(" ".join(pieces)) == texts(" /- \" ' -/ ".join(pieces) + " -- «")
