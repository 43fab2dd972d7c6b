"""What parsers of Markdown make of foreign text: one paragraph of plain text."""

import html
import re

import cmarkgfm
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.workbench.encoders.foreign import any_text
from workbench.encoders.markdown import markdown_code, markdown_table, markdown_text
from workbench.encoders.terminal import terminal_line, terminal_text

PARSER = MarkdownIt("gfm-like", {"html": True, "linkify": False})
cells = st.lists(any_text, min_size=2, max_size=2)


def github(text: str) -> str:
    """GitHub's own reading, as HTML, with its links for bare addresses of pages.

    It also links addresses of mail, in text that is plain already, so that no sign prevents it.
    """
    page = cmarkgfm.github_flavored_markdown_to_html(text, 1 << 17)
    return re.sub(r'<a href="(?:mailto|xmpp):[^"]*">(.*?)</a>', r"\1", page)


def plain(token: Token) -> str:
    """The text of a token in which there is nothing but text."""
    children = token.children or []
    assert {child.type for child in children} <= {"text"}
    return "".join(child.content for child in children)


@given(any_text)
def test_foreign_text_is_one_paragraph_of_text(text: str) -> None:
    expected, encoded = terminal_line(text), markdown_text(text)
    tokens = PARSER.parse(encoded)
    if not expected:
        assert not tokens
        return
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert plain(tokens[1]) == expected
    assert github(encoded) == f"<p>{html.escape(expected, quote=False)}</p>\n".replace(
        '"', "&quot;"
    )


@given(any_text)
def test_behind_a_mark_it_is_one_item_of_a_list(text: str) -> None:
    expected = terminal_line(text)
    assume(expected)
    tokens = PARSER.parse(f"- {markdown_text(text)}\n")
    assert [token.type for token in tokens] == [
        *("bullet_list_open", "list_item_open", "paragraph_open", "inline"),
        *("paragraph_close", "list_item_close", "bullet_list_close"),
    ]
    assert plain(tokens[3]) == expected


@given(any_text)
def test_within_a_line_it_is_text(text: str) -> None:
    (_, inline, _) = PARSER.parse(f"the id {markdown_text(text)} of a problem")
    expected = f"the id {terminal_line(text)} of a problem"
    assert re.sub(" +", " ", plain(inline)) == re.sub(" +", " ", expected)


@given(cells, st.lists(cells, max_size=3))
def test_a_table_has_its_cells(heading: list[str], rows: list[list[str]]) -> None:
    encoded = [[markdown_text(cell) for cell in row] for row in (heading, *rows)]
    table = markdown_table(encoded[0], encoded[1:], "lr")
    tokens = PARSER.parse(table)
    assert tokens[0].type == "table_open"
    assert tokens[-1].type == "table_close"
    found = [plain(token) for token in tokens if token.type == "inline"]
    assert found == [terminal_line(cell) for row in (heading, *rows) for cell in row]
    assert sum(token.type == "tr_open" for token in tokens) == 1 + len(rows)
    shown = re.findall(r"<t[hd](?: align=\"\w+\")?>(.*?)</t[hd]>", github(table))
    assert [html.unescape(cell) for cell in shown] == found
    by_hand = [f"| {' | '.join(row)} |" for row in encoded]
    assert github("\n".join([by_hand[0], "|---|---:|", *by_hand[1:]])) == github(table)


@given(any_text)
def test_code_keeps_its_text(text: str) -> None:
    encoded = markdown_code(text, "lean")
    (token,) = PARSER.parse(f"before\n\n{encoded}\n\nafter")[3:-3]
    assert (token.type, token.info) == ("fence", "lean")
    lines = terminal_text(text.replace("\r\n", "\n"))
    assert token.content.rstrip("\n") == lines.rstrip("\n")


@pytest.mark.parametrize("text", ["```", "```\n# x", "a\n````\nb", "~~~\n", "    ```\n<b>"])
def test_no_fence_in_it_ends_code(text: str) -> None:
    (token,) = PARSER.parse(markdown_code(text))
    assert (token.type, token.content.rstrip("\n")) == ("fence", text.rstrip("\n"))


@pytest.mark.parametrize(
    "text",
    [
        "__a__",
        "x __y__ z",
        "a_b_c",
        "-",
        "+",
        "1.",
        "10) x",
        "- x",
        "---",
        "***",
        "_ _ _",
        "a|b\\|c",
    ],
)
def test_signs_at_the_edges(text: str) -> None:
    (_, inline, _) = PARSER.parse(markdown_text(text))
    assert plain(inline) == text


def test_a_name_stays_readable() -> None:
    assert markdown_text("imo_1959_p1 (step 2), n - 1") == "imo_1959_p1 (step 2), n - 1"
