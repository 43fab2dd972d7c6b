"""The check command as people use it: stopped, piped, given nonsense, read by other tools."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import pytest

from provers import check
from provers.lean import choose
from provers.lean.external import LeanExecutable
from provers.lean.toolchain import ToolchainError
from workbench.errors import InputError

COMMAND = [sys.executable, "-m", "provers.check"]
# Repeated squaring, which nobody waits for.
ENDLESS = "Nat.beq (Nat.rec (motive := fun _ => Nat) 3 (fun _ r => r * r) 60) 0 = false"
ODD_ROWS = [
    {"id": 1, "statement": "theorem a : True", "submission": "trivial"},
    {"id": 2, "statement": "theorem b : True"},
    {"id": "\ud800", "statement": "theorem c : Bad", "submission": "trivial"},
    {"id": 4, "statement": "theorem d : 1 = 2", "submission": "by\n  skip\n  exact rfl"},
    {"id": 4, "statement": "theorem e : True", "submission": "trivial"},
]


@pytest.fixture(autouse=True)
def _own_verdicts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "cache_file", lambda: tmp_path / "cache" / "verdicts.sqlite")


def written(folder: Path, rows: Sequence[object]) -> Path:
    path = folder / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def test_rows_of_every_kind_end_with_a_status_each(tmp_path: Path) -> None:
    out, junit = tmp_path / "out.jsonl", tmp_path / "out.xml"
    path = written(tmp_path, ODD_ROWS)
    arguments = ["--submissions", str(path), "--out", str(out), "--junit", str(junit)]
    assert check.main(arguments) == 1
    rows = [json.loads(line) for line in out.read_bytes().decode().split("\n")[:-1]]
    assert [(row["id"], row["line"], row["status"]) for row in rows] == [
        (1, 1, "proved"),
        (2, 2, "invalid-row"),
        ("\ud800", 3, "invalid-statement"),
        (4, 4, "error"),
        (4, 5, "proved"),
    ]
    assert rows[1]["messages"][0]["text"].startswith(f"{path}:2: the field 'submission' is missing")
    assert rows[4]["notes"] == ["The id stands on line 4 already."]
    suite = ElementTree.parse(junit).getroot()  # noqa: S314 - written by the command
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("5", "1", "2")
    assert [case.get("file") for case in suite] == [str(path)] * 5
    assert [case.get("line") for case in suite] == ["1", "2", "3", "4", "5"]
    failure = suite[3].find("failure")
    assert failure is not None
    assert (failure.text or "").startswith("3:2: ")
    assert (failure.get("message") or "").startswith("error: ")


def test_only_bad_rows_are_no_bad_input(tmp_path: Path) -> None:
    assert check.main(["--submissions", str(written(tmp_path, [1, None]))]) == 1


def test_a_report_has_a_text_for_every_failure(tmp_path: Path) -> None:
    lean = tmp_path / "some.lean"
    lean.write_text(f"theorem a : True := trivial\ntheorem b : {ENDLESS} := by decide\n")
    junit = tmp_path / "out.xml"
    arguments = [str(lean), "--junit", str(junit), "--timeout", "1", "--memory", "16000"]
    assert check.main(arguments) == 1
    (case,) = ElementTree.parse(junit).getroot().findall("testcase[failure]")  # noqa: S314
    assert (case.get("name"), case.get("file")) == ("b", str(lean))
    assert int(case.get("line") or 0) >= 1
    assert "limit of time" in (case[0].text or "")


@pytest.mark.parametrize("to_group", [True, False], ids=["terminal", "kill"])
@pytest.mark.parametrize("kind", ["rows", "files"])
def test_ctrl_c_ends_at_once_and_keeps_what_is_judged(
    tmp_path: Path, kind: str, to_group: bool
) -> None:
    out = tmp_path / "verdicts.jsonl"
    if kind == "rows":
        names = [f"t{number}" for number in range(16)]
        rows = [
            {"id": n, "statement": f"theorem {n} : True", "submission": "trivial"} for n in names
        ]
        stuck = {"id": "stuck", "statement": f"theorem s : {ENDLESS}", "submission": "by decide"}
        given = ["--submissions", str(written(tmp_path, [*rows, stuck]))]
    else:
        (tmp_path / "a.lean").write_text("theorem t : True := trivial\n")
        (tmp_path / "b.lean").write_text(f"theorem s : {ENDLESS} := by decide\n")
        given = [str(tmp_path)]
    command = [*COMMAND, *given, "--no-cache", "--out", str(out), "--memory", "16000"]
    command += ["--timeout", "300", "--jobs", "1"]
    child = subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    )
    store = tmp_path / "verdicts.jsonl.verdicts.sqlite"
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not kept(store):
        time.sleep(0.02)
    assert kept(store)
    sent = time.monotonic()
    if to_group:
        os.killpg(child.pid, signal.SIGINT)
    else:
        child.send_signal(signal.SIGINT)
    printed, told = child.communicate(timeout=60)
    assert time.monotonic() - sent < 10
    assert (child.returncode, printed) == (130, b"")
    assert told.decode().split() == ["stopped"]
    assert kept(store)
    assert not out.exists()


def kept(store: Path) -> int:
    if not store.exists():
        return 0
    try:
        with closing(sqlite3.connect(store)) as connection:
            return len(connection.execute("SELECT key FROM verdicts").fetchall())
    except sqlite3.OperationalError:
        return 0


def test_ctrl_c_while_the_command_loads_is_no_traceback() -> None:
    for wait in (0.1, 0.2, 0.4):
        child = subprocess.Popen(
            [*COMMAND, "no such file"], stderr=subprocess.PIPE, start_new_session=True
        )
        time.sleep(wait)
        child.send_signal(signal.SIGINT)
        _, told = child.communicate(timeout=60)
        # Python itself may not have begun, or the command may be over.
        assert child.returncode in {130, 2, -signal.SIGINT}
        assert b"provers/batch" not in told


@pytest.mark.parametrize(
    "arguments",
    [
        *(["--timeout", value] for value in ("-1", "0", "nan", "inf", "1e300", "soon")),
        *(["--memory", value] for value in ("-1", "0", "nan", "1.5", "1" + "0" * 30)),
        *(["--jobs", value] for value in ("-1", "0", "inf", "many", "100000")),
    ],
    ids=" ".join,
)
def test_limits_without_sense_are_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        check.main([*arguments, "x.lean"])
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert f"argument {arguments[0]}: {arguments[1]!r} is no " in told


@pytest.mark.parametrize(
    "arguments",
    [
        ["provers.toolchain"],
        ["provers.check", "--help"],
        ["provers.check", "--submissions", "ROWS"],
        ["provers.check", "nothing"],
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_goes_away_is_no_error(
    tmp_path: Path, arguments: list[str], unbuffered: str
) -> None:
    given = [str(written(tmp_path, ODD_ROWS)) if a == "ROWS" else a for a in arguments]
    command = [sys.executable, "-m", *given]
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    # Both streams go to a reader that closes at once; what is told besides, to the first.
    reading, writing = os.pipe()
    os.close(reading)
    both = arguments[0] == "provers.check" and "--help" not in arguments
    child = subprocess.run(
        command,
        stdout=writing,
        stderr=writing if both else subprocess.PIPE,
        check=False,
        env=environment,
        timeout=120,
    )
    os.close(writing)
    assert not child.stderr
    assert child.returncode == {"ROWS": 1, "nothing": 2}.get(arguments[-1], 0)


def test_head_reads_the_first_line(tmp_path: Path) -> None:
    lines = f"{sys.executable} -m provers.toolchain | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", lines], check=False, capture_output=True, timeout=120)
    assert done.stdout.startswith(b"embedded  Lean 4.35")
    assert done.stdout.endswith(b"\n0\n")
    assert done.stderr == b""


def test_a_ledger_beside_the_verdicts_is_left_alone(tmp_path: Path) -> None:
    path, ledger = written(tmp_path, ODD_ROWS[:1]), tmp_path / "ledger.sqlite"
    with closing(sqlite3.connect(ledger)) as connection:
        connection.execute("CREATE TABLE events (kind TEXT)")
    before = ledger.read_bytes()
    out = tmp_path / "ledger.jsonl"
    assert check.main(["--submissions", str(path), "--no-cache", "--out", str(out)]) == 0
    assert ledger.read_bytes() == before
    assert kept(tmp_path / "ledger.jsonl.verdicts.sqlite") == 1


def test_a_store_that_is_something_else_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = written(tmp_path, ODD_ROWS[:1]), tmp_path / "out.jsonl"
    other = tmp_path / "out.jsonl.verdicts.sqlite"
    arguments = ["--submissions", str(path), "--no-cache", "--out", str(out)]
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE events (kind TEXT)")
    before = other.read_bytes()
    assert check.main(arguments) == 2
    assert other.read_bytes() == before
    assert "something else" in " ".join(capsys.readouterr().err.split())
    other.write_text("mine")
    assert check.main(arguments) == 2
    assert other.read_text() == "mine"


def test_without_resume_nothing_is_taken_from_the_batches_own_store(tmp_path: Path) -> None:
    path, out = written(tmp_path, ODD_ROWS[:1]), tmp_path / "out.jsonl"
    arguments = ["--submissions", str(path), "--no-cache", "--out", str(out)]
    assert check.main(arguments) == 0
    store = tmp_path / "out.jsonl.verdicts.sqlite"
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("UPDATE verdicts SET verdict = replace(verdict, 'proved', 'sorry')")
        connection.commit()
    assert check.main([*arguments, "--resume"]) == 1
    out.unlink()
    assert check.main(arguments) == 0


def test_toolchains_by_the_names_that_the_documents_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lean = tmp_path / "bin" / "lean"
    lean.parent.mkdir()
    lean.write_text("#!/bin/sh\necho 'Lean (version 4.35.0)'\n")
    lean.chmod(0o755)
    lake = lean.with_name("lake")
    lake.write_text(f"#!/bin/sh\necho LEAN_PATH=/some\necho PATH={lean.parent}\n")
    lake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{lean.parent}:/usr/bin:/bin")
    monkeypatch.setenv("ELAN_HOME", str(tmp_path / "nowhere"))
    monkeypatch.chdir(tmp_path)
    found = choose.open_toolchain("lean")
    assert isinstance(found, LeanExecutable)
    assert (found.name, found.version()) == ("lean", "Lean (version 4.35.0)")
    with pytest.raises(ToolchainError, match="no Lake project"):
        choose.open_toolchain("lake")
    (tmp_path / "lakefile.toml").write_text("")
    assert choose.open_toolchain("lake").name == "lake"
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setenv("ELAN_HOME", str(tmp_path))
    assert choose.open_toolchain("lean").name == "lean"
    monkeypatch.setenv("ELAN_HOME", str(tmp_path / "nowhere"))
    with pytest.raises(ToolchainError, match="no executable 'lean'"):
        choose.open_toolchain("lean")
    for name in ("", "lean:", "lake:", "dojo", "dojo:", "embedded:x", "Lean"):
        with pytest.raises(InputError, match="There is no toolchain"):
            choose.open_toolchain(name)


def test_help_tells_every_status(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        check.main(["--help"])
    told = capsys.readouterr().out
    from typing import get_args

    from provers.lean.judge import Status

    assert all(status in told for status in get_args(Status))
