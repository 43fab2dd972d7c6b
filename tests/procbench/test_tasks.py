"""What holds for every task: examples worked by hand, and properties of random problems."""

import contextlib
import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from procbench.label_types import LABEL_TYPES, StateType
from procbench.solving import solve_prompt
from procbench.tasks import TASKS, get_task, read_prompt
from procbench.tasks.draws import Draws
from procbench.tasks.task import MAX_STEPS, ProblemError, Shape
from workbench.errors import InputError
from workbench.seeds import seed_sequence

ZEROS = [0] * 26
EXAMPLES: dict[str, tuple[str, list[Any]]] = {
    "task01": ("String: dbcab", ["dbcab", "abcdb", "abbdc", "abbcd"]),
    "task02": (
        "Strings: [k3mzq, 77tpla]\nSets of Numbers: [(1, 2, 3), (0, 0, 2), (1, 0, 1)]",
        ["", "tpl", "tplk3", "tplk37"],
    ),
    "task03": (
        "Strings:\n['a4b0', 'xyz', '9q1']",
        ["0", ["a4b0", "2", "40", "80"], ["xyz", "3", "0", "0"], ["9q1", "1", "91", "91"], 171],
    ),
    "task04": (
        "Strings: [abab, bcab, aaa]\nSubstrings: [ab, aa]",
        [[0, 0, 0], [2, 1, 0], [2, 1, 1]],
    ),
    "task05": (
        "Strings: [p1qqz, 88mno, rst42]\nIndices: [2, 0, 2]",
        ["", "rst42", "rst42p1qqz", "rst42p1qqzrst42"],
    ),
    "task06": ("Pairs:\n(4, b)\n(b, 7)\nString:\n4b4", ["4b4", "bb4", "b74", "b7b"]),
    "task07": ("String:\n1110011", ["", ["1_3"], ["1_3", "0_2"], ["1_3", "0_2", "1_2"]]),
    "task08": (
        "String:\nmarble\nPositions:\n4, 1",
        [["marble"], ["marb", "le"], ["m", "arb", "le"]],
    ),
    "task09": (
        "String:\nmarble\nIndices:\n(0, 4), (0, 1), (2, 1)",
        [["marble"], ["marb", "le"], ["m", "arb", "le"], ["m", "arb", "l", "e"]],
    ),
    "task10": (
        "Rules:\na, b -> c\nc, c -> d\nz, q -> e\nInitial state:\na, b, a, b",
        [list("abab"), list("abc"), list("cc"), ["d"]],
    ),
    "task11": (
        "characters: kuba\nrules:\nb -> xy\nk -> zz",
        ["kuba", "zzuba", "zzuxya"],
    ),
    "task12": (
        "Sequence 1: 3, 0, 7, 7\nSequence 2: a, b, b, a, a, b, a, a\nN: 5",
        ["", "3a", "3a0b", "3a0b7b", "3a0b7b7a", "3a0b7b7a3a"],
    ),
    "task13": (
        "Target: wave\nCandidate: wxyz, wavs, wave, wabb",
        [[""], "w", "wav", ["w", "wav", "wave"]],
    ),
    "task14": (
        "Sentence:\nAb abc 12",
        [ZEROS, [1, 1, *ZEROS[2:]], [2, 2, 1, *ZEROS[3:]], [2, 2, 1, *ZEROS[3:]]],
    ),
    "task15": ("Sentence: 1x2 0x3 1x1", ["", "11", "11000", "110001"]),
    "task16": (
        "Initial string: pq\nActions: pop_left, pop_right, pop_left, push_right(x), push_left(m)",
        ["pq", "q", "", "", "x", "mx"],
    ),
    "task17": ("String:\nabcdef\nIndices:\n(1, 4), (0, 2)", ["abcdef", "adbcef", "dabcef"]),
    "task18": (
        "Sentence:\n[2] cat [1] here\nList:\n[(1, sat), (2, The)]",
        ["[2] cat [1] here", "[2] cat sat here", "The cat sat here"],
    ),
    "task19": ("String: banana\nSteps:\n1. a\n2. n\n3. a", ["banana", "bnana", "bana", "bna"]),
    "task20": (
        "Sentence:\nred fish blue fish swim\nWords: [fish, red]",
        ["red fish blue fish swim", "red blue fish swim", "blue fish swim"],
    ),
    "task21": ("N = 4\nOperations: [Add 3, Multiply 2, Add 0]", [4, 7, 14, 14]),
    "task22": (
        "Initial array:\n---x-\nOperations: [\n (right, 3),\n (left, 2)\n]",
        ["---x-", "-x---", "----x"],
    ),
    "task23": ("String: t4kz\nCommand: ['k', '3']", [["k", "3"], ["z", "2"], ["t", "1"], "4"]),
}
each_task = pytest.mark.parametrize("name", TASKS)


