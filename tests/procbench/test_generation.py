"""Random splits: what seeds mean, that items differ, and what is refused."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procbench.generation import SplitConfig, generate_items, identities_in
from procbench.levels import Level, level_of
from procbench.records import write_jsonl
from procbench.tasks import TASKS
from workbench.errors import InputError

ALL = tuple(TASKS)
_DIGEST = """
import hashlib, json
from procbench.generation import SplitConfig, generate_items
from procbench.tasks import TASKS
digest = hashlib.sha256()
for item in generate_items(SplitConfig(tuple(TASKS), (2, 3, 9, 25), 2, 11)):
    digest.update(json.dumps(item.record.to_json()).encode())
print(digest.hexdigest())
"""


def a_split(seed: int = 1, per_length: int = 2, **other: object) -> SplitConfig:
    lengths, tasks = other.pop("lengths", (2, 9)), other.pop("tasks", ALL)
    return SplitConfig(tasks, lengths, per_length, seed, **other)  # pyright: ignore[reportArgumentType]


def test_items_are_the_same_under_every_hash_seed() -> None:
    digest = hashlib.sha256()
    for item in generate_items(SplitConfig(ALL, (2, 3, 9, 25), 2, 11)):
        digest.update(json.dumps(item.record.to_json()).encode())
    for hash_seed in ("0", "1", "4242"):
        done = subprocess.run(
            [sys.executable, "-c", _DIGEST],
            env=os.environ | {"PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        assert done.stdout.strip() == digest.hexdigest(), hash_seed


def test_names_and_lengths() -> None:
    records = [item.record for item in generate_items(a_split())]
    assert len(records) == 23 * 4
    for place, record in enumerate(records):
        task_name, number = ALL[place // 4], place % 4
        assert record.task_name == task_name
        assert record.example_name == f"{number:04d}"
        assert record.problem_name == f"{task_name}_{number:04d}"
        assert record.label.length == (2, 9)[number // 2]


def test_an_item_does_not_depend_on_the_others() -> None:
    one = [item.record.prompt for item in generate_items(a_split(lengths=(9,), per_length=2))]
    many = generate_items(a_split(lengths=tuple(range(2, 12)), per_length=3))
    assert set(one) <= {item.record.prompt for item in many}


@given(st.integers(0, 2**70))
def test_neighbouring_seeds_share_nothing(seed: int) -> None:
    tasks = ("task02", "task06", "task10", "task18")
    first, second = (
        {item.identity for item in generate_items(a_split(start, tasks=tasks))}
        for start in (seed, seed + 1)
    )
    assert len(first) == len(second) == 16
    assert not first & second


def test_items_of_a_split_differ() -> None:
    # 162 strings of two runs up to 9 long exist; 100 of them meet many repeats.
    items = list(generate_items(a_split(tasks=("task15",), lengths=(2,), per_length=100)))
    assert len({item.record.prompt for item in items}) == 100
    with pytest.raises(InputError, match=r"Decode: 1000 draws met no new item of length 1 after"):
        list(generate_items(a_split(tasks=("task15",), lengths=(1,), per_length=19)))


def test_a_fresh_split_shares_no_item(tmp_path: Path) -> None:
    config = a_split(tasks=("task07", "task21"), lengths=(2,), per_length=60)
    first = [item.record for item in generate_items(config)]
    write_jsonl(tmp_path / "first.jsonl", (record.to_json() for record in first))
    excluded = identities_in(tmp_path / "first.jsonl")
    assert len(excluded) == 120
    fresh = list(generate_items(config, excluded=excluded))
    assert len(fresh) == 120
    assert not {record.prompt for record in first} & {item.record.prompt for item in fresh}


def test_identities_are_those_of_the_problem(sample_path: Path, tmp_path: Path) -> None:
    assert len(identities_in(sample_path)) == 1104
    item = next(generate_items(a_split(tasks=("task09",), per_length=1)))
    published = "You have to split it.\n[Question]\n" + item.record.prompt.split("[Question]\n")[1]
    write_jsonl(tmp_path / "same.jsonl", [{"prompt": published}])
    assert identities_in(tmp_path / "same.jsonl") == {item.identity}


def test_a_split_to_leave_out_has_to_be_readable(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"prompt": "[Question]\\nwhat?"}\n')
    with pytest.raises(InputError, match=r"bad\.jsonl:1: No task has such a question"):
        identities_in(tmp_path / "bad.jsonl")


def test_width_is_apart_from_length() -> None:
    """Where the published benchmark ties them, such as in PushPop, the default does not."""
    config = a_split(tasks=("task16", "task23"), lengths=(2, 25), per_length=40)
    widths: dict[tuple[str, int], list[int]] = {}
    for item in generate_items(config):
        widths.setdefault((item.record.task_name, item.shape.length), []).append(item.shape.width)
    for short, long in (("task16", "task16"), ("task23", "task23")):
        mean_short, mean_long = sum(widths[short, 2]) / 40, sum(widths[long, 25]) / 40
        # Means of 40 uniform widths differ by 5.6 or more once in 1,000 splits, at most.
        assert abs(mean_short - mean_long) < 7.5
    published = generate_items(a_split(tasks=("task16",), lengths=(5,), widths="published"))
    assert {item.shape.width for item in published} == {5}
    chosen = generate_items(a_split(tasks=("task16",), lengths=(5,), widths=(11, 11)))
    assert {item.shape.width for item in chosen} == {11}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"tasks": ("task99",)}, "no task 'task99'"),
        ({"tasks": ()}, "no task or no length"),
        ({"tasks": ("task01", "task01")}, "named twice"),
        ({"lengths": (3, 2)}, "do not ascend"),
        ({"lengths": (0, 2)}, "out of range"),
        ({"lengths": (2, 201)}, "out of range"),
        ({"per_length": 0}, "none"),
        ({"seed": -1}, "negative"),
        ({"widths": (5, 4)}, "no range"),
    ],
)
def test_bad_splits_are_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        a_split(**change)  # pyright: ignore[reportArgumentType]


def test_widths_that_a_task_has_not_are_refused() -> None:
    config = a_split(tasks=("task08",), lengths=(9,), widths=(4, 4))
    with pytest.raises(InputError, match=r"Split1: width 4 \(letters in the string\).*10 to 500"):
        list(generate_items(config))


def test_levels() -> None:
    assert [level_of(n) for n in (2, 6, 7, 16, 17, 25, 26)] == [
        *(Level.SHORT, Level.SHORT, Level.MEDIUM, Level.MEDIUM, Level.LONG, Level.LONG),
        Level.BEYOND,
    ]
    assert all(level_of(n) is level for level in Level for n in level.lengths)
