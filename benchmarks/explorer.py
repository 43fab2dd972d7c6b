"""How long the explorer's pages take over a thousand runs and 200,000 samples, in a browser."""

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

from benchmarks.many_samples import many_samples

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "tests" / "data" / "explorer_runs"
RUNS = 1000
SAMPLES = 200_000
REPEATS = 5
_OPENS, _FILTERS = 1.5, 0.5
_PAGES = {
    "Home": ("", "runs, newest first"),
    "Reasoning gap": ("reasoning_gap", "Report and files"),
    "Nets": ("nets", "edges leading down"),
    "Proofs": ("proofs", "Final file"),
    "Run": ("run", "Latest runs"),
}
# Of a page over the run of many samples: its address, and words that stand there at its end.
_PARTS = {
    "Leaderboard": ("procbench", "n is the number of scored answers"),
    "Length": ("procbench?part=Length", "n is the number of scored answers"),
    "Breaks": ("procbench?part=Breaks", "The map in numbers"),
    "Items": ("procbench?part=Items", "pa: prefix accuracy"),
    "Two models": ("procbench?part=Two+models", "the largest difference of prefix accuracy"),
}


def measure() -> list[dict[str, Any]]:
    sys.path.insert(0, str(ROOT / "tests" / "e2e"))
    from browser import chromium_path
    from explorer_server import served

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
            for title, (path, words) in _PARTS.items():
                first = _seconds(lambda p=path, w=words: _open(page, f"{address}/{p}", w))
                took = _median(lambda p=path, w=words: _open(page, f"{address}/{p}", w))
                row = _row(f"ProcBench, {title}, opens over {SAMPLES:,} samples", took, _OPENS)
                rows.append(row | {"note": f"{row['note']}; the first visit {first:.2f} s"})
            rows += _item_filters(page, address)
            browser.close()
    return rows


def many_runs(folder: Path) -> Path:
    """A thousand runs: one of each study in full, that of ProcBench with many samples.

    The others are summaries of the first, with other names.
    """
    folder.mkdir(parents=True)
    known = sorted(DATA.iterdir())
    source, proofs = (
        next(path for path in known if path.name.startswith(name))
        for name in ("reasoning_gap", "imo_lemmas")
    )
    for path in (source, proofs):
        shutil.copytree(path, folder / path.name)
    chains = [path for path in known if path.name.startswith("procbench")]
    many_samples(chains, folder / "procbench-20260201T000000Z-0200", SAMPLES)
    config = json.loads((source / "config.json").read_text())
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for number in range(RUNS - 3):
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
        word, count = (("-0001", "1 runs, newest"), ("", "1,000 runs, newest"))[turn % 2]
        box.fill(word)
        times.append(_seconds(lambda c=count: (box.press("Enter"), page.get_by_text(c).wait_for())))
    return statistics.median(times)


def _item_filters(page: Page, address: str) -> list[dict[str, Any]]:
    """Filters of the list of samples: part of a name typed, then a model chosen."""
    times: dict[str, list[float]] = {"name": [], "model": []}
    for _ in range(REPEATS):
        _open(page, f"{address}/procbench?part=Items", "pa: prefix accuracy")
        caption = page.get_by_text(" answers; ").first
        before = caption.inner_text()
        box = page.get_by_role("textbox", name="Name")
        box.fill("_0001")
        took = _seconds(lambda t=box, b=before: (t.press("Enter"), _changes(page, b)))
        times["name"].append(took)
        before = caption.inner_text()
        page.get_by_role("combobox", name="Model").first.click()
        option = page.get_by_role("option", name="careful", exact=True).first
        option.wait_for()
        times["model"].append(_seconds(lambda o=option, b=before: (o.click(), _changes(page, b))))
    return [
        _row(f"A filter of ProcBench's samples by {name} answers", statistics.median(t), _FILTERS)
        for name, t in times.items()
    ]


def _changes(page: Page, before: str) -> None:
    """Wait until the number of answers in the caption is another one."""
    page.wait_for_function(
        "before => [...document.querySelectorAll('[data-testid=stCaptionContainer]')]"
        ".some(e => e.innerText.includes(' answers; ') && e.innerText !== before)",
        arg=before,
        timeout=60_000,
    )


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
