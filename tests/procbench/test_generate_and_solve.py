"""The commands `generate` and `solve`."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from procbench.__main__ import main
from procbench.commands.generate import lengths, task_names
from procbench.records import read_records
from workbench.errors import InputError


def generate(out: Path, *arguments: str) -> int:
    return main(["generate", "--tasks", "all", "--lengths", "2-3", "--out", str(out), *arguments])


def test_a_split_is_made_and_solved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate(tmp_path / "split", "--per-length", "2", "--seed", "4") == 0
    assert capsys.readouterr().out == f"92 records: {tmp_path / 'split'}\n"
    manifest = json.loads((tmp_path / "split" / "manifest.json").read_text())
    assert manifest["records"] == 92
    assert manifest["levels"] == {"short": 92}
    assert len(manifest["files"]) == 24
    for name, entry in manifest["files"].items():
        data = (tmp_path / "split" / name).read_bytes()
        assert entry == {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}

    combined, bad = read_records(tmp_path / "split")
    assert bad == []
    for name in ("combined_dataset.jsonl", "dataset"):
        out = tmp_path / "solved.jsonl.gz"
        assert main(["solve", "--records", str(tmp_path / "split" / name), "--out", str(out)]) == 0
        assert "92 of 92 records solved" in capsys.readouterr().err
    (tmp_path / "split" / "combined_dataset.jsonl").unlink()
    assert read_records(tmp_path / "split") == (combined, [])


def test_equal_commands_give_equal_files(tmp_path: Path) -> None:
    hashes: list[Any] = []
    for name in ("one", "two", "fresh"):
        more = ("--exclude", str(tmp_path / "one" / "dataset")) if name == "fresh" else ()
        assert generate(tmp_path / name, "--per-length", "1", "--widths", "published", *more) == 0
        hashes.append(json.loads((tmp_path / name / "manifest.json").read_text())["files"])
    assert hashes[0] == hashes[1]
    assert not {str(e) for e in hashes[0].values()} & {str(e) for e in hashes[2].values()}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--tasks", "task01,nope"], "no task 'nope'"),
        (["--lengths", "5-2"], "'5-2' are no lengths"),
        (["--lengths", "2-999999"], "out of range"),
        (["--widths", "broad"], "'broad' are no widths"),
        (["--seed", "-3"], "negative"),
        (["--exclude", "/nowhere/at/all"], "no file or folder"),
        (["--tasks", "decode", "--lengths", "1", "--per-length", "50"], "no new item"),
    ],
)
def test_bad_arguments(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert generate(tmp_path / "split", *arguments) == 2
    assert message in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate(tmp_path) == 2
    assert "exists already" in capsys.readouterr().err


def test_tasks_and_lengths_of_arguments() -> None:
    assert task_names("3,compose, task01") == ("task01", "task03", "task10")
    assert lengths("short,9,24-26") == (2, 3, 4, 5, 6, 9, 24, 25, 26)
    with pytest.raises(InputError, match="no task '24'"):
        task_names("24")


def test_what_cannot_be_solved_is_told_and_the_rest_is_solved(
    sample: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = sample[0], sample[1]
    lines = [
        json.dumps({"prompt": first["prompt"], "problem_name": "alone"}),
        "{",
        json.dumps(second | {"prompt": "[Question]\nString: ABC", "problem_name": "capitals"}),
        json.dumps({"problem_name": "empty"}),
        json.dumps({"prompt": second["prompt"], "problem_name": "alone"}),
        json.dumps({"prompt": second["prompt"]}),
        # The label, the task and the text above the question may be anything.
        json.dumps(second | {"label": 7, "task_name": "task99", "problem_name": "\ud800"}),
    ]
    path, out = tmp_path / "records.jsonl", tmp_path / "out.jsonl"
    path.write_text("\n".join(lines))
    assert main(["solve", "--records", str(path), "--out", str(out)]) == 1
    solved = [json.loads(line) for line in out.read_text().splitlines()]
    assert solved == [
        {"problem_name": "alone", "label": first["label"]},
        {"problem_name": "\ud800", "label": second["label"]},
    ]
    told = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[0] for line in told[:-1]] == [f"{path}:{n}" for n in (2, 3, 4, 5, 6)]
    assert told[-1] == f"2 of 7 records solved: {out}"


def test_commands_are_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "generate" in capsys.readouterr().out
    assert main(["grade"]) == 2
    assert "no command 'grade'" in capsys.readouterr().err
    assert main(["solve", "--records", "/nowhere", "--out", str(tmp_path / "out")]) == 2
