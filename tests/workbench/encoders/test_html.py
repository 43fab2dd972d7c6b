"""Text and data in HTML are what a parser of HTML reads."""

import html
import json
from html.parser import HTMLParser

from hostile import texts
from hypothesis import example, given
from hypothesis import strategies as st

from workbench.chart_page import chart_page
from workbench.encoders.html import html_text, script_data
from workbench.encoders.signs import visible


class Events(HTMLParser):
    """All that a parser meets, in its order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.events: list[tuple[str, object]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.events.append((tag, attrs))

    def handle_endtag(self, tag: str) -> None:
        self.events.append((f"/{tag}", ()))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.events.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.events.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.events.append(("instruction", data))


def read(page: str) -> Events:
    parser = Events()
    parser.feed(page)
    parser.close()
    return parser


@given(texts)
def test_text_is_text(text: str) -> None:
    found = read(f"<p>{html_text(text)}</p>")
    assert found.events == [("p", []), ("/p", ())]
    assert found.text == visible(text, keep="\t\n")
    html_text(text).encode()


@given(texts, st.sampled_from("\"'"))
def test_text_is_the_value_of_an_attribute(text: str, quote: str) -> None:
    found = read(f"<p id={quote}{html_text(text)}{quote}>x</p>")
    assert found.events == [("p", [("id", visible(text, keep="\t\n"))]), ("/p", ())]


@given(st.dictionaries(texts, st.one_of(texts, st.integers(), st.lists(texts))))
@example({"</script>": "<!--<script>"})
def test_data_is_all_that_is_in_the_script(data: dict[str, object]) -> None:
    found = read(f"<script>{script_data(data)}</script>")
    assert found.events == [("script", []), ("/script", ())]
    # JSON itself makes one sign of both halves of a pair.
    assert json.loads(found.text) == json.loads(json.dumps(data))


def test_a_page_of_charts_has_only_its_own_elements() -> None:
    evil = '</title><img src=x onerror="alert(1)"></script><script>alert(1)</script>'
    page = chart_page([], evil)
    assert {tag for tag, _ in read(page).events} & {"img", "/img"} == set()
    assert page.count(html.escape(evil)) == 2
