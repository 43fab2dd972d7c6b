"""Scores of one answer and of tables: published values and quirks, and the same everywhere."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from procbench.label_types import Label
from procbench.scoring import (
    VACANT,
    ScoringError,
    Steps,
    changing_steps,
    claimed_traces,
    error_table,
    errors,
    hazard_of_prefixes,
    place_table,
    recovery,
    score,
    score_table,
    states_equal,
    text_traces,
    transitions,
    true_traces,
)
from procbench.tasks import TASKS

TRUE_STATES: list[st.SearchStrategy[Any]] = [
    st.sampled_from(["", "a", "b", "ab", "é", "漢字", " a", "a\x1f", "\x1e", "None"]),
    st.sampled_from([-1, 0, 1, 2, 3, 10**20]),
    st.lists(st.sampled_from(["", "a", "b", "\x1f", "\x1e1"]), max_size=3),
    st.lists(st.integers(0, 2), min_size=1, max_size=3),
]
ODD_CLAIMS = [None, True, 1, 5.9, " 2 ", "+1", "1_0", "x", [], ["a"], [1, 2], {"a": 1}, "1e400"]


@st.composite
def rows(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """A label, and a prediction that is often right for a while."""
    between, final = draw(st.tuples(*[st.integers(0, 3)] * 2))
    states = draw(st.lists(TRUE_STATES[between], max_size=6))
    last = draw(TRUE_STATES[final])
    label = {"init": draw(TRUE_STATES[between]), "intermediate": states, "final": last}
    kept = states[: draw(st.integers(0, len(states)))]
    others = TRUE_STATES[between] | st.sampled_from(ODD_CLAIMS) | st.just(last)
    behind = draw(st.lists(others, max_size=4))
    claimed = draw(st.just(last) | others)
    return label, {"intermediate": [*kept, *behind], "final": claimed}


def naive_equal(t: Any, p: Any) -> bool:
    """The published comparison, written down from its description alone."""
    if isinstance(t, str):
        return t == str(p)
    if isinstance(t, int):
        try:
            return t == int(p)
        except (TypeError, ValueError, OverflowError):
            return False
    try:
        elements = [str(element) for element in p]
    except TypeError:
        return False
    return len(t) > 0 and [str(element) for element in t] == elements


def naive_scores(label: dict[str, Any], prediction: dict[str, Any]) -> tuple[float, ...]:
    t = [*label["intermediate"], label["final"]]
    p = [*prediction["intermediate"], prediction["final"]]
    pml = 0
    while pml < min(len(t), len(p)) and naive_equal(t[pml], p[pml]):
        pml += 1
    pa = pml / max(len(t), len(p))
    return pml, pa, int(pa == 1), int(naive_equal(t[-1], p[-1]))


def tables(pairs: Sequence[tuple[dict[str, Any], Mapping[str, Any]]]) -> tuple[Any, Any]:
    labels = [Steps(label["intermediate"], label["final"]) for label, _ in pairs]
    true = true_traces(labels, [label["init"] for label, _ in pairs])
    return true, claimed_traces([Steps(p["intermediate"], p["final"]) for _, p in pairs], true)


@settings(max_examples=150)
@given(st.lists(rows(), max_size=8))
def test_one_answer_and_tables_score_as_the_naive_reference(
    pairs: list[tuple[dict[str, Any], dict[str, Any]]],
) -> None:
    true, claimed = tables(pairs)
    table, places = score_table(true, claimed), place_table(true, claimed)
    kinds = error_table(true, claimed)
    for row, (label, prediction) in enumerate(pairs):
        one = score(label, prediction)
        assert one[:4] == naive_scores(label, prediction)
        assert one[:4] == (table.pml[row], table.pa[row], table.sm[row], table.fm[row])
        assert (one.length, one.predicted_length) == (
            table.length[row],
            table.predicted_length[row],
        )
        assert (one.first_error or 0) == table.first_error[row]
        assert (one.match_ratio, one.returned_at or 0) == (
            places.match_ratio[row],
            places.returned_at[row],
        )
        assert 0 <= one.pa <= one.match_ratio <= 1
        assert one.zero == (one.pml == 0)
        assert (kinds.counts[row].sum() == 0) == (one.sm == 1) == (kinds.first_kind[row] < 0)


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=8), st.data())
def test_pml_grows_with_the_matching_prefix(states: list[str], data: st.DataObject) -> None:
    label = {"intermediate": states[:-1], "final": states[-1]}
    lengths = [
        score(label, {"intermediate": states[:k], "final": "z"}).pml for k in range(len(states))
    ]
    assert lengths == list(range(len(states)))
    junk = data.draw(st.lists(st.sampled_from("abcz"), max_size=4))
    cut = data.draw(st.integers(0, len(states) - 1))
    assert score(label, {"intermediate": [*states[:cut], *junk], "final": "z"}).pml >= cut


LABEL = {"init": "", "intermediate": ["a", "ab"], "final": "abc"}


@pytest.mark.parametrize(
    ("between", "final", "expected"),
    [
        (["a", "ab"], "abc", (3, 1.0, 1, 1)),
        (["a", "ab", "abc"], "abc", (3, 0.75, 0, 1)),
        (["", "a", "ab"], "abc", (0, 0.0, 0, 1)),
        (["a"], "ab", (2, 2 / 3, 0, 0)),
        (["a", "ab"], "abd", (2, 2 / 3, 0, 0)),
        ([], "", (0, 0.0, 0, 0)),
        (["a", "x"], "abc", (1, 1 / 3, 0, 1)),
    ],
)
def test_published_edge_results(between: Any, final: Any, expected: tuple[float, ...]) -> None:
    assert score(LABEL, {"intermediate": between, "final": final})[:4] == expected
    assert score(Label("", ["a", "ab"], "abc"), {"intermediate": between, "final": final})[:4] == (
        expected
    )


def test_a_vacant_prediction_has_the_final_right_where_it_is_empty() -> None:
    assert score({"intermediate": ["a"], "final": ""}, VACANT)[:4] == (0, 0.0, 0, 1)


@pytest.mark.parametrize(
    ("true", "claimed", "equal"),
    [
        (5, " 5 ", True), (5, "+5", True), (5, "05", True), (1000, "1_000", True), (5, 5.9, True),
        (1, True, True), (5, "5.0", False), (1000, "1,000", False), (5, None, False),
        (5, float("inf"), False), (5, float("nan"), False), (5, [5], False),
        ("None", None, True), ("a", "a ", False), ("A", "a", False), ("5", 5, True),
        (["a", "b"], "ab", True), (["a", "b"], {"a": 0, "b": 1}, True), ([1, 2], ["1", "2"], True),
        ([1, 2], [1.0, 2.0], False), ([1, 2], ["1", " 2"], False), ([], [], False), ([], "", False),
        (["a"], 3, False), (["ab"], "ab", False),
    ],
)  # fmt: skip
def test_quirks_of_equality(true: Any, claimed: Any, equal: bool) -> None:
    assert states_equal(true, claimed) is equal
    label = {"init": "", "intermediate": [], "final": true}
    pair = (label, {"intermediate": [], "final": claimed})
    assert score(*pair).fm == equal
    assert score_table(*tables([pair])).sm.tolist() == [equal]


@pytest.mark.parametrize(
    ("label", "prediction", "message"),
    [
        (LABEL, None, "prediction is of type NoneType"),
        (LABEL, {"final": "a"}, "lacks 'intermediate'"),
        (LABEL, {"intermediate": "ab", "final": "a"}, "'intermediate' is of type str"),
        (LABEL, {"intermediate": None, "final": "a"}, "'intermediate' is of type NoneType"),
        ({"intermediate": [], "final": 1.5}, VACANT, "type float"),
        ({"intermediate": [], "final": True}, VACANT, "type bool"),
        ({"intermediate": [], "final": None}, VACANT, "type NoneType"),
        ({"final": "a"}, VACANT, "label lacks"),
    ],
)
def test_what_cannot_be_scored_raises(label: Any, prediction: Any, message: str) -> None:
    with pytest.raises(ScoringError, match=message):
        score(label, prediction)
    with pytest.raises(TypeError):
        score(label, prediction)


def test_tables_that_do_not_fit_raise() -> None:
    true, claimed = tables([(LABEL, {"intermediate": [], "final": "a"})])
    with pytest.raises(ScoringError, match="2 predictions, but 1 labels"):
        claimed_traces([Steps([], "a")] * 2, true)
    empty = pa.array([[]], pa.list_(pa.string()))
    with pytest.raises(ScoringError, match="rows without states"):
        text_traces(empty)
    with pytest.raises(ScoringError, match="int64"):
        text_traces(pa.array([[1]]))
    assert score_table(true, claimed).pml.tolist() == [1]


@given(st.lists(st.lists(st.text(max_size=3), min_size=1, max_size=4), min_size=1, max_size=5))
def test_text_columns_are_taken_as_they_lie(traces: list[list[str]]) -> None:
    expected = true_traces([Steps(t[:-1], t[-1]) for t in traces], [""] * len(traces)).states
    column = pa.array([["skipped"], *traces]).slice(1)
    found = text_traces(column)
    assert np.array_equal(np.diff(found.ends), np.diff(expected.ends))
    assert np.array_equal(found.rows, expected.rows)
    assert found.text[found.ends[0] : found.ends[-1]].tobytes() == expected.text.tobytes()


def test_many_rows_in_threads_score_as_few_in_one() -> None:
    pair = (LABEL, {"intermediate": ["a", "x" * 300], "final": "abc"})
    wide = {"init": "", "intermediate": ["x" * 300 + str(k) for k in range(4)], "final": "y"}
    late = {"intermediate": [*wide["intermediate"][:3], "x" * 299 + "y3"], "final": "y"}
    true, claimed = tables([pair, (wide, late)] * 5000)
    table = score_table(true, claimed, workers=3)
    assert (table.pml.tolist(), table.fm.tolist()) == ([1, 3] * 5000, [1, 1] * 5000)


LETTERS = {"init": "", "intermediate": list("abcdefgh"), "final": "i"}
ROWS = {"init": [0, 0], "intermediate": [[1, 1], [1, 2]], "final": [3, 3]}


@pytest.mark.parametrize(
    ("label", "states", "expected"),
    [
        (LETTERS, "abcdefghi", {}),
        (LETTERS, "abcdfghi", {"skip": 1}),
        (LETTERS, "abcccdefghi", {"repeat": 2}),
        (LETTERS, "abcde", {"early_stop": 4}),
        (LETTERS, "abcdefghijk", {"late_stop": 2}),
        (LETTERS, "abxcdefghi", {"insert": 1}),
        (LETTERS, ["", *"abcdefghi"], {"start": 1}),
        (LETTERS, [*"abcd", "e1", *"fghi"], {"off_by_one": 1}),
        (LETTERS, [*"abcd", "xyz", *"fghi"], {"wrong": 1}),
        ({"init": 0, "intermediate": [9, -1], "final": 16}, [10, 0, "15"], {"off_by_one": 3}),
        ({"init": 0, "intermediate": [9], "final": 16}, [7, 16.9], {"wrong": 1}),
        (ROWS, [[1, 1], [1, "3"], [3, 3]], {"off_by_one": 1}),
        (ROWS, [[1, 1], [2, 3], [3, 3]], {"wrong": 1}),
        (ROWS, [[1, 1], [], [3, 3]], {"wrong": 1}),
        ({"init": "", "intermediate": ["éa", "ñé"], "final": "日本"}, ["éaè", "ñè", "本"],
         {"off_by_one": 3}),
        ({"init": "", "intermediate": ["éé"], "final": "x"}, ["èè", "x"], {"wrong": 1}),
        (LETTERS, [*"abcdefghi", *"x" * 1500], {"late_stop": 2, "repeat": 1498}),
    ],
)  # fmt: skip
def test_kinds_of_errors(label: Any, states: Any, expected: dict[str, int]) -> None:
    found = errors(label, {"intermediate": list(states[:-1]), "final": states[-1]})
    if len(states) > 1000:  # behind the limit states are counted, not compared
        assert sum(found.counts.values()) == 1500
        assert found.first == "late_stop"
        return
    assert {kind: count for kind, count in found.counts.items() if count} == expected
    assert found.first == next(iter(expected), None)


def test_the_first_kind_and_what_is_right_behind_it() -> None:
    found = errors(LETTERS, {"intermediate": list("abdeXXgh"), "final": "i"})
    assert found.first == "skip"
    assert {kind: count for kind, count in found.counts.items() if count} == {
        "skip": 1,
        "off_by_one": 1,
        "repeat": 1,
    }
    assert found.right_after == 5


def edits(t: list[str], p: list[str]) -> int:
    """Levenshtein's distance, by its recurrence."""
    row = list(range(len(p) + 1))
    for i, a in enumerate(t, 1):
        above, row = row, [i]
        for j, b in enumerate(p, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (a != b)))
    return row[-1]


