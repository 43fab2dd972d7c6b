"""From predictions to the report: the tables of a run, both commands, and the analysis."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas
import pytest

from procbench.__main__ import main
from procbench.analysis import compare, findings, headline, outcome_rows, with_measures
from procbench.generation import SplitConfig, generate_items
from procbench.parsing import RENDERINGS, render
from procbench.records import Record, write_jsonl
from procbench.run_tables import (
    BODY_SCHEMA,
    SAMPLE_SCHEMA,
    Sample,
    Status,
    body_table,
    read_samples,
    sample_table,
    write_table,
)
from procbench.scoring import VACANT, errors, score
from procbench.tasks import TASKS
from workbench.errors import InputError


@pytest.fixture(scope="module")
def records() -> list[Record]:
    config = SplitConfig(tuple(TASKS), (2, 9), 1, seed=4, widths="published")
    return [item.record for item in generate_items(config)]


def changed(record: Record, place: int) -> dict[str, Any]:
    """Every third answer is right, every third leaves a state out, every third repeats one."""
    states = list(record.label.intermediate)
    if place % 3 == 1:
        del states[-1]
    elif place % 3 == 2:
        states.append(states[-1])
    return {"intermediate": states, "final": record.label.final}


@pytest.fixture(scope="module")
def samples(records: list[Record]) -> list[Sample]:
    made = [
        Sample("first", record, Status.PARSED, changed(record, place), answer="said \ud800")
        for place, record in enumerate(records)
    ]
    made[0] = Sample("first", records[0], Status.UNPARSED, answer="sorry", message="no list")
    made[1] = Sample("first", records[1], Status.ERROR, message="time-out")
    return made


def test_rows_hold_the_scores_of_their_samples(samples: list[Sample]) -> None:
    table = sample_table(samples)
    assert table.schema == SAMPLE_SCHEMA
    for row, sample in zip(table.to_pylist(), samples, strict=True):
        assert (row["problem_name"], row["status"]) == (
            sample.record.problem_name,
            sample.status.value,
        )
        assert row["length"] == sample.record.label.length
        if sample.status is Status.ERROR:
            assert row["pml"] is row["pa"] is row["fm"] is row["changing_pa"] is None
            continue
        one = score(sample.record.label, sample.prediction or VACANT)
        names = ("pml", "pa", "sm", "fm", "predicted_length", "first_error", "returned_at")
        assert {name: row[name] for name in names} == {name: getattr(one, name) for name in names}
        if sample.prediction is None:
            assert row["legal"] is row["errors_skip"] is row["first_error_kind"] is None
            continue
        found = errors(sample.record.label, sample.prediction)
        assert row["first_error_kind"] == found.first
        assert {k: row[f"errors_{k}"] for k in found.counts} == found.counts
        assert 0 <= row["legal"] <= row["judged"] <= one.predicted_length
        if one.sm:
            assert row["legal"] == row["judged"] == one.length


def test_bodies_lie_apart_and_hold_any_text(samples: list[Sample]) -> None:
    table = body_table(samples)
    assert table.schema == BODY_SCHEMA
    row = table.to_pylist()[2]
    assert row["answer"] == "said \\ud800"
    assert json.loads(row["prediction"]) == samples[2].prediction
    assert json.loads(row["label"]) == samples[2].record.label.to_json()


def test_a_status_that_contradicts_the_prediction_is_refused(records: list[Record]) -> None:
    for sample in (
        Sample("m", records[0], Status.PARSED),
        Sample("m", records[0], Status.ERROR, VACANT),
    ):
        with pytest.raises(InputError, match=f"{records[0].problem_name} is {sample.status.value}"):
            sample_table([sample])


def test_the_command_scores_what_it_can_and_tells_the_rest(
    tmp_path: Path, records: list[Record], capsys: pytest.CaptureFixture[str]
) -> None:
    write_jsonl(tmp_path / "records.jsonl", [record.to_json() for record in records])
    forms = ["bare", "prediction", "label", *RENDERINGS]
    lines: list[dict[str, Any]] = []
    for place, record in enumerate(records[:-2]):
        answer, form = changed(record, place), forms[place % len(forms)]
        if form == "bare":
            line = answer
        elif form in RENDERINGS:
            line = {"answer": render(answer, form)}
        else:
            line = {form: answer}
        lines.append({"problem_name": record.problem_name, **line})
    lines.append({"problem_name": records[-2].problem_name, "answer": "I would rather not."})
    write_jsonl(tmp_path / "predictions.jsonl", lines)
    with (tmp_path / "predictions.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"problem_name": "task01_9999", "answer": ""}\nno json\n\n')
        file.write(f'{{"problem_name": "{records[0].problem_name}", "final": ""}}\n')
        file.write(f'{{"problem_name": "{records[-1].problem_name}", "final": ""}}\n')
    out = tmp_path / "scores.parquet"
    code = main(
        [
            *("score", "--records", str(tmp_path / "records.jsonl"), "--model", "m"),
            *("--predictions", str(tmp_path / "predictions.jsonl"), "--out", str(out)),
        ]
    )
    told = capsys.readouterr().err.replace(str(tmp_path), "")
    assert code == 1
    n = len(lines)
    for line, part in enumerate(
        ["the records have no 'task01_9999'", "no JSON", "", "at ", "lacks 'intermediate'"], n + 1
    ):
        assert f"/predictions.jsonl:{line}: " in told or not part
        assert part in told
    rows = read_samples(out).to_pylist()
    assert [row["status"] for row in rows] == ["parsed"] * (len(rows) - 2) + [
        "unparsed",
        "missing",
    ]
    for place, (row, record) in enumerate(zip(rows[:-2], records, strict=False)):
        expected = score(record.label, changed(record, place))
        assert (row["pml"], row["pa"], row["sm"], row["fm"]) == expected[:4], row


def test_the_report_is_written_whole_and_the_same_again(
    tmp_path: Path, samples: list[Sample]
) -> None:
    run = tmp_path / "run"
    write_table(run / "tables" / "samples.parquet", sample_table(samples))
    second = [
        Sample("second | </script>", s.record, Status.PARSED, s.record.label._asdict())
        for s in samples
    ]
    write_table(tmp_path / "second.parquet", sample_table(second))
    assert main(["report", str(run), str(tmp_path / "second.parquet")]) == 0
    report = (run / "report.md").read_text(encoding="utf-8")
    assert "| o1-preview (published) | 0.698 | 0.496 |" in report
    assert "| second \\| &lt;/script> | 1.000 [1.000, 1.000] |" in report
    assert "first minus second" in report
    assert "nan" not in report
    summary = json.loads((run / "summary.json").read_text(encoding="utf-8"))["figures"]
    assert summary["pa.all.all.second | </script>"]["value"] == 1
    assert summary["pa.all.all.first"]["n"] == len(samples) - 1
    assert summary["pa.minus.first.second | </script>"]["high"] < 0
    files = {path.name: path.read_bytes() for path in (run / "figures").iterdir()}
    assert {Path(name).stem for name in files} == {
        *("scores", "lengths", "tasks", "outcomes", "hazard", "breaks", "interactive")
    }
    page = files["interactive.html"].decode()
    assert page.count("</script>") == 2, "the names of models are no markup"
    assert "second | \\u003c/script>" in page
    again = tmp_path / "again"
    assert main(["report", str(run), str(tmp_path / "second.parquet"), "--out", str(again)]) == 0
    assert (again / "report.md").read_text(encoding="utf-8") == report
    assert {path.name: path.read_bytes() for path in (again / "figures").iterdir()} == files


def test_means_shares_and_differences_are_those_of_the_rows(samples: list[Sample]) -> None:
    frame = sample_table(samples).to_pandas()
    found = findings(frame, resamples=50)
    figures = headline(found)
    values = frame["pa"].dropna().to_numpy()
    assert figures["pa.all.all.first"].value == pytest.approx(values.mean())
    assert figures["read.all.all.first"].value == pytest.approx(1 - 1 / len(values))
    assert figures["read_pa.all.all.first"].value == pytest.approx(values.sum() / len(values[1:]))
    table = with_measures(frame)
    shares: Any = outcome_rows(table)
    sums = shares.groupby(["model", "level"])["share"].sum().to_numpy()
    assert np.allclose(sums, 1)
    counts = dict(zip(shares["outcome"][:14], shares["count"][:14], strict=True))
    assert (counts["unparsed"], counts["error"]) == (1, 1)
    assert counts["right"] == int((frame["sm"] == 1).sum())
    whole = found.breaks.loc[found.breaks["task"] == "all"]
    first = whole.to_dict("records")[0]
    assert first["at_risk"] == len(values)
    assert first["broken"] == int((frame["pml"] == 0).sum())
    # A task's steps add up to those of all tasks.
    parts = found.breaks.loc[found.breaks["task"] != "all"]
    assert parts["broken"].sum() == whole["broken"].sum()
    same = pandas.concat([table, table.assign(model="twin")], ignore_index=True)
    difference = compare(same, "first", "twin", "pa", seed=0, resamples=20)
    assert difference.difference[:3] == (0, 0, 0)
    assert difference.unmatched == 2


def test_bad_tables_are_refused(tmp_path: Path, samples: list[Sample]) -> None:
    frame = sample_table(samples).to_pandas()
    with pytest.raises(InputError, match="has no samples"):
        findings(frame.iloc[:0])
    with pytest.raises(InputError, match="two rows for answer 0 of first"):
        findings(pandas.concat([frame, frame], ignore_index=True))
    bad = tmp_path / "bad.parquet"
    bad.write_bytes(b"nothing")
    with pytest.raises(InputError, match=r"bad\.parquet holds no table of samples"):
        read_samples(bad)
    write_table(bad, body_table(samples))
    with pytest.raises(InputError, match="lacks the columns length"):
        read_samples(bad)
    assert main(["report", str(tmp_path / "none")]) == 2


def test_a_table_of_failures_alone_has_a_report(tmp_path: Path, records: list[Record]) -> None:
    failed = [Sample("m", record, Status.ERROR) for record in records[:3]]
    write_table(tmp_path / "all.parquet", sample_table(failed))
    out = tmp_path / "out"
    assert main(["report", str(tmp_path / "all.parquet"), "--out", str(out)]) == 0
    assert "| error | 3 (100.0 %) |" in (out / "report.md").read_text(encoding="utf-8")
