"""Foreign text stays text; graphs are drawn with edges leading down."""

import html
import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from vl_convert import vegalite_to_svg

from app.graph import graph_chart, layered
from app.text import plain

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")
_TRANSFORM = re.compile(r'transform="([^"]*)"')
_PLACE = re.compile(r"translate\(([-\d.]+),([-\d.]+)\)")
_HEAD = re.compile(_PLACE.pattern + r" rotate\(([-\d.]+)\)")
EDGES = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=25)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_plain_text_is_no_markup(text: str) -> None:
    shown = " ".join(text.split())
    rendered = MARKDOWN.render(plain(text)).replace("&quot;", '"')
    expected = f"<p>{html.escape(shown, quote=False)}</p>\n" if shown else ""
    assert rendered == expected


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
