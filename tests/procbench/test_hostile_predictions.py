"""Predictions that no honest model makes: each is scored or told with file and line, none stops."""

import json
from pathlib import Path
from typing import Any

import pytest

from procbench.__main__ import main
from procbench.generation import SplitConfig, generate_items
from procbench.records import Record, write_jsonl
from procbench.run_tables import read_samples

NESTED = "[" * 500 + "]" * 500


@pytest.fixture(scope="module")
def records() -> list[Record]:
    config = SplitConfig(("task01", "task04", "task21"), (3,), 4, seed=9)
    return [item.record for item in generate_items(config)]


def line(name: str, rest: str) -> str:
    """A line of JSON as it would be written by hand."""
    return f'{{"problem_name": "{name}", {rest}}}'


def test_every_line_is_scored_or_told(
    tmp_path: Path, records: list[Record], capsys: pytest.CaptureFixture[str]
) -> None:
    names = [record.problem_name for record in records]
    right: dict[str, Any] = records[11].label.to_json()
    lines = [
        json.dumps({"problem_name": names[0], "answer": "x" * 10_000_000}),
        json.dumps({"problem_name": names[1], "answer": "[" * 200_000}),
        json.dumps({"problem_name": names[2], "answer": "\ud800 中文 עברית 𓀀 \u202e \x00"}),
        line(names[3], f'"final": {NESTED}, "intermediate": [{NESTED}]'),
        line(names[4], '"final": {"__class__": "x"}, "intermediate": [null, true, 1e999]'),
        line(names[5], '"final": 1, "intermediate": {"a": 1}'),
        line(names[6], '"final": 1'),
        '{"problem_name": 7, "final": 1, "intermediate": []}',
        line(names[7], '"answer": ' + "[" * 200_000),
        line(names[8], f'"final": 1{"0" * 5000}, "intermediate": []'),
        json.dumps({"problem_name": names[11], **right}),
        json.dumps({"problem_name": names[11], **right}),
    ]
    write_jsonl(tmp_path / "items.jsonl", [record.to_json() for record in records])
    path = tmp_path / "predictions.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    out = tmp_path / "scores.parquet"
    arguments = ["--records", str(tmp_path / "items.jsonl"), "--predictions", str(path)]
    assert main(["score", *arguments, "--out", str(out)]) == 1
    told = capsys.readouterr().err
    for number in (6, 7, 8, 9, 10, 12):
        assert f"predictions.jsonl:{number}: " in told, number
    for number in (1, 2, 3, 4, 5, 11):
        assert f"predictions.jsonl:{number}: " not in told
    rows = {row["problem_name"]: row for row in read_samples(out).to_pylist()}
    statuses = [rows[name]["status"] for name in names]
    assert statuses[0] in ("parsed", "unparsed")
    assert statuses[1:5] == ["unparsed", "unparsed", "parsed", "parsed"]
    assert statuses[5:9] == ["missing"] * 4
    assert rows[names[11]]["sm"] == 1
    assert all(row["sm"] == 0 for name, row in rows.items() if name != names[11] and row["pa"])
    assert all(rows[name]["pa"] is None for name in names[5:9])
