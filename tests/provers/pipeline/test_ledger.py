"""Budgets and the ledger: what is counted, for whom, and what is left after a kill."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from provers import ledger as ledger_module
from provers.budget import Budget, Spending
from provers.ledger import Event, Ledger, total, wall_seconds
from workbench.errors import InputError

INF = float("inf")


def test_what_a_part_spends_counts_for_the_whole():
    heard: list[Spending] = []
    whole = Budget(Spending(60, 10, INF, INF), on_spend=heard.append)
    part = whole.part(Spending(60, 4, INF, INF))
    part.spend(checks=3)
    assert not part.exhausted()
    part.spend(checks=1, tokens=5)
    assert part.exhausted()
    assert not whole.exhausted()
    assert (whole.used().checks, whole.used().tokens) == (4, 5)
    assert heard == [Spending(checks=3), Spending(checks=1, tokens=5)]
    whole.spend(checks=6)
    assert whole.part().exhausted()


def test_a_part_ends_no_later_than_the_whole():
    whole = Budget(Spending(5, INF, INF, INF))
    assert whole.part(Spending(60, INF, INF, INF)).deadline == whole.deadline
    assert Budget(Spending(0, INF, INF, INF)).part().exhausted()


def test_events_come_back_as_written(tmp_path: Path):
    with Ledger(tmp_path / "l.sqlite") as ledger:
        ledger.add("begun", "p")
        ledger.add("spent", "p", lemma="x", spending=Spending(0, 7, 20, 1))
        ledger.add("proved", "q", lemma="y", detail={"text": "by ∀"})
    with Ledger(tmp_path / "l.sqlite") as ledger:
        assert [e.kind for e in ledger.events("p")] == ["begun", "spent"]
        assert ledger.events("q")[0].detail == {"text": "by ∀"}
        assert total(ledger.events()) == Spending(0, 7, 20, 1)


def test_time_between_sessions_does_not_count():
    def event(time: float, kind: str) -> Event:
        return Event(time, "p", "", kind, Spending(), {})

    events = [event(10, "begun"), event(13, "spent"), event(100, "begun"), event(104.5, "spent")]
    assert wall_seconds(events) == 7.5
    assert wall_seconds([]) == 0.0


def test_a_killed_process_leaves_all_that_it_had_written(tmp_path: Path):
    path = tmp_path / "l.sqlite"
    script = (
        "import sys\nfrom pathlib import Path\nfrom provers.ledger import Ledger\n"
        "ledger = Ledger(Path(sys.argv[1]))\n"
        "for number in range(10**9):\n"
        "    ledger.add('spent', 'p', detail={'number': number})\n"
        "    print(number, flush=True)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    with child.stdout as told:
        seen = [int(told.readline()) for _ in range(20)]
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        seen += [int(line) for line in told.read().split()]
    with Ledger(path) as ledger:
        numbers = [event.detail["number"] for event in ledger.events("p")]
    assert numbers[: len(seen)] == seen
    assert len(numbers) - len(seen) in (0, 1)


def test_what_is_no_ledger_is_refused(tmp_path: Path):
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"no database at all" * 100)
    with pytest.raises(InputError, match=r"cannot be used"):
        Ledger(broken)
    newer = tmp_path / "newer.sqlite"
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(InputError, match="version 99"):
        ledger_module.Ledger(newer)
