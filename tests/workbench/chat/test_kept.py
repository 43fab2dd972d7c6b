"""The chat client against a real HTTP server that answers well, badly, late and not at all."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from chat_server import Handler, Reply, Server, cut_off, raw, running_server, says, status

from workbench.chat.kept import ChatMessage, ChatModel, Endpoint, EndpointError
from workbench.errors import InputError

QUESTION = [ChatMessage("user", "Is 7 prime?")]


def late(handler: Handler) -> None:
    time.sleep(1.0)
    handler.send(200, b"{}")


def dripping(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.1)


@pytest.fixture
def server() -> Iterator[Server]:
    with running_server() as running:
        yield running


def model(server: Server, pauses: list[float] | None = None, **changes: Any) -> ChatModel:
    settings: dict[str, Any] = {"timeout": 0.4, "attempts": 3, "key": "secret", **changes}
    record = settings.pop("record", None)
    endpoint = Endpoint(f"http://127.0.0.1:{server.server_port}/v1", "m", **settings)
    told = [] if pauses is None else pauses
    return ChatModel(endpoint, record, sleep=told.append)


def test_a_question_is_asked_as_the_protocol_says(server: Server):
    server.replies = [says("yes", usage={"total_tokens": 17})]
    with model(server, temperature=0.2, max_tokens=9) as chat:
        answer = chat.ask(QUESTION)
    assert (answer.text, answer.whole, answer.tokens, answer.kept) == ("yes", True, 17, False)
    assert server.bodies == [
        {
            "model": "m",
            "messages": [{"role": "user", "content": "Is 7 prime?"}],
            "temperature": 0.2,
            "max_tokens": 9,
        }
    ]
    assert server.keys == ["Bearer secret"]


@pytest.mark.parametrize(
    "fault",
    [
        status(429),
        status(500),
        status(503),
        raw(b"{not json"),
        raw(b"[]"),
        raw(b'{"choices": []}'),
        raw(b"[" * 100_000),
        says(None),
        says({"a": 1}),
        cut_off,
        late,
        dripping,
    ],
)
def test_faults_that_pass_are_tried_again(server: Server, fault: Reply):
    server.replies = [fault, says("yes")]
    with model(server) as chat:
        assert chat.ask(QUESTION).text == "yes"
    assert len(server.bodies) == 2


def test_pauses_grow_and_heed_the_endpoint(server: Server):
    server.replies = [status(429, Retry_After="7"), status(500), says("yes")]
    pauses: list[float] = []
    with model(server, pauses) as chat:
        chat.ask(QUESTION)
    assert pauses == [7.0, 2.0]


def test_faults_that_stay_end_as_the_endpoints_failure(server: Server):
    server.replies = [status(500)]
    with model(server) as chat, pytest.raises(EndpointError, match="status 500") as caught:
        chat.ask(QUESTION)
    assert len(server.bodies) == 3
    assert "secret" not in str(caught.value) + repr(chat.endpoint)


def test_a_refusal_is_not_repeated(server: Server):
    server.replies = [status(401)]
    with model(server) as chat, pytest.raises(EndpointError, match="status 401"):
        chat.ask(QUESTION)
    assert len(server.bodies) == 1


def test_no_attempt_is_begun_that_the_time_does_not_allow(server: Server):
    server.replies = [status(429, Retry_After="50")]
    with model(server) as chat, pytest.raises(EndpointError, match="429"):
        chat.ask(QUESTION, seconds=10.0)
    assert len(server.bodies) == 1


def test_an_endpoint_that_is_not_there_is_told():
    endpoint = Endpoint("http://127.0.0.1:9", "m", attempts=2)
    with ChatModel(endpoint, sleep=lambda _: None) as chat, pytest.raises(EndpointError):
        chat.ask(QUESTION)


def test_answers_are_kept_by_content_and_sample_and_can_be_replayed(server: Server, tmp_path: Path):
    server.replies = [says("one"), says("two")]
    record = tmp_path / "answers.sqlite"
    with model(server, record=record) as chat:
        assert [chat.ask(QUESTION, sample=i).text for i in (0, 1, 0)] == ["one", "two", "one"]
        assert chat.ask(QUESTION).kept
    assert b"secret" not in record.read_bytes()
    with ChatModel(Endpoint("", "m"), record) as replay:
        assert replay.ask(QUESTION, sample=1).text == "two"
        with pytest.raises(EndpointError, match="no answer kept"):
            replay.ask(QUESTION, sample=2)


@pytest.mark.parametrize("text", ["\x00\x1b[2J", "\ud800", "A" * 100_000, "'; DROP TABLE answers"])
def test_hostile_text_comes_through_as_text(server: Server, tmp_path: Path, text: str):
    server.replies = [says(text, "length")]
    with model(server, record=tmp_path / "answers.sqlite") as chat:
        answer = chat.ask(QUESTION)
        assert answer.text == text.replace("\ud800", "?")
        assert not answer.whole
        assert answer.tokens >= len(answer.text) // 4
        assert chat.ask(QUESTION)._replace(kept=False) == answer


def test_an_answer_without_end_is_cut(server: Server):
    server.replies = [raw(b" " * 5_000_000)]
    with (
        model(server, timeout=20.0, attempts=1) as chat,
        pytest.raises(EndpointError, match="longer"),
    ):
        chat.ask(QUESTION)


@pytest.mark.parametrize(
    "changes", [{"url": "file:///etc/passwd"}, {"model": ""}, {"attempts": 0}, {"timeout": 0.0}]
)
def test_an_unusable_endpoint_is_refused(changes: dict[str, Any]):
    settings: dict[str, Any] = {"url": "http://x", "model": "m", **changes}
    with pytest.raises(InputError):
        Endpoint(**settings)
