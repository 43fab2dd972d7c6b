"""The explorer as its own process, for tests that talk to it."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
ENTRY = ROOT / "app" / "Home.py"


@contextlib.contextmanager
def served(
    runs: Path,
    log: Path,
    *,
    folder: Path = ROOT,
    entry: Path = ENTRY,
    options: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
) -> Generator[str]:
    """The explorer on a folder of runs; gives its address.

    Args:
        runs: the folder.
        log: file of what the server says.
        folder: from which it is started.
        entry: its script.
        options: more of Streamlit's.
        environment: variables besides those of the tests.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", str(entry)]
    known = ["--server.port", str(port), "--server.headless", "true"]
    with log.open("wb") as output:
        server = subprocess.Popen(
            [*command, *known, *options],
            cwd=folder,
            env={**os.environ, "WORKBENCH_RUNS": str(runs), **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    address = f"http://127.0.0.1:{port}"
    try:
        _await(address, server, log)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)


def _await(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(600):
        assert server.poll() is None, log.read_text()
        with contextlib.suppress(OSError):
            urllib.request.urlopen(f"{address}/_stcore/health", timeout=5).close()  # noqa: S310
            return
        time.sleep(0.1)
    raise AssertionError(f"The explorer did not start:\n{log.read_text()}")
