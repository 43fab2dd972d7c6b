"""Runs against a real HTTP server that answers well, badly, late, too much and not at all."""

import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from chat_server import Handler, Reply, Server, cut_off, raw, running_server, says, status
from run_helpers import (
    QUICK,
    address,
    bodies,
    configured,
    drawn,
    exact,
    resume,
    samples,
    solver,
    start,
    usage,
)

from procbench.__main__ import main
from procbench.harness.answers import Answers
from procbench.harness.config import Caps, Extraction, Price
from procbench.harness.ledger import total
from procbench.harness.running import ANSWERS
from procbench.harness.structured import response_format
from procbench.records import Record
from procbench.tasks import TASKS
from workbench.runs import RunFolder

KEY = "sk-very-secret"


@pytest.fixture(scope="module")
def shared() -> Iterator[Server]:
    with running_server() as server:
        yield server


@pytest.fixture
def server(shared: Server) -> Server:
    shared.bodies.clear()
    shared.keys.clear()
    shared.replies = [solver()]
    return shared


@pytest.fixture(scope="module")
def records() -> list[Record]:
    return drawn(("task01", "task03", "task21"), (2, 4), 2)


def late(handler: Handler) -> None:
    time.sleep(1.3)
    handler.close_connection = True


def dripping(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(15):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.1)
    handler.close_connection = True