letters = st.lists(st.sampled_from("abc"), min_size=1, max_size=9)


@given(letters, letters)
def test_errors_are_as_many_as_the_edit_distance(true: list[str], claimed: list[str]) -> None:
    label = {"init": "s", "intermediate": true[:-1], "final": true[-1]}
    found = errors(label, {"intermediate": claimed[:-1], "final": claimed[-1]})
    assert sum(found.counts.values()) == edits(true, claimed)


def test_steps_without_change_neither_help_nor_harm() -> None:
    label = {"init": [0], "intermediate": [[0], [1], [1]], "final": [2]}
    short = {"intermediate": [[1]], "final": [2]}
    full = {"intermediate": [[0], [1], [1]], "final": [2]}
    still = {"init": "a", "intermediate": ["a"], "final": "a"}
    pairs = [(label, short), (label, full), (still, {"intermediate": [], "final": "a"})]
    table = score_table(*changing_steps(*tables([*pairs, (still, VACANT)])))
    assert table.length.tolist() == [2, 2, 1, 1]
    assert table.pa.tolist() == [1, 1, 1, 0]
    # A final state of its own type is a step even where its text is the same.
    mixed = {"init": [""], "intermediate": ["w"], "final": ["w"]}
    table = score_table(*changing_steps(*tables([(mixed, {"intermediate": ["w"], "final": "w"})])))
    assert (table.length.tolist(), table.pml.tolist()) == ([2], [2])


