"""The command: judged files, table, exit codes, bad input, resumption after a kill."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from provers import check, prove
from provers.lean.toolchain import Limits
from provers.ledger import Ledger

embedded = pytest.importorskip("provers.lean.embedded", reason="needs the embedded toolchain")

EASY = {"id": "easy", "statement": "theorem easy (a b : ℕ) (h : a < b) : a + 1 ≤ b"}
COPRIME = {
    "id": "coprime",
    "statement": "theorem coprime (n : Nat) (h : n % 2 = 1) : (n + 1) % 2 = 0 ∧ n ≠ 0",
}
HARD = {
    "id": "hard",
    "statement": "theorem hard (a b c n : Nat) (h : 2 < n) : a ^ n + b ^ n = c ^ n → a * b = 0",
}


def problems(folder: Path, *rows: object) -> Path:
    path = folder / "problems.jsonl"
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def run(folder: Path, path: Path, *more: str) -> int:
    return prove.main(["--problems", str(path), "--out", str(folder / "out"), *more])


def config(folder: Path, **fields: object) -> str:
    path = folder / "config.json"
    path.write_text(json.dumps({"reasoners": [], "workers": 1, **fields}), "utf-8")
    return str(path)


def test_final_files_pass_from_scratch_and_exit_codes_tell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = problems(tmp_path, EASY, COPRIME, HARD)
    settings = config(tmp_path, checks=40)
    assert run(tmp_path, path, "--config", settings, "--seconds-per-problem", "15") == 1
    out = tmp_path / "out"
    assert "2 of 3 problems proved" in capsys.readouterr().out
    assert sorted(p.name for p in out.glob("*.lean")) == ["coprime.lean", "easy.lean"]
    assert check.main([str(out), "--no-cache"]) == 0
    rows = [json.loads(line) for line in (out / "results.jsonl").read_text().splitlines()]
    assert [row["status"] for row in rows] == ["proved", "proved", "unproved"]
    assert "was not run here" in (out / "mathlib" / "easy.lean.txt").read_text("utf-8")
    assert run(tmp_path, path) == 2
    assert "has a run already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("not json", "problems.jsonl:2: the line is not JSON"),
        ([1], "problems.jsonl:2: the line is no JSON object"),
        ({"id": "x"}, "problems.jsonl:2: the field 'statement' is missing"),
        ({"id": "x", "statement": "theorem x : ℝ"}, "problems.jsonl:2: "),
        (EASY, "problems.jsonl:2: the id 'easy' stands on line 1 too"),
        ({**COPRIME, "id": "half \ud83d"}, r"problems.jsonl:2: the field 'id' is 'half \ud83d'"),
        ({**COPRIME, "informal": "\udc00"}, r"problems.jsonl:2: the field 'informal' is '\udc00'"),
    ],
)
def test_bad_problems_are_told_with_their_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], row: object, told: str
):
    assert run(tmp_path, problems(tmp_path, EASY, row)) == 2
    assert told in capsys.readouterr().err.replace("\n", "")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"reasoners": ["orakel"]}, "No role in reasoners is called 'orakel'"),
        ({"depth": -1}, "depth is -1"),
        ({"colour": 1}, "unknown fields: colour"),
        ({"toolchain": "lean:/nowhere/lean"}, "/nowhere/lean"),
    ],
)
def test_bad_configurations_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fields: dict[str, object], told: str
):
    settings = config(tmp_path, **fields)
    assert run(tmp_path, problems(tmp_path, EASY), "--config", settings) == 2
    assert told in capsys.readouterr().err.replace("\n", "")


# What closes a comment of Lean, drives a terminal, leaves a folder, or is too long for a name.
FOREIGN_IDS = [
    'x -/\n#print True\n#eval IO.FS.writeFile "pwned" "x"\naxiom cheat : False\n/- y',
    "e \x1b]0;OWNED\x07 \x1b[2J \x1b[31mred [red]x[/red] \u202e\x9b1A",
    "i" * 300,
    "../../up",
    "--help",
    "con",
    "a/b",
    "a_b",
]


def test_an_id_is_text_in_whatever_it_is_printed_into(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    rows = [{"id": i, "statement": EASY["statement"].replace("easy", f"t{n}")}
            for n, i in enumerate(FOREIGN_IDS)]  # fmt: skip
    settings = config(tmp_path, gates=[], checks=40)
    assert run(tmp_path, problems(tmp_path, *rows), "--config", settings) == 0
    said = capsys.readouterr()
    assert {*"\x1b\x07\x9b\u202e"} & {*said.out, *said.err} == set()
    assert all(text in said.out for text in ("e \\x1b]0;OWNED\\x07", "[red]x[/red]", "#print True"))
    out = tmp_path / "out"
    for kind, count in (("*.lean", 8), ("mathlib/*.lean.txt", 8), ("records/*.json", 8)):
        assert len(list(out.glob(kind))) == count
    assert (out / "a_b.lean").is_file()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["config.json", "out", "problems.jsonl"]
    with closing(embedded.EmbeddedToolchain()) as lean:
        for path in out.glob("mathlib/*.lean.txt"):
            text = path.read_text("utf-8").removeprefix("import Mathlib\n").replace("ℕ", "Nat")
            found = lean.run(f"{lean.header}{text}\n#check @cheat\n", limits=Limits(seconds=60))
            # What is in the comment says nothing, and makes no axiom.
            (message,) = found.messages
            assert "cheat" in message.text
            assert message.severity == "error"


def test_a_run_that_was_killed_is_taken_up(tmp_path: Path):
    path = problems(tmp_path, EASY, HARD, COPRIME)
    settings = config(tmp_path, gates=[], checks=40, seconds=15)
    arguments = ["--problems", str(path), "--out", str(tmp_path / "out"), "--config", settings]
    command = [sys.executable, "-m", "provers.prove", *arguments]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    ledger_path = tmp_path / "out" / "ledger.sqlite"
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and child.poll() is None:
        if ledger_path.exists() and _begun(ledger_path, "hard"):
            break
        time.sleep(0.05)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    with Ledger(ledger_path) as ledger:
        before = ledger.events("easy")
        assert [e.kind for e in before][-1] == "ended"
        assert not [e for e in ledger.events("hard") if e.kind == "ended"]
    assert run(tmp_path, path, "--config", settings, "--resume") == 1
    rows = [json.loads(line) for line in (tmp_path / "out/results.jsonl").read_text().splitlines()]
    assert [row["status"] for row in rows] == ["proved", "unproved", "proved"]
    with Ledger(ledger_path) as ledger:
        assert ledger.events("easy") == before
        assert [e.kind for e in ledger.events("hard")].count("begun") == 2


def _begun(path: Path, problem: str) -> bool:
    with Ledger(path) as ledger:
        return any(event.kind == "spent" for event in ledger.events(problem))
