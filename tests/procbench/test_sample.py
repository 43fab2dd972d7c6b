"""The records of the published format, against what is read and worked out here."""

from collections import Counter
from pathlib import Path
from typing import Any

from procbench.label_types import LABEL_TYPES, label_of, mismatch
from procbench.records import BadRow
from procbench.solving import solve_file, solve_prompt
from procbench.tasks import TASKS, read_prompt


def test_every_record_is_solved_from_its_prompt(
    sample: list[dict[str, Any]], sample_path: Path
) -> None:
    solved = list(solve_file(sample_path))
    assert len(solved) == 1104
    for record, found in zip(sample, solved, strict=True):
        assert not isinstance(found, BadRow), found
        assert found == {key: record[key] for key in ("problem_name", "label")}


def test_labels_have_the_types_of_their_tasks(sample: list[dict[str, Any]]) -> None:
    for record in sample:
        assert mismatch(record["label"], LABEL_TYPES[record["task_name"]]) is None


def test_the_task_is_told_by_the_prompt(sample: list[dict[str, Any]]) -> None:
    found = Counter(read_prompt(record["prompt"]).task.name for record in sample)
    assert found == dict.fromkeys(TASKS, 48)


def test_own_prompts_ask_the_same(sample: list[dict[str, Any]]) -> None:
    for record in sample[::5]:
        task, problem = read_prompt(record["prompt"])
        prompt = task.prompt(problem)
        assert read_prompt(prompt) == (task, problem)
        assert solve_prompt(prompt).to_json() == record["label"]


def test_every_step_of_the_labels_is_legal(sample: list[dict[str, Any]]) -> None:
    for record in sample:
        task, problem = read_prompt(record["prompt"])
        label = record["label"]
        states = [label["init"], *label["intermediate"], label["final"]]
        for step in range(1, len(states)):
            assert task.is_legal(problem, states[:step], states[step]), record["problem_name"]


def test_own_instructions_are_not_the_published_ones(sample: list[dict[str, Any]]) -> None:
    published = {record["task_name"]: record["prompt"] for record in sample}
    for name, task in TASKS.items():
        theirs = set(published[name].split("[Question]")[0].splitlines())
        assert not theirs & set(task.instruction.splitlines()) - {""}, name


def test_second_readings_differ_where_the_instruction_is_open(
    sample: list[dict[str, Any]],
) -> None:
    differing: Counter[str] = Counter()
    for record in sample:
        task, problem = read_prompt(record["prompt"])
        for name, reading in task.second_readings(problem).items():
            assert label_of(reading.states) == reading
            differing[f"{task.title}.{name}"] += reading.to_json() != record["label"]
    assert set(differing) == {
        "Search.overlapping",
        "Compose.scan_goes_on",
        "Compare.start_listed",
        "Decode.start_listed",
        "DeleteChar.rightmost",
        "DeleteWord.last_occurrence",
        "FindCyclic.start_listed",
    }
    assert differing["FindCyclic.start_listed"] == differing["Decode.start_listed"] == 48
    assert 40 <= differing["DeleteChar.rightmost"] < 48
    assert 0 < differing["Compose.scan_goes_on"] < 48
    assert differing["Search.overlapping"] < 10
