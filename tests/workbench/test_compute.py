import os
import signal
import time
from concurrent.futures import Future, wait
from pathlib import Path
from typing import Any, get_args

import pytest
from toy_runs import wait_until

from workbench.compute import (
    ExecutorKind,
    ItemExecutor,
    SerialExecutor,
    TimeLimitError,
    WorkerCrashError,
    make_executor,
)
from workbench.errors import InputError
from workbench.process_pool import ProcessExecutor


def square(number: int) -> int:
    return number * number


def fail(text: str) -> None:
    raise InputError(f"bad {text}", remedy="Give another.")


class StubbornError(Exception):
    def __init__(self, one: str, two: str) -> None:
        super().__init__(one)


def fail_stubbornly() -> None:
    raise StubbornError("one", "two")


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leave() -> None:
    os._exit(3)


def nap(seconds: float, path: Path | None = None) -> int:
    if path:
        path.touch()
    time.sleep(seconds)
    return os.getpid()


def environment() -> dict[str, Any]:
    import jax.numpy as jnp

    value = float(jnp.arange(10.0).sum())
    names = ("XLA_FLAGS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
    ignored = signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    return {"value": value, "ignored": ignored} | {name: os.environ[name] for name in names}


@pytest.fixture(scope="module")
def pool():
    with ProcessExecutor(2) as executor:
        yield executor


def test_results_and_errors(pool: ItemExecutor):
    assert list(pool.map(square, range(6))) == [0, 1, 4, 9, 16, 25]
    with pytest.raises(InputError, match="bad fruit Give another"):
        pool.submit(fail, "fruit").result()
    with pytest.raises(RuntimeError, match="StubbornError: one"):
        pool.submit(fail_stubbornly).result()


def test_many_calls_at_once(pool: ItemExecutor):
    numbers = range(20_000)
    assert sum(pool.map(square, numbers)) == sum(n * n for n in numbers)


def test_calls_that_cannot_travel_are_refused_at_once(pool: ItemExecutor):
    with pytest.raises(Exception, match="pickle"):
        pool.submit(lambda: 1)


def test_workers_have_one_thread_and_leave_interrupts_alone(pool: ItemExecutor):
    found = pool.submit(environment).result()
    assert found["value"] == 45
    assert found["ignored"]
    assert "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1" in found["XLA_FLAGS"]
    assert found["OMP_NUM_THREADS"] == found["OPENBLAS_NUM_THREADS"] == "1"


def test_death_of_a_worker_ends_its_own_call_only(pool: ItemExecutor):
    other = pool.submit(nap, 0.5)
    with pytest.raises(WorkerCrashError, match="SIGKILL"):
        pool.submit(die).result()
    with pytest.raises(WorkerCrashError, match="exit code 3"):
        pool.submit(leave).result()
    assert other.result() > 0
    assert pool.submit(square, 3).result() == 9


def test_limit_stops_one_call_only(pool: ItemExecutor):
    other = pool.submit(nap, 0.6)
    with pytest.raises(TimeLimitError, match=r"0\.2 s"):
        pool.submit_within(0.2, nap, 30).result(5)
    assert other.result(5) > 0
    assert pool.submit_within(5.0, square, 3).result() == 9


def test_terminate_stops_everything_soon(tmp_path: Path):
    executor = ProcessExecutor(1)
    running, waiting = executor.submit(nap, 60, tmp_path / "begun"), executor.submit(nap, 60)
    wait_until((tmp_path / "begun").exists)
    executor.terminate()
    assert wait([running, waiting], 5).not_done == set()
    assert waiting.cancelled()
    assert isinstance(running.exception(), WorkerCrashError)
    with pytest.raises(RuntimeError, match="shut down"):
        executor.submit(square, 1)


def test_shutdown_finishes_what_was_submitted():
    with ProcessExecutor(1) as executor:
        futures = [executor.submit(square, number) for number in range(4)]
    assert [future.result(0) for future in futures] == [0, 1, 4, 9]


def test_serial_runs_at_once_in_this_process():
    with make_executor("serial", 4) as executor:
        future: Future[int] = executor.submit(nap, 0)
        assert future.done()
        assert future.result() == os.getpid()
        assert isinstance(executor.submit(fail, "x").exception(), InputError)
        assert executor.workers == 1


def test_serial_lets_interrupts_through():
    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        SerialExecutor().submit(interrupt)


def test_bad_executors_are_named():
    with pytest.raises(InputError, match="0 workers"):
        make_executor("processes", 0)
    with pytest.raises(InputError, match=r"limit of 3 s"):
        SerialExecutor().submit_within(3.0, square, 1)
    assert get_args(ExecutorKind) == ("serial", "processes", "ray")
