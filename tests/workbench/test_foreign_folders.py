"""Run folders as other people may have made them: each is refused with its reason, and no more."""

import json
import os
import sqlite3
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from app.pictures import check_png
from provers.batch.reading import is_batch, read_batch
from provers.batch.store import to_row
from provers.history import find_problems, is_job
from provers.lean.judge import Verdict
from provers.ledger import Ledger, read_events
from provers.outcomes import job_figures
from workbench.errors import InputError
from workbench.export import export_run
from workbench.files import read_json
from workbench.inside import check_inside, files_inside, is_inside, open_inside, read_inside
from workbench.journal import Journal
from workbench.lock import RunLock
from workbench.runs import RunFolder, list_runs, run_record

MARK = "what nobody else may read"


def sparse(path: Path, size: int = 3 << 30) -> None:
    with path.open("wb") as file:
        file.truncate(size)


def link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


# What may stand where a file is awaited.
INSTEAD: dict[str, Callable[[Path], None]] = {
    "link": link("/etc/passwd"),
    "sibling": link("../sibling/secret"),
    "nothing": link("/nowhere"),
    "device": link("/dev/zero"),
    "pipe": os.mkfifo,
    "folder": Path.mkdir,
    "sparse": sparse,
}


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    folder = tmp_path / "runs"
    (folder / "sibling").mkdir(parents=True)
    (folder / "sibling" / "secret").write_text(MARK)
    return folder


def make(runs: Path) -> RunFolder:
    run = RunFolder.create(runs, experiment="toy", preset="small", config={"nets": 3}, seed=7)
    run.write_table("estimates", pd.DataFrame({"x": [1, 2]}))
    run.write_report("done")
    run.figure_path("curve", "png").write_bytes(b"png")
    run.finish("done")
    return run


def replaced(run: RunFolder, name: str, kind: str) -> None:
    path = run.path / name
    path.unlink(missing_ok=True)
    INSTEAD[kind](path)


@pytest.mark.parametrize("kind", INSTEAD)
@pytest.mark.parametrize("name", ["config.json", "status.json", "summary.json"])
def test_a_bad_folder_is_a_row_with_its_reason(runs: Path, name: str, kind: str) -> None:
    bad, good = make(runs), make(runs)
    replaced(bad, name, kind)
    found = {record.path.name: record for record in list_runs(runs)}
    assert found[bad.path.name].status == "broken"
    assert name in found[bad.path.name].problem
    assert MARK not in found[bad.path.name].problem
    assert "root:" not in found[bad.path.name].problem
    assert found[good.path.name].status == "done"


@pytest.mark.parametrize("kind", INSTEAD)
def test_nothing_else_stands_for_a_table_a_figure_or_a_journal(runs: Path, kind: str) -> None:
    run = make(runs)
    for name in ("tables/estimates.parquet", "figures/curve.png", "journal.sqlite", "lock.json"):
        replaced(run, name, kind)
    with pytest.raises(InputError, match="estimates"):
        run.read_table("estimates")
    assert run.tables() == (["estimates"] if kind == "sparse" else [])
    assert [path.name for path in run.figure_files()] == (["curve.png"] if kind == "sparse" else [])
    with pytest.raises(InputError, match=r"journal.sqlite"):
        run.read_journal()
    assert RunLock(run.path / "lock.json").holder() is None


@pytest.mark.parametrize("kind", [kind for kind in INSTEAD if kind != "sparse"])
def test_nothing_that_a_link_leads_to_is_exported(runs: Path, kind: str, tmp_path: Path) -> None:
    run = make(runs)
    for name in ("report.md", "figures/curve.png", "tables/estimates.parquet"):
        replaced(run, name, kind)
    out = export_run(run, tmp_path / "out", "parquet")
    assert {path.name for path in out.rglob("*") if path.is_file()} == {
        "config.json",
        "summary.json",
    }


def test_a_folder_that_is_a_link_is_not_entered(runs: Path) -> None:
    run, other = make(runs), make(runs)
    for name in ("tables", "figures"):
        for path in (run.path / name).iterdir():
            path.unlink()
        (run.path / name).rmdir()
        (run.path / name).symlink_to(other.path / name)
    assert run.tables() == []
    assert run.figure_files() == []
    with pytest.raises(InputError, match="no table"):
        run.read_table("estimates")
    with pytest.raises(InputError, match="link"):
        open_inside(run.path, "tables/estimates.parquet")
    with pytest.raises(InputError, match="link"):
        check_inside(run.path, "tables/estimates.parquet")
    assert not is_inside(run.path, "tables/estimates.parquet")
    assert files_inside(run.path, "tables/*") == []


@pytest.mark.parametrize("path", ["../sibling/secret", "/etc/passwd", "a/../../sibling/secret", ""])
def test_no_path_leads_out(runs: Path, path: str) -> None:
    run = make(runs)
    with pytest.raises(InputError, match="not in the"):
        open_inside(run.path, path)


