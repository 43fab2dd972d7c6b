"""What the client makes of an endpoint's faults, and that nothing it tells holds the key."""

import json
import logging
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from chat_server import Handler, Reply, Server, raw, running_server, says, status

from workbench.chat.address import check_address
from workbench.chat.client import ChatClient, PassingError, RefusedError
from workbench.errors import InputError

KEY = "sk-made-up-0123456789abcdef"


@pytest.fixture
def server() -> Iterator[Server]:
    with running_server() as running:
        yield running


def client(server: Server, pauses: list[float] | None = None, **changes: Any) -> ChatClient:
    told = [] if pauses is None else pauses
    settings: dict[str, Any] = {
        "timeout": 5.0,
        "attempts": 1,
        "pause": 1.0,
        "longest_pause": 60.0,
        "most_bytes": 10_000,
        "sleep": told.append,
        **changes,
    }
    return ChatClient(f"http://127.0.0.1:{server.server_port}/v1", KEY, **settings)


def ask(chat: ChatClient) -> str:
    return chat.retried(lambda seconds: chat.request({"model": "m"}, seconds)).text


def wire(text: str) -> Reply:
    """Sends these very bytes, status line and all."""

    def reply(handler: Handler) -> None:
        handler.wfile.write(text.encode("latin-1"))
        handler.close_connection = True

    return reply


def body(text: str, code: int = 200, **headers: str) -> Reply:
    return lambda handler: handler.send(code, text.encode(), **headers)


ESCAPED = "".join(f"\\u{ord(sign):04x}" for sign in KEY)
LEAKS: dict[str, Reply] = {
    "status line": wire(f"HTTP/1.1 401 Wrong key {KEY}\r\nContent-Length: 0\r\n\r\n"),
    "status line of a passing fault": wire(f"HTTP/1.1 500 {KEY}\r\nContent-Length: 0\r\n\r\n"),
    "no status line": wire(f"{KEY} {KEY}\r\n\r\n"),
    "header": body('{"error": "no"}', 401, X_Key=KEY, WWW_Authenticate=f"Bearer {KEY}"),
    "header name": wire(f"HTTP/1.1 401 No\r\n{KEY} : x\r\n\r\n"),
    "retry-after": body("{}", 429, Retry_After=KEY),
    "redirect": body("", 307, Location=f"http://elsewhere.example/{KEY}"),
    "text": body(f"Wrong key: {KEY}", 401),
    "html": body(f"<b>{KEY}</b>" + " " * 250 + KEY, 403),
    "cut off": body("x" * 285 + KEY, 500),
    "json": body(json.dumps({"error": {"message": f"Incorrect API key: {KEY}."}}), 401),
    "nested": body(json.dumps({"error": {"inner": [{"error": {KEY: [KEY]}}]}}), 500),
    "escaped": body('{"error": {"message": "' + ESCAPED + '"}}', 401),
    "escaped in broken json": body('{"error": "' + ESCAPED, 401),
    "code": body(json.dumps({"error": {"message": "no", "code": KEY}}), 401),
    "an answer that is none": body(json.dumps({"error": KEY})),
    "an answer that is no json": body(f"{KEY} is what you sent"),
    "the reason of an answer": says("x", "error"),
    "a type": body(json.dumps({"choices": [{"message": {"content": None}, KEY: KEY}]})),
    "too long": raw(KEY.encode() * 1000),
    "broken off": wire(f"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{KEY}"),
    "bad chunk": wire(f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{KEY}\r\n"),
}


@pytest.mark.parametrize("name", LEAKS)
def test_no_error_holds_the_key(server: Server, name: str) -> None:
    server.replies = [LEAKS[name]]
    with closing(client(server)) as chat, pytest.raises((PassingError, RefusedError)) as caught:
        ask(chat)
    told = "".join(traceback.format_exception(caught.value, limit=None))
    error: BaseException | None = caught.value
    while error is not None:
        told += f"{error!r} {vars(error)}"
        assert error.__suppress_context__ or error.__context__ is None
        error = error.__cause__
    assert KEY not in told
    assert KEY[:12] not in told
    assert server.keys[0] in (f"Bearer {KEY}", "")


@pytest.mark.parametrize("text", [f"Your key is {KEY}.", KEY, f"{' '.join(KEY)}"])
def test_no_answer_holds_the_key(server: Server, text: str) -> None:
    server.replies = [says(text)]
    with closing(client(server)) as chat:
        said = ask(chat)
    assert KEY not in said.replace(" ", "")
    assert "(key)" in said


def test_retry_after_is_heeded_as_seconds_and_as_a_date(server: Server) -> None:
    when = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    server.replies = [
        status(429, Retry_After="7"),
        status(503, Retry_After=when),
        status(503, Retry_After="nan"),
        status(503, Retry_After="-3"),
        status(503, Retry_After="inf"),
        status(503, Retry_After="soon"),
        says("yes"),
    ]
    pauses: list[float] = []
    with closing(client(server, pauses, attempts=7)) as chat:
        assert ask(chat) == "yes"
    assert pauses[0] == 7.0
    assert 25 < pauses[1] <= 30
    assert pauses[2:] == [4.0, 8.0, 16.0, 32.0]


def test_on_429_all_wait(server: Server) -> None:
    server.replies = [status(429, Retry_After="9"), says("yes")]
    pauses: list[float] = []
    with closing(client(server, pauses, attempts=2)) as chat:
        assert ask(chat) == "yes"
        # Another that asks within these nine seconds.
        thread = threading.Thread(target=ask, args=(chat,))
        thread.start()
        thread.join()
    assert pauses[0] == 9.0
    assert 8 < pauses[1] <= 9 * 1.25


def test_a_redirect_gets_no_key(server: Server) -> None:
    with running_server() as other:
        other.replies = [says("stolen")]
        target = f"http://127.0.0.1:{other.server_port}/v1/chat/completions"
        server.replies = [body("", 307, Location=target)]
        with closing(client(server)) as chat, pytest.raises(RefusedError, match="redirects"):
            ask(chat)
        assert other.keys == []


@pytest.mark.parametrize(
    "url",
    [
        "",
        "file:///etc/passwd",
        "http://",
        "https://user:sk-hidden@host/v1",
        "https://sk-hidden@host/v1",
        "https://host/v1?key=sk-hidden",
        "https://host/v1#sk-hidden",
        "ftp://user:sk-hidden@host",
        "http://[::1",
        "http://host:port",
    ],
)
def test_an_address_with_a_secret_or_none_is_refused_without_it(url: str) -> None:
    with pytest.raises(InputError) as caught:
        check_address(url)
    assert "sk-hidden" not in f"{caught.value.message} {caught.value.remedy}"


@pytest.mark.parametrize("key", ["sk-with\nline", "sk-höher", "sk-\x00"])
def test_a_key_that_no_header_can_hold_is_refused_without_it(key: str) -> None:
    make: Callable[[], ChatClient] = lambda: ChatClient(  # noqa: E731
        "http://h", key, timeout=1.0, attempts=1, pause=1.0, longest_pause=1.0, most_bytes=1
    )
    with pytest.raises(InputError) as caught:
        make()
    assert "sk-" not in caught.value.message


def test_no_log_holds_the_key(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    server.replies = [says("yes")]
    with caplog.at_level(logging.DEBUG), closing(client(server)) as chat:
        ask(chat)
    assert KEY not in caplog.text
