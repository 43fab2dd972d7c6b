"""The parser: renderings come back, prose of many forms is read, hostile text does no harm."""

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from procbench.label_types import LABEL_TYPES, LabelTypes, StateType
from procbench.parsing import RENDERINGS, parse_answer, render
from procbench.parsing.literals import containers, read_whole
from workbench.errors import InputError

TEXT, INTEGER, TEXTS, INTEGERS = StateType
WORDS = st.text(max_size=12)
ROUGH = st.text(alphabet="ab1 \"'`[]{}(),:->→*.\\#\n\u2028é漢ع\u200b", max_size=12)
STATES: dict[StateType, st.SearchStrategy[Any]] = {
    TEXT: WORDS | ROUGH,
    INTEGER: st.integers(-(10**20), 10**20),
    TEXTS: st.lists(WORDS | ROUGH, min_size=1, max_size=4),
    INTEGERS: st.lists(st.integers(0, 500), min_size=1, max_size=6),
}
ALL_TEXT = LabelTypes(TEXT, TEXT, TEXT)


@st.composite
def answers(draw: st.DrawFn) -> tuple[LabelTypes, dict[str, Any]]:
    types = draw(st.sampled_from(sorted(set(LABEL_TYPES.values()), key=str)))
    between = draw(st.lists(STATES[types.intermediate], max_size=5))
    return types, {"intermediate": between, "final": draw(STATES[types.final])}


@settings(max_examples=300)
@given(answers(), st.sampled_from(sorted(RENDERINGS)))
def test_every_rendering_is_read_back(
    answer: tuple[LabelTypes, dict[str, Any]], rendering: str
) -> None:
    types, prediction = answer
    text = render(prediction, rendering)
    parsed = parse_answer(text, types)
    assert parsed.prediction == prediction, parsed
    assert parsed.text == text
    assert not parsed.message


plain_states = st.text(alphabet="abcxyz0189漢字", min_size=1, max_size=8)


@given(st.lists(plain_states, min_size=2, max_size=6), st.sampled_from(["->", "→", "⇒", "==>"]))
def test_a_chain_of_arrows_is_read(states: list[str], arrow: str) -> None:
    parsed = parse_answer("So I get:\n\n" + f" {arrow} ".join(states) + "\n", ALL_TEXT)
    assert parsed.prediction == {"intermediate": states[:-1], "final": states[-1]}
    assert parsed.form == "arrows"


@given(st.lists(plain_states, min_size=2, max_size=6), st.sampled_from(["- ", "* ", "• "]))
def test_bare_bullets_are_read(states: list[str], bullet: str) -> None:
    parsed = parse_answer("\n".join(bullet + s for s in states), ALL_TEXT)
    assert parsed.prediction == {"intermediate": states[:-1], "final": states[-1]}


