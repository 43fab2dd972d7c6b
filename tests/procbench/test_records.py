"""Files of records: there and back, and what is wrong with bad ones."""

import gzip
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from procbench.generation import SplitConfig, generate_items
from procbench.label_types import LABEL_TYPES, Label, StateType, mismatch
from procbench.records import (
    COMBINED,
    DATASET,
    Record,
    read_records,
    read_rows,
    record_schema,
    write_jsonl,
    write_parquet,
)
from procbench.tasks import TASKS
from workbench.errors import InputError


@pytest.fixture(scope="module")
def records() -> list[Record]:
    return [item.record for item in generate_items(SplitConfig(tuple(TASKS), (2, 5), 1, 3))]


def save(records: list[Record], path: Path) -> Path:
    write_jsonl(path, (record.to_json() for record in records))
    return path


def test_the_published_format_is_read(sample: list[dict[str, Any]], sample_path: Path) -> None:
    records, bad = read_records(sample_path)
    assert bad == []
    assert [record.to_json() for record in records] == sample


@pytest.mark.parametrize("name", ["plain.jsonl", "packed.jsonl.gz"])
def test_json_lines_there_and_back(records: list[Record], tmp_path: Path, name: str) -> None:
    path = save(records, tmp_path / name)
    assert read_records(path) == (records, [])
    again = path.read_bytes()
    save(records, path)
    assert path.read_bytes() == again


def test_gzip_is_told_by_its_content(sample_path: Path, tmp_path: Path) -> None:
    shutil.copy(sample_path, tmp_path / "misnamed.jsonl")
    assert len(read_records(tmp_path / "misnamed.jsonl").records) == 1104


def test_parquet_there_and_back(records: list[Record], tmp_path: Path) -> None:
    for name in TASKS:
        own = [record for record in records if record.task_name == name]
        write_parquet(tmp_path / f"{name}.parquet", name, own)
        assert pq.read_schema(tmp_path / f"{name}.parquet").equals(record_schema(name))
        assert read_records(tmp_path / f"{name}.parquet") == (own, [])
    # The folder as Parquet files alone, and as the dataset lies on disk.
    assert read_records(tmp_path) == (records, [])
    (tmp_path / DATASET).mkdir()
    for path in tmp_path.glob("*.parquet"):
        path.rename(tmp_path / DATASET / path.name)
    assert read_records(tmp_path) == (records, [])
    save(records[:3], tmp_path / COMBINED)
    assert read_records(tmp_path) == (records[:3], [])


def test_parquet_refuses_what_it_cannot_hold(tmp_path: Path) -> None:
    record = Record("p", Label(1, [], 2**64), "task21", "0000", "task21_0000")
    with pytest.raises(InputError, match="more than 64 bits"):
        write_parquet(tmp_path / "big.parquet", "task21", [record])
    assert list(tmp_path.iterdir()) == []


def changed(key: str, value: object) -> Callable[[dict[str, Any]], str]:
    return lambda data: json.dumps(data | {key: value})


def relabelled(**parts: object) -> Callable[[dict[str, Any]], str]:
    return lambda data: json.dumps(data | {"label": data["label"] | parts})


BAD_LINES: dict[str, tuple[Callable[[dict[str, Any]], str], str]] = {
    "cut off": (lambda data: json.dumps(data)[:-9], "no JSON"),
    "no object": (lambda data: "[1, 2]", "no JSON object"),
    "nested": (lambda data: "[" * 100_000, "nested too deeply"),
    "huge number": (lambda data: '{"prompt": ' + "9" * 5000 + "}", "no JSON"),
    "bare": (lambda data: "{}", "there is no 'prompt'"),
    "prompt": (changed("prompt", 3), "'prompt' is no text"),
    "example": (changed("example_name", None), "'example_name' is no text"),
    "problem": (changed("problem_name", ["x"]), "'problem_name' is no text"),
    "task": (changed("task_name", "task24"), "no task 'task24'"),
    "label": (changed("label", "abc"), "the label is no object"),
    "incomplete": (changed("label", {"init": "a", "final": "b"}), "lacks 'intermediate'"),
    "init": (relabelled(init=1), "the label's 'init' is 1, not str"),
    "final": (relabelled(final=["a"]), r"'final' is \['a'\], not str"),
    "intermediate": (relabelled(intermediate="a"), "'intermediate' is 'a', not a list"),
    "state": (relabelled(intermediate=["a", None]), "intermediate state 1 is None, not str"),
}


