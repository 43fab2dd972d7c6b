"""What became of the problems of a real run, read back from its folder."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from explorer_runs import DATA, run_named

from provers.batch.reading import is_batch, read_batch
from provers.check import main
from provers.history import find_problems, lemma_edges, read_history, with_messages
from provers.ledger import Ledger, read_events
from provers.outcomes import read_outcomes
from workbench.errors import InputError

STUDY = DATA / run_named("imo_lemmas")


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return shutil.copytree(STUDY, tmp_path / "study")


def test_every_problem_of_a_study_is_found() -> None:
    found = find_problems(STUDY)
    assert [f"{each.arm}-{each.problem}" for each in found] == sorted(
        path.name for path in (STUDY / "items").iterdir()
    )
    for each in found:
        history = read_history(each)
        record = json.loads((each.folder / "records" / f"{each.problem}.json").read_text())
        assert history.status == record["status"]
        assert [lemma.name for lemma in history.lemmas] == [x["name"] for x in record["lemmas"]]
        assert (history.file is not None) == (history.status == "proved")
        assert history.attempts
        assert all(attempt.goal for attempt in history.attempts)
        assert history.spending.seconds > 0


def test_graph_leads_from_used_lemmas_to_the_theorem() -> None:
    each = next(x for x in find_problems(STUDY) if x.arm == "shallow")
    history = read_history(each)
    used = {lemma.name for lemma in history.lemmas if lemma.status == "used"}
    assert used
    edges = lemma_edges(history)
    assert used == {start for start, _ in history.uses}
    assert set(history.uses) <= set(edges)
    assert {start for start, _ in edges} == {lemma.name for lemma in history.lemmas}
    assert {end for _, end in edges} <= {history.target, *used}


def test_problem_without_a_record_is_still_worked_on(study: Path) -> None:
    each = next(x for x in find_problems(study) if x.arm == "decoupled")
    before = read_history(each)
    shutil.rmtree(each.folder / "records")
    (study / "tables" / "problems.parquet").unlink()
    (each.folder / "problems.parquet").unlink()
    now = read_history(each)
    assert now.status == "running"
    assert [lemma.name for lemma in now.lemmas] == [lemma.name for lemma in before.lemmas]
    assert now.attempts == before.attempts
    rows = read_outcomes(study)
    running = rows.loc[rows["status"] == "running"]
    assert list(zip(running["arm"], running["problem"], strict=True)) == [each[:2]]


def test_ledger_is_read_without_leaving_anything(study: Path, tmp_path: Path) -> None:
    folder = find_problems(study)[0].folder
    before = sorted(path.name for path in folder.iterdir())
    events = read_events(folder / "ledger.sqlite")
    assert sorted(path.name for path in folder.iterdir()) == before
    with Ledger(folder / "ledger.sqlite") as ledger:
        assert ledger.events() == events
        ledger.add("begun", "other")
        assert len(read_events(folder / "ledger.sqlite")) == len(events) + 1
    (tmp_path / "ledger.sqlite").write_bytes(b"no database, but text" * 99)
    for path in (tmp_path / "ledger.sqlite", tmp_path / "none.sqlite"):
        with pytest.raises(InputError, match="cannot be read"):
            read_events(path)
    with sqlite3.connect(tmp_path / "none.sqlite") as made:
        made.execute("CREATE TABLE other (id)")
    with pytest.raises(InputError, match="cannot be read"):
        read_events(tmp_path / "none.sqlite")


def test_broken_record_is_told_and_links_are_not_followed(study: Path, tmp_path: Path) -> None:
    each = find_problems(study)[0]
    record = each.folder / "records" / f"{each.problem}.json"
    record.write_text('{"lemmas": [{}], "statement": ""}')
    with pytest.raises(InputError, match="is broken"):
        read_history(each)
    outside = shutil.copytree(each.folder, tmp_path / "outside")
    (study / "items" / "linked").symlink_to(outside)
    assert all(found.folder.name != "linked" for found in find_problems(study))


def test_messages_stand_under_their_lines() -> None:
    text = with_messages("by\n  omega\n  rfl", [(2, 4, "error: no\nmore"), (9, 0, "general")])
    assert text.splitlines() == [
        "by",
        "  omega",
        "--  ^ error: no",
        "--    more",
        "  rfl",
        "-- general",
    ]
    assert with_messages("", [(0, 0, "of no line")]) == "-- of no line"


def test_no_message_stands_where_nobody_looks() -> None:
    assert len(with_messages("rfl", [(1, 100_000, "error")])) < 300


def test_batch_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "verdicts.jsonl"
    row = {
        "file": "a.lean",
        "theorem": "a",
        "status": "error",
        "rule": None,
        "axioms": ["propext"],
        "messages": [
            {
                "severity": "error", "text": "no", "line": 2, "column": 4, "end_line": 2,
                "end_column": 9, "kind": "",
            }
        ],
        "seconds": 0.5,
        "peak_mb": 90.0,
    }  # fmt: skip
    path.write_text(json.dumps(row) + "\n\n")
    assert is_batch(path)
    [read] = read_batch(path)
    assert (read.name, read.file, read.verdict.status) == ("a", "a.lean", "error")
    assert read.verdict.messages[0].line == 2
    path.write_text(json.dumps(row) + "\n{}\n")
    with pytest.raises(InputError, match=":2: the line is no verdict"):
        read_batch(path)
    path.write_text('{"id": "a", "statement": "theorem a : True", "submission": "trivial"}\n')
    assert not is_batch(path)


def test_lines_of_messages_are_those_of_the_file(tmp_path: Path) -> None:
    source = DATA.parent / "proof_job" / "broken.lean"
    out = tmp_path / "verdicts.jsonl"
    assert main([str(source), "--out", str(out), "--no-cache", "--jobs", "1"]) == 1
    right, wrong = read_batch(out)
    assert (right.verdict.status, wrong.verdict.status) == ("proved", "error")
    [message] = wrong.verdict.messages
    assert source.read_text().splitlines()[message.line - 1].strip() == "omega"
    assert message.end_line == message.line
