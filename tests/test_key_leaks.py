"""Real runs against an endpoint that repeats the key: no byte of what they leave holds it."""

import json
import os
import subprocess
import sys
from itertools import cycle
from pathlib import Path

import pytest
from chat_server import Handler, Reply, running_server, says, status

KEY = "sk-made-up-0123456789abcdef"


def leaking(code: int) -> Reply:
    """The key in the headers, and in the errors of a body."""
    data = json.dumps({"error": {"message": f"Wrong: {KEY}", "inner": [{KEY: KEY}]}}).encode()
    return lambda handler: handler.send(code, data, X_Key=KEY, Retry_After="0")


def status_line(handler: Handler) -> None:
    handler.wfile.write(f"HTTP/1.1 500 {KEY}\r\nContent-Length: 0\r\n\r\n".encode())
    handler.close_connection = True


REPLIES: tuple[Reply, ...] = (
    leaking(500),
    says(f"```lean\ntheorem p : True := trivial -- {KEY}\n```"),
    leaking(429),
    status_line,
    says(KEY, "length"),
    leaking(400),
    status(503),
)


def run(*command: str, folder: Path, replies: tuple[Reply, ...], code: int | None = None) -> None:
    """Run a command in an empty folder, and search all that it said and wrote there."""
    endless = cycle(replies)

    def in_turn(handler: Handler) -> None:
        next(endless)(handler)

    with running_server() as server:
        server.replies = [in_turn]
        url = f"http://127.0.0.1:{server.server_port}/v1"
        for path in folder.glob("*.json"):
            path.write_text(path.read_text().replace("URL", url))
        found = subprocess.run(
            [sys.executable, *(part.replace("URL", url) for part in command)],
            cwd=folder,
            env={**os.environ, "MY_KEY": KEY, "PYTHONPATH": str(Path(__file__).parents[1])},
            capture_output=True,
            timeout=240,
            check=False,
        )
        assert server.keys
        assert set(server.keys) == {f"Bearer {KEY}"}
    assert code is None or found.returncode == code, found.stderr.decode()
    written = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert len(written) > 3
    written |= {Path("stdout"): found.stdout, Path("stderr"): found.stderr}
    assert [path for path, data in written.items() if KEY.encode() in data] == []


@pytest.mark.parametrize("replies", [REPLIES, (leaking(401),)], ids=["mixed", "refused"])
def test_provers_prove(tmp_path: Path, replies: tuple[Reply, ...]) -> None:
    statement = "theorem p (a b c : Nat) (h : a ^ 3 + b ^ 3 = c ^ 3) : a * b * c = 0"
    (tmp_path / "p.jsonl").write_text(json.dumps({"id": "p", "statement": statement}) + "\n")
    model = {"model": "m", "key_variable": "MY_KEY", "attempts": 2, "record": "answers.sqlite"}
    config = {
        "reasoners": ["language_model"],
        "provers": ["language_model"],
        "seconds": 6,
        "model": {"url": "URL", **model},
    }
    (tmp_path / "c.json").write_text(json.dumps(config))
    arguments = ["--problems", "p.jsonl", "--config", "c.json", "--out", "o"]
    run("-m", "provers.prove", *arguments, folder=tmp_path, replies=replies)


@pytest.mark.parametrize("replies", [REPLIES, (leaking(401),)], ids=["mixed", "refused"])
def test_procbench_run(tmp_path: Path, replies: tuple[Reply, ...]) -> None:
    generate = ["-m", "procbench", "generate", "--tasks", "task01", "--out", "records"]
    subprocess.run(
        [sys.executable, *generate, "--per-length", "1"], cwd=tmp_path, check=True,
        capture_output=True, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
    )  # fmt: skip
    run(
        *("-m", "procbench", "run", "--records", "records", "--model", "m"),
        *("--url", "URL", "--key-variable", "MY_KEY", "--attempts", "2", "--runs", "runs"),
        *("--cache", "cache.sqlite"),
        folder=tmp_path,
        replies=replies,
    )
