"""Goals as the native Lean prints them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provers.lean.embedded import EmbeddedToolchain
from provers.lean.goals import Goal, GoalError, Hypothesis, parse_goals, print_goals
from provers.lean.toolchain import Limits

LONG = (
    "case zero\n"
    "inst✝ : Inhabited Nat\n"
    "h :\n"
    "  ∀ (x : Nat),\n"
    "    x < 0 →\n"
    "      ∃ y,\n"
    "        let z := y;\n"
    "        z + x = 0 ∧ (fun q => q = y) 5\n"
    "inst : DecidableEq (Fin 0)\n"
    "k : Nat := 5\n"
    "⊢ ∃ y, 0 = y + 0 ∧ 1 = 1"
)
# Each theorem's context, after a tactic, has something that a parser may trip over.
PRINTED = (
    ("(a b : Nat) (p : Prop) (h : a = b ∧ p)", "a = b ∧ p", "constructor"),
    ("(n : Nat)", "n < n + 1", "let y : Nat := n + 1; rcases n with _ | n"),
    ("(f : Nat → Nat) [inst : Inhabited Nat]", "∃ y, f y = f 0", "refine ⟨?w, ?eq⟩"),
    ("(h : let x := 5; x = 5)", "True ∧ True", "constructor"),
    ("(h : (fun (x : Nat) => x) 1 = 1)", "∀ n m : Nat, n = m", "intro _ _"),
    ("(«odd name» : Nat) (h : «odd name» = 1)", "«odd name» = 1", "have t := h"),
    ("(s : String)", 's ≠ "⊢ a : b := c"', 'let s := "x : y := z"'),
    (
        "(a b c : Nat) (long : a + b + c + a + b + c + a + b + c + a + b + c + a + b + c + a + b "
        "= a + b + c + a + b + c + a + b + c + a + b + c + a + b + c)",
        "∃ n, n + a + b + c + a + b + c + a + b + c + a + b + c + a + b + c + a + b + c + a + b "
        "= a + b + c + a + b + c + a + b + c + a + b + c + a + b + c",
        "by_cases h : a = b",
    ),
)


@pytest.fixture(scope="module")
def printed() -> list[str]:
    toolchain = EmbeddedToolchain()
    theorems = [
        f"theorem t{i} {binders} : {target} := by\n  {tactic}\n  trace_state\n"
        for i, (binders, target, tactic) in enumerate(PRINTED)
    ]
    text = toolchain.header + "set_option linter.all false\n" + "".join(theorems)
    run = toolchain.run(text, limits=Limits(seconds=60))
    toolchain.close()
    traces = [m.text for m in run.messages if m.kind == "trace"]
    assert len(traces) == len(PRINTED), [m for m in run.messages if m.kind != "trace"]
    return traces


def test_what_lean_prints_is_printed_again(printed: list[str]) -> None:
    for text in printed:
        assert print_goals(parse_goals(text)) == text


def test_what_lean_prints_is_understood(printed: list[str]) -> None:
    goals = [parse_goals(text) for text in printed]
    assert goals[0] == (
        Goal(
            "left",
            (
                Hypothesis(("a", "b"), "Nat"),
                Hypothesis(("p",), "Prop"),
                Hypothesis(("h",), "a = b ∧ p"),
            ),
            "a = b",
        ),
        goals[0][0]._replace(case="right", target="p"),
    )
    assert [goal.case for goal in goals[1]] == ["zero", "succ"]
    assert Hypothesis(("y",), "Nat", "0 + 1") in goals[1][0].hypotheses
    assert goals[2][0].hypotheses[-1] == Hypothesis(("inst",), "Inhabited Nat")
    assert [goal.case for goal in goals[2]] == ["w", "eq"]
    (h,) = goals[3][0].hypotheses
    assert (h.names, h.value) == (("h",), None)
    assert goals[4][0].hypotheses[-1] == Hypothesis(("n✝", "m✝"), "Nat")
    assert goals[5][0].hypotheses[0].names == ("«odd name»",)
    assert goals[6][0].hypotheses[-1] == Hypothesis(("s",), "String", '"x : y := z"')
    assert all("\n" in goal.hypotheses[1].type for goal in goals[7])
    assert all("\n" in goal.target for goal in goals[7])


def test_a_context_of_many_kinds() -> None:
    (goal,) = parse_goals(LONG)
    assert [h.names for h in goal.hypotheses] == [("inst✝",), ("h",), ("inst",), ("k",)]
    assert goal.hypotheses[1].type.startswith("∀ (x : Nat),\n")
    assert goal.hypotheses[1].value is None
    assert goal.hypotheses[3] == Hypothesis(("k",), "Nat", "5")
    assert goal.text() == LONG


def test_no_goals() -> None:
    assert parse_goals("") == parse_goals("no goals") == ()


@pytest.mark.parametrize("text", ["a : Nat", "case x", "Nat\n⊢ True", "⊢ True\n\nx"])
def test_what_is_no_goal_is_told(text: str) -> None:
    with pytest.raises(GoalError):
        parse_goals(text)


_names = st.lists(
    st.sampled_from(["x", "n✝", "inst✝¹", "h'", "«a b : c»", "α", "x.y"]), min_size=1, max_size=3
).map(tuple)
_terms = st.sampled_from(
    [
        "Nat",
        "a = b",
        "∀ (x : Nat), x = x",
        "{ x : Nat // x = 0 }",
        "f (y := 5)",
        "let z := 1;\n  z = 1",
    ]
)
_gaps = st.sampled_from([" ", "\n  "])
_plain = st.builds(Hypothesis, _names, _terms, st.none(), _gaps, st.just(" "))
_values = st.sampled_from(["5", "fun x => x", "⋯"])
_hypotheses = _plain | st.builds(Hypothesis, _names, _terms, _values, _gaps, _gaps)
_goals = st.builds(
    Goal,
    st.none() | st.sampled_from(["a", "h.left", "succ"]),
    st.lists(_hypotheses, max_size=4).map(tuple),
    _terms,
)


@given(st.lists(_goals, max_size=3).map(tuple))
def test_goals_survive_being_printed(goals: tuple[Goal, ...]) -> None:
    assert parse_goals(print_goals(goals)) == goals
