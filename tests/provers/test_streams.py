"""Ending well, with real signals in processes of their own."""

import signal
import subprocess
import sys
import time

import pytest

from provers.batch.workers import in_order

CLEANING = """
import os, signal, time
from provers.streams import stopped_once
try:
    with stopped_once():
        try:
            print("ready", flush=True)
            time.sleep(60)
        finally:
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0.1)
            print("cleaned")
except KeyboardInterrupt:
    print("stopped")
"""
IGNORED = """
import os, signal
from provers.streams import stopped_once
signal.signal(signal.SIGINT, signal.SIG_IGN)
with stopped_once():
    os.kill(os.getpid(), signal.SIGINT)
print("went on")
"""


def test_a_second_ctrl_c_does_not_disturb_the_cleaning_up() -> None:
    child = subprocess.Popen([sys.executable, "-c", CLEANING], stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline() == b"ready\n"
    child.send_signal(signal.SIGINT)
    printed, _ = child.communicate(timeout=60)
    assert printed.split() == [b"cleaned", b"stopped"]
    assert child.returncode == 0


def test_a_command_in_the_background_goes_on() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IGNORED], check=False, capture_output=True, timeout=60
    )
    assert (done.stdout, done.stderr) == (b"went on\n", b"")


def test_results_come_in_order_and_an_error_in_its_place() -> None:
    assert list(in_order(lambda n: n * n, range(50), 4)) == [n * n for n in range(50)]
    assert list(in_order(str, (), 4)) == []
    with pytest.raises(ZeroDivisionError):
        list(in_order(lambda n: 1 // n, (1, 0), 2))


def test_what_is_given_up_is_not_begun() -> None:
    begun: list[int] = []

    def work(number: int) -> None:
        begun.append(number)
        time.sleep(0.01)

    results = in_order(work, range(1000), 2)
    next(results)
    results.close()
    time.sleep(0.1)
    seen = len(begun)
    time.sleep(0.1)
    assert len(begun) == seen < 100