def test_a_run_that_is_reached_by_a_link_is_read(runs: Path, tmp_path: Path) -> None:
    run = make(runs)
    (tmp_path / "linked").symlink_to(run.path)
    assert run_record(tmp_path / "linked").status == "done"
    assert len(RunFolder.open(tmp_path / "linked").read_table("estimates")) == 2


def test_a_file_that_is_too_large_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert read_inside(tmp_path, "a", most=5) == b"12345"
    with pytest.raises(InputError, match="5 bytes, and at most 4"):
        read_inside(tmp_path, "a", most=4)


@pytest.mark.parametrize(
    "text",
    [
        '{"a":' * 100_000 + "1" + "}" * 100_000,
        '{"a":' * 200 + "1" + "}" * 200,
        '{"a": [' + "[" * 500 + "]" * 500 + "]}",
        '{"a": ' + "9" * 10_000 + "}",
    ],
)
def test_deep_and_endless_json_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text)
    with pytest.raises(InputError, match=r"a\.json"):
        read_json(tmp_path / "a.json", inside=tmp_path)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        *[("config.json", {"created": value}) for value in (5, "yesterday", "2026-01-01", None)],
        *[("config.json", {"preset": value}) for value in (5, ["a"], None)],
        *[("config.json", {"libraries": value}) for value in (5, ["a"], {"a": 1})],
        *[("config.json", {"devices": value}) for value in ("cpu", [1], None)],
        ("config.json", {"argv": [1]}),
        ("config.json", {"seed": "1"}),
        ("config.json", {"config": []}),
        *[("status.json", {"seconds": v}) for v in ("1", 1e300, -1, [], float("nan"), None)],
        ("status.json", {"status": ["done"]}),
        *[("summary.json", {"figures": value}) for value in (5, [1], {"a": 5}, {"a": {"n": 1}})],
        ("summary.json", {"figures": {"a": {"value": 1, "low": 1, "high": 1, "n": 1e999}}}),
    ],
)
def test_values_that_cannot_be_are_told(runs: Path, name: str, change: dict[str, object]) -> None:
    bad, good = make(runs), make(runs)
    path = bad.path / name
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    found = {record.path.name: record for record in list_runs(runs)}
    assert found[bad.path.name].status == "broken", found[bad.path.name]
    assert name in found[bad.path.name].problem
    assert found[good.path.name].status == "done"