def a_problem(name: str, data: st.DataObject) -> tuple[Any, Shape]:
    """A random problem of the task, with the shape that was asked for."""
    length = data.draw(st.integers(2, 40))
    widths = TASKS[name].widths(length)
    shape = Shape(length, data.draw(st.integers(widths.lowest, widths.highest)))
    seed = data.draw(st.integers(0, 2**64))
    return TASKS[name].generate(shape, Draws(seed_sequence(seed, name))), shape


@each_task
def test_worked_example(name: str) -> None:
    question, states = EXAMPLES[name]
    task = get_task(name)
    problem = task.read(question)
    assert task.label(problem).states == states
    assert task.question(problem) == question
    assert read_prompt(task.prompt(problem)) == (task, problem)


@each_task
@settings(max_examples=25)
@given(data=st.data())
def test_random_problems(name: str, data: st.DataObject) -> None:
    task = get_task(name)
    problem, shape = a_problem(name, data)
    assert task.width(problem) == shape.width
    assert read_prompt(task.prompt(problem)) == (task, problem)
    label = task.label(problem)
    assert label.length == shape.length
    for step, state in enumerate(label.states):
        assert task.types.of_step(step, shape.length).holds(state)
    states = label.states
    for step in range(1, len(states)):
        assert task.is_legal(problem, states[:step], states[step])
    for reading in task.second_readings(problem).values():
        assert all(task.types.intermediate.holds(s) for s in reading.intermediate if s != "")


@each_task
@settings(max_examples=25)
@given(data=st.data())
def test_wrong_states_are_refused(name: str, data: st.DataObject) -> None:
    task = get_task(name)
    problem, shape = a_problem(name, data)
    states = task.label(problem).states
    step = data.draw(st.integers(1, shape.length))
    right = states[step]
    for wrong in (*_changed(right), None, 1.5, [right]):
        assert not task.is_legal(problem, states[:step], wrong)
    # Skipping a step is legal only where the skipped one changes nothing.
    if step < shape.length and states[step + 1] != right:
        assert not task.is_legal(problem, states[:step], states[step + 1])
    with pytest.raises(ValueError, match="start from a state"):
        task.is_legal(problem, [], right)


@each_task
@settings(max_examples=25)
@given(data=st.data())
def test_steps_are_judged_from_the_state_they_start_from(name: str, data: st.DataObject) -> None:
    task = get_task(name)
    problem, shape = a_problem(name, data)
    states: list[Any] = list(task.label(problem).states)
    step = data.draw(st.integers(1, max(1, shape.length - 1)))
    for wrong in _changed(states[step]):
        history = [*states[:step], wrong]
        following = task.successor(problem, history, step + 1)
        if following is None:
            assert step == shape.length or not task.is_legal(problem, history, states[step + 1])
        else:
            assert task.is_legal(problem, history, following)
            assert not task.is_legal(problem, history, _changed(following)[0])


@each_task
@pytest.mark.parametrize("where", ["lowest", "highest", "published", "limit"])
def test_extreme_widths(name: str, where: str) -> None:
    task = get_task(name)
    for length in (2, 3, 7, 25):
        bound = getattr(task.widths(length), where)
        for width in bound if isinstance(bound, tuple) else (bound,):
            problem = task.generate(Shape(length, width), Draws(seed_sequence(3, name, width)))
            assert task.label(problem).length == length
            assert task.width(problem) == width


@each_task
def test_shapes_out_of_range_are_refused(name: str) -> None:
    task, draws = get_task(name), Draws(seed_sequence(1))
    widths = task.widths(5)
    for shape in (
        Shape(0, widths.lowest),
        Shape(MAX_STEPS + 1, widths.lowest),
        Shape(5, widths.lowest - 1),
        Shape(5, widths.limit + 1),
    ):
        with pytest.raises(InputError, match=f"{task.title}: "):
            task.generate(shape, draws)


@each_task
def test_equal_streams_give_equal_problems(name: str) -> None:
    task = get_task(name)
    shape = Shape(9, task.widths(9).highest)
    first, again, other = (
        task.generate(shape, Draws(seed_sequence(seed, "stream"))) for seed in (7, 7, 8)
    )
    assert first == again != other


def test_types_and_titles_are_complete() -> None:
    assert list(TASKS) == list(LABEL_TYPES) == [f"task{n:02d}" for n in range(1, 24)]
    assert len({task.title for task in TASKS.values()}) == 23


