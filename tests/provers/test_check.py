"""The batch command on real Lean: order, statuses, cache, resume after a kill, files, JUnit."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from provers import check

ROWS = [
    {
        "id": "good",
        "statement": "theorem good (p q : Prop) : p ∧ q → q ∧ p",
        "submission": "by\n  rintro ⟨a, b⟩\n  exact ⟨b, a⟩",
    },
    {
        "id": "wrong",
        "statement": "theorem wrong (p q : Prop) : p ∨ q → p",
        "submission": "by\n  intro h\n  exact h",
    },
    {"id": "gap", "statement": "theorem gap (p : Prop) : p → p", "submission": "by sorry"},
    {
        "id": "axiom",
        "statement": "theorem lies : False",
        "submission": "axiom bad : False\ntheorem lies : False := bad",
    },
]
FILE = """theorem one (p : Prop) : p → p := id

theorem two (p : Prop) : p := by
  exact one

theorem three (p q : Prop) (h : p ∧ q) : q := by
  obtain ⟨_, b⟩ := h
  exact b
"""


@pytest.fixture(autouse=True)
def _own_verdicts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The compiled base library stays where it is; only verdicts are the test's own.
    monkeypatch.setattr(check, "cache_file", lambda: tmp_path / "cache" / "verdicts.sqlite")


def submissions(folder: Path, rows: list[dict[str, str]]) -> Path:
    path = folder / "submissions.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def rows_of(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_rows_come_in_the_order_given(tmp_path: Path) -> None:
    out = tmp_path / "verdicts.jsonl"
    arguments = ["--submissions", str(submissions(tmp_path, ROWS)), "--out", str(out)]
    assert check.main(arguments) == 1
    rows = rows_of(out)
    assert [row["id"] for row in rows] == ["good", "wrong", "gap", "axiom"]
    assert [row["status"] for row in rows] == ["proved", "error", "sorry", "refused"]
    assert rows[2]["rule"] == "sorry"
    assert rows[0]["axioms"] == []
    assert {"id", "status", "rule", "axioms", "messages", "seconds"} <= set(rows[0])
    messages = rows[1]["messages"]
    assert isinstance(messages, list)
    assert messages[0]["line"] == 3


def test_all_proved_is_exit_code_zero(tmp_path: Path) -> None:
    junit = tmp_path / "report.xml"
    path = submissions(tmp_path, ROWS[:1])
    assert check.main(["--submissions", str(path), "--junit", str(junit)]) == 0
    suite = ElementTree.parse(junit).getroot()  # noqa: S314 - written a line ago
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("1", "0", "0")


def test_known_verdicts_are_not_judged_again(tmp_path: Path) -> None:
    path = submissions(tmp_path, ROWS)
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    check.main(["--submissions", str(path), "--out", str(first)])
    check.main(["--submissions", str(path), "--out", str(second)])
    # Equal to the last digit, the measured times included.
    assert first.read_bytes() == second.read_bytes()


def test_an_output_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "verdicts.jsonl"
    out.write_text("mine", "utf-8")
    assert check.main(["--submissions", str(submissions(tmp_path, ROWS)), "--out", str(out)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert out.read_text("utf-8") == "mine"


def test_a_file_gives_a_row_a_theorem(tmp_path: Path) -> None:
    path, out = tmp_path / "some.lean", tmp_path / "verdicts.jsonl"
    path.write_text(FILE, "utf-8")
    assert check.main([str(tmp_path), "--out", str(out)]) == 1
    rows = rows_of(out)
    assert [(row["theorem"], row["status"]) for row in rows] == [
        ("one", "proved"),
        ("two", "error"),
        ("three", "proved"),
    ]
    assert {row["file"] for row in rows} == {str(path)}


def test_a_killed_batch_goes_on(tmp_path: Path) -> None:
    rows = [
        {
            "id": f"t{number}",
            "statement": f"theorem t{number} (p{number} : Prop) : p{number} → p{number}",
            "submission": "by\n  intro h\n  exact h",
        }
        for number in range(24)
    ]
    path, out = submissions(tmp_path, rows), tmp_path / "verdicts.jsonl"
    command = [sys.executable, "-m", "provers.check", "--submissions", str(path), "--no-cache"]
    command += ["--out", str(out), "--jobs", "1"]
    store = tmp_path / "verdicts.jsonl.verdicts.sqlite"
    child = subprocess.Popen(command, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not _kept(store):
        time.sleep(0.02)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    assert not out.exists()
    before = _kept(store)
    assert before
    done = subprocess.run([*command, "--resume"], check=False, capture_output=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert [row["id"] for row in rows_of(out)] == [row["id"] for row in rows]
    assert {row["status"] for row in rows_of(out)} == {"proved"}
    assert before <= _kept(store)


def _kept(store: Path) -> set[tuple[str, str]]:
    import sqlite3

    if not store.exists():
        return set()
    try:
        with sqlite3.connect(store) as connection:
            return set(connection.execute("SELECT key, verdict FROM verdicts"))
    except sqlite3.OperationalError:
        return set()
