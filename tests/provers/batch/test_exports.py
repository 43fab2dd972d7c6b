import json
import re
from pathlib import Path
from typing import Any

import pytest

from provers import check
from provers.batch.exports import file_name
from tests.provers.lean.ndjson_reader import NdjsonFile

pytest.importorskip("provers.lean.embedded", reason="needs the embedded toolchain")

ROWS = [
    {"id": "../../a/b", "statement": "theorem t : 1 + 1 = 2", "submission": "rfl"},
    {"id": "../../a?b", "statement": "theorem t : 1 + 1 = 2", "submission": "rfl"},
    {"id": "", "statement": "theorem t (p : Prop) : p ∨ ¬p", "submission": "Classical.em p"},
    {
        "id": "x" * 500,
        "statement": "theorem Own.t (n : Nat) : n = n",
        "submission": "theorem helper (n : Nat) : n = n := rfl\n"
        "theorem Own.t (n : Nat) : n = n := helper n",
    },
    {"id": "wrong", "statement": "theorem t : 1 = 2", "submission": "rfl"},
    {"id": "gap", "statement": "theorem t : 1 = 2", "submission": "sorry"},
]
FILE = """theorem one : 1 + 1 = 2 := rfl
theorem wrong : 1 = 2 := rfl
theorem two (n : Nat) : n + 0 = n := by
  exact Nat.add_zero n
example : True := trivial
"""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    store = tmp_path_factory.mktemp("verdicts") / "verdicts.sqlite"
    monkeypatch.setattr(check, "cache_file", lambda: store)


def run(folder: Path, *arguments: str, code: int) -> list[dict[str, Any]]:
    out = folder / "out.jsonl"
    out.unlink(missing_ok=True)
    assert (
        check.main([*arguments, "--out", str(out), "--export", str(folder / "for others")]) == code
    )
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


def test_each_accepted_submission_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), "utf-8")
    rows = run(tmp_path, "--submissions", str(path), code=1)
    assert [row["status"] for row in rows] == [*["proved"] * 4, "error", "sorry"]
    assert [("export" in row) for row in rows] == [*[True] * 4, False, False]
    names = [row["export"] for row in rows[:4]]
    folder = tmp_path / "for others"
    assert sorted(names) == sorted(path.name for path in folder.iterdir())
    files = [NdjsonFile((folder / name).read_text("utf-8")) for name in names]
    for file, target in zip(files, [("t",), ("t",), ("t",), ("Own", "t")], strict=True):
        assert file.lines[-1] == [target]
        assert file.constants[target].kind == "thm"
        assert file.meta["lean"]["version"] == "4.35.0"
    assert ("helper",) in files[3].constants
    before = {path: path.read_bytes() for path in folder.iterdir()}
    for path_ in before:
        path_.unlink()
    # What the cache knows is exported, too.
    assert run(tmp_path, "--submissions", str(path), code=1) == rows
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_lean_file_gives_one_file(tmp_path: Path) -> None:
    path = tmp_path / "some.lean"
    path.write_text(FILE, "utf-8")
    rows = run(tmp_path, str(path), code=1)
    names = {row["theorem"]: row.get("export") for row in rows}
    (name,) = {name for name in names.values() if name}
    assert names == {"one": name, "wrong": None, "two": name, "example at line 5": name}
    file = NdjsonFile((tmp_path / "for others" / name).read_text("utf-8"))
    assert {("one",), ("two",)} <= file.constants.keys()
    assert ("wrong",) not in file.constants


def test_other_toolchains_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lean = tmp_path / "lean"
    lean.write_text("#!/bin/sh\n")
    lean.chmod(0o755)
    path = tmp_path / "some.lean"
    path.write_text(FILE, "utf-8")
    arguments = ["--toolchain", f"lean:{lean}", "--export", str(tmp_path / "for others")]
    assert check.main([str(path), *arguments]) == 2
    assert "lean4export" in " ".join(capsys.readouterr().err.split())
    assert not (tmp_path / "for others").exists()


def test_what_cannot_be_proved_again_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from provers.lean.judge import Judge, Verdict

    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(ROWS[0]) + "\n", "utf-8")
    monkeypatch.setattr(Judge, "judge", lambda *_, **__: Verdict("timeout"))
    monkeypatch.setattr("provers.batch.run._verdict", lambda *_: Verdict("proved"))
    (row,) = run(tmp_path, "--submissions", str(path), code=3)
    assert (row["status"], row["export_problem"]) == (
        "proved",
        "judged again, the status is timeout",
    )
    assert "not all is exported (1 missing)" in capsys.readouterr().err


@pytest.mark.parametrize("label", ["", "..", "a/b", "\0\n", "\ud800", "é" * 300, "CON", ".hidden"])
def test_file_names_are_safe(label: str) -> None:
    name = file_name(label, "statement", "proof")
    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{16}\.ndjson", name)
    assert len(name) < 100
    others = {file_name(label + "/", "statement", "proof"), file_name(label, "statement", "p")}
    others.add(file_name(label, "statementproof"))
    assert len({name, *others}) == 4
