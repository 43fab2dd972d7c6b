"""Runs that are killed or stopped in real child processes, and taken up again."""

import os
import signal
from pathlib import Path

import pytest
from toy_runs import ARGS, Toy, read, run_path, wait_until

from workbench.journal import Journal
from workbench.runs import run_record

# Long enough to be stopped midway.
SLOW = ("--seconds", 0.6)


def done_items(folder: Path) -> int:
    with Journal(folder / "journal.sqlite") as journal:
        return journal.counts().get("done", 0)


def wait_for_items(toy: Toy, count: int) -> Path:
    wait_until(lambda: toy.runs.exists() and any(p.name[0] != "." for p in toy.runs.iterdir()))
    folder = toy.folder()
    wait_until(lambda: done_items(folder) >= count)
    return folder


def workers_of(folder: Path) -> list[int]:
    return [int(path.stem) for path in (folder / "items").glob("*.pid")]


def alive(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rsplit(")", 1)[1].split()[0] not in "ZX"


def test_killed_run_resumes_to_the_same_bytes(toy: Toy, uninterrupted: bytes):
    child = toy.start(*ARGS, *SLOW)
    folder = wait_for_items(toy, 2)
    os.kill(child.pid, signal.SIGKILL)
    child.communicate()
    # The workers die with their parent, so that none goes on writing.
    wait_until(lambda: not any(alive(pid) for pid in workers_of(folder)), 10)
    before = done_items(folder)
    assert before < 6
    assert read(folder / "status.json")["status"] == "running"
    assert run_record(folder).status == "interrupted"

    done = toy.run("--resume", folder)
    assert done.returncode == 0, done.stderr
    assert run_path(done) == folder
    assert f"{before} of 6 items are done already" in done.stdout
    assert (folder / "tables" / "rows.parquet").read_bytes() == uninterrupted
    assert read(folder / "summary.json")["status"] == "done"
    with Journal(folder / "journal.sqlite") as journal:
        attempts = [row.attempt for row in journal.items()]
    assert sorted(attempts)[:before] == [1] * before


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopped_run_leaves_a_consistent_journal(
    toy: Toy, uninterrupted: bytes, number: signal.Signals, code: int
):
    child = toy.start(*ARGS, *SLOW)
    folder = wait_for_items(toy, 1)
    if number is signal.SIGINT:
        # As a terminal does it: to the whole group, workers included.
        os.killpg(child.pid, number)
    else:
        os.kill(child.pid, number)
    out, err = child.communicate(timeout=30)
    assert child.returncode == code
    assert out.splitlines()[-1] == f"run: {folder}"
    assert f"--resume {folder}" in err
    assert "Traceback" not in out + err
    assert not any(alive(pid) for pid in workers_of(folder))
    assert read(folder / "status.json")["status"] == "interrupted"
    assert not (folder / "lock.json").exists()
    with Journal(folder / "journal.sqlite") as journal:
        assert set(journal.counts()) <= {"done", "pending"}

    assert toy.run("--resume", folder).returncode == 0
    assert (folder / "tables" / "rows.parquet").read_bytes() == uninterrupted


def test_running_run_cannot_be_resumed(toy: Toy):
    child = toy.start(*ARGS, *SLOW)
    folder = wait_for_items(toy, 0)
    refused = toy.run("--resume", folder)
    os.killpg(child.pid, signal.SIGKILL)
    child.communicate()
    assert refused.returncode == 2
    assert f"is being run by process {child.pid}" in refused.stderr


def test_serial_run_gives_the_same_bytes(toy: Toy, uninterrupted: bytes):
    done = toy.run(*ARGS, "--compute", "serial")
    assert (run_path(done) / "tables" / "rows.parquet").read_bytes() == uninterrupted
