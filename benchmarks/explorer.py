"""How long the explorer's pages take to open over a thousand runs, in a real browser."""

import json
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "tests" / "data" / "explorer_runs"
RUNS = 1000
REPEATS = 5
_OPENS, _FILTERS = 1.5, 0.5
_PAGES = {
    "Home": ("", "runs, newest first"),
    "Reasoning gap": ("reasoning_gap", "Report and files"),
    "Nets": ("nets", "edges leading down"),
    "Run": ("run", "Latest runs"),
}


def measure() -> list[dict[str, Any]]:
    sys.path.insert(0, str(ROOT / "tests" / "e2e"))
    from browser import chromium_path, served

    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as name:
        runs = many_runs(Path(name) / "runs")
        with served(runs, Path(name) / "log") as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium_path(), args=["--no-sandbox"]
            )
            page = browser.new_page()
            for title, (path, words) in _PAGES.items():
                # The first visit imports; every later one, a new visitor's too, is what is felt.
                _seconds(lambda p=path, w=words: _open(page, f"{address}/{p}", w))
                took = _median(lambda p=path, w=words: _open(page, f"{address}/{p}", w))
                rows.append(_row(f"{title} opens over {RUNS:,} runs", took, _OPENS))
            _open(page, address, "runs, newest first")
            rows.append(_row("A filter of Home answers", _filter(page), _FILTERS))
            browser.close()
    return rows


def many_runs(folder: Path) -> Path:
    """A thousand runs: one real one in full, and its summary again and again with other names."""
    folder.mkdir(parents=True)
    source = next(path for path in DATA.iterdir() if path.name.startswith("reasoning_gap"))
    shutil.copytree(source, folder / source.name)
    config = json.loads((source / "config.json").read_text())
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for number in range(RUNS - 1):
        created = start + timedelta(minutes=number)
        path = folder / f"reasoning_gap-{created:%Y%m%dT%H%M%SZ}-{number:04x}"
        path.mkdir()
        changed = {**config, "seed": number, "created": created.isoformat()}
        (path / "config.json").write_text(json.dumps(changed))
        for name in ("status.json", "summary.json"):
            shutil.copy(source / name, path / name)
    return folder


def _open(page: Page, address: str, words: str) -> None:
    page.goto(address)
    page.get_by_text(words).first.wait_for(timeout=120_000)


def _filter(page: Page) -> float:
    """Seconds from a word in the search box to the filtered list, in turn for two words."""
    box = page.get_by_role("textbox", name="Search")
    times: list[float] = []
    for turn in range(REPEATS):
        word, count = (("-0001", "1 runs, newest"), ("quick", "1,000 runs, newest"))[turn % 2]
        box.fill(word)
        times.append(_seconds(lambda c=count: (box.press("Enter"), page.get_by_text(c).wait_for())))
    return statistics.median(times)


def _median(action: Callable[[], object]) -> float:
    return statistics.median(_seconds(action) for _ in range(REPEATS))


def _seconds(action: Callable[[], object]) -> float:
    start = perf_counter()
    action()
    return perf_counter() - start


def _row(claim: str, seconds: float, target: float) -> dict[str, Any]:
    return {
        "claim": claim,
        "value": round(seconds, 3),
        "unit": "s",
        "target": target,
        "ok": seconds < target,
        "note": f"median of {REPEATS}, in a real Chromium on the same machine",
    }


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
