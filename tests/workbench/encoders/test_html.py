"""What an HTML parser makes of foreign text."""

import json
from html.parser import HTMLParser
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.workbench.encoders.foreign import any_text
from workbench.encoders.html import html_script, html_text
from workbench.encoders.terminal import terminal_text

Event = tuple[str, Any]
data = st.recursive(
    any_text | st.integers() | st.none() | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(any_text, inner, max_size=3),
    max_leaves=6,
)


class Events(HTMLParser):
    """All that the parser sees, in order."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Event] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(("end", tag))

    def handle_data(self, data: str) -> None:
        self.found.append(("data", data))

    def handle_comment(self, data: str) -> None:
        self.found.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.found.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.found.append(("instruction", data))


def texts(text: str) -> list[Event]:
    return [("data", text)] if text else []


@given(any_text)
def test_between_tags_it_is_text(text: str) -> None:
    found = Events(f"<p>{html_text(text)}</p>").found
    assert found == [("p", {}), *texts(terminal_text(text)), ("end", "p")]


@given(any_text)
def test_in_an_attribute_it_is_the_value(text: str) -> None:
    encoded = html_text(text)
    for quote in "\"'":
        (found,) = Events(f"<p title={quote}{encoded}{quote}>").found
        assert found == ("p", {"title": terminal_text(text)})


@given(data)
def test_within_a_script_it_is_data(value: Any) -> None:
    written = html_script(value)
    found = Events(f"<script>{written}</script>").found
    assert found == [("script", {}), ("data", written), ("end", "script")]
    assert json.loads(written) == value
    assert written.isascii()
    # `<!-- <script ` would hide the end of the script, which this parser does not know.
    assert "<" not in written


def test_the_parser_obeys_what_is_not_encoded() -> None:
    attack = '<img src=x onerror="alert(1)"><!-- </script>'
    assert Events(attack).found[0][0] == "img"
    assert Events(html_text(attack)).found == [("data", attack)]
