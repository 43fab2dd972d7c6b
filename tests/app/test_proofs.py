"""The page on proofs, without a browser."""

import re
import shutil
from pathlib import Path

import pytest
from explorer_runs import DATA, run_named
from opened_pages import Opened

from provers.history import find_problems, read_history

STUDY = run_named("imo_lemmas")
JOB = Path(__file__).parents[1] / "data" / "proof_job"
EVIL = "<script>document.title='owned'</script> **bold** [x](javascript:alert(1))"


@pytest.fixture
def job(runs: Path) -> str:
    """A real job of `provers.prove` with a batch of `provers.check`, among the runs."""
    shutil.copytree(JOB, runs / "two_problems")
    return "two_problems"


def test_problems_of_a_study(opened: Opened) -> None:
    app = opened("proofs")
    rows = app.dataframe[0].value
    assert {"proved", "unproved"} == set(rows["status"])
    assert app.get("vega_lite_chart") or app.get("arrow_vega_lite_chart")


def test_lemmas_of_a_problem(opened: Opened) -> None:
    app = opened("proofs", part="Lemmas", problem="imo_1964_p1b", arm="shallow")
    rows = app.dataframe[0].value
    used = rows[rows["status"] == "proved and used"]
    assert len(used)
    assert set(used["used by"]) == {"imo_1964_p1b"}
    lemma = next(iter(map(str, used["lemma"])))
    app.selectbox(key="lemma").set_value(lemma).run()
    assert any(f"theorem {lemma}" in code.value for code in app.code)


def test_attempts_have_their_source_and_message(opened: Opened) -> None:
    app = opened("proofs", part="Attempts", problem="imo_1959_p1", arm="decoupled")
    [found] = [x for x in find_problems(DATA / STUDY) if x[:2] == ("decoupled", "imo_1959_p1")]
    history = read_history(found)
    assert len(app.dataframe[0].value) == len(history.attempts)
    told = next(a for a in history.attempts if a.message and a.text)
    assert any(
        told.text.splitlines()[0] in code.value and "-- error: " in code.value for code in app.code
    )
    assert f"{history.spending.seconds:,.1f} s" in [metric.value for metric in app.metric]


def test_final_file_and_its_axioms(opened: Opened) -> None:
    app = opened("proofs", part="Final file", problem="imo_1964_p1b", arm="shallow")
    [found] = [x for x in find_problems(DATA / STUDY) if x[:2] == ("shallow", "imo_1964_p1b")]
    text = (found.folder / "imo_1964_p1b.lean").read_text()
    assert text.strip() in [code.value.strip() for code in app.code]
    assert set(app.dataframe[0].value["status"]) == {"proved"}
    assert "axioms" in app.dataframe[0].value


def test_job_of_the_command_line(opened: Opened, job: str) -> None:
    app = opened("proofs", run=job)
    assert set(app.dataframe[0].value["problem"]) == {"imo_1959_p1", "imo_1964_p1b"}
    attempts = opened("proofs", run=job, part="Attempts")
    assert len(attempts.dataframe[0].value)


def test_home_lists_a_job_as_what_it_is(opened: Opened, job: str) -> None:
    app = opened(runs=job)
    row = app.dataframe[0].value.set_index("run").loc[job]
    assert (row["study"], row["status"]) == ("provers.prove", ["job"])
    assert (row["headline"], row["value"]) == ("proved", "0.5000")
    assert row["took"] == "44.4 s"
    assert not app.error, [error.value for error in app.error]


def test_broken_results_of_a_job_are_told(opened: Opened, runs: Path, job: str) -> None:
    (runs / job / "results.jsonl").write_text("no JSON", "utf-8")
    app = opened(runs=job)
    assert "is broken" in app.warning[0].value
    assert len(app.dataframe[0].value) > 1


def test_batch_shows_statuses_and_messages_at_their_lines(opened: Opened, job: str) -> None:
    app = opened("proofs", run=job, part="Batches", status="error")
    rows = app.dataframe[0].value
    assert rows["name"].tolist() == ["wrong"]
    lines = next(c.value for c in app.code if "theorem wrong" in c.value).splitlines()
    place = next(i for i, line in enumerate(lines) if line.startswith("--"))
    assert lines[place - 1].strip() == "omega"
    assert "error: " in lines[place]


def test_text_of_models_is_text(opened: Opened, runs: Path) -> None:
    record = runs / STUDY / "items" / "decoupled-imo_1959_p1" / "records" / "imo_1959_p1.json"
    text = record.read_text()
    record.write_text(text.replace('"reason": ""', f'"reason": "{EVIL}"'))
    app = opened("proofs", part="Lemmas", problem="imo_1959_p1", arm="decoupled")
    parts = (app.markdown, app.caption, app.info, app.warning)
    said = [str(element.value) for part in parts for element in part]
    assert any("owned" in value for value in said)
    # Every sign that Markdown knows has a backslash before it.
    assert not any(re.search(r"(?<!\\)<script|(?<!\\)\*bold", value) for value in said)


def test_broken_files_are_told(opened: Opened, runs: Path) -> None:
    item = runs / STUDY / "items" / "decoupled-imo_1959_p1"
    (item / "ledger.sqlite").write_bytes(b"no ledger" * 99)
    app = opened("proofs", part="Attempts", problem="imo_1959_p1", arm="decoupled")
    assert "cannot be read" in app.error[0].value
    (runs / STUDY / "tables" / "problems.parquet").write_bytes(b"PAR1 half")
    assert opened("proofs").error
    (runs / "bad.jsonl").write_text('{"status": 1')
    assert "No batch" in opened("proofs", part="Batches").info[0].value
