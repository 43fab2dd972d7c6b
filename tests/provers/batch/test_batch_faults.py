"""Batches that meet broken files, a full disk, or a damaged store."""

import json
import sqlite3
from pathlib import Path

import pytest

from provers import check
from provers.batch.store import VerdictStore
from provers.lean.judge import Verdict

GOOD = "theorem good{0} : {0} + 1 = {1} := by decide\n"


@pytest.fixture(autouse=True)
def _own_verdicts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "cache_file", lambda: tmp_path / "cache" / "verdicts.sqlite")


def test_broken_files_have_a_row_and_the_rest_goes_on(tmp_path: Path) -> None:
    folder, out = tmp_path / "files", tmp_path / "verdicts.jsonl"
    folder.mkdir()
    theorem = b"theorem bad : True := trivial\n"
    broken = {
        "latin.lean": theorem + b"-- \xe9\n",
        "nul.lean": theorem + b"\0\n",
        "long.lean": theorem + b"-- " + b"a" * 1_000_000 + b"\n",
        "nested.lean": theorem + b"theorem deep : " + b"(" * 20_000 + b"\n",
        "empty.lean": b"",
    }
    for name, data in broken.items():
        (folder / name).write_bytes(data)
    for number in range(3):
        (folder / f"good{number}.lean").write_text(GOOD.format(number, number + 1))
    lemma = "lemma first (p : Prop) : p → p := id\nlemma second (p : Prop) : p :=\n  first p\n"
    (folder / "lemmas.lean").write_text(lemma)
    assert check.main([str(folder), "--out", str(out), "--jobs", "2"]) == 1
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    found = [(Path(r["file"]).stem, r["theorem"], r["status"], r["rule"]) for r in rows]
    assert found == [
        *((f"good{n}", f"good{n}", "proved", None) for n in range(3)),
        ("latin", "", "refused", "encoding"),
        ("lemmas", "first", "proved", None),
        ("lemmas", "second", "error", None),
        ("long", "", "refused", "size"),
        ("nested", "bad", "refused", "size"),
        ("nested", "deep", "refused", "size"),
        ("nul", "", "refused", "encoding"),
    ]
    assert [(m["line"], m["column"]) for m in rows[5]["messages"]] == [(3, 2)]


def test_a_store_without_space_keeps_nothing_and_goes_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = VerdictStore(tmp_path / "verdicts.sqlite")
    connection = store._connection  # pyright: ignore[reportPrivateUsage]
    connection.execute("PRAGMA max_page_count=4")
    for number in range(200):
        store.put(f"{number:064}", Verdict("proved", axioms=("propext",) * 50))
    kept = store.get(f"{number:064}" for number in range(200))
    store.close()
    assert 0 < len(kept) < 200
    assert "full" in caplog.text


def test_no_space_for_the_verdicts_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "good.lean", tmp_path / "verdicts.jsonl"
    file.write_text(GOOD.format(1, 2))

    def full(path: Path, text: str) -> None:
        Path("/dev/full").write_text(text)

    monkeypatch.setattr("provers.batch.report.write_text", full)
    assert check.main([str(file), "--out", str(out)]) == 3
    assert "No space left" in capsys.readouterr().err
    monkeypatch.undo()
    monkeypatch.setattr(check, "cache_file", lambda: tmp_path / "cache" / "verdicts.sqlite")
    assert check.main([str(file), "--out", str(out)]) == 0


def test_damaged_rows_are_judged_again(tmp_path: Path) -> None:
    file, out = tmp_path / "good.lean", tmp_path / "verdicts.jsonl"
    file.write_text(GOOD.format(1, 2))
    assert check.main([str(file)]) == 0
    with sqlite3.connect(check.cache_file()) as connection:
        connection.execute("UPDATE verdicts SET verdict = '{\"status\": '")
    connection.close()
    assert check.main([str(file), "--out", str(out)]) == 0


def test_a_damaged_store_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "good.lean"
    file.write_text(GOOD.format(1, 2))
    check.cache_file().parent.mkdir()
    check.cache_file().write_bytes(b"no database" * 1000)
    assert check.main([str(file)]) == 2
    assert "Remove the file" in " ".join(capsys.readouterr().err.split())