def test_the_hazard_counts_chains_that_reach_a_step() -> None:
    curve = hazard_of_prefixes(np.array([0, 1, 2, 2, 3]), np.array([3, 3, 2, 3, 3]))
    assert curve.at_risk.tolist() == [5, 4, 2]
    assert curve.right.tolist() == [4, 3, 1]
    assert curve.hazard.tolist() == pytest.approx([0.2, 0.25, 0.5])
    assert curve.survived.tolist() == pytest.approx([0.8, 0.6, 0.25])
    assert len(hazard_of_prefixes(np.array([], int), np.array([], int)).step) == 0
    with pytest.raises(ScoringError, match="Row 1 has PML 4 at length 3"):
        hazard_of_prefixes(np.array([0, 4]), np.array([3, 3]))


@given(st.lists(st.integers(1, 6).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))))
def test_the_hazard_is_as_counted_one_by_one(pairs: list[tuple[int, int]]) -> None:
    pml, length = (np.array([pair[k] for pair in pairs], np.int64) for k in range(2))
    curve = hazard_of_prefixes(pml, length)
    for k, at_risk, right in zip(curve.step, curve.at_risk, curve.right, strict=True):
        assert at_risk == sum(n >= k and done >= k - 1 for done, n in pairs)
        assert right == sum(n >= k and done >= k for done, n in pairs)
    assert np.all(curve.right <= curve.at_risk)


