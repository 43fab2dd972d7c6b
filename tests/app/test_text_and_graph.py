"""Foreign text stays text; graphs are drawn with edges leading down."""

import html
import itertools
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from vl_convert import vegalite_to_svg

from app.graph import graph_chart, layered
from app.text import plain
from workbench.encoders.signs import without_controls

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")
JOINER = "\u2060"
# What Streamlit looks for in text when its Markdown is read already: addresses, emoji and icons,
# arrows and comparisons.
PUT_IN = [
    re.compile(r"https?://|www\.|[-.\w+]@[-\w]", re.IGNORECASE),
    re.compile(r":[\w+-]+:|:material/\w+:"),
    re.compile(r"(^|\s)(<->|->|<-|--|>=|<=|~=)(\s|$)"),
]
LOOKED_FOR = [
    *("https", "://", ":", "//", "www", ".", "x.org", "@", "smile", "+1", "-1", "material/"),
    *("<", "-", ">", "=", "~", " ", "a", "_", "*", "\u2060", "\u202e"),
]
_TRANSFORM = re.compile(r'transform="([^"]*)"')
_PLACE = re.compile(r"translate\(([-\d.]+),([-\d.]+)\)")
_HEAD = re.compile(_PLACE.pattern + r" rotate\(([-\d.]+)\)")
EDGES = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=25)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_plain_text_is_no_markup(text: str) -> None:
    shown = without_controls(" ".join(text.split()))
    rendered = MARKDOWN.render(plain(text)).replace("&quot;", '"')
    expected = f"<p>{html.escape(shown, quote=False)}</p>\n" if shown else ""
    # Joiners are not seen; that all else is shown as it is holds with and without them.
    assert rendered.replace(JOINER, "") == expected.replace(JOINER, "")
    if not re.search("[:.@<>=-]", text):
        assert rendered == expected


@given(st.lists(st.sampled_from(LOOKED_FOR), max_size=6).map("".join))
@example("https://x.org/y")
@example("a@b.example")
@example(":material/home:")
@example("a <-> b")
@example("\u202e@https")
def test_streamlit_finds_nothing_to_put_in(text: str) -> None:
    rendered = html.unescape(MARKDOWN.render(plain(text)).removeprefix("<p>"))
    for pattern in PUT_IN:
        assert not pattern.search(rendered.removesuffix("</p>\n"))
    assert rendered.count(JOINER) <= len(text)


def test_the_patterns_find_what_they_should() -> None:
    for text in ("https://x.org", "www.x.org", "a@b.c", ":smile:", ":material/x:", "a -> b"):
        assert any(pattern.search(text) for pattern in PUT_IN)


def test_plain_text_has_no_link_formula_or_colour() -> None:
    assert ":material/home:" not in MARKDOWN.render(plain("a :material/home: b"))
    assert plain("$x$ :red[a] [b](c) <i>") == r"\$x\$ \:red\[a\] \[b\]\(c\) \<i\>"


@given(EDGES)
def test_every_edge_leads_down_and_no_two_nodes_share_a_place(edges: list[tuple[int, int]]) -> None:
    nodes = [f"n{i}" for i in range(12)]
    downward = [(f"n{min(e)}", f"n{max(e)}") for e in edges if e[0] != e[1]]
    places = layered(nodes, downward)
    assert set(places) == set(nodes)
    assert all(places[a].y < places[b].y for a, b in downward)
    seen = sorted((place.y, place.x) for place in places.values())
    for (y, x), (next_y, next_x) in itertools.pairwise(seen):
        assert y != next_y or next_x - x > 0.99


@given(EDGES)
def test_circles_break_nothing(edges: list[tuple[int, int]]) -> None:
    nodes = [f"n{i}" for i in range(12)]
    assert set(layered(nodes, [(f"n{a}", f"n{b}") for a, b in edges])) == set(nodes)


def test_an_arrow_points_at_the_end_of_its_edge() -> None:
    spec = graph_chart(["a", "b", "c"], [("a", "b"), ("a", "c")], (), {}).to_dict()
    marks = _TRANSFORM.findall(vegalite_to_svg({**spec, "width": 300}))
    heads = [_HEAD.fullmatch(mark) for mark in marks]
    turns = sorted(float(head[3]) for head in heads if head)
    # Drawn upwards, turned by 180 degrees: one leans to the left of downwards, one to the right.
    assert len(turns) == 2
    assert turns[0] < 180 < turns[1]
    assert turns[0] + turns[1] == pytest.approx(360)
    nodes = [_PLACE.fullmatch(mark) for mark in marks]
    lowest = max(float(node[2]) for node in nodes if node)
    assert all(lowest - 15 < float(head[2]) < lowest for head in heads if head)