BAD_PROMPTS = {
    "no question": "has no",
    "[Question]\nString: ABC": "letters a to z",
    "[Question]\nSomething: else": "No task has",
    "[Question]\nString:\nabcdef\nIndices:\n(1, 4), (0, 2)": "No task has",
    "Rotate or split it.\n[Question]\nString:\nabcdef\nIndices:\n(1, 4)": "Split2 or Rotate",
    "Rotate.\n[Question]\nString:\nabcdef\nIndices:\n(1, 7)": "is no part",
    "Split.\n[Question]\nString:\nabc\nIndices:\n(0, 1), (0, 1)": "nothing to cut",
    "[Question]\nStrings: [ab]\nSets of Numbers: [(0, 1, 2)]": "reaches outside",
    "[Question]\nStrings: [ab]\nSets of Numbers: [(1, 0, 1)]": "string 1 of 1",
    "[Question]\nStrings: [ab]\nSets of Numbers: [(0, 0, 1), oops]": "triples",
    "[Question]\nStrings:\n['ab, 'c']": "quotes",
    "[Question]\nStrings: [ab, cd]\nIndices: [0, 2]": "Index 2",
    "[Question]\nStrings: [ab, , cd]\nIndices: [0, 1]": "empty item",
    "[Question]\nPairs:\n(a, b)\n(a, c)\nString:\naa": "two pairs",
    "[Question]\nString:\nabc\nPositions:\n1, 1": "twice",
    "[Question]\nString:\nabc\nPositions:\n3": "outside",
    "[Question]\nRules:\na, b -> c\na, b -> d\nInitial state:\na, b": "same left side",
    "[Question]\nRules:\na, b -> c\nInitial state:\na, c": "0 steps",
    "[Question]\nRules:\nab -> c\nInitial state:\na, b": "no rule A, B",
    "[Question]\ncharacters: ab\nrules:\na -> aa": "still fit",
    "[Question]\nSequence 1: 1, 2\nSequence 2: a\nN: 999999": "999999 steps",
    "[Question]\nTarget: ab\nCandidate: ac, ad": "No candidate",
    "[Question]\nSentence: 1x99999999": "no piece",
    "[Question]\nSentence: 1x2 0xx": "no number",
    "[Question]\nInitial string: ab\nActions: pop_left(a)": "no action",
    "[Question]\nSentence:\na [2] b\nList:\n[(1, c)]": r"gap \[1\]",
    "[Question]\nString: abc\nSteps:\n1. a\n2. a": "more often",
    "[Question]\nSentence:\nred fish\nWords: [cow]": "more often",
    "[Question]\nN = 4\nOperations: [Add 3, Divide 2]": "no operation",
    "[Question]\nInitial array:\n-xx-\nOperations: [\n (left, 1)\n]": "one x",
    "[Question]\nInitial array:\n-x-\nOperations: [\n (up, 1)\n]": "no move",
    "[Question]\nString: aba\nCommand: ['a', '2']": "repeats",
    "[Question]\nString: ab\nCommand: ['c', '2']": "no character",
    "[Question]\n" + "a" * 30_000: "30001 characters",
}


@pytest.mark.parametrize("prompt", BAD_PROMPTS)
def test_bad_prompts_are_told(prompt: str) -> None:
    with pytest.raises(ProblemError, match=BAD_PROMPTS[prompt]):
        solve_prompt(prompt)


@settings(max_examples=200)
@given(st.text(), st.sampled_from(list(EXAMPLES.values())), st.data())
def test_damaged_questions_raise_nothing_else(
    noise: str, example: tuple[str, list[Any]], data: st.DataObject
) -> None:
    question = example[0]
    start = data.draw(st.integers(0, len(question)))
    end = data.draw(st.integers(start, len(question)))
    with contextlib.suppress(ProblemError):
        solve_prompt(f"[Question]\n{question[:start]}{noise}{question[end:]}")


def test_true_is_no_integer() -> None:
    task = get_task("task21")
    problem = task.read("N = 1\nOperations: [Multiply 1]")
    assert task.is_legal(problem, [1], 1)
    assert not task.is_legal(problem, [1], True)
    assert not task.is_legal(problem, [True], 1)
    assert not StateType.INTEGERS.holds([1, True])


def test_draws_are_uniform_and_pinned() -> None:
    draws = Draws(seed_sequence(0, "draws"))
    rolls = draws.many_below(6, 60_000)
    counts = [rolls.count(side) for side in range(6)]
    # Chi-square with 5 degrees of freedom: 20.5 is passed once in a thousand streams.
    assert sum((count - 10_000) ** 2 / 10_000 for count in counts) < 20.5
    letters = draws.text("abc", 30_000)
    assert sum((letters.count(letter) - 10_000) ** 2 / 10_000 for letter in "abc") < 13.8
    orders = {tuple(draws.shuffled("abc")) for _ in range(200)}
    assert orders == set(itertools.permutations("abc"))
    # The stream is part of what a seed means: it must not change with libraries.
    pinned = Draws(seed_sequence(12, "pinned"))
    assert pinned.many_below(1000, 5) == PINNED_NUMBERS
    assert pinned.text("abcdefgh", 24) == PINNED_TEXT


PINNED_NUMBERS = [351, 562, 247, 79, 849]
PINNED_TEXT = "dggfehcbbdffhbgdefaaehed"


def _changed(state: Any) -> list[Any]:
    """States of the same type that differ from the given one."""
    if isinstance(state, str):
        return [state + "q", state[:-1] if state else "r", state[::-1] + "x"]
    if isinstance(state, int):
        return [state + 1, -state - 1]
    if state and isinstance(state[0], int):
        return [[state[0] + 1, *state[1:]], state[:-1]]
    return [[*state, "q"], state[:-1], [*state[:-1], state[-1] + "q"]]