def test_steps_are_judged_from_the_models_own_states() -> None:
    task = TASKS["task21"]
    problem = task.read("N = 4\nOperations: [Add 3, Multiply 2, Add 1, Add 1]\n")
    label = task.label(problem)
    right = {"intermediate": label.intermediate, "final": label.final}
    assert transitions(task, problem, right).validity == 1
    # 8 for 7, carried on: only the first step is illegal.
    cascade = {"intermediate": [8, 16, 17], "final": 18}
    found = transitions(task, problem, cascade)
    assert [verdict.value for verdict in found.verdicts] == ["illegal", *["legal"] * 3]
    after = recovery(label, cascade, found)
    assert after == (1, None, 3, 0, 3, 3)
    # A leap back to the right chain is no legal step.
    back = {"intermediate": [8, 14, 15], "final": 16}
    found = transitions(task, problem, back)
    assert (found.legal, found.judged) == (2, 4)
    assert recovery(label, back, found) == (1, 2, 3, 3, 2, 3)
    broken = transitions(task, problem, {"intermediate": ["7", 14, 15], "final": 16})
    assert [verdict.value for verdict in broken.verdicts] == ["illegal", *["unjudged"] * 3]
    assert recovery(label, right, transitions(task, problem, right)).first_error is None
    with pytest.raises(ScoringError, match="4 transitions, but 1 predicted"):
        recovery(label, {"intermediate": [], "final": 1}, found)
