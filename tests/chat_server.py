"""A server that speaks the chat protocol, for tests: it gives the replies that a test sets."""

import json
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    server: "Server"  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.body: dict[str, Any] = json.loads(self.rfile.read(length))
        self.server.bodies.append(self.body)
        self.server.keys.append(self.headers.get("Authorization", ""))
        replies = self.server.replies
        (replies.pop(0) if len(replies) > 1 else replies[0])(self)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""

    def send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(ThreadingHTTPServer):
    """Gives its replies in order, the last one for ever."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.replies: list[Reply] = []
        self.bodies: list[dict[str, Any]] = []
        self.keys: list[str] = []

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is what some tests want."""


def says(text: object, reason: str = "stop", **more: object) -> Reply:
    message = {"message": {"role": "assistant", "content": text}, "finish_reason": reason}
    data = json.dumps({"choices": [message], **more}).encode()
    return lambda handler: handler.send(200, data)


def status(code: int, **headers: str) -> Reply:
    return lambda handler: handler.send(code, b'{"error": "no"}', **headers)


def raw(body: bytes) -> Reply:
    return lambda handler: handler.send(200, body)


@contextmanager
def running_server() -> Generator[Server, None, None]:
    """A server on a free port of this machine."""
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def cut_off(handler: Handler) -> None:
    """Break off within an answer."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [')
    handler.close_connection = True