def test_a_run_asks_as_the_protocol_says_and_keeps_everything(
    server: Server, records: list[Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("A_KEY", KEY)
    endpoint = {
        "key_variable": "A_KEY",
        "temperature": 0.5,
        "max_output_tokens": 99,
        "seed": 12,
        "fields": '{"top_p": 0.9}',
    }
    config = configured(server, endpoint=endpoint, price=Price(2.0, 10.0))
    code, run = start(tmp_path, config, records)
    assert code == 0
    assert server.keys == [f"Bearer {KEY}"] * len(records)
    asked = {body["messages"][0]["content"]: body for body in server.bodies}
    assert asked[records[0].prompt] == {
        "model": "m",
        "messages": [{"role": "user", "content": records[0].prompt}],
        "max_tokens": 99,
        "temperature": 0.5,
        "seed": 12,
        "top_p": 0.9,
    }
    for row, body, record in zip(samples(run), bodies(run), records, strict=True):
        assert (row["problem_name"], row["status"], row["sm"]) == (record.problem_name, "parsed", 1)
        assert (row["prompt_tokens"], row["completion_tokens"]) == (len(record.prompt), 50)
        assert row["cost"] == pytest.approx((len(record.prompt) * 2 + 500) / 1e6)
        assert body["answer"] == exact(record.prompt)
    folder = RunFolder.open(run)
    assert folder.figures()["sm.all.all.m"].value == 1
    assert folder.status().status == "done"
    with folder.journal() as journal:
        assert journal.counts() == {"done": 3}
    written = b"".join(path.read_bytes() for path in run.rglob("*") if path.is_file())
    assert KEY.encode() not in written


def test_what_may_go_away_is_tried_again(
    server: Server, records: list[Record], tmp_path: Path
) -> None:
    passing: list[Reply] = [
        *(status(429, Retry_After="0.1"), status(500), status(503), status(408)),
        *(cut_off, late, dripping, raw(b"{not json"), raw(b"[1]"), raw(b'{"choices": []}')),
        *(says(None), says("no", "error")),
    ]
    faults = {r.prompt: [fault] for r, fault in zip(records, passing, strict=True)}
    server.replies = [solver(faults)]
    code, run = start(
        tmp_path, configured(server), records, replace(QUICK, timeout=1.0, attempts=8)
    )
    assert code == 0
    assert [row["sm"] for row in samples(run)] == [1] * len(records)
    # A busy machine may let right answers come too late as well.
    asked = Counter(body["messages"][0]["content"] for body in server.bodies)
    assert all(asked[record.prompt] >= 2 for record in records)


def test_each_failure_has_its_status_and_only_the_machinery_s_are_asked_again(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    records = drawn(("task01",), tuple(range(2, 13)))
    answers = {r.problem_name: exact(r.prompt) for r in records}
    replies: dict[str, tuple[str, Reply]] = {
        "error": ("error", status(400)),
        "down": ("error", status(500)),
        "refusal": ("refused", raw(_refusal("I will not."))),
        "filter": ("refused", says("", "content_filter")),
        "length": ("cut_off", says('{"intermediate": ["a', "length")),
        "silence": ("unparsed", says("")),
        "prose": ("unparsed", says("Das weiß ich nicht. لا أعرف 🤷")),
        "large": ("parsed", says("字" * 3_400_000 + answers[records[7].problem_name])),
        "nested": ("unparsed", says("[" * 50_000 + '{"a":' * 50_000)),
        "surrogate": ("parsed", says("\ud800 " + answers[records[9].problem_name])),
        "right": ("parsed", says(answers[records[10].problem_name])),
    }
    wanted = {r.problem_name: case for r, case in zip(records, replies.values(), strict=True)}
    faults = {r.prompt: [wanted[r.problem_name][1]] * 4 for r in records}
    server.replies = [solver(faults)]
    code, run = start(tmp_path, configured(server), records)
    assert code == 1
    assert "2 of 11 questions have no answer" in capsys.readouterr().err
    rows = samples(run)
    assert [row["status"] for row in rows] == [case[0] for case in replies.values()]
    for row in rows:
        scored = row["status"] != "error"
        assert (row["pa"] is not None) == (row["fm"] is not None) == scored
        assert not scored or (row["sm"] == 1) == (row["status"] == "parsed")
    told = bodies(run)
    assert "status code: 400" in told[0]["message"].lower() or "400" in told[0]["message"]
    assert "failed 4 times" in told[1]["message"]
    assert told[2]["answer"] == "I will not."
    assert told[6]["answer"] == "Das weiß ich nicht. لا أعرف 🤷"
    assert len(told[7]["answer"].encode()) > 10_000_000
    assert RunFolder.open(run).status().status == "failed"

    server.bodies.clear()
    server.replies = [solver()]
    assert resume(run) == 0
    assert {body["messages"][0]["content"] for body in server.bodies} == {
        records[0].prompt,
        records[1].prompt,
    }
    again = samples(run)
    assert [row["status"] for row in again[:2]] == ["parsed", "parsed"]
    assert again[2:] == rows[2:]
    assert RunFolder.open(run).status().status == "done"


def _refusal(text: str) -> bytes:
    message = {"role": "assistant", "content": None, "refusal": text}
    return json.dumps({"choices": [{"message": message, "finish_reason": "stop"}]}).encode()


def test_a_refused_key_stops_the_run_and_is_told_nowhere(
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    body = json.dumps({"error": {"message": f"Incorrect API key: {KEY}"}}).encode()
    server.replies = [lambda handler: handler.send(401, body, Content_Type="application/json")]
    code, run = start(tmp_path, configured(server), drawn(("task01",), tuple(range(2, 26))))
    told = capsys.readouterr()
    assert code == 1
    assert "refuses all questions" in told.err
    assert KEY not in told.err + told.out
    assert len(server.bodies) <= QUICK.concurrency
    assert {row["status"] for row in samples(run)} == {"missing"}
    written = b"".join(path.read_bytes() for path in run.rglob("*") if path.is_file())
    assert KEY.encode() not in written


def test_an_endpoint_that_is_down_stops_the_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with running_server() as gone:
        config = configured(gone)
    records = drawn(("task01",), (2, 3), 30)
    code, run = start(tmp_path, config, records, replace(QUICK, attempts=1))
    assert code == 1
    assert "questions in a row have no answer" in capsys.readouterr().err
    statuses = [row["status"] for row in samples(run)]
    assert set(statuses) == {"error", "missing"}
    assert statuses.count("error") < 30
    assert all(row["pa"] is None for row in samples(run))


def test_caps_are_never_passed_and_can_be_raised(
    server: Server, records: list[Record], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    longest = max(len(r.prompt.encode()) for r in records) + 16
    caps = Caps(tokens=4 * longest, cost=1.0)
    config = configured(
        server, endpoint={"max_output_tokens": 60}, caps=caps, price=Price(1.0, 1.0)
    )
    code, run = start(tmp_path, config, records)
    assert code == 1
    assert "A cap is reached" in capsys.readouterr().err
    answers = Answers(run / ANSWERS)
    spent = total(answers.charges())
    answers.close()
    assert 0 < spent.tokens <= 4 * longest
    statuses = [row["status"] for row in samples(run)]
    assert set(statuses) == {"parsed", "missing"}
    asked = len(server.bodies)
    assert asked == statuses.count("parsed")
    raised = ["run", "--resume", str(run), "--token-cap", "1000000", "--no-cache"]
    assert main(raised) == 0
    assert len(server.bodies) == len(records)
    assert [row["sm"] for row in samples(run)] == [1] * len(records)


def test_lost_answers_count_against_a_cap(server: Server, tmp_path: Path) -> None:
    records = drawn(("task01",), (2,))
    server.replies = [raw(b"{not json")]
    most = len(records[0].prompt.encode()) + 16 + 100
    config = configured(server, endpoint={"max_output_tokens": 100}, caps=Caps(tokens=2 * most))
    code, _ = start(tmp_path, config, records)
    assert code == 1
    assert len(server.bodies) == 2  # of four attempts


def test_answers_are_kept_for_other_runs_by_what_was_asked(
    server: Server, records: list[Record], tmp_path: Path
) -> None:
    effort = replace(QUICK, cache=tmp_path / "kept" / "replies.sqlite")
    config = configured(server, selection=replace(configured(server).selection, samples=2))
    _, first = start(tmp_path, config, records, effort)
    assert len(server.bodies) == 2 * len(records)
    _, second = start(tmp_path, config, records, effort)
    assert len(server.bodies) == 2 * len(records)
    assert samples(second) == samples(first)
    warm = configured(server, endpoint={"temperature": 1.0})
    start(tmp_path, warm, records, effort)
    assert len(server.bodies) == 3 * len(records)


def test_structured_answers_follow_the_schema_of_their_task(server: Server, tmp_path: Path) -> None:
    records = drawn(tuple(TASKS), (3,))
    config = configured(server, endpoint={"structured": True})
    code, run = start(tmp_path, config, records)
    assert code == 0
    assert [row["sm"] for row in samples(run)] == [1] * len(records)
    sent = {body["messages"][0]["content"]: body for body in server.bodies}
    for record in records:
        form = sent[record.prompt]["response_format"]
        assert form == response_format(record.task_name)
        schema = form["json_schema"]["schema"]
        label = record.label
        _assert_fits({"intermediate": label.intermediate, "final": label.final}, schema)


def _assert_fits(value: Any, schema: dict[str, Any]) -> None:
    kinds: dict[str, type[Any]] = {"object": dict, "array": list, "string": str, "integer": int}
    assert type(value) is kinds[schema["type"]]
    if schema["type"] == "object":
        assert set(value) == set(schema["required"]) == set(schema["properties"])
        for name, inner in value.items():
            _assert_fits(inner, schema["properties"][name])
    elif schema["type"] == "array":
        for inner in value:
            _assert_fits(inner, schema["items"])


def test_a_second_call_reads_the_answer_alone(
    server: Server, records: list[Record], tmp_path: Path
) -> None:
    said = {f"After some thought, number {n}.": r for n, r in enumerate(records)}
    prose = {r.prompt: text for text, r in said.items()}
    garbled = next(iter(said))

    def reply(handler: Handler) -> None:
        *_, last = handler.body["messages"]
        if handler.body["model"] == "m":
            says(prose[last["content"]], usage=usage(10, 10))(handler)
            return
        text = last["content"].removeprefix("# Answer\n\n")
        states = "what?" if text == garbled else exact(said[text].prompt)
        says(states, usage=usage(20, 20))(handler)

    server.replies = [reply]
    config = configured(
        server, price=Price(1.0, 1.0), extraction=Extraction("reader", Price(2.0, 2.0))
    )
    code, run = start(tmp_path, config, records)
    assert code == 0
    second = [body for body in server.bodies if body["model"] == "reader"]
    assert len(second) == len(records)
    assert all(body["response_format"]["type"] == "json_schema" for body in second)
    assert {len(body["messages"]) for body in second} == {2}
    first, *others = samples(run)
    assert (first["status"], first["pa"]) == ("unparsed", 0)
    assert {(row["status"], row["form"], row["sm"]) for row in others} == {
        ("parsed", "extracted", 1)
    }
    assert {row["completion_tokens"] for row in others} == {10}
    assert others[0]["cost"] == pytest.approx((20 + 80) / 1e6)
    assert bodies(run)[1]["answer"] == prose[records[1].prompt]


def test_a_dry_run_shows_prompts_and_cost_and_asks_nothing(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--url", address(server), "--runs", str(tmp_path / "runs"), "--dry-run"]
    items = ["--tasks", "sort,copy", "--lengths", "2-4", "--per-length", "2", "--samples", "3"]
    assert main(["run", "--model", "m", "--price", "1,2", *items, *options]) == 0
    told = capsys.readouterr().out
    assert told.count("[Question]") == 3
    assert [f"{n} steps ---" in told for n in (2, 3, 4)] == [True] * 3
    assert "12 items, 36 answers" in told
    assert "dollars" in told
    assert server.bodies == []
    assert not (tmp_path / "runs").exists()
