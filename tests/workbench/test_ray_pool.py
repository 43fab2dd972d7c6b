"""Work on a real local Ray; one for the whole file, for it takes seconds to start."""

import io
import ipaddress
import os
import signal
import time
from collections.abc import Generator
from pathlib import Path

import psutil
import pytest
import ray
from rich.console import Console

from workbench.compute import ItemExecutor, TimeLimitError, WorkerCrashError, make_executor
from workbench.context import RunContext
from workbench.errors import InputError
from workbench.items import WorkItem, run_items
from workbench.progress import ProgressReporter
from workbench.runs import RunFolder


def square(number: int) -> int:
    return number * number


def fail() -> None:
    raise InputError("bad fruit.", remedy="Give another.")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def freeze(file: Path) -> None:
    file.touch()
    os.kill(os.getpid(), signal.SIGSTOP)


def write_square(number: int, folder: Path, report: ProgressReporter) -> None:
    (folder / "out").write_text(str(number * number))


def nap(seconds: float) -> str:
    time.sleep(seconds)
    return os.environ["XLA_FLAGS"]


@pytest.fixture(scope="module")
def executor() -> Generator[ItemExecutor, None, None]:
    with make_executor("ray", 2) as executor:
        yield executor


def test_results_and_errors(executor: ItemExecutor):
    assert [executor.submit(square, n).result() for n in range(3)] == [0, 1, 4]
    with pytest.raises(InputError, match="bad fruit"):
        executor.submit(fail).result()


def test_workers_have_one_thread(executor: ItemExecutor):
    assert "intra_op_parallelism_threads=1" in executor.submit(nap, 0.0).result()


def test_death_of_a_worker_ends_its_own_call_only(executor: ItemExecutor):
    other = executor.submit(nap, 0.5)
    with pytest.raises(WorkerCrashError):
        executor.submit(die).result()
    assert other.result()


def test_limit_stops_one_call_only(executor: ItemExecutor):
    other = executor.submit(nap, 1.0)
    with pytest.raises(TimeLimitError, match=r"0\.3 s"):
        executor.submit_within(0.3, nap, 30.0).result(10)
    assert other.result()


def test_items_run_on_ray(executor: ItemExecutor, tmp_path: Path):
    folder = RunFolder.create(tmp_path, experiment="toy", preset="p", config={}, seed=0)
    console = Console(file=io.StringIO())
    context = RunContext(folder, None, 0, False, console, 2, "ray")
    items = [WorkItem(f"i{number}", number) for number in range(3)]
    results = run_items(context, items, write_square, executor=executor)
    assert [(result.path / "out").read_text() for result in results] == ["0", "1", "4"]


def test_nothing_listens_beyond_this_machine(executor: ItemExecutor):
    ours = {process.pid for process in psutil.Process().children(recursive=True)}
    sockets = [one for one in psutil.net_connections("inet") if one.status == "LISTEN"]
    ends = [tuple[object, ...](one.laddr) for one in sockets if one.pid in ours | {os.getpid()}]
    addresses = {str(end[0]) for end in ends}
    assert addresses
    assert all(ipaddress.ip_address(ip.removeprefix("::ffff:")).is_loopback for ip in addresses)


def test_terminate_cancels_and_ends_ray(executor: ItemExecutor, tmp_path: Path):
    # The last test of the file: the executor is of no use afterwards.
    frozen = executor.submit(freeze, tmp_path / "frozen")
    while not (tmp_path / "frozen").exists():
        time.sleep(0.05)
    napping = executor.submit(nap, 60.0)
    executor.terminate()
    for future in (napping, frozen):
        assert isinstance(future.exception(0), WorkerCrashError)
    assert not ray.is_initialized()
    with pytest.raises(RuntimeError, match="shut down"):
        executor.submit(square, 1)
