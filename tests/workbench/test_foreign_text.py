"""What runs, files and models say is text wherever the commands print it or write it out."""

import csv
import io
import time
from pathlib import Path

import pandas as pd
import pytest
from rich.console import Console

from workbench.display import ItemsDisplay
from workbench.figure import Figure
from workbench.journal import Journal
from workbench.run_commands import runs_main
from workbench.runs import RunFolder

EVIL = "\x1b]0;OWNED\x07\x1b[2J\x9b1A\u202e[red]x[/red] :smile:\nnext"
SHOWN = "\\x1b]0;OWNED\\x07\\x1b[2J\\x9b1A\\u202e[red]x[/red] :smile:"
SIGNS = {*"\x1b\x07\x9b\u202e"}


def evil_run(runs: Path, name: str) -> RunFolder:
    folder = RunFolder.create(
        runs, experiment=name, preset=f"p{EVIL}", config={"a": EVIL, EVIL: 1}, seed=1
    )
    folder.write_table("rows", pd.DataFrame({"=name": ["=HYPERLINK(1)", "-1.5"], "n": [-1, 2]}))
    folder.write_summary({EVIL: Figure(0.1, 0.0, 0.2, 10)})
    with folder.journal() as journal:
        journal.add_items(["a"])
        journal.start("a")
        journal.finish("a", "failed", error=EVIL)
    folder.finish("failed", EVIL)
    return folder


def test_commands_drive_no_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "600")
    left, right = evil_run(tmp_path, "left"), evil_run(tmp_path, "right")
    for words in (
        ["list", "--runs", str(tmp_path)],
        ["show", str(left.path)],
        ["compare", str(left.path), str(right.path)],
    ):
        assert runs_main(words, prog="runs") == 0
        said = capsys.readouterr().out
        assert not SIGNS & {*said}, words
        assert SHOWN in said


def test_an_exported_table_has_no_formula(tmp_path: Path) -> None:
    folder = evil_run(tmp_path / "runs", "toy")
    words = ["export", str(folder.path), "--out", str(tmp_path / "out"), "--format", "csv"]
    assert runs_main(words, prog="runs") == 0
    with (tmp_path / "out" / "tables" / "rows.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [["'=name", "n"], ["'=HYPERLINK(1)", "-1"], ["-1.5", "2"]]


@pytest.mark.parametrize("terminal", [True, False])
def test_items_drive_no_terminal(tmp_path: Path, terminal: bool) -> None:
    path, out = tmp_path / "journal.sqlite", io.StringIO()
    with Journal(path, create=True) as journal:
        journal.add_items([EVIL])
        journal.start(EVIL)
        console = Console(file=out, force_terminal=terminal, width=150, color_system=None)
        with ItemsDisplay(console, path, [EVIL], 1) as display:
            journal.report(EVIL, 1, 2, EVIL)
            deadline = time.monotonic() + 20
            while terminal and SHOWN not in out.getvalue() and time.monotonic() < deadline:
                time.sleep(0.05)
            journal.finish(EVIL, "failed", error=EVIL)
            (row,) = journal.items()
            display.ended(row, EVIL)
    said = out.getvalue()
    assert f"failed {SHOWN}" in said
    assert not {"\x07", "\x9b", "\u202e"} & {*said}
    assert "\x1b]" not in said
    assert "\x1b[2J" not in said
    assert not [line for line in said.splitlines() if line.startswith("next")]
