import multiprocessing
import sqlite3
import threading
from pathlib import Path

import pytest

from workbench.errors import InputError
from workbench.journal import Journal
from workbench.progress import ProgressReporter


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def test_life_of_an_item(path: Path):
    with Journal(path, create=True) as journal:
        journal.add_items(["b", "a"])
        assert [row.key for row in journal.items()] == ["b", "a"]
        assert journal.item("a").status == "pending"
        assert journal.start("a") == 1
        journal.report("a", 3, 10, "training")
        assert journal.progress()[0][:4] == ("a", 3, 10, "training")
        assert journal.item("a").status == "running"
        journal.finish("a", "done", seconds=1.5)
        assert journal.item("a")[:3] == ("a", "done", 1)
        assert journal.item("a").seconds == 1.5
        assert journal.progress() == []
        assert journal.counts() == {"pending": 1, "done": 1}
    with Journal(path) as again:
        again.add_items(["a", "b", "c"])
        assert [(row.key, row.status) for row in again.items()] == [
            ("b", "pending"),
            ("a", "done"),
            ("c", "pending"),
        ]


def test_failures_of_machinery_are_their_own_status(path: Path):
    with Journal(path, create=True) as journal:
        journal.add_items("abc")
        for key, status in zip("abc", ("failed", "crashed", "timed_out"), strict=True):
            journal.start(key)
            journal.finish(key, status, error="why")
        assert journal.counts() == {"failed": 1, "crashed": 1, "timed_out": 1}
        assert journal.item("b").error == "why"
        assert (journal.item("b").seconds or -1) >= 0


def test_running_items_are_released(path: Path):
    with Journal(path, create=True) as journal:
        journal.add_items("ab")
        journal.start("a")
        assert journal.release() == ["a"]
        assert journal.counts() == {"pending": 2}
        assert journal.start("a") == 2


def test_events_keep_their_order(path: Path):
    with Journal(path, create=True) as journal:
        journal.event("resumed", "code 1")
        journal.event("crashed", "killed", key="a")
        assert [event[1:] for event in journal.events()] == [
            ("resumed", "", "code 1"),
            ("crashed", "a", "killed"),
        ]


def finish_many(path: Path, name: str) -> None:
    for number in range(40):
        key = f"{name}-{number}"
        with Journal(path) as journal:
            journal.start(key)
        with Journal(path) as journal:
            journal.finish(key, "done")


def test_processes_and_threads_write_at_once(path: Path):
    names = ["p", "q", "t", "u"]
    with Journal(path, create=True) as journal:
        journal.add_items(f"{name}-{number}" for name in names for number in range(40))
    context = multiprocessing.get_context("spawn")
    writers = [
        *(context.Process(target=finish_many, args=(path, name)) for name in names[:2]),
        *(threading.Thread(target=finish_many, args=(path, name)) for name in names[2:]),
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with Journal(path) as journal:
        assert journal.counts() == {"done": 160}


def test_unknown_status_is_refused_by_the_file_itself(path: Path):
    Journal(path, create=True).close()
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO items VALUES ('a', 'lost', 0, 0, 0, '', 0)")
    connection.close()


def test_missing_journal_is_not_made(path: Path):
    with pytest.raises(InputError, match="no journal"):
        Journal(path)
    assert not path.exists()


def test_journal_that_cannot_be_opened_is_named(tmp_path: Path):
    with pytest.raises(InputError, match="cannot be opened"):
        Journal(tmp_path / "none" / "journal.sqlite", create=True)


@pytest.mark.parametrize("size", [0, 60, 5000])
def test_half_written_journal_is_named(path: Path, size: int):
    with Journal(path, create=True) as journal:
        journal.add_items(f"item-{number}" for number in range(500))
    whole = path.read_bytes()
    assert len(whole) > 2 * size
    path.write_bytes(whole[:size])
    with pytest.raises(InputError, match=r"journal\.sqlite"), Journal(path) as broken:
        broken.items()


def test_other_files_are_no_journals(path: Path):
    path.write_text("these are not the rows you are looking for" * 100)
    for create in (False, True):
        with pytest.raises(InputError, match="broken"):
            Journal(path, create=create)


def test_journal_of_another_version_is_named(path: Path):
    Journal(path, create=True).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(InputError, match="version 99"):
        Journal(path)


def test_database_of_something_else_gets_no_tables(path: Path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE songs (title)")
    connection.close()
    with pytest.raises(InputError, match="version 0"):
        Journal(path, create=True)


def test_reports_are_few_and_harmless(path: Path):
    with Journal(path, create=True) as journal:
        report = ProgressReporter(path, "a")
        for step in range(1000):
            report(step, 1000, "training")
        assert len(journal.progress()) == 1
        assert journal.progress()[0].done < 1000
    path.unlink()
    ProgressReporter(path, "a")(1, 2)
    assert not path.exists()