def test_a_lock_with_numbers_that_cannot_be_is_no_lock(runs: Path) -> None:
    run = make(runs)
    for pid in ("1e999", "-1", "[]", "9" * 30):
        (run.path / "lock.json").write_text(f'{{"host": "a", "pid": {pid}, "started": "x"}}')
        RunLock(run.path / "lock.json").held()


ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    "SELECT 'k', 'done', 1, 1.0, 1.0, 'e', i FROM n"
)
FOREIGN = {
    "view": f"DROP TABLE items; CREATE VIEW items AS {ENDLESS};",
    "trigger": "CREATE TRIGGER t AFTER UPDATE ON items BEGIN DELETE FROM items; END;",
    "more": "CREATE TABLE more (a);",
    "generated": "DROP TABLE items; CREATE TABLE items (key TEXT, status TEXT, attempt INTEGER,"
    " started REAL, seconds REAL, error TEXT AS (hex(zeroblob(1000000000))), pid INTEGER);",
    "value": "INSERT INTO items VALUES ('k', 'done', 'many', 1, 1, 'e', 1);",
    "blob": "INSERT INTO items VALUES ('k', 'done', 1, 1, 1, zeroblob(100000000), 1);",
    "else": "DROP TABLE items; DROP TABLE events; DROP TABLE progress; CREATE TABLE a (b);",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_journal_of_something_else_is_refused(runs: Path, name: str) -> None:
    run = make(runs)
    with sqlite3.connect(run.journal_path) as connection:
        connection.executescript(FOREIGN[name])
    connection.close()
    with pytest.raises(InputError, match=r"journal"), run.read_journal() as journal:
        journal.items()
    for read in (Journal.counts, Journal.progress, Journal.events):
        try:
            with run.read_journal() as journal:
                read(journal)
        except InputError:
            continue


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal"])
def test_what_lies_beside_a_database_is_no_link(runs: Path, suffix: str) -> None:
    run = make(runs)
    run.journal_path.with_name(f"journal.sqlite{suffix}").symlink_to("/dev/zero")
    with pytest.raises(InputError, match="plain file"):
        run.read_journal()


def test_a_journal_is_read_without_being_written(runs: Path) -> None:
    run = make(runs)
    with run.journal() as journal:
        journal.add_items(["a"])
    before = {path: path.stat().st_mtime_ns for path in run.path.iterdir()}
    with run.read_journal() as journal:
        assert [row.key for row in journal.items()] == ["a"]
        with pytest.raises((InputError, sqlite3.Error)):
            journal.add_items(["b"])
    assert {path: path.stat().st_mtime_ns for path in run.path.iterdir()} == before


def test_a_journal_that_takes_long_is_given_up(runs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from workbench import journal as module

    monkeypatch.setattr(module, "_READ_SECONDS", 0.001)
    run = make(runs)
    with run.journal() as journal:
        journal.add_items([f"k{i}" for i in range(300_000)])
    with run.read_journal() as journal, pytest.raises(InputError, match="takes more than"):
        journal.items()


@pytest.mark.parametrize("kind", INSTEAD)
def test_a_ledger_is_a_plain_file(tmp_path: Path, kind: str) -> None:
    INSTEAD[kind](tmp_path / "ledger.sqlite")
    with pytest.raises(InputError, match="ledger"):
        read_events(tmp_path / "ledger.sqlite")
    assert is_job(tmp_path) == (kind == "sparse")


def test_a_ledger_with_a_view_is_refused(tmp_path: Path) -> None:
    Ledger(tmp_path / "ledger.sqlite").close()
    with sqlite3.connect(tmp_path / "ledger.sqlite") as connection:
        connection.executescript(
            "DROP TABLE events; CREATE VIEW events AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
            " SELECT i + 1 FROM n) SELECT i id, i time, 'p' problem, '' lemma, 'begun' kind,"
            " 0.0 seconds, 0 checks, 0 tokens, 0 calls, '{}' detail FROM n"
        )
    connection.close()
    with pytest.raises(InputError, match="other tables"):
        find_problems(tmp_path)


@pytest.mark.parametrize("seconds", ['"long"', "[]", "1e999", "null"])
def test_a_job_with_results_that_cannot_be_is_told(tmp_path: Path, seconds: str) -> None:
    from provers.results import Row

    row = dict.fromkeys(Row._fields, 0) | {"problem": "p", "status": "proved"}
    line = json.dumps(row | {"seconds": 7.25}).replace("7.25", seconds)
    (tmp_path / "results.jsonl").write_text(line + "\n")
    with pytest.raises(InputError, match=r"results\.jsonl"):
        job_figures(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        {"status": ["proved"]},
        {"axioms": [1]},
        {"seconds": "1"},
        {"peak_mb": 1e300},
        {"notes": [{}]},
    ],
)
def test_a_batch_with_values_that_cannot_be_is_told(
    tmp_path: Path, change: dict[str, object]
) -> None:
    row = {"id": "a", **to_row(Verdict("proved"))} | change
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n")
    with pytest.raises(InputError, match="no verdict"):
        read_batch(tmp_path / "a.jsonl")


def test_a_batch_without_an_end_is_none(tmp_path: Path) -> None:
    for kind in ("device", "pipe", "sparse", "folder"):
        path = tmp_path / f"{kind}.jsonl"
        INSTEAD[kind](path)
        assert not is_batch(path)


def test_a_picture_is_no_larger_than_any_of_ours(tmp_path: Path) -> None:
    def png(width: int, height: int) -> bytes:
        header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
        body = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
        return b"\x89PNG\r\n\x1a\n" + body

    check_png(png(2000, 1000), tmp_path)
    for data in (png(60_000, 60_000), png(0, 5), b"", b"GIF89a" + bytes(50)):
        with pytest.raises(InputError, match=r"PNG|pixels"):
            check_png(data, tmp_path)


def test_memory_and_time_stay_small_for_a_folder_of_all(runs: Path) -> None:
    """The list, in a process that may not take much memory, over runs that are bad in all ways."""
    for kind in INSTEAD:
        for name in ("config.json", "status.json", "summary.json", "lock.json"):
            replaced(make(runs), name, kind)
    program = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from workbench.runs import list_runs\n"
        "list_runs(Path('nowhere'))\n"
        "size = int(open('/proc/self/statm').read().split()[0]) * 4096\n"
        "resource.setrlimit(resource.RLIMIT_AS, (size + (300 << 20),) * 2)\n"
        "print(len(list_runs(Path(sys.argv[1]))))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(runs)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert int(done.stdout) == 4 * len(INSTEAD) + 1


def test_the_explorer_lists_them_too(runs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run's files, and those of a job, which has no configuration of a run."""
    from app import run_list

    good = make(runs)
    for kind, put in INSTEAD.items():
        replaced(make(runs), "config.json", kind)
        job = runs / f"job-{kind}"
        job.mkdir()
        Ledger(job / "ledger.sqlite").close()
        put(job / "results.jsonl")
    monkeypatch.setenv("WORKBENCH_RUNS", str(runs))
    found = {record.path.name: record for record in run_list.list_runs()}
    assert found.pop(good.path.name).status == "done"
    del found["sibling"]
    assert len(found) == 2 * len(INSTEAD)
    for name, record in found.items():
        assert record.status == ("job" if name.startswith("job") else "broken")
        assert ("results.jsonl" if name.startswith("job") else "config.json") in record.problem
