"""Text in Markdown is what a parser of Markdown shows, and nothing else."""

from html.parser import HTMLParser

import pytest
from hostile import texts
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from workbench.encoders.markdown import (
    code_block,
    code_cell,
    code_span,
    markdown_cell,
    markdown_text,
)
from workbench.encoders.signs import visible, without_controls

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
around = st.sampled_from(["{}", "a {} b", "**{}**", "*{}*", "- {}", "- **{}**: x", "x ({}, {})"])


class Shown(HTMLParser):
    """What a page shows, and the elements that it has."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: list[str] = []
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not attrs
        self.tags.append(tag)
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        self.text += data
        if self.cells:
            self.cells[-1] += data

    def handle_comment(self, data: str) -> None:
        pytest.fail(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        pytest.fail(f"a declaration: {decl}")

    def handle_pi(self, data: str) -> None:
        pytest.fail(f"an instruction: {data}")


def shown(markdown: str) -> Shown:
    page = Shown()
    page.feed(MARKDOWN.render(markdown))
    page.close()
    return page


def one_line(text: str) -> str:
    return without_controls(" ".join(text.split()))


def one_line_of_code(text: str) -> str:
    return visible(" ".join(text.split()))


def spaces(text: str) -> str:
    """Text with its spaces as a page shows them."""
    return " ".join(text.split())


@given(texts, around)
@example("1. a", "{}")
@example("- a", "{}")
@example("+ a", "{}")
@example("---", "{}")
@example("===", "a\n{}")
@example("# a", "{}")
@example("www.x.org", "{}")
def test_text_is_shown_as_it_is(text: str, form: str) -> None:
    line = one_line(text)
    page, plain = shown(form.replace("{}", markdown_text(text))), shown(form.replace("{}", "Zz"))
    if line:
        assert spaces(page.text) == spaces(plain.text).replace("Zz", line)
        assert page.tags == plain.tags


@given(st.lists(texts, min_size=2, max_size=4), st.booleans())
@example(["a\\|b\u202e", "`|`\\"], True)
@example(["a\\|b", "\\"], False)
def test_text_stays_in_its_cell(cells: list[str], code: bool) -> None:
    encode = code_cell if code else markdown_cell
    line = one_line_of_code if code else one_line
    row = " | ".join(map(encode, cells))
    rule = "|".join(["---"] * len(cells))
    page = shown(f"| {row} |\n|{rule}|\n| {row} |\n")
    assert [cell.strip() for cell in page.cells] == [line(cell) for cell in cells] * 2
    assert set(page.tags) <= {"table", "thead", "tbody", "tr", "th", "td", "code"}


@given(texts, st.sampled_from(["{}", "a {} b", "- {}"]))
def test_code_is_shown_as_it_is(text: str, form: str) -> None:
    page = shown(form.replace("{}", code_span(text)))
    if one_line_of_code(text):
        assert page.tags.count("code") == 1
        assert one_line_of_code(text) in page.text
        assert set(page.tags) <= {"p", "code", "ul", "li"}


@given(texts, st.sampled_from(["", "lean"]))
def test_a_block_of_code_holds_all_of_it(text: str, language: str) -> None:
    tokens = MARKDOWN.parse(f"{code_block(text, language)}\n\nafter\n")
    expected = visible(text.replace("\r\n", "\n"), keep="\n\t")
    assert [token.type for token in tokens][:2] == ["fence", "paragraph_open"]
    assert (tokens[0].info, tokens[0].content) == (language, f"{expected}\n")
    assert tokens[2].content == "after"


def test_names_stay_readable() -> None:
    assert markdown_text("last_letter v1.5, IMO-2019 + x") == "last_letter v1.5, IMO-2019 + x"
    assert markdown_text("item x: no memory") == "item x: no memory"
    assert markdown_text("a :smile: :a:b: b") == r"a \:smile\: \:a\:b\: b"
