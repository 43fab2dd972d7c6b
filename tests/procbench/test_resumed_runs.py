"""Runs that are killed, broken, taken up again, or asked for wrongly."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from chat_server import Server, running_server
from degraded import degraded_answer
from hypothesis import given
from hypothesis import strategies as st
from run_helpers import address, bodies, drawn, exact, samples, solver

from procbench.__main__ import main
from procbench.harness.answers import Answers, Charge, KeptAnswer
from procbench.harness.config import Caps
from procbench.harness.endpoint import read_by_parser
from procbench.harness.engine import MOST_FAILURES, ask_all
from procbench.harness.ledger import Amount, CapReachedError, Ledger
from procbench.harness.oracle import Oracle
from procbench.models import (
    Model,
    ModelError,
    Question,
    Reply,
    StopError,
    load_model,
    parse_model,
)
from procbench.records import write_jsonl
from procbench.run_tables import BODIES, SAMPLES, Status
from workbench.errors import InputError
from workbench.runs import RunFolder

TASKS, LENGTHS = "sort,copy,cumulate,rhythm", "2-7"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running_server() as running:
        running.replies = [solver(pause=0.02)]
        yield running


def command(server: Server, runs: Path) -> list[str]:
    items = ["--tasks", TASKS, "--lengths", LENGTHS, "--per-length", "2", "--seed", "5"]
    where = ["--url", address(server), "--runs", str(runs), "--no-cache", "--concurrency", "2"]
    return ["run", "--model", "m", *items, *where]


def only_run(runs: Path) -> Path:
    (run,) = runs.glob("procbench-*")
    return run


def wait_until(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 120
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_a_killed_run_is_finished_to_the_same_tables(server: Server, tmp_path: Path) -> None:
    arguments = [sys.executable, "-m", "procbench", *command(server, tmp_path / "killed")]
    child = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: len(server.bodies) >= 15 or child.poll() is not None)
    finally:
        os.kill(child.pid, signal.SIGKILL)
    assert child.wait() == -signal.SIGKILL
    killed = only_run(tmp_path / "killed")
    assert not (killed / SAMPLES).exists()
    # A second one, in which the last frames of the write-ahead log are half-written.
    torn = tmp_path / "torn" / killed.name
    shutil.copytree(killed, torn)
    log = torn / "answers.sqlite-wal"
    log.write_bytes(log.read_bytes()[:-5000])
    assert main(command(server, tmp_path / "whole")) == 0
    whole = only_run(tmp_path / "whole")
    expected = timeless(whole)
    assert expected.num_rows == 48
    asked: list[int] = []
    for run in (killed, torn):
        before = len(server.bodies)
        assert main(["run", "--resume", str(run), "--no-cache"]) == 0
        asked.append(len(server.bodies) - before)
        assert timeless(run).equals(expected)
        assert (run / BODIES).read_bytes() == (whole / BODIES).read_bytes()
        assert repr(RunFolder.open(run).figures()) == repr(RunFolder.open(whole).figures())
    assert asked[0] < asked[1] < 48
    assert main(["run", "--resume", str(killed)]) == 0  # nothing is left to do
    assert timeless(killed).equals(expected)


def timeless(run: Path) -> Any:
    return pq.read_table(run / SAMPLES).drop_columns(["seconds"])


def test_broken_files_of_a_run_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runs = ["--runs", str(tmp_path)]
    assert main(["run", "--model", "oracle", "--tasks", "1", "--lengths", "2", *runs]) == 0
    run = only_run(tmp_path)
    whole = (run / "answers.sqlite").read_bytes()
    (run / "answers.sqlite").write_bytes(b"no database at all" * 100)
    assert main(["run", "--resume", str(run)]) == 2
    assert "answers.sqlite is broken" in capsys.readouterr().err
    (run / "answers.sqlite").write_bytes(whole)
    (run / "records.jsonl.gz").write_bytes(b"{}\n")
    assert main(["run", "--resume", str(run)]) == 2
    assert "The run's items cannot be read" in capsys.readouterr().err
    (run / "records.jsonl.gz").unlink()
    assert main(["run", "--resume", str(run)]) == 2
    assert "stopped before it had begun" in capsys.readouterr().err


def test_recorded_answers_are_scored_reported_and_compared(
    tmp_path: Path, sample_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    records = drawn(("task01", "task04", "task16"), (3, 9, 20), 4)
    lines = [r.to_json() for r in records]
    write_jsonl(tmp_path / "records.jsonl", lines)
    with (tmp_path / "records.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"prompt": 3}\nno json\n')
        file.write(json.dumps(lines[0] | {"problem_name": "x", "prompt": "\ud800"}) + "\n")
    given = [degraded_answer(r, 0.3) for r in records[1:]]
    write_jsonl(tmp_path / "answers.jsonl", given)
    items = ["--records", str(tmp_path / "records.jsonl"), "--runs", str(tmp_path / "runs")]
    recorded = f"recorded:{tmp_path / 'answers.jsonl'}"
    assert main(["run", "--model", recorded, "--name", "poor", *items]) == 1
    told = capsys.readouterr().err
    assert "records.jsonl:37: " in told
    assert "records.jsonl:38: the line is no JSON" in told
    assert "half a surrogate pair" in told
    run = only_run(tmp_path / "runs")
    rows = samples(run)
    assert [row["problem_name"] for row in rows] == [r.problem_name for r in records]
    assert rows[0]["status"] == "missing"
    by_ending = {"refused": {"refused"}, "cut_off": {"cut_off"}, "stop": {"parsed", "unparsed"}}
    for row, body, line in zip(rows[1:], bodies(run)[1:], given, strict=True):
        assert row["status"] in by_ending[line.get("ending", "stop")]
        assert (row["seconds"], body["answer"]) == (line["seconds"], line["answer"])
    assert len({row["first_error_kind"] for row in rows}) > 4
    before = json.loads((run / "summary.json").read_text(encoding="utf-8"))
    assert main(["report", str(run)]) == 0
    assert "| poor |" in (run / "report.md").read_text(encoding="utf-8")
    assert json.loads((run / "summary.json").read_text(encoding="utf-8")) == before


def test_records_of_a_file_are_chosen(tmp_path: Path, sample_path: Path) -> None:
    chosen = ["--tasks", "sort,4", "--lengths", "short,9", "--per-length", "1"]
    items = ["--records", str(sample_path), *chosen, "--runs", str(tmp_path)]
    assert main(["run", "--model", "oracle", *items]) == 0
    rows = samples(only_run(tmp_path))
    assert [(row["task"], row["length"]) for row in rows] == [
        (task, length) for task in ("task01", "task04") for length in (2, 3, 4, 5, 6, 9)
    ]
    assert {row["sm"] for row in rows} == {1}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--model", "oracle:x"], "named 'oracle:x'. Name it oracle"),
        (["--model", "recorded"], "Name it recorded:FILE"),
        (["--model", "endpoint:"], "Give the name of a model"),
        (["--model", "recorded:/nowhere"], "no file or folder /nowhere"),
        (["--lengths", "2"], "Give --model"),
        (["--model", "m"], "no key in the environment as OPENAI_API_KEY"),
        (["--model", "m", "--url", "ftp://x"], "address is 'ftp://x'"),
        (["--model", "m", "--url", "http://me:pass@x"], "has a name or password in it"),
        (["--model", "m", "--url", "http://x", "--cost-cap", "1"], "Give --price"),
        (["--model", "m", "--url", "http://x", "--token-cap", "0"], "A cap of 0"),
        (["--model", "m", "--url", "http://x", "--request-fields", "[]"], "fields are '[]'"),
        (["--model", "m", "--url", "http://x", "--concurrency", "0"], "concurrency is 0"),
        (["--model", "m", "--url", "http://x", "--temperature", "-1"], "temperature is -1"),
        (["--model", "oracle", "--samples", "0"], "Give --samples from 1"),
        (["--model", "oracle", "--per-length", "0"], "0 items a length"),
        (["--model", "oracle", "--records", "SAMPLE", "--seed", "3"], "--seed is for items"),
        (["--model", "oracle", "--records", "SAMPLE", "--lengths", "99"], "has no record that"),
        (["--model", "oracle", "--name", "a\nb"], "printable characters with --name"),
        (["--resume", "RUN", "--model", "m"], "so --model cannot be given"),
        (["--resume", "/nowhere"], "no run folder /nowhere"),
    ],
)
def test_bad_input_is_told_with_its_remedy(  # noqa: PLR0917
    arguments: Sequence[str],
    told: str,
    tmp_path: Path,
    sample_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    where = [str(sample_path) if part == "SAMPLE" else part for part in arguments]
    assert main(["run", *where, "--runs", str(tmp_path)]) == 2
    assert told in capsys.readouterr().err
    assert not [*tmp_path.iterdir()]


def test_recorded_lines_that_cannot_be_used_are_told(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    good = {"problem_name": "a", "answer": "x"}
    bad: list[dict[str, Any]] = [
        *({"answer": "x"}, good, {**good, "sample": "1"}, {"problem_name": "b"}),
        *({**good, "sample": 1, "ending": "?"}, {**good, "sample": 2, "cost": -1}),
    ]
    write_jsonl(path, [good, *bad])
    with pytest.raises(InputError, match=r"answers\.jsonl:2: .*answers\.jsonl:3: .*and 1 more"):
        load_model(parse_model(f"recorded:{path}"))


class Counting:
    """Echoes prompts; fails, breaks or stops for some of them."""

    def __init__(self, batch_size: int, parallel: int, trouble: dict[int, Exception]) -> None:
        self.batch_size, self.parallel, self.trouble = batch_size, parallel, trouble
        self.most = self.now = 0
        self.lock = threading.Lock()

    def answer(self, questions: Sequence[Question]) -> list[Reply | None]:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
        try:
            for question in questions:
                if question.sample in self.trouble:
                    raise self.trouble[question.sample]
            return [Reply(f'{{"intermediate": [], "final": "{q.sample}"}}') for q in questions]
        finally:
            with self.lock:
                self.now -= 1

    def close(self) -> None: ...


def outcomes(model: Model, count: int) -> dict[int, KeptAnswer]:
    taken: list[KeptAnswer] = []
    questions = [Question("p", "task01", "", number) for number in range(count)]
    ask_all(model, read_by_parser, questions, taken.extend)
    assert len({answer.sample for answer in taken}) == len(taken)
    return {answer.sample: answer for answer in taken}


@given(st.integers(1, 7), st.integers(1, 5), st.integers(0, 30), st.integers(0, 29))
def test_every_question_is_asked_once_however_they_are_handed_out(
    batch_size: int, parallel: int, count: int, failing: int
) -> None:
    model = Counting(batch_size, parallel, {failing: ModelError("no")})
    found = outcomes(model, count)
    assert sorted(found) == list(range(count))
    for number, answer in found.items():
        if failing < count and number // batch_size == failing // batch_size:
            assert (answer.status, answer.message) == (Status.ERROR, "no")
        else:
            assert answer.prediction == {"intermediate": [], "final": str(number)}
    assert model.most <= parallel


def test_faults_in_a_model_s_code_and_failures_in_a_row_end_a_run() -> None:
    with pytest.raises(ZeroDivisionError):
        outcomes(Counting(2, 2, {3: ZeroDivisionError()}), 40)
    failing: dict[int, Exception] = {n: ModelError("no") for n in range(5, 40)}
    with pytest.raises(StopError, match=f"^{MOST_FAILURES} questions in a row"):
        outcomes(Counting(1, 1, failing), 40)


def test_what_is_set_aside_waits_for_room(tmp_path: Path) -> None:
    answers = Answers(tmp_path / "answers.sqlite")
    charge = Charge("answer", "m", "p", 0, 30, 10, 0.0)
    ledger = Ledger(Caps(tokens=100), answers)
    ledger.begin(Amount(80, 0.0))
    waited = threading.Thread(target=ledger.begin, args=(Amount(60, 0.0),))
    waited.start()
    waited.join(0.05)
    assert waited.is_alive()
    ledger.end(Amount(80, 0.0), charge)
    waited.join(10)
    assert not waited.is_alive()
    ledger.end(Amount(60, 0.0), None)
    assert ledger.spent() == Amount(40, 0.0)
    with pytest.raises(CapReachedError, match="40 of 100 tokens"):
        ledger.begin(Amount(61, 0.0))
    with pytest.raises(CapReachedError):  # a run taken up again remembers
        Ledger(Caps(tokens=100), answers).begin(Amount(61, 0.0))
    answers.close()


def test_any_text_is_kept_as_it_came(tmp_path: Path) -> None:
    kept = KeptAnswer("p", 1, Status.PARSED, "object", "\ud800\0 字", {"final": "\udfff"}, "é")
    answers = Answers(tmp_path / "answers.sqlite")
    answers.keep([kept._replace(answer="before"), kept])
    answers.close()
    again = Answers(tmp_path / "answers.sqlite")
    assert again.all() == {("p", 1): kept}
    again.close()


def test_the_oracle_tells_what_it_cannot_solve() -> None:
    record = drawn(("task01",), (2,))[0]
    question = Question("p", "task01", record.prompt)
    assert Oracle().answer([question]) == [Reply(exact(record.prompt))]
    with pytest.raises(ModelError, match="p: The prompt has no"):
        Oracle().answer([question._replace(prompt="hello")])
