import io
import time
from pathlib import Path

import pytest
from rich.console import Console

from workbench import display
from workbench.display import ItemsDisplay, duration
from workbench.journal import Journal


@pytest.fixture
def journal_path(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite"
    with Journal(path, create=True) as journal:
        journal.add_items(["net-0", "net-1", "net-2"])
        journal.start("net-0")
        journal.finish("net-0", "done")
        journal.start("net-1")
        journal.report("net-1", 30, 100, "training [loss 0.5]")
    return path


def show(path: Path, *, terminal: bool, seconds: float) -> str:
    out = io.StringIO()
    console = Console(file=out, force_terminal=terminal, width=150, color_system=None)
    with ItemsDisplay(console, path, ["net-0", "net-1", "net-2"], 2) as shown:
        time.sleep(seconds)
        with Journal(path) as journal:
            journal.finish("net-1", "timed_out", seconds=65.0, error="too [slow]")
            shown.ended(journal.item("net-1"), "too [slow]")
    return out.getvalue()


def test_terminal_has_a_bar_for_the_run_and_each_running_item(journal_path: Path):
    text = show(journal_path, terminal=True, seconds=1.2)
    assert "items" in text
    assert "net-1" in text
    assert "30%" in text
    # One item is done, and another to three tenths.
    assert "43%" in text
    assert "training [loss 0.5]" in text


def test_elsewhere_there_are_plain_lines(journal_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(display, "_PLAIN_SECONDS", 0.4)
    text = show(journal_path, terminal=False, seconds=0.8)
    assert text.splitlines() == [
        "1 of 3 items are done already.",
        "net-1: 30% training [loss 0.5]",
        "[1/3] timed out net-1 in 1 min 05 s: too [slow]",
    ]


def test_broken_journal_only_stops_the_bars(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    path.write_text("no journal at all" * 100)
    out = io.StringIO()
    with ItemsDisplay(Console(file=out, force_terminal=True), path, ["a"], 1):
        time.sleep(0.7)
    assert "Traceback" not in out.getvalue()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.04, "0.0 s"), (59.94, "59.9 s"), (125.0, "2 min 05 s"), (12_000.0, "3 h 20 min")],
)
def test_durations(seconds: float, text: str):
    assert duration(seconds) == text
