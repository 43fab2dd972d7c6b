"""Runs in real child processes in which an item fails, crashes, or meets a full disk."""

import shutil
import subprocess
from pathlib import Path

import pytest
from toy_runs import ARGS, Toy, read, run_path

from workbench.journal import Journal


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
    command = toy.command("toy", "--runs", toy.runs, "--workers", 2, *ARGS, "--fault", "full")
    done = subprocess.run(
        # In blocks of 512 bytes.
        ["sh", "-c", 'ulimit -f 2000; exec "$@"', "sh", *command],
        env=toy.environment,
        text=True,
        capture_output=True,
        timeout=120,
        check=False,
    )
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
    command = toy.command("toy", "--workers", 2, *ARGS, "--fault", "full")
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