ROWS = LABEL_TYPES["task03"]
WRITTEN: list[tuple[str, LabelTypes, list[Any], Any]] = [
    ("Final state: abc\nIntermediate states: [abd, acd]", ALL_TEXT, ["abd", "acd"], "abc"),
    (
        "**Intermediate States:**\n1. swap b, a: `abd`\n2. After swap: **acd**\n\n"
        "**Final String:** `abc`",
        ALL_TEXT,
        ["abd", "acd"],
        "abc",
    ),
    ("1. abd → acd\n2. acd → abc\n\nThe final string is **abc**", ALL_TEXT, ["acd"], "abc"),
    ("Final: abc\n\nIntermediate: none", ALL_TEXT, [], "abc"),
    ("Intermediate states:\n\n```\nabd\nacd\n```\nFinal state:\n```\nabc\n```", ALL_TEXT,
     ["abd", "acd"], "abc"),
    ("{'Final State': 'x', 'Intermediate States': ['a', 'b',],}", ALL_TEXT, ["a", "b"], "x"),
    ('{"answer": {"steps": ["a", "b"], "final_state": "c"}}', ALL_TEXT, ["a", "b"], "c"),
    ('first {"intermediate": ["z"], "final": "y"} no: {"intermediate": ["a"], "final": "b"}',
     ALL_TEXT, ["a"], "b"),
    ('{"intermediate": [00110, 1_3], "final": 011}', ALL_TEXT, ["00110", "1_3"], "011"),
    ('{"states": ["a", "b", "c"]}', ALL_TEXT, ["a", "b"], "c"),
    ("Intermediate states:\n1. [2] cat sat here\n\nFinal state: The cat sat here", ALL_TEXT,
     ["[2] cat sat here"], "The cat sat here"),
    ("Intermediate states:\n[2] cat [1] here\n[2] cat sat here\nFinal state: The cat", ALL_TEXT,
     ["[2] cat [1] here", "[2] cat sat here"], "The cat"),
    ("Step 1: 4 + 3 = 7\nStep 2: 7 * 2 = 14\nFinal result: 1,014", LabelTypes(*[INTEGER] * 3),
     [7, 14], 1014),
    ("Intermediate:\n[marb, le]\n[m, arb, le]\nFinal: [m, a, rb, le]", LabelTypes(*[TEXTS] * 3),
     [["marb", "le"], ["m", "arb", "le"]], ["m", "a", "rb", "le"]),
    ("Intermediate states: [['a4', 1, 4, 4], ('x', 1, 0, 0)]\nFinal sum: 4.", ROWS,
     [["a4", "1", "4", "4"], ["x", "1", "0", "0"]], 4),
    ("1. [1, 0] (first word)\n2. [1, 1]\nFinal list = [2, 1]", LabelTypes(*[INTEGERS] * 3),
     [[1, 0], [1, 1]], [2, 1]),
    ('{"intermediate": [["k", 2], ["t", "1"]], "final": "4"}', LABEL_TYPES["task23"],
     [["k", "2"], ["t", "1"]], "4"),
    ("Intermediate states:\n1.\n   abd\n2.\n   acd\nFinal state: abc", ALL_TEXT, ["abd", "acd"],
     "abc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "types", "between", "final"), WRITTEN)
def test_answers_as_models_write_them(
    text: str, types: LabelTypes, between: list[Any], final: Any
) -> None:
    parsed = parse_answer(text, types)
    assert parsed.prediction == {"intermediate": between, "final": final}, parsed


@pytest.mark.parametrize(
    ("text", "types", "message"),
    [
        ("", ALL_TEXT, "no list of states"),
        ("I cannot help with that.", ALL_TEXT, "no list of states"),
        ('{"intermediate": ["a"], "final": null}', ALL_TEXT, "final state: 'null'"),
        ('{"intermediate": [1, "x"], "final": 2}', LabelTypes(*[INTEGER] * 3), "state 1: 'x'"),
        ('{"intermediate": [true], "final": 2}', LabelTypes(*[INTEGER] * 3), "state 0: 'true'"),
        ('{"intermediate": "a", "final": "b"}', ALL_TEXT, "no list but 'a'"),
        ("1. a\nFinal state: __import__('os')", LabelTypes(*[INTEGER] * 3), "is no integer"),
    ],
)
def test_failures_are_told_and_keep_the_text(text: str, types: LabelTypes, message: str) -> None:
    parsed = parse_answer(text, types)
    assert parsed.prediction is None
    assert message in parsed.message
    assert parsed.text == text
    assert parsed.form == ""


@given(st.text(alphabet="[]{}()'\"`\\,:ab\n -1.>{", max_size=300))
def test_any_text_gives_an_answer_or_a_message(text: str) -> None:
    for types in set(LABEL_TYPES.values()):
        parsed = parse_answer(text, types)
        assert (parsed.prediction is None) == bool(parsed.message)
        if parsed.prediction is not None:
            assert types.final.holds(parsed.prediction["final"])
            assert all(map(types.intermediate.holds, parsed.prediction["intermediate"]))


HOSTILE = {
    "open braces": "{",
    "open lists": '{"final": [',
    "keys": "{a:",
    "quotes": "['\\",
    "dashes": "-",
    "lines": "1. a\n",
    "spaces": " ",
    "small objects": "{a:1}",
    "stars": "*",
    "headings": "final intermediate ",
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_hostile_text_takes_time_in_proportion(name: str) -> None:
    sizes, seconds = (20_000, 500_000), []
    for size in sizes:
        text = HOSTILE[name] * (size // len(HOSTILE[name]))
        start = time.process_time()
        parse_answer(text, ALL_TEXT)
        seconds.append(time.process_time() - start)
    # 25 times the text; a quadratic reader would take 625 times as long.
    assert seconds[1] < 200 * max(seconds[0], 0.005), seconds


def test_an_answer_of_ten_megabytes_is_read() -> None:
    prediction = {"intermediate": ["ab\n" * 100_000] * 33, "final": "é" * 100}
    text = "Sure!\n" + json.dumps(prediction)
    assert len(text) > 10_000_000
    assert parse_answer(text, ALL_TEXT).prediction == prediction


def test_deep_nesting_is_refused_and_the_rest_is_read() -> None:
    text = "{" + "[" * 50_000 + ' {"intermediate": ["a"], "final": "b"}'
    assert parse_answer(text, ALL_TEXT).prediction == {"intermediate": ["a"], "final": "b"}


@given(st.recursive(st.text() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(
    st.text(), inner), max_leaves=12))  # fmt: skip
def test_json_and_python_literals_are_read_alike(value: Any) -> None:
    nested = [value]
    assert read_whole(json.dumps(nested)) == nested
    assert read_whole(json.dumps(nested, ensure_ascii=False)) == nested
    assert read_whole(repr(nested)) == nested


def test_containers_skip_what_is_none() -> None:
    found = list(containers("{x} {y: 1} { {'z': [2, (3,)]} }"))
    assert [one.value for one in found] == [{"y": "1"}, {"z": ["2", ["3"]]}]


def test_an_unknown_rendering_is_refused() -> None:
    with pytest.raises(InputError, match=r"'song'.*json"):
        render({"intermediate": [], "final": ""}, "song")
