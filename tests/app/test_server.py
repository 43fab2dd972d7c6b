"""The explorer's server as people start it: whom it answers, and what it tells the browser."""

import base64
import http.client
import os
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Generator
from pathlib import Path

import psutil
import pytest
from explorer_server import ENTRY, ROOT, served
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

from app.serving.guard import HEADERS


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages as a wheel installs them."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


@pytest.fixture(scope="module", params=["root", "elsewhere", "wheel"])
def address(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Generator[str]:
    """The explorer, started from the root of the repository, from elsewhere, and from a wheel."""
    folder = tmp_path_factory.mktemp("served")
    # A folder of another project, whose settings are not the explorer's.
    (folder / ".streamlit").mkdir()
    (folder / ".streamlit" / "config.toml").write_text(
        '[server]\naddress = "0.0.0.0"\nallowedHosts = ["*"]\n[browser]\ngatherUsageStats = true\n'
    )
    entry, environment = ENTRY, {"PYTHONPATH": str(ROOT)}
    if request.param == "wheel":
        installed: Path = request.getfixturevalue("wheel")
        entry, environment = installed / "app" / "Home.py", {"PYTHONPATH": str(installed)}
    start = ROOT if request.param == "root" else folder
    runs = folder / "runs"
    with served(
        runs, folder / "log", folder=start, entry=entry, environment=environment
    ) as address:
        yield address


def status(address: str, host: str | None = None, **headers: str) -> tuple[int, dict[str, str]]:
    """Status and headers of the page's answer."""
    name, port = address.removeprefix("http://").rsplit(":", 1)
    connection = http.client.HTTPConnection(name.strip("[]"), int(port), timeout=20)
    connection.putrequest("GET", "/_stcore/host-config", skip_host=True)
    connection.putheader("Host", host or f"{name}:{port}")
    for key, value in headers.items():
        connection.putheader(key, value)
    connection.endheaders()
    response = connection.getresponse()
    response.read()
    connection.close()
    return response.status, {key.lower(): value for key, value in response.getheaders()}


def handshake(address: str, host: str, origin: str | None) -> int:
    """Status with which a WebSocket is opened."""
    name, port = address.removeprefix("http://").rsplit(":", 1)
    lines = [
        "GET /_stcore/stream HTTP/1.1",
        f"Host: {host}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Protocol: streamlit",
        *([f"Origin: {origin}"] if origin is not None else []),
    ]
    with socket.create_connection((name, int(port)), timeout=20) as connection:
        connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        return int(connection.recv(300).split()[1])


def test_foreign_pages_are_refused_and_its_own_are_not(address: str) -> None:
    port = address.rsplit(":", 1)[1]
    for name in ("localhost", "127.0.0.1"):
        assert status(address, f"{name}:{port}")[0] == 200
        assert handshake(address, f"{name}:{port}", f"http://{name}:{port}") == 101
    assert handshake(address, f"127.0.0.1:{port}", None) == 101
    evil = f"evil.example:{port}"
    assert status(address, evil)[0] == 403
    assert status(address, f"localhost:{port}", Origin="http://evil.example")[0] == 403
    assert handshake(address, evil, f"http://{evil}") == 403
    assert handshake(address, evil, None) == 403
    for origin in ("http://evil.example", "null", "http://localhost:9999", "http://127.0.0.1:1"):
        assert handshake(address, f"127.0.0.1:{port}", origin) == 403


def test_it_listens_on_this_machine_alone(address: str) -> None:
    port = int(address.rsplit(":", 1)[1])
    listening = [c for c in psutil.net_connections("inet") if c.status == psutil.CONN_LISTEN]
    found = {one.laddr[0] for one in listening if one.laddr and one.laddr[1] == port}
    assert found <= {"127.0.0.1", "::1"}
    if "::1" in found:
        assert status(f"http://[::1]:{port}")[0] == 200
        assert status(f"http://[::1]:{port}", f"evil.example:{port}")[0] == 403


def test_answers_may_not_be_framed_and_send_no_statistics(address: str) -> None:
    _, headers = status(address)
    assert HEADERS.items() <= headers.items()
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    page = _page(address, "")
    assert not any(
        m.new_session.config.gather_usage_stats for m in page if m.HasField("new_session")
    )
    icons = [m.page_config_changed.favicon for m in page if m.HasField("page_config_changed")]
    assert icons
    assert all(icon.startswith("data:image/svg") for icon in icons), icons


def _open(address: str) -> ClientConnection:
    url = f"{address.replace('http', 'ws')}/_stcore/stream"
    return connect(
        url, origin=Origin(address), subprotocols=[Subprotocol("streamlit")], max_size=None
    )


def _ask(stream: ClientConnection, page: str, pressed: str = "") -> list[ForwardMsg]:
    """Everything that is sent for one visit of a page."""
    message = BackMsg()
    message.rerun_script.page_name = page
    if pressed:
        widget = message.rerun_script.widget_states.widgets.add()
        widget.id, widget.trigger_value = pressed, True
    stream.send(message.SerializeToString())
    found: list[ForwardMsg] = []
    while not found or not found[-1].HasField("script_finished"):
        data = stream.recv(timeout=60)
        found.append(ForwardMsg.FromString(data if isinstance(data, bytes) else data.encode()))
    return found


def _page(address: str, page: str) -> list[ForwardMsg]:
    with _open(address) as stream:
        return _ask(stream, page)


def _buttons(messages: list[ForwardMsg]) -> dict[str, str]:
    found = [m.delta.new_element.button for m in messages if m.delta.new_element.HasField("button")]
    return {button.label: button.id for button in found}


def test_a_start_carries_the_token_of_its_session(tmp_path: Path) -> None:
    """A message with the name of another session's button presses nothing."""
    runs = tmp_path / "runs"
    with served(runs, tmp_path / "log") as address:
        other = _buttons(_page(address, ""))["Start"]
        with _open(address) as stream:
            own = _buttons(_ask(stream, ""))["Start"]
            assert own != other
            _ask(stream, "", pressed=other)
            time.sleep(1.0)
            assert not runs.exists()
            _ask(stream, "", pressed=own)
        assert _await_run(runs)


def _await_run(runs: Path) -> bool:
    for _ in range(600):
        if runs.is_dir() and any(runs.iterdir()):
            return True
        time.sleep(0.1)
    return False


def test_without_the_guard_foreign_pages_come_in(tmp_path: Path) -> None:
    """What is refused above is refused by the guard."""
    entry = tmp_path / "bare.py"
    entry.write_text("import streamlit as st\nst.title('bare')\n")
    with served(tmp_path, tmp_path / "log", folder=tmp_path, entry=entry) as address:
        port = address.rsplit(":", 1)[1]
        evil = f"evil.example:{port}"
        assert status(address, evil)[0] == 200
        assert handshake(address, evil, f"http://{evil}") == 101