@pytest.mark.parametrize("kind", BAD_LINES)
def test_bad_lines_are_told_and_the_rest_is_read(
    records: list[Record], tmp_path: Path, kind: str
) -> None:
    spoil, message = BAD_LINES[kind]
    lines = [json.dumps(record.to_json()) for record in records[:3]]
    lines[1] = spoil(records[1].to_json())
    path = tmp_path / "records.jsonl"
    path.write_text("\n".join([lines[0], "", *lines[1:]]) + "\n")
    found = read_records(path)
    assert found.records == [records[0], records[2]]
    (bad,) = found.bad
    assert str(bad).startswith(f"{path}:3: ")
    assert re.search(message, bad.message)


def test_duplicate_names_are_told(records: list[Record], tmp_path: Path) -> None:
    path = save([*records[:2], records[0]], tmp_path / "twice.jsonl")
    found = read_records(path)
    assert found.records == records[:2]
    assert [str(bad) for bad in found.bad] == [
        f"{path}:3: the problem_name 'task01_0000' is at {path}:1 already"
    ]


def test_other_bytes_are_told(records: list[Record], tmp_path: Path) -> None:
    path = tmp_path / "bytes.jsonl"
    line = json.dumps(records[0].to_json()).encode()
    path.write_bytes(b"\xff\xfe\x00\n" + line + b"\n\x80\n")
    found = read_records(path)
    assert found.records == records[:1]
    assert [bad.line for bad in found.bad] == [1, 3]


def test_a_file_that_breaks_off_gives_what_it_has(records: list[Record], tmp_path: Path) -> None:
    path = tmp_path / "cut.jsonl.gz"
    lines = [json.dumps(record.to_json()).encode() + b"\n" for record in records]
    # Each line is flushed, so that what is before the cut can be read.
    with gzip.open(path, "wb") as packed:
        for line in lines:
            packed.write(line)
            packed.flush()
    path.write_bytes(path.read_bytes()[:-40])
    found = read_records(path)
    assert 1 <= len(found.records) < len(records)
    assert found.records == records[: len(found.records)]
    assert "breaks off" in found.bad[-1].message


def test_broken_parquet_is_told(records: list[Record], tmp_path: Path) -> None:
    path = tmp_path / "task01.parquet"
    write_parquet(path, "task01", records[:2])
    path.write_bytes(path.read_bytes()[:-20])
    assert read_records(path).records == []
    assert "is broken" in read_records(path).bad[0].message


def test_paths_that_hold_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no file or folder"):
        list(read_rows(tmp_path / "none"))
    with pytest.raises(InputError, match="holds neither"):
        list(read_rows(tmp_path))


STATES = {
    StateType.TEXT: st.text(),
    StateType.INTEGER: st.integers(),
    StateType.TEXTS: st.lists(st.text()),
    StateType.INTEGERS: st.lists(st.integers()),
}


@given(st.sampled_from(sorted(LABEL_TYPES)), st.data())
def test_labels_of_any_text_are_kept(task_name: str, data: st.DataObject) -> None:
    types = LABEL_TYPES[task_name]
    label = Label(
        data.draw(STATES[types.init]),
        data.draw(st.lists(STATES[types.intermediate], max_size=3)),  # pyright: ignore[reportArgumentType]
        data.draw(STATES[types.final]),
    )
    plain = json.loads(json.dumps(label.to_json()))
    assert mismatch(plain, types) is None
    assert Label(plain["init"], plain["intermediate"], plain["final"]) == label
