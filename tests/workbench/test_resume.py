"""Runs that are killed, stopped or starved in real child processes, and taken up again."""

import os
import resource
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from toy_runs import Toy, install, read, run_path, wait_until

from workbench.journal import Journal
from workbench.runs import run_record

ARGS = ("--items", 6, "--seconds", 0.6, "--seed", 11)


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The table of a run with these arguments that nothing disturbs."""
    base = tmp_path_factory.mktemp("uninterrupted")
    install(base / "site")
    toy = Toy(base / "site", base / "runs")
    done = toy.run(*ARGS, "--seconds", 0)
    assert done.returncode == 0, done.stderr
    return (run_path(done) / "tables" / "rows.parquet").read_bytes()


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
    child = toy.start(*ARGS)
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
    child = toy.start(*ARGS)
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
    child = toy.start(*ARGS)
    folder = wait_for_items(toy, 0)
    refused = toy.run("--resume", folder)
    os.killpg(child.pid, signal.SIGKILL)
    child.communicate()
    assert refused.returncode == 2
    assert f"is being run by process {child.pid}" in refused.stderr


def test_serial_run_gives_the_same_bytes(toy: Toy, uninterrupted: bytes):
    done = toy.run(*ARGS, "--seconds", 0, "--compute", "serial")
    assert (run_path(done) / "tables" / "rows.parquet").read_bytes() == uninterrupted


def test_item_that_fails_is_told_and_the_others_are_kept(toy: Toy):
    done = toy.run("--fault", "diverge")
    assert done.returncode == 1
    assert "item-1 (failed): The loss is NaN at step 7. Lower the learning rate." in done.stderr
    assert "Traceback" not in done.stderr
    folder = run_path(done)
    assert read(folder / "status.json")["status"] == "failed"
    assert read(folder / "summary.json")["status"] == "failed"
    with Journal(folder / "journal.sqlite") as journal:
        assert journal.counts() == {"done": 3, "failed": 1}


def test_item_whose_process_dies_is_tried_again(toy: Toy):
    done = toy.run("--fault", "crash_once")
    assert done.returncode == 0, done.stderr
    with Journal(run_path(done) / "journal.sqlite") as journal:
        assert journal.item("item-1").attempt == 2
        assert [event.kind for event in journal.events()] == ["crashed"]


def test_item_whose_process_always_dies_is_crashed_not_failed(toy: Toy):
    done = toy.run("--fault", "crash")
    assert done.returncode == 1
    assert "item-1 (crashed): its process was killed by SIGKILL" in done.stderr
    with Journal(run_path(done) / "journal.sqlite") as journal:
        assert journal.counts() == {"done": 3, "crashed": 1}


def test_file_size_limit_reads_as_a_full_disk(toy: Toy, uninterrupted: bytes):
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))

    done = toy.run(*ARGS, "--seconds", 0, "--fault", "full", preexec_fn=limit)
    assert done.returncode == 1
    assert "The disk is full" in done.stderr
    assert "Traceback" not in done.stderr
    folder = run_path(done)
    assert read(folder / "status.json")["status"] == "failed"
    assert toy.run("--resume", folder).returncode == 0
    assert (folder / "tables" / "rows.parquet").read_bytes() == uninterrupted


SCRIPT = """
set -u
mount -t tmpfs -o size=2m tmpfs "$RUNS"
"$@" --runs "$RUNS"
echo "code: $?"
cp -r "$RUNS" "$OUT/full"
mount -o remount,size=64m "$RUNS"
folder=$(echo "$RUNS"/toy-*)
"$PYTHON" -m workbench.experiment toy --resume "$folder"
echo "code: $?"
cp -r "$RUNS" "$OUT/resumed"
"""


def test_disk_filled_to_the_last_byte(toy: Toy, tmp_path: Path, uninterrupted: bytes):
    probe = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
    (tmp_path / "probe").mkdir()
    mount = "mount -t tmpfs tmpfs probe"
    if (
        not shutil.which("unshare")
        or subprocess.run(
            [*probe, mount], cwd=tmp_path, capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("this system lets no one mount a small file system to fill")
    out = tmp_path / "out"
    for folder in (out, toy.runs):
        folder.mkdir()
    command = toy.command("toy", "--workers", 2, *ARGS, "--seconds", 0, "--fault", "full")
    done = subprocess.run(
        [*probe, SCRIPT, "sh", *command],
        env={
            **toy.environment,
            "RUNS": str(toy.runs),
            "OUT": str(out),
            "PYTHON": command[0],
        },
        text=True,
        capture_output=True,
        timeout=120,
        check=False,
    )
    codes = [line for line in done.stdout.splitlines() if line.startswith("code: ")]
    assert codes == ["code: 1", "code: 0"], done
    assert "The disk is full" in done.stderr
    assert "Traceback" not in done.stderr
    (full,) = (out / "full").glob("toy-*")
    assert read(full / "status.json")["status"] == "failed"
    with Journal(full / "journal.sqlite") as journal:
        assert journal.item("item-1").status == "failed"
    (resumed,) = (out / "resumed").glob("toy-*")
    assert (resumed / "tables" / "rows.parquet").read_bytes() == uninterrupted
