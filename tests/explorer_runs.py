"""A folder of runs for the explorer's tests: real small runs, and folders that are broken.

The runs in `data/explorer_runs` were made by the real commands; a new one joins every test that
opens the pages as soon as its folder lies there.
"""

import json
import shutil
from pathlib import Path

DATA = Path(__file__).with_name("data") / "explorer_runs"
BROKEN = "broken-20260101T000000Z-0000"
HALF_WRITTEN = "reasoning_gap-20260102T000000Z-0000"
MARKUP = "<img src=x onerror=document.title='owned'>"


def make_runs(folder: Path) -> Path:
    """Copy the real runs to a folder and put a broken, a half-written and a stray one beside."""
    shutil.copytree(DATA, folder)
    (folder / BROKEN).mkdir()
    (folder / BROKEN / "config.json").write_text("{" + MARKUP)
    half = folder / HALF_WRITTEN
    half.mkdir()
    source = next(path for path in DATA.iterdir() if path.name.startswith("reasoning_gap"))
    config = json.loads((source / "config.json").read_text())
    (half / "config.json").write_text(json.dumps({**config, "preset": MARKUP}))
    (half / "status.json").write_text('{"status": "runn')
    (folder / ".hidden").mkdir()
    (folder / "note.txt").write_text("no run")
    return folder


def run_named(start: str) -> str:
    """The name of the real run whose name starts so."""
    return next(path.name for path in sorted(DATA.iterdir()) if path.name.startswith(start))
