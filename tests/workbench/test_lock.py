import json
import os
import shutil
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workbench.errors import InputError
from workbench.lock import RunLock, process_start


def write(lock: RunLock, host: str, pid: int, started: str) -> None:
    lock.path.write_text(json.dumps({"host": host, "pid": pid, "started": started}))


def test_taken_once_and_given_back(tmp_path: Path):
    lock = RunLock(tmp_path / "lock.json")
    assert not lock.held()
    lock.acquire()
    assert lock.held()
    with pytest.raises(InputError, match=f"process {os.getpid()}"):
        RunLock(lock.path).acquire()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_lock_of_a_dead_process_is_taken_over(tmp_path: Path):
    code = (
        "from pathlib import Path; from workbench.lock import RunLock\n"
        f"RunLock(Path({str(tmp_path / 'lock.json')!r})).acquire()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
    lock = RunLock(tmp_path / "lock.json")
    assert lock.holder() is not None
    assert not lock.held()
    lock.acquire()
    holder = lock.holder()
    assert holder is not None
    assert holder.pid == os.getpid()
    assert [p.name for p in tmp_path.iterdir()] == ["lock.json"]


def test_number_used_again_by_another_process_is_no_holder(tmp_path: Path):
    lock = RunLock(tmp_path / "lock.json")
    write(lock, socket.gethostname(), os.getpid(), "another start")
    assert not lock.held()
    lock.acquire()
    assert lock.held()


def test_lock_of_another_machine_is_respected(tmp_path: Path):
    lock = RunLock(tmp_path / "lock.json")
    write(lock, "elsewhere", 1, "x")
    with pytest.raises(InputError, match="elsewhere"):
        lock.acquire()


def test_broken_lock_is_taken_over(tmp_path: Path):
    lock = RunLock(tmp_path / "lock.json")
    lock.path.write_text('{"host": ')
    assert not lock.held()
    lock.acquire()
    assert lock.held()


def test_of_many_that_find_a_stale_lock_one_gets_it(tmp_path: Path):
    lock = RunLock(tmp_path / "lock.json")
    write(lock, socket.gethostname(), 1, "long gone")

    def take(_: int) -> bool:
        try:
            RunLock(lock.path).acquire()
        except InputError:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        for _ in range(20):
            write(lock, socket.gethostname(), 1, "long gone")
            assert sum(pool.map(take, range(8))) == 1
            assert [p.name for p in tmp_path.iterdir()] == ["lock.json"]


def test_of_many_processes_that_find_a_stale_lock_one_gets_it(tmp_path: Path):
    lock = RunLock(tmp_path / "lock.json")
    write(lock, socket.gethostname(), 1, "long gone")
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from workbench.errors import InputError\n"
        "from workbench.lock import RunLock\n"
        f"lock = RunLock(Path({str(lock.path)!r}))\n"
        "print('ready', flush=True)\n"
        "sys.stdin.readline()\n"
        "try:\n"
        "    lock.acquire()\n"
        "    print('mine', flush=True)\n"
        "except InputError:\n"
        "    print('held', flush=True)\n"
        "sys.stdin.readline()\n"
    )
    takers = [
        subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    pipes = [(taker.stdin, taker.stdout) for taker in takers]
    assert [stdout.readline() for _, stdout in pipes if stdout] == ["ready\n"] * 4
    for stdin, _ in pipes:
        assert stdin is not None
        stdin.write("\n")
        stdin.flush()
    answers = sorted(stdout.readline() for _, stdout in pipes if stdout)
    for taker in takers:
        taker.communicate("\n")
    assert answers == ["held\n"] * 3 + ["mine\n"]


def test_giving_back_in_a_deleted_folder_is_quiet(tmp_path: Path):
    lock = RunLock(tmp_path / "run" / "lock.json")
    lock.acquire()
    shutil.rmtree(tmp_path / "run")
    lock.release()
    assert not (tmp_path / "run").exists()


def test_start_tells_processes_apart():
    child = subprocess.Popen(["sleep", "30"])
    start = process_start(child.pid)
    assert start is not None
    assert start != process_start(os.getpid())
    child.kill()
    child.wait()
    assert process_start(child.pid) is None
